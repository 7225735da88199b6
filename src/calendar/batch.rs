//! Whole slices at once, in loops that the compiler turns into vector code.

use super::day_number::{DAYS_OF_RULE, EPOCH, split_by_rule};
use super::gregorian;
use super::jalali::JalaliDate;
use super::leap_table::EARLY_FROM;
use chrono::NaiveDate;

/// So many at a time: a block that holds no corrected year is one vector loop.
const BLOCK: usize = 64;

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
    let mut done = 0;
    for (days, dates) in day_numbers.chunks(BLOCK).zip(dates.chunks_mut(BLOCK)) {
        let length = days.len().min(dates.len());
        let (days, dates) = (&days[..length], &mut dates[..length]);
        if days.iter().fold(true, |fits, &day| fits & ((day.wrapping_sub(EPOCH) as u32) < DAYS_OF_RULE)) {
            for (date, &day) in dates.iter_mut().zip(days) {
                *date = JalaliDate::from_bits(bits_by_rule((day - EPOCH) as u32));
            }
        } else {
            for (date, &day) in dates.iter_mut().zip(days) {
                match JalaliDate::from_day_number(day) {
                    Ok(converted) => *date = converted,
                    Err(_) => return done,
                }
                done += 1;
            }
            continue;
        }
        done += length;
    }
    done
}

/// The packed date by the rule alone, without a branch or a table.
#[inline(always)]
const fn bits_by_rule(days_from_epoch: u32) -> u32 {
    let (k, day) = split_by_rule(days_from_epoch); // [0, 1500], [0, 365]
    // In the second half of the year months have 30 days: with a day more for each of them gone all have 31.
    let late = (day >= 186) as u32;
    let gone = late * (((day.wrapping_sub(186) & 511) * 2185) >> 16); // [0, 5], 2185 = ⌈2^16 / 30⌉
    let day = day + gone;
    let month = (day * 2115) >> 16; // [0, 11], 2115 = ⌈2^16 / 31⌉
    (k + 1) << 9 | (month + 1) << 5 | (day - 31 * month + 1)
}

/// The day number by the rule alone, in 32 bits and without a table.
#[inline(always)]
const fn day_number_by_rule(date: JalaliDate) -> i32 {
    let k = (date.year() - 1) as u32; // [0, 1500]
    // ⌊(12053·k + 29) / 33⌋ = 365·k + ⌊(8·k + 29) / 33⌋
    let leaps = ((8 * k + 29) * 31_776) >> 20; // [0, 364], 31776 = ⌈2^20 / 33⌉
    EPOCH + (365 * k + leaps) as i32 + date.ordinal() as i32 - 1
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
    for (dates, days) in dates.chunks(BLOCK).zip(day_numbers.chunks_mut(BLOCK)) {
        if dates.iter().fold(true, |fits, date| fits & (date.year() < EARLY_FROM)) {
            for (day, date) in days.iter_mut().zip(dates) {
                *day = day_number_by_rule(*date);
            }
        } else {
            for (day, date) in days.iter_mut().zip(dates) {
                *day = date.day_number();
            }
        }
    }
    dates.len().min(day_numbers.len())
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
