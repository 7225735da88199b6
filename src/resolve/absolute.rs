//! Dates and years: which year is meant where the words leave it open.

use super::Reference;
use super::borji;
use super::grain::Grain;
use super::notes::{Assumed, AssumedField, Warning};
use super::period::Period;
use super::resolved::{Native, Value};
use crate::calendar::{Calendar, DayRange, RangeError, Weekday};
use crate::expression::{CalendarDate, Year};
use crate::policy::{Lean, Policy};

/// From here on a year beside a Hijri month is that of the common era.
pub(super) const COMMON: i16 = 1600;

/// The last of those.
pub(super) const MAX_COMMON: i16 = 2100;

/// A two-digit year is the one in reference − 85 ..= reference + 14.
const SHORT_YEAR_AHEAD: i32 = 14;

/// A weekday falls on each day of the month within so many months, but for a few.
const MONTHS_AROUND: i32 = 12;

/// A day, month or year.
pub(crate) fn date(date: CalendarDate, reference: &Reference, policy: &Policy) -> Result<Period, RangeError> {
    let mut assumed = if date.calendar_said || date.month.is_some() {
        Assumed::NONE
    } else {
        Assumed::NONE.with(AssumedField::Calendar)
    };
    if let (None, Some(day)) = (date.month, date.day) {
        return day_of_some_month(date, day, reference, policy);
    }
    let Some(month) = date.month else {
        let (year, filled) = said_year(date.year, date.calendar, reference)?;
        // «سال ۲۹ میلادی» is no year to come.
        let (now, ..) = reference.fields(date.calendar)?;
        let short = matches!(date.year, Year::Short(_)) && date.calendar == Calendar::Gregorian;
        let past = short && policy.lean() == Lean::Past && year > now + 1;
        let year = if past { year - 100 } else { year };
        let period = Period::year(date.calendar, year)?;
        return Ok(period.assuming(merge(assumed, filled)));
    };
    let mut mismatch = false;
    let year = match date.year {
        Year::Every => return Ok(yearless(date.calendar, month, date.day)),
        Year::Relative(offset) if date.calendar == Calendar::Hijri => {
            let (jalali, ..) = reference.fields(Calendar::Jalali)?;
            lunar_year_in(jalali + i32::from(offset), month, date.day)?
        }
        // «رمضان ۹۵», «رمضان ۱۳۹۵»: the year is solar unless the words say otherwise.
        Year::Short(short) if date.calendar == Calendar::Hijri => {
            assumed = assumed.with(AssumedField::Century);
            let (jalali, ..) = reference.fields(Calendar::Jalali)?;
            lunar_year_in(full_year(short, jalali), month, date.day)?
        }
        Year::Full(year @ ..COMMON) if date.calendar_of_year() != date.calendar => {
            lunar_year_in(i32::from(year), month, date.day)?
        }
        Year::Near(offset) => {
            let day = reference.day() + i32::from(offset);
            let year = year_near(date.calendar, month, date.day, day)?;
            mismatch = range_of(date.calendar, year, month, date.day).is_none_or(|days| days.start != day);
            assumed = assumed.with(AssumedField::Year);
            year
        }
        // "Ramadan 2016": the year is of the other calendar.
        Year::Full(year @ COMMON..=MAX_COMMON) if date.calendar != Calendar::Gregorian => {
            year_within(date.calendar, month, date.day, i32::from(year))?
        }
        Year::Last | Year::Next => year_over_or_ahead(date, month, reference)?,
        Year::Unsaid | Year::SameDay { .. } => {
            let (year, agrees) = nearest_year(date, month, reference, policy)?;
            mismatch = !agrees;
            assumed = assumed.with(AssumedField::Year);
            year
        }
        Year::From { .. } | Year::To { .. } => {
            assumed = assumed.with(AssumedField::Year);
            let said = (month, date.day.unwrap_or(0));
            year_in_range(date.calendar, date.year, said, reference, policy)?
        }
        year => {
            let (year, filled) = said_year(year, date.calendar, reference)?;
            assumed = merge(assumed, filled);
            year
        }
    };
    let zodiacal = if date.zodiacal { borji::period(year, month, date.day) } else { None };
    let period = match (zodiacal, date.day) {
        (Some(period), _) => period,
        (None, None) => Period::month(date.calendar, year, month)?,
        (None, Some(day)) => match day_of(date.calendar, year, month, day)? {
            Ok(day) => day,
            Err(nonexistent) => return Ok(nonexistent.assuming(assumed)),
        },
    };
    if let (Some(weekday), Some(days), Some(_)) = (date.weekday, period.days, date.day) {
        mismatch |= Weekday::from_day_number(days.start) != weekday;
    }
    let period = if mismatch { period.warned(Warning::WeekdayMismatch) } else { period };
    Ok(period.assuming(assumed))
}

