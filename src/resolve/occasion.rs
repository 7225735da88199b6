//! Named days: the days of their rules in a year, and which year is meant.

use super::Reference;
use super::absolute::{COMMON, MAX_COMMON, choose, full_year, lunar_year_in, year_within};
use super::grain::Grain;
use super::notes::{Assumed, AssumedField};
use super::period::Period;
use super::resolved::{Native, Value};
use super::week::first_on_or_after;
use crate::calendar::{Calendar, DayRange, RangeError, Weekday};
use crate::expression::{DayRule, MonthDay, NamedDay, Year};
use crate::policy::Policy;

/// The days of a rule in a year of its calendar.
pub(super) fn days_of(rule: DayRule, year: i32) -> Result<DayRange, RangeError> {
    let DayRule { calendar, month, day, length } = rule;
    let last = |weekday: Weekday| -> Result<i32, RangeError> {
        Ok(first_on_or_after(weekday, DayRange::month(calendar, year, month)?.end - 7))
    };
    let nth = |weekday: Weekday, weeks: i32| -> Result<i32, RangeError> {
        Ok(first_on_or_after(weekday, DayRange::month(calendar, year, month)?.start + 7 * weeks))
    };
    let start = match day {
        MonthDay::Number(day) => calendar.day_number(year, month, day)?,
        MonthDay::Last(weekday) => last(weekday)?,
        MonthDay::BeforeLast(weekday) => last(weekday)? - 1,
        MonthDay::First(weekday) => nth(weekday, 0)?,
        MonthDay::Fourth(weekday) => nth(weekday, 3)?,
        MonthDay::AfterFourth(weekday) => nth(weekday, 3)? + 1,
        MonthDay::Easter(away) => calendar.day_number(year, 3, 1)? + days_to_easter(year) + i32::from(away),
    };
    Ok(DayRange { start, end: start + i32::from(length) })
}

/// From 1 March to Easter Sunday of a Gregorian year: the algorithm of J.-M. Oudin (1940).
const fn days_to_easter(year: i32) -> i32 {
    let (century, golden) = (year.div_euclid(100), year.rem_euclid(19));
    let leaps = century - century / 4 - (8 * century + 13) / 25;
    let moon = (leaps + 19 * golden + 15).rem_euclid(30);
    let moon = moon - (moon > 28 || moon == 28 && golden > 10) as i32;
    let weekday = (year + year.div_euclid(4) + moon + 2 - century + century / 4).rem_euclid(7);
    moon - weekday + 27
}

/// An occasion of every year.
pub(crate) fn yearless(day: NamedDay) -> Period {
    let rule = day.rule();
    super::absolute::yearless(rule.calendar, rule.month, rule.day.number())
}

/// An occasion of a year, or the one that the policy leans to.
pub(crate) fn occasion(
    day: NamedDay,
    year: Year,
    reference: &Reference,
    policy: &Policy,
) -> Result<Period, RangeError> {
    let rule = day.rule();
    let calendar = rule.calendar;
    let (now, ..) = reference.fields(calendar)?;
    let (jalali, ..) = reference.fields(Calendar::Jalali)?;
    let lunar = calendar == Calendar::Hijri;
    let mut assumed = Assumed::NONE;
    let in_jalali = |jalali: i32| match calendar {
        Calendar::Hijri => lunar_year_in(jalali, rule.month, Some(rule.day.earliest())),
        _ => Ok(jalali),
    };
    let year = match year {
        Year::Last | Year::Next => {
            let candidates = (now - 2..).take(5).filter_map(|year| Some((year, days_of(rule, year).ok()?)));
            super::absolute::over_or_ahead(candidates, year, reference.day()).unwrap_or(now)
        }
        Year::Unsaid | Year::Near(_) | Year::Every | Year::SameDay { .. } | Year::From { .. } | Year::To { .. } => {
            assumed = assumed.with(AssumedField::Year);
            let candidates = (now - 2..).take(5).filter_map(|year| Some((year, days_of(rule, year).ok()?)));
            choose(candidates, reference.day(), policy.lean()).unwrap_or(now)
        }
        Year::Relative(offset) if lunar => in_jalali(jalali + i32::from(offset))?,
        Year::Relative(offset) => now + i32::from(offset),
        Year::Short(short) => {
            assumed = assumed.with(AssumedField::Century);
            match calendar {
                Calendar::Gregorian => full_year(short, now),
                _ => in_jalali(full_year(short, jalali))?,
            }
        }
        // «عاشورای ۶۱», «عید قربان ۲۰۱۸»
        Year::Full(year @ ..1000) => i32::from(year),
        Year::Full(year @ COMMON..=MAX_COMMON) => {
            year_within(calendar, rule.month, Some(rule.day.earliest()), i32::from(year))?
        }
        // A lunar occasion may be dated by either year; the lunar one is some 43 ahead.
        Year::Full(year) if lunar && i32::from(year) <= jalali + 10 => in_jalali(i32::from(year))?,
        Year::Full(year @ 1500..) if calendar == Calendar::Jalali => i32::from(year) - 621,
        // «کریسمس ۱۳۹۸»
        Year::Full(year @ 1200..1500) if calendar == Calendar::Gregorian => {
            let before_nowruz = (rule.month, rule.day.earliest()) < (3, 21);
            i32::from(year) + 621 + i32::from(before_nowruz)
        }
        Year::Full(year) => i32::from(year),
    };
    let days = days_of(rule, year)?;
    let mut period = Period::run(days, Grain::Day, Some(calendar));
    if days.end - days.start == 1 {
        period.value = Some(Value::Day(days.start));
        if calendar != Calendar::Gregorian {
            let (year, month, day) = calendar.fields(days.start)?;
            period.native = Some(Native::Day { year, month, day });
        }
    }
    Ok(period.assuming(assumed))
}
