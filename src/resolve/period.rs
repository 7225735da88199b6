//! A period of whole days.

use super::grain::Grain;
use super::notes::{Assumed, Warning, Warnings};
use super::resolved::{Native, Value};
use crate::calendar::{Calendar, DayRange, RangeError};
use crate::expression::Season;

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
        let native = (calendar != Calendar::Gregorian).then_some(Native::Month { year, month });
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
        let native = (calendar != Calendar::Gregorian).then_some(Native::Year { year });
        Ok(Period { value: Some(value), native, ..Period::run(days, Grain::Year, Some(calendar)) })
    }

    /// A quarter of the Jalali year under a season's name.
    pub(crate) fn season(year: i32, season: Season) -> Result<Self, RangeError> {
        let days = DayRange::months(Calendar::Jalali, year, season.first_month(), 3)?;
        let (first_year, ..) = Calendar::Gregorian.fields(days.start)?;
        let value = Value::Season { year: first_year, season };
        Ok(Period {
            value: Some(value),
            native: Some(Native::Season { year, season: season.quarter() }),
            ..Period::run(days, Grain::Season, Some(Calendar::Jalali))
        })
    }

    /// A season of every year.
    pub(crate) const fn every_season(season: Season) -> Self {
        Period { days: None, value: Some(Value::YearlessSeason(season)), grain: Grain::Season, ..Period::day(0) }
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

    pub(crate) const fn assuming(mut self, assumed: Assumed) -> Self {
        self.assumed = assumed;
        self
    }

    pub(crate) const fn warned(mut self, warning: Warning) -> Self {
        self.warnings = self.warnings.with(warning);
        self
    }
}
