//! `taqvim convert`: dates from one calendar to another.

use crate::names::Tongue;
use crate::pattern::{Fields, Format, Unsaid};
use crate::status::Status;
use crate::typed::{self, Of, Quoted, Typed};
use crate::whole_lines::WholeLines;
use clap::{Args, ValueEnum};
use std::fmt;
use std::io::{self, BufRead, IsTerminal as _, Write};
use taqvim::Calendar;

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
    from: Option<Source>,
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
    /// Dates in any of three digit scripts: 1395/06/19, 19/6/1395, 13950619, «19 Shahrivar 1395», 2016-09-09T10:00Z, today
    /// [default: the lines of standard input]
    #[arg(value_name = "DATE")]
    dates: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Name {
    Jalali,
    Gregorian,
    Hijri,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Source {
    Jalali,
    Gregorian,
    Hijri,
    /// Jalali, with years of the imperial era: 2535 is 1355
    Imperial,
}

impl From<Source> for Of {
    fn from(source: Source) -> Self {
        match source {
            Source::Jalali => Of::Calendar(Calendar::Jalali),
            Source::Gregorian => Of::Calendar(Calendar::Gregorian),
            Source::Hijri => Of::Calendar(Calendar::Hijri),
            Source::Imperial => Of::Imperial,
        }
    }
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
    let (mut out, mut errors) = (WholeLines::new(stdout), io::stderr().lock());
    let mut status = Status::Done;
    let format = match args.format.as_deref().map(|pattern| Format::new(pattern, args.lang)).transpose() {
        Ok(format) => format,
        Err(error) => {
            writeln!(errors, "taqvim: --format: {error}")?;
            return Ok(Status::Unusable);
        }
    };
    let mut line = |number: usize, text: Result<&str, Fault>| {
        let done = text.and_then(|text| convert(text, args));
        match done.and_then(|(date, lunar)| Ok((written(date, format.as_ref())?, lunar))) {
            Ok((date, lunar)) => {
                writeln!(out, "{date}")?;
                if let Some(lunar) = lunar {
                    out.flush()?;
                    writeln!(errors, "taqvim: line {number}: {lunar}")?;
                }
            }
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

fn convert(text: &str, args: &ConvertArgs) -> Result<(Fields, Option<Lunar>), Fault> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
    let Typed { calendar: from, day_number: day, looks_lunar } =
        typed::read(text, args.from.map_or(Of::Told, Of::from))
            .map_err(|fault| Fault::Typed(text.to_owned(), fault))?;
    let to = match (args.to, from) {
        (Some(name), _) => name.into(),
        (None, Calendar::Gregorian) => Calendar::Jalali,
        (None, _) => Calendar::Gregorian,
    };
    let (year, month, day_of) = to.fields(day).map_err(|_| Fault::Outside(text.to_owned(), to))?;
    let fields = Fields { calendar: to, year, month, day: day_of, number: day };
    Ok((fields, looks_lunar.map(|lunar| Lunar(text.to_owned(), lunar))))
}

/// A date that was taken for a Jalali one, and may be a lunar one.
struct Lunar(String, (i32, u8, u8));

impl fmt::Display for Lunar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lunar(text, (year, month, day)) = self;
        write!(f, "{} was taken for a Jalali date", Quoted(text))?;
        let lunar = Calendar::Hijri.day_number(*year, *month, *day).and_then(|day| Calendar::Gregorian.fields(day));
        match lunar {
            Ok((year, month, day)) => write!(f, "; with --from hijri it is {year:04}-{month:02}-{day:02}"),
            Err(_) => Ok(()),
        }
    }
}

/// Why a line is refused.
enum Fault {
    Typed(String, typed::Fault),
    Outside(String, Calendar),
    NotUtf8(usize),
    Unsaid(Unsaid),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Typed(text, fault) => write!(f, "{}: {fault}", Quoted(text)),
            Fault::Outside(text, calendar) => {
                let (text, years) = (Quoted(text), calendar.years());
                write!(f, "{text}: outside of the {calendar} calendar's years {}..={}", years.start(), years.end())
            }
            Fault::Unsaid(error) => error.fmt(f),
            Fault::NotUtf8(offset) => write!(f, "not UTF-8 at byte {offset} of the input"),
        }
    }
}
