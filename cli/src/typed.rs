//! Dates as people give them to the program: which calendar they are of, and what was taken for granted.

use chrono::Local;
use std::fmt;
use taqvim::calendar::{JalaliYear, gregorian};
use taqvim::format::{ReadError, ReadErrorKind, read_any, read_any_in};
use taqvim::numeral::Script;
use taqvim::{Calendar, RangeError};

/// What the caller says of the dates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of {
    Calendar(Calendar),
    /// The Jalali calendar with the years of the imperial era.
    Imperial,
    /// Nothing: the date says it, or its year.
    Told,
}

/// A date of any calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Typed {
    pub(crate) calendar: Calendar,
    pub(crate) day_number: i32,
    /// It may be one of the lunar calendar, whose years are near.
    pub(crate) looks_lunar: Option<(i32, u8, u8)>,
}

/// Why it is none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Fault {
    Read(ReadError),
    Untold(i32),
    NoSuchDate(Calendar, RangeError),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Read(error) if error.kind() == ReadErrorKind::TwoDigitYear => {
                write!(f, "the year «{}» at byte {} needs four digits", error.found(), error.at())
            }
            Fault::Read(error) => error.fmt(f),
            Fault::Untold(year) => write!(
                f,
                "year {year} does not tell its calendar (1200..=1450 Jalali, 1500..=2100 Gregorian): give --from"
            ),
            Fault::NoSuchDate(calendar, error) => write!(f, "no such {calendar} date: {error}"),
        }
    }
}

/// Years that are lunar ones of 2008 to 2029, and Jalali ones of 2051 to 2072.
const NEAR_LUNAR: std::ops::RangeInclusive<i32> = 1430..=1450;

/// Reads year, month and day in figures; else a date as people write it, with the day first, with names, with a time.
pub(crate) fn read(text: &str, from: Of) -> Result<Typed, Fault> {
    if matches!(text, "today" | "Today" | "امروز") {
        let day_number = gregorian::day_number(Local::now().date_naive());
        return Ok(Typed { calendar: Calendar::Gregorian, day_number, looks_lunar: None });
    }
    match figures(text) {
        Some(fields) => of_figures(fields, from),
        None => of_words(text, from),
    }
}

/// The calendar that a year tells, if it tells one.
pub(crate) const fn told(year: i32) -> Option<Calendar> {
    match year {
        1200..=1450 => Some(Calendar::Jalali),
        1500..=2100 => Some(Calendar::Gregorian),
        _ => None,
    }
}

fn of_figures((year, month, day): (i32, u8, u8), from: Of) -> Result<Typed, Fault> {
    let of = |calendar: Calendar, year| {
        let day_number = calendar.day_number(year, month, day).map_err(|error| Fault::NoSuchDate(calendar, error))?;
        Ok(Typed { calendar, day_number, looks_lunar: None })
    };
    match from {
        Of::Calendar(calendar) => of(calendar, year),
        Of::Imperial => {
            let year = JalaliYear::from_imperial(year).map_err(|error| Fault::NoSuchDate(Calendar::Jalali, error))?;
            of(Calendar::Jalali, year.get())
        }
        Of::Told => {
            let calendar = told(year).ok_or(Fault::Untold(year))?;
            let is_lunar = NEAR_LUNAR.contains(&year) && Calendar::Hijri.day_number(year, month, day).is_ok();
            Ok(Typed { looks_lunar: is_lunar.then_some((year, month, day)), ..of(calendar, year)? })
        }
    }
}

fn of_words(text: &str, from: Of) -> Result<Typed, Fault> {
    let date = match from {
        Of::Calendar(calendar) => read_any_in(text, calendar, None),
        // The era may be written out.
        Of::Imperial => read_any(&format!("{text} شاهنشاهی"), None).or_else(|_| read_any(text, None)),
        Of::Told => read_any(text, None),
    };
    let date = date.map_err(|error| match error.range_error() {
        Some(range) if from == Of::Imperial => Fault::NoSuchDate(Calendar::Jalali, range),
        _ => Fault::Read(error),
    })?;
    if from == Of::Told && !date.is_calendar_said() {
        // The year as it is written: that of the imperial era is no sign by itself.
        let written = read_any_in(text, date.calendar(), None).map_or(date.fields(), |date| date.fields());
        return of_figures(written, from);
    }
    Ok(Typed { calendar: date.calendar(), day_number: date.day_number(), looks_lunar: None })
}

