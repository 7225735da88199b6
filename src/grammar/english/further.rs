//! Further members of a range or a list that leave out what the one before says: "Aban 10 to 15", "from 1598 to 1722",
//! "Mizan and Aqrab of this year".

use super::absolute::take_month;
use super::clock::take_clock;
use super::customs;
use super::ends::{ends_hour, ends_phrase};
use super::era::take_era;
use super::half_day::part_follows;
use super::joint::take_joint;
use super::relative::take_deictic;
use super::year::{order_years, span_years, take_year, take_year_after_comma};
use super::year_figures::{counts_next, take_short_year, take_year_figure};
use crate::grammar::engine::zone::leads_to_later;
use crate::grammar::prelude::*;

/// A member after a joint; the cursor stays where there is none.
pub(super) fn read_further(previous: &Reading, cursor: &mut Cursor<'_>, joining: Joining) -> Option<Reading> {
    if joining.joint == Joint::To && cursor.before().is_some_and(is_dash) {
        if let Some(Time::Clock { .. }) = previous.expression.time {
            return cursor.attempt(|cursor| read_clock(&previous.expression, cursor));
        }
        if let Anchor::Weekday { .. } = previous.expression.anchor {
            return cursor.attempt(read_weekday);
        }
    }
    if let (Joint::To, Some(Time::Clock { hour, meridiem: Meridiem::Said, .. })) =
        (joining.joint, previous.expression.time)
    {
        return cursor.attempt(|cursor| read_later_hour(&previous.expression, hour, cursor));
    }
    if let Anchor::Era { span: Span::Decade(first), .. } = previous.expression.anchor {
        return cursor.attempt(|cursor| read_decade(&previous.expression, (first, joining.joint), cursor));
    }
    // "in 1933–36 and | 1940"
    if let Anchor::Years { calendar, to, .. } = previous.expression.anchor {
        let date = CalendarDate::new(calendar, Year::Full(to));
        return cursor
            .attempt(|cursor| read_year(date, to, cursor, Joint::And))
            .filter(|_| joining.joint == Joint::And);
    }
    let Anchor::Date(date) = previous.expression.anchor else { return None };
    cursor.attempt(|cursor| match date {
        CalendarDate { month: Some(_), day: Some(first), .. } => {
            let date = read_day(date, first, cursor, joining)?;
            let expression = Expression { anchor: Anchor::Date(date), time: None, ..previous.expression };
            Said::sure(expression, RuleName::SharedMonth).reading(cursor)
        }
        CalendarDate { month: Some(_), day: None, .. } => read_month(date, cursor),
        CalendarDate { month: None, year: Year::Full(first), .. } => read_year(date, first, cursor, joining.joint),
        _ => None,
    })
}

fn is_dash(token: &Token) -> bool {
    matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash))
}

/// "8 June 2015, 21:00 - | 23:30"; the "04:00" of "10:30:00-04:00" is a zone's.
fn read_clock(first: &Expression, cursor: &mut Cursor<'_>) -> Option<Reading> {
    let halved = cursor.before_last(2).is_some_and(|token| cursor.sense_of(token, Class::Meridiem).is_some());
    let dash = cursor.at_token(cursor.at().checked_sub(1)?);
    let sign = dash.touches() && cursor.touches() && cursor.before()?.mark() == Some(Mark::Hyphen);
    if !first.is_day() || sign && !halved && !leads_to_later(first, &dash.continued()) {
        return None;
    }
    let mut draft = Draft::new();
    take_clock(&mut draft, cursor).then(|| customs::finish(&draft))??.reading(cursor)
}

