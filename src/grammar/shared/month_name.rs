//! Months by their names, as slots of a draft.

use crate::calendar::Calendar;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::grammar) struct MonthName {
    pub(in crate::grammar) calendar: Calendar,
    pub(in crate::grammar) number: u8,
    /// The name is that of a sign of the zodiac.
    pub(in crate::grammar) zodiacal: bool,
    /// The name is a word of its own.
    pub(in crate::grammar) latent: bool,
    /// It is a name of people too, and needs a preposition at least.
    pub(in crate::grammar) weak: bool,
    /// A small number word before it counts things of that name.
    pub(in crate::grammar) counted: bool,
}

impl MonthName {
    /// A month that is one for sure.
    pub(in crate::grammar) const fn plain(calendar: Calendar, number: u8) -> Self {
        MonthName { calendar, number, zodiacal: false, latent: false, weak: false, counted: false }
    }
}
