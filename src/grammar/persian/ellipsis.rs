//! The members of a range or a list that leave out their head: «سال ۶۱ تا ۶۳», «دهه\u{200C}های ۶۰ و ۷۰», «ساعت ۸ تا ۱۲».

use super::absolute::take_month_day;
use super::beside_hour::{leads_to_last, take_and_fraction};
use super::beside_number::{closes, counts_next, is_modern, names_day};
use super::clock::take_clock;
use super::customs;
use super::day_part::take_day_part;
use super::edge::take_edge_word;
use super::era::take_era;
use super::head::take_head;
use super::month_name::take_month_name;
use super::number::{MONTHS, counts};
use super::numeric_date::take_numeric_date;
use super::recurrence::take_further_weekday;
use super::slice::read_further_part;
use super::year::take_year;
use super::year_run::year_span;
use crate::grammar::prelude::*;

/// Reads the member after `previous`; the cursor moves only where there is one.
pub(super) fn read_further(previous: &Reading, cursor: &mut Cursor<'_>, joining: Joining) -> Option<Reading> {
    // «از سال ۹۰ به ۱۲۰ نفر»
    if joining.joint == Joint::Moved {
        return None;
    }
    let mut ahead = *cursor;
    let ranged = joining.joint == Joint::To || previous.link == Link::RangeEnd;
    let said = match (previous.expression.anchor, previous.expression.time) {
        (Anchor::Date(date @ CalendarDate { month: None, day: None, .. }), None) if previous.rule == RuleName::Year => {
            bare_year(&date, &mut ahead, joining, previous.link == Link::RangeEnd)?
        }
        (anchor, None) if is_of_year(&previous.expression) && is_of_years(&ahead) => {
            let anchor = of_further_year(anchor, &mut ahead)?;
            Said::sure(Expression { anchor, ..previous.expression }, previous.rule)
        }
        // «سه\u{200C}ماههٔ اول | و دوم ۱۴۰۰»
        _ if previous.expression.slice.is_some() => Said::sure(read_further_part(previous, &mut ahead)?, previous.rule),
        // «اواخر دههٔ ۶۰ | و اوایل ۷۰»
        (anchor, None) if previous.expression.modifier.is_some() && ahead.sense(Class::Edge).is_some() => {
            let edge = take_edge_word(&mut ahead)?;
            let said = bare_edged(&anchor, &mut ahead, joining)?;
            // «… و پایان ۳۰ سال»
            if counts_next(&ahead) {
                return None;
            }
            Said { expression: Expression { modifier: Some(edge), ..said.expression }, rule: previous.rule, ..said }
        }
        (Anchor::Years { calendar, .. }, None) => {
            Said::sure(Expression { anchor: bare_run(calendar, &mut ahead)?, ..previous.expression }, previous.rule)
        }
        (Anchor::Era { calendar, span: first @ (Span::Century { .. } | Span::Millennium(_)) }, None) => {
            bare_century(calendar, first, &mut ahead, joining.joint)?
        }
        (Anchor::Era { calendar, span: first @ (Span::Decade(_) | Span::ShortDecade(_)) }, None) => {
            bare_decade(calendar, first, &mut ahead)?
        }
        // «از ۱۴۰۲/۰۲/۲۴ تا ۳۱»
        (Anchor::Date(date @ CalendarDate { day: Some(first), .. }), None)
            if previous.rule == RuleName::NumericDate && joining.joint == Joint::To =>
        {
            let last = ahead.take_digits(|number| number.digits <= 2 && (1..=31).contains(&number.value))?;
            let day = u8::try_from(last.value).ok().filter(|&day| day > first && !counts_next(&ahead))?;
            let anchor = Anchor::Date(CalendarDate { day: Some(day), weekday: None, ..date });
            Said::sure(Expression { anchor, ..previous.expression }, previous.rule)
        }
        (Anchor::Date(date @ CalendarDate { month: Some(_), day: None, .. }), None) => {
            let anchor = Anchor::Date(bare_month(date, &mut ahead, joining.joint)?);
            Said::sure(Expression { anchor, ..previous.expression }, previous.rule)
        }
        // «از ۲۰ آبان | تا بهمن»
        (Anchor::Date(date @ CalendarDate { month: Some(_), day: Some(_), year: Year::Unsaid, .. }), None)
            if joining.joint == Joint::To && previous.rule == RuleName::JalaliDay =>
        {
            let month = bare_month(CalendarDate { day: None, weekday: None, ..date }, &mut ahead, joining.joint)?;
            Said::sure(Expression { anchor: Anchor::Date(month), ..previous.expression }, RuleName::JalaliMonth)
        }
        (Anchor::Weekday { .. }, _) if !ranged && previous.expression.repeat.is_some() => {
            match take_further_weekday(previous, &mut ahead) {
                Some(weekday) => Said::sure(weekday, previous.rule),
                // «جمعه\u{200C}ها ساعت ۹ یا | ۱۱»
                None if joining.listed => bare_hour(previous, &mut ahead, joining)?,
                None => return None,
            }
        }
        (_, Some(Time::Clock { .. })) if joining.listed || ranged => bare_hour(previous, &mut ahead, joining)?,
        _ => return None,
    };
    let reading = said.reading(&ahead)?;
    *cursor = ahead;
    Some(reading)
}