/// "The 15th": of the month that the policy leans to; a weekday beside it decides first.
fn day_of_some_month(
    date: CalendarDate,
    day: u8,
    reference: &Reference,
    policy: &Policy,
) -> Result<Period, RangeError> {
    let (year, month, _) = reference.fields(date.calendar)?;
    let now = year * 12 + i32::from(month) - 1;
    let months = (now - MONTHS_AROUND..=now + MONTHS_AROUND).filter_map(|month| {
        let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u8 + 1);
        Some(((year, month), range_of(date.calendar, year, month, Some(day))?))
    });
    let agreeing = months
        .clone()
        .filter(|(_, days)| date.weekday.is_some_and(|weekday| Weekday::from_day_number(days.start) == weekday));
    let (now, lean) = (reference.day(), policy.lean());
    let (agrees, chosen) = match choose(agreeing, now, lean) {
        Some(month) => (true, month),
        None => (date.weekday.is_none(), choose(months, now, lean).unwrap_or((year, month))),
    };
    let period = match day_of(date.calendar, chosen.0, chosen.1, day)? {
        Ok(period) | Err(period) => period,
    };
    let period = if agrees { period } else { period.warned(Warning::WeekdayMismatch) };
    Ok(period.assuming(Assumed::NONE.with(AssumedField::Year)))
}

/// The year of the last or next such day or month; the present one where there is none nearby.
fn year_over_or_ahead(date: CalendarDate, month: u8, reference: &Reference) -> Result<i32, RangeError> {
    let (now, ..) = reference.fields(date.calendar)?;
    let candidates = (now - 2..).take(5);
    let dated = candidates.filter_map(|year| Some((year, range_of(date.calendar, year, month, date.day)?)));
    Ok(over_or_ahead(dated, date.year, reference.day()).unwrap_or(now))
}

/// The day, or the period of a date that does not exist.
fn day_of(calendar: Calendar, year: i32, month: u8, day: u8) -> Result<Result<Period, Period>, RangeError> {
    let length = calendar.days_in_month(year, month)?;
    if day > length {
        let nearest = Native::Day { year, month, day: length };
        return Ok(Err(Period::nonexistent(calendar, Native::Day { year, month, day }, nearest)));
    }
    let number = calendar.day_number(year, month, day)?;
    let native = (calendar != Calendar::Gregorian).then_some(Native::Day { year, month, day });
    Ok(Ok(Period { calendar: Some(calendar), native, ..Period::day(number) }))
}

/// A day or month of every year.
pub(crate) fn yearless(calendar: Calendar, month: u8, day: Option<u8>) -> Period {
    let gregorian = calendar == Calendar::Gregorian;
    Period {
        days: None,
        value: Some(if gregorian { Value::Yearless { month, day } } else { Value::YearlessNative }),
        grain: if day.is_some() { Grain::Day } else { Grain::Month },
        calendar: Some(calendar),
        native: (!gregorian).then_some(Native::Yearless { month, day }),
        ..Period::day(0)
    }
}

/// The year in full, with what had to be filled in.
pub(super) fn said_year(year: Year, calendar: Calendar, reference: &Reference) -> Result<(i32, Assumed), RangeError> {
    let (now, ..) = reference.fields(calendar)?;
    Ok(match year {
        Year::Full(year) => (i32::from(year), Assumed::NONE),
        Year::Short(short) => (full_year(short, now), Assumed::NONE.with(AssumedField::Century)),
        Year::Relative(offset) => (now + i32::from(offset), Assumed::NONE),
        Year::Unsaid | Year::Near(_) | Year::Last | Year::Next | Year::Every => {
            (now, Assumed::NONE.with(AssumedField::Year))
        }
        Year::SameDay { .. } | Year::From { .. } | Year::To { .. } => (now, Assumed::NONE.with(AssumedField::Year)),
    })
}

/// The year of those two digits in `now − 85 ..= now + 14`.
pub(crate) fn full_year(short: u8, now: i32) -> i32 {
    let latest = now + SHORT_YEAR_AHEAD;
    latest - (latest - i32::from(short)).rem_euclid(100)
}

fn merge(a: Assumed, b: Assumed) -> Assumed {
    b.iter().fold(a, Assumed::with)
}

