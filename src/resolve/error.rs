//! What can go wrong when an expression is resolved.

use crate::calendar::RangeError;

/// Why an expression has no meaning at a reference.
///
/// ```
/// use taqvim::Policy;
///
/// # let reference = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().into();
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
}
