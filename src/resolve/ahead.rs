//! The moment that a policy leans to, where the words leave its day or its half of the day open: under one that leans
//! ahead none lies before the reference.

use super::clock::later_half;
use super::interval::Moment;
use super::{Reference, ResolveError, Resolved, Value, agreeing, anchor, gloss};
use crate::expression::{Anchor, Expression, Scope, Side, Year};
use crate::policy::{Lean, Policy};

/// The meaning of an expression that names a day or more.
pub(super) fn resolve(
    expression: &Expression,
    reference: &Reference,
    policy: &Policy,
) -> Result<Resolved, ResolveError> {
    let sided = policy.on_side(expression.side);
    let meaning = gloss::resolve(expression, expression.dated(reference, &sided)?, reference, &sided)?;
    match (policy.lean(), expression.side) {
        (Lean::Future, None | Some(Side::Future)) => ahead(expression, meaning, reference, &sided),
        (Lean::Closest, None) if expression.time.is_some() && reference.second().is_some() => {
            closest(expression, meaning, reference, &sided)
        }
        (Lean::Past, _) => agreeing::resolve(expression, meaning, reference, &sided),
        _ => Ok(meaning),
    }
}

/// The first that does not lie before the reference, where the words leave a choice.
fn ahead(
    expression: &Expression,
    meaning: Resolved,
    reference: &Reference,
    policy: &Policy,
) -> Result<Resolved, ResolveError> {
    let now = reference.moment();
    if !has_passed(&meaning, now) {
        return Ok(meaning);
    }
    let evening = other_half(expression, &meaning, reference, policy)?;
    if let Some(evening) = evening.filter(|evening| !has_passed(evening, now)) {
        return Ok(evening);
    }
    if !is_open(expression) {
        // «امروز ساعت ۴» at 18:00 is over in either half.
        return Ok(evening.unwrap_or(meaning));
    }
    let Some(over) = anchor::period(expression, reference, policy)?.days else { return Ok(meaning) };
    let day = over.end.max(reference.day().saturating_add(1));
    let next = expression.dated(&reference.on_day(day), policy)?;
    Ok(if has_passed(&next, now) { meaning } else { next })
}

/// The nearest of the last and the next, in either half of the day where it is today; the last where both are as near.
fn closest(
    expression: &Expression,
    meaning: Resolved,
    reference: &Reference,
    policy: &Policy,
) -> Result<Resolved, ResolveError> {
    let now = reference.moment();
    let mut nearest = meaning;
    let mut consider = |other: Resolved| {
        if distance(&other, now) < distance(&nearest, now) {
            nearest = other;
        }
    };
    if is_open(expression) {
        let past = policy.with_lean(Lean::Past);
        consider(expression.dated(reference, &past)?);
        let future = policy.with_lean(Lean::Future);
        let next = expression.dated(reference, &future)?;
        consider(ahead(expression, next, reference, &future)?);
    }
    if let Some(evening) = other_half(expression, &meaning, reference, policy)? {
        consider(evening);
    }
    Ok(nearest)
}

/// True of a clock time before the reference, and of a period that is over.
fn has_passed(meaning: &Resolved, now: Moment) -> bool {
    let Some(interval) = meaning.interval else { return false };
    match meaning.value {
        Some(Value::Clock { .. }) => interval.start_moment().is_some_and(|start| start < now),
        _ => interval.end_moment().is_some_and(|end| end <= now),
    }
}

/// The seconds between the reference and an interval, 0 within it.
fn distance(meaning: &Resolved, now: Moment) -> i64 {
    let Some((start, end)) = meaning.interval.and_then(|it| it.moments()) else {
        return i64::MAX;
    };
    (start.seconds() - now.seconds()).max(now.seconds() - end.seconds()).max(0)
}

/// «پنجشنبه ساعت ۵», said on Thursday at 16:00, is in the afternoon; of other days it is what it says.
fn other_half(
    expression: &Expression,
    meaning: &Resolved,
    reference: &Reference,
    policy: &Policy,
) -> Result<Option<Resolved>, ResolveError> {
    let today = meaning.interval.and_then(|it| it.start_moment()).is_some_and(|start| start.day == reference.day());
    let Some(later) = expression.time.and_then(|time| later_half(time, expression.convention)).filter(|_| today) else {
        return Ok(None);
    };
    Expression { time: Some(later), ..*expression }.dated(reference, policy).map(Some)
}

/// True where the words leave the day open. The ends of a range that leans as one are chosen together.
const fn is_open(expression: &Expression) -> bool {
    let year = match expression.anchor {
        Anchor::Date(date) | Anchor::Days { date, .. } => date.year,
        Anchor::Season { year, .. } => year,
        Anchor::Weekday { scope, .. } => return matches!(scope, Scope::Bare),
        _ => return expression.leans(),
    };
    expression.leans() && !matches!(year, Year::From { .. } | Year::To { .. })
}
