//! Periods of the calendars as half-open ranges of day numbers.

use super::bounds::{Bounds, RangeError};
use super::civil::Calendar;

/// Days `start..end` by their numbers, days since 1970-01-01; `end` is outside.
///
/// ```
/// use taqvim::{Calendar, DayRange};
///
/// let month = DayRange::month(Calendar::Jalali, 1395, 6)?;
/// assert_eq!(month.start, Calendar::Jalali.day_number(1395, 6, 1)?);
/// assert_eq!(month.end, Calendar::Jalali.day_number(1395, 7, 1)?);
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DayRange {
    /// The first day.
    pub start: i32,
    /// The day after the last.
    pub end: i32,
}

/// Gregorian −9999-01-01 and 9999-12-31.
const GREGORIAN_MIN: i32 = -4_371_587;
const GREGORIAN_MAX: i32 = 2_932_896;

impl DayRange {
    /// A year.
    ///
    /// # Errors
    ///
    /// A year outside of the calendar's range.
    ///
    /// ```
    /// use taqvim::{Calendar, DayRange};
    ///
    /// let year = DayRange::year(Calendar::Jalali, 1395)?;
    /// assert_eq!(year.len(), 366);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn year(calendar: Calendar, year: i32) -> Result<Self, RangeError> {
        Self::months(calendar, year, 1, 12)
    }

    /// A month.
    ///
    /// # Errors
    ///
    /// A year outside of the calendar's range or a month outside of 1..=12.
    ///
    /// ```
    /// use taqvim::{Calendar, DayRange};
    ///
    /// assert_eq!(DayRange::month(Calendar::Gregorian, 2016, 2)?.len(), 29);
    /// assert!(DayRange::month(Calendar::Gregorian, 2016, 13).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn month(calendar: Calendar, year: i32, month: u8) -> Result<Self, RangeError> {
        Self::months(calendar, year, month, 1)
    }

    /// `count` months of one year from `month` on: a quarter, a season, a half.
    ///
    /// # Errors
    ///
    /// A year outside of the calendar's range, or months outside of 1..=12.
    ///
    /// ```
    /// use taqvim::{Calendar, DayRange};
    ///
    /// assert_eq!(DayRange::months(Calendar::Jalali, 1395, 4, 3)?.len(), 93); // summer
    /// assert!(DayRange::months(Calendar::Jalali, 1395, 11, 3).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn months(calendar: Calendar, year: i32, month: u8, count: u8) -> Result<Self, RangeError> {
        let last = month as i64 + count as i64 - 1;
        if let Err(error) = Bounds::MONTH.check(last) {
            return Err(error);
        }
        let start = match calendar.day_number(year, month, 1) {
            Ok(start) => start,
            Err(error) => return Err(error),
        };
        // The day after the last month is told by its length, so that the last year of a calendar has an end too.
        let last = last as u8;
        match (calendar.day_number(year, last, 1), calendar.days_in_month(year, last)) {
            (Ok(first), Ok(length)) => Ok(DayRange { start, end: first + length as i32 }),
            (Err(error), _) | (_, Err(error)) => Err(error),
        }
    }

    /// Both days and those between.
    ///
    /// # Errors
    ///
    /// A day whose year is outside of −9999..=9999, or a `last` before `first`.
    ///
    /// ```
    /// use taqvim::DayRange;
    ///
    /// assert_eq!(DayRange::through(17_123, 17_123)?.len(), 1);
    /// let error = DayRange::through(17_123, 17_122).unwrap_err();
    /// assert_eq!(error.to_string(), "day number 17122 is not in 17123..=2932896");
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn through(first: i32, last: i32) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::day_number(GREGORIAN_MIN, GREGORIAN_MAX).check(first as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::day_number(first, GREGORIAN_MAX).check(last as i64) {
            return Err(error);
        }
        Ok(DayRange { start: first, end: last + 1 })
    }

    /// How many days.
    ///
    /// ```
    /// use taqvim::DayRange;
    ///
    /// assert_eq!(DayRange { start: 0, end: 7 }.len(), 7);
    /// ```
    #[must_use]
    pub const fn len(self) -> u32 {
        if self.is_empty() { 0 } else { self.end.abs_diff(self.start) }
    }

    /// True if it holds no day.
    ///
    /// ```
    /// use taqvim::DayRange;
    ///
    /// assert!(DayRange { start: 7, end: 7 }.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// True if the day is inside.
    ///
    /// ```
    /// use taqvim::DayRange;
    ///
    /// let days = DayRange { start: 0, end: 7 };
    /// assert!(days.contains(0) && !days.contains(7));
    /// ```
    #[must_use]
    pub const fn contains(self, day_number: i32) -> bool {
        self.start <= day_number && day_number < self.end
    }
}
