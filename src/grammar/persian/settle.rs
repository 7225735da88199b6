//! What the words around a whole construction say of its expressions.

use super::beside_number::{closes, counts_next, is_told};
use super::brackets::take_circa;
use super::citation::count_back;
use super::era::take_era;
use super::life::share_count_of_death;
use super::number::QUANTITY;
use super::recurrence::with_time;
use super::set_after::{PLURALS, take_set_after};
use super::{between, customs, dual_year, event};
use crate::grammar::engine::set_after::is_bare_time;
use crate::grammar::engine::sharing::{wraps, year_before};
use crate::grammar::engine::zone::lend_zone;
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// `cursor` is the construction's.
pub(super) fn settle(readings: &mut Readings, cursor: &Cursor<'_>) {
    let led = cursor.before().is_some_and(|token| LEADS.has(token));
    let followed = follows(&cursor.at_token(readings.next));
    if led {
        between::link(readings, cursor);
    }
    if followed {
        lend_zone(readings, cursor);
    }
    if led {
        event::date(readings, cursor);
        except(readings, cursor);
    }
    if followed {
        gloss_period(readings, cursor);
    }
    if led {
        lead_on(readings, cursor);
        take_bracket(readings, cursor);
        share_count_of_death(readings, cursor);
    }
    if followed {
        take_day_after(readings, cursor);
        take_date_after(readings, cursor);
        agree_with_gloss(readings, cursor);
        take_end_after_dash(readings, cursor);
        dual_year::gloss(readings, cursor);
        count_back(readings, cursor);
        take_set_after(readings, cursor);
    }
    if readings.len() > 1 {
        take_week_before(readings, cursor);
        dual_year::equate(readings, cursor);
        take_day_before(readings);
    }
}

/// True where what stands after a construction may belong to it. A preposition leads to what is a date itself, a zone or
/// another preposition, or to something else, as in most sentences.
fn follows(after: &Cursor<'_>) -> bool {
    static LEADING: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::Preposition, Class::Zone]));
    let Some(first) = after.first().filter(|token| FOLLOWS.has(token)) else { return false };
    let leads = |next: &Token| LEADING.has(next) || next.mark().is_some();
    let next = after.at_token(after.at() + 1);
    !first.has(Class::Preposition) || next.may_start() || next.first().is_some_and(leads)
}

/// What stands after a construction and belongs to it, or leads to what does.
static FOLLOWS: TokenTable = TokenTable::new(
    &TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::At as i32, Preposition::In as i32]))
        .or(TokenSet::classes(&[Class::Zone, Class::Every, Class::Equals]))
        .or(PLURALS)
        .or(TokenSet::MARKS),
);

/// What stands before a construction and says something of it.
static LEADS: TokenTable = TokenTable::new(
    &TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::Between as i32, Preposition::To as i32]))
        .or(TokenSet::classes(&[Class::Except, Class::Event, Class::Yearly]))
        .or(TokenSet::marks(&[Mark::Open])),
);

/// «همه\u{200C}روزه به جز جمعه»: what is left out of every week is a day of each.
fn except(readings: &mut Readings, cursor: &Cursor<'_>) {
    if !cursor.before().is_some_and(|token| token.has(Class::Except)) {
        return;
    }
    for reading in readings.iter_mut() {
        let expression = &mut reading.expression;
        let timed = matches!(expression.time, Some(Time::Clock { .. }));
        if !matches!(expression.anchor, Anchor::Weekday { scope: Scope::Bare, .. }) {
            continue;
        }
        if timed || expression.time.is_none() {
            expression.repeat = Some(expression.repeat.unwrap_or(say::PLAIN));
        }
        // «هر شب به جز | جمعه\u{200C}ها ساعت ۱۰»: the hour is one of the night, as that of the other days is.
        let part = cursor.before_last(2).and_then(|token| cursor.sense_of(token, Class::DayPart));
        if let (true, Some(part)) = (timed, part.map(|part| part.value::<PartOfDay>())) {
            let mut hour = *cursor;
            while hour.peek().is_some_and(|token| !token.has(Class::Clock) && token.end < reading.end) {
                hour.advance();
            }
            let nightly = Expression { time: Some(part.time()), ..*expression };
            *expression = with_time(nightly, &mut hour.restart());
        }
    }
}

