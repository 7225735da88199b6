//! The errors in Persian, for those who fill in a form.

use super::error::{ReadError, ReadErrorKind};
use super::excerpt::Excerpt;
use super::fixed::{Separator, fixed};
use super::language::Language;
use crate::calendar::{Calendar, Field, JalaliDate, RangeError};
use crate::numeral::{Digits, Script};
use core::fmt;

/// An error's sentence in Persian. [`ReadError::persian`], [`RangeError::persian`] and [`Error::persian`](crate::Error::persian)
/// make it.
///
/// ```
/// use taqvim::{JalaliDate, format::read_lenient};
///
/// let error = read_lenient("2025-11-20", None).unwrap_err();
/// assert_eq!(
///     error.persian().to_string(),
///     "این تاریخ میلادی است و باید هجری شمسی باشد: ۱۴۰۴/۰۸/۲۹."
/// );
/// let error = JalaliDate::new(1404, 12, 30).unwrap_err();
/// assert_eq!(error.persian().to_string(), "روز ۳۰ در بازهٔ ۱ تا ۲۹ نیست.");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PersianMessage(Said);

/// What there is to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Said {
    Read(ReadError),
    Range(RangeError),
    /// No date or time is in the phrase.
    NoExpression,
    /// This word, at that character from 0, is no part of it.
    Leftover(Excerpt, usize),
    /// A date outside of its calendar.
    OutOfRange(RangeError),
    NoSuchDate {
        calendar: Calendar,
        written: WrittenDate,
        nearest: WrittenDate,
    },
    NoSuchPart,
}

impl PersianMessage {
    pub(crate) const fn of(said: Said) -> Self {
        PersianMessage(said)
    }
}

/// A date of any calendar, perhaps without its year, that need not exist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct WrittenDate {
    pub(crate) year: Option<i32>,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

/// «۱۴۰۳/۰۷/۳۱»
impl fmt::Display for WrittenDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(year) = self.year {
            write!(f, "{}/", Number(year.into()))?;
        }
        let padded = |number: u8| Digits::new(number.into(), Script::Persian).padded(2);
        write!(f, "{}/{}", padded(self.month), padded(self.day))
    }
}

impl ReadError {
    /// The error in a Persian sentence. Places are counted in characters, from ۱.
    ///
    /// ```
    /// use taqvim::format::read_lenient;
    ///
    /// let sentence = |text| read_lenient(text, None).unwrap_err().persian().to_string();
    /// assert_eq!(sentence("۱۴۰۴/۱۳/۱"), "ماه ۱۳ در بازهٔ ۱ تا ۱۲ نیست.");
    /// assert_eq!(sentence("۱۵ آذر"), "سال نوشته نشده است.");
    /// assert_eq!(sentence("۱۴۰۴/۸/۲۹ کتاب"), "به جای «کتاب» (نویسهٔ ۱۱) باید روز، ماه یا سال باشد.");
    /// ```
    #[must_use]
    pub const fn persian(self) -> PersianMessage {
        PersianMessage(Said::Read(self))
    }
}

impl RangeError {
    /// The error in a Persian sentence.
    ///
    /// ```
    /// use taqvim::JalaliDate;
    ///
    /// assert_eq!(JalaliDate::new(1404, 7, 31).unwrap_err().persian().to_string(), "روز ۳۱ در بازهٔ ۱ تا ۳۰ نیست.");
    /// ```
    #[must_use]
    pub const fn persian(self) -> PersianMessage {
        PersianMessage(Said::Range(self))
    }
}

impl fmt::Display for PersianMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Said::Range(error) => range(error, f),
            Said::Read(error) => read(&error, f),
            Said::NoExpression => f.write_str("در این متن تاریخ یا ساعتی نیست."),
            Said::Leftover(word, at) => write!(f, "{word} (نویسهٔ {}) جزو تاریخ و ساعت نیست.", Number(at as i64 + 1)),
            Said::OutOfRange(error) => {
                f.write_str("تاریخ بیرون از تقویم است: ")?;
                range(error, f)
            }
            Said::NoSuchDate { calendar, written, nearest } => {
                let (name, last) = (calendar_name(calendar), Number(nearest.day.into()));
                write!(f, "{written} در تقویم {name} نیست؛ آن ماه {last} روز دارد و آخرین روز آن {nearest} است.")
            }
            Said::NoSuchPart => f.write_str("آن دوره چنین بخشی ندارد."),
        }
    }
}

