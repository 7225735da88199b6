//! Why a pattern is none, and why a text is no date: the place, what stands there, and a kind for programs.

use super::excerpt::Excerpt;
use super::expected::{Expected, ReadField};
use crate::calendar::{Calendar, JalaliDate, RangeError};
use crate::numeral::Script;
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
        let mut letter = [0; 4];
        let found = self.found.map_or("", |found| found.encode_utf8(&mut letter));
        write!(f, "expected a specifier at byte {}, found {}", self.at, Excerpt::of(found))
    }
}

impl core::error::Error for PatternError {}

/// Why a text is no date: where, what stands there, and what was expected.
///
/// [`kind`](Self::kind) tells it to programs, `Display` in English to developers, [`persian`](Self::persian) in Persian to
/// those who fill in a form.
///
/// ```
/// use taqvim::format::{Pattern, ReadErrorKind, Style, read_lenient};
///
/// let error = Pattern::SLASHED.read("1395/6/19", Style::ENGLISH).unwrap_err();
/// assert_eq!(error.to_string(), "expected 2 digits of a month at byte 6, found «/»");
///
/// let error = read_lenient("32/1/1404", None).unwrap_err();
/// assert_eq!(error.to_string(), "day 32 is not in 1..=31 at byte 0");
/// assert!(matches!(error.kind(), ReadErrorKind::Range(error) if error.value() == 32));
/// assert_eq!(error.persian().to_string(), "روز ۳۲ در بازهٔ ۱ تا ۳۱ نیست.");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ReadError {
    at: usize,
    char_at: usize,
    found: Excerpt,
    kind: ReadErrorKind,
}

/// What is wrong with a text that is no date.
///
/// ```
/// use taqvim::format::{ReadErrorKind, ReadField, read_lenient};
///
/// let kind = |text| read_lenient(text, None).unwrap_err().kind();
/// assert_eq!(kind("۱۵ آذر"), ReadErrorKind::Missing(ReadField::Year));
/// assert_eq!(kind("95/6/19"), ReadErrorKind::TwoDigitYear);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// Something else should stand there.
    Expected(Expected),
    /// So many digits of a field should stand there.
    Digits {
        /// How many; 0 for any number of them.
        count: u8,
        /// Of what.
        field: ReadField,
        /// In which digits.
        script: Script,
    },
    /// This character of the pattern should stand there.
    Literal(char),
    /// A field is out of its range: there is no such date.
    Range(RangeError),
    /// A year of two digits, and no reference year that would tell its century.
    TwoDigitYear,
    /// A field contradicts the date that the others give.
    Contradiction {
        /// The field.
        field: ReadField,
        /// The date without it.
        date: JalaliDate,
    },
    /// The text ends before it has said this.
    Missing(ReadField),
    /// The date is one of another calendar: by its era, by the name of its month, or by its year (1500..=2100 is
    /// Gregorian). [`read_any`](super::read_any) reads it.
    OtherCalendar {
        /// Which.
        calendar: Calendar,
        /// The Jalali date of that day, where there is one.
        jalali: Option<JalaliDate>,
    },
    /// The name of the month and the era, or two eras, are of different calendars.
    EraMismatch,
    /// A time of day follows the date. [`read_lenient_date_time`](super::read_lenient_date_time) reads it.
    TimeOfDay,
    /// An offset from UTC that the result would lose.
    Offset,
    /// The pattern has a number without its zeros right before another digit, so that nothing says where it ends.
    OpenWidth,
}

impl ReadError {
    /// An error at a byte of a text.
    pub(super) fn new(text: &str, at: usize, kind: ReadErrorKind) -> Self {
        let (before, rest) = text.split_at_checked(at).unwrap_or((text, ""));
        ReadError { at, char_at: before.chars().count(), found: Excerpt::of(rest), kind }
    }

