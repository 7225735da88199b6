//! Lengths of time, and where they lie when they hang on the reference.

use super::grain::Grain;
use super::interval::{Interval, Moment};
use super::months::{months_away, months_in};
use super::notes::{Warning, Warnings};
use super::resolved::{Resolved, Value};
use super::{Reference, ResolveError};
use crate::calendar::Calendar;
use crate::expression::{Amount, Expression, Hang, Part, Quantity, Shift, Unit};

pub(crate) fn resolve(
    expression: &Expression,
    amount: Amount,
    hang: Hang,
    reference: &Reference,
) -> Result<Resolved, ResolveError> {
    let grain = amount.parts().last().map_or(Grain::Day, |part| grain_of(part.unit));
    let mut resolved = Resolved::valued(expression, Value::Duration(amount), grain);
    if hang == Hang::Free {
        return Ok(resolved);
    }
    let timed = amount.parts().any(|part| part.unit.is_clock());
    if timed && reference.second().is_none() {
        resolved.warnings = Warnings::NONE.with(Warning::ReferenceWithoutTime);
        return Ok(resolved);
    }
    let now = reference.moment();
    let Some(edge) = amount.parts().try_fold(now, |at, part| moved(at, part, hang, expression.convention.calendar))
    else {
        return Ok(resolved);
    };
    let anchor = Interval::between(edge.min(now), edge.max(now));
    resolved.anchor = anchor.filter(|anchor| anchor.check_days().is_ok());
    Ok(resolved)
}

/// The length between a date and the day that is meant.
pub(crate) fn leading_to(expression: &Expression, shift: Shift) -> Resolved {
    let amount = Amount::new(Quantity::whole(u32::from(shift.count.unsigned_abs())), shift.unit);
    Resolved::valued(expression, Value::Duration(amount), grain_of(shift.unit))
}

/// A moment so much later, or earlier where it hangs on the past; `None` for a vague amount or past the calendar.
fn moved(at: Moment, part: Part, hang: Hang, calendar: Calendar) -> Option<Moment> {
    let Quantity::Exact { digits, scale } = part.quantity() else { return None };
    let scale = 10i64.pow(u32::from(scale));
    let count = if hang == Hang::Past { -i64::from(digits) } else { i64::from(digits) };
    let seconds_each = match part.unit {
        Unit::Second => 1,
        Unit::Minute => 60,
        Unit::Hour => 3600,
        Unit::Day => 86_400,
        Unit::Week => 7 * 86_400,
        unit => {
            let months = count.checked_mul(months_in(unit)?)? / scale;
            return Some(Moment { day: months_away(at.day, months, calendar).ok()?, second: at.second });
        }
    };
    let seconds = i64::from(at.second) + count.checked_mul(seconds_each)? / scale;
    Moment::at(at.day, seconds)
}

pub(super) const fn grain_of(unit: Unit) -> Grain {
    match unit {
        Unit::Second => Grain::Second,
        Unit::Minute => Grain::Minute,
        Unit::Hour => Grain::Hour,
        Unit::Day | Unit::While => Grain::Day,
        Unit::Week => Grain::Week,
        Unit::Month => Grain::Month,
        Unit::Quarter => Grain::Quarter,
        Unit::Season => Grain::Season,
        Unit::Half => Grain::Half,
        Unit::Year => Grain::Year,
        Unit::Decade => Grain::Decade,
        Unit::Century => Grain::Century,
        Unit::Millennium => Grain::Millennium,
    }
}