/// «هفتهٔ گذشته از | شنبه تا دوشنبه», «هفتهٔ بعد از | شنبه تا دوشنبه نیستم»: the weekdays are of that week.
fn take_week_before(readings: &mut Readings, cursor: &Cursor<'_>) {
    let (Some(first), Some(last), 2) = (readings.get(0), readings.get(1), readings.len()) else { return };
    let (Anchor::Weekday { weekday: from, scope: Scope::Bare }, Anchor::Weekday { weekday: to, scope: Scope::Bare }) =
        (first.expression.anchor, last.expression.anchor)
    else {
        return;
    };
    let before = |places| cursor.before_last(places);
    // «سه هفتهٔ گذشته از | شنبه» counts weeks, and names none.
    let counted = |token: &Token| QUANTITY.contains(token, cursor.language());
    let week = |places| {
        before(places).is_some_and(|token: &Token| token.means(Unit::Week)) && !before(places + 1).is_some_and(counted)
    };
    let week = match cursor.word_before() {
        Some(Preposition::From) if week(3) => before(2)
            .and_then(|token| cursor.sense_of(token, Class::Direction))
            .map(|side| side.value::<Direction>() as i8),
        Some(Preposition::After) if week(2) => Some(1),
        _ => None,
    };
    let (Some(week), Link::RangeStart) = (week, first.link) else { return };
    let next = week + i8::from(first.expression.convention.comes_later(from, to));
    for (reading, (weekday, week)) in readings.iter_mut().zip([(from, week), (to, next)]) {
        reading.expression.anchor = Anchor::Weekday { weekday, scope: Scope::Week(week) };
    }
}

/// «فردا، ساعت: ۹»
fn take_day_before(readings: &mut Readings) {
    let mut before: Option<Expression> = None;
    for reading in readings.iter_mut() {
        let expression = &mut reading.expression;
        match before {
            Some(day) if is_bare_clock(expression) && day.is_day() && day.time.is_none() => {
                expression.anchor = day.anchor;
            }
            Some(night) if is_bare_clock(expression) && night.is_day() => past_midnight(expression, &night),
            _ => before = Some(*expression),
        }
    }
}

/// «فردا شب تا ساعت یک بامداد», «پریشب تا سه و نیم»: so early an hour is of the day that the night leads to.
fn past_midnight(clock: &mut Expression, night: &Expression) {
    let Some(Time::Part { part: DayPart::Night, .. }) = night.time else { return };
    let Some(Time::Clock { hour: ..6, .. }) = clock.time else { return };
    if night.shift.is_some_and(|shift| shift.unit != Unit::Day) {
        return;
    }
    (clock.anchor, clock.slice) = (night.anchor, night.slice);
    match &mut clock.anchor {
        Anchor::Relative { offset, .. } => *offset += 1,
        _ => clock.shift = day_after(night.shift),
    }
}

/// One day on; the night that leads to a day («شب جمعه») is shifted one day back.
fn day_after(shift: Option<Shift>) -> Option<Shift> {
    let shift = shift.unwrap_or(Shift { unit: Unit::Day, count: 0, role: ShiftRole::Date });
    Some(Shift { count: shift.count + 1, ..shift }).filter(|shift| shift.count != 0)
}

fn is_bare_clock(expression: &Expression) -> bool {
    is_bare_time(expression) && matches!(expression.time, Some(Time::Clock { .. }))
}

