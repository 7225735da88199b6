//! Zones after a clock time, in every language: «به وقت گرینویچ», "GMT", "UTC+3", "Tehran time", the "+03:30" of ISO 8601.
//! They are outside of the expression.

use super::cursor::Cursor;
use super::reading::{Reading, Readings};
use crate::expression::{Anchor, CalendarDate, Expression, Time, Year, Zone};
use crate::lexicon::{Class, Flags, Mark};

/// A zone is less than a day away from UTC; the words that do not tell how far have more.
const DAY: u16 = 24 * 60;

/// In the tables, the zone of Tehran.
const TEHRAN: i32 = 9998;

/// No zone is further away.
const MAX_HOURS: u32 = 14;

/// Takes the words of a zone, and tells which, where they do.
pub(super) fn take_zone(cursor: &mut Cursor<'_>) -> Option<Option<Zone>> {
    let mut ahead = *cursor;
    let sense = ahead.take(Class::Zone)?;
    // "UTC+3"
    let shift = if sense.value == 0 && sense.flags.contains(Flags::CAPITAL) { take_shift(&mut ahead) } else { None };
    *cursor = ahead;
    let told = match sense.value {
        TEHRAN => Some(Zone::Tehran),
        minutes => i16::try_from(minutes).ok().filter(|minutes| minutes.unsigned_abs() < DAY).map(Zone::Fixed),
    };
    Some(shift.or(told))
}

/// Gives the zone that stands after the clock times to them; `cursor` is the construction's.
pub(super) fn lend_zone(readings: &mut Readings, cursor: &Cursor<'_>) {
    let Some(last) = readings.iter().last().filter(|last| needs_zone(&last.expression)) else { return };
    let full = is_timestamp(&last.expression);
    let mut ahead = cursor.at_token(readings.next).continued();
    let zone = match take_zone(&mut ahead) {
        Some(zone) => zone,
        None if full && ahead.touches() => take_shift(&mut ahead),
        None => None,
    };
    if zone.is_none() {
        return;
    }
    readings.next = readings.next.max(ahead.at());
    for reading in readings.iter_mut().filter(|reading| needs_zone(&reading.expression)) {
        reading.expression.zone = zone;
    }
}

/// Takes the zone between a clock time and what is joined to it: "from 14:00 GMT to 16:00 GMT".
pub(super) fn take_zone_within(readings: &Readings, cursor: &mut Cursor<'_>) -> Option<Zone> {
    let mut ahead = *cursor;
    readings.iter().last().filter(|last| needs_zone(&last.expression))?;
    let zone = take_zone(&mut ahead)??;
    *cursor = ahead;
    Some(zone)
}

/// "From 14:00 GMT to 16:00": the zone of the first is that of the last, where none stands after it.
pub(super) fn keep_zone(last: &mut Reading, zone: Option<Zone>, after: &Cursor<'_>) {
    if needs_zone(&last.expression) && take_zone(&mut after.continued()).is_none() {
        last.expression.zone = zone;
    }
}

const fn needs_zone(expression: &Expression) -> bool {
    matches!(expression.time, Some(Time::Clock { .. })) && expression.zone.is_none()
}

/// A day in full and a time, which may have its zone in figures: `2016-11-18T14:30:00+03:30`.
const fn is_timestamp(expression: &Expression) -> bool {
    let dated = matches!(expression.anchor, Anchor::Date(CalendarDate { year: Year::Full(_), day: Some(_), .. }));
    dated && matches!(expression.time, Some(Time::Clock { minute: Some(_), .. }))
}

/// `+3`, `-05:30`, `+0430`; blanks may stand around a plus, where a hyphen would lead to something else.
fn take_shift(cursor: &mut Cursor<'_>) -> Option<Zone> {
    let mut ahead = *cursor;
    let west = match ahead.peek()?.mark()? {
        Mark::Plus => false,
        Mark::Hyphen if cursor.touches() => true,
        _ => return None,
    };
    ahead.advance();
    if cursor.touches() && !ahead.touches() {
        return None;
    }
    let number = ahead.take_digits(|number| matches!(number.digits, 1 | 2 | 4))?;
    let (hours, mut minutes) = match number.digits {
        4 => (number.value / 100, number.value % 100),
        _ => (number.value, 0),
    };
    let mut rest = ahead;
    if number.digits <= 2
        && rest.touches()
        && rest.take_mark(|mark| mark == Mark::Colon)
        && rest.touches()
        && let Some(figures) = rest.take_digits(|number| number.digits == 2)
    {
        minutes = figures.value;
        ahead = rest;
    }
    if hours > MAX_HOURS || minutes >= 60 {
        return None;
    }
    *cursor = ahead;
    let east = (hours * 60 + minutes) as i16;
    Some(Zone::Fixed(if west { -east } else { east }))
}
