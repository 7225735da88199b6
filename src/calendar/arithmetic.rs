//! Adding to Jalali dates, and their differences.

use super::bounds::{Bounds, RangeError};
use super::difference::Difference;
use super::jalali::JalaliDate;
use super::overflow::Overflow;
use super::{day_number, month};

impl JalaliDate {
    /// The next day; `None` after [`MAX`](Self::MAX).
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(jalali!(1395, 12, 30).succ(), Some(jalali!(1396, 1, 1)));
    /// assert_eq!(JalaliDate::MAX.succ(), None);
    /// ```
    #[must_use]
    pub const fn succ(self) -> Option<Self> {
        self.checked_add_days(1)
    }

    /// The day before; `None` before [`MIN`](Self::MIN).
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(jalali!(1396, 1, 1).pred(), Some(jalali!(1395, 12, 30)));
    /// assert_eq!(JalaliDate::MIN.pred(), None);
    /// ```
    #[must_use]
    pub const fn pred(self) -> Option<Self> {
        self.checked_add_days(-1)
    }

    /// The date so many days later, or earlier for a negative number.
    ///
    /// # Errors
    ///
    /// [`RangeError`] past the ends of the calendar, [`MIN`](Self::MIN)..=[`MAX`](Self::MAX).
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(jalali!(1395, 12, 30).add_days(1), Ok(jalali!(1396, 1, 1)));
    /// let error = JalaliDate::MAX.add_days(1).unwrap_err();
    /// assert_eq!(error.to_string(), "day number 603460 is not in -492268..=603459");
    /// ```
    pub const fn add_days(self, days: i64) -> Result<Self, RangeError> {
        let day = (self.day_number() as i64).saturating_add(days);
        match day_number::check(day) {
            Ok(()) => Ok(Self::of_day_number(day as i32)),
            Err(error) => Err(error),
        }
    }

    /// The date so many weeks later, or earlier.
    ///
    /// # Errors
    ///
    /// [`RangeError`] past the ends of the calendar.
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(jalali!(1395, 6, 19).add_weeks(-1), Ok(jalali!(1395, 6, 12)));
    /// assert!(JalaliDate::MAX.add_weeks(1).is_err());
    /// ```
    pub const fn add_weeks(self, weeks: i64) -> Result<Self, RangeError> {
        self.add_days(weeks.saturating_mul(7))
    }

    /// The same day so many months later, or earlier.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000, or under [`Overflow::Reject`] for a day that the month does not
    /// have.
    ///
    /// ```
    /// use taqvim::{jalali, Overflow};
    ///
    /// let date = jalali!(1395, 6, 31);
    /// assert_eq!(date.add_months(1, Overflow::Clamp), Ok(jalali!(1395, 7, 30)));
    /// let error = date.add_months(1, Overflow::Reject).unwrap_err();
    /// assert_eq!(error.to_string(), "day 31 is not in 1..=30");
    /// ```
    pub const fn add_months(self, months: i32, overflow: Overflow) -> Result<Self, RangeError> {
        let total = self.year() as i64 * 12 + self.month() as i64 - 1 + months as i64;
        let (year, month) = (total.div_euclid(12), total.rem_euclid(12) as u8 + 1);
        if let Err(error) = Bounds::YEAR.check(year) {
            return Err(error);
        }
        let (year, day) = (year as i32, self.day());
        let length = month::length(year, month);
        if day <= length {
            return Ok(Self::pack(year, month, day));
        }
        match overflow {
            Overflow::Clamp => Ok(Self::pack(year, month, length)),
            Overflow::Reject => Self::new(year, month, day),
        }
    }

    /// The same month and day so many years later, or earlier.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000, or under [`Overflow::Reject`] for 30 Esfand of a year that has
    /// none.
    ///
    /// ```
    /// use taqvim::{jalali, Overflow};
    ///
    /// assert_eq!(jalali!(1395, 12, 30).add_years(1, Overflow::Clamp), Ok(jalali!(1396, 12, 29)));
    /// assert!(jalali!(1395, 12, 30).add_years(1, Overflow::Reject).is_err());
    /// ```
    pub const fn add_years(self, years: i32, overflow: Overflow) -> Result<Self, RangeError> {
        self.add_months(years.saturating_mul(12), overflow)
    }

    /// As [`add_days`](Self::add_days), `None` for an error.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 12, 30).checked_add_days(1), Some(jalali!(1396, 1, 1)));
    /// assert_eq!(jalali!(3000, 12, 29).checked_add_days(i64::MAX), None);
    /// ```
    #[must_use]
    pub const fn checked_add_days(self, days: i64) -> Option<Self> {
        ok(self.add_days(days))
    }

