//! `taqvim cal`: the wall calendar of a month or a year.

mod json;
mod month;
mod text;

use crate::names::Tongue;
use crate::status::Status;
use chrono::Local;
use clap::Args;
use month::Month;
use std::io::{self, BufWriter, Write};
use taqvim::JalaliDate;
use taqvim::calendar::{JalaliMonth, JalaliYear};
use taqvim::format::read_lenient;
use taqvim::numeral::{Numeral, NumeralError};

/// Print a month or a year of the Jalali calendar, weeks from Saturday
///
/// Beside each day stand its Gregorian and its lunar day. Iran's holidays are marked with an asterisk and named under the
/// month; today is marked with `<`.
#[derive(Args)]
#[command(after_help = "\
Examples:
  taqvim cal                     this month
  taqvim cal 1404 8              Aban 1404
  taqvim cal ۱۴۰۴ --lang fa      the year in Persian
  taqvim cal 1404 --json | jq -r 'select(.month == 1).days[] | select(.holiday).jalali'")]
pub(crate) struct CalArgs {
    /// Jalali year, 1 to 3000 [default: this month]
    #[arg(value_parser = year)]
    year: Option<JalaliYear>,
    /// Month, 1 to 12 [default: the whole year]
    #[arg(value_parser = month)]
    month: Option<u8>,
    /// Language of names and digits; in Persian Saturday is on the right
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: Tongue,
    /// Write a JSON object a month, on a line of its own
    #[arg(long)]
    json: bool,
    /// The day that is marked as today, a Jalali date [default: the current date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<JalaliDate>,
}

fn number(text: &str) -> Result<u32, String> {
    let numeral: Numeral = text.parse().map_err(|error: NumeralError| error.to_string())?;
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

fn day(text: &str) -> Result<JalaliDate, String> {
    read_lenient(text, None).map_err(|error| error.to_string())
}

pub(crate) fn run(args: &CalArgs) -> io::Result<Status> {
    // Styles are left out where the output is no terminal or NO_COLOR is set.
    let mut out = BufWriter::new(anstream::stdout().lock());
    let today = args.today.or_else(|| JalaliDate::try_from(Local::now()).ok());
    let months: Vec<JalaliMonth> = match (args.year, args.month) {
        (Some(year), None) => year.months().collect(),
        (Some(year), Some(month)) => year.month(month).into_iter().collect(),
        (None, _) => today.map(JalaliDate::year_month).into_iter().collect(),
    };
    for (place, &month) in months.iter().enumerate() {
        let month = Month::new(month, today);
        if args.json {
            json::write(&month, &mut out)?;
            continue;
        }
        if place > 0 {
            writeln!(out)?;
        }
        text::write(&month, args.lang, &mut out)?;
    }
    out.flush()?;
    Ok(Status::Done)
}
