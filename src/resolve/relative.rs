//! Periods so many units away from the one that holds the reference.

use super::Reference;
use super::era;
use super::grain::Grain;
use super::period::Period;
use super::resolved::{Native, Value};
use super::week::{iso_week, week_of};
use crate::calendar::{Calendar, DayRange, RangeError};
use crate::expression::{Convention, Span, Unit};

/// The period `offset` units from now.
pub(crate) fn period(
    unit: Unit,
    offset: i32,
    calendar: Option<Calendar>,
    convention: Convention,
    reference: &Reference,
) -> Result<Period, RangeError> {
    let now = reference.day();
    match unit {
        Unit::Day => {
            let day = now.saturating_add(offset);
            Calendar::Gregorian.fields(day)?;
            Ok(Period::day(day))
        }
        Unit::Week => {
            let today = week_of(convention.week_start, now);
            let start = today.start.saturating_add(offset.saturating_mul(7));
            Calendar::Gregorian.fields(start)?;
            let days = DayRange { start, end: start + 7 };
            let (year, week) = iso_week(start + 2)?;
            Ok(Period { value: Some(Value::Week { year, week }), ..Period::run(days, Grain::Week, None) })
        }
        unit => {
            let mut calendar = calendar.unwrap_or(convention.calendar);
            let (mut year, mut month, _) = reference.fields(calendar)?;
            // «سه هزار سال پیش» lies before the Hijri years.
            if unit == Unit::Year && year.saturating_add(offset) < 1 {
                calendar = Calendar::Gregorian;
                (year, month, _) = reference.fields(calendar)?;
            }
            unit_of_calendar(unit, offset, calendar, year, month)
        }
    }
}

/// The month, quarter, half, year or longer `offset` away from the one that holds `year` and `month`.
pub(crate) fn unit_of_calendar(
    unit: Unit,
    offset: i32,
    calendar: Calendar,
    year: i32,
    month: u8,
) -> Result<Period, RangeError> {
    let months = i64::from(year) * 12 + i64::from(month) - 1;
    let moved = |per_unit: i64| {
        let moved = months.div_euclid(per_unit) * per_unit + i64::from(offset) * per_unit;
        let year = i32::try_from(moved.div_euclid(12)).unwrap_or(i32::MAX);
        (year, moved.rem_euclid(12) as u8 + 1)
    };
    match unit {
        Unit::Month => {
            let (year, month) = moved(1);
            Period::month(calendar, year, month)
        }
        Unit::Quarter | Unit::Season => {
            let (year, month) = moved(3);
            let days = DayRange::months(calendar, year, month, 3)?;
            let native = (calendar != Calendar::Gregorian).then_some(Native::Quarter { year, quarter: month / 3 + 1 });
            Ok(Period { native, ..Period::run(days, Grain::Quarter, Some(calendar)) })
        }
        Unit::Half => {
            let (year, month) = moved(6);
            let days = DayRange::months(calendar, year, month, 6)?;
            let native = (calendar != Calendar::Gregorian).then_some(Native::Half { year, half: month / 6 + 1 });
            Ok(Period { native, ..Period::run(days, Grain::Half, Some(calendar)) })
        }
        Unit::Year => Period::year(calendar, year.saturating_add(offset)),
        Unit::Decade => {
            let first = year.div_euclid(10).saturating_add(offset).saturating_mul(10);
            era::years(calendar, first, 10, Grain::Decade)
        }
        Unit::Century => {
            let number = numbered((year - 1).div_euclid(100), offset);
            era::of_number(calendar, Span::Century { number, from_zero: false })
        }
        _ => {
            let number = numbered((year - 1).div_euclid(1000), offset);
            era::of_number(calendar, Span::Millennium(number))
        }
    }
}

/// The number of the span so many after one, counted from 0 at year 1: there is no zeroth century.
fn numbered(span: i32, offset: i32) -> i16 {
    let span = span.saturating_add(offset);
    let number = if span < 0 { span } else { span.saturating_add(1) };
    number.clamp(i16::MIN.into(), i16::MAX.into()) as i16
}
