//! How many units lie between a day or a time and the reference.

use crate::expression::Convention;
use crate::resolve::{Grain, Reference, week_number};

/// So many units after the reference; negative ones before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Distance {
    /// Less than the finest unit, on the same day.
    Now,
    /// The unit is a second, minute, hour, day, week, month or year. 0 is the one that holds the reference.
    Units(Unit, i64),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

const DAY: i64 = 86_400;

/// A time on another day is told by hours when it is less than so many seconds away.
const NIGHT: i64 = 12 * 3600;

/// 136 years: the largest number that is written. More is told by days, all of which are fewer.
const LONGEST: i64 = u32::MAX as i64;

impl Unit {
    fn of(grain: Grain) -> Self {
        match grain {
            Grain::Second => Unit::Second,
            Grain::Minute => Unit::Minute,
            Grain::Hour => Unit::Hour,
            Grain::DayPart | Grain::Day => Unit::Day,
            Grain::Week => Unit::Week,
            Grain::Month => Unit::Month,
            _ => Unit::Year,
        }
    }

    const fn seconds(self) -> i64 {
        match self {
            Unit::Second => 1,
            Unit::Minute => 60,
            _ => 3600,
        }
    }

    /// The days from which on it is used, and a hundred times its mean length in days.
    const fn days(self) -> (i64, i64) {
        match self {
            Unit::Year => (335, 36_524),
            Unit::Month => (28, 3_044),
            _ => (7, 700),
        }
    }
}

impl From<Unit> for crate::expression::Unit {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Second => Self::Second,
            Unit::Minute => Self::Minute,
            Unit::Hour => Self::Hour,
            Unit::Day => Self::Day,
            Unit::Week => Self::Week,
            Unit::Month => Self::Month,
            Unit::Year => Self::Year,
        }
    }
}

impl Distance {
    pub(super) fn between(
        when: &Reference,
        reference: &Reference,
        smallest: Grain,
        largest: Grain,
        convention: Convention,
    ) -> Self {
        let smallest = Unit::of(smallest);
        let largest = Unit::of(largest).max(smallest);
        let (day, second) = in_the_zone_of(reference, when);
        let days = day - i64::from(reference.day());
        let times = second.zip(reference.second()).filter(|_| smallest < Unit::Day);
        if let Some((second, now)) = times {
            let seconds = days * DAY + i64::from(second) - i64::from(now);
            if days == 0 || seconds.abs() < NIGHT || (largest < Unit::Day && seconds.abs() <= LONGEST) {
                return clock(seconds, i64::from(now), days, smallest, largest);
            }
        }
        if largest <= Unit::Day {
            return Distance::Units(Unit::Day, days);
        }
        for unit in [Unit::Year, Unit::Month, Unit::Week] {
            if unit > largest {
                continue;
            }
            let Some(count) = count(unit, day, reference, convention) else { continue };
            if unit == smallest || is_near(unit, count, days) {
                return Distance::Units(unit, count);
            }
        }
        Distance::Units(Unit::Day, days)
    }
}

/// The day and the second of it, counted in the reference's offset where both have one.
fn in_the_zone_of(reference: &Reference, when: &Reference) -> (i64, Option<u32>) {
    let day = i64::from(when.day());
    let offsets = reference.offset_minutes().zip(when.offset_minutes());
    let Some(((here, there), second)) = offsets.zip(when.second()) else { return (day, when.second()) };
    let second = i64::from(second) + 60 * (i64::from(here) - i64::from(there));
    (day + second.div_euclid(DAY), Some(second.rem_euclid(DAY) as u32))
}

/// Whole seconds, minutes or hours; one more where they would not lead back to the day.
fn clock(seconds: i64, now: i64, days: i64, smallest: Unit, largest: Unit) -> Distance {
    let leads_to_the_day =
        |unit: Unit, count: i64| (now + seconds.signum() * count * unit.seconds()).div_euclid(DAY) == days;
    let mut chosen = (smallest, 0);
    for unit in [Unit::Hour, Unit::Minute, Unit::Second] {
        if unit > largest.min(Unit::Hour) || unit < smallest {
            continue;
        }
        let whole = seconds.abs() / unit.seconds();
        let count = if leads_to_the_day(unit, whole) { whole } else { whole + 1 };
        chosen = (unit, count);
        if whole > 0 {
            break;
        }
    }
    match chosen {
        (_, 0) => Distance::Now,
        (Unit::Minute, 60) if largest >= Unit::Hour => Distance::Units(Unit::Hour, seconds.signum()),
        (unit, count) => Distance::Units(unit, seconds.signum() * count),
    }
}

/// How many weeks, months or years of the calendar lie between the reference's and the day's.
fn count(unit: Unit, day: i64, reference: &Reference, convention: Convention) -> Option<i64> {
    let day = i32::try_from(day).ok()?;
    if unit == Unit::Week {
        let week = |day| week_number(convention.week_start, day);
        return Some(week(day) - week(reference.day()));
    }
    let (year, month, _) = convention.calendar.fields(day).ok()?;
    let (this_year, this_month, _) = reference.fields(convention.calendar).ok()?;
    let years = i64::from(year) - i64::from(this_year);
    match unit {
        Unit::Year => Some(years),
        _ => Some(years * 12 + i64::from(month) - i64::from(this_month)),
    }
}

/// True if the number is not more than half a unit off, or large enough to bear it.
fn is_near(unit: Unit, count: i64, days: i64) -> bool {
    let (least, length) = unit.days();
    let rounded = (days.abs() * 200 + length) / (2 * length);
    let large = unit != Unit::Week && count.abs() >= 3;
    days.abs() >= least && count != 0 && (large || rounded == count.abs())
}
