//! The ISO form `1395-06-19` of all calendars, in ASCII digits, read and written without `core::fmt`.

use super::bounds::RangeError;
use super::{BorjiDate, HijriDate, JalaliDate};
use crate::numeral::digit_value;
use core::fmt;
use core::str::FromStr;

/// Why a text is not an ISO date.
///
/// ```
/// use taqvim::JalaliDate;
///
/// let error = "19 Mehr 1395".parse::<JalaliDate>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "expected a digit at byte 2; taqvim::format::read_lenient reads dates as people type them"
/// );
/// let error = "1395-13-01".parse::<JalaliDate>().unwrap_err();
/// assert_eq!(error.to_string(), "month 13 is not in 1..=12");
/// let error = JalaliDate::parse_iso("1395/06/19").unwrap_err();
/// assert_eq!(error.to_string(), "expected a hyphen at byte 4");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ParseDateError {
    /// A byte that should not stand there, or the end of the text.
    #[error("expected {expected} at byte {at}")]
    Syntax {
        /// Where.
        at: usize,
        /// What should stand there.
        expected: &'static str,
    },
    /// The same in a text that is no date in figures with the year first, which is all that `FromStr` reads.
    #[error("expected {expected} at byte {at}; taqvim::format::read_lenient reads dates as people type them")]
    NotInFigures {
        /// Where.
        at: usize,
        /// What should stand there.
        expected: &'static str,
    },
    /// A date that does not exist.
    #[error(transparent)]
    Range(#[from] RangeError),
}

/// Reads `YYYY-MM-DD` in ASCII digits.
#[inline]
pub(super) fn parse(text: &str) -> Result<(i32, u8, u8), ParseDateError> {
    let fields = text.as_bytes().try_into().ok().and_then(|bytes| parse_fixed(bytes, b'-'));
    fields.ok_or_else(|| fault(text.as_bytes()))
}

/// Reads four digits, two and two with a separator between, eight bytes in one word. What it reads need not exist.
#[inline(always)]
pub(crate) const fn parse_fixed(bytes: &[u8; 10], separator: u8) -> Option<(i32, u8, u8)> {
    let &[a, b, c, d, e, f, g, h, tens, ones] = bytes;
    let separators = (separator as u64) << 32 | (separator as u64) << 56;
    // Digits become 0..=9, separators 0; whatever else sets the high bit of its byte in `faults`.
    let word = u64::from_le_bytes([a, b, c, d, e, f, g, h]) ^ (0x0030_3000_3030_3030 | separators);
    let faults = (word.wrapping_add(0x7F76_767F_7676_7676) | word) & 0x8080_8080_8080_8080;
    let (tens, ones) = (tens ^ b'0', ones ^ b'0');
    if faults != 0 || tens > 9 || ones > 9 {
        return None;
    }
    // Pairs of bytes, then the two pairs of the year.
    let pairs = word.wrapping_mul(10) + (word >> 8);
    let year = (pairs & 0xFF) * 100 + (pairs >> 16 & 0xFF); // [0, 9999]
    Some((year as i32, (pairs >> 40) as u8, tens * 10 + ones))
}

/// The first byte that does not fit.
#[cold]
fn fault(bytes: &[u8]) -> ParseDateError {
    for at in 0..10 {
        let byte = bytes.get(at).copied();
        let (fits, expected) = match at {
            4 | 7 => (byte == Some(b'-'), "a hyphen"),
            _ => (byte.is_some_and(|byte| byte.is_ascii_digit()), "a digit"),
        };
        if !fits {
            return ParseDateError::Syntax { at, expected };
        }
    }
    ParseDateError::Syntax { at: 10, expected: "the end" }
}

/// Reads four digits, one or two and one or two of any of three scripts, with the same of `-`, `/` and `.` between.
fn parse_figures(text: &str) -> Result<(i32, u8, u8), ParseDateError> {
    let mut rest = text;
    let (year, month, separator) = parse_year_and_month(text, &mut rest)?;
    let found = rest.chars().next();
    if found != Some(separator) {
        return Err(not_in_figures(text, rest, "the same separator"));
    }
    rest = rest.get(1..).unwrap_or_default();
    let day = parse_number(text, &mut rest, 1, 2)?;
    if rest.is_empty() { Ok((year, month, day as u8)) } else { Err(not_in_figures(text, rest, "the end")) }
}

/// Takes the year, a separator and the month.
fn parse_year_and_month<'a>(text: &'a str, rest: &mut &'a str) -> Result<(i32, u8, char), ParseDateError> {
    let year = parse_number(text, rest, 4, 4)?;
    let separator = rest.chars().next().filter(|separator| matches!(separator, '-' | '/' | '.'));
    let Some(separator) = separator else { return Err(not_in_figures(text, rest, "-, / or .")) };
    *rest = rest.get(1..).unwrap_or_default();
    Ok((year, parse_number(text, rest, 1, 2)? as u8, separator))
}

/// Takes so many digits of any of three scripts.
pub(super) fn parse_number<'a>(
    text: &'a str,
    rest: &mut &'a str,
    least: usize,
    most: usize,
) -> Result<i32, ParseDateError> {
    let (mut value, mut count) = (0, 0);
    while let Some(digit) = rest.chars().next().filter(|_| count < most) {
        let Some(digit_value) = digit_value(digit) else { break };
        value = value * 10 + i32::from(digit_value);
        count += 1;
        *rest = rest.get(digit.len_utf8()..).unwrap_or_default();
    }
    if count < least { Err(not_in_figures(text, rest, "a digit")) } else { Ok(value) }
}

const fn not_in_figures(text: &str, rest: &str, expected: &'static str) -> ParseDateError {
    ParseDateError::NotInFigures { at: text.len() - rest.len(), expected }
}

