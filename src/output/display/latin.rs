//! Meanings in English, for people.

use super::names;
use super::shown::{Bounds, Named, Shown, Weekly, joint};
use crate::calendar::Calendar;
use crate::expression::{Amount, DayPart, Modifier, Quantity, Season, Time, Unit, Vague};
use crate::format::Language;
use crate::output::timex3::write_decimal;
use crate::resolve::{Native, Resolved};
use core::fmt::{self, Display as _};

impl Resolved {
    /// The meaning in English: `19 Shahrivar 1395 (9 September 2016)`, `early Mehr 1394 (23 September – 22 October 2015)`,
    /// `3 weeks`, `every Friday`. Empty for what has no value.
    ///
    /// What is in another calendar has its Gregorian days beside it.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::Reference;
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let day = taqvim::parse("۱۹ شهریور", &reference)?;
    /// assert_eq!(day.latin().to_string(), "19 Shahrivar 1395 (9 September 2016)");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn latin(&self) -> impl fmt::Display + use<> {
        Latin(*self)
    }
}

struct Latin(Resolved);

/// The years of the common era before this one are named with it.
const COMMON_ERA: i32 = 1600;

impl fmt::Display for Latin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.unbounded(f)?;
        let bounds = Bounds::of(&self.0);
        if let Some((hour, minute)) = bounds.hours {
            f.write_str("–")?;
            clock(f, hour, minute, None)?;
        }
        let Some(last) = bounds.last else { return Ok(()) };
        f.write_str(", until ")?;
        named(f, last)
    }
}

impl Latin {
    fn unbounded(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meaning = &self.0;
        f.write_str(match meaning.modifier() {
            None => "",
            Some(Modifier::Start) => "early ",
            Some(Modifier::Mid) => "mid-",
            Some(Modifier::End) => "late ",
            Some(Modifier::Approx) => "about ",
            Some(Modifier::LessThan) => "less than ",
            Some(Modifier::MoreThan) => "more than ",
            Some(Modifier::EqualOrLess) => "at most ",
            Some(Modifier::EqualOrMore) => "at least ",
            Some(Modifier::Before) => "before ",
            Some(Modifier::After) => "after ",
            Some(Modifier::OnOrBefore) => "on or before ",
            Some(Modifier::OnOrAfter) => "on or after ",
        })?;
        match Shown::of(meaning, Calendar::Gregorian) {
            Shown::Date(date) => {
                named(f, date)?;
                if date.calendar != Calendar::Gregorian { gloss(f, meaning) } else { Ok(()) }
            }
            Shown::Run(first, last) => {
                run(f, first, last)?;
                if first.calendar != Calendar::Gregorian { gloss(f, meaning) } else { Ok(()) }
            }
            Shown::Clock(day, hour, minute, second) => {
                clock(f, hour, minute, second)?;
                on(f, day, meaning)
            }
            Shown::Sign(year, month) => {
                write!(f, "{} {year}", names::sign(month))?;
                gloss(f, meaning)
            }
            Shown::Part(day, part, from, to) => {
                f.write_str(part_name(part, from, to))?;
                on(f, day, meaning)
            }
            Shown::Duration(amount) => length(f, &amount),
            Shown::Every(amount) => {
                f.write_str("every ")?;
                match amount.single() {
                    Some(part) if part.quantity().as_whole() == Some(1) => f.write_str(unit(part.unit)),
                    _ => length(f, &amount),
                }
            }
            Shown::Often(amount, times, of) => often(f, &amount, times, of),
            Shown::EveryWeekday(weekday, time) => {
                write!(f, "every {}", Language::English.weekday(weekday))?;
                at(f, time)
            }
            Shown::Weekly(set) => weekly(f, set),
            Shown::Nth(day, period, time) => {
                match (day.weekday, day.nth) {
                    (Some(weekday), nth) => write!(f, "the {} {}", Nth(nth), Language::English.weekday(weekday))?,
                    (None, nth @ 1..) => write!(f, "day {nth}")?,
                    (None, nth) => write!(f, "the {} day", Nth(nth))?,
                }
                write!(f, " of every {}", unit(period))?;
                at(f, time)
            }
            Shown::EverySeason(season) => write!(f, "every {}", season_name(season)),
            Shown::Vague(Vague::Past) => f.write_str("in the past"),
            Shown::Vague(Vague::Present) => f.write_str("now"),
            Shown::Vague(Vague::Future) => f.write_str("in the future"),
            Shown::Any(some) => write!(f, "some {}", unit(some)),
            Shown::Nonexistent(date) => {
                named(f, date)?;
                f.write_str(" (there is no such day)")
            }
            Shown::Nothing => Ok(()),
        }
    }
}

