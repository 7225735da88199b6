//! The members of a range or a list that leave out their head: «سال ۶۱ تا ۶۳», «دهه\u{200C}های ۶۰ و ۷۰», «ساعت ۸ تا ۱۲».

use super::absolute::take_month_name;
use super::draft::{ClockTime, Draft};
use super::range::{Joint, counts};
use super::year::{closes, counts_next};
use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Expression, Span, Time, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::reading::{Link, Reading};
use crate::lexicon::{Class, Preposition};

/// An expression and the rule that read it.
type Found = (Expression, &'static str);

/// The next member; `listed` where hours may follow by themselves.
pub(super) fn read_bare<'a>(
    previous: &Reading,
    mut cursor: Cursor<'a>,
    joint: Joint,
    listed: bool,
) -> Option<(Reading, Cursor<'a>)> {
    let ahead = &mut cursor;
    let (expression, rule) = match (previous.expression.anchor, previous.expression.time) {
        (Anchor::Date(date @ CalendarDate { month: None, day: None, .. }), None) if previous.rule == "year" => {
            bare_year(&date, ahead, joint)?
        }
        (Anchor::Era { calendar, span: Span::Century { from_zero, .. } }, None) => {
            bare_century(calendar, from_zero, ahead)?
        }
        (Anchor::Era { calendar, span: first @ (Span::Decade(_) | Span::ShortDecade(_)) }, None) => {
            bare_decade(calendar, first, ahead)?
        }
        (Anchor::Date(date @ CalendarDate { month: Some(_), day: None, .. }), None) => {
            let anchor = Anchor::Date(bare_month(date, ahead)?);
            (Expression { anchor, ..previous.expression }, previous.rule)
        }
        (anchor, Some(Time::Clock { .. })) if listed || joint == Joint::To || previous.link == Link::RangeEnd => {
            bare_hour(anchor, ahead, joint, listed)?
        }
        _ => return None,
    };
    let (start, end) = cursor.span()?;
    Some((Reading { expression, start, end, rule, link: Link::None }, cursor))
}

/// «سال ۶۱ تا ۶۳»
fn bare_year(first: &CalendarDate, ahead: &mut Cursor<'_>, joint: Joint) -> Option<Found> {
    let numeral = ahead.take_cardinal()?;
    let year = match numeral.digits {
        2 => Year::Short(numeral.value as u8),
        3 | 4 if numeral.value < 3000 => Year::Full(numeral.value as i16),
        0 if numeral.value >= 20 => Year::Short(u8::try_from(numeral.value).ok()?),
        _ => return None,
    };
    let mut draft = Draft { year, ..Draft::new() };
    let marked = draft.take_era(ahead);
    if !draft.settle_imperial() && draft.era == Some(Era::Imperial) {
        return None;
    }
    let shortened = joint == Joint::And && numeral.digits == 2 && matches!(first.year, Year::Full(_));
    if !marked && (shortened || ahead.peek().is_some_and(counts)) {
        return None;
    }
    let (mut expression, rule) = draft.finish()?;
    if let (Anchor::Date(date), false) = (&mut expression.anchor, marked) {
        // «از سال ۱۲۶۸ تا ۱۷۹۷»: the last year tells the calendar of both; of «۱۳۵۷ تا ۲۰۱۵» each has its own.
        if !first.calendar_said && matches!(date.year, Year::Full(1500..)) {
            date.calendar_said = matches!(first.year, Year::Full(..1300));
        } else {
            date.calendar = first.calendar;
            date.calendar_said = first.calendar_said;
        }
    }
    Some((expression, rule))
}

/// «قرن سوم و هشتم میلادی»
fn bare_century(calendar: Calendar, from_zero: bool, ahead: &mut Cursor<'_>) -> Option<Found> {
    let numeral = ahead.take_numeral().filter(|numeral| (1..=30).contains(&numeral.value))?;
    let century = Span::Century { number: numeral.value as i16, from_zero };
    let mut draft = Draft { span: Some(century), ..Draft::new() };
    if !draft.take_era(ahead) && !closes(ahead) {
        return None;
    }
    // «قرن سوم و دوم پیش از میلاد»
    if draft.era == Some(Era::BeforeChrist) {
        draft.span = Some(century.before_christ());
    }
    finish_in(calendar, &draft)
}

/// «دهه\u{200C}های ۶۰ و ۷۰»
fn bare_decade(calendar: Calendar, first: Span, ahead: &mut Cursor<'_>) -> Option<Found> {
    let touching = ahead.touches();
    let numeral = ahead.take_cardinal().filter(|numeral| numeral.value.is_multiple_of(10))?;
    let decade = match (numeral.value, first) {
        (1000..=2999, _) => Span::Decade(numeral.value as i16),
        (10..=90, Span::Decade(first)) => Span::Decade(first / 100 * 100 + numeral.value as i16),
        (10..=90, _) => Span::ShortDecade(numeral.value as u8),
        _ => return None,
    };
    let mut draft = Draft { span: Some(decade), ..Draft::new() };
    draft.take_era(ahead);
    if touching || counts_next(ahead) {
        return None;
    }
    finish_in(calendar, &draft)
}

/// A decade or century, in the calendar of the member before it unless it has an era of its own.
fn finish_in(calendar: Calendar, draft: &Draft) -> Option<Found> {
    let (mut expression, rule) = draft.finish()?;
    if let (Anchor::Era { calendar: own, .. }, None) = (&mut expression.anchor, draft.era) {
        *own = calendar;
    }
    Some((expression, rule))
}

/// «شهریور و مهر»
fn bare_month(date: CalendarDate, ahead: &mut Cursor<'_>) -> Option<CalendarDate> {
    let month = take_month_name(ahead, false)?;
    // «آبان ۸۸ تا اسفند ۸۹» has two years.
    let mut draft = Draft { month: Some(month), ..Draft::new() };
    let dated = ahead.look(|ahead| draft.take_year(ahead)) || ahead.sense(Class::DeicticYear).is_some();
    let doubtful = dated || month.latent && !closes(ahead);
    let plain = !(month.latent || month.weak);
    if plain || month.calendar != date.calendar || doubtful {
        return None;
    }
    Some(CalendarDate { month: Some(month.number), ..date })
}

/// «تا ۱۲», after a range also «و [از] ۱۵ تا ۱۷»
fn bare_hour(anchor: Anchor, ahead: &mut Cursor<'_>, joint: Joint, listed: bool) -> Option<Found> {
    if joint == Joint::And && ahead.take_word(Preposition::From).is_some() {
        *ahead = ahead.restart();
    }
    let mut draft = Draft::new();
    if !draft.take_clock(ahead) {
        let hour = ahead.take_cardinal().filter(|numeral| numeral.value <= 24 && numeral.digits <= 2)?;
        if ahead.peek().is_some_and(counts) {
            return None;
        }
        draft.clock = Some(ClockTime { hour: hour.value as u8, minute: None, second: None, certain: true });
    }
    draft.take_day_part(ahead);
    let leads = ahead.is_at(Preposition::To);
    if draft.has_date() || joint == Joint::And && !leads && (!listed || counts_next(ahead)) {
        return None;
    }
    // «تا ۱۲ فردا» has a day of its own.
    let dated = ahead.sense(Class::Weekday).is_some() || ahead.sense(Class::DeicticDay).is_some();
    if dated {
        draft.fill(ahead);
    }
    let (mut expression, rule) = draft.finish()?;
    if !dated {
        expression.anchor = anchor;
    }
    Some((expression, rule))
}
