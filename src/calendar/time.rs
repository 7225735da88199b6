//! Conversions with time 0.3.

use super::bounds::RangeError;
use super::jalali::JalaliDate;
use time::Date;

/// The Julian day, at noon, of 1970-01-01.
const JULIAN_UNIX_EPOCH: i32 = 2_440_588;

impl From<JalaliDate> for Date {
    /// ```
    /// use taqvim::jalali;
    /// use time::{Date, Month};
    ///
    /// assert_eq!(Date::from(jalali!(1395, 6, 19)), Date::from_calendar_date(2016, Month::September, 9).unwrap());
    /// ```
    fn from(date: JalaliDate) -> Date {
        // Every Jalali date lies in the Gregorian years 622..=3622, which every build of time can hold.
        Date::from_julian_day(date.day_number() + JULIAN_UNIX_EPOCH).unwrap_or(Date::MIN)
    }
}

impl TryFrom<Date> for JalaliDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use taqvim::{JalaliDate, jalali};
    /// use time::{Date, Month};
    ///
    /// let date = Date::from_calendar_date(2016, Month::September, 9).unwrap();
    /// assert_eq!(JalaliDate::try_from(date), Ok(jalali!(1395, 6, 19)));
    /// ```
    fn try_from(date: Date) -> Result<Self, RangeError> {
        JalaliDate::from_day_number(date.to_julian_day() - JULIAN_UNIX_EPOCH)
    }
}