/// "from 3 pm to | 5", "10 p.m. until | 2": the next hour of that number.
fn read_later_hour(first: &Expression, from: u8, cursor: &mut Cursor<'_>) -> Option<Reading> {
    // "p.m." may end in a dot of its own.
    let dot = cursor.before_last(2).and_then(Token::mark) == Some(Mark::Dot);
    let last = cursor.before_last(2 + usize::from(dot));
    let half = last.is_some_and(|token| cursor.sense_of(token, Class::Meridiem).is_some());
    // "fell at 10 a.m. to 9", "rose by 3 p.m. to 5"
    let figure = |token: &Token| matches!(token.kind, TokenKind::Number(_)) || token.mark() == Some(Mark::Colon);
    let before = (3 + usize::from(dot)..=6)
        .filter_map(|places| cursor.before_last(places))
        .find(|token| !figure(token) && cursor.sense_of(token, Class::Cardinal).is_none());
    if before.is_some_and(|token| cursor.means(token, Preposition::At) || cursor.means(token, Preposition::By)) {
        return None;
    }
    let number = cursor.take_cardinal().filter(|hour| half && (1..=12).contains(&hour.value) && hour.digits <= 2)?;
    let told = cursor.sense(Class::Meridiem).is_some() || cursor.sense(Class::Clock).is_some() || part_follows(*cursor);
    // "from 3 pm to 5 tomorrow"
    let mut day = Draft::new();
    let day = take_deictic(&mut day, cursor).then(|| customs::finish(&day)).flatten();
    if told || day.is_none() && !ends_hour(cursor) {
        return None;
    }
    let early = number.value as u8 % 12;
    let hour = if early > from || from > early + 12 { early } else { early + 12 };
    let time = Some(Time::Clock { hour, minute: None, second: None, meridiem: Meridiem::Said });
    let day = day.map_or(Expression::new(Anchor::Unsaid, first.convention), |day| day.expression);
    (hour != from).then(|| Said::sure(Expression { time, ..day }, RuleName::Clock).reading(cursor))?
}

/// "the 1960s and | '70s", "the sixties and | seventies", "1960s-|70s"
fn read_decade(previous: &Expression, (first, joint): (i16, Joint), cursor: &mut Cursor<'_>) -> Option<Reading> {
    cursor.take_word(Article::The);
    let decade = match cursor.take(Class::DecadeWord) {
        Some(word) => word.number() as i16,
        None => {
            if cursor.take_mark(|mark| mark == Mark::Apostrophe) {
                cursor.touches().then_some(())?;
            }
            let number = cursor.take_digits(|number| number.digits == 2 && number.value % 10 == 0)?;
            if cursor.touches() {
                cursor.take_mark(|mark| mark == Mark::Apostrophe);
            }
            cursor.touches().then(|| cursor.take(Class::DecadeSuffix))??;
            number.value as i16
        }
    };
    let Anchor::Era { calendar, .. } = previous.anchor else { return None };
    let span = Span::Decade(century_of(decade, first, joint)?);
    let anchor = Anchor::Era { calendar, span };
    let expression = Expression { anchor, modifier: None, ..*previous };
    Said::sure(expression, RuleName::DecadeOrCentury).reading(cursor)
}

/// The first year of the second decade: "the 1960s and '70s"; "the 1990s and | '00s", "the 2000s and | '90s" are of two centuries.
fn century_of(decade: i16, first: i16, joint: Joint) -> Option<i16> {
    // None has been told of so far ahead.
    const LAST: i16 = 2020;
    let next = |same: i16| Some(same + 100).filter(|&next| next <= LAST);
    let same = first / 100 * 100 + decade;
    match (same - first, joint) {
        (0, _) => None,
        (1.., Joint::To) => Some(same),
        (1.., _) => Some(if same > LAST + 20 { same - 100 } else { same }),
        (..0, Joint::To) => next(same),
        // "the 1980s and | '70s"
        (back, _) => Some(next(same).filter(|_| -back >= back + 100).unwrap_or(same)),
    }
}

/// "last week Mon-|Fri"
fn read_weekday(cursor: &mut Cursor<'_>) -> Option<Reading> {
    let day = cursor.take_if(Class::Weekday, |day| !day.flags.contains(Flags::PLURAL))?;
    let anchor = Anchor::Weekday { weekday: day.value(), scope: Scope::Bare };
    Said::sure(Expression::new(anchor, cursor.convention()), RuleName::Weekday).reading(cursor)
}

