//! `taqvim convert`: dates from one calendar to another.

use crate::names::Tongue;
use crate::pattern::{Fields, Format, Unsaid};
use crate::status::Status;
use clap::{Args, ValueEnum};
use std::fmt;
use std::io::{self, BufRead, BufWriter, IsTerminal as _, Write};
use taqvim::numeral::Script;
use taqvim::{Calendar, RangeError};

/// Convert dates between the Jalali, Gregorian and lunar Hijri calendars, one a line
#[derive(Args)]
#[command(after_help = "\
Examples:
  taqvim convert 1395/06/19                              2016-09-09
  taqvim convert 2016-09-09 --format '%A %-d %B %Y'      Friday 19 Shahrivar 1395
  taqvim convert ۱۳۹۵/۶/۱۹ --to jalali --format '%A %-d %B %Y' --lang fa
  cut -d, -f3 invoices.csv | taqvim convert --from jalali")]
pub(crate) struct ConvertArgs {
    /// Calendar of the dates [default: told from the year, 1200-1450 Jalali, 1500-2100 Gregorian]
    #[arg(long, value_name = "CALENDAR")]
    from: Option<Name>,
    /// Calendar of the results [default: gregorian, and jalali for a Gregorian date]
    #[arg(long, value_name = "CALENDAR")]
    to: Option<Name>,
    /// How the results are written: `%A %-d %B %Y`, `%x`; the specifiers of chrono as far as a calendar has them
    /// [default: %F]
    #[arg(long, value_name = "PATTERN")]
    format: Option<String>,
    /// Language of names and digits in --format
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    lang: Tongue,
    /// Dates as year, month and day in any of three digit scripts, with -, / or . between [default: the lines of standard input]
    #[arg(value_name = "DATE")]
    dates: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    Jalali,
    Gregorian,
    Hijri,
}

impl From<Name> for Calendar {
    fn from(name: Name) -> Self {
        match name {
            Name::Jalali => Calendar::Jalali,
            Name::Gregorian => Calendar::Gregorian,
            Name::Hijri => Calendar::Hijri,
        }
    }
}

pub(crate) fn run(args: &ConvertArgs) -> io::Result<Status> {
    let stdout = io::stdout().lock();
    // Someone who types dates sees each result at once.
    let eager = stdout.is_terminal();
    let (mut out, mut errors) = (BufWriter::new(stdout), io::stderr().lock());
    let mut status = Status::Done;
    let format = match args.format.as_deref().map(|pattern| Format::new(pattern, args.lang)).transpose() {
        Ok(format) => format,
        Err(error) => {
            writeln!(errors, "taqvim: --format: {error}")?;
            return Ok(Status::Unusable);
        }
    };
    let mut line = |number: usize, text: Result<&str, Fault>| {
        match text.and_then(|text| convert(text, args)).and_then(|date| written(date, format.as_ref())) {
            Ok(date) => writeln!(out, "{date}")?,
            Err(fault) => {
                status = Status::Refused;
                writeln!(out)?;
                // The results before it are seen before it.
                out.flush()?;
                writeln!(errors, "taqvim: line {number}: {fault}")?;
            }
        }
        if eager { out.flush() } else { Ok(()) }
    };
    if args.dates.is_empty() {
        let mut input = io::stdin().lock();
        let (mut bytes, mut number, mut offset) = (Vec::new(), 0, 0);
        loop {
            bytes.clear();
            let length = input.read_until(b'\n', &mut bytes)?;
            if length == 0 {
                break;
            }
            number += 1;
            let text = std::str::from_utf8(&bytes).map_err(|error| Fault::NotUtf8(offset + error.valid_up_to()));
            line(number, text)?;
            offset += length;
        }
    } else {
        for (number, date) in (1..).zip(&args.dates) {
            line(number, Ok(date))?;
        }
    }
    out.flush()?;
    Ok(status)
}

/// The date in the pattern, or as ISO 8601 writes it.
fn written(date: Fields, format: Option<&Format<'_>>) -> Result<String, Fault> {
    match format {
        Some(format) => format.of(date).map_err(Fault::Unsaid),
        None => Ok(format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)),
    }
}

fn convert(text: &str, args: &ConvertArgs) -> Result<Fields, Fault> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
    let (year, month, day) = read(text)?;
    let from = match args.from {
        Some(name) => name.into(),
        None => match year {
            1200..=1450 => Calendar::Jalali,
            1500..=2100 => Calendar::Gregorian,
            _ => return Err(Fault::Untold(year)),
        },
    };
    let to = match (args.to, from) {
        (Some(name), _) => name.into(),
        (None, Calendar::Gregorian) => Calendar::Jalali,
        (None, _) => Calendar::Gregorian,
    };
    let number = from.day_number(year, month, day).map_err(|error| Fault::NoSuchDate(from, error))?;
    let (year, month, day) = to.fields(number).map_err(|_| Fault::Outside(to))?;
    Ok(Fields { calendar: to, year, month, day, number })
}

/// Why a line is refused.
enum Fault {
    Expected { what: &'static str, at: usize, found: Option<char> },
    Untold(i32),
    NoSuchDate(Calendar, RangeError),
    Outside(Calendar),
    NotUtf8(usize),
    Unsaid(Unsaid),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Expected { what, at, found: Some(found) } => {
                write!(f, "expected {what} at byte {at}, found {found:?}")
            }
            Fault::Expected { what, at, found: None } => write!(f, "expected {what} at byte {at}, found the end"),
            Fault::Untold(year) => {
                write!(
                    f,
                    "year {year} does not tell its calendar (1200..=1450 Jalali, 1500..=2100 Gregorian): give --from"
                )
            }
            Fault::NoSuchDate(calendar, error) => write!(f, "no such {} date: {error}", calendar.as_str()),
            Fault::Outside(calendar) => {
                let years = calendar.years();
                write!(f, "outside of the {} calendar's years {}..={}", calendar.as_str(), years.start(), years.end())
            }
            Fault::Unsaid(error) => error.fmt(f),
            Fault::NotUtf8(offset) => write!(f, "not UTF-8 at byte {offset} of the input"),
        }
    }
}

/// Reads year, month and day: at most four digits, two and two of any script, with one separator between.
fn read(text: &str) -> Result<(i32, u8, u8), Fault> {
    let mut rest = text;
    let fault = |rest: &str, what| Fault::Expected { what, at: text.len() - rest.len(), found: rest.chars().next() };
    let number = |rest: &mut &str, most: usize| {
        let (mut value, mut count) = (0, 0);
        while let Some(digit) = rest.chars().next() {
            let Some(script) = Script::of(digit) else { break };
            if count == most {
                return Err(fault(rest, if most == 4 { "at most four digits" } else { "at most two digits" }));
            }
            value = value * 10 + (digit as i32 - script.zero() as i32);
            count += 1;
            *rest = &rest[digit.len_utf8()..];
        }
        if count == 0 { Err(fault(rest, "a digit")) } else { Ok(value) }
    };
    let year = number(&mut rest, 4)?;
    let separator = rest.chars().next().filter(|letter| matches!(letter, '-' | '/' | '.'));
    let Some(separator) = separator else { return Err(fault(rest, "-, / or .")) };
    rest = &rest[1..];
    let month = number(&mut rest, 2)?;
    rest = rest.strip_prefix(separator).ok_or_else(|| fault(rest, "the same separator"))?;
    let day = number(&mut rest, 2)?;
    if !rest.is_empty() {
        return Err(fault(rest, "the end"));
    }
    // At most two digits.
    Ok((year, month as u8, day as u8))
}
