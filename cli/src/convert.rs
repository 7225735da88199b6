//! `taqvim convert`: dates from one calendar to another.

use crate::status::Status;
use crate::typed::{self, Of, Quoted, Typed};
use clap::{Args, ValueEnum};
use std::fmt;
use std::io::{self, BufRead, BufWriter, IsTerminal as _, Write};
use taqvim::Calendar;

/// Convert dates between the Jalali, Gregorian and lunar Hijri calendars, one a line
#[derive(Args)]
pub(crate) struct ConvertArgs {
    /// Calendar of the dates [default: told from the year, 1200-1450 Jalali, 1500-2100 Gregorian]
    #[arg(long, value_name = "CALENDAR")]
    from: Option<Source>,
    /// Calendar of the results [default: gregorian, and jalali for a Gregorian date]
    #[arg(long, value_name = "CALENDAR")]
    to: Option<Name>,
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
    let (mut out, mut errors) = (BufWriter::new(stdout), io::stderr().lock());
    let mut status = Status::Done;
    let mut line = |number: usize, text: Result<&str, Fault>| {
        match text.and_then(|text| convert(text, args)) {
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

/// A date of any calendar as it is written.
struct Written {
    year: i32,
    month: u8,
    day: u8,
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn convert(text: &str, args: &ConvertArgs) -> Result<(Written, Option<Lunar>), Fault> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
    let Typed { calendar: from, day_number: day, looks_lunar } =
        typed::read(text, args.from.map_or(Of::Told, Of::from))
            .map_err(|fault| Fault::Typed(text.to_owned(), fault))?;
    let to = match (args.to, from) {
        (Some(name), _) => name.into(),
        (None, Calendar::Gregorian) => Calendar::Jalali,
        (None, _) => Calendar::Gregorian,
    };
    let (year, month, day) = to.fields(day).map_err(|_| Fault::Outside(text.to_owned(), to))?;
    Ok((Written { year, month, day }, looks_lunar.map(|lunar| Lunar(text.to_owned(), lunar))))
}

/// A date that was taken for a Jalali one, and may be a lunar one.
struct Lunar(String, (i32, u8, u8));

impl fmt::Display for Lunar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lunar(text, (year, month, day)) = self;
        write!(f, "{} was taken for a Jalali date", Quoted(text))?;
        let lunar = Calendar::Hijri.day_number(*year, *month, *day).and_then(|day| Calendar::Gregorian.fields(day));
        match lunar {
            Ok((year, month, day)) => {
                write!(f, "; with --from hijri it is {}", Written { year, month, day })
            }
            Err(_) => Ok(()),
        }
    }
}

/// Why a line is refused.
enum Fault {
    Typed(String, typed::Fault),
    Outside(String, Calendar),
    NotUtf8(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Typed(text, fault) => write!(f, "{}: {fault}", Quoted(text)),
            Fault::Outside(text, calendar) => {
                let (text, years) = (Quoted(text), calendar.years());
                write!(f, "{text}: outside of the {calendar} calendar's years {}..={}", years.start(), years.end())
            }
            Fault::NotUtf8(offset) => write!(f, "not UTF-8 at byte {offset} of the input"),
        }
    }
}
