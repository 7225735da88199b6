//! Clock times and parts of the day.

use super::estimate::third;
use super::grain::Grain;
use super::interval::{Interval, Moment};
use super::notes::{Assumed, AssumedField, Warning, Warnings};
use super::period::Period;
use super::resolved::{Resolved, Value};
use super::zone::offset_at;
use super::{Reference, ResolveError};
use crate::expression::{Convention, Expression, Kind, Meridiem, Modifier, Side, Time, Unit};
use crate::policy::{Lean, Policy};

const MINUTE: i64 = 60;
const HOUR: i64 = 3600;

/// A time on a day that the words name.
pub(crate) fn on_day(expression: &Expression, period: &Period, time: Time) -> Resolved {
    let mut resolved = Resolved { kind: Kind::Time, ..period.resolved(expression) };
    resolved.estimate = None;
    let day = period.days.map(|days| days.start);
    let seconds = time.seconds();
    let (value, grain) = match time {
        Time::Clock { hour, minute, second, meridiem } => {
            if meridiem != Meridiem::Said {
                resolved.assumed = resolved.assumed.with(AssumedField::Meridiem);
            }
            let grain = match (minute, second) {
                (_, Some(_)) => Grain::Second,
                (Some(_), None) => Grain::Minute,
                (None, None) => Grain::Hour,
            };
            (Value::Clock { day, hour, minute: minute.unwrap_or(0), second }, grain)
        }
        Time::Hours { hour, minute, .. } => (Value::Clock { day, hour, minute, second: None }, Grain::Minute),
        Time::Part { part, .. } => (Value::Part { day, part }, Grain::DayPart),
    };
    resolved.grain = grain;
    resolved.value = Some(value);
    if matches!(period.value, Some(Value::YearlessNative | Value::Yearless { .. })) {
        resolved.interval = None;
        return resolved;
    }
    let Some(day) = day else {
        resolved.value = None;
        return resolved;
    };
    resolved.interval = interval(day, seconds);
    if let (Some(zone), Some(start)) = (expression.zone, Moment::at(day, seconds.0)) {
        resolved.offset = Some(offset_at(zone, start));
    }
    if grain == Grain::DayPart {
        resolved.estimate = part_of(day, seconds, expression.modifier);
    }
    resolved
}

fn interval(day: i32, (start, end): (i64, i64)) -> Option<Interval> {
    Interval::between(Moment::at(day, start)?, Moment::at(day, end)?)
}

/// A third of a part of the day.
fn part_of(day: i32, (start, end): (i64, i64), modifier: Option<Modifier>) -> Option<Interval> {
    let third = third(modifier?)? as i64;
    let length = (end - start) / 3;
    interval(day, (start + third * length, if third == 2 { end } else { start + (third + 1) * length }))
}

/// A time with no day: that of the reference, or of the next day where it has passed and is said to come.
pub(crate) fn resolve_bare(
    expression: &Expression,
    reference: &Reference,
    policy: &Policy,
) -> Result<Resolved, ResolveError> {
    let mut day = reference.day();
    let mut time = expression.time;
    if let (Lean::Closest, None, Some(said), Some(now)) = (policy.lean(), expression.side, time, reference.second()) {
        let (days, nearest) = nearest(said, expression.convention, now);
        (day, time) = (day.saturating_add(days), Some(nearest));
    }
    let ahead = match policy.lean() {
        // «ساعت هشت صبح بیدارم کن», said at noon, is of the next morning.
        Lean::Future => expression.side != Some(Side::Past),
        // «۲ شب برگزار می\u{200C}شود», said in the evening, is of the coming night, «ساعت ۶ صبح بیدارم کن» of the next morning.
        _ => {
            let far = || expression.time.zip(reference.second()).is_some_and(|(said, now)| is_far_over(said, now));
            expression.side == Some(Side::Future) && (is_small_hour(expression.time) || far())
        }
    };
    // «ساعت ۷ می\u{200C}رسم», said in the afternoon, is of the evening; of ten o'clock nobody knows.
    if let (Lean::Past | Lean::Closest, Some(Side::Future), Some(now)) =
        (policy.lean(), expression.side, reference.second())
    {
        let early = matches!(time, Some(Time::Clock { hour: 1..10, .. }));
        let later = time.filter(|&said| early && has_passed(said, now));
        let later = later.and_then(|said| later_half(said, expression.convention));
        time = later.filter(|&later| !has_passed(later, now)).or(time);
    }
    // «از ساعت ۳ منتظرم», said in the evening where what is open lies ahead: the last of the two halves that is over.
    if let (Lean::Future, Some(Side::Past), Some(now)) = (policy.lean(), expression.side, reference.second()) {
        let later = time.and_then(|said| later_half(said, expression.convention));
        time = later.filter(|&later| has_passed(later, now)).or(time);
    }
    let clock = time.zip(reference.second()).filter(|_| ahead);
    if let Some((said, now)) = clock.filter(|&(said, now)| has_passed(said, now)) {
        match later_half(said, expression.convention).filter(|&later| !has_passed(later, now)) {
            Some(later) => time = Some(later),
            None => day = day.saturating_add(1),
        }
    }
    let period = Period::day(day).assuming(Assumed::NONE.with(AssumedField::Day));
    let Some(time) = time else { return Ok(period.resolved(expression)) };
    Ok(on_day(expression, &period, time))
}

