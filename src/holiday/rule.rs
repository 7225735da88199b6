//! One holiday of the table.

use super::table::TABLE;
use crate::calendar::{Calendar, HijriMonths, JalaliDate};

/// Whose holidays they are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Country {
    /// Iran.
    Iran,
    /// Afghanistan. Its lunar days follow its own sightings, often a day before Iran's: give
    /// [`Holidays::with_months`](super::Holidays::with_months) what was announced.
    Afghanistan,
}

/// The day of the month on which a holiday falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Day {
    Fixed(u8),
    /// The 29th or the 30th.
    Last,
}

/// A public holiday: a day of the Jalali or the lunar year, and the Jalali years in which it was one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Holiday {
    pub(super) country: Country,
    pub(super) calendar: Calendar,
    pub(super) month: u8,
    pub(super) day: Day,
    pub(super) first: i32,
    pub(super) last: i32,
    pub(super) name: &'static str,
    pub(super) english: &'static str,
}

impl Holiday {
    /// All holidays of a country, of today and of the past.
    pub fn all(country: Country) -> impl Iterator<Item = &'static Holiday> + Clone {
        TABLE.iter().filter(move |holiday| holiday.country == country)
    }

    /// Whose it is.
    #[must_use]
    pub const fn country(&self) -> Country {
        self.country
    }

    /// The calendar in which it has its day.
    #[must_use]
    pub const fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The month of that calendar, 1..=12.
    #[must_use]
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// The day of the month; `None` for the last one.
    #[must_use]
    pub const fn day(&self) -> Option<u8> {
        match self.day {
            Day::Fixed(day) => Some(day),
            Day::Last => None,
        }
    }

    /// The first and the last Jalali year in which it is a holiday, as far as the facts name one.
    #[must_use]
    pub const fn years(&self) -> (Option<i32>, Option<i32>) {
        let first = if self.first == i32::MIN { None } else { Some(self.first) };
        let last = if self.last == i32::MAX { None } else { Some(self.last) };
        (first, last)
    }

    /// Its Persian name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its English name.
    #[must_use]
    pub const fn english(&self) -> &'static str {
        self.english
    }

    /// True if it falls on the date, by the lunar months given.
    pub(super) fn falls_on(&self, date: JalaliDate, months: &HijriMonths<'_>) -> bool {
        if date.year() < self.first || date.year() > self.last {
            return false;
        }
        let (month, day, length) = match self.calendar {
            Calendar::Hijri => match months.fields(date.day_number()) {
                Ok((year, month, day)) => (month, day, months.days_in_month(year, month).unwrap_or(30)),
                Err(_) => return false,
            },
            _ => (date.month(), date.day(), date.days_in_month()),
        };
        month == self.month
            && match self.day {
                Day::Fixed(fixed) => day == fixed,
                Day::Last => day == length,
            }
    }
}
