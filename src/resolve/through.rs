//! What the two ends of a range mean together.

use super::interval::{Interval, Moment};
use super::{Reference, ResolveError, Resolved};
use crate::expression::{Anchor, Expression, Side, Time, Year};
use crate::policy::{Lean, Policy};

impl Expression {
    /// The interval from this expression to `last`, as «از … تا …» means it: the end is inside where it is a period,
    /// and where it is a clock time the range ends there.
    ///
    /// It never ends before it begins, as far as the words leave a choice: a start without a year beside an end that is known
    /// is the last one before it, and so is a weekday or an hour that would lie after the end; an end that leaves them
    /// open is else the first after the start.
    /// `None` where an end has no place in time, or what was said runs backwards.
    ///
    /// # Errors
    ///
    /// As [`resolve`](Self::resolve), of either end.
    ///
    /// ```
    /// use taqvim::{Policy, parse_expression};
    ///
    /// let reference = "2025-11-20".parse().unwrap();
    /// let (first, last) = (parse_expression("۱۵ آذر")?, parse_expression("پایان سال")?);
    /// let policy = Policy::news();
    /// // Alone, 15 Azar is that of last year.
    /// assert_eq!(first.resolve(&reference, &policy)?.to_string(), "2024-12-05");
    /// let range = first.resolve_through(&last, &reference, &policy)?.unwrap();
    /// assert_eq!(range.to_string(), "2025-12-06/2026-03-21");
    ///
    /// let (first, last) = (parse_expression("۱۰ مهر ۱۴۰۴")?, parse_expression("۵ مهر ۱۴۰۳")?);
    /// assert_eq!(first.resolve_through(&last, &reference, &policy)?, None);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn resolve_through(
        &self,
        last: &Expression,
        reference: &Reference,
        policy: &Policy,
    ) -> Result<Option<Interval>, ResolveError> {
        let (start, end) = (self.resolve(reference, policy)?, last.resolve(reference, policy)?);
        let range = start.range_to(&end, reference);
        if range.is_some() && (last.leaves_year() || !self.leaves_year()) {
            return Ok(range);
        }
        if let Some(range) = from_end(self, &end, reference, policy)? {
            return Ok(Some(range));
        }
        Ok(from_start(&start, last, reference, policy)?.or(range))
    }

    /// True where it leaves open what the other end of a range may say.
    const fn leaves_year(&self) -> bool {
        match self.anchor {
            Anchor::Date(date) | Anchor::Days { date, .. } => matches!(date.year, Year::Unsaid),
            Anchor::Season { year, .. } | Anchor::Occasion { year, .. } => matches!(year, Year::Unsaid),
            _ => false,
        }
    }
}

/// The last such start before the end.
fn from_end(
    first: &Expression,
    end: &Resolved,
    reference: &Reference,
    policy: &Policy,
) -> Result<Option<Interval>, ResolveError> {
    let Some(last) = end.interval.and_then(|interval| interval.end_moment()).filter(|_| first.leans()) else {
        return Ok(None);
    };
    let last_day = if last.second == 0 { last.day - 1 } else { last.day };
    let past = Expression { side: Some(Side::Past), ..*first };
    for day in [last_day, last_day - 1] {
        let start = past.resolve(&reference.on_day(day), &policy.with_lean(Lean::Past))?;
        let range = start.range_to(end, reference);
        if range.is_some() {
            return Ok(range);
        }
    }
    Ok(None)
}

/// The first such end after the start.
fn from_start(
    start: &Resolved,
    last: &Expression,
    reference: &Reference,
    policy: &Policy,
) -> Result<Option<Interval>, ResolveError> {
    let Some(Moment { day, .. }) = start.interval.and_then(|interval| interval.start_moment()).filter(|_| last.leans())
    else {
        return Ok(None);
    };
    let future = Expression { side: Some(Side::Future), ..*last };
    // The hours of the next day may end what begins in the evening.
    let further = matches!(last.time, Some(Time::Clock { .. }));
    for day in [Some(day), day.checked_add(1).filter(|_| further)].into_iter().flatten() {
        let end = future.resolve(&reference.on_day(day), &policy.with_lean(Lean::Future))?;
        let range = start.range_to(&end, reference);
        if range.is_some() {
            return Ok(range);
        }
    }
    Ok(None)
}
