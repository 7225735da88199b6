//! The errors in Persian, for those who fill in a form.

use super::error::{ReadError, ReadErrorKind};
use super::excerpt::Excerpt;
use super::fixed::{Separator, fixed};
use super::language::Language;
use crate::calendar::{Calendar, Field, JalaliDate, RangeError};
use crate::numeral::{Digits, Script};
use core::fmt;

/// An error's sentence in Persian. [`ReadError::persian`] and [`RangeError::persian`] make it.
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
pub struct PersianMessage(Of);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Of {
    Read(ReadError),
    Range(RangeError),
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
        PersianMessage(Of::Read(self))
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
        PersianMessage(Of::Range(self))
    }
}

impl fmt::Display for PersianMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Of::Range(error) => range(error, f),
            Of::Read(error) => read(&error, f),
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
    };
    let (value, min, max) = (Number(error.value()), Number(error.min().into()), Number(error.max().into()));
    write!(f, "{field} {value} در بازهٔ {min} تا {max} نیست.")
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
            let name = if calendar == Calendar::Hijri { "هجری قمری" } else { "میلادی" };
            write!(f, "این تاریخ {name} است و باید هجری شمسی باشد")?;
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
