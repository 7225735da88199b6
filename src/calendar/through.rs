//! From one of this crate's calendars to another, through the day number.

use super::borji::BorjiDate;
use super::bounds::RangeError;
use super::hijri::HijriDate;
use super::jalali::JalaliDate;

impl TryFrom<HijriDate> for JalaliDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] for no date: every lunar date of 1..=3000 AH lies in 1..=3000 AP. It is kept fallible for the
    /// ranges to grow.
    ///
    /// ```
    /// use taqvim::{jalali, HijriDate, JalaliDate};
    ///
    /// let ashura = HijriDate::new(1438, 1, 10)?;
    /// assert_eq!(JalaliDate::try_from(ashura), Ok(jalali!(1395, 7, 21)));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    fn try_from(date: HijriDate) -> Result<Self, RangeError> {
        JalaliDate::from_day_number(date.day_number())
    }
}

impl TryFrom<JalaliDate> for HijriDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] before 1 Muharram 1, which is 29 Tir 1, or after the end of 3000 AH, in 2911 AP.
    ///
    /// ```
    /// use taqvim::{HijriDate, jalali};
    ///
    /// assert_eq!(HijriDate::try_from(jalali!(1395, 7, 21)), HijriDate::new(1438, 1, 10));
    /// assert!(HijriDate::try_from(jalali!(1, 1, 1)).is_err());
    /// ```
    fn try_from(date: JalaliDate) -> Result<Self, RangeError> {
        HijriDate::from_day_number(date.day_number())
    }
}

impl From<BorjiDate> for JalaliDate {
    /// ```
    /// use taqvim::{JalaliDate, calendar::BorjiDate, jalali};
    ///
    /// assert_eq!(JalaliDate::from(BorjiDate::new(1299, 12, 3)?), jalali!(1299, 12, 2));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    fn from(date: BorjiDate) -> Self {
        // 1290..=1303 lies in 1..=3000.
        JalaliDate::of_day_number(date.day_number())
    }
}

impl TryFrom<JalaliDate> for BorjiDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] outside of 1290..=1303.
    ///
    /// ```
    /// use taqvim::{calendar::BorjiDate, jalali};
    ///
    /// assert_eq!(BorjiDate::try_from(jalali!(1299, 12, 2)), BorjiDate::new(1299, 12, 3));
    /// assert!(BorjiDate::try_from(jalali!(1304, 1, 1)).is_err());
    /// ```
    fn try_from(date: JalaliDate) -> Result<Self, RangeError> {
        BorjiDate::from_day_number(date.day_number())
    }
}
