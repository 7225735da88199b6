//! Events that are known by their day alone: «۲۸ مرداد» is that of 1332.

#[cfg(test)]
use super::event_day_table::KEYS;
use super::event_day_table::TABLE;
use super::{CalendarDate, Year};
use crate::calendar::Calendar;

/// The day of an event.
#[derive(Clone, Copy)]
pub(crate) struct EventDay {
    pub(super) calendar: Calendar,
    pub(super) year: i16,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl EventDay {
    /// The event of a code in the lexicon: codes count from 1, and 0 is a word for many events («کودتا»).
    pub(crate) fn from_code(code: i32) -> Option<EventDay> {
        TABLE.get(usize::try_from(code).ok()?.checked_sub(1)?).copied()
    }

    /// The code of the event that `data/event_days.tsv` calls so.
    #[cfg(test)]
    pub(crate) fn code_of(key: &str) -> Option<i32> {
        i32::try_from(KEYS.iter().position(|other| *other == key)? + 1).ok()
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
            calendar: self.calendar,
            calendar_said: true,
            year: self.year(),
            month: Some(self.month),
            zodiacal: false,
            day: Some(self.day),
            weekday: None,
        }
    }
}
