//! Writing a date by a pattern.

use super::pattern::{Field, Item, Pad, Pattern};
use super::style::Style;
use crate::calendar::JalaliDate;
use crate::numeral::{Digits, Words};
use core::fmt::{self, Write};

/// A date with its pattern, to be written.
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
    date: JalaliDate,
    style: Style,
}

impl<'a> Pattern<'a> {
    /// The date in this pattern; it is written when it is displayed.
    ///
    /// ```
    /// use taqvim::{format::{Pattern, Style}, jalali};
    ///
    /// let text = Pattern::new("%A %d/%m").unwrap().format(jalali!(1395, 6, 19), Style::ENGLISH).to_string();
    /// assert_eq!(text, "Friday 19/06");
    /// ```
    #[must_use]
    pub const fn format(&self, date: JalaliDate, style: Style) -> Formatted<'a> {
        Formatted { pattern: *self, date, style }
    }
}

impl fmt::Display for Formatted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Formatted { pattern, date, style } = *self;
        let weekday = date.weekday();
        for item in pattern.items() {
            let (field, pad) = match item {
                Item::Literal(literal) => {
                    f.write_char(literal)?;
                    continue;
                }
                Item::Field(field, pad) => (field, pad),
            };
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
            }
        }
        Ok(())
    }
}
