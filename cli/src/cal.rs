//! `taqvim cal`: the wall calendar of a month or a year.

use crate::status::Status;
use anstyle::{AnsiColor, Style};
use chrono::{Local, NaiveDate};
use clap::Args;
use std::io::{self, BufWriter, Write};
use taqvim::calendar::{Certainty, HijriSource, JalaliMonth, JalaliYear};
use taqvim::format::Language;
use taqvim::holiday::{Country, Holidays};
use taqvim::numeral::{Digits, Numeral, Script};
use taqvim::{HijriDate, JalaliDate, Weekday};

/// Print a month or a year of the Jalali calendar, weeks from Saturday
///
/// Beside each day stand its Gregorian and its lunar day; Iran's holidays are marked with an asterisk and listed.
#[derive(Args)]
pub(crate) struct CalArgs {
    /// Jalali year, 1 to 3000 [default: this month]
    #[arg(value_parser = year)]
    year: Option<JalaliYear>,
    /// Month, 1 to 12 [default: the whole year]
    #[arg(value_parser = month)]
    month: Option<u8>,
}

fn number(text: &str) -> Result<u32, String> {
    let numeral: Numeral = text.parse().map_err(|error: taqvim::numeral::NumeralError| error.to_string())?;
    numeral.whole().ok_or_else(|| String::from("expected a whole number"))
}

fn year(text: &str) -> Result<JalaliYear, String> {
    let year = i32::try_from(number(text)?).map_err(|error| error.to_string())?;
    JalaliYear::new(year).map_err(|error| error.to_string())
}

fn month(text: &str) -> Result<u8, String> {
    match number(text)? {
        month @ 1..=12 => Ok(month as u8),
        month => Err(format!("month {month} is not in 1..=12")),
    }
}

pub(crate) fn run(args: &CalArgs) -> io::Result<Status> {
    // Styles are left out where the output is no terminal or NO_COLOR is set.
    let mut out = BufWriter::new(anstream::stdout().lock());
    let months: Vec<JalaliMonth> = match (args.year, args.month) {
        (Some(year), None) => year.months().collect(),
        (Some(year), Some(month)) => year.month(month).into_iter().collect(),
        (None, _) => JalaliDate::try_from(Local::now()).map(JalaliDate::year_month).into_iter().collect(),
    };
    for (place, &month) in months.iter().enumerate() {
        if place > 0 {
            writeln!(out)?;
        }
        print(month, &mut out)?;
    }
    out.flush()?;
    Ok(Status::Done)
}

const LUNAR_MONTHS: [&str; 12] = [
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Sha'ban", "Ramadan", "Shawwal",
    "Dhu al-Qa'da", "Dhu al-Hijja",
];

/// Prints a month. Rows hold Latin letters and digits only, so that no terminal turns them around; Persian stands at
/// the end of a line, isolated.
fn print(month: JalaliMonth, out: &mut impl Write) -> io::Result<()> {
    let (bold, plain) = (Style::new().bold(), Style::new());
    let english = Language::English.month(month.month()).unwrap_or_default();
    let persian = Language::Persian.month(month.month()).unwrap_or_default();
    let digits = Digits::new(month.year() as u32, Script::Persian);
    let title = format!("{english} {}", month.year());
    writeln!(out, "{bold}{title}{bold:#}  {}", isolated(format_args!("{persian} {digits}")))?;
    writeln!(out, "{}", beside(month))?;
    let weekdays: Vec<_> =
        Weekday::ALL.iter().map(|&weekday| format!("{:^9}", Language::English.short_weekday(weekday))).collect();
    writeln!(out, "{}", weekdays.join("  ").trim_end())?;
    let holidays = Holidays::new(Country::Iran);
    let red = AnsiColor::Red.on_default();
    let mut column = usize::from(month.first_day().weekday().days_from_saturday());
    write!(out, "{:1$}", "", column * 11)?;
    for date in month.days() {
        let gregorian = NaiveDate::from(date);
        let lunar = HijriDate::try_from(date).map_or(String::from("  "), |lunar| format!("{:>2}", lunar.day()));
        let is_holiday = holidays.is_holiday(date);
        let style = if is_holiday || date.weekday() == Weekday::Friday { red } else { plain };
        let mark = if is_holiday { '*' } else { ' ' };
        let cell = format!("{:>2}{mark} {:>2}/{lunar}", date.day(), gregorian.format("%-d"));
        column += 1;
        let gap = if column == 7 || date == month.last_day() { "" } else { "  " };
        write!(out, "{style}{cell}{style:#}{gap}")?;
        if column == 7 && date != month.last_day() {
            writeln!(out)?;
            column = 0;
        }
    }
    writeln!(out)?;
    for date in month.days() {
        for holiday in holidays.on(date) {
            let name = isolated(format_args!("{}", holiday.name()));
            writeln!(out, "{:>2}* {}  {name}", date.day(), holiday.english())?;
        }
    }
    for note in notes(month) {
        writeln!(out, "{note}")?;
    }
    Ok(())
}

/// The Gregorian and lunar months that the month lies in.
fn beside(month: JalaliMonth) -> String {
    let (first, last) = (month.first_day(), month.last_day());
    let (from, to) = (NaiveDate::from(first), NaiveDate::from(last));
    let gregorian = if from.format("%Y").to_string() == to.format("%Y").to_string() {
        format!("{} - {}", from.format("%B"), to.format("%B %Y"))
    } else {
        format!("{} - {}", from.format("%B %Y"), to.format("%B %Y"))
    };
    let name = |date: HijriDate| LUNAR_MONTHS[usize::from(date.month() - 1) % 12];
    match (HijriDate::try_from(first), HijriDate::try_from(last)) {
        (Ok(from), Ok(to)) if from.year() == to.year() => {
            format!("{gregorian} / {} - {} {}", name(from), name(to), to.year())
        }
        (Ok(from), Ok(to)) => {
            format!("{gregorian} / {} {} - {} {}", name(from), from.year(), name(to), to.year())
        }
        _ => gregorian,
    }
}

/// What is not certain in a month.
fn notes(month: JalaliMonth) -> impl Iterator<Item = &'static str> {
    let lunar = HijriDate::try_from(month.last_day()).is_ok_and(|date| date.source() == HijriSource::Tabular);
    let solar = month.first_day().certainty() == Certainty::Projected;
    let lunar = lunar.then_some("Lunar days are computed, not observed: they may be a day or two off.");
    let solar = solar.then_some("The date of Nowruz is projected: it may be a day off.");
    lunar.into_iter().chain(solar)
}

/// A text whose direction is its own and turns nothing around it.
fn isolated(text: std::fmt::Arguments<'_>) -> String {
    format!("\u{2068}{text}\u{2069}")
}
