//! A date in canonical English, within the phrases that Persian does not have as one.

use super::display::{month, ordinal};
use crate::calendar::Calendar;
use crate::expression::{CalendarDate, Year};
use core::fmt::{Formatter, Result};

/// "5 March 2016", "Mehr".
pub(super) fn date(f: &mut Formatter<'_>, date: CalendarDate) -> Result {
    if let (Some(day), None) = (date.day, date.month) {
        return write!(f, "the {day}{}", ordinal(day.into()));
    }
    if let Some(day) = date.day {
        write!(f, "{day} ")?;
    }
    if let Some(number) = date.month {
        f.write_str(month(date.calendar, number))?;
    }
    match date.year {
        Year::Full(year @ ..=0) => write!(f, " {} BC", 1 - i32::from(year)),
        Year::Full(year) if date.calendar == Calendar::Hijri => write!(f, " {year} AH"),
        Year::Full(year) => write!(f, " {year}"),
        Year::Short(short) => write!(f, " \u{2019}{short:02}"),
        Year::Relative(-1) | Year::Last => f.write_str(" last year"),
        Year::Relative(0) => f.write_str(" this year"),
        Year::Relative(1) | Year::Next => f.write_str(" next year"),
        Year::Every => f.write_str(" every year"),
        _ => Ok(()),
    }
}