/// A whole number in Persian digits.
struct Number(i64);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            f.write_str("منفی ")?;
        }
        // What is longer is no field of a date.
        let value = u32::try_from(self.0.unsigned_abs()).unwrap_or(u32::MAX);
        Digits::new(value, Script::Persian).fmt(f)
    }
}

fn range(error: RangeError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let field = match error.field() {
        Field::Year => "سال",
        Field::Month => "ماه",
        Field::Day => "روز",
        Field::Ordinal => "روز سال",
        Field::DayNumber => "شمارهٔ روز",
        Field::OffsetMinutes => "اختلاف با UTC به دقیقه",
    };
    let (value, min, max) = (Number(error.value()), Number(error.min().into()), Number(error.max().into()));
    write!(f, "{field} {value} در بازهٔ {min} تا {max} نیست.")
}

const fn calendar_name(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::Jalali => "هجری شمسی",
        Calendar::Hijri => "هجری قمری",
        Calendar::Gregorian => "میلادی",
    }
}

fn date(date: JalaliDate) -> impl fmt::Display {
    fixed(date, Separator::Slash, Script::Persian)
}

fn read(error: &ReadError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let found = Found(error);
    match error.kind() {
        ReadErrorKind::Expected(what) => write!(f, "{found} باید {} باشد.", what.persian()),
        ReadErrorKind::Digits { count, field, script } => {
            let digits = match script {
                Script::Latin => "لاتین",
                Script::Persian => "فارسی",
                Script::Arabic => "عربی",
            };
            write!(f, "{found} باید {} ", field.persian())?;
            match count {
                0 => write!(f, "با رقم\u{200C}های {digits} باشد."),
                _ => write!(f, "با {} رقم {digits} باشد.", Number(count.into())),
            }
        }
        ReadErrorKind::Literal(letter) => {
            let mut bytes = [0; 4];
            write!(f, "{found} باید {} باشد.", Quoted(Excerpt::of(letter.encode_utf8(&mut bytes))))
        }
        ReadErrorKind::Range(error) => range(error, f),
        ReadErrorKind::TwoDigitYear => f.write_str("سال دورقمی است؛ آن را چهاررقمی بنویسید."),
        ReadErrorKind::Contradiction { field, date: is } => {
            write!(f, "{} با تاریخ {} نمی\u{200C}خواند", field.persian(), date(is))?;
            match field {
                super::ReadField::Weekday => write!(f, "؛ آن روز {} است.", Language::Persian.weekday(is.weekday())),
                _ => f.write_str("."),
            }
        }
        ReadErrorKind::Missing(field) => write!(f, "{} نوشته نشده است.", field.persian()),
        ReadErrorKind::OtherCalendar { calendar, jalali } => {
            write!(f, "این تاریخ {} است و باید هجری شمسی باشد", calendar_name(calendar))?;
            match jalali {
                Some(jalali) => write!(f, ": {}.", date(jalali)),
                None => f.write_str("."),
            }
        }
        ReadErrorKind::EraMismatch => f.write_str("بخش\u{200C}های تاریخ از یک تقویم نیستند."),
        ReadErrorKind::TimeOfDay => f.write_str("پس از تاریخ ساعت آمده است."),
        ReadErrorKind::OpenWidth => {
            f.write_str("در الگو پس از عددی که صفر ندارد رقم آمده است و پایان آن عدد معلوم نیست.")
        }
        ReadErrorKind::Offset => f.write_str("پس از ساعت اختلاف با UTC آمده است."),
    }
}

/// «به جای «کتاب» (نویسهٔ ۱۱)», «در پایان متن»
struct Found<'e>(&'e ReadError);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = Number(self.0.char_at() as i64 + 1);
        match Excerpt::of(self.0.found()) {
            found if found.as_str().is_empty() => f.write_str("در پایان متن"),
            found => write!(f, "به جای {} (نویسهٔ {place})", Quoted(found)),
        }
    }
}

/// As a person sees it.
struct Quoted(Excerpt);

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.as_str().chars().next() {
            Some(' ') => f.write_str("فاصله"),
            _ => self.0.fmt(f),
        }
    }
}
