//! Why a text is no number.

use core::fmt;

/// Why a text is no number, where, and what stands there.
///
/// ```
/// use taqvim::numeral::Numeral;
///
/// let error = "سی و کتاب".parse::<Numeral>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a number at byte 8, found «ک»");
/// assert_eq!(error.at(), 8);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct NumeralError {
    pub(super) at: usize,
    pub(super) found: Option<char>,
    pub(super) expected: Expected,
}

/// What should have stood there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Expected {
    Number,
    Smaller,
    AndOrEnd,
    End,
    Digit,
    AtMost,
}

impl NumeralError {
    /// The byte at which the text stops being a number.
    ///
    /// ```
    /// use taqvim::numeral::Numeral;
    ///
    /// let error = "سی و کتاب".parse::<Numeral>().unwrap_err();
    /// assert_eq!((error.at(), error.found()), (8, Some('ک')));
    /// ```
    #[must_use]
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The character that stands there; `None` at the end of the text.
    ///
    /// ```
    /// use taqvim::numeral::Numeral;
    ///
    /// assert_eq!("".parse::<Numeral>().unwrap_err().found(), None);
    /// ```
    #[must_use]
    pub const fn found(&self) -> Option<char> {
        self.found
    }
}

impl fmt::Display for NumeralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = match self.expected {
            Expected::Number => "a number",
            Expected::Smaller => "a number that can be added to what stands before",
            Expected::AndOrEnd => "«و» or the end",
            Expected::End => "the end",
            Expected::Digit => "a digit",
            Expected::AtMost => "a number of at most 999999999",
        };
        write!(f, "expected {expected} at byte {}, found ", self.at)?;
        match self.found {
            Some(found) if found.is_control() || found.is_whitespace() || super::fold::is_gap(found) => {
                write!(f, "U+{:04X}", found as u32)
            }
            Some(found) => write!(f, "«{found}»"),
            None => f.write_str("the end of the text"),
        }
    }
}

impl core::error::Error for NumeralError {}
