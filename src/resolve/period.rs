//! The period of whole days that an anchor names.

use super::grain::Grain;
use super::interval::Interval;
use super::notes::{Assumed, Warning, Warnings};
use super::resolved::{Native, Resolved, Value};
use super::zone::standard_offset;
use super::{Reference, absolute, anaphor, era, estimate, occasion, relative, weekday};
use crate::calendar::{Calendar, Certainty, DayRange, JalaliDate, RangeError};
use crate::expression::{Anchor, Expression, Shift, Unit};
use crate::policy::Policy;

/// A period of whole days, and what it is called.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Period {
    /// `None` where the date does not exist, or is said of every year.
    pub(crate) days: Option<DayRange>,
    /// `None` where only the interval can tell it.
    pub(crate) value: Option<Value>,
    pub(crate) grain: Grain,
    /// The calendar that the words name.
    pub(crate) calendar: Option<Calendar>,
    pub(crate) native: Option<Native>,
    pub(crate) assumed: Assumed,
    pub(crate) warnings: Warnings,
    pub(crate) nearest_valid: Option<Native>,
}

impl Period {
    /// The period of an anchor that names days.
    pub(crate) fn of(expression: &Expression, reference: &Reference, policy: &Policy) -> Result<Self, RangeError> {
        match expression.anchor {
            Anchor::Date(date) => absolute::date(date, reference, policy),
            Anchor::Through { first, last } => absolute::through(first, last, reference, policy),
            Anchor::Days { date, last } => absolute::days(date, last, reference, policy),
            Anchor::Years { calendar, from, to } => absolute::years(calendar, from, to),
            Anchor::SchoolYear { year } => absolute::school_year(year, reference),
            Anchor::Season { season, year, scope } => absolute::season(season, year, scope, reference, policy),
            Anchor::Weekday { weekday, scope } => {
                Ok(weekday::weekday(weekday, scope, expression.convention, reference, expression.side, policy))
            }
            Anchor::Weekend { offset } => weekday::weekend(offset, expression.convention, reference.day()),
            Anchor::WeekendOf { day } => {
                let period = absolute::date(day, reference, policy)?;
                weekday::weekend_of(period, expression.convention)
            }
            Anchor::Relative { unit, offset, calendar } => {
                relative::period(unit, offset, calendar, expression.convention, reference)
            }
            Anchor::Era { calendar, span } => era::span(calendar, span, reference),
            Anchor::Occasion { id, year } => occasion::occasion(id, year, reference, policy),
            Anchor::Anaphor { unit, offset } => anaphor::period(unit, offset, expression.convention, reference),
            Anchor::Run { start, end } if end - start == 1 => Ok(Period::day(start)),
            Anchor::Run { start, end } => Ok(Period::run(DayRange { start, end }, Grain::Day, None)),
            Anchor::Unsaid | Anchor::Duration { .. } | Anchor::Vague(_) => Ok(Period::day(reference.day())),
        }
    }

    /// One day, in no calendar's name.
    pub(crate) const fn day(day: i32) -> Self {
        Period {
            days: Some(DayRange { start: day, end: day + 1 }),
            value: Some(Value::Day(day)),
            grain: Grain::Day,
            calendar: None,
            native: None,
            assumed: Assumed::NONE,
            warnings: Warnings::NONE,
            nearest_valid: None,
        }
    }

    /// A run of days that its interval tells.
    pub(crate) const fn run(days: DayRange, grain: Grain, calendar: Option<Calendar>) -> Self {
        Period { days: Some(days), value: Some(Value::Days(days)), grain, calendar, ..Period::day(0) }
    }

    /// A month of a calendar.
    pub(crate) fn month(calendar: Calendar, year: i32, month: u8) -> Result<Self, RangeError> {
        let days = DayRange::month(calendar, year, month)?;
        let value = match calendar {
            Calendar::Gregorian => Value::Month { year, month },
            _ => Value::Days(days),
        };
        let native = (calendar != Calendar::Gregorian).then_some(Native::Month(year, month));
        Ok(Period { value: Some(value), native, ..Period::run(days, Grain::Month, Some(calendar)) })
    }

    /// A year of a calendar.
    pub(crate) fn year(calendar: Calendar, year: i32) -> Result<Self, RangeError> {
        let days = DayRange::year(calendar, year)?;
        let value = match calendar {
            Calendar::Gregorian if year <= 0 => Value::BeforeChrist(1 - year),
            Calendar::Gregorian => Value::Year(year),
            _ => Value::Days(days),
        };
        let native = (calendar != Calendar::Gregorian).then_some(Native::Year(year));
        Ok(Period { value: Some(value), native, ..Period::run(days, Grain::Year, Some(calendar)) })
    }

    /// A quarter of the Jalali year under a season's name.
    pub(crate) fn season(year: i32, season: crate::expression::Season) -> Result<Self, RangeError> {
        let days = DayRange::months(Calendar::Jalali, year, season.quarter() * 3 - 2, 3)?;
        let (first_year, ..) = Calendar::Gregorian.fields(days.start)?;
        let value = Value::Season { year: first_year, season };
        Ok(Period {
            value: Some(value),
            native: Some(Native::Season(year, season.quarter())),
            ..Period::run(days, Grain::Season, Some(Calendar::Jalali))
        })
    }

    /// A date that does not exist, as it was written.
    pub(crate) const fn nonexistent(calendar: Calendar, written: Native, nearest: Native) -> Self {
        Period {
            days: None,
            value: None,
            calendar: Some(calendar),
            native: Some(written),
            warnings: Warnings::NONE.with(Warning::NonexistentDate),
            nearest_valid: Some(nearest),
            ..Period::day(0)
        }
    }

    /// Moved by so many of a unit; what is moved by days or weeks becomes a day.
    pub(crate) fn shifted(self, shift: Shift) -> Result<Self, RangeError> {
        let Some(days) = self.days else { return Ok(self) };
        let count = i32::from(shift.count);
        let moved = match shift.unit {
            Unit::Day => Period::day(days.start + count),
            Unit::Week => Period::day(days.start + 7 * count),
            unit => {
                let calendar = self.calendar.unwrap_or(Calendar::Jalali);
                let (year, month, _) = calendar.fields(days.start)?;
                relative::unit_of_calendar(unit, count, calendar, year, month)?
            }
        };
        Ok(Period { assumed: self.assumed, warnings: self.warnings, ..moved })
    }

    pub(crate) fn resolved(self, expression: &Expression) -> Resolved {
        let mut warnings = self.warnings;
        if let (Some(days), Some(Calendar::Jalali)) = (self.days, self.calendar)
            && JalaliDate::from_day_number(days.start).is_ok_and(|date| date.certainty() == Certainty::Projected)
        {
            warnings = warnings.with(Warning::ProjectedCalendar);
        }
        Resolved {
            kind: expression.kind(),
            value: self.value,
            interval: self.days.map(Interval::days),
            estimate: estimate::of(&self, expression.modifier),
            anchor: None,
            grain: self.grain,
            modifier: expression.modifier,
            calendar: self.calendar,
            native: self.native,
            repeat: expression.repeat,
            offset: standard_offset(expression.zone),
            assumed: self.assumed,
            warnings,
            nearest_valid: self.nearest_valid,
        }
    }

    pub(crate) const fn assuming(mut self, assumed: Assumed) -> Self {
        self.assumed = assumed;
        self
    }

    pub(crate) const fn warned(mut self, warning: Warning) -> Self {
        self.warnings = self.warnings.with(warning);
        self
    }
}
