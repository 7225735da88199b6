//! The crate's error: one variant for each stage that can fail.

use crate::format::{Excerpt, PersianMessage, Said, WrittenDate};
use crate::resolve::{Native, ResolveError};
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
    char_at: usize,
    found: Excerpt,
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
    pub(crate) fn new(reason: ParseReason, phrase: &str, range: Range<usize>) -> Self {
        let words = phrase.get(range.clone()).unwrap_or_default().trim_start();
        let before = phrase.get(..range.end - words.len()).unwrap_or_default();
        let (char_at, found) = (before.chars().count(), Excerpt::of(words));
        ParseError { start: range.start, end: range.end, reason, char_at, found }
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

    /// The first word there, a number or a sign, cut after 32 bytes.
    ///
    /// ```
    /// assert_eq!(taqvim::parse_expression("۱۹ شهریور کتاب قرمز").unwrap_err().found(), "کتاب");
    /// ```
    #[must_use]
    pub fn found(&self) -> &str {
        self.found.as_str()
    }

    /// Where that word begins, in characters (Unicode code points) from 0.
    ///
    /// ```
    /// assert_eq!(taqvim::parse_expression("۱۹ شهریور کتاب").unwrap_err().char_at(), 10);
    /// ```
    #[must_use]
    pub const fn char_at(&self) -> usize {
        self.char_at
    }

    /// The error in a Persian sentence, for those who fill in a form. Places are counted in characters, from ۱.
    ///
    /// ```
    /// let sentence = |phrase| taqvim::parse_expression(phrase).unwrap_err().persian().to_string();
    /// assert_eq!(sentence("۱۹ شهریور کتاب"), "«کتاب» (نویسهٔ ۱۱) جزو تاریخ و ساعت نیست.");
    /// assert_eq!(sentence("کتاب"), "در این متن تاریخ یا ساعتی نیست.");
    /// ```
    #[must_use]
    pub fn persian(self) -> PersianMessage {
        PersianMessage::of(match self.reason {
            ParseReason::NoExpression => Said::NoExpression,
            ParseReason::Leftover => Said::Leftover(self.found, self.char_at),
        })
    }
}

impl ResolveError {
    /// The error in a Persian sentence, for those who fill in a form.
    ///
    /// ```
    /// let reference = "2024-11-18".parse().unwrap();
    /// let error = taqvim::parse("۳۱ مهر ۱۴۰۳", &reference)?.checked().unwrap_err();
    /// assert_eq!(
    ///     error.persian().to_string(),
    ///     "۱۴۰۳/۰۷/۳۱ در تقویم هجری شمسی نیست؛ آن ماه ۳۰ روز دارد و آخرین روز آن ۱۴۰۳/۰۷/۳۰ است."
    /// );
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn persian(self) -> PersianMessage {
        PersianMessage::of(match self {
            ResolveError::OutOfRange(error) => Said::OutOfRange(error),
            ResolveError::NoSuchDate { calendar, written, nearest } => match (date(written), date(nearest)) {
                (Some(written), Some(nearest)) => Said::NoSuchDate { calendar, written, nearest },
                _ => Said::NoSuchPart,
            },
            ResolveError::NoSuchPart => Said::NoSuchPart,
        })
    }
}

fn date(native: Native) -> Option<WrittenDate> {
    match native {
        Native::Day { year, month, day } => Some(WrittenDate { year: Some(year), month, day }),
        Native::Yearless { month, day: Some(day) } => Some(WrittenDate { year: None, month, day }),
        _ => None,
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

impl Error {
    /// The error in a Persian sentence, for those who fill in a form.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let error = taqvim::parse("سال ۵۰۰۰ شمسی", &reference).unwrap_err();
    /// assert_eq!(error.persian().to_string(), "تاریخ بیرون از تقویم است: سال ۵۰۰۰ در بازهٔ ۱ تا ۳۰۰۰ نیست.");
    /// ```
    #[must_use]
    pub fn persian(self) -> PersianMessage {
        match self {
            Error::Parse(error) => error.persian(),
            Error::Resolve(error) => error.persian(),
        }
    }
}
