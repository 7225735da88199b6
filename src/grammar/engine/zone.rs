//! Zones after a clock time, in every language: «به وقت گرینویچ», "GMT", "UTC+3", "Tehran time", the "+03:30" of ISO 8601.
//! They are outside of the expression.

use super::cursor::Cursor;
use crate::expression::{Anchor, CalendarDate, Expression, Time, Year, Zone};
use crate::grammar::shared::reading::{Reading, Readings};
use crate::lexicon::{Class, Flags, Mark, NamedZone, Token, TokenKind};

/// No zone is further away.
const MAX_HOURS: u32 = 14;

/// Takes the words of a zone, and tells which, where they do.
pub(in crate::grammar) fn take_zone(cursor: &mut Cursor<'_>) -> Option<Option<Zone>> {
    let sense = cursor.take(Class::Zone)?;
    // "UTC+3"
    let abbreviation = sense.is(NamedZone::UTC) && sense.flags.contains(Flags::SHORT);
    let shift = if abbreviation { take_shift(cursor) } else { None };
    Some(shift.or(sense.value::<NamedZone>().0))
}

/// Gives the zone that stands after the clock times to them; `cursor` is the construction's.
pub(in crate::grammar) fn lend_zone(readings: &mut Readings, cursor: &Cursor<'_>) {
    let Some(last) = readings.last().filter(|last| needs_zone(&last.expression)) else { return };
    let full = is_timestamp(&last.expression);
    let mut ahead = cursor.at_token(readings.next).continued();
    let fraction = has_second(&last.expression) && ahead.takes(take_fraction);
    let after_fraction = ahead.span().filter(|_| fraction);
    let touches = ahead.touches();
    let (zone, within) = match take_zone(&mut ahead) {
        // The "Z" of ISO 8601 is within the expression, as figures are; "GMT" is not.
        Some(zone) => (zone, full && touches),
        None => {
            let zone = if full && !leads_to_later(&last.expression, &ahead) { take_offset(&mut ahead) } else { None };
            let zone =
                zone.or_else(|| if full && has_second(&last.expression) { take_west_apart(&mut ahead) } else { None });
            (zone, zone.is_some() || fraction)
        }
    };
    // `2016-11-18T10:30:00+03:30[Asia/Tehran]`
    let within = full && take_zone_names(&mut ahead) || within;
    let has_minutes = matches!(last.expression.time, Some(Time::Clock { minute: Some(_), .. }));
    let bracketed = if zone.is_none() && has_minutes { ahead.attempt(take_bracketed_shift) } else { None };
    let within = within && bracketed.is_none();
    let zone = zone.or(bracketed);
    if zone.is_none() && !fraction {
        return;
    }
    readings.next = readings.next.max(ahead.at());
    // In "10:31:02.125 UTC" the fraction is within, and the zone is not.
    let fraction = ahead.span().filter(|_| within).or(after_fraction);
    if let (Some((_, end)), Some(last)) = (fraction, readings.last_mut()) {
        last.end = end;
    }
    for reading in readings.iter_mut().filter(|reading| needs_zone(&reading.expression)) {
        reading.expression.zone = zone;
    }
}

/// The `[Asia/Tehran]` and `[u-ca=persian]` that RFC 9557 writes against a timestamp.
fn take_zone_names(cursor: &mut Cursor<'_>) -> bool {
    const MOST: usize = 3;
    (0..MOST).take_while(|_| cursor.takes(take_zone_name)).count() > 0
}

fn take_zone_name(cursor: &mut Cursor<'_>) -> Option<()> {
    const LONGEST: usize = 8;
    if !cursor.touches() || !cursor.take_mark(|mark| mark == Mark::Open) {
        return None;
    }
    if cursor.touches() {
        cursor.take_mark(|mark| mark == Mark::Exclamation);
    }
    let word = cursor.touches() && cursor.peek().is_some_and(Token::is_latin);
    for _ in 0..LONGEST {
        if !word || !cursor.touches() {
            return None;
        }
        if cursor.take_mark(|mark| mark == Mark::Close) {
            return Some(());
        }
        cursor.peek()?;
        cursor.advance();
    }
    None
}

/// Takes the zone between a clock time and what is joined to it: "from 14:00 GMT to 16:00 GMT".
pub(in crate::grammar) fn take_zone_within(readings: &Readings, cursor: &mut Cursor<'_>) -> Option<Zone> {
    readings.last().filter(|last| needs_zone(&last.expression))?;
    cursor.attempt(|cursor| take_zone(cursor)?)
}

/// "From 14:00 GMT to 16:00": the zone of the first is that of the last, where none stands after it.
pub(in crate::grammar) fn keep_zone(last: &mut Reading, zone: Option<Zone>, after: &Cursor<'_>) {
    if needs_zone(&last.expression) && take_zone(&mut after.continued()).is_none() {
        last.expression.zone = zone;
    }
}

/// "8 June 2015 10:00-12:30" ends at half past twelve: no offset is further west than 12 hours, and without seconds and
/// the T of ISO 8601 a later clock time ends a range. `after` has taken the minutes and stands before the hyphen.
pub(in crate::grammar) fn leads_to_later(first: &Expression, after: &Cursor<'_>) -> bool {
    let Some(Time::Clock { hour, minute: Some(minute), second: None, .. }) = first.time else { return false };
    let iso = after.before_last(HOUR_AND_MINUTES).is_some_and(|token| token.has(Class::IsoTime));
    // "8 June 2015 23:00-01:00", "June 8, 2015, 23:00-01:00"
    let worded = (HOUR_AND_MINUTES..=HOUR_AND_MINUTES + MONTH_AND_YEAR)
        .map_while(|places| after.before_last(places))
        .any(|token| matches!(token.kind, TokenKind::Word) && !token.has(Class::IsoTime));
    after.look(|ahead| {
        let hyphen = ahead.touches() && ahead.take_mark(|mark| mark == Mark::Hyphen) && ahead.touches();
        let Some(hours) = ahead.take_digits(|number| hyphen && number.digits <= 2) else { return false };
        let minutes = take_minutes(ahead);
        let clock = minutes.map(|minutes| (hours.value, minutes));
        clock > Some((WEST, 0)) || !iso && (worded || clock > Some((u32::from(hour), u32::from(minute))))
    })
}

