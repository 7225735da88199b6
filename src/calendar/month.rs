//! Months of the Jalali year, and differences in years, months and days.

use super::leap::is_leap;

/// Days of a month; `year` in 1..=3000, `month` in 1..=12.
pub(super) const fn length(year: i32, month: u8) -> u8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        _ => 29 + is_leap(year) as u8,
    }
}

/// Days of the year before a month, [0, 336].
pub(super) const fn days_before(month: u8) -> u16 {
    let m = month as u16 - 1; // [0, 11]
    if m < 6 { 31 * m } else { 30 * m + 6 }
}

/// Month and day of a zero-based day of the year, [0, 365].
pub(super) const fn month_and_day(day: u16) -> (u8, u8) {
    if day < 186 {
        ((day / 31 + 1) as u8, (day % 31 + 1) as u8)
    } else {
        let day = day - 186;
        ((day / 30 + 7) as u8, (day % 30 + 1) as u8)
    }
}

/// A difference in calendar units; all of one sign.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Difference {
    /// Whole years.
    pub years: i32,
    /// Whole months beyond them, −11..=11.
    pub months: i32,
    /// Days beyond those, −30..=30.
    pub days: i32,
}
