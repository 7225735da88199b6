//! A date of the Solar Hijri calendar that cannot be invalid.

use super::bounds::{Bounds, RangeError};
use super::certainty::Certainty;
use super::month::{self, Difference};
use super::overflow::Overflow;
use super::period::DayRange;
use super::weekday::Weekday;
use super::{day_number, leap};
use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

/// A date of the Solar Hijri (Jalali) calendar, 1 Farvardin 1 to the end of 3000.
///
/// Four bytes, ordered, with a niche: `Option<JalaliDate>` has four bytes too. A value is always a real date; there
/// is no unchecked constructor. The leap years of 1206..=1498 are the official ones ([`certainty`](Self::certainty)
/// tells of the others). Before 1304 the months of the time had other names and lengths; dates here have today's.
///
/// `chrono::Datelike` is not implemented: its provided methods assume Gregorian months (its `num_days_in_month` would
/// give 29 for Ordibehesht). The methods here have its names.
///
/// ```
/// use taqvim::{jalali, JalaliDate, Weekday};
///
/// let date = JalaliDate::new(1395, 6, 19)?;
/// assert_eq!(date, jalali!(1395, 6, 19));
/// assert_eq!(date.to_string(), "1395-06-19");
/// assert_eq!(date.weekday(), Weekday::Friday);
/// assert_eq!("1395-06-19".parse::<JalaliDate>(), Ok(date));
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JalaliDate(NonZeroU32);

const _: () = assert!(size_of::<Option<JalaliDate>>() == 4);

impl JalaliDate {
    /// 1 Farvardin 1.
    pub const MIN: JalaliDate = Self::pack(1, 1, 1);
    /// The last day of 3000.
    pub const MAX: JalaliDate = Self::pack(3000, 12, month::length(3000, 12));

    /// The date, if it exists.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000, a month outside of 1..=12 or a day outside of 1..=29, 30 or 31,
    /// as the month has it.
    ///
    /// ```
    /// use taqvim::JalaliDate;
    ///
    /// assert!(JalaliDate::new(1403, 12, 30).is_ok());
    /// let error = JalaliDate::new(1395, 7, 31).unwrap_err();
    /// assert_eq!(error.to_string(), "day 31 is not in 1..=30");
    /// ```
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::YEAR.check(year as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::MONTH.check(month as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::day(month::length(year, month)).check(day as i64) {
            return Err(error);
        }
        Ok(Self::pack(year, month, day))
    }

    /// The date of a day of the year, 1..=365 or 366.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000 or a day that the year does not have.
    pub const fn from_ordinal(year: i32, ordinal: u16) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::YEAR.check(year as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::ordinal(365 + leap::is_leap(year) as u16).check(ordinal as i64) {
            return Err(error);
        }
        let (month, day) = month::month_and_day(ordinal - 1);
        Ok(Self::pack(year, month, day))
    }

    /// The date of a day number (days since 1970-01-01).
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of [`MIN`](Self::MIN)..=[`MAX`](Self::MAX).
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(JalaliDate::from_day_number(0), Ok(jalali!(1348, 10, 11)));
    /// ```
    pub const fn from_day_number(day_number: i32) -> Result<Self, RangeError> {
        if let Err(error) = day_number::check(day_number as i64) {
            return Err(error);
        }
        let (year, day) = day_number::year_and_day(day_number);
        let (month, day) = month::month_and_day(day);
        Ok(Self::pack(year, month, day))
    }

    /// Year above month above day, so that dates compare as their numbers do.
    const fn pack(year: i32, month: u8, day: u8) -> Self {
        match NonZeroU32::new((year as u32) << 9 | (month as u32) << 5 | day as u32) {
            Some(packed) => JalaliDate(packed),
            None => JalaliDate(NonZeroU32::MIN),
        }
    }

    /// The year, 1..=3000.
    #[must_use]
    pub const fn year(self) -> i32 {
        (self.0.get() >> 9) as i32
    }

    /// The month, 1..=12.
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0.get() >> 5 & 0xF) as u8
    }

    /// The day of the month, 1..=31.
    #[must_use]
    pub const fn day(self) -> u8 {
        (self.0.get() & 0x1F) as u8
    }

    /// The day of the year, 1..=366.
    #[must_use]
    pub const fn ordinal(self) -> u16 {
        month::days_before(self.month()) + self.day() as u16
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn day_number(self) -> i32 {
        day_number::nowruz(self.year()) + self.ordinal() as i32 - 1
    }

    /// The day of the week.
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        Weekday::from_day_number(self.day_number())
    }

    /// The quarter, 1..=4.
    #[must_use]
    pub const fn quarter(self) -> u8 {
        (self.month() - 1) / 3 + 1
    }

    /// The week of the year, 1..=53: weeks begin on Saturday, and week 1 is the one that holds 1 Farvardin.
    #[must_use]
    pub const fn week_of_year(self) -> u8 {
        let first = Weekday::from_day_number(day_number::nowruz(self.year())).days_from_saturday() as u16;
        ((self.ordinal() - 1 + first) / 7 + 1) as u8
    }

    /// True if the year has 366 days.
    #[must_use]
    pub const fn is_leap_year(self) -> bool {
        leap::is_leap(self.year())
    }

    /// Days in the month, 29..=31.
    #[must_use]
    pub const fn days_in_month(self) -> u8 {
        month::length(self.year(), self.month())
    }

    /// How sure the date is.
    #[must_use]
    pub const fn certainty(self) -> Certainty {
        match (self.year(), self.ordinal()) {
            (1502, 1) => Certainty::Astronomical,
            // Whether 1502 begins a day later or earlier decides no day of 1501.
            (year, _) => Certainty::of_year(year),
        }
    }

    /// The date so many days later, or earlier; `None` past the ends of the calendar.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 12, 30).checked_add_days(1), Some(jalali!(1396, 1, 1)));
    /// assert_eq!(jalali!(3000, 12, 29).checked_add_days(i64::MAX), None);
    /// ```
    #[must_use]
    pub const fn checked_add_days(self, days: i64) -> Option<Self> {
        match (self.day_number() as i64).checked_add(days) {
            Some(day) if day_number::check(day).is_ok() => match Self::from_day_number(day as i32) {
                Ok(date) => Some(date),
                Err(_) => None,
            },
            _ => None,
        }
    }

    /// The same day so many months later, or earlier; `None` past the ends of the calendar, or for a day that the
    /// month does not have under [`Overflow::Reject`].
    ///
    /// ```
    /// use taqvim::{jalali, Overflow};
    ///
    /// let date = jalali!(1395, 6, 31);
    /// assert_eq!(date.checked_add_months(1, Overflow::Clamp), Some(jalali!(1395, 7, 30)));
    /// assert_eq!(date.checked_add_months(1, Overflow::Reject), None);
    /// ```
    #[must_use]
    pub const fn checked_add_months(self, months: i32, overflow: Overflow) -> Option<Self> {
        let total = self.year() as i64 * 12 + self.month() as i64 - 1 + months as i64;
        let (year, month) = (total.div_euclid(12), total.rem_euclid(12) as u8 + 1);
        if Bounds::YEAR.check(year).is_err() {
            return None;
        }
        let (year, day) = (year as i32, self.day());
        let length = month::length(year, month);
        match overflow {
            Overflow::Reject if day > length => None,
            _ => Some(Self::pack(year, month, if day > length { length } else { day })),
        }
    }

    /// The difference `self − earlier`, in years, months and days.
    #[must_use]
    pub fn since(self, earlier: JalaliDate) -> Difference {
        if self < earlier {
            let Difference { years, months, days } = earlier.since(self);
            return Difference { years: -years, months: -months, days: -days };
        }
        let mut months = (self.year() - earlier.year()) * 12 + i32::from(self.month()) - i32::from(earlier.month());
        let from = |months| earlier.checked_add_months(months, Overflow::Clamp).unwrap_or(earlier);
        if from(months) > self {
            months -= 1;
        }
        Difference { years: months / 12, months: months % 12, days: self.day_number() - from(months).day_number() }
    }

    /// The days of the date's week, from Saturday.
    #[must_use]
    pub const fn week(self) -> DayRange {
        let start = self.day_number() - self.weekday().days_from_saturday() as i32;
        DayRange { start, end: start + 7 }
    }
}