/// `3 times a week`, `2 days in 3 months`.
fn often(f: &mut fmt::Formatter<'_>, amount: &Amount, times: u8, of: Option<Unit>) -> fmt::Result {
    match (times, of) {
        (1, Some(of)) => write!(f, "1 {}", unit(of))?,
        (1, None) => f.write_str("1 time")?,
        (times, of) => write!(f, "{times} {}", of.map_or("times", units))?,
    }
    match amount.single() {
        Some(part) if part.quantity().as_whole() == Some(1) => write!(f, " a {}", unit(part.unit)),
        _ => {
            f.write_str(" in ")?;
            length(f, amount)
        }
    }
}

/// `every Saturday, Monday and Wednesday at 06:00`, `every other Tuesday`; the nights that lead to Friday are Thursday's.
fn weekly(f: &mut fmt::Formatter<'_>, Weekly { days, every, eve, time }: Weekly) -> fmt::Result {
    f.write_str("every ")?;
    match every {
        1 => {}
        2 => f.write_str("other ")?,
        every => write!(f, "{every}{} ", ordinal(i32::try_from(every).unwrap_or(0)))?,
    }
    for (place, day) in days.iter().enumerate() {
        f.write_str(joint(place, days, ", ", " and "))?;
        let day = if eve { day.moved(-1) } else { day };
        f.write_str(Language::English.weekday(day))?;
    }
    at(f, time)
}

/// ` at 09:00`, ` evening`.
fn at(f: &mut fmt::Formatter<'_>, time: Option<Time>) -> fmt::Result {
    match time.map(Time::begin) {
        // The hours of a set have begun.
        None | Some(Time::Hours { .. }) => Ok(()),
        Some(Time::Part { part, from, to }) => write!(f, " {}", part_name(part, from, to)),
        Some(Time::Clock { hour, minute, second, .. }) => {
            f.write_str(" at ")?;
            clock(f, hour, minute.unwrap_or(0), second)
        }
    }
}

/// `first`, `last`, `third last`.
pub(in crate::output) struct Nth(pub(in crate::output) i8);

impl fmt::Display for Nth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nth = match self.0.unsigned_abs() {
            1 => "first",
            2 => "second",
            3 => "third",
            4 => "fourth",
            5 => "fifth",
            nth => return write!(f, "{nth}th"),
        };
        match self.0 {
            -1 => f.write_str("last"),
            ..0 => write!(f, "{nth} last"),
            _ => f.write_str(nth),
        }
    }
}

fn clock(f: &mut fmt::Formatter<'_>, hour: u8, minute: u8, second: Option<u8>) -> fmt::Result {
    write!(f, "{hour:02}:{minute:02}")?;
    second.map_or(Ok(()), |second| write!(f, ":{second:02}"))
}

/// The day of a time, and its zone.
fn on(f: &mut fmt::Formatter<'_>, day: Option<Named>, meaning: &Resolved) -> fmt::Result {
    if let Some(offset) = meaning.offset() {
        write!(f, " UTC{offset}")?;
    }
    match day {
        Some(day) => {
            f.write_str(", ")?;
            named(f, day)?;
            if day.calendar != Calendar::Gregorian { gloss(f, meaning) } else { Ok(()) }
        }
        None => f.write_str(" every day"),
    }
}

/// The Gregorian days of the interval, in brackets.
fn gloss(f: &mut fmt::Formatter<'_>, meaning: &Resolved) -> fmt::Result {
    let Some(days) = meaning.interval().and_then(|interval| interval.days()) else { return Ok(()) };
    let day = |day| {
        let (year, month, day) = Calendar::Gregorian.fields(day).ok()?;
        Some(Named { calendar: Calendar::Gregorian, date: Native::Day { year, month, day } })
    };
    let (Some(first), Some(last)) = (day(days.start), day(days.end - 1)) else { return Ok(()) };
    f.write_str(" (")?;
    run(f, first, last)?;
    f.write_str(")")
}

/// `9 September 2016`, `12–18 November 2016`, `22 August – 21 September 2016`.
fn run(f: &mut fmt::Formatter<'_>, first: Named, last: Named) -> fmt::Result {
    match (first.date, last.date) {
        (Native::Day { year, month, day: from }, Native::Day { year: other, month: same, day: to })
            if (year, month) == (other, same) =>
        {
            if from != to {
                write!(f, "{from}–")?;
            }
        }
        (Native::Day { year, month, day }, Native::Day { year: other, .. }) if year == other => {
            write!(f, "{day} {} – ", names::month(first.calendar, month))?;
        }
        _ => {
            named(f, first)?;
            f.write_str(" – ")?;
        }
    }
    named(f, last)
}