/// «ساعت ۱۱ | مورخ ۱۳۹۵/۰۸/۲۰», «عصر | (سه\u{200C}شنبه)»: times are of the day named right after them.
fn take_day_after(readings: &mut Readings, cursor: &Cursor<'_>) {
    let count = readings.len();
    let all = readings.iter().all(|reading| is_bare_time(&reading.expression));
    if !readings.last().is_some_and(|last| is_bare_time(&last.expression)) {
        return;
    }
    let mut ahead = cursor.at_place(readings.next).continued();
    // «مورخ ۳ دی تا ساعت ۱۴ | مورخ ۶ دی»: the last one has a day of its own.
    if !all && ahead.peek().is_some_and(|token| token.mark().is_some()) {
        return;
    }
    if take_joint(&mut ahead).is_none() || ahead.next_token().is_none_or(|token| token.gap == Gap::Paragraph) {
        return;
    }
    let Some(day) = ahead.restart().read_longest().map(|reading| reading.expression) else { return };
    if day.is_day() && day.time.is_none() {
        for (_, reading) in readings.iter_mut().enumerate().filter(|&(place, _)| all || place + 1 == count) {
            reading.expression.anchor = day.anchor;
        }
    }
}

/// «۲۲ ژوئن | – ۵ دسامبر ۱۹۴۱», «ژوئن | –اوت ۱۹۴۱», «۱۲ مهر | - ۱۵ آبان ۹۵»: the last one tells the year of both; «۲۷ ق.م | – ۱۴ م».
fn take_end_after_dash(readings: &mut Readings, cursor: &Cursor<'_>) {
    let (Some(first), 1) = (readings.last().copied(), readings.len()) else { return };
    let Anchor::Date(date @ CalendarDate { weekday: None, .. }) = first.expression.anchor else { return };
    let mut ahead = cursor.at_place(readings.next).continued();
    if first.expression.time.is_some() || !ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
        return;
    }
    let mut after = ahead.restart();
    if let (Year::Full(..=0), None) = (date.year, date.month) {
        take_circa(&mut after);
        after = after.restart();
        if let Some(last) = read_common_year(&mut after).and_then(|said| said.reading(&after)) {
            readings.set_range(first, last, after.at());
        }
        return;
    }
    let (Year::Unsaid, Some(_)) = (date.year, date.month) else { return };
    let Some(last) = after.read_longest().filter(|last| last.expression.time.is_none()) else { return };
    let Anchor::Date(end @ CalendarDate { month: Some(_), .. }) = last.expression.anchor else { return };
    if !matches!(end.year, Year::Full(_) | Year::Short(_) | Year::Relative(_)) {
        return;
    }
    if end.calendar != date.calendar || end.day.is_some() != date.day.is_some() {
        return;
    }
    let parts = first.expression.modifier.is_some() || last.expression.modifier.is_some();
    let year = if wraps(&date, &end, parts) { year_before(end.year) } else { end.year };
    let anchor = Anchor::Date(CalendarDate { year, ..date });
    let first = Reading { expression: Expression { anchor, ..first.expression }, ..first };
    readings.set_range(first, last, after.at());
}

/// «۲۷ ق.م – | ۱۴ م»: so few years are those of the era.
fn read_common_year(cursor: &mut Cursor<'_>) -> Option<Said> {
    let year = cursor.take_digits(|number| number.digits <= 4)?;
    let mut draft = Draft { year: Year::Full(i16::try_from(year.value).ok()?), ..Draft::new() };
    (take_era(&mut draft, cursor) && draft.era == Some(Era::Common)).then(|| customs::finish(&draft)).flatten()
}

/// «یکشنبه ۲۰ سپتامبر | (۳۰ شهریور)»: the year is one in which both are one day, or the one that stands behind the bracket.
fn agree_with_gloss(readings: &mut Readings, cursor: &Cursor<'_>) {
    let place = readings.next;
    let Some(Anchor::Date(first)) = readings.first_mut().map(|reading| &mut reading.expression.anchor) else {
        return;
    };
    let mut ahead = cursor.at_place(place).continued();
    if first.day.is_none() || !matches!(first.year, Year::Unsaid) || !ahead.take_mark(|mark| mark == Mark::Open) {
        return;
    }
    let _ = ahead.take(Class::Equals).or_else(|| ahead.take_word(Particle::Or));
    let mut inside = ahead.restart();
    // «۳ آبان (۱۳۲۰)»
    let mut year = inside;
    if let Some(dated) = take_year_of(first, &mut year) {
        if let Some(close) = year.peek().filter(|token| token.mark() == Some(Mark::Close)) {
            *first = dated;
            readings.next = year.at() + 1;
            if let Some(reading) = readings.last_mut() {
                reading.end = close.end;
            }
            return;
        }
    }
    let Some(gloss) = inside.read_longest() else { return };
    if let Some(dated) = take_year_after_bracket(first, &mut inside.continued()) {
        *first = dated;
    } else if let Anchor::Date(gloss @ CalendarDate { year: Year::Unsaid, .. }) = gloss.expression.anchor {
        first.agree_with(&gloss);
    }
}

