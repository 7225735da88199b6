//! What is known of a year's 1 Farvardin, so that Jalali and Gregorian dates meet without a day number.

use super::civil::is_gregorian_leap;
use super::day_number::{EPOCH, nowruz};
use super::leap;

/// The last year of the table.
const LAST: usize = 3001;

/// The Gregorian year in whose March the Jalali year 0 would begin.
pub(super) const GREGORIAN_YEAR_0: i32 = 621;

/// From 20 March, the earliest 1 Farvardin, to 1 January there are so many days, whether the year is leap or not.
pub(super) const JANUARY: u32 = 287;

/// 20 March as a zero-based day of a common year.
const MARCH_20: u8 = 78;

/// Of the Gregorian year in which a Jalali year begins. Four bytes, so that no field has to be cut out of a word.
#[derive(Clone, Copy)]
pub(super) struct Nowruz {
    after_march_20: u8,
    ordinal0: u8,
    next_leap: bool,
    leap_before: bool,
}

impl Nowruz {
    /// Of a year in 1..=3001.
    #[inline(always)]
    pub(super) const fn of(year: i32) -> Self {
        TABLE[year as usize]
    }

    /// Days from 20 March to 1 Farvardin, [0, 2].
    #[inline(always)]
    pub(super) const fn after_march_20(self) -> u32 {
        self.after_march_20 as u32
    }

    /// The zero-based day of the Gregorian year that 1 Farvardin is, [78, 80].
    #[inline(always)]
    pub(super) const fn ordinal0(self) -> u32 {
        self.ordinal0 as u32
    }

    /// True if the Gregorian year has 366 days.
    #[inline(always)]
    pub(super) const fn is_leap(self) -> bool {
        self.ordinal0 - self.after_march_20 != MARCH_20
    }

    /// True if the Gregorian year after it has 366 days.
    #[inline(always)]
    pub(super) const fn is_next_leap(self) -> bool {
        self.next_leap
    }

    /// True if the Jalali year that ends there has 366 days.
    #[inline(always)]
    pub(super) const fn is_leap_before(self) -> bool {
        self.leap_before
    }
}

/// The place is the year; nothing is at 0.
static TABLE: [Nowruz; LAST + 1] = {
    let mut table = [Nowruz { after_march_20: 0, ordinal0: 0, next_leap: false, leap_before: false }; LAST + 1];
    // 0622-01-01
    let mut january = EPOCH - 79;
    let mut year = 1;
    while year <= LAST as i32 {
        let leap = is_gregorian_leap(year + GREGORIAN_YEAR_0);
        let ordinal0 = (nowruz(year) - january) as u8;
        table[year as usize] = Nowruz {
            after_march_20: ordinal0 - MARCH_20 - leap as u8,
            ordinal0,
            next_leap: is_gregorian_leap(year + GREGORIAN_YEAR_0 + 1),
            leap_before: year > 1 && leap::is_leap(year - 1),
        };
        january += 365 + leap as i32;
        year += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_in_their_ranges() {
        let years = || (1..=LAST as i32).map(Nowruz::of);
        let range = |of: fn(Nowruz) -> u32| (years().map(of).min(), years().map(of).max());
        assert_eq!(range(Nowruz::after_march_20), (Some(0), Some(2)));
        assert_eq!(range(Nowruz::ordinal0), (Some(78), Some(80)));
    }

    #[test]
    fn years_are_counted_day_by_day() {
        let mut january = EPOCH - 79;
        for year in 1..=LAST as i32 {
            let nowruz_of = Nowruz::of(year);
            let leap = is_gregorian_leap(year + GREGORIAN_YEAR_0);
            assert_eq!(january + nowruz_of.ordinal0() as i32, nowruz(year), "year {year}");
            assert_eq!(nowruz_of.is_leap(), leap, "year {year}");
            assert_eq!(nowruz_of.is_next_leap(), is_gregorian_leap(year + GREGORIAN_YEAR_0 + 1), "year {year}");
            assert_eq!(nowruz_of.is_leap_before(), nowruz(year) - nowruz((year - 1).max(1)) == 366, "year {year}");
            january += 365 + i32::from(leap);
            assert_eq!(nowruz(year) + (JANUARY - nowruz_of.after_march_20()) as i32, january, "year {year}");
        }
    }
}
