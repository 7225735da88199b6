//! Days and runs of days with a name of their own, which return every year: «عاشورا», «دههٔ فجر».

#[cfg(test)]
use super::named_day_table::KEYS;
use super::named_day_table::{NamedDay, TABLE};
use crate::calendar::{Calendar, Weekday};

impl NamedDay {
    /// The day that `data/named_days.tsv` calls so.
    #[cfg(test)]
    pub(crate) fn from_key(key: &str) -> Option<NamedDay> {
        NamedDay::ALL.into_iter().find(|day| day.key() == key)
    }

    /// Its key in `data/named_days.tsv`.
    #[cfg(test)]
    pub(crate) const fn key(self) -> &'static str {
        KEYS[self as usize]
    }

    /// When it falls.
    pub(crate) const fn rule(self) -> DayRule {
        TABLE[self as usize].rule
    }

    /// True where its night is the one before it, as that of a feast is: «شب عاشورا».
    pub(crate) const fn has_eve(self) -> bool {
        TABLE[self as usize].eve
    }

    /// Its Persian name.
    pub(crate) const fn name(self) -> &'static str {
        TABLE[self as usize].name
    }
}

/// What the table knows of a day.
pub(super) struct Row {
    pub(super) rule: DayRule,
    pub(super) eve: bool,
    pub(super) name: &'static str,
}

/// When a named day falls in a year of its calendar, and how many days it lasts.
#[derive(Clone, Copy)]
pub(crate) struct DayRule {
    pub(crate) calendar: Calendar,
    pub(crate) month: u8,
    pub(crate) day: MonthDay,
    pub(crate) length: u8,
}

/// A day of a month.
#[derive(Clone, Copy)]
pub(crate) enum MonthDay {
    /// By its number.
    Number(u8),
    /// The last such weekday of the month.
    Last(Weekday),
    /// The day before that.
    BeforeLast(Weekday),
    /// The first such weekday of the month.
    First(Weekday),
    /// The fourth such weekday of the month.
    Fourth(Weekday),
    /// The day after that.
    AfterFourth(Weekday),
    /// So many days from the Sunday after the first full moon of spring, by the Gregorian reckoning; the month is March or
    /// April.
    Easter(i8),
}

impl MonthDay {
    /// Its number, where that is the same every year.
    pub(crate) const fn number(self) -> Option<u8> {
        match self {
            MonthDay::Number(day) => Some(day),
            _ => None,
        }
    }

    /// The earliest number that it can have; the shortest months of the calendars with such days have 29 days.
    pub(crate) const fn earliest(self) -> u8 {
        match self {
            MonthDay::Number(day) => day,
            MonthDay::Last(_) => 23,
            MonthDay::First(_) => 1,
            MonthDay::BeforeLast(_) | MonthDay::Fourth(_) => 22,
            MonthDay::AfterFourth(_) => 23,
            // On 22 March at the earliest.
            MonthDay::Easter(away) => 22_u8.saturating_add_signed(away),
        }
    }
}
