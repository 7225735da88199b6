//! A byte a year, so that Jalali and Gregorian dates meet without a day number.

use super::civil::is_gregorian_leap;
use super::day_number::{EPOCH, nowruz};
use super::leap;

/// The years of the table, 1..=3001.
const YEARS: usize = 3001;

/// The Gregorian year in whose March the Jalali year 0 would begin.
pub(super) const GREGORIAN_YEAR_0: i32 = 621;

/// What a byte holds of the Gregorian year in which a Jalali year begins.
#[derive(Clone, Copy)]
pub(super) struct Nowruz(u8);

impl Nowruz {
    /// Of a year in 1..=3001.
    #[inline(always)]
    pub(super) const fn of(year: i32) -> Self {
        Nowruz(TABLE[(year - 1) as usize])
    }

    /// The zero-based day of the Gregorian year that 1 Farvardin is, [76, 80].
    #[inline(always)]
    pub(super) const fn ordinal0(self) -> u32 {
        64 + (self.0 & 31) as u32
    }

    /// Days of the Jalali year that ends there, 365 or 366.
    #[inline(always)]
    pub(super) const fn length_before(self) -> u32 {
        365 + (self.0 >> 5 & 1) as u32
    }

    /// Days of the Gregorian year, 365 or 366.
    #[inline(always)]
    pub(super) const fn gregorian_length(self) -> u32 {
        365 + (self.0 >> 6) as u32
    }
}

static TABLE: [u8; YEARS] = {
    let mut table = [0; YEARS];
    // 0622-01-01
    let mut january = EPOCH - 79;
    let mut year = 1;
    while year <= YEARS as i32 {
        let leap = is_gregorian_leap(year + GREGORIAN_YEAR_0);
        let before = year > 1 && leap::is_leap(year - 1);
        table[year as usize - 1] = (nowruz(year) - january - 64) as u8 | (before as u8) << 5 | (leap as u8) << 6;
        january += 365 + leap as i32;
        year += 1;
    }
    table
};
