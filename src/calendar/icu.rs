//! Conversions with icu_calendar 2.

use super::bounds::RangeError;
use super::jalali::JalaliDate;
use icu_calendar::cal::Persian;
use icu_calendar::types::RataDie;
use icu_calendar::{AsCalendar, Date};

/// Rata Die of 1970-01-01.
const UNIX_EPOCH: i64 = 719_163;

impl From<JalaliDate> for Date<Persian> {
    /// ```
    /// use icu_calendar::{Date, cal::Persian};
    /// use taqvim::jalali;
    ///
    /// let date = Date::<Persian>::from(jalali!(1395, 6, 19));
    /// assert_eq!((date.month().ordinal, date.day_of_month().0), (6, 19));
    /// ```
    fn from(date: JalaliDate) -> Self {
        Date::from_rata_die(RataDie::new(i64::from(date.day_number()) + UNIX_EPOCH), Persian)
    }
}

impl<A: AsCalendar> TryFrom<Date<A>> for JalaliDate {
    type Error = RangeError;

    /// The date of any of its calendars.
    ///
    /// # Errors
    ///
    /// [`RangeError`] before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use icu_calendar::Date;
    /// use taqvim::{JalaliDate, jalali};
    ///
    /// assert_eq!(JalaliDate::try_from(Date::try_new_gregorian(2016, 9, 9).unwrap()), Ok(jalali!(1395, 6, 19)));
    /// ```
    fn try_from(date: Date<A>) -> Result<Self, RangeError> {
        let day = date.to_rata_die().to_i64_date() - UNIX_EPOCH;
        super::day_number::check(day)?;
        Ok(JalaliDate::of_day_number(day as i32))
    }
}
