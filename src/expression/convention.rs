//! What the words leave to the language and the country they are of.

use crate::calendar::{Calendar, Weekday};

/// What a language takes for granted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) struct Convention {
    /// The calendar of "year" and "month" when nothing says which.
    pub(crate) calendar: Calendar,
    pub(crate) week_start: Weekday,
    /// The first day of the weekend, which lasts to the end of the week.
    pub(crate) weekend: Weekday,
}

impl Convention {
    /// Persian as written in Iran.
    pub(crate) const IRAN: Convention =
        Convention { calendar: Calendar::Jalali, week_start: Weekday::Saturday, weekend: Weekday::Thursday };

    /// Persian as written in Afghanistan.
    pub(crate) const AFGHANISTAN: Convention = Convention { weekend: Weekday::Friday, ..Self::IRAN };

    /// English, whatever it is about.
    pub(crate) const ENGLISH: Convention =
        Convention { calendar: Calendar::Gregorian, week_start: Weekday::Monday, weekend: Weekday::Saturday };

    /// True if a weekday comes after another one in the week.
    pub(crate) const fn comes_later(self, weekday: Weekday, other: Weekday) -> bool {
        self.place_in_week(weekday) > self.place_in_week(other)
    }

    /// Days since the week began, 0..=6.
    const fn place_in_week(self, weekday: Weekday) -> u8 {
        (7 + weekday.iso_number() - self.week_start.iso_number()) % 7
    }
}
