//! The three calendars behind one face: day numbers to fields and back.

use super::bounds::{Bounds, RangeError};
use super::hijri::HijriDate;
use super::jalali::JalaliDate;
use crate::name::named;
use core::ops::RangeInclusive;

/// A calendar.
///
/// ```
/// use taqvim::Calendar;
///
/// let day = Calendar::Jalali.day_number(1395, 6, 19)?;
/// assert_eq!(Calendar::Gregorian.fields(day)?, (2016, 9, 9));
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Calendar {
    /// The Solar Hijri calendar of Iran and Afghanistan, years 1..=3000.
    Jalali,
    /// The proleptic Gregorian calendar, years −9999..=9999, where 0 is 1 BC.
    Gregorian,
    /// The lunar Hijri calendar, years 1..=3000: as Iran observed it where that is known, else tabular.
    Hijri,
}

impl Calendar {
    /// The years that it covers.
    ///
    /// ```
    /// use taqvim::Calendar;
    ///
    /// assert_eq!(Calendar::Jalali.years(), 1..=3000);
    /// assert_eq!(Calendar::Gregorian.years(), -9999..=9999);
    /// ```
    #[must_use]
    pub const fn years(self) -> RangeInclusive<i32> {
        let years = self.year_bounds();
        years.min..=years.max
    }

    const fn year_bounds(self) -> Bounds {
        match self {
            Calendar::Gregorian => Bounds::GREGORIAN_YEAR,
            Calendar::Jalali | Calendar::Hijri => Bounds::YEAR,
        }
    }

    /// Day number of a date: days since 1970-01-01.
    ///
    /// # Errors
    ///
    /// A year outside of the calendar's range, a month outside of 1..=12, or a day that the month does not have.
    ///
    /// ```
    /// use taqvim::Calendar;
    ///
    /// assert_eq!(Calendar::Jalali.day_number(1395, 6, 19), Calendar::Gregorian.day_number(2016, 9, 9));
    /// assert!(Calendar::Gregorian.day_number(2015, 2, 29).is_err());
    /// ```
    pub const fn day_number(self, year: i32, month: u8, day: u8) -> Result<i32, RangeError> {
        match self {
            Calendar::Jalali => match JalaliDate::new(year, month, day) {
                Ok(date) => Ok(date.day_number()),
                Err(error) => Err(error),
            },
            Calendar::Hijri => match HijriDate::new(year, month, day) {
                Ok(date) => Ok(date.day_number()),
                Err(error) => Err(error),
            },
            Calendar::Gregorian => {
                let length = match self.days_in_month(year, month) {
                    Ok(length) => length,
                    Err(error) => return Err(error),
                };
                if let Err(error) = Bounds::day(length).check(day as i64) {
                    return Err(error);
                }
                Ok(days_from_civil(year, month, day))
            }
        }
    }

    /// The day number of fields of any size, as a text may hold them.
    pub(crate) fn day_number_of(self, year: i64, month: i64, day: i64) -> Result<i32, RangeError> {
        self.year_bounds().check(year)?;
        Bounds::MONTH.check(month)?;
        let (year, month) = (year as i32, month as u8);
        Bounds::day(self.days_in_month(year, month)?).check(day)?;
        self.day_number(year, month, day as u8)
    }

    /// Year, month and day of a day number.
    ///
    /// # Errors
    ///
    /// A day number outside of the calendar's years.
    ///
    /// ```
    /// use taqvim::Calendar;
    ///
    /// assert_eq!(Calendar::Gregorian.fields(0), Ok((1970, 1, 1)));
    /// assert_eq!(Calendar::Jalali.fields(0), Ok((1348, 10, 11)));
    /// ```
    pub const fn fields(self, day_number: i32) -> Result<(i32, u8, u8), RangeError> {
        match self {
            Calendar::Jalali => match JalaliDate::from_day_number(day_number) {
                Ok(date) => Ok((date.year(), date.month(), date.day())),
                Err(error) => Err(error),
            },
            Calendar::Hijri => match HijriDate::from_day_number(day_number) {
                Ok(date) => Ok((date.year(), date.month(), date.day())),
                Err(error) => Err(error),
            },
            Calendar::Gregorian => {
                if let Err(error) = GREGORIAN.check(day_number as i64) {
                    return Err(error);
                }
                Ok(civil_from_days(day_number))
            }
        }
    }

    /// Days in a month.
    ///
    /// # Errors
    ///
    /// A year outside of the calendar's range or a month outside of 1..=12.
    ///
    /// ```
    /// use taqvim::Calendar;
    ///
    /// assert_eq!(Calendar::Gregorian.days_in_month(2016, 2), Ok(29));
    /// assert!(Calendar::Jalali.days_in_month(1395, 13).is_err());
    /// ```
    pub const fn days_in_month(self, year: i32, month: u8) -> Result<u8, RangeError> {
        if let Err(error) = self.year_bounds().check(year as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::MONTH.check(month as i64) {
            return Err(error);
        }
        Ok(match self {
            Calendar::Jalali => super::month::length(year, month),
            Calendar::Hijri => super::hijri::length(year, month),
            Calendar::Gregorian => gregorian_length(is_gregorian_leap(year), month),
        })
    }
}

/// −9999-01-01 ..= 9999-12-31.
const GREGORIAN: Bounds = Bounds::day_number(days_from_civil(-9999, 1, 1), days_from_civil(9999, 12, 31));

pub(super) const fn is_gregorian_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days of a Gregorian month, in 1..=12, of a common or leap year.
pub(super) const fn gregorian_length(leap: bool, month: u8) -> u8 {
    match month {
        2 => 28 + leap as u8,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Howard Hinnant, *chrono-compatible low-level date algorithms*, `days_from_civil`; his letters.
const fn days_from_civil(year: i32, month: u8, day: u8) -> i32 {
    let (m, d) = (month as i32, day as i32);
    let y = if m <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y - era * 400; // [0, 399]
    let mp = (m + 9) % 12; // [0, 11], March is 0
    let doy = (153 * mp + 2) / 5 + d - 1; // [0, 365]
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy; // [0, 146096]
    era * 146_097 + doe - 719_468
}

/// The same author's `civil_from_days`.
const fn civil_from_days(day_number: i32) -> (i32, u8, u8) {
    let z = day_number + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z - era * 146_097; // [0, 146096]
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365; // [0, 399]
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100); // [0, 365]
    let mp = (5 * doy + 2) / 153; // [0, 11]
    let d = (doy - (153 * mp + 2) / 5 + 1) as u8; // [1, 31]
    let m = if mp < 10 { mp + 3 } else { mp - 9 } as u8; // [1, 12]
    (yoe + era * 400 + (m <= 2) as i32, m, d)
}

named!(Calendar in "taqvim", "calendar" { Jalali = "jalali", Gregorian = "gregorian", Hijri = "hijri" });
