//! Sets have a value and no interval.

use super::grain::Grain;
use super::resolved::{Resolved, Value};
use super::{ResolveError, absolute, occasion};
use crate::expression::{Anchor, CalendarDate, Expression, Time, Year};

pub(crate) fn resolve(expression: &Expression) -> Result<Resolved, ResolveError> {
    let yearless = match expression.anchor {
        Anchor::Date(CalendarDate { calendar, month: Some(month), day, year: Year::Every, .. }) => {
            Some(absolute::yearless(calendar, month, day))
        }
        Anchor::Occasion { id, year: Year::Every } => Some(occasion::yearless(id)),
        _ => None,
    };
    if let Some(period) = yearless {
        return Ok(period.resolved(expression));
    }
    let (value, grain) = match (expression.anchor, expression.time) {
        (Anchor::Weekday { weekday, .. }, time) => (Value::EveryWeekday { weekday, time }, Grain::Day),
        (Anchor::Weekend { .. }, None) => (Value::EveryWeekend, Grain::Day),
        (_, Some(Time::Clock { hour, minute, second, .. })) => {
            (Value::Clock { day: None, hour, minute: minute.unwrap_or(0), second }, Grain::Minute)
        }
        (_, Some(Time::Part { part, .. })) => (Value::Part { day: None, part }, Grain::DayPart),
        (Anchor::Season { season, year: Year::Every, .. }, _) => (Value::YearlessSeason(season), Grain::Season),
        (Anchor::Duration { amount, .. }, None) => (Value::Duration(amount), Grain::Day),
        _ => (Value::YearlessNative, Grain::Day),
    };
    Ok(Resolved::valued(expression, value, grain))
}
