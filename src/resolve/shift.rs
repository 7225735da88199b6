//! Periods so many units away from another: «دو روز بعد از عید».

use super::months::{months_away, months_in};
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
            let months = i64::from(count) * months_in(unit).unwrap_or(1);
            Period::day(months_away(days.start, months, period.calendar.unwrap_or(Calendar::Gregorian))?)
        }
        unit => {
            let calendar = period.calendar.unwrap_or(Calendar::Jalali);
            let (year, month, _) = calendar.fields(days.start)?;
            relative::unit_of_calendar(unit, count, calendar, year, month)?
        }
    };
    Ok(Period { assumed: period.assumed, warnings: period.warnings, ..target })
}
