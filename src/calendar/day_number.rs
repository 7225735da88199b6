//! Year and day of the year ↔ day number, by Euclidean affine functions: C. Neri and L. Schneider, *Euclidean affine
//! functions and their application to calendar algorithms* (2022).
//!
//! 33 years of the rule are 12053 days, so the days before year `k + 1` are `⌊(12053·k + 29) / 33⌋`, and the year of
//! day `d` is `⌊(33·d + 3) / 12053⌋ + 1`, with the day of the year in the remainder.

use super::bounds::{Bounds, RangeError};
use super::leap::early;

/// 1 Farvardin of year 1, 0622-03-21, as a day number.
pub(super) const EPOCH: i32 = -492_268;

/// 1 Farvardin 1 ..= 29 Esfand 3000.
pub(super) const RANGE: Bounds = Bounds::day_number(EPOCH, nowruz(3001) - 1);

/// Day number of 1 Farvardin; `year` in 1..=3001.
pub(super) const fn nowruz(year: i32) -> i32 {
    let k = year - 1; // [0, 3000]
    EPOCH + (12_053 * k + 29) / 33 - early(year)
}

/// The year and the zero-based day of it; `day_number` within [`RANGE`].
pub(super) const fn year_and_day(day_number: i32) -> (i32, u16) {
    let d = (day_number - EPOCH) as u32; // [0, 1_095_727]
    let n = 33 * d + 3;
    let (k, r) = (n / 12_053, n % 12_053);
    let (year, day) = (k as i32 + 1, (r / 33) as u16); // [1, 3000], [0, 365]
    // A year that begins early takes the last day that the rule gives the year before, and all its days move by one.
    if early(year) == 1 {
        return if is_last_of(year, day_number) { (year + 1, 0) } else { (year, day + 1) };
    }
    if is_last_of(year, day_number) { (year + 1, 0) } else { (year, day) }
}

/// True for the day that belongs to the next year because that begins early.
const fn is_last_of(year: i32, day_number: i32) -> bool {
    early(year + 1) == 1 && day_number == nowruz(year + 1)
}

/// Checks a day number of the calendar.
pub(super) const fn check(day_number: i64) -> Result<(), RangeError> {
    RANGE.check(day_number)
}
