//! What a form asks of a date: that there is such a day.

use super::{ResolveError, Resolved, Warning};
use crate::calendar::Calendar;

impl Resolved {
    /// The meaning, if it names a date that exists.
    ///
    /// Under most policies a date that does not exist is no error, since a text may name one: it has no interval, and
    /// a warning. A form wants an error.
    ///
    /// # Errors
    ///
    /// [`ResolveError::NoSuchDate`] with the date as it was written and the nearest one that there is;
    /// [`ResolveError::NoSuchPart`] for a part that its period does not have.
    ///
    /// ```
    /// let reference = "2024-11-18".parse().unwrap();
    /// let error = taqvim::parse("۳۱ مهر ۱۴۰۳", &reference)?.checked().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "there is no 1403-07-31 in the jalali calendar: its month has 30 days, and the last of them is 1403-07-30"
    /// );
    /// assert!(taqvim::parse("۳۰ مهر ۱۴۰۳", &reference)?.checked().is_ok());
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn checked(self) -> Result<Self, ResolveError> {
        if !self.warnings.contains(Warning::NonexistentDate) {
            return Ok(self);
        }
        Err(match (self.native, self.nearest_valid) {
            (Some(written), Some(nearest)) => {
                ResolveError::NoSuchDate { calendar: self.calendar.unwrap_or(Calendar::Gregorian), written, nearest }
            }
            _ => ResolveError::NoSuchPart,
        })
    }
}