/// A day of the month that the member before names: "Aban 10 to 15", "Aban 1, 3 and 9".
fn read_day(date: CalendarDate, first: u8, cursor: &mut Cursor<'_>, joining: Joining) -> Option<CalendarDate> {
    cursor.take_word(Article::The);
    let numeral = cursor.take_numeral().filter(|numeral| (1..=2).contains(&numeral.digits))?;
    let day = u8::try_from(numeral.value).ok().filter(|&day| day > first && day <= 31)?;
    if (cursor.touches() || joining.joint == Joint::And) && !ends_phrase(cursor) || counts_other(cursor) {
        return None;
    }
    // "from 01.05.2023 to 31.10.2023"
    if cursor.touches() && cursor.look(|after| after.take_mark(|_| true) && after.touches() && after.digits().is_some())
    {
        return None;
    }
    // After a comma a number begins something else unless the list goes on.
    if joining.comma {
        let more = cursor.look(|more| take_joint(more, None).and_then(|_| more.digits()));
        more.filter(|number| number.digits <= 2)?;
    }
    let year = match date.year {
        Year::Unsaid => take_year_of_day(cursor, day),
        said => said,
    };
    Some(CalendarDate { day: Some(day), weekday: None, year, ..date })
}

/// "6 May", "6 of", "6 people", "6 weeks": the number is no day of the month before it.
fn counts_other(cursor: &Cursor<'_>) -> bool {
    let other = [Class::MonthGregorian, Class::MonthJalali, Class::MonthHijri, Class::Counted];
    let unit = |sense: Sense| sense.flags.contains(Flags::PLURAL) || !sense.is(Unit::Day);
    other.iter().any(|&class| cursor.sense(class).is_some())
        || cursor.is_at(Preposition::Of)
        || cursor.peek().and_then(Token::mark) == Some(Mark::Percent)
        || cursor.sense(Class::Unit).is_some_and(unit)
}

/// "April 5, 6 and 7, 2016"
fn take_year_of_day(cursor: &mut Cursor<'_>, day: u8) -> Year {
    let mut draft = Draft { day: Some(day), ..Draft::new() };
    cursor.takes(|cursor| {
        cursor.take_mark(|mark| mark == Mark::Comma);
        take_year_after_comma(&mut draft, cursor).then_some(())
    });
    draft.year
}

/// A year beside a year: "from 1598 to 1722", "in 2010, 2011 and 2012", "in 1931 and 1933–36", "AD 224 to 651".
fn read_year(date: CalendarDate, first: i16, cursor: &mut Cursor<'_>, joint: Joint) -> Option<Reading> {
    let short = |cursor: &mut Cursor<'_>| {
        let year = first / 100 * 100 + i16::from(take_short_year(cursor)?);
        // "from 1998 to '03"
        Some(if year < first { year + 100 } else { year })
    };
    let early = |cursor: &mut Cursor<'_>| {
        let later = |number: Number| (2..=3).contains(&number.digits) && number.value > u32::from(first.unsigned_abs());
        let within = date.calendar_said && first > 0 && joint == Joint::To;
        cursor.take_digits(|number| within && later(number)).map(|number| number.value as i16)
    };
    let year = take_year_figure(cursor).or_else(|| short(cursor)).or_else(|| early(cursor))?;
    if counts_next(cursor) || year.abs_diff(first) > 1000 {
        return None;
    }
    let mut draft = Draft { year: Year::Full(year), ..Draft::new() };
    if joint == Joint::And {
        span_years(&mut draft, year, cursor);
    }
    take_era(&mut draft, cursor);
    order_years(&mut draft);
    let mut said = customs::finish(&draft)?;
    if date.calendar_said && draft.era.is_none() {
        if let Anchor::Date(next) = &mut said.expression.anchor {
            (next.calendar, next.calendar_said) = (date.calendar, true);
        }
    }
    said.reading(cursor)
}

/// A month beside a month: "between Tir and Mehr", "Mizan and Aqrab of this year".
fn read_month(date: CalendarDate, cursor: &mut Cursor<'_>) -> Option<Reading> {
    let mut draft = Draft { licensed: true, ..Draft::new() };
    if !take_month(&mut draft, cursor) || draft.month.is_none_or(|month| month.calendar != date.calendar) {
        return None;
    }
    take_year(&mut draft, cursor);
    let said = customs::finish(&draft).filter(|said| said.licence.is_met(cursor))?;
    said.reading(cursor)
}
