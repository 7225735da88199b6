//! Months of the Jalali year.

use super::leap::is_leap;

/// Days of a month; `year` in 1..=3000, `month` in 1..=12.
#[inline]
pub(super) const fn length(year: i32, month: u8) -> u8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        _ => 29 + is_leap(year) as u8,
    }
}

/// Days of the year before a month, [0, 336].
#[inline]
pub(super) const fn days_before(month: u8) -> u16 {
    let m = month as u16 - 1; // [0, 11]
    30 * m + if m < 6 { m } else { 6 }
}

/// Month and day of a zero-based day of the year, [0, 365], as `month << 5 | day`.
#[inline]
pub(super) const fn month_and_day(day: u16) -> u32 {
    // The mask is no part of the answer: it tells the compiler that the place is inside.
    MONTH_AND_DAY[day as usize & 511] as u32
}

/// Zero-based day of the year, [0, 365], of `month << 5 | day`.
#[inline]
pub(super) const fn day_of_year(month_and_day: u32) -> u16 {
    DAY_OF_YEAR[month_and_day as usize & 511]
}

/// The days that a month has in every year; 0 for what is no month.
#[inline]
pub(super) const fn least_length(month: u8) -> u8 {
    const LENGTHS: [u8; 16] = [0, 31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29, 0, 0, 0];
    if month < 16 { LENGTHS[month as usize] } else { 0 }
}

static DAY_OF_YEAR: [u16; 512] = {
    let mut table = [0; 512];
    let mut ordinal = 0;
    while ordinal < 366 {
        table[MONTH_AND_DAY[ordinal] as usize] = ordinal as u16;
        ordinal += 1;
    }
    table
};

/// 366 days; 512 places, so that no index needs a check.
static MONTH_AND_DAY: [u16; 512] = {
    let mut table = [0; 512];
    let mut month = 1;
    let mut day = 1;
    let mut ordinal = 0;
    while ordinal < 366 {
        table[ordinal] = month << 5 | day;
        ordinal += 1;
        day += 1;
        if day > if month <= 6 { 31 } else { 30 } {
            month += 1;
            day = 1;
        }
    }
    table
};
