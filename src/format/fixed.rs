//! The fixed forms `1395/06/19` and `۱۳۹۵/۰۶/۱۹`, without `core::fmt`.

use super::error::{ReadError, ReadErrorKind};
use super::expected::Expected;
use crate::calendar::{Field, JalaliDate, fixed_bytes, read_fixed_bytes};
use crate::name::named;
use crate::numeral::{Script, digit_value};
use core::fmt;

/// What stands between the fields.
///
/// ```
/// use taqvim::{format::{fixed, Separator}, numeral::Script, jalali};
///
/// assert_eq!(fixed(jalali!(1395, 6, 19), Separator::Dot, Script::Latin).as_str(), "1395.06.19");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Separator {
    /// `1395-06-19`
    Hyphen,
    /// `1395/06/19`
    #[default]
    Slash,
    /// `1395.06.19`
    Dot,
}

impl Separator {
    const fn byte(self) -> u8 {
        match self {
            Separator::Hyphen => b'-',
            Separator::Slash => b'/',
            Separator::Dot => b'.',
        }
    }
}

/// A date as text in a fixed form, on the stack: ten bytes in Latin digits, eighteen in the others.
///
/// ```
/// use taqvim::format::{Separator, fixed};
/// use taqvim::{jalali, numeral::Script};
///
/// let text = fixed(jalali!(1395, 6, 19), Separator::Slash, Script::Persian);
/// assert_eq!(text.as_str(), "۱۳۹۵/۰۶/۱۹");
/// assert_eq!(text.as_bytes().len(), 18);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct FixedText {
    bytes: [u8; 18],
    length: u8,
}

impl FixedText {
    /// Its bytes, which are UTF-8.
    ///
    /// ```
    /// use taqvim::{format::{fixed, Separator}, numeral::Script, jalali};
    ///
    /// assert_eq!(fixed(jalali!(1395, 6, 19), Separator::Hyphen, Script::Latin).as_bytes(), b"1395-06-19");
    /// ```
    #[must_use]
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// The text.
    ///
    /// ```
    /// use taqvim::{format::{fixed, Separator}, numeral::Script, jalali};
    ///
    /// assert_eq!(fixed(jalali!(1395, 6, 19), Separator::Slash, Script::Latin).as_str(), "1395/06/19");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }
}

impl fmt::Display for FixedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Four digits of two bytes each: the lead byte and the zero of a script in every place.
const fn wide(script: Script) -> u64 {
    match script {
        Script::Arabic => 0xA0D9_A0D9_A0D9_A0D9,
        _ => 0xB0DB_B0DB_B0DB_B0DB,
    }
}

/// The date in a fixed form.
///
/// ```
/// use taqvim::{format::{fixed, Separator}, numeral::Script, jalali};
///
/// assert_eq!(fixed(jalali!(1395, 6, 19), Separator::Slash, Script::Persian).to_string(), "۱۳۹۵/۰۶/۱۹");
/// ```
#[must_use]
#[inline]
pub const fn fixed(date: JalaliDate, separator: Separator, script: Script) -> FixedText {
    let mut bytes = [0; 18];
    let length = match script {
        Script::Latin => {
            if let Some(narrow) = bytes.first_chunk_mut() {
                *narrow = fixed_bytes(date, separator.byte());
            }
            10
        }
        _ => {
            write_wide(date, separator.byte(), wide(script), &mut bytes);
            18
        }
    };
    FixedText { bytes, length }
}

#[inline(always)]
const fn write_wide(date: JalaliDate, separator: u8, zeros: u64, bytes: &mut [u8; 18]) {
    let (century, short) = ((date.year() / 100) as usize, (date.year() % 100) as usize);
    let (month, day) = (date.month() as usize, date.day() as usize);
    let year = zeros + (SPREAD[century % 128] as u64 | (SPREAD[short % 128] as u64) << 32);
    let rest = zeros + (SPREAD[month % 128] as u64 | (SPREAD[day % 128] as u64) << 32);
    let [m0, m1, m2, m3, d0, d1, d2, d3] = rest.to_le_bytes();
    if let Some(head) = bytes.first_chunk_mut() {
        *head = year.to_le_bytes();
    }
    if let Some(tail) = bytes.last_chunk_mut() {
        *tail = [separator, m0, m1, m2, m3, separator, d0, d1, d2, d3];
    }
}

/// The two digits of 0 to 99 in the second and the fourth byte.
static SPREAD: [u32; 128] = {
    let mut table = [0; 128];
    let mut value = 0;
    while value < 100 {
        table[value] = (value as u32 / 10) << 8 | (value as u32 % 10) << 24;
        value += 1;
    }
    table
};

/// Writes the date in a fixed form at the beginning of a buffer, and says how many bytes it took, 10 or 18; `None`, and
/// nothing written, where the buffer is too short.
///
/// ```
/// use taqvim::format::{Separator, write_fixed};
/// use taqvim::{jalali, numeral::Script};
///
/// let mut buffer = [0; 32];
/// let length = write_fixed(jalali!(1395, 6, 19), Separator::Slash, Script::Latin, &mut buffer);
/// assert_eq!(length, Some(10));
/// assert_eq!(&buffer[..10], b"1395/06/19");
/// assert_eq!(write_fixed(jalali!(1395, 6, 19), Separator::Slash, Script::Persian, &mut [0; 17]), None);
/// ```
#[inline]
pub fn write_fixed(date: JalaliDate, separator: Separator, script: Script, buffer: &mut [u8]) -> Option<usize> {
    if let Script::Latin = script {
        *buffer.first_chunk_mut::<10>()? = fixed_bytes(date, separator.byte());
        return Some(10);
    }
    write_wide(date, separator.byte(), wide(script), buffer.first_chunk_mut()?);
    Some(18)
}

