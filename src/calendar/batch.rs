//! Whole slices at once, in loops that the compiler turns into vector code.
//!
//! Plain x86-64 multiplies eight lanes of 16 bits at once, for the upper or the lower half of the product, and has no
//! such multiplication of 32 bits. So month and day are told in 16 bits, and in loops of their own, since the lanes of a
//! loop are as wide as its widest number.
//!
//! ```
//! use taqvim::{JalaliDate, calendar::batch, jalali};
//!
//! let mut dates = [JalaliDate::MIN; 2];
//! batch::from_day_numbers(&[17_053, 17_054], &mut dates);
//! assert_eq!(dates, [jalali!(1395, 6, 19), jalali!(1395, 6, 20)]);
//! ```

use super::day_number::{DAYS_OF_RULE, EPOCH, split_by_rule};
use super::gregorian;
use super::jalali::JalaliDate;
use super::leap_table::EARLY_FROM;
use chrono::NaiveDate;

/// So many at a time: a block that holds no corrected year is vector loops of a known length.
const BLOCK: usize = 64;

/// A block of days is the rule's if none is outside of these many, the last ones of the rule: a power of two, so that
/// their bits tell. They are the years 66..=1501; earlier ones are converted one by one.
const WINDOW: u32 = 1 << 19;
const BEFORE_WINDOW: u32 = DAYS_OF_RULE - WINDOW;

/// The dates of day numbers (days since 1970-01-01), one for each, as far as `dates` reaches; returns how many. It stops
/// before the first day number outside of the calendar.
///
/// ```
/// use taqvim::{calendar::batch, jalali, JalaliDate};
///
/// let mut dates = [JalaliDate::MIN; 3];
/// assert_eq!(batch::from_day_numbers(&[0, 17_123, i32::MAX], &mut dates), 2);
/// assert_eq!(dates[..2], [jalali!(1348, 10, 11), jalali!(1395, 8, 28)]);
/// ```
pub fn from_day_numbers(day_numbers: &[i32], dates: &mut [JalaliDate]) -> usize {
    let length = day_numbers.len().min(dates.len());
    let (day_blocks, last_days) = blocks(&day_numbers[..length]);
    let (date_blocks, last_dates) = blocks_mut(&mut dates[..length]);
    let mut parts = Parts { years: [0; BLOCK], days: [0; BLOCK] };
    let mut done = 0;
    for (days, dates) in day_blocks.zip(date_blocks) {
        if parts.split_by_rule(days) {
            parts.join(dates);
            done += BLOCK;
            continue;
        }
        let converted = one_by_one(days, dates);
        done += converted;
        if converted < BLOCK {
            return done;
        }
    }
    done + one_by_one(last_days, last_dates)
}

/// The blocks of a slice, and what is left of it. (`slice::as_chunks` is of Rust 1.88.)
fn blocks<T>(slice: &[T]) -> (impl Iterator<Item = &[T; BLOCK]>, &[T]) {
    let blocks = slice.chunks_exact(BLOCK);
    let rest = blocks.remainder();
    (blocks.filter_map(|block| block.first_chunk()), rest)
}

/// As [`blocks`].
fn blocks_mut<T>(slice: &mut [T]) -> (impl Iterator<Item = &mut [T; BLOCK]>, &mut [T]) {
    let (whole, rest) = slice.split_at_mut(slice.len() / BLOCK * BLOCK);
    (whole.chunks_exact_mut(BLOCK).filter_map(|block| block.first_chunk_mut()), rest)
}

/// As far as the calendar reaches.
fn one_by_one(days: &[i32], dates: &mut [JalaliDate]) -> usize {
    let mut done = 0;
    for (date, &day) in dates.iter_mut().zip(days) {
        let Ok(converted) = JalaliDate::from_day_number(day) else { break };
        *date = converted;
        done += 1;
    }
    done
}

/// A block of dates in two parts.
struct Parts {
    /// The year before, shifted as in a date: [0, 1500] · 2^9.
    years: [u32; BLOCK],
    /// Zero-based days of the year, [0, 365].
    days: [u16; BLOCK],
}

