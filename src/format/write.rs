//! Writing a date or a time by a pattern.

use super::pattern::{Field, Item, Pad, Pattern};
use super::style::Style;
use crate::calendar::{JalaliDate, JalaliDateTime, JalaliMonth, JalaliOffsetDateTime};
use crate::numeral::{Digits, Words};
use chrono::{FixedOffset, NaiveTime, Timelike};
use core::fmt::{self, Write};

/// What a [`Pattern`] can write: it is made from a [`JalaliDate`], a [`JalaliMonth`], a [`JalaliDateTime`] or a
/// [`JalaliOffsetDateTime`].
///
/// ```
/// use taqvim::{calendar::JalaliMonth, format::{Formattable, Pattern, Style}, jalali};
///
/// fn title(value: impl Into<Formattable>) -> String {
///     Pattern::new("%B %Y").unwrap().format(value, Style::PERSIAN).to_string()
/// }
/// assert_eq!(title(JalaliMonth::new(1395, 6)?), "شهریور ۱۳۹۵");
/// assert_eq!(title(jalali!(1395, 6, 19)), "شهریور ۱۳۹۵");
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Formattable {
    date: JalaliDate,
    has_day: bool,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
}

impl From<JalaliDate> for Formattable {
    fn from(date: JalaliDate) -> Self {
        Formattable { date, has_day: true, time: None, offset: None }
    }
}

impl From<JalaliMonth> for Formattable {
    fn from(month: JalaliMonth) -> Self {
        Formattable { has_day: false, ..month.first_day().into() }
    }
}

impl From<JalaliDateTime> for Formattable {
    fn from(moment: JalaliDateTime) -> Self {
        Formattable { time: Some(moment.time()), ..moment.date().into() }
    }
}

impl From<JalaliOffsetDateTime> for Formattable {
    fn from(moment: JalaliOffsetDateTime) -> Self {
        Formattable { offset: Some(moment.offset()), ..moment.local().into() }
    }
}

/// A date or a time with its pattern, to be written.
///
/// ```
/// use taqvim::{format::{Pattern, Style}, jalali};
///
/// let text = format!("due {}", Pattern::LONG.format(jalali!(1395, 6, 19), Style::ENGLISH));
/// assert_eq!(text, "due 19 Shahrivar 1395");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Formatted<'a> {
    pattern: Pattern<'a>,
    parts: Formattable,
    style: Style,
}

impl<'a> Pattern<'a> {
    /// A date, a month or a time in this pattern; it is written when it is displayed.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// let text = Pattern::new("%A %d/%m").unwrap().format(jalali!(1395, 6, 19), Style::ENGLISH).to_string();
    /// assert_eq!(text, "Friday 19/06");
    /// let evening = jalali!(1395, 6, 19).and_hms_opt(18, 5, 0).unwrap();
    /// let pattern = Pattern::new("%x ساعت %H:%M").unwrap();
    /// assert_eq!(pattern.format(evening, Style::PERSIAN).to_string(), "۱۳۹۵/۰۶/۱۹ ساعت ۱۸:۰۵");
    /// assert_eq!(pattern.format(evening.date(), Style::PERSIAN).to_string(), "۱۳۹۵/۰۶/۱۹ ساعت %H:%M");
    /// ```
    #[must_use]
    pub fn format(&self, value: impl Into<Formattable>, style: Style) -> Formatted<'a> {
        Formatted { pattern: *self, parts: value.into(), style }
    }
}

impl Formattable {
    const fn lacks(&self, field: Field) -> bool {
        match field {
            Field::Offset(_) => self.offset.is_none(),
            _ if field.is_of_time() => self.time.is_none(),
            _ => !self.has_day && !field.is_of_month(),
        }
    }
}

impl fmt::Display for Formatted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Formatted { pattern, parts, style } = *self;
        let date = parts.date;
        let (weekday, time) = (date.weekday(), parts.time.unwrap_or_default());
        // chrono keeps a leap second as a second of more than a thousand million nanoseconds.
        let (second, nanosecond) =
            (time.second() + time.nanosecond() / 1_000_000_000, time.nanosecond() % 1_000_000_000);
        for item in pattern.items() {
            let (field, pad) = match item {
                Item::Literal(literal) => {
                    f.write_char(literal)?;
                    continue;
                }
                Item::Field(field, _) if parts.lacks(field) => {
                    f.write_str(field.specifier())?;
                    continue;
                }
                Item::Field(field, pad) => (field, pad),
            };
            let digits = |value: u32, width| Digits::new(value, style.script).padded(width);
            let mut number = |value: u32, width| {
                let digits = Digits::new(value, style.script);
                match pad {
                    Pad::Zero => digits.padded(width),
                    Pad::Space => digits.aligned(width),
                    Pad::None => digits,
                }
                .fmt(f)
            };
            let year = date.year() as u32;
            match field {
                Field::Year => number(year, 4)?,
                Field::Century => number(year / 100, 2)?,
                Field::ShortYear => number(year % 100, 2)?,
                Field::Month => number(date.month().into(), 2)?,
                Field::Day => number(date.day().into(), 2)?,
                Field::Ordinal => number(date.ordinal().into(), 3)?,
                Field::Week => number(date.week_of_year().into(), 2)?,
                Field::IsoWeekday => number(weekday.iso_number().into(), 1)?,
                Field::SundayWeekday => number(u32::from(weekday.iso_number()) % 7, 1)?,
                Field::Quarter => number(date.quarter().into(), 1)?,
                Field::YearWords => Words::cardinal(year).fmt(f)?,
                Field::DayWords => Words::ordinal(date.day().into()).fmt(f)?,
                Field::MonthName => f.write_str(style.language.month(date.month()).unwrap_or_default())?,
                Field::ShortMonthName => f.write_str(style.language.short_month(date.month()).unwrap_or_default())?,
                Field::WeekdayName => f.write_str(style.language.weekday(weekday))?,
                Field::ShortWeekdayName => f.write_str(style.language.short_weekday(weekday))?,
                Field::Hour => number(time.hour(), 2)?,
                Field::HalfDayHour => number(time.hour12().1, 2)?,
                Field::Minute => number(time.minute(), 2)?,
                Field::Second => number(second, 2)?,
                Field::Nanosecond => digits(nanosecond, 9).fmt(f)?,
                Field::Fraction(places) => {
                    let places = match places {
                        0 if nanosecond == 0 => continue,
                        0 if nanosecond % 1_000_000 == 0 => 3,
                        0 if nanosecond % 1000 == 0 => 6,
                        0 => 9,
                        places => places,
                    };
                    f.write_char(style.script.decimal_separator())?;
                    digits(nanosecond / 10u32.pow(9 - u32::from(places)), places).fmt(f)?;
                }
                Field::Meridiem => f.write_str(style.language.meridiem(time.hour12().0))?,
                Field::LowerMeridiem => f.write_str(style.language.lower_meridiem(time.hour12().0))?,
                Field::Offset(colon) => {
                    let seconds = parts.offset.map_or(0, |offset| offset.local_minus_utc());
                    let minutes = seconds.unsigned_abs() / 60;
                    f.write_char(if seconds < 0 { '-' } else { '+' })?;
                    digits(minutes / 60, 2).fmt(f)?;
                    f.write_str(if colon { ":" } else { "" })?;
                    digits(minutes % 60, 2).fmt(f)?;
                }
            }
        }
        Ok(())
    }
}