/// A month, a season or a part, which a year may stand behind.
const fn is_of_year(expression: &Expression) -> bool {
    expression.slice.is_some()
        || matches!(expression.anchor, Anchor::Season { .. } | Anchor::Date(CalendarDate { month: Some(_), .. }))
}

/// «آذر سال\u{200C}های ۱۳۹۷ و | ۱۳۹۸»
fn is_of_years(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 8;
    let listed = |token: &Token| match token.kind {
        TokenKind::Number(_) => true,
        TokenKind::Mark(mark) => matches!(mark, Mark::PersianComma | Mark::Comma),
        _ => token.has(Class::And) || token.means(Preposition::To),
    };
    let head = (1..FAR).map_while(|places| cursor.before_last(places)).find(|token| !listed(token));
    let years = |sense: Sense| sense.is(Unit::Year) && sense.flags.contains(Flags::PLURAL);
    head.and_then(|token| cursor.sense_of(token, Class::Unit)).is_some_and(years)
}

/// «سه\u{200C}ماههٔ اول سال\u{200C}های ۱۳۹۷ و | ۱۳۹۸»: the same of another year.
fn of_further_year(anchor: Anchor, ahead: &mut Cursor<'_>) -> Option<Anchor> {
    let number = ahead.take_digits(|number| matches!(number.digits, 2 | 4))?;
    let said = if number.digits == 2 { Year::Short(number.value as u8) } else { Year::Full(number.value as i16) };
    let fits = |year: Year| core::mem::discriminant(&year) == core::mem::discriminant(&said);
    let anchor = match anchor {
        Anchor::Date(date) if fits(date.year) => Anchor::Date(CalendarDate { year: said, ..date }),
        Anchor::Season { season, year, scope, common } if fits(year) => {
            Anchor::Season { season, year: said, scope, common }
        }
        _ => return None,
    };
    (!counts_next(ahead)).then_some(anchor)
}

/// «اوایل | ۷۰», «آغاز | بیستم», «اوایل | ۹۸»: a decade, a century or a year after an edge of its own.
fn bare_edged(first: &Anchor, ahead: &mut Cursor<'_>, joining: Joining) -> Option<Said> {
    match *first {
        Anchor::Era { calendar, span: first @ Span::Century { .. } } => {
            bare_century(calendar, first, ahead, joining.joint)
        }
        Anchor::Era { calendar, span: first @ (Span::Decade(_) | Span::ShortDecade(_)) } => {
            let short = ahead.digits().is_none_or(|number| number.digits == 2);
            bare_decade(calendar, first, ahead).filter(|_| short)
        }
        Anchor::Date(date @ CalendarDate { month: None, day: None, .. }) => bare_year(&date, ahead, joining, false),
        _ => None,
    }
}