    /// The date so many days earlier; `None` past the ends of the calendar.
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(jalali!(1396, 1, 1).checked_sub_days(2), Some(jalali!(1395, 12, 29)));
    /// assert_eq!(JalaliDate::MIN.checked_sub_days(1), None);
    /// ```
    #[must_use]
    pub const fn checked_sub_days(self, days: i64) -> Option<Self> {
        match days.checked_neg() {
            Some(days) => ok(self.add_days(days)),
            None => None,
        }
    }

    /// As [`add_weeks`](Self::add_weeks), `None` for an error.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).checked_add_weeks(2), Some(jalali!(1395, 7, 2)));
    /// ```
    #[must_use]
    pub const fn checked_add_weeks(self, weeks: i64) -> Option<Self> {
        ok(self.add_weeks(weeks))
    }

    /// The date so many weeks earlier; `None` past the ends of the calendar.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 7, 2).checked_sub_weeks(2), Some(jalali!(1395, 6, 19)));
    /// ```
    #[must_use]
    pub const fn checked_sub_weeks(self, weeks: i64) -> Option<Self> {
        match weeks.checked_neg() {
            Some(weeks) => ok(self.add_weeks(weeks)),
            None => None,
        }
    }

    /// As [`add_months`](Self::add_months), `None` for an error.
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
        ok(self.add_months(months, overflow))
    }

    /// The same day so many months earlier; `None` as for [`checked_add_months`](Self::checked_add_months).
    ///
    /// ```
    /// use taqvim::{jalali, Overflow};
    ///
    /// assert_eq!(jalali!(1395, 7, 30).checked_sub_months(7, Overflow::Clamp), Some(jalali!(1394, 12, 29)));
    /// assert_eq!(jalali!(1395, 7, 30).checked_sub_months(7, Overflow::Reject), None);
    /// ```
    #[must_use]
    pub const fn checked_sub_months(self, months: i32, overflow: Overflow) -> Option<Self> {
        match months.checked_neg() {
            Some(months) => ok(self.add_months(months, overflow)),
            None => None,
        }
    }

    /// As [`add_years`](Self::add_years), `None` for an error.
    ///
    /// ```
    /// use taqvim::{jalali, Overflow};
    ///
    /// assert_eq!(jalali!(1395, 12, 30).checked_add_years(1, Overflow::Clamp), Some(jalali!(1396, 12, 29)));
    /// assert_eq!(jalali!(1395, 12, 30).checked_add_years(1, Overflow::Reject), None);
    /// ```
    #[must_use]
    pub const fn checked_add_years(self, years: i32, overflow: Overflow) -> Option<Self> {
        ok(self.add_years(years, overflow))
    }

    /// The same day so many years earlier; `None` as for [`checked_add_years`](Self::checked_add_years).
    ///
    /// ```
    /// use taqvim::{jalali, Overflow};
    ///
    /// assert_eq!(jalali!(1395, 6, 19).checked_sub_years(95, Overflow::Clamp), Some(jalali!(1300, 6, 19)));
    /// ```
    #[must_use]
    pub const fn checked_sub_years(self, years: i32, overflow: Overflow) -> Option<Self> {
        match years.checked_neg() {
            Some(years) => ok(self.add_years(years, overflow)),
            None => None,
        }
    }

    /// Days from `earlier` to this date, negative if that is later.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1396, 1, 1).days_since(jalali!(1395, 1, 1)), 366);
    /// ```
    #[must_use]
    pub const fn days_since(self, earlier: JalaliDate) -> i32 {
        self.day_number() - earlier.day_number()
    }

    /// The difference `self − earlier` in years, months and days: as many whole months as fit after `earlier`, its day
    /// clamped to each month's length, and the days that remain. The other way round all signs are turned.
    ///
    /// ```
    /// use taqvim::{calendar::Difference, jalali};
    ///
    /// let age = jalali!(1395, 8, 28).since(jalali!(1360, 10, 30));
    /// assert_eq!(age, Difference::new(34, 9, 28));
    /// ```
    #[must_use]
    pub fn since(self, earlier: JalaliDate) -> Difference {
        if self < earlier {
            return -earlier.since(self);
        }
        let mut months = (self.year() - earlier.year()) * 12 + i32::from(self.month()) - i32::from(earlier.month());
        let from = |months| earlier.checked_add_months(months, Overflow::Clamp).unwrap_or(earlier);
        if from(months) > self {
            months -= 1;
        }
        Difference::new(months / 12, months % 12, self.days_since(from(months)))
    }
}

const fn ok(result: Result<JalaliDate, RangeError>) -> Option<JalaliDate> {
    match result {
        Ok(date) => Some(date),
        Err(_) => None,
    }
}
