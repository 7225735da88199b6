//! From the period that an expression names to its meaning.

use super::estimate;
use super::interval::Interval;
use super::notes::Warning;
use super::period::Period;
use super::resolved::Resolved;
use crate::calendar::{Calendar, Certainty, JalaliDate};
use crate::expression::Expression;

impl Period {
    /// The meaning of an expression that names this period.
    pub(super) fn resolved(self, expression: &Expression) -> Resolved {
        let mut warnings = self.warnings;
        let jalali = self.days.filter(|_| self.calendar == Some(Calendar::Jalali));
        let first = jalali.and_then(|days| JalaliDate::from_day_number(days.start).ok());
        if first.is_some_and(|date| date.certainty() == Certainty::Projected) {
            warnings = warnings.with(Warning::ProjectedCalendar);
        }
        Resolved {
            value: self.value,
            interval: self.days.and_then(Interval::of_days),
            estimate: estimate::of(&self, expression.modifier),
            grain: self.grain,
            calendar: self.calendar,
            native: self.native,
            assumed: self.assumed,
            warnings,
            nearest_valid: self.nearest_valid,
            ..Resolved::empty(expression)
        }
    }
}