/// A Jalali date that the compiler has checked.
///
/// ```
/// let nowruz = taqvim::jalali!(1396, 1, 1);
/// assert_eq!(nowruz.to_string(), "1396-01-01");
/// ```
///
/// ```compile_fail
/// let no_such_day = taqvim::jalali!(1404, 12, 30);
/// ```
#[macro_export]
macro_rules! jalali {
    ($year:expr, $month:expr, $day:expr) => {
        const {
            match $crate::JalaliDate::new($year, $month, $day) {
                Ok(date) => date,
                Err(_) => panic!("no such date in the Jalali calendar"),
            }
        }
    };
}

impl fmt::Display for JalaliDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl fmt::Debug for JalaliDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a text is not an ISO date.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ParseDateError {
    /// A byte that should not stand there, or the end of the text.
    #[error("expected {expected} at byte {at}")]
    Syntax {
        /// Where.
        at: usize,
        /// What should stand there.
        expected: &'static str,
    },
    /// A date that does not exist.
    #[error(transparent)]
    Range(#[from] RangeError),
}

/// Reads `YYYY-MM-DD` in ASCII digits.
pub(super) fn parse_iso(text: &str) -> Result<(i32, u8, u8), ParseDateError> {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| {
        (from..to).try_fold(0i32, |value, at| match bytes.get(at) {
            Some(digit @ b'0'..=b'9') => Ok(value * 10 + i32::from(digit - b'0')),
            _ => Err(ParseDateError::Syntax { at, expected: "a digit" }),
        })
    };
    let hyphen = |at: usize| match bytes.get(at) {
        Some(b'-') => Ok(()),
        _ => Err(ParseDateError::Syntax { at, expected: "a hyphen" }),
    };
    let year = number(0, 4)?;
    hyphen(4)?;
    let month = number(5, 7)?;
    hyphen(7)?;
    let day = number(8, 10)?;
    if bytes.len() > 10 {
        return Err(ParseDateError::Syntax { at: 10, expected: "the end" });
    }
    Ok((year, month as u8, day as u8))
}

impl FromStr for JalaliDate {
    type Err = ParseDateError;

    /// Reads `1395-06-19`, in ASCII digits.
    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let (year, month, day) = parse_iso(text)?;
        Ok(JalaliDate::new(year, month, day)?)
    }
}
