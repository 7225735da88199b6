//! The year in which the weekday that stands beside a yearless date is right. Texts are older than the day on which they are read:
//! where none of the years around the reference agrees, it is the latest one that does.

use super::absolute::range_of;
use super::notes::AssumedField;
use super::week::first_on_or_after;
use super::{Reference, ResolveError, Resolved, Warning};
use crate::calendar::{Calendar, Weekday};
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Side, Year};
use crate::policy::Policy;

/// A day of a year has met every weekday within so many years; the last day of a leap year has not, and stays as it is.
const BACK: i32 = 11;

/// A verb of the past tells of days to come too, where their weekday agrees: «دیدار جمعه ۵ آذر را داور اعلام کرد».
const ANNOUNCED: i32 = 90;

/// A text's own today may be that of another place.
const TODAY: i32 = 2;

/// A day so near is believed, where its weekday is wrong by one; and one of the week that comes, whatever its weekday.
const NEAR: i32 = 31;
const WEEK: i32 = 7;

/// The meaning of a date without a year, in the latest year that agrees where `meaning` does not.
pub(super) fn resolve(
    expression: &Expression,
    meaning: Resolved,
    reference: &Reference,
    policy: &Policy,
) -> Result<Resolved, ResolveError> {
    let Anchor::Date(date @ CalendarDate { day: Some(_), month: Some(_), zodiacal: false, .. }) = expression.anchor
    else {
        return Ok(meaning);
    };
    // What leads away from the date is counted from the one that was found. The months of the moon begin a day sooner or later; an
    // English weekday is of the year at hand.
    let lunar = date.calendar == Calendar::Hijri;
    if expression.shift.is_some() || lunar || expression.convention == Convention::ENGLISH {
        return Ok(meaning);
    }
    let told = expression.side == Some(Side::Past);
    let start = meaning.interval.and_then(|it| it.start_moment()).map(|start| start.day);
    let ahead = start.map_or(0, |start| start - reference.day());
    let wrong = meaning.warnings.contains(Warning::WeekdayMismatch);
    let of_year = |year| {
        let date = CalendarDate { year: Year::Full(year), calendar_said: true, ..date };
        Expression { anchor: Anchor::Date(date), ..*expression }.dated(reference, policy)
    };
    // «جلسه شنبه ۲ آذر است», some days before it: the weekday is a slip.
    let slip = if wrong && matches!(date.year, Year::Unsaid) { nearest(date, reference) } else { None };
    if let Some((year, day)) = slip.filter(|&(_, day)| !told || day <= reference.day()) {
        return if start == Some(day) { Ok(meaning) } else { of_year(year) };
    }
    let asks = match (date.year, date.weekday) {
        (Year::Unsaid, Some(_)) => wrong || told && ahead > ANNOUNCED,
        // «امروز جمعه ۲۰ فروردین»
        (Year::Near(_), Some(weekday)) => {
            ahead.abs() > TODAY && start.is_some_and(|start| Weekday::from_day_number(start) != weekday)
        }
        (Year::Near(..=0), None) => told && ahead > TODAY,
        _ => false,
    };
    let Some(year) = (if asks { latest(date, reference) } else { None }) else { return Ok(meaning) };
    let agreeing = of_year(year)?;
    let near = matches!(date.year, Year::Near(_));
    // «امروز» is of another day than the reference.
    let warnings = if near { meaning.warnings } else { agreeing.warnings };
    Ok(Resolved { assumed: agreeing.assumed.with(AssumedField::Year), warnings, ..agreeing })
}

/// The year and the day of a date so near that its weekday is a slip.
pub(super) fn nearest(date: CalendarDate, reference: &Reference) -> Option<(i16, i32)> {
    let (now, ..) = reference.fields(date.calendar).ok()?;
    let weekday = date.weekday?;
    (now - 1..=now + 1).find_map(|year| {
        let start = range_of(date.calendar, year, date.month?, date.day)?.start;
        let ahead = start - reference.day();
        let off = (start - first_on_or_after(weekday, start - 6)).rem_euclid(7);
        let slip = ahead.abs() <= NEAR && matches!(off, 1 | 6) || (0..=WEEK).contains(&ahead);
        slip.then_some((i16::try_from(year).ok()?, start))
    })
}

/// The latest year, up to the reference, in which the date is that weekday.
pub(super) fn latest(date: CalendarDate, reference: &Reference) -> Option<i16> {
    let (now, ..) = reference.fields(date.calendar).ok()?;
    let agrees = |start| date.weekday.is_none_or(|weekday| Weekday::from_day_number(start) == weekday);
    let fits = |&year: &i32| {
        range_of(date.calendar, year, date.month.unwrap_or(1), date.day)
            .is_some_and(|days| days.start <= reference.day() && agrees(days.start))
    };
    (now - BACK..=now).rev().find(fits).and_then(|year| i16::try_from(year).ok())
}