/// «سال ۶۱ تا ۶۳»; `ranged` where it stands after a range.
fn bare_year(first: &CalendarDate, ahead: &mut Cursor<'_>, joining: Joining, ranged: bool) -> Option<Said> {
    let Joining { joint, comma, .. } = joining;
    let numeral = ahead.take_numeral().filter(|numeral| match numeral.form {
        Form::Cardinal => true,
        // «سال یازدهم تا | چهلم هجری»
        Form::Ordinal => matches!(first.year, Year::Full(..100)) && ahead.sense(Class::Era).is_some(),
        Form::Superlative => false,
    })?;
    // «سال ۸۵ تا ۱۲ تیر»
    if ahead.peek().is_some_and(|token| MONTHS.contains(token, ahead.language())) {
        return None;
    }
    let year = match numeral.digits {
        _ if numeral.form == Form::Ordinal => Year::Full(i16::try_from(numeral.value).ok()?),
        // «از سال ۳۰ ق.م تا ۱۴ میلادی»
        1 | 2 if matches!(first.year, Year::Full(..=0)) => Year::Full(numeral.value as i16),
        2 => Year::Short(numeral.value as u8),
        3 | 4 if numeral.value < 3000 => Year::Full(numeral.value as i16),
        0 if numeral.value >= 20 => Year::Short(u8::try_from(numeral.value).ok()?),
        _ => return None,
    };
    let mut draft = Draft { year, ..Draft::new() };
    let marked = take_era(&mut draft, ahead);
    // «از سال ۳۳۴ ق.م تا ۳۲۳»
    if let (Year::Full(before @ ..=0), Year::Full(later)) = (first.year, draft.year) {
        draft.era = draft.era.or(Some(Era::BeforeChrist)).filter(|_| marked || later < 1 - before);
    }
    if !draft.settle_imperial() && draft.era == Some(Era::Imperial) {
        return None;
    }
    // «سال ۱۳۹۲ و ۹۳», but «سال ۱۳۹۲ و ۲۵ نفر»
    let next = matches!(first.year, Year::Full(first) if i32::from(first) % 100 + 1 == numeral.value as i32);
    let shortened = joint == Joint::And && numeral.digits == 2 && matches!(first.year, Year::Full(_)) && !next;
    // «از ۱۹۲۰ تا ۱۹۳۹، ۱۰۷ جلسه»
    let counted = ranged && matches!(year, Year::Full(full) if !is_modern(full)) && !closes(ahead);
    // «در سال ۹۲، ۱۸.۵ درصد», «سال ۹۲، ۱۵ تا ۲۵ درصد»
    // «در سال ۹۴، ۶۰ مصدوم», but «در سال ۹۴، ۹۵ استقلال قهرمان شد»
    let falls = matches!(first.year, Year::Short(first) if numeral.value < first.into());
    let noun = || comma && falls && ahead.following().is_some_and(Token::is_unknown);
    let small = joint == Joint::And && numeral.digits == 2 && (numeral.value < 50 && !starts_year(ahead) || noun());
    // «سال\u{200C}های ۱۳۹۰ تا ۹۲ سال\u{200C}های پررونقی بود»
    let plain = ahead
        .look(|ahead| joint == Joint::To && take_head(ahead, Unit::Year) && ahead.sense(Class::Direction).is_none());
    // «سال ۸۴، ۵۲ درصد», but «۱۹۳۶ و ۱۹۳۹ امتیاز نفت را داد»
    // «در سال ۱۳۹۵ برابر با ۲۱۴۵ نفر»
    let sized = numeral.digits != 4 || joint != Joint::And;
    let aged = ahead.is_at(Loose::Aged);
    let counted_next = aged || ahead.peek().is_some_and(counts) || sized && counts_next(ahead);
    if !marked && (shortened || counted || small || !plain && counted_next) {
        return None;
    }
    let mut said = customs::finish(&draft)?;
    // «سال ۱۲۸۷ برابر با ۱۹۰۸» has two calendars.
    let shares = !marked && joint != Joint::Equals;
    if let (Anchor::Date(date), true) = (&mut said.expression.anchor, shares) {
        // «از سال ۱۲۶۸ تا ۱۷۹۷»: the last year tells the calendar of both; of «۱۳۵۷ تا ۲۰۱۵» each has its own.
        if !first.calendar_said && matches!(date.year, Year::Full(1500..)) {
            date.calendar_said = matches!(first.year, Year::Full(..1300));
        } else {
            date.calendar = first.calendar;
            date.calendar_said = first.calendar_said;
        }
    }
    Some(said)
}

