//! Periods so many units away from another: «دو روز بعد از عید».

use super::period::Period;
use super::relative;
use crate::calendar::{Calendar, RangeError};
use crate::expression::{Shift, ShiftRole, Unit};

/// The period moved by so many of a unit; by days or weeks it becomes a day.
pub(super) fn moved(period: Period, shift: Shift) -> Result<Period, RangeError> {
    let Some(days) = period.days else { return Ok(period) };
    let count = i32::from(shift.count);
    let target = match shift.unit {
        Unit::Day => Period::day(days.start + count),
        Unit::Week => Period::day(days.start + 7 * count),
        unit if shift.role == ShiftRole::SameDay => {
            Period::day(same_day(days.start, unit, count, period.calendar.unwrap_or(Calendar::Gregorian))?)
        }
        unit => {
            let calendar = period.calendar.unwrap_or(Calendar::Jalali);
            let (year, month, _) = calendar.fields(days.start)?;
            relative::unit_of_calendar(unit, count, calendar, year, month)?
        }
    };
    Ok(Period { assumed: period.assumed, warnings: period.warnings, ..target })
}

/// The day of the same number, or the last one, in the month that is so many months, years or longer units away.
fn same_day(day: i32, unit: Unit, count: i32, calendar: Calendar) -> Result<i32, RangeError> {
    let (year, month, day) = calendar.fields(day)?;
    let months = match unit {
        Unit::Quarter | Unit::Season => 3,
        Unit::Half => 6,
        Unit::Year => 12,
        Unit::Decade => 120,
        Unit::Century => 1200,
        Unit::Millennium => 12_000,
        _ => 1,
    };
    let moved = year * 12 + i32::from(month) - 1 + count.saturating_mul(months);
    let (year, month) = (moved.div_euclid(12), moved.rem_euclid(12) as u8 + 1);
    calendar.day_number(year, month, day.min(calendar.days_in_month(year, month)?))
}