/// The tokens of "10:00".
const HOUR_AND_MINUTES: usize = 3;

/// The tokens of "June 8, 2015," after the month.
const MONTH_AND_YEAR: usize = 4;

/// The hours of the zone furthest west.
const WEST: u32 = 12;

const fn has_second(expression: &Expression) -> bool {
    matches!(expression.time, Some(Time::Clock { second: Some(_), .. }))
}

/// The `.125` of `09:45:30.125`, which is no interval of its own.
pub(in crate::grammar) fn take_fraction(cursor: &mut Cursor<'_>) -> Option<()> {
    let mark = cursor.touches()
        && cursor.take_mark(|mark| matches!(mark, Mark::Dot | Mark::Comma | Mark::Decimal))
        && cursor.touches();
    cursor.take_digits(|number| mark && number.digits <= 9).map(|_| ())
}

const fn needs_zone(expression: &Expression) -> bool {
    matches!(expression.time, Some(Time::Clock { .. })) && expression.zone.is_none()
}

/// A day in full and a time, which may have its zone in figures: `2016-11-18T14:30:00+03:30`.
const fn is_timestamp(expression: &Expression) -> bool {
    let dated = match expression.anchor {
        Anchor::Date(date) => matches!(date, CalendarDate { year: Year::Full(_), day: Some(_), .. }),
        Anchor::Run { .. } => true,
        _ => false,
    };
    dated && matches!(expression.time, Some(Time::Clock { minute: Some(_), .. }))
}

/// The `+03:30` that stands against a clock time, or the ` +0330` and ` +03:30` of mail and logs after a blank.
pub(in crate::grammar) fn take_offset(cursor: &mut Cursor<'_>) -> Option<Zone> {
    if cursor.touches() {
        return take_shift(cursor);
    }
    cursor.attempt(|cursor| {
        let west = match cursor.peek()?.mark()? {
            Mark::Plus => false,
            Mark::Hyphen => true,
            _ => return None,
        };
        cursor.advance();
        let touches = cursor.touches();
        let number = cursor.take_digits(|number| touches && matches!(number.digits, 2 | 4))?;
        match number.digits {
            4 => zone_of(number.value / 100, number.value % 100, west),
            // "10:31:02 +03:30", where a hyphen would be a range's
            _ => zone_of(number.value, cursor.attempt(take_minutes).filter(|_| !west)?, west),
        }
    })
}

/// The ` -08:00` of "10:31:02 -08:00": behind seconds it ends no range.
fn take_west_apart(cursor: &mut Cursor<'_>) -> Option<Zone> {
    cursor.attempt(|cursor| {
        let hyphen = !cursor.touches() && cursor.take_mark(|mark| mark == Mark::Hyphen) && cursor.touches();
        let hours = cursor.take_digits(|number| hyphen && number.digits == 2)?.value;
        zone_of(hours, take_minutes(cursor)?, true)
    })
}

fn zone_of(hours: u32, minutes: u32, west: bool) -> Option<Zone> {
    let east = (hours * 60 + minutes) as i16;
    (hours <= MAX_HOURS && minutes < 60).then_some(Zone::Fixed(if west { -east } else { east }))
}

/// «(+۳:۳۰ گرینویچ)» after a clock time, which is no clock time itself.
fn take_bracketed_shift(cursor: &mut Cursor<'_>) -> Option<Zone> {
    if !cursor.take_mark(|mark| mark == Mark::Open) {
        return None;
    }
    let zone = take_shift(cursor)?;
    // "10:30 (+3)" adds something else.
    if !cursor.last().is_some_and(|last| matches!(last.kind, TokenKind::Number(number) if number.digits >= 2)) {
        return None;
    }
    cursor.take(Class::Zone);
    cursor.take_mark(|mark| mark == Mark::Close).then_some(zone)
}

/// `+3`, `-05:30`, `+0430`; blanks may stand around a plus, where a hyphen would lead to something else.
fn take_shift(cursor: &mut Cursor<'_>) -> Option<Zone> {
    cursor.attempt(|cursor| {
        let close = cursor.touches();
        let west = match cursor.peek()?.mark()? {
            Mark::Plus => false,
            Mark::Hyphen if close => true,
            _ => return None,
        };
        cursor.advance();
        if close && !cursor.touches() {
            return None;
        }
        let number = cursor.take_digits(|number| matches!(number.digits, 1 | 2 | 4))?;
        let (hours, minutes) = match number.digits {
            4 => (number.value / 100, number.value % 100),
            _ => (number.value, cursor.attempt(take_minutes).unwrap_or(0)),
        };
        // "1:00 PM-2:00 PM" ends at two.
        if cursor.sense(Class::Meridiem).is_some() {
            return None;
        }
        zone_of(hours, minutes, west)
    })
}

/// The `:30` of `+03:30`.
fn take_minutes(cursor: &mut Cursor<'_>) -> Option<u32> {
    let colon = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon) && cursor.touches();
    cursor.take_digits(|number| colon && number.digits == 2).map(|number| number.value)
}
