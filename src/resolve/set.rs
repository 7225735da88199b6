//! Sets have a value, a recurrence and no interval.

use super::Reference;
use super::grain::Grain;
use super::recurrence::Recurrence;
use super::resolved::{Resolved, Value};
use super::{ResolveError, absolute, occasion};
use crate::expression::{Amount, Anchor, CalendarDate, Expression, Slice, Time, Unit, Year};

pub(crate) fn resolve(expression: &Expression, reference: &Reference) -> Result<Resolved, ResolveError> {
    let recurrence = Recurrence::of(expression, reference.moment()).map(Recurrence::in_phase);
    Ok(Resolved { recurrence, ..named(expression) })
}

/// The value.
fn named(expression: &Expression) -> Resolved {
    let yearless = match expression.anchor {
        Anchor::Date(CalendarDate { calendar, month: Some(month), day, year: Year::Every, .. }) => {
            Some(absolute::yearless(calendar, month, day))
        }
        Anchor::Occasion { id, year: Year::Every } => Some(occasion::yearless(id)),
        _ => None,
    };
    if let Some(period) = yearless {
        return period.resolved(expression);
    }
    if let (Anchor::Duration { .. }, Some(slice), None) = (expression.anchor, expression.slice, expression.time) {
        if is_monthly(expression) {
            let value = Value::EveryMonth { day: u8::try_from(slice.nth).ok().filter(|_| is_day(slice)) };
            return Resolved::valued(expression, value, Grain::Day);
        }
    }
    let (value, grain) = match (expression.anchor, expression.time.map(Time::begin)) {
        (Anchor::Weekday { weekday, .. }, time) => (Value::EveryWeekday { weekday, time }, Grain::Day),
        (Anchor::Weekend { .. }, None) => (Value::EveryWeekend, Grain::Day),
        // "every other evening": TIMEX3 says how often, or when.
        (Anchor::Duration { amount, .. }, Some(Time::Part { .. })) if !is_one(amount) => {
            (Value::Duration(amount), Grain::Day)
        }
        (_, Some(Time::Clock { hour, minute, second, .. })) => {
            (Value::Clock { day: None, hour, minute: minute.unwrap_or(0), second }, Grain::Minute)
        }
        (_, Some(Time::Part { part, .. })) => (Value::Part { day: None, part }, Grain::DayPart),
        (Anchor::Season { season, year: Year::Every, .. }, _) => (Value::YearlessSeason(season), Grain::Season),
        (Anchor::Duration { amount, .. }, None) => (Value::Duration(amount), Grain::Day),
        _ => (Value::YearlessNative, Grain::Day),
    };
    Resolved::valued(expression, value, grain)
}

/// «اول هر ماه»
fn is_monthly(expression: &Expression) -> bool {
    let Anchor::Duration { amount, .. } = expression.anchor else { return false };
    amount.single().is_some_and(|part| part.unit == Unit::Month && part.quantity().as_whole() == Some(1))
}

fn is_one(amount: Amount) -> bool {
    amount.single().is_some_and(|part| part.quantity().as_whole() == Some(1))
}

/// A day by its number, and no weekday.
const fn is_day(slice: Slice) -> bool {
    matches!(slice, Slice { unit: Unit::Day, count: 1, weekday: None, .. })
}
