//! The period of whole days that an anchor names.

use super::grain::Grain;
use super::period::Period;
use super::resolved::Value;
use super::week::iso_week;
use super::{Reference, absolute, anaphor, era, occasion, relative, season, weekday};
use crate::calendar::{Calendar, DayRange, RangeError, Weekday};
use crate::expression::{Anchor, CalendarDate, Expression, Modifier, Side, Year};
use crate::policy::Policy;

/// The period of an anchor that names days.
pub(super) fn period(expression: &Expression, reference: &Reference, policy: &Policy) -> Result<Period, RangeError> {
    match expression.anchor {
        Anchor::Date(date) if is_year_over(&date, expression.side) => {
            absolute::date(counted_back(date, reference)?, reference, policy)
        }
        Anchor::Date(date) => absolute::date(date, reference, policy),
        Anchor::Through { first, last } => absolute::through(first, last, reference, policy),
        Anchor::Days { date, last } => absolute::days(date, last, reference, policy),
        Anchor::Years { calendar, from, to } => absolute::years(calendar, from, to),
        Anchor::SchoolYear { year } => absolute::school_year(year, reference),
        Anchor::Season { season, year, scope, common } => {
            season::season(season, (year, common), scope, expression.convention, reference, policy)
        }
        Anchor::Weekday { weekday, scope } => {
            Ok(weekday::weekday(weekday, scope, expression.convention, reference, expression.side, policy))
        }
        Anchor::Weekend { offset } => {
            let period = weekday::weekend(offset, expression.convention, reference.day())?;
            if !is_over_by_tomorrow(expression, &period, reference) {
                return Ok(period);
            }
            weekday::weekend(offset.saturating_add(1), expression.convention, reference.day())
        }
        Anchor::WeekendOf { day } => {
            let period = absolute::date(day, reference, policy)?;
            weekday::weekend_of(period, expression.convention)
        }
        Anchor::WeekOf { day } => {
            let period = absolute::date(day, reference, policy)?;
            weekday::week_holding(period, expression.convention)
        }
        Anchor::Relative { unit, offset, calendar } => {
            let period = relative::period(unit, offset, calendar, expression.convention, reference)?;
            if !is_over_by_tomorrow(expression, &period, reference) {
                return Ok(period);
            }
            relative::period(unit, offset.saturating_add(1), calendar, expression.convention, reference)
        }
        Anchor::Era { calendar, span } => era::span(calendar, span, reference),
        Anchor::Occasion { id, year } => occasion::occasion(id, year, reference, policy),
        Anchor::Anaphor { unit, offset } => anaphor::period(unit, offset, expression.convention, reference),
        Anchor::Run { start, end } if end - start == 1 => Ok(Period::day(start)),
        // "2016-W46"
        Anchor::Run { start, end } if end - start == 7 && Weekday::from_day_number(start) == Weekday::Monday => {
            let (year, week) = iso_week(start)?;
            let days = DayRange { start, end };
            Ok(Period { value: Some(Value::Week { year, week }), ..Period::run(days, Grain::Week, None) })
        }
        Anchor::Run { start, end } => Ok(Period::run(DayRange { start, end }, Grain::Day, None)),
        Anchor::Unsaid | Anchor::Duration { .. } | Anchor::Vague(_) | Anchor::Any(_) => {
            Ok(Period::day(reference.day()))
        }
    }
}

/// «از فردا تا پایان هفته», said on its last day: the end that lies ahead is that of the next one; and «اول ماه», said after it.
fn is_over_by_tomorrow(expression: &Expression, period: &Period, reference: &Reference) -> bool {
    let Some(days) = period.days.filter(|_| expression.side == Some(Side::Future)) else { return false };
    let end = match expression.modifier {
        Some(Modifier::Start) => days.start + (days.end - days.start) / 3,
        _ => days.end - 1,
    };
    end <= reference.day()
}

/// «در سال ۱۴۰۲ … شکست خورد»: a year by its number alone that a verb says is over.
const fn is_year_over(date: &CalendarDate, side: Option<Side>) -> bool {
    matches!((date.year, date.calendar, side), (Year::Full(_), Calendar::Jalali | Calendar::Hijri, Some(Side::Past)))
        && date.month.is_none()
        && !date.calendar_said
}

/// Such a year is one of the sun, unless that lies ahead: then of the moon, where the words say so, or of the common era, where it
/// lies years ahead (a text may be newer than its reference).
fn counted_back(date: CalendarDate, reference: &Reference) -> Result<CalendarDate, RangeError> {
    let (now, ..) = reference.fields(Calendar::Jalali)?;
    let over = |years: i32| matches!(date.year, Year::Full(year) if i32::from(year) <= now + years);
    let calendar = match date.calendar {
        Calendar::Hijri if !over(1) => Calendar::Hijri,
        Calendar::Jalali if !over(3) => Calendar::Gregorian,
        _ => Calendar::Jalali,
    };
    Ok(CalendarDate { calendar, ..date })
}
