//! The interval from one meaning to another.

use super::interval::Interval;
use super::{Reference, Resolved, Value};
use crate::expression::Vague;

impl Resolved {
    /// The interval from the start of this one to the end of `last`, as «از … تا …» means it: the end is inside where it
    /// is a period, and where it is a clock time the range ends there; «تاکنون» is the reference itself. `None` where
    /// one of them has no place in time, or the range would end before it begins.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let (first, last) = (taqvim::parse("۱۰ مهر", &reference)?, taqvim::parse("۱۵ آبان", &reference)?);
    /// assert_eq!(first.range_to(&last, &reference).unwrap().to_string(), "2016-10-01/2016-11-06");
    /// assert_eq!(last.range_to(&first, &reference), None);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn range_to(&self, last: &Resolved, reference: &Reference) -> Option<Interval> {
        let start = self.interval?.start_moment();
        let end = match (last.value, last.interval) {
            (Some(Value::Vague(Vague::Present)), _) => Some(reference.moment()),
            (Some(Value::Clock { .. }), Some(interval)) => interval.start_moment(),
            (_, interval) => interval?.end_moment(),
        };
        Interval::of_sides(start, end).filter(|range| range.check_days().is_ok())
    }
}