fn named(f: &mut fmt::Formatter<'_>, Named { calendar, date }: Named) -> fmt::Result {
    let month = |month| names::month(calendar, month);
    let year = Year(calendar, date);
    match date {
        Native::Day { month: month_of, day, .. } => write!(f, "{day} {} {year}", month(month_of)),
        Native::Month { month: month_of, .. } => write!(f, "{} {year}", month(month_of)),
        Native::Season { season, .. } => {
            let name = names::SEASONS.get(usize::from(season).wrapping_sub(1)).unwrap_or(&"?");
            write!(f, "{name} {year}")
        }
        Native::Quarter { quarter, .. } => write!(f, "quarter {quarter} of {year}"),
        Native::Half { half: 1, .. } => write!(f, "the first half of {year}"),
        Native::Half { .. } => write!(f, "the second half of {year}"),
        // A bare 1394 is a Jalali year.
        Native::Year { year: 1..COMMON_ERA } if calendar == Calendar::Gregorian => write!(f, "{year} CE"),
        Native::Decade { first: first @ 1..COMMON_ERA } if calendar == Calendar::Gregorian => {
            write!(f, "the {first}s CE")
        }
        Native::Year { .. } => year.fmt(f),
        Native::Decade { first } => write!(f, "the {first}s"),
        Native::Century { number } if number < 0 => write!(f, "century {} BC", number.unsigned_abs()),
        Native::Century { number } => write!(f, "the {number}{} century", ordinal(number)),
        Native::Yearless { month: month_of, day: Some(day) } => write!(f, "{day} {} of every year", month(month_of)),
        Native::Yearless { month: month_of, day: None } => write!(f, "{} of every year", month(month_of)),
    }
}

/// A year, with its era where that is not plain.
struct Year(Calendar, Native);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Native::Day { year, .. }
        | Native::Month { year, .. }
        | Native::Season { year, .. }
        | Native::Quarter { year, .. }
        | Native::Half { year, .. }
        | Native::Year { year }) = self.1
        else {
            return Ok(());
        };
        match self.0 {
            Calendar::Gregorian if year <= 0 => write!(f, "{} BC", 1 - year),
            Calendar::Hijri => write!(f, "{year} AH"),
            _ => year.fmt(f),
        }
    }
}

/// What is written against the figures of an ordinal: "21st".
pub(in crate::output) const fn ordinal(number: i32) -> &'static str {
    match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    }
}

/// `1 year and 6 months`, `2.5 hours`, `some days`.
fn length(f: &mut fmt::Formatter<'_>, amount: &Amount) -> fmt::Result {
    for (place, part) in amount.parts().enumerate() {
        if place > 0 {
            f.write_str(" and ")?;
        }
        if part.unit == Unit::While {
            return f.write_str("some time");
        }
        match part.quantity() {
            Quantity::Vague => write!(f, "some {}", units(part.unit))?,
            Quantity::Exact { digits, scale } => {
                write_decimal(f, digits, scale)?;
                write!(f, " {}", if (digits, scale) == (1, 0) { unit(part.unit) } else { units(part.unit) })?;
            }
        }
    }
    Ok(())
}

/// A unit, for one of it.
pub(in crate::output) const fn unit(unit: Unit) -> &'static str {
    noun(unit).0
}

/// A unit, for several of it.
pub(in crate::output) const fn units(unit: Unit) -> &'static str {
    noun(unit).1
}

const fn noun(unit: Unit) -> (&'static str, &'static str) {
    match unit {
        Unit::Second => ("second", "seconds"),
        Unit::Minute => ("minute", "minutes"),
        Unit::Hour => ("hour", "hours"),
        Unit::Day => ("day", "days"),
        Unit::Week => ("week", "weeks"),
        Unit::Month => ("month", "months"),
        Unit::Quarter => ("quarter", "quarters"),
        Unit::Season => ("season", "seasons"),
        Unit::Half => ("half-year", "half-years"),
        Unit::Year => ("year", "years"),
        Unit::Decade => ("decade", "decades"),
        Unit::Century => ("century", "centuries"),
        Unit::Millennium => ("millennium", "millennia"),
        Unit::While => ("while", "whiles"),
    }
}

/// A part of the day by its hours.
const fn part_name(part: DayPart, from: u8, to: u8) -> &'static str {
    match part {
        DayPart::Morning if from == 0 && to < 12 => "small hours",
        DayPart::Morning if from == 3 => "dawn",
        DayPart::Evening if from == 17 => "dusk",
        DayPart::Morning => "morning",
        DayPart::Noon => "noon",
        DayPart::Afternoon => "afternoon",
        DayPart::Evening => "evening",
        DayPart::Night => "night",
        DayPart::Midnight => "midnight",
    }
}

const fn season_name(season: Season) -> &'static str {
    names::SEASONS[season.quarter() as usize - 1]
}