/// «۷۵–۱۳۷۴ | و ۷۹–۱۳۷۸»: two years that follow each other.
fn bare_run(calendar: Calendar, ahead: &mut Cursor<'_>) -> Option<Anchor> {
    let first = ahead.take_cardinal()?;
    if !ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Slash)) {
        return None;
    }
    let second = ahead.take_cardinal()?;
    let (from, to) = year_span(first, second)?;
    let full = first.digits == 4 || second.digits == 4;
    (full && to - from == 1 && is_modern(from)).then_some(Anchor::Years { calendar, from, to })
}

/// Nothing follows a small number that makes a count of it.
fn starts_year(after: &Cursor<'_>) -> bool {
    let ranged = after.look(|after| {
        after.take_word(Preposition::To).is_some() && after.take_cardinal().is_some() && counts_next(after)
    });
    closes(after) && !ranged
}

/// «قرن سوم و هشتم میلادی», «قرن بیستم و بیست و یکم», «هزارهٔ پنجم و چهارم پیش از میلاد»
fn bare_century(calendar: Calendar, first: Span, ahead: &mut Cursor<'_>, joint: Joint) -> Option<Said> {
    let numeral = ahead.take_numeral().filter(|numeral| (1..=30).contains(&numeral.value))?;
    let number = numeral.value as i16;
    let (before, century) = match first {
        Span::Century { number: before, from_zero } => (before, Span::Century { number, from_zero }),
        Span::Millennium(before) => (before, Span::Millennium(number)),
        _ => return None,
    };
    let mut draft = Draft { span: Some(century), ..Draft::new() };
    // «قرن نوزدهم و بیستم اروپا»; but «قرن نوزدهم و بیستم مهر»
    let next = number == before + 1 || joint == Joint::To && number > before;
    let month = |token: &Token| MONTHS.contains(token, ahead.language());
    let dated = ahead.peek().is_some_and(month) || ahead.sense(Class::Unit).is_some();
    // «سده\u{200C}های ۱۷ و ۱۸ بیش از …», but «در قرن ۱۷، ۱۸ نفر»
    let comma = ahead.first().is_some_and(|token| token.mark().is_some());
    let head =
        (1..=4).map_while(|places| ahead.before_last(places)).find_map(|token| ahead.sense_of(token, Class::Unit));
    let plural = head.is_some_and(|unit| unit.flags.contains(Flags::PLURAL));
    let things = joint == Joint::And && !plural && ahead.peek().is_some_and(Token::is_unknown);
    let counted = counts_next(ahead) || things;
    let listed = !comma && !counted;
    let follows = (numeral.form == Form::Ordinal || numeral.digits > 0 && listed) && next && !dated;
    let marked = take_era(&mut draft, ahead);
    if !marked && !closes(ahead) && !follows {
        return None;
    }
    // «از قرن پنجم ق.م تا سوم»
    if !marked && before < 0 && number < -before {
        draft.era = Some(Era::BeforeChrist);
    }
    // «قرن سوم و دوم پیش از میلاد»
    if draft.era == Some(Era::BeforeChrist) {
        draft.span = Some(century.before_christ());
    }
    finish_in(calendar, &draft)
}

/// «دهه\u{200C}های ۶۰ و ۷۰»
fn bare_decade(calendar: Calendar, first: Span, ahead: &mut Cursor<'_>) -> Option<Said> {
    let touching = ahead.touches();
    let numeral = ahead.take_cardinal().filter(|numeral| numeral.value % 10 == 0)?;
    let decade = match (numeral.value, first) {
        (1000..=2999, _) | (100..=999, Span::Decade(100..=999)) => Span::Decade(numeral.value as i16),
        (10..=90, Span::Decade(first)) => Span::Decade(first / 100 * 100 + numeral.value as i16),
        (10..=90, _) => Span::ShortDecade(numeral.value as u8),
        _ => return None,
    };
    let mut draft = Draft { span: Some(decade), ..Draft::new() };
    take_era(&mut draft, ahead);
    if touching || counts_next(ahead) {
        return None;
    }
    finish_in(calendar, &draft)
}

/// A decade or century, in the calendar of the member before it unless it has an era of its own.
fn finish_in(calendar: Calendar, draft: &Draft) -> Option<Said> {
    let mut said = customs::finish(draft)?;
    if let (Anchor::Era { calendar: own, .. }, None) = (&mut said.expression.anchor, draft.era) {
        *own = calendar;
    }
    Some(said)
}

