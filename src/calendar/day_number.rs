//! Year and day of the year ↔ day number, by Euclidean affine functions: C. Neri and L. Schneider, *Euclidean affine
//! functions and their application to calendar algorithms* (2022).
//!
//! 33 years of the rule are 12053 days, so the days before year `k + 1` are `⌊(12053·k + 29) / 33⌋`, and the year of
//! day `d` is `⌊(33·d + 3) / 12053⌋ + 1`, with the day of the year in the remainder. Both divisions are one multiply
//! by a fixed-point fraction; a test walks every day against the divisions themselves.

use super::bounds::{Bounds, RangeError};
use super::leap::early;
use super::leap_table::EARLY_FROM;

/// 1 Farvardin of year 1, 0622-03-21, as a day number.
pub(super) const EPOCH: i32 = -492_268;

/// 1 Farvardin 1 ..= the end of 3000.
pub(super) const RANGE: Bounds = Bounds::day_number(EPOCH, nowruz(3001) - 1);

/// So many days from the epoch on are the rule's: to the day before the first year that might begin early.
pub(super) const DAYS_OF_RULE: u32 = (nowruz(EARLY_FROM) - 1 - EPOCH) as u32;

/// Day number of 1 Farvardin; `year` in 1..=3001.
#[inline]
pub(super) const fn nowruz(year: i32) -> i32 {
    if year < EARLY_FROM {
        return nowruz_by_rule(year);
    }
    nowruz_by_rule(year) - early(year)
}

/// Day number of 1 Farvardin by the 33-year rule alone.
#[inline(always)]
pub(super) const fn nowruz_by_rule(year: i32) -> i32 {
    const DAYS_A_YEAR: u64 = (12_053u64 << 32).div_ceil(33);
    const BEFORE_YEAR_0: u64 = (29u64 << 32) / 33 + (1 << 32) * 366 - DAYS_A_YEAR;
    EPOCH - 366 + ((year as u32 as u64 * DAYS_A_YEAR + BEFORE_YEAR_0) >> 32) as i32
}

/// ⌈33·2^40 / 12053⌉: years a day.
pub(super) const YEARS_A_DAY: u64 = (33u64 << 40).div_ceil(12_053);
/// 3.5 / 12053 of a year: the rule's 3, and half a unit against the rounding of [`YEARS_A_DAY`].
pub(super) const YEARS_AT_EPOCH: u64 = (7u64 << 39) / 12_053;
/// ⌊12053·2^23 / 33⌋: days a year.
pub(super) const DAYS_A_YEAR: u64 = (12_053u64 << 23) / 33;

/// The year before, [0, 2999], and the zero-based day of the year, [0, 365], of a day by the 33-year rule alone.
#[inline(always)]
pub(super) const fn split_by_rule(days_from_epoch: u32) -> (u32, u32) {
    let years = days_from_epoch as u64 * YEARS_A_DAY + YEARS_AT_EPOCH; // 12.40 bits
    let fraction = (years >> 8) & 0xFFFF_FFFF; // 0.32 bits
    ((years >> 40) as u32, ((fraction * DAYS_A_YEAR) >> 55) as u32)
}

/// The year and the zero-based day of it; `day_number` within [`RANGE`].
#[inline(always)]
pub(super) const fn year_and_day(day_number: i32) -> (i32, u16) {
    let (k, day) = split_by_rule((day_number - EPOCH) as u32);
    let year = k as i32 + 1; // [1, 3000]
    if (day_number - EPOCH) as u32 >= DAYS_OF_RULE {
        return corrected(year, day as u16, day_number);
    }
    (year, day as u16)
}

/// A year that begins early takes the last day that the rule gives the year before, and all its days move by one.
#[inline(never)]
const fn corrected(year: i32, day: u16, day_number: i32) -> (i32, u16) {
    if day_number >= nowruz(year + 1) {
        return (year + 1, 0);
    }
    (year, day + early(year) as u16)
}

/// Checks a day number of the calendar.
#[inline]
pub(super) const fn check(day_number: i64) -> Result<(), RangeError> {
    RANGE.check(day_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiplies_are_the_divisions() {
        for d in 0..=(nowruz(3001) - EPOCH) as u32 {
            let n = 33 * d + 3;
            assert_eq!(split_by_rule(d), (n / 12_053, n % 12_053 / 33), "day {d}");
        }
        for k in 0..=3000 {
            assert_eq!(nowruz_by_rule(k + 1), EPOCH + (12_053 * k + 29) / 33, "year {}", k + 1);
        }
    }
}
