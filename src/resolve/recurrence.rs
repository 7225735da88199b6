//! Sets have a value and no interval.

use super::ResolveError;
use super::resolved::{Grain, Resolved, Value};
use crate::expression::{Anchor, Expression, Time};

pub(crate) fn resolve(expression: &Expression) -> Result<Resolved, ResolveError> {
    let (value, grain) = match (expression.anchor, expression.time) {
        (Anchor::Weekday { weekday, .. }, time) => (Value::EveryWeekday { weekday, time }, Grain::Day),
        (_, Some(Time::Clock { hour, minute, second, .. })) => {
            (Value::Clock { day: None, hour, minute: minute.unwrap_or(0), second }, Grain::Minute)
        }
        (_, Some(Time::Part { part, .. })) => (Value::Part { day: None, part }, Grain::DayPart),
        (Anchor::Duration { amount, .. }, None) => (Value::Duration(amount), Grain::Day),
        _ => (Value::YearlessNative, Grain::Day),
    };
    Ok(Resolved::valued(expression, value, grain))
}
