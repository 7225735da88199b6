//! Periods of the calendars as half-open ranges of day numbers.

use super::bounds::{Bounds, RangeError};
use super::civil::Calendar;

/// Days `start..end` by their numbers, days since 1970-01-01; `end` is outside.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DayRange {
    /// The first day.
    pub start: i32,
    /// The day after the last.
    pub end: i32,
}

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
    pub const fn month(calendar: Calendar, year: i32, month: u8) -> Result<Self, RangeError> {
        Self::months(calendar, year, month, 1)
    }

    /// `count` months of one year from `month` on: a quarter, a season, a half.
    ///
    /// # Errors
    ///
    /// A year outside of the calendar's range, or months outside of 1..=12.
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

    /// How many days.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start) as u32
    }

    /// True if it holds no day.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// True if the day is inside.
    #[must_use]
    pub const fn contains(self, day_number: i32) -> bool {
        self.start <= day_number && day_number < self.end
    }
}
