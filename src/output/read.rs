//! Reading back what is written as text: intervals, dates in their own calendar, references.

use super::timex3::season_code;
use crate::calendar::{Calendar, gregorian};
use crate::expression::Season;
use crate::resolve::{Interval, Moment, Native, Reference};
use chrono::NaiveTime;
use core::fmt;
use core::str::FromStr;

/// A text that is no [`Interval`], [`Native`] or [`Reference`] as they are displayed.
///
/// ```
/// let error = "2016-09-09".parse::<taqvim::Interval>().unwrap_err();
/// assert_eq!(error.to_string(), "expected an interval like 2016-09-09/2016-09-10");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct ParseTextError {
    expected: &'static str,
}

impl fmt::Display for ParseTextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl core::error::Error for ParseTextError {}

/// A number of so many digits that a text begins with, and the rest.
fn digits(text: &str, least: usize, most: usize) -> Option<(u32, &str)> {
    let end = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(end)?;
    (end >= least).then_some((digits.parse().ok()?, rest))
}

fn two(text: &str) -> Option<(u8, &str)> {
    let (number, rest) = digits(text, 2, 2)?;
    Some((number as u8, rest))
}

/// A year of four digits, or of more with a sign.
fn year(text: &str) -> Option<(i32, &str)> {
    if let Some(rest) = text.strip_prefix('-') {
        let (year, rest) = digits(rest, 4, 6)?;
        return Some((-(year as i32), rest));
    }
    match text.strip_prefix('+') {
        Some(rest) => digits(rest, 5, 6),
        None => digits(text, 4, 4),
    }
    .map(|(year, rest)| (year as i32, rest))
}

/// `2016-09-09`: the day number, and the rest. Years that only the end of an interval or a reference has are read too.
fn day(text: &str) -> Option<(i32, &str)> {
    let (year, rest) = year(text)?;
    let (month, rest) = two(rest.strip_prefix('-')?)?;
    let (day, rest) = two(rest.strip_prefix('-')?)?;
    // 400 years are 146 097 days.
    let (cycles, twin) = (year.div_euclid(400), year.rem_euclid(400));
    let number = Calendar::Gregorian.day_number(twin, month, day).ok()?;
    Some((cycles.checked_mul(146_097)?.checked_add(number)?, rest))
}

/// `T19:30`, `T19:30:05`: seconds of the day, and the rest.
fn clock(text: &str) -> Option<(u32, &str)> {
    let (hour, rest) = two(text.strip_prefix('T')?)?;
    let (minute, rest) = two(rest.strip_prefix(':')?)?;
    let (second, rest) = match rest.strip_prefix(':') {
        Some(rest) => two(rest)?,
        None => (0, rest),
    };
    let sound = hour < 24 && minute < 60 && second < 60;
    sound.then_some((u32::from(hour) * 3600 + u32::from(minute) * 60 + u32::from(second), rest))
}

fn moment(text: &str) -> Option<Moment> {
    let (day, rest) = day(text)?;
    let (second, rest) = if rest.is_empty() { (0, rest) } else { clock(rest)? };
    rest.is_empty().then_some(Moment { day, second })
}

impl Interval {
    /// The interval between two sides as they are written; `None` where it does not end after it begins.
    pub(super) fn from_texts(start: Option<&str>, end: Option<&str>) -> Option<Self> {
        let side = |text: Option<&str>| match text {
            Some(text) => moment(text).map(Some),
            None => Some(None),
        };
        Interval::of_sides(side(start)?, side(end)?).filter(|interval| interval.check_days().is_ok())
    }
}

impl FromStr for Interval {
    type Err = ParseTextError;

    /// Reads what `Display` writes: two dates, or two times to the minute or the second, with `/` between and `..` for an
    /// open side.
    ///
    /// ```
    /// use taqvim::Interval;
    ///
    /// let interval: Interval = "2016-11-18T08:00/2016-11-18T08:01".parse()?;
    /// assert_eq!(interval.start().unwrap().to_string(), "2016-11-18 08:00:00");
    /// assert_eq!("2016-09-09/..".parse::<Interval>()?.end(), None);
    /// # Ok::<(), taqvim::ParseTextError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseTextError> {
        let sides = text.split_once('/');
        let side = |text| Some(text).filter(|&text| text != "..");
        let interval = sides.and_then(|(start, end)| Interval::from_texts(side(start), side(end)));
        interval.ok_or(ParseTextError { expected: "an interval like 2016-09-09/2016-09-10" })
    }
}

impl FromStr for Native {
    type Err = ParseTextError;