/// The year that a yearless date leans to; a weekday that was said beside it decides first. False where none agrees.
fn nearest_year(
    date: CalendarDate,
    month: u8,
    reference: &Reference,
    policy: &Policy,
) -> Result<(i32, bool), RangeError> {
    let calendar = date.calendar;
    let (now, ..) = reference.fields(calendar)?;
    let mut candidates = [None; 7];
    // In four years each day of a calendar has met all of another's that it can meet.
    let from = if matches!(date.year, Year::SameDay { .. }) { now - 4 } else { now - 2 };
    for (slot, year) in candidates.iter_mut().zip(from..=now + 2) {
        *slot = range_of(calendar, year, month, date.day).map(|days| (year, days));
    }
    // «یکشنبه ۲۰ سپتامبر (۳۰ شهریور)»: a year in which both are one day wins over the weekday.
    if let Year::SameDay { calendar: other, month, day } = date.year {
        let one = |days: DayRange| other.fields(days.start).is_ok_and(|(_, m, d)| (m, d) == (month, day));
        if candidates.iter().flatten().any(|&(_, days)| one(days)) {
            for slot in &mut candidates {
                *slot = slot.filter(|&(_, days)| one(days));
            }
        }
    }
    let agreeing = |days: DayRange| {
        date.weekday.is_none_or(|weekday| date.day.is_none() || Weekday::from_day_number(days.start) == weekday)
    };
    let near = candidates.iter().flatten().copied().filter(|&(year, days)| (year - now).abs() <= 1 && agreeing(days));
    if date.weekday.is_some() {
        if let Some(year) = choose(near, reference.day(), policy.lean()) {
            return Ok((year, true));
        }
    }
    let all = candidates.iter().flatten().copied();
    let chosen = choose(all, reference.day(), policy.lean());
    let agrees = date.weekday.is_none() || date.day.is_none();
    Ok((chosen.unwrap_or(now), agrees))
}

/// The year of one end of a range without a year, which leans as one: the policy chooses among the ranges. `said` is the
/// end's month and day, 0 where it is a whole month; `year` has those of the other end.
pub(super) fn year_in_range(
    calendar: Calendar,
    year: Year,
    said: (u8, u8),
    reference: &Reference,
    policy: &Policy,
) -> Result<i32, RangeError> {
    let (now, ..) = reference.fields(calendar)?;
    let (first, last, is_last, over) = match year {
        Year::From { month, day, over } => ((month, day), said, true, over),
        Year::To { month, day, over } => (said, (month, day), false, over),
        _ => (said, said, false, false),
    };
    let over_new_year = last.0 < first.0 || last.0 == first.0 && (1..first.1).contains(&last.1);
    let ahead = i32::from(over_new_year);
    let end = |year, (month, day): (u8, u8)| range_of(calendar, year, month, (day > 0).then_some(day));
    let ranges = (now - 2..=now + 2).filter_map(|year| {
        Some((year, DayRange { start: end(year, first)?.start, end: end(year + ahead, last)?.end }))
    });
    let today = reference.day();
    // «شهریور و مهر باران آمد», said in Mehr: the last month need not be over.
    let begun = |year: i32| end(year + ahead, last).is_some_and(|days| days.start <= today);
    let ended = ranges.clone().map(|(year, _)| year).filter(|&year| over && begun(year)).max();
    let chosen = ended.or_else(|| choose(ranges, today, policy.lean())).unwrap_or(now);
    Ok(if is_last { chosen + ahead } else { chosen })
}

/// The year in which a date lies nearest to a day.
fn year_near(calendar: Calendar, month: u8, day: Option<u8>, near: i32) -> Result<i32, RangeError> {
    let (now, ..) = calendar.fields(near)?;
    let distance = |year| range_of(calendar, year, month, day).map_or(i32::MAX, |days| (days.start - near).abs());
    Ok((now - 1..=now + 1).min_by_key(|&year| distance(year)).unwrap_or(now))
}

/// The days of a yearless date in one year; `None` where it does not exist there.
pub(super) fn range_of(calendar: Calendar, year: i32, month: u8, day: Option<u8>) -> Option<DayRange> {
    match day {
        None => DayRange::month(calendar, year, month).ok(),
        Some(day) => calendar.day_number(year, month, day).ok().map(|start| DayRange { start, end: start + 1 }),
    }
}

/// The candidate that the policy leans to: the latest begun, the first not ended, or the nearest.
pub(crate) fn choose<T: Copy>(
    candidates: impl Iterator<Item = (T, DayRange)> + Clone,
    now: i32,
    lean: Lean,
) -> Option<T> {
    let past = candidates.clone().filter(|(_, days)| days.start <= now).max_by_key(|(_, days)| days.start);
    let future = candidates.filter(|(_, days)| days.end > now).min_by_key(|(_, days)| days.start);
    let distance = |days: DayRange| (days.start - now).max(now - days.end + 1).max(0);
    let chosen = match (lean, past, future) {
        (Lean::Past, Some(past), _) => past,
        (Lean::Future, _, Some(future)) => future,
        (Lean::Closest, Some(past), Some(future)) => {
            if distance(future.1) < distance(past.1) {
                future
            } else {
                past
            }
        }
        (_, past, future) => past.or(future)?,
    };
    Some(chosen.0)
}