/// Year, month and day: at most four digits, two and two of any script, with one separator between.
fn figures(text: &str) -> Option<(i32, u8, u8)> {
    let mut rest = text;
    let year = number(&mut rest, 4)?;
    let separator = rest.chars().next().filter(|letter| matches!(letter, '-' | '/' | '.'))?;
    rest = rest.strip_prefix(separator)?;
    let month = number(&mut rest, 2)?;
    rest = rest.strip_prefix(separator)?;
    let day = number(&mut rest, 2)?;
    // At most two digits.
    rest.is_empty().then_some((year, month as u8, day as u8))
}

fn number(rest: &mut &str, most: usize) -> Option<i32> {
    let (mut value, mut count) = (0, 0);
    while let Some(digit) = rest.chars().next() {
        let Some(script) = Script::of(digit) else { break };
        if count == most {
            return None;
        }
        value = value * 10 + (digit as i32 - script.zero() as i32);
        count += 1;
        *rest = &rest[digit.len_utf8()..];
    }
    (count > 0).then_some(value)
}

/// A short text of the user's for an error, without what a terminal would obey.
pub(crate) struct Quoted<'a>(pub(crate) &'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 60;
        f.write_str("«")?;
        for letter in self.0.chars().take(MOST) {
            // Directions are turned by marks that nobody sees.
            let is_hidden = letter.is_control()
                || matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
            if is_hidden { write!(f, "{}", letter.escape_unicode())? } else { write!(f, "{letter}")? }
        }
        f.write_str(if self.0.chars().nth(MOST).is_some() { "…»" } else { "»" })
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Of, Quoted, read};
    use taqvim::Calendar;

    fn gregorian(text: &str, from: Of) -> String {
        let date = read(text, from).map(|date| Calendar::Gregorian.fields(date.day_number));
        match date {
            Ok(Ok((year, month, day))) => format!("{year:04}-{month:02}-{day:02}"),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn what_people_type() {
        for (text, from, day) in [
            ("1395/06/19", Of::Told, "2016-09-09"),
            ("27/02/1364", Of::Told, "1985-05-17"),
            ("13910826", Of::Told, "2012-11-16"),
            ("20160909", Of::Told, "2016-09-09"),
            ("9/9/2016", Of::Told, "2016-09-09"),
            ("29 Aban 1404", Of::Told, "2025-11-20"),
            ("۲۹ آبان ۱۴۰۴", Of::Told, "2025-11-20"),
            ("20 November 2025", Of::Told, "2025-11-20"),
            ("۱۲ رجب ۱۴۴۶ قمری", Of::Told, "2025-01-13"),
            ("2018-02-11T09:45:30.125Z", Of::Told, "2018-02-11"),
            ("1396-11-22 09:45", Of::Told, "2018-02-11"),
            ("2535/05/28", Of::Imperial, "1976-08-19"),
            ("28/5/2535", Of::Imperial, "1976-08-19"),
            ("۲۸ مرداد ۲۵۳۵", Of::Imperial, "1976-08-19"),
            ("۲۸ مرداد ۲۵۳۵ شاهنشاهی", Of::Told, "1976-08-19"),
            ("19/6/1395", Of::Calendar(Calendar::Jalali), "2016-09-09"),
        ] {
            assert_eq!(gregorian(text, from), day, "{text}");
        }
    }

    #[test]
    fn a_lunar_year_of_today_is_told() {
        let lunar = |text| read(text, Of::Told).map(|date| date.looks_lunar);
        assert_eq!(lunar("1447-05-28"), Ok(Some((1447, 5, 28))));
        assert_eq!(lunar("28/5/1447"), Ok(Some((1447, 5, 28))));
        // The lunar months have no 31st.
        assert_eq!(lunar("1447-05-31"), Ok(None));
        assert_eq!(lunar("1404-05-28"), Ok(None));
        assert_eq!(lunar("۲۸ مرداد ۱۴۴۷"), Ok(None));
    }

    #[test]
    fn what_tells_no_calendar_is_refused() {
        for text in ["2535/05/28", "1480/1/1", "28/5/2535", "0095/6/19"] {
            assert!(matches!(read(text, Of::Told), Err(Fault::Untold(_))), "{text}");
        }
    }

    #[test]
    fn more_digits_than_a_number_holds_are_refused() {
        for text in ["99999999999/1/1", "99999999999", "1395/99999999999/1", "1395/1/99999999999"] {
            assert!(matches!(read(text, Of::Told), Err(Fault::Read(_))), "{text}");
        }
    }

    #[test]
    fn nothing_reaches_the_terminal() {
        assert_eq!(Quoted("\u{1b}[31m\u{202E}a").to_string(), "«\\u{1b}[31m\\u{202e}a»");
    }
}
