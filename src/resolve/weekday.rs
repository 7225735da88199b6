//! Days of the week and weekends.

use super::Reference;
use super::absolute::choose;
use super::grain::Grain;
use super::notes::{Assumed, AssumedField};
use super::period::Period;
use super::resolved::Value;
use super::week::{first_on_or_after, iso_week, week_of};
use crate::calendar::{DayRange, RangeError, Weekday};
use crate::expression::{Convention, Scope, Side};
use crate::policy::{Lean, Policy};

/// A day of the week.
pub(crate) fn weekday(
    weekday: Weekday,
    scope: Scope,
    convention: Convention,
    reference: &Reference,
    side: Option<Side>,
    policy: &Policy,
) -> Period {
    let now = reference.day();
    match scope {
        Scope::Bare => {
            Period::day(weekday_of(weekday, reference, policy)).assuming(Assumed::NONE.with(AssumedField::Side))
        }
        Scope::Following(first) => Period::day(first_on_or_after(weekday, weekday_of(first, reference, policy)))
            .assuming(Assumed::NONE.with(AssumedField::Side)),
        Scope::Last => Period::day(last_before(weekday, now)),
        Scope::Next => Period::day(first_after(weekday, now)),
        Scope::FromLast(first) => Period::day(first_on_or_after(weekday, last_before(first, now))),
        Scope::FromNext(first) => Period::day(first_on_or_after(weekday, first_after(first, now))),
        Scope::After(days) => Period::day(first_on_or_after(weekday, now + i32::from(days))),
        Scope::This => {
            let day = in_week(weekday, 0, convention, now);
            // The verb moves it out of the week that it has no part in; without one «این دوشنبه» is the coming one.
            Period::day(match side {
                Some(Side::Past) if day > now => day - 7,
                Some(Side::Future) | None if day < now => day + 7,
                _ => day,
            })
        }
        // «از پنجشنبه تا شنبه»: the policy chooses among the ranges.
        Scope::From(other) | Scope::To(other) => {
            let is_last = matches!(scope, Scope::From(_));
            let (first, last) = if is_last { (other, weekday) } else { (weekday, other) };
            let ranges = (-1..=1).map(|week| {
                let start = first_on_or_after(first, now - 6) + 7 * week;
                let days = DayRange { start, end: first_on_or_after(last, start) + 1 };
                (days, days)
            });
            // «از یکشنبه تا شنبه باران آمد»: all of it is over.
            let over = ranges.clone().map(|(days, _)| days).rfind(|days| days.end <= now + 1);
            let chosen = over.filter(|_| side == Some(Side::Past)).or_else(|| choose(ranges, now, policy.lean()));
            let days = chosen.unwrap_or(DayRange { start: now, end: now + 1 });
            let day = if is_last { days.end - 1 } else { days.start };
            Period::day(day).assuming(Assumed::NONE.with(AssumedField::Side))
        }
        Scope::Week(offset) => Period::day(in_week(weekday, i32::from(offset), convention, now)),
    }
}

/// The day of that name after this one.
fn first_after(weekday: Weekday, now: i32) -> i32 {
    first_on_or_after(weekday, now + 1)
}

/// The day of that name before this one.
fn last_before(weekday: Weekday, now: i32) -> i32 {
    first_on_or_after(weekday, now - 7)
}

/// How many days ago the weekday was, and in how many it is, each 0..=6.
fn around(weekday: Weekday, now: i32) -> (i32, i32) {
    let since = now - first_on_or_after(weekday, now - 6);
    (since, (7 - since) % 7)
}

/// The day of that name that the policy leans to.
fn weekday_of(weekday: Weekday, reference: &Reference, policy: &Policy) -> i32 {
    let (since, until) = around(weekday, reference.day());
    let ahead = match policy.lean() {
        Lean::Past => false,
        Lean::Future => true,
        Lean::Closest => until < since,
    };
    reference.day() + if ahead { until } else { -since }
}

/// The weekday in the week so many weeks away.
fn in_week(weekday: Weekday, offset: i32, convention: Convention, now: i32) -> i32 {
    first_on_or_after(weekday, week_of(convention.week_start, now).start + 7 * offset)
}

/// The weekend of the week that holds the day of a period; one without days stays as it is.
pub(crate) fn weekend_of(day: Period, convention: Convention) -> Result<Period, RangeError> {
    let Some(days) = day.days else { return Ok(day) };
    Ok(Period { assumed: day.assumed, warnings: day.warnings, ..weekend(0, convention, days.start)? })
}

/// The week that holds the day of a period; one without days stays as it is.
pub(crate) fn week_holding(day: Period, convention: Convention) -> Result<Period, RangeError> {
    let Some(days) = day.days else { return Ok(day) };
    let week = week_of(convention.week_start, days.start);
    let (year, number) = iso_week(week.start)?;
    let value = Some(Value::Week { year, week: number });
    Ok(Period { value, assumed: day.assumed, warnings: day.warnings, ..Period::run(week, Grain::Week, None) })
}

/// The weekend of the week so many weeks away from a day's.
pub(crate) fn weekend(offset: i8, convention: Convention, day: i32) -> Result<Period, RangeError> {
    let week = week_of(convention.week_start, day);
    let start = first_on_or_after(convention.weekend, week.start + 7 * i32::from(offset));
    let days = DayRange { start, end: first_on_or_after(convention.week_start, start + 1) };
    let (year, number) = iso_week(start)?;
    Ok(Period { value: Some(Value::Weekend { year, week: number }), ..Period::run(days, Grain::Day, None) })
}
