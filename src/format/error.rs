//! Why a pattern is none, and why a text does not follow one.

use crate::calendar::{JalaliDate, RangeError};
use core::fmt;

/// A specifier that there is not.
///
/// ```
/// use taqvim::format::Pattern;
///
/// let error = Pattern::new("%Y-%m-%Q").unwrap_err();
/// assert_eq!(error.to_string(), "expected a specifier at byte 7, found «Q»");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct PatternError {
    pub(super) at: usize,
    pub(super) found: Option<char>,
}

impl PatternError {
    /// The byte at which it stands.
    ///
    /// ```
    /// use taqvim::format::Pattern;
    ///
    /// assert_eq!(Pattern::new("%Y-%Q").unwrap_err().at(), 4);
    /// ```
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a specifier at byte {}, found {}", self.at, Found(self.found))
    }
}

impl core::error::Error for PatternError {}

/// What stands there, for a sentence.
struct Found(Option<char>);

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => f.write_str("the end"),
            Some(found) if found.is_control() || found.is_whitespace() || found == '\u{200C}' => {
                write!(f, "U+{:04X}", found as u32)
            }
            Some(found) => write!(f, "«{found}»"),
        }
    }
}

/// Why a text is no date, with the place, what was found there and what was expected.
///
/// ```
/// use taqvim::format::{Pattern, Style};
///
/// let error = Pattern::SLASHED.read("۱۳۹۵/۶/۱۹", Style::PERSIAN).unwrap_err();
/// assert_eq!(error.to_string(), "expected 2 digits of a month at byte 11, found «/»");
/// let error = Pattern::SLASHED.read("۱۴۰۴/۱۲/۳۰", Style::PERSIAN).unwrap_err();
/// assert_eq!(error.to_string(), "day 30 is not in 1..=29 at byte 14");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ReadError {
    pub(super) at: usize,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Kind {
    Expected {
        what: &'static str,
        found: Option<char>,
    },
    Digits {
        width: u8,
        of: &'static str,
        found: Option<char>,
    },
    Literal {
        expected: char,
        found: Option<char>,
    },
    Range(RangeError),
    Century,
    Contradiction {
        what: &'static str,
        date: JalaliDate,
    },
    Missing(&'static str),
    /// A number of open width right before a digit, in the pattern.
    OpenWidth,
}

impl ReadError {
    pub(super) const fn new(at: usize, kind: Kind) -> Self {
        ReadError { at, kind }
    }

    /// The byte at which the text stops being a date.
    ///
    /// ```
    /// use taqvim::format::{Pattern, Style};
    ///
    /// let error = Pattern::ISO.read("1395/06/19", Style::ENGLISH).unwrap_err();
    /// assert_eq!(error.at(), 4);
    /// assert_eq!(error.range_error(), None);
    /// ```
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The field out of its range, if it is that.
    ///
    /// ```
    /// use taqvim::format::{Pattern, Style};
    ///
    /// let error = Pattern::ISO.read("1404-12-30", Style::ENGLISH).unwrap_err();
    /// assert_eq!(error.range_error().unwrap().max(), 29);
    /// ```
    #[must_use]
    pub const fn range_error(&self) -> Option<RangeError> {
        match self.kind {
            Kind::Range(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.at;
        match self.kind {
            Kind::Expected { what, found } => write!(f, "expected {what} at byte {at}, found {}", Found(found)),
            Kind::Digits { width, of, found } => {
                write!(f, "expected {width} digits of {of} at byte {at}, found {}", Found(found))
            }
            Kind::Literal { expected, found } => {
                write!(f, "expected {} at byte {at}, found {}", Found(Some(expected)), Found(found))
            }
            Kind::Range(error) => write!(f, "{error} at byte {at}"),
            Kind::Century => write!(f, "the two-digit year at byte {at} needs a reference year"),
            Kind::Contradiction { what, date } => write!(f, "the {what} at byte {at} is not that of {date}"),
            Kind::OpenWidth => {
                write!(
                    f,
                    "nothing says where the number without zeros at byte {at} ends: a digit follows it in the pattern"
                )
            }
            Kind::Missing(what) => write!(f, "{what} is missing at byte {at}"),
        }
    }
}

impl core::error::Error for ReadError {}