/// «۱۴ ژوئیه (۲۳ تیر | ) ۱۷۸۹», «۲۸ آوریل (۹ اردیبهشت | ) ۲۲۴ میلادی»
fn take_year_after_bracket(date: &CalendarDate, cursor: &mut Cursor<'_>) -> Option<CalendarDate> {
    if !cursor.take_mark(|mark| mark == Mark::Close) {
        return None;
    }
    take_year_of(date, &mut cursor.restart())
}

/// The date with the year at the cursor.
fn take_year_of(date: &CalendarDate, year: &mut Cursor<'_>) -> Option<CalendarDate> {
    let full = i16::try_from(year.take_digits(|number| matches!(number.digits, 3 | 4))?.value).ok()?;
    let month = MonthName::plain(date.calendar, date.month?);
    let mut draft = Draft { month: Some(month), day: date.day, year: Year::Full(full), ..Draft::new() };
    let sized = match date.calendar {
        Calendar::Gregorian => (1500..=2040).contains(&full),
        Calendar::Jalali => (1200..=1420).contains(&full),
        // «۱۰ محرم (۹ شهریور) ۱۳۹۹»: most others are of the sun.
        Calendar::Hijri => (1421..=1450).contains(&full),
    };
    let marked = take_era(&mut draft, year);
    let stands = closes(year) || full % 10 != 0 && is_told(year);
    if !(marked || sized && stands && !counts_next(year)) {
        return None;
    }
    match customs::finish(&draft)?.expression.anchor {
        Anchor::Date(dated) => Some(CalendarDate { weekday: date.weekday, ..dated }),
        _ => None,
    }
}

/// «روز یکشنبه | مورخ ۱۰ مرداد ۱۳۹۵», «چهارشنبه | (۵ خرداد ۱۳۹۴)»: the weekday is that of the date right after it.
fn take_date_after(readings: &mut Readings, cursor: &Cursor<'_>) {
    let place = readings.next;
    let Some(expression) = readings.first_mut().map(|reading| &mut reading.expression) else { return };
    let Anchor::Weekday { weekday, scope: Scope::Bare } = expression.anchor else { return };
    let mut ahead = cursor.at_place(place).continued();
    let comma = ahead.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
    // «دوشنبه: ۹۹/۱۲/۱۱», «دوشنبه - ۱۱ اسفند ۱۳۹۹»
    let parted = |cursor: &mut Cursor<'_>| {
        cursor.take_mark(|mark| matches!(mark, Mark::Colon | Mark::Hyphen | Mark::Dash)) && expression.time.is_none()
    };
    let joined = expression.repeat.is_none() && (take_joint(&mut ahead).is_some() || comma || parted(&mut ahead));
    if !joined || ahead.next_token().is_none_or(|token| token.gap == Gap::Paragraph) {
        return;
    }
    let Some(day) = ahead.restart().read_longest() else { return };
    let Anchor::Date(date @ CalendarDate { day: Some(_), weekday: None, .. }) = day.expression.anchor else { return };
    if matches!(date.year, Year::Full(_) | Year::Short(_) | Year::Relative(_) | Year::Near(0) | Year::Unsaid) {
        expression.anchor = Anchor::Date(CalendarDate { weekday: Some(weekday), ..date });
    }
}

/// «؛», «(», «|», «در», «مورخ», «در تاریخ:»
fn take_joint(cursor: &mut Cursor<'_>) -> Option<()> {
    if cursor.take_mark(|mark| matches!(mark, Mark::Semicolon | Mark::Open | Mark::Symbol)) {
        return Some(());
    }
    let takes_in = |cursor: &mut Cursor<'_>| cursor.take_if(Class::Preposition, Sense::leads_within);
    // «به تاریخ»
    cursor.takes(|cursor| cursor.take_word(Preposition::At).and_then(|_| cursor.is_at(Preposition::In).then_some(())));
    takes_in(cursor)?;
    takes_in(cursor);
    cursor.take_mark(|mark| mark == Mark::Colon);
    Some(())
}

