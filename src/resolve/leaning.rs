//! The period of an anchor with what is done to it, on the side that the policy leans to.

use super::absolute::choose;
use super::period::Period;
use super::{Reference, anchor, shift, slice};
use crate::calendar::RangeError;
use crate::expression::{Anchor, Expression};
use crate::policy::{Lean, Policy};

/// More days than lie between a day and the weekend of its week.
const MARGIN: i32 = 8;

/// The period that an expression names, after its slice and its shift.
///
/// «سه روز مانده به نوروز» leans by the day that it reaches, not by the Nowruz that it counts from: where the year is open and
/// the anchor is moved, the periods of the year before and of the year after are asked too.
pub(super) fn period(expression: &Expression, reference: &Reference, policy: &Policy) -> Result<Period, RangeError> {
    let (base, named) = both(expression, reference, policy)?;
    let (true, Some(days), Some(_)) = (is_moved(expression), base.days, named.days) else { return Ok(named) };
    let beside = |day, lean| {
        let (_, other) = both(expression, &reference.on_day(day), &policy.with_lean(lean)).ok()?;
        Some((other, other.days?))
    };
    let all = [
        beside(days.start - MARGIN, Lean::Past),
        named.days.map(|days| (named, days)),
        beside(days.end + MARGIN, Lean::Future),
    ];
    Ok(choose(all.into_iter().flatten(), reference.day(), policy.lean()).unwrap_or(named))
}

/// The anchor's period, and what is made of it.
fn both(expression: &Expression, reference: &Reference, policy: &Policy) -> Result<(Period, Period), RangeError> {
    let base = anchor::period(expression, reference, policy)?;
    let mut named = base;
    if let Some(slice) = expression.slice {
        named = slice::cut(named, slice)?;
    }
    if let Some(shift) = expression.shift {
        named = shift::moved(named, shift)?;
    }
    Ok((base, named))
}

/// True where the year is open and the period lies elsewhere than the date that was named.
fn is_moved(expression: &Expression) -> bool {
    let dated = matches!(
        expression.anchor,
        Anchor::Date(_)
            | Anchor::WeekendOf { .. }
            | Anchor::WeekOf { .. }
            | Anchor::Occasion { .. }
            | Anchor::Season { .. }
    );
    let away = matches!(expression.anchor, Anchor::WeekendOf { .. } | Anchor::WeekOf { .. });
    dated && expression.leans() && (away || expression.shift.is_some())
}