impl Parts {
    /// Splits day numbers by the rule alone; false if one of them is not within [`WINDOW`], and the parts mean nothing.
    #[inline(always)]
    fn split_by_rule(&mut self, day_numbers: &[i32; BLOCK]) -> bool {
        let mut bits = 0;
        for ((year, day), &day_number) in self.years.iter_mut().zip(&mut self.days).zip(day_numbers) {
            let in_window = day_number.wrapping_sub(EPOCH + BEFORE_WINDOW as i32) as u32;
            bits |= in_window;
            let (k, of_year) = split_by_rule(in_window.wrapping_add(BEFORE_WINDOW));
            (*year, *day) = (k << 9, of_year as u16);
        }
        bits < WINDOW
    }

    #[inline(always)]
    fn join(&mut self, dates: &mut [JalaliDate; BLOCK]) {
        for day in &mut self.days {
            *day = (1 << 9) + month_and_day(*day);
        }
        for ((date, year), day) in dates.iter_mut().zip(&self.years).zip(&self.days) {
            *date = JalaliDate::from_bits(year + u32::from(*day));
        }
    }
}

/// The upper half of a product, for which SSE2 has an instruction.
#[inline(always)]
const fn multiply_high(a: u16, b: u16) -> u16 {
    ((a as u32 * b as u32) >> 16) as u16
}

/// `month << 5 | day` of a zero-based day of the year, [0, 365], without a branch or a table.
#[inline(always)]
const fn month_and_day(day: u16) -> u16 {
    // In the second half of the year months have 30 days: with a day more for each of them gone all have 31.
    let day = day + multiply_high(day.saturating_sub(186), 2185); // [0, 370], 2185 = ⌈2^16 / 30⌉
    let month = multiply_high(day, 2115); // [0, 11], 2115 = ⌈2^16 / 31⌉
    // (month + 1) << 5 | (day - 31 * month + 1)
    month + day + 33
}

/// The days from 1 Farvardin 1 to the year `k + 1` by the rule, less the 365 that each year has; `k` in [0, 1500].
#[inline(always)]
const fn leap_days(k: u16) -> u16 {
    // ⌊(12053·k + 29) / 33⌋ = 365·k + ⌊(8·k + 29) / 33⌋
    multiply_high(8 * k + 29, 31_776) >> 4 // [0, 364], 31776 = ⌈2^20 / 33⌉
}

/// The zero-based day of the year, [0, 365], of a zero-based month, [0, 11], and a day of it, [1, 31].
#[inline(always)]
const fn day_of_year(month: u16, day: u16) -> u16 {
    30 * month + if month < 6 { month } else { 6 } + day - 1
}

/// The day numbers of dates, one for each, as far as `day_numbers` reaches; returns how many.
///
/// ```
/// use taqvim::{calendar::batch, jalali};
///
/// let mut days = [0; 2];
/// assert_eq!(batch::to_day_numbers(&[jalali!(1348, 10, 11), jalali!(1395, 8, 28)], &mut days), 2);
/// assert_eq!(days, [0, 17_123]);
/// ```
pub fn to_day_numbers(dates: &[JalaliDate], day_numbers: &mut [i32]) -> usize {
    let length = dates.len().min(day_numbers.len());
    let (date_blocks, last_dates) = blocks(&dates[..length]);
    let (day_blocks, last_days) = blocks_mut(&mut day_numbers[..length]);
    for (dates, days) in date_blocks.zip(day_blocks) {
        if dates.iter().fold(true, |fits, date| fits & (date.year() < EARLY_FROM)) {
            join_by_rule(dates, days);
        } else {
            for (day, date) in days.iter_mut().zip(dates) {
                *day = date.day_number();
            }
        }
    }
    for (day, date) in last_days.iter_mut().zip(last_dates) {
        *day = date.day_number();
    }
    length
}