/// Reads a month in figures, as [`parse_figures`] reads a date.
pub(super) fn parse_month_figures(text: &str) -> Result<(i32, u8), ParseDateError> {
    let mut rest = text;
    let (year, month, _) = parse_year_and_month(text, &mut rest)?;
    if rest.is_empty() { Ok((year, month)) } else { Err(not_in_figures(text, rest, "the end")) }
}

/// Reads `YYYY-MM` in ASCII digits.
pub(super) fn parse_month(text: &str) -> Result<(i32, u8), ParseDateError> {
    let mut whole = [0; 10];
    let bytes = text.as_bytes();
    for (place, &byte) in whole.iter_mut().zip(bytes) {
        *place = byte;
    }
    whole[7..].copy_from_slice(b"-01");
    let text = core::str::from_utf8(&whole).map_err(|_| fault(&whole))?;
    let (year, month, _) = parse(text)?;
    match bytes.len() {
        7 => Ok((year, month)),
        _ => Err(ParseDateError::Syntax { at: 7, expected: "the end" }),
    }
}

/// Writes `YYYY-MM-DD`; `year` in 0..=9999, `month` and `day` in 0..=99.
#[inline]
pub(super) const fn bytes(year: i32, month: u8, day: u8, separator: u8) -> [u8; 10] {
    let (century, rest) = ((year / 100) as usize, (year % 100) as usize);
    let ([a, b], [c, d]) = (PAIRS[century % 128], PAIRS[rest % 128]);
    let ([e, f], [g, h]) = (PAIRS[month as usize % 128], PAIRS[day as usize % 128]);
    [a, b, c, d, separator, e, f, separator, g, h]
}

/// A date in ten bytes with another separator.
#[inline]
pub(crate) const fn fixed_bytes(date: JalaliDate, separator: u8) -> [u8; 10] {
    bytes(date.year(), date.month(), date.day(), separator)
}

/// `00` to `99`; the places after them make that no index needs a check.
static PAIRS: [[u8; 2]; 128] = {
    let mut pairs = [[b'0'; 2]; 128];
    let mut value = 0;
    while value < 100 {
        pairs[value] = [b'0' + value as u8 / 10, b'0' + value as u8 % 10];
        value += 1;
    }
    pairs
};

macro_rules! iso {
    ($date:ty, $example:literal, $slashed:literal) => {
        impl $date {
            #[doc = concat!("The ASCII bytes of `", $example, "`, without `core::fmt`.")]
            ///
            /// ```
            #[doc = concat!("use taqvim::calendar::", stringify!($date), ";")]
            ///
            #[doc = concat!("let date: ", stringify!($date), " = \"", $example, "\".parse()?;")]
            #[doc = concat!("assert_eq!(&date.to_iso_bytes(), b\"", $example, "\");")]
            /// # Ok::<(), taqvim::calendar::ParseDateError>(())
            /// ```
            #[must_use]
            #[inline]
            pub const fn to_iso_bytes(self) -> [u8; 10] {
                bytes(self.year(), self.month(), self.day(), b'-')
            }
        }

        impl fmt::Display for $date {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let bytes = self.to_iso_bytes();
                f.pad(core::str::from_utf8(&bytes).map_err(|_| fmt::Error)?)
            }
        }

        impl fmt::Debug for $date {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl $date {
            #[doc = concat!("Reads `", $example, "`, in ASCII digits, and nothing else: the form that `Display` and serde write.")]
            ///
            /// # Errors
            ///
            /// [`ParseDateError`] with the byte at which it is another text, or for a date that does not exist.
            ///
            /// ```
            #[doc = concat!("use taqvim::calendar::", stringify!($date), ";")]
            ///
            #[doc = concat!("let date = ", stringify!($date), "::parse_iso(\"", $example, "\")?;")]
            #[doc = concat!("assert_eq!(date.to_string(), \"", $example, "\");")]
            #[doc = concat!("assert!(", stringify!($date), "::parse_iso(\"", $slashed, "\").is_err());")]
            /// # Ok::<(), taqvim::calendar::ParseDateError>(())
            /// ```
            pub fn parse_iso(text: &str) -> Result<Self, ParseDateError> {
                let (year, month, day) = parse(text)?;
                Ok(Self::new(year, month, day)?)
            }
        }

        impl FromStr for $date {
            type Err = ParseDateError;

            #[doc = concat!("Reads `", $example, "`, and figures in that order with `/` or `.` between, of one digit too, in any of the")]
            /// three scripts. The year has four digits. `parse_iso` reads the ISO form alone,
            /// [`read_lenient`](crate::format::read_lenient) what people type.
            ///
            /// ```
            #[doc = concat!("use taqvim::calendar::", stringify!($date), ";")]
            ///
            #[doc = concat!("let date: ", stringify!($date), " = \"", $example, "\".parse()?;")]
            #[doc = concat!("assert_eq!(date.to_string(), \"", $example, "\");")]
            #[doc = concat!("assert_eq!(\"", $slashed, "\".parse(), Ok(date));")]
            /// # Ok::<(), taqvim::calendar::ParseDateError>(())
            /// ```
            fn from_str(text: &str) -> Result<Self, ParseDateError> {
                let (year, month, day) = match parse(text) {
                    Ok(fields) => fields,
                    Err(_) => parse_figures(text)?,
                };
                Ok(Self::new(year, month, day)?)
            }
        }
    };
}

iso!(JalaliDate, "1395-06-19", "۱۳۹۵/۶/۱۹");
iso!(HijriDate, "1438-01-10", "۱۴۳۸/۱/۱۰");
iso!(BorjiDate, "1299-12-03", "۱۲۹۹/۱۲/۳");
