//! «آن روز», «صبح زود»: some period of a unit, and nothing says which.

use super::duration::grain_of;
use super::grain::Grain;
use super::resolved::{Resolved, Value};
use crate::expression::{Expression, Time, Unit};

pub(crate) fn period(expression: &Expression, unit: Unit) -> Resolved {
    let (value, grain) = match expression.time {
        Some(Time::Clock { hour, minute, second, .. }) => {
            (Value::Clock { day: None, hour, minute: minute.unwrap_or(0), second }, Grain::Minute)
        }
        Some(Time::Part { part, .. }) => (Value::Part { day: None, part }, Grain::DayPart),
        Some(Time::Hours { .. }) | None => (Value::Any(unit), grain_of(unit)),
    };
    Resolved::valued(expression, value, grain)
}
