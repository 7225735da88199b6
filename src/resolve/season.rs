//! Seasons: which year is meant where the words leave it open.

use super::Reference;
use super::absolute::{choose, said_year, year_in_range};
use super::notes::{Assumed, AssumedField};
use super::period::Period;
use super::resolved::Value;
use crate::calendar::{Calendar, DayRange, RangeError};
use crate::expression::{Convention, Scope, Season, Year};
use crate::policy::{Lean, Policy};

/// The Jalali years begin in this Gregorian one.
const FIRST_JALALI: i16 = 622;

/// A season; of a year, whether it is Gregorian whatever its size.
pub(crate) fn season(
    season: Season,
    (year, common): (Year, bool),
    scope: Scope,
    convention: Convention,
    reference: &Reference,
    policy: &Policy,
) -> Result<Period, RangeError> {
    let (now, ..) = reference.fields(Calendar::Jalali)?;
    let mut all = years(season.first_month(), now);
    let day = reference.day();
    let assumed = Assumed::NONE.with(AssumedField::Year);
    let (year, assumed) = match (year, scope) {
        (Year::Every, _) => return Ok(Period::every_season(season)),
        (Year::Full(year @ ..FIRST_JALALI), _) if common => return early(season, i32::from(year)),
        // A Gregorian year names the season that begins in it, or the winter that ends in it where that one is ahead.
        (Year::Full(year), _) if common || year >= 1500 => {
            let begins = i32::from(year) - 621;
            let ahead = days_of(begins, season.first_month())?.start > day;
            let ends = season == Season::Winter && ahead && policy.lean() == Lean::Past && begins <= now;
            (if ends { begins - 1 } else { begins }, Assumed::NONE)
        }
        // «تابستان ۹۸ میلادی»
        (Year::Short(_), _) if common => {
            let (year, assumed) = said_year(year, Calendar::Gregorian, reference)?;
            (year - 621, assumed)
        }
        (Year::Unsaid, Scope::Last) => {
            (all.filter(|(_, days)| days.end <= day).map(|(year, _)| year).max().unwrap_or(now), Assumed::NONE)
        }
        (Year::Unsaid, Scope::Next) => {
            (all.filter(|(_, days)| days.start > day).map(|(year, _)| year).min().unwrap_or(now), Assumed::NONE)
        }
        (Year::Unsaid, _) => (choose(all, day, policy.lean()).unwrap_or(now), assumed),
        // "This summer", said in February, begins in the common year; "this winter" is the one that it is said in.
        (Year::Relative(offset), _) if convention.calendar == Calendar::Gregorian => {
            let (common, ..) = reference.fields(Calendar::Gregorian)?;
            let current = all.find(|(_, days)| offset == 0 && days.start <= day && day < days.end);
            (current.map_or(common + i32::from(offset) - 621, |(year, _)| year), Assumed::NONE)
        }
        (Year::From { .. } | Year::To { .. }, _) => {
            let end = if matches!(year, Year::From { .. }) { season.first_month() + 2 } else { season.first_month() };
            (year_in_range(Calendar::Jalali, year, (end, 0), reference, policy)?, assumed)
        }
        (year, _) => said_year(year, Calendar::Jalali, reference)?,
    };
    Ok(Period::season(year, season)?.assuming(assumed))
}

/// The seasons that begin with that month in the years around this one: every year has them, within it.
fn years(month: u8, now: i32) -> impl Iterator<Item = (i32, DayRange)> + Clone {
    (now - 1..=now + 1).filter_map(move |year| Some((year, days_of(year, month).ok()?)))
}

fn days_of(year: i32, month: u8) -> Result<DayRange, RangeError> {
    DayRange::months(Calendar::Jalali, year, month, 3)
}

/// A season before the Jalali calendar: «تابستان ۳۶۳ میلادی», from the 21st of a month.
fn early(season: Season, year: i32) -> Result<Period, RangeError> {
    const FIRST_DAY: u8 = 21;
    let month = season.first_month() + 2;
    let start = Calendar::Gregorian.day_number(year, month, FIRST_DAY)?;
    let (next, last) = if month == 12 { (year + 1, 3) } else { (year, month + 3) };
    let days = DayRange { start, end: Calendar::Gregorian.day_number(next, last, FIRST_DAY)? };
    Ok(Period { value: Some(Value::Season { year, season }), ..Period::run(days, super::grain::Grain::Season, None) })
}
