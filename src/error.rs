//! The crate's error: one variant for each stage that can fail.

use crate::resolve::ResolveError;
use core::ops::Range;

/// Why a phrase was not read as one expression.
///
/// ```
/// let error = taqvim::parse_expression("۱۹ شهریور کتاب").unwrap_err();
/// assert_eq!(error.to_string(), "not part of the expression at bytes 17..26");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{reason} at bytes {start}..{end}")]
pub struct ParseError {
    start: usize,
    end: usize,
    reason: ParseReason,
}

/// What is wrong with a phrase.
///
/// ```
/// use taqvim::ParseReason;
///
/// assert_eq!(taqvim::parse_expression("کتاب").unwrap_err().reason(), ParseReason::NoExpression);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ParseReason {
    /// Nothing in it is a temporal expression.
    #[error("no temporal expression")]
    NoExpression,
    /// Something beside the expression is not part of it.
    #[error("not part of the expression")]
    Leftover,
}

impl ParseError {
    pub(crate) const fn new(reason: ParseReason, range: Range<usize>) -> Self {
        ParseError { start: range.start, end: range.end, reason }
    }

    /// Where, in bytes of the text.
    ///
    /// ```
    /// assert_eq!(taqvim::parse_expression("۱۹ شهریور کتاب").unwrap_err().range(), 17..26);
    /// ```
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// What is wrong.
    ///
    /// ```
    /// use taqvim::ParseReason;
    ///
    /// assert_eq!(taqvim::parse_expression("۱۹ شهریور کتاب").unwrap_err().reason(), ParseReason::Leftover);
    /// ```
    #[must_use]
    pub const fn reason(&self) -> ParseReason {
        self.reason
    }
}

/// Anything that can fail between a phrase and its meaning.
///
/// ```
/// use taqvim::Error;
///
/// let reference = "2016-11-18".parse().unwrap();
/// assert!(matches!(taqvim::parse("کتاب", &reference), Err(Error::Parse(_))));
/// assert!(matches!(taqvim::parse("سال ۵۰۰۰ شمسی", &reference), Err(Error::Resolve(_))));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The words are not one temporal expression.
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// The expression has no meaning at the reference.
    #[error(transparent)]
    Resolve(#[from] ResolveError),
}
