//! A month as a JSON object.

use super::month::{Day, Month};
use serde::Serialize;
use std::io::{self, Write};
use taqvim::format::Language;

#[derive(Serialize)]
struct Record {
    year: i32,
    month: u8,
    name: &'static str,
    persian: &'static str,
    /// True where the lunar days are not observed ones.
    lunar_computed: bool,
    /// True where the date of Nowruz is projected.
    projected: bool,
    days: Vec<DayRecord>,
}

#[derive(Serialize)]
struct DayRecord {
    jalali: String,
    gregorian: String,
    hijri: Option<String>,
    weekday: &'static str,
    today: bool,
    holiday: bool,
    holidays: Vec<Name>,
}

#[derive(Serialize)]
struct Name {
    name: &'static str,
    english: &'static str,
}

pub(super) fn write(month: &Month, out: &mut impl Write) -> io::Result<()> {
    let record = Record {
        year: month.month.year(),
        month: month.month.month(),
        name: Language::English.month(month.month.month()).unwrap_or_default(),
        persian: Language::Persian.month(month.month.month()).unwrap_or_default(),
        lunar_computed: month.is_lunar_computed(),
        projected: month.is_projected(),
        days: month.days.iter().map(day).collect(),
    };
    serde_json::to_writer(&mut *out, &record)?;
    writeln!(out)
}

fn day(day: &Day) -> DayRecord {
    DayRecord {
        jalali: day.date.to_string(),
        gregorian: day.gregorian.to_string(),
        hijri: day.lunar.map(|lunar| lunar.to_string()),
        weekday: Language::English.weekday(day.date.weekday()),
        today: day.is_today,
        holiday: day.is_holiday(),
        holidays: day.holidays.iter().map(|day| Name { name: day.name(), english: day.english() }).collect(),
    }
}