/// The day numbers of a block by the rule alone, which all its years must follow.
#[inline(always)]
fn join_by_rule(dates: &[JalaliDate; BLOCK], day_numbers: &mut [i32; BLOCK]) {
    let (mut years, mut days) = ([0; BLOCK], [0; BLOCK]);
    for ((k, day), date) in years.iter_mut().zip(&mut days).zip(dates) {
        *k = (date.bits() >> 9) as u16 - 1; // [0, 1500]
        *day = (date.bits() & 511) as u16; // month << 5 | day
    }
    for (day, k) in days.iter_mut().zip(years) {
        *day = day_of_year((*day >> 5) - 1, *day & 31) + leap_days(k); // [0, 729]
    }
    for ((day_number, k), day) in day_numbers.iter_mut().zip(years).zip(days) {
        *day_number = EPOCH + i32::from(k) * 365 + i32::from(day);
    }
}

/// The Jalali dates of Gregorian ones, one for each, as far as `dates` reaches; returns how many. It stops before the
/// first date outside of the calendar, 0622-03-21 to the end of 3000 AP.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{calendar::batch, jalali, JalaliDate};
///
/// let gregorian = [NaiveDate::from_ymd_opt(2016, 11, 18).unwrap()];
/// let mut dates = [JalaliDate::MIN];
/// assert_eq!(batch::from_gregorian(&gregorian, &mut dates), 1);
/// assert_eq!(dates, [jalali!(1395, 8, 28)]);
/// ```
pub fn from_gregorian(gregorian: &[NaiveDate], dates: &mut [JalaliDate]) -> usize {
    let mut days = [0; BLOCK];
    let mut done = 0;
    for (gregorian, dates) in gregorian.chunks(BLOCK).zip(dates.chunks_mut(BLOCK)) {
        for (day, &date) in days.iter_mut().zip(gregorian) {
            *day = gregorian::day_number(date);
        }
        let length = gregorian.len().min(dates.len());
        let converted = from_day_numbers(&days[..length], dates);
        done += converted;
        if converted < length {
            break;
        }
    }
    done
}

/// The Gregorian dates of Jalali ones, one for each, as far as `gregorian` reaches; returns how many.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{calendar::batch, jalali};
///
/// let mut gregorian = [NaiveDate::MIN];
/// assert_eq!(batch::to_gregorian(&[jalali!(1395, 8, 28)], &mut gregorian), 1);
/// assert_eq!(gregorian[0].to_string(), "2016-11-18");
/// ```
pub fn to_gregorian(dates: &[JalaliDate], gregorian: &mut [NaiveDate]) -> usize {
    for (gregorian, &date) in gregorian.iter_mut().zip(dates) {
        *gregorian = date.into();
    }
    dates.len().min(gregorian.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::month;

    #[test]
    fn multiplies_are_the_divisions() {
        for day in 0..=179 {
            assert_eq!(multiply_high(day, 2185), day / 30, "day {day}");
        }
        for day in 0..=370 {
            assert_eq!(multiply_high(day, 2115), day / 31, "day {day}");
        }
        for k in 0..=1500 {
            assert_eq!(leap_days(k), (8 * k + 29) / 33, "year {}", k + 1);
        }
    }

    #[test]
    fn window_ends_with_the_rule() {
        let mut parts = Parts { years: [0; BLOCK], days: [0; BLOCK] };
        let first = EPOCH + BEFORE_WINDOW as i32;
        let after = EPOCH + DAYS_OF_RULE as i32;
        assert_eq!(JalaliDate::from_day_number(first).map(JalaliDate::year), Ok(66));
        assert_eq!(JalaliDate::from_day_number(after).map(JalaliDate::year), Ok(1501));
        for (day, inside) in [(first, true), (after - 1, true), (first - 1, false), (after, false)] {
            for place in 0..BLOCK {
                let mut days = [0; BLOCK];
                days[place] = day;
                assert_eq!(parts.split_by_rule(&days), inside, "{day} at {place}");
            }
        }
        for outside in [i32::MIN, i32::MAX] {
            assert!(!parts.split_by_rule(&[outside; BLOCK]));
        }
    }

    #[test]
    fn months_and_days_are_those_of_the_tables() {
        for day in 0..=365 {
            let packed = month_and_day(day);
            assert_eq!(u32::from(packed), month::month_and_day(day), "day {day}");
            assert_eq!(day_of_year((packed >> 5) - 1, packed & 31), day, "day {day}");
        }
    }
}