/// «شهریور و مهر»
fn bare_month(date: CalendarDate, ahead: &mut Cursor<'_>, joint: Joint) -> Option<CalendarDate> {
    let month = take_month_name(ahead, false)?;
    // «آبان ۸۸ تا اسفند ۸۹» has two years.
    let mut draft = Draft { month: Some(month), ..Draft::new() };
    let dated = ahead.look(|ahead| take_year(&mut draft, ahead))
        || ahead.sense(Class::DeicticYear).is_some()
        || ahead.look(leads_to_other_year);
    // One that is sure is a date by itself.
    let unsure = if month.latent { joint == Joint::To || closes(ahead) } else { month.weak };
    (unsure && month.calendar == date.calendar && !dated).then_some(CalendarDate { month: Some(month.number), ..date })
}

/// «سال | بعد»
fn leads_to_other_year(year: &mut Cursor<'_>) -> bool {
    year.take_word(Unit::Year).is_some() && year.sense(Class::Direction).is_some()
}

/// «تا ۱۲», after a range also «و \[از\] ۱۵ تا ۱۷»
fn bare_hour(previous: &Reading, ahead: &mut Cursor<'_>, Joining { joint, listed, .. }: Joining) -> Option<Said> {
    if joint == Joint::And && ahead.take_word(Preposition::From).is_some() {
        *ahead = ahead.restart();
    }
    let mut draft = Draft::new();
    if !take_clock(&mut draft, ahead) {
        let hour = ahead.take_cardinal().filter(|numeral| numeral.value <= 24 && numeral.digits <= 2)?;
        // «از ساعت ۹ تا ۱۰ | و نیم»
        let half = take_and_fraction(ahead);
        // «ساعت ۷ صبح تا ۱۲ تیر»
        let month = |token: &Token| MONTHS.contains(token, ahead.language());
        let counted = ahead.peek().is_some_and(|token| counts(token) || month(token));
        if counted && !names_day(ahead) && !is_at_date(ahead) && !ahead.is_at(Hint::Meeting) {
            return None;
        }
        draft.clock = Some(ClockTime { minute: half, ..ClockTime::certain_hour(hour.value as u8) });
    }
    take_day_part(&mut draft, ahead);
    // «ساعت ۸ تا ۱۰ و ۱۴ تا ۱۶», «۸-۱۰ و ۱۴-۱۶»
    let leads = leads_to_last(ahead);
    if draft.has_date() || joint == Joint::And && !leads && (!listed || counts_next(ahead)) {
        return None;
    }
    // «تا ۱۲ فردا» has a day of its own.
    let dated = ahead.sense(Class::Weekday).is_some()
        || ahead.sense(Class::DeicticDay).is_some()
        || names_day(ahead)
        || is_at_date(ahead);
    // «تا ساعت ۱۲ مورخ ۴ مهر» is of the day that follows.
    if !dated && leads_to_date(ahead) {
        return None;
    }
    if dated {
        ahead.fill(&mut draft);
    }
    let mut said = customs::finish(&draft)?;
    if !dated && previous.expression.repeat.is_some() {
        // «جمعه\u{200C}ها ساعت ۸ تا | ۱۶»
        said = Said { expression: Expression { time: said.expression.time, ..previous.expression }, ..said };
    } else if !dated {
        said.expression.anchor = previous.expression.anchor;
    }
    Some(said)
}

/// «تا ساعت ۲۰ | روز ۵ آبان»
fn is_at_date(ahead: &Cursor<'_>) -> bool {
    let mut draft = Draft::new();
    ahead.is_at(Unit::Day) && ahead.look(|ahead| take_month_day(&mut draft, ahead))
}

/// «مورخ ۴ مهر», «تاریخ ۱۵/۷/۱۳۹۵»
fn leads_to_date(ahead: &Cursor<'_>) -> bool {
    let mut draft = Draft::new();
    ahead.look(|ahead| {
        let led = ahead.take_if(Class::Preposition, |sense| sense.is(Preposition::In)).is_some();
        ahead.take_if(Class::Preposition, |sense| led && sense.is(Preposition::In));
        led && (take_numeric_date(&mut draft, ahead) || take_month_day(&mut draft, ahead))
    })
}
