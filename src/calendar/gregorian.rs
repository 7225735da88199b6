//! The seam to chrono: the only file that names its dates.

use super::bounds::RangeError;
use super::hijri::HijriDate;
use super::jalali::JalaliDate;
use chrono::{Datelike, NaiveDate};

/// `NaiveDate::num_days_from_ce` counts 0001-01-01 as 1.
const UNIX_EPOCH_FROM_CE: i32 = 719_163;

/// Days since 1970-01-01.
#[must_use]
pub fn day_number(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - UNIX_EPOCH_FROM_CE
}

/// The date of a day number; `None` outside of chrono's range.
#[must_use]
pub fn naive_date(day_number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day_number.checked_add(UNIX_EPOCH_FROM_CE)?)
}

impl From<JalaliDate> for NaiveDate {
    fn from(date: JalaliDate) -> Self {
        // Every Jalali day lies within chrono's range.
        naive_date(date.day_number()).unwrap_or_default()
    }
}

impl TryFrom<NaiveDate> for JalaliDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// Before 0622-03-21 or after the end of 3000 AP.
    fn try_from(date: NaiveDate) -> Result<Self, RangeError> {
        JalaliDate::from_day_number(day_number(date))
    }
}

impl From<HijriDate> for NaiveDate {
    fn from(date: HijriDate) -> Self {
        naive_date(date.day_number()).unwrap_or_default()
    }
}

impl TryFrom<NaiveDate> for HijriDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// Before 0622-07-19 or after the end of 3000 AH.
    fn try_from(date: NaiveDate) -> Result<Self, RangeError> {
        HijriDate::from_day_number(day_number(date))
    }
}
