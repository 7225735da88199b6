//! The dates that a text has named so far.

use super::{AssumedField, Grain, Resolved};
use crate::calendar::Calendar;
use crate::expression::{Kind, Unit};

/// The dates that were named last, by their first days: the last of all that is as fine as a day, as a month, as a
/// year.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Named {
    day: Option<Date>,
    month: Option<Date>,
    year: Option<Date>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Date {
    pub(super) day: i32,
    /// Where the words were in one.
    pub(super) calendar: Option<Calendar>,
}

impl Named {
    /// With one more that has that meaning.
    pub(super) fn with(mut self, meaning: &Resolved) -> Self {
        let dated = matches!(meaning.kind, Kind::Date | Kind::Time);
        let Some(start) = meaning.interval.and_then(|interval| interval.start_moment()).filter(|_| dated) else {
            return self;
        };
        // A clock time that is of no day names none.
        if meaning.assumed.contains(AssumedField::Day) {
            return self;
        }
        let date = Some(Date { day: start.day, calendar: meaning.calendar });
        if meaning.grain <= Grain::Day {
            self.day = date;
        }
        if meaning.grain <= Grain::Month {
            self.month = date;
        }
        if meaning.grain <= Grain::Year {
            self.year = date;
        }
        self
    }

    /// The last that is as fine as the unit.
    pub(super) const fn last(&self, unit: Unit) -> Option<Date> {
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Day | Unit::Week => self.day,
            Unit::Month => self.month,
            _ => self.year,
        }
    }
}
