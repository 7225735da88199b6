//! «آن روز», «سال بعد»: counted from the date that was named last.

use super::period::Period;
use super::{Assumed, AssumedField, Grain, Reference, Resolved, Warning, relative};
use crate::calendar::{Calendar, RangeError};
use crate::expression::{Convention, Kind, Unit};

/// The dates that were named last, by their first days: the last of all that is as fine as a day, as a month, as a
/// year.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Named {
    day: Option<Date>,
    month: Option<Date>,
    year: Option<Date>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Date {
    day: i32,
    /// Where the words were in one.
    calendar: Option<Calendar>,
}

impl Named {
    /// With one more that has that meaning.
    pub(crate) fn with(mut self, meaning: &Resolved) -> Self {
        let dated = matches!(meaning.kind, Kind::Date | Kind::Time) && meaning.repeat.is_none();
        let Some(start) = meaning.interval.and_then(|interval| interval.start).filter(|_| dated) else { return self };
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
    const fn last(&self, unit: Unit) -> Option<Date> {
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Day | Unit::Week => self.day,
            Unit::Month => self.month,
            _ => self.year,
        }
    }
}

/// The period `offset` units away from the one that holds the date named last.
pub(crate) fn period(
    unit: Unit,
    offset: i16,
    convention: Convention,
    reference: &Reference,
) -> Result<Period, RangeError> {
    let Some(named) = reference.named().last(unit) else {
        let unknown = Period { days: None, value: None, ..Period::day(0) };
        return Ok(unknown.assuming(Assumed::NONE).warned(Warning::NoAntecedent));
    };
    relative::period(unit, offset.into(), named.calendar, convention, &reference.on_day(named.day))
}
