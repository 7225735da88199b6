//! The ISO form `1395-06-19` of all calendars, in ASCII digits, read and written without `core::fmt`.

use super::bounds::RangeError;
use super::{BorjiDate, HijriDate, JalaliDate};
use core::fmt;
use core::str::FromStr;

/// Why a text is not an ISO date.
///
/// ```
/// use taqvim::JalaliDate;
///
/// let error = "1395-6-19".parse::<JalaliDate>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a digit at byte 6");
/// let error = "1395-13-01".parse::<JalaliDate>().unwrap_err();
/// assert_eq!(error.to_string(), "month 13 is not in 1..=12");
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
    /// A date that does not exist.
    #[error(transparent)]
    Range(#[from] RangeError),
}

/// Reads `YYYY-MM-DD` in ASCII digits.
#[inline]
pub(super) fn parse(text: &str) -> Result<(i32, u8, u8), ParseDateError> {
    if let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() {
        let digits = [a, b, c, d, e, f, g, h].map(|byte| byte.wrapping_sub(b'0'));
        if digits.iter().all(|&digit| digit < 10) {
            let [a, b, c, d, e, f, g, h] = digits;
            let year = (i32::from(a) * 10 + i32::from(b)) * 100 + i32::from(c) * 10 + i32::from(d);
            return Ok((year, e * 10 + f, g * 10 + h));
        }
    }
    Err(fault(text.as_bytes()))
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
pub(super) const fn bytes(year: i32, month: u8, day: u8) -> [u8; 10] {
    let (century, rest) = pair((year / 100) as u8, (year % 100) as u8);
    let (month, day) = pair(month, day);
    [century[0], century[1], rest[0], rest[1], b'-', month[0], month[1], b'-', day[0], day[1]]
}

const fn pair(a: u8, b: u8) -> ([u8; 2], [u8; 2]) {
    ([b'0' + a / 10, b'0' + a % 10], [b'0' + b / 10, b'0' + b % 10])
}

macro_rules! iso {
    ($date:ty, $example:literal) => {
        impl $date {
            #[doc = concat!("The ASCII bytes of `", $example, "`, without `core::fmt`.")]
            #[must_use]
            #[inline]
            pub const fn to_iso_bytes(self) -> [u8; 10] {
                bytes(self.year(), self.month(), self.day())
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

        impl FromStr for $date {
            type Err = ParseDateError;

            #[doc = concat!("Reads `", $example, "`, in ASCII digits.")]
            fn from_str(text: &str) -> Result<Self, ParseDateError> {
                let (year, month, day) = parse(text)?;
                Ok(Self::new(year, month, day)?)
            }
        }
    };
}

iso!(JalaliDate, "1395-06-19");
iso!(HijriDate, "1438-01-10");
iso!(BorjiDate, "1299-12-03");
