//! The week that holds a day, and its number.

use crate::calendar::{Calendar, DayRange, RangeError, Weekday};

/// The week that holds a day.
pub(crate) fn week_of(week_start: Weekday, day: i32) -> DayRange {
    let start = first_on_or_after(week_start, day - 6);
    DayRange { start, end: start + 7 }
}

/// The first such weekday from a day on.
pub(crate) fn first_on_or_after(weekday: Weekday, day: i32) -> i32 {
    let from = i32::from(Weekday::from_day_number(day).iso_number());
    day + (i32::from(weekday.iso_number()) - from).rem_euclid(7)
}

/// The number of the week that holds a day; week 0 is the first that begins in 1970.
pub(crate) fn week_number(week_start: Weekday, day: i32) -> i64 {
    (i64::from(day) - i64::from(first_on_or_after(week_start, 0))).div_euclid(7)
}

/// ISO 8601 week-numbering year and week of a day.
pub(crate) fn iso_week(day: i32) -> Result<(i32, u8), RangeError> {
    // Thursday decides the year; 1970-01-01 was one.
    let thursday = day - (day + 3).rem_euclid(7) + 3;
    let (year, ..) = Calendar::Gregorian.fields(thursday)?;
    let first = Calendar::Gregorian.day_number(year, 1, 1)?;
    Ok((year, ((thursday - first) / 7 + 1) as u8))
}