/// «ساعت ده», said at six in the evening of what is to come, is of the evening, "3:30", said in the morning after that, of
/// the afternoon: an hour whose half of the day is open. In English an hour from eight on is as often one of the morning.
pub(super) fn later_half(time: Time, convention: Convention) -> Option<Time> {
    let Time::Clock { hour, minute, second, meridiem } = time else { return None };
    let later = match (meridiem, hour) {
        (Meridiem::Next, 1..=11) => true,
        (Meridiem::Open, 1..8) => second.is_none() && convention == Convention::ENGLISH,
        _ => false,
    };
    later.then_some(Time::Clock { hour: hour + 12, minute, second, meridiem })
}

/// The nearest such time and its day, from yesterday to tomorrow; the earlier where two are as near.
fn nearest(said: Time, convention: Convention, now: u32) -> (i32, Time) {
    let distance = |&(day, time): &(i32, Time)| {
        let ((start, end), now) = (time.seconds(), i64::from(now) - i64::from(day) * 86_400);
        (start - now).max(now - end).max(0)
    };
    let times = [Some(said), later_half(said, convention)];
    let all = (-1..=1).flat_map(|day| times.into_iter().flatten().map(move |time| (day, time)));
    all.min_by_key(distance).unwrap_or((0, said))
}

fn is_small_hour(time: Option<Time>) -> bool {
    matches!(time, Some(Time::Clock { hour: ..6, meridiem: Meridiem::Said, .. }))
}

/// The next such time is nearer than the last one, and the words say which half of the day it is in.
fn is_far_over(time: Time, now: u32) -> bool {
    const HALF_DAY: u8 = 12;
    match time {
        Time::Clock { hour: hour @ ..HALF_DAY, minute, second, meridiem: Meridiem::Said } => {
            has_passed(Time::Clock { hour: hour + HALF_DAY, minute, second, meridiem: Meridiem::Said }, now)
        }
        _ => false,
    }
}

fn has_passed(time: Time, now: u32) -> bool {
    let now = i64::from(now);
    match time {
        Time::Part { to, .. } => i64::from(to) * HOUR <= now,
        Time::Clock { .. } | Time::Hours { .. } => time.seconds().0 < now,
    }
}

/// «دو ساعت پیش»: counted from the reference's time of day.
pub(crate) fn resolve_offset(
    expression: &Expression,
    unit: Unit,
    offset: i32,
    reference: &Reference,
) -> Result<Resolved, ResolveError> {
    let (length, grain) = match unit {
        Unit::Second => (1, Grain::Second),
        Unit::Minute => (MINUTE, Grain::Minute),
        _ => (HOUR, Grain::Hour),
    };
    let Some(now) = reference.second() else {
        let mut resolved = Resolved::valued(expression, Value::Day(reference.day()), grain);
        resolved.value = None;
        resolved.warnings = Warnings::NONE.with(Warning::ReferenceWithoutTime);
        return Ok(resolved);
    };
    let seconds = i64::from(now) + i64::from(offset) * length;
    let mut resolved = Resolved::valued(expression, Value::Day(0), grain);
    let (Some(start), Some(end)) =
        (Moment::at(reference.day(), seconds), Moment::at(reference.day(), seconds + length.min(MINUTE)))
    else {
        resolved.value = None;
        resolved.warnings = Warnings::NONE.with(Warning::OutOfRange);
        return Ok(resolved);
    };
    let second = (grain == Grain::Second).then_some((start.second % 60) as u8);
    resolved.value = Some(Value::Clock {
        day: Some(start.day),
        hour: (start.second / 3600) as u8,
        minute: (start.second / 60 % 60) as u8,
        second,
    });
    resolved.interval = Interval::between(start, end);
    Ok(resolved)
}