    pub(super) fn expected(text: &str, at: usize, expected: Expected) -> Self {
        ReadError::new(text, at, ReadErrorKind::Expected(expected))
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

    /// The same place in characters (Unicode code points), from 0.
    ///
    /// ```
    /// use taqvim::format::read_lenient;
    ///
    /// let error = read_lenient("۱۳۹۵/۶/۱۹!", None).unwrap_err();
    /// assert_eq!((error.at(), error.char_at()), (16, 9));
    /// ```
    #[must_use]
    pub const fn char_at(&self) -> usize {
        self.char_at
    }

    /// What stands there: a word, a number or a sign, cut after 32 bytes; empty at the end of the text.
    ///
    /// ```
    /// use taqvim::format::read_lenient;
    ///
    /// assert_eq!(read_lenient("1395/6/19 کتاب", None).unwrap_err().found(), "کتاب");
    /// ```
    #[must_use]
    pub fn found(&self) -> &str {
        self.found.as_str()
    }

    /// What is wrong, for programs.
    ///
    /// ```
    /// use taqvim::format::{Expected, ReadErrorKind, read_lenient};
    ///
    /// let error = read_lenient("1395/6/19/20", None).unwrap_err();
    /// assert_eq!(error.kind(), ReadErrorKind::Expected(Expected::End));
    /// ```
    #[must_use]
    pub const fn kind(&self) -> ReadErrorKind {
        self.kind
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
            ReadErrorKind::Range(error) => Some(error),
            _ => None,
        }
    }
}

/// "byte 4", and the character too where the two differ.
struct Place(usize, usize);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "byte {}", self.0)?;
        if self.0 == self.1 { Ok(()) } else { write!(f, " (character {})", self.1) }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (at, found) = (Place(self.at, self.char_at), self.found);
        match self.kind {
            ReadErrorKind::Expected(what) => write!(f, "expected {} at {at}, found {found}", what.english()),
            ReadErrorKind::Digits { count, field, script } => {
                let field = field.english();
                let other = found.script().filter(|&other| other != script);
                write!(f, "expected ")?;
                if count > 0 {
                    write!(f, "{count} ")?;
                }
                if other.is_some() {
                    write!(f, "{} ", digits_of(script))?;
                }
                write!(f, "{} of {field} at {at}, found ", if count == 1 { "digit" } else { "digits" })?;
                if let Some(other) = other {
                    write!(f, "the {} digits ", digits_of(other))?;
                }
                write!(f, "{found}")
            }
            ReadErrorKind::Literal(expected) => {
                let mut letter = [0; 4];
                write!(f, "expected {} at {at}, found {found}", Excerpt::of(expected.encode_utf8(&mut letter)))
            }
            ReadErrorKind::Range(error) => write!(f, "{error} at {at}"),
            ReadErrorKind::TwoDigitYear => write!(f, "the two-digit year {found} at {at} needs a reference year"),
            ReadErrorKind::Contradiction { field, date } => {
                write!(f, "{} at {at} is not that of {date}: found {found}", field.definite())
            }
            ReadErrorKind::Missing(field) => write!(f, "{} is missing at {at}", field.english()),
            ReadErrorKind::OtherCalendar { calendar, jalali } => {
                let name = match calendar {
                    Calendar::Hijri => "a lunar Hijri",
                    _ => "a Gregorian",
                };
                write!(f, "{found} at {at} looks like {name} date, not a Jalali one")?;
                match jalali {
                    Some(jalali) => write!(f, "; it would be {jalali}: read_any reads it"),
                    None => Ok(()),
                }
            }
            ReadErrorKind::EraMismatch => write!(f, "{found} at {at} is of another calendar than the rest of the date"),
            ReadErrorKind::TimeOfDay => {
                write!(f, "expected the end at {at}, found the time of day {found}: read_lenient_date_time reads it")
            }
            ReadErrorKind::Offset => write!(f, "the offset {found} at {at} would be lost"),
            ReadErrorKind::OpenWidth => {
                write!(f, "nothing says where the number without zeros at {at} ends: a digit follows it in the pattern")
            }
        }
    }
}

/// Whose digits they are.
const fn digits_of(script: Script) -> &'static str {
    match script {
        Script::Latin => "Latin",
        Script::Persian => "Persian",
        Script::Arabic => "Arabic",
    }
}

impl core::error::Error for ReadError {}