    /// Reads what `Display` writes: `1395-06-19`, `1395-06`, `1395-SU`, `1395-Q2`, `1395-H1`, `1395`, `139X`, `C14`,
    /// `XXXX-01-13`. Whether there is such a date is not asked, since a native date may be one that does not exist.
    ///
    /// ```
    /// use taqvim::Native;
    ///
    /// assert_eq!("1395-SU".parse(), Ok(Native::Season { year: 1395, season: 2 }));
    /// assert_eq!("139X".parse::<Native>()?.to_string(), "139X");
    /// # Ok::<(), taqvim::ParseTextError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseTextError> {
        native(text).ok_or(ParseTextError { expected: "a date like 1395-06-19, 1395-06 or 1395-SU" })
    }
}

fn native(text: &str) -> Option<Native> {
    if let Some(number) = text.strip_prefix('C') {
        let bare = number.strip_prefix('-');
        let (value, rest) = digits(bare.unwrap_or(number), 1, 4)?;
        let value = value as i32;
        return rest.is_empty().then_some(Native::Century { number: if bare.is_some() { -value } else { value } });
    }
    if let Some(rest) = text.strip_prefix("XXXX-") {
        let (month, rest) = two(rest)?;
        return match rest.strip_prefix('-').map(two) {
            None => rest.is_empty().then_some(Native::Yearless { month, day: None }),
            Some(Some((day, ""))) => Some(Native::Yearless { month, day: Some(day) }),
            Some(_) => None,
        };
    }
    if let Some(decade) = text.strip_suffix('X') {
        let (number, rest) = digits(decade, 3, 4)?;
        return rest.is_empty().then_some(Native::Decade { first: number as i32 * 10 });
    }
    let (year, rest) = year(text)?;
    let Some(part) = rest.strip_prefix('-') else { return rest.is_empty().then_some(Native::Year { year }) };
    let numbered = |prefix, most: u32| {
        let (number, rest) = digits(part.strip_prefix(prefix)?, 1, 1)?;
        (rest.is_empty() && (1..=most).contains(&number)).then_some(number as u8)
    };
    if let Some(quarter) = numbered('Q', 4) {
        return Some(Native::Quarter { year, quarter });
    }
    if let Some(half) = numbered('H', 2) {
        return Some(Native::Half { year, half });
    }
    if let Some(season) = Season::ALL.into_iter().find(|&season| season_code(season) == part) {
        return Some(Native::Season { year, season: season.quarter() });
    }
    let (month, rest) = two(part)?;
    match rest.strip_prefix('-').map(two) {
        None => rest.is_empty().then_some(Native::Month { year, month }),
        Some(Some((day, ""))) => Some(Native::Day { year, month, day }),
        Some(_) => None,
    }
}

impl FromStr for Reference {
    type Err = ParseTextError;

    /// Reads what `Display` writes: `2016-11-18`, `2016-11-18T18:00`, `2016-11-18T18:00:30+03:30`, with `Z` for `+00:00`. The
    /// days are Gregorian.
    ///
    /// ```
    /// use taqvim::Reference;
    ///
    /// let reference: Reference = "2016-11-18T18:00+03:30".parse()?;
    /// assert_eq!(reference.offset_minutes(), Some(210));
    /// assert_eq!(reference.to_string(), "2016-11-18T18:00+03:30");
    /// # Ok::<(), taqvim::ParseTextError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseTextError> {
        reference(text)
            .ok_or(ParseTextError { expected: "a time like 2016-11-18, 2016-11-18T18:00 or 2016-11-18T18:00+03:30" })
    }
}

fn reference(text: &str) -> Option<Reference> {
    let (day, rest) = day(text)?;
    let date = gregorian::naive_date(day)?;
    let (reference, rest) = if rest.starts_with('T') {
        let (second, rest) = clock(rest)?;
        let time = NaiveTime::from_num_seconds_from_midnight_opt(second, 0)?;
        (Reference::from(date.and_time(time)), rest)
    } else {
        (Reference::from(date), rest)
    };
    if rest.is_empty() {
        return Some(reference);
    }
    reference.with_offset_minutes(offset_minutes(rest)?).ok()
}

/// `+03:30`, `Z`.
pub(super) fn offset_minutes(text: &str) -> Option<i32> {
    if text == "Z" {
        return Some(0);
    }
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+')?),
    };
    // More than a day is what only a caller can have given.
    let (hours, rest) = digits(rest, 2, 8)?;
    let (minutes, rest) = two(rest.strip_prefix(':')?)?;
    let all = i32::try_from(hours).ok()?.checked_mul(60)?.checked_add(minutes.into())?;
    (rest.is_empty() && minutes < 60).then_some(sign * all)
}