/// «(۱۲)ام آبان»: the bracket before the figures belongs to the one after them.
fn take_bracket(readings: &mut Readings, cursor: &Cursor<'_>) {
    let open = cursor.before().filter(|token| token.mark() == Some(Mark::Open) && cursor.starts_touching());
    let closed = cursor.look(|cursor| cursor.advance_and_peek().is_some_and(|token| token.mark() == Some(Mark::Close)));
    if let (Some(open), true, Some(first)) = (open, closed, readings.first_mut()) {
        let close = cursor.at_token(cursor.at() + 1).first().map_or(0, |token| token.end);
        first.start = if first.end > close { open.start } else { first.start };
    }
}

/// «تا ۱۵ آذر» is ahead, unless a verb says otherwise; of «آمدند تا عاشورا را گرامی بدارند» nothing is known.
fn lead_on(readings: &mut Readings, cursor: &Cursor<'_>) {
    let until = cursor.before().is_some_and(|token| token.means(Preposition::To));
    let object = cursor.at_token(readings.next).is_at(Particle::Object);
    // «تا آخر بهمن و اسفند»
    let listed = readings.iter().all(|reading| reading.link == Link::None);
    if until && !object && listed {
        // «تا سپیده\u{200C}دم» may be of a day named before.
        let leans =
            |reading: &&mut Reading| reading.expression.leans() && !matches!(reading.expression.anchor, Anchor::Unsaid);
        for reading in readings.iter_mut().filter(leans) {
            reading.expression.side = Some(Side::Future);
        }
    }
}

/// «در این سال (۱۳۳۵)», «سال گذشته (سال ۹۱)», «ماه گذشته (خرداد ۹۲)», «یکشنبهٔ گذشته (نهم آبان)»: what stands in brackets is
/// that year, month or day.
fn gloss_period(readings: &mut Readings, cursor: &Cursor<'_>) {
    let Some(first) = readings.first_mut().filter(|first| first.expression.time.is_none()) else { return };
    let (unit, weekday) = match first.expression.anchor {
        Anchor::Relative { unit: unit @ (Unit::Year | Unit::Month), calendar: None, .. } => (unit, None),
        Anchor::Weekday { weekday, scope: Scope::Last } => (Unit::Day, Some((weekday, Side::Past))),
        Anchor::Weekday { weekday, scope: Scope::Next } => (Unit::Day, Some((weekday, Side::Future))),
        _ => return,
    };
    let mut after = cursor.at_token(readings.next);
    if readings.len() != 1 || !after.take_mark(|mark| mark == Mark::Open) {
        return;
    }
    let mut within = after.restart();
    let Some(gloss) = within.read_longest().filter(|_| within.take_mark(|mark| mark == Mark::Close)) else { return };
    let Anchor::Date(date) = gloss.expression.anchor else { return };
    if let Some((weekday, side)) = weekday {
        let told = date.day.is_some() && date.month.is_some() && matches!(date.year, Year::Unsaid | Year::Full(_));
        if let Some(first) = readings.first_mut().filter(|_| told && gloss.expression.time.is_none()) {
            // A year is found where the weekday is that of the date.
            let year = match (date.year, side) {
                (Year::Full(year), _) => Year::Full(year),
                (_, Side::Past) => Year::Last,
                _ => Year::Next,
            };
            first.expression.anchor = Anchor::Date(CalendarDate { weekday: Some(weekday), year, ..date });
            first.expression.side = Some(side);
        }
        return;
    }
    let this = cursor.sense(Class::Demonstrative).is_some();
    let said = matches!(date.year, Year::Full(_) | Year::Short(_)) && date.day.is_none();
    let fits = date.month.is_some() == (unit == Unit::Month) && (this || date.calendar == Calendar::Jalali);
    if let Some(first) = readings.first_mut().filter(|_| said && fits) {
        first.expression.anchor = gloss.expression.anchor;
    }
}
