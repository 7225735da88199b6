//! Conversions with jiff 1.

use super::bounds::RangeError;
use super::civil::Calendar;
use super::jalali::JalaliDate;
use jiff::civil::Date;

impl From<JalaliDate> for Date {
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jiff::civil::Date::from(jalali!(1395, 6, 19)), jiff::civil::date(2016, 9, 9));
    /// ```
    fn from(date: JalaliDate) -> Date {
        // Every Jalali date lies in the Gregorian years 622..=3622.
        let fields = Calendar::Gregorian.fields(date.day_number()).ok();
        let date = fields.and_then(|(year, month, day)| Date::new(year as i16, month as i8, day as i8).ok());
        date.unwrap_or(Date::ZERO)
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
    ///
    /// assert_eq!(JalaliDate::try_from(jiff::civil::date(2016, 9, 9)), Ok(jalali!(1395, 6, 19)));
    /// assert!(JalaliDate::try_from(jiff::civil::date(622, 3, 20)).is_err());
    /// ```
    fn try_from(date: Date) -> Result<Self, RangeError> {
        let (year, month, day) = (i32::from(date.year()), date.month() as u8, date.day() as u8);
        JalaliDate::from_day_number(Calendar::Gregorian.day_number(year, month, day)?)
    }
}
