//! Events that are known by their day alone: «۲۸ مرداد» is that of 1332.

#[cfg(test)]
use super::event_day_table::KEYS;
use super::event_day_table::TABLE;
use super::{CalendarDate, Year};
use crate::calendar::Calendar;

/// The day of an event.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct EventDay {
    pub(super) calendar: Calendar,
    pub(super) year: i16,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl EventDay {
    pub(crate) const ALL: &[EventDay] = &TABLE;

    /// The event that `data/event_days.tsv` calls so.
    #[cfg(test)]
    pub(crate) fn from_key(key: &str) -> Option<EventDay> {
        TABLE.get(KEYS.iter().position(|other| *other == key)?).copied()
    }

    /// The event of the day and month of a date, whatever its year.
    pub(crate) fn on(date: &CalendarDate) -> Option<EventDay> {
        let falls_on = |event: &&EventDay| {
            (event.calendar, Some(event.month), Some(event.day)) == (date.calendar, date.month, date.day)
        };
        TABLE.iter().find(falls_on).copied()
    }

    /// Its year.
    pub(crate) const fn year(self) -> Year {
        Year::Full(self.year)
    }

    /// Its date in full.
    pub(crate) const fn date(self) -> CalendarDate {
        CalendarDate {
            calendar_said: true,
            month: Some(self.month),
            day: Some(self.day),
            ..CalendarDate::new(self.calendar, self.year())
        }
    }
}
