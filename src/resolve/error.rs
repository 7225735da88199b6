//! What can go wrong when an expression is resolved.

use super::resolved::Native;
use crate::calendar::{Calendar, RangeError};
use core::fmt;

/// Why an expression has no meaning at a reference.
///
/// ```
/// use taqvim::Policy;
///
/// let reference = "2016-11-18".parse().unwrap();
/// let error = taqvim::parse_expression("سال ۵۰۰۰ شمسی")?.resolve(&reference, &Policy::news()).unwrap_err();
/// assert_eq!(error.to_string(), "the date is outside of its calendar: year 5000 is not in 1..=3000");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// A year or day outside of what its calendar covers.
    #[error("the date is outside of its calendar: {0}")]
    OutOfRange(#[from] RangeError),
    /// A date that its calendar does not have, where the policy [fills in nothing](crate::Policy::strict) or
    /// [`Resolved::checked`](crate::Resolved::checked) asks: «۳۱ مهر ۱۴۰۳».
    #[error("there is no {written} in the {} calendar: {}{nearest}", .calendar.as_str(), Length(.nearest))]
    NoSuchDate {
        /// The calendar that it was said in.
        calendar: Calendar,
        /// The date as it was written.
        written: Native,
        /// The nearest day that there is: the last of its month.
        nearest: Native,
    },
    /// A part that its period does not have: «هفته دهم مهر ۱۴۰۳».
    #[error("the period has no such part")]
    NoSuchPart,
}

/// How long the month of the nearest day is.
struct Length<'n>(&'n Native);

impl fmt::Display for Length<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Native::Day { day: last, .. } => write!(f, "its month has {last} days, and the last of them is "),
            _ => f.write_str("the nearest date is "),
        }
    }
}