/// Reads a date in a fixed form: four digits, two and two of one script, with the same of `-`, `/` and `.` between.
///
/// # Errors
///
/// [`ReadError`] with the place for what does not have this form, for a date that does not exist, or for a year outside
/// of 1..=3000.
///
/// ```
/// use taqvim::format::read_fixed;
/// use taqvim::jalali;
///
/// assert_eq!(read_fixed("1395/06/19"), Ok(jalali!(1395, 6, 19)));
/// assert_eq!(read_fixed("۱۳۹۵-۰۶-۱۹"), Ok(jalali!(1395, 6, 19)));
/// let error = read_fixed("۱۳۹۵/13/۱۹").unwrap_err();
/// assert_eq!(error.to_string(), "expected a digit of the same script at byte 9 (character 5), found «13»");
/// ```
#[inline]
pub fn read_fixed(text: &str) -> Result<JalaliDate, ReadError> {
    match read_fields(text.as_bytes()) {
        Some((year, month, day)) => match JalaliDate::new(year, month, day) {
            Ok(date) => Ok(date),
            Err(_) => Err(fault(text)),
        },
        None => Err(fault(text)),
    }
}

#[inline(always)]
fn read_fields(bytes: &[u8]) -> Option<(i32, u8, u8)> {
    if let Ok(bytes) = <&[u8; 10]>::try_from(bytes) {
        if !matches!(bytes[4], b'-' | b'/' | b'.') {
            return None;
        }
        return read_fixed_bytes(bytes, bytes[4]);
    }
    read_wide(bytes.try_into().ok()?)
}

/// The wide digits are brought to ASCII, eight bytes to a word.
#[inline(always)]
const fn read_wide(bytes: &[u8; 18]) -> Option<(i32, u8, u8)> {
    let &[y0, y1, y2, y3, y4, y5, y6, y7, separator, m0, m1, m2, m3, second, d0, d1, d2, d3] = bytes;
    let zeros = match y0 {
        0xDB => wide(Script::Persian),
        0xD9 => wide(Script::Arabic),
        _ => return None,
    };
    let year = u64::from_le_bytes([y0, y1, y2, y3, y4, y5, y6, y7]) ^ zeros;
    let rest = u64::from_le_bytes([m0, m1, m2, m3, d0, d1, d2, d3]) ^ zeros;
    // Lead bytes are 0 now, and the others 0..=9.
    let faults = (year.wrapping_add(0x767F_767F_767F_767F) | year) | (rest.wrapping_add(0x767F_767F_767F_767F) | rest);
    if faults & 0x8080_8080_8080_8080 != 0 || separator != second || !matches!(separator, b'-' | b'/' | b'.') {
        return None;
    }
    // Tens and ones lie in every second byte: 10·tens + ones, in the byte of the ones.
    let year = year.wrapping_mul(10 << 16 | 1);
    let rest = rest.wrapping_mul(10 << 16 | 1);
    let year = (year >> 24 & 0xFF) * 100 + (year >> 56); // [0, 9999]
    Some((year as i32, (rest >> 24) as u8, (rest >> 56) as u8))
}

/// The first character that does not fit, or the field that is out of range.
#[cold]
fn fault(text: &str) -> ReadError {
    let ends = text.len();
    let digit = if ends == 18 { 2 } else { 1 };
    let date = read_fields(text.as_bytes()).map(|(year, month, day)| JalaliDate::new(year, month, day));
    if let Some(Err(error)) = date {
        let at = match error.field() {
            Field::Year => 0,
            Field::Month => 4 * digit + 1,
            _ => 6 * digit + 2,
        };
        return ReadError::new(text, at, ReadErrorKind::Range(error));
    }
    let (mut script, mut separator) = (None, None);
    let mut characters = text.char_indices();
    for place in 0..10 {
        let (at, found) = characters.next().map_or((ends, None), |(at, found)| (at, Some(found)));
        let what = if matches!(place, 4 | 7) {
            let fits = match (found, separator) {
                (Some('-' | '/' | '.'), None) => true,
                (found, first) => found.is_some() && found == first,
            };
            separator = found;
            if fits { continue } else { Expected::Separator }
        } else {
            let of = found.and_then(Script::of);
            let first = *script.get_or_insert(of);
            match found.and_then(digit_value) {
                None => Expected::Digit,
                Some(_) if of != first => Expected::SameScript,
                Some(_) => continue,
            }
        };
        return ReadError::expected(text, at, what);
    }
    ReadError::expected(text, characters.next().map_or(ends, |(at, _)| at), Expected::End)
}

named!(Separator in "taqvim::format", "separator" { Hyphen = "hyphen", Slash = "slash", Dot = "dot" });