/// The year whose `month` (and day) falls into a Gregorian year; the first, where two do.
pub(super) fn year_within(calendar: Calendar, month: u8, day: Option<u8>, common: i32) -> Result<i32, RangeError> {
    first_year_in(DayRange::year(Calendar::Gregorian, common)?, calendar, month, day)
}

/// The lunar year whose `month` (and day) falls into a Jalali year; the first, where two do.
pub(crate) fn lunar_year_in(jalali: i32, month: u8, day: Option<u8>) -> Result<i32, RangeError> {
    first_year_in(DayRange::year(Calendar::Jalali, jalali)?, Calendar::Hijri, month, day)
}

/// The first year whose `month` (and day) begins within a year of another calendar; that in which it begins, where none does.
fn first_year_in(within: DayRange, calendar: Calendar, month: u8, day: Option<u8>) -> Result<i32, RangeError> {
    let (first, ..) = calendar.fields(within.start)?;
    let found = (first..=first + 1).find(|&year| {
        range_of(calendar, year, month, day.or(Some(1)))
            .is_some_and(|days| within.start <= days.start && days.start < within.end)
    });
    Ok(found.unwrap_or(first))
}

/// Among the candidates the latest that is over, for [`Year::Last`], or the first to begin.
pub(crate) fn over_or_ahead(candidates: impl Iterator<Item = (i32, DayRange)>, year: Year, now: i32) -> Option<i32> {
    let (year, _) = match year {
        Year::Last => candidates.filter(|(_, days)| days.end <= now).max_by_key(|(_, days)| days.start)?,
        _ => candidates.filter(|(_, days)| days.start > now).min_by_key(|(_, days)| days.start)?,
    };
    Some(year)
}

/// From one day or month to another, which may say the year of both.
pub(crate) fn through(
    first: CalendarDate,
    last: CalendarDate,
    reference: &Reference,
    policy: &Policy,
) -> Result<Period, RangeError> {
    let end = date(last, reference, policy)?;
    let Some(ending) = end.days else { return Ok(end) };
    let (year, ..) = last.calendar.fields(ending.start)?;
    let dated = |year: i32| range_of(first.calendar, year, first.month.unwrap_or(1), first.day);
    let Some(start) = [year, year - 1].into_iter().filter_map(dated).find(|days| days.start <= ending.start) else {
        return Ok(end);
    };
    let days = DayRange { start: start.start, end: ending.end };
    Ok(Period { assumed: end.assumed, ..Period::run(days, end.grain, Some(first.calendar)) })
}

/// Days `date` to `last` of one month.
pub(crate) fn days(
    first: CalendarDate,
    last: u8,
    reference: &Reference,
    policy: &Policy,
) -> Result<Period, RangeError> {
    let start = date(first, reference, policy)?;
    let Some(days) = start.days else { return Ok(start) };
    let span = i32::from(last) - i32::from(first.day.unwrap_or(last));
    let days = DayRange { start: days.start, end: days.end + span };
    Ok(Period { days: Some(days), value: Some(Value::Days(days)), native: None, ..start })
}

/// Whole years, both inside.
pub(crate) fn years(calendar: Calendar, from: i16, to: i16) -> Result<Period, RangeError> {
    let start = DayRange::year(calendar, i32::from(from))?.start;
    let end = DayRange::year(calendar, i32::from(to))?.end;
    Ok(Period::run(DayRange { start, end }, Grain::Year, Some(calendar)))
}

/// From 1 Mehr to the end of Khordad.
pub(crate) fn school_year(year: Year, reference: &Reference) -> Result<Period, RangeError> {
    let (now, month, _) = reference.fields(Calendar::Jalali)?;
    let running = if month >= 7 { now } else { now - 1 };
    let (year, assumed) = match year {
        Year::Near(_) => (now, Assumed::NONE.with(AssumedField::Year)),
        Year::Unsaid | Year::Every => (running, Assumed::NONE.with(AssumedField::Year)),
        Year::Relative(offset) => (running + i32::from(offset), Assumed::NONE),
        Year::Full(year @ 1500..) => (i32::from(year) - 621, Assumed::NONE),
        year => said_year(year, Calendar::Jalali, reference)?,
    };
    let start = Calendar::Jalali.day_number(year, 7, 1)?;
    let end = Calendar::Jalali.day_number(year + 1, 4, 1)?;
    Ok(Period::run(DayRange { start, end }, Grain::Year, Some(Calendar::Jalali)).assuming(assumed))
}
