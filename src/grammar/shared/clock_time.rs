//! Clock times and parts of the day as slots of a draft.

use crate::lexicon::{HalfDay, PartOfDay};

/// A clock time before its half of the day is known.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct ClockTime {
    pub(in crate::grammar) hour: u8,
    pub(in crate::grammar) minute: Option<u8>,
    pub(in crate::grammar) second: Option<u8>,
    /// The half of the day, where "a.m." or "p.m." says it.
    pub(in crate::grammar) half: Option<HalfDay>,
    /// Words make it a clock time; a bare number needs a part of the day beside it.
    pub(in crate::grammar) certain: bool,
    /// Hours and minutes in figures, which a score or a verse has too.
    pub(in crate::grammar) has_colon: bool,
}

impl ClockTime {
    /// A number that is an hour if a part of the day stands beside it.
    pub(in crate::grammar) const fn hour(hour: u8) -> Self {
        ClockTime { hour, minute: None, second: None, half: None, certain: false, has_colon: false }
    }

    /// A number that is an hour for sure.
    pub(in crate::grammar) const fn certain_hour(hour: u8) -> Self {
        ClockTime { certain: true, ..ClockTime::hour(hour) }
    }

    /// An hour, a minute and a second in figures.
    pub(in crate::grammar) const fn in_figures((hour, minute, second): (u8, u8, u8)) -> Self {
        let clock = ClockTime::certain_hour(hour);
        ClockTime { minute: Some(minute), second: Some(second), has_colon: true, ..clock }
    }

    /// True where it is a clock time, whatever stands beside it.
    pub(in crate::grammar) const fn is_sure(self) -> bool {
        self.certain || self.has_colon
    }
}

/// A part of the day, as a word of the phrase names it.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct NamedPart {
    pub(in crate::grammar) hours: PartOfDay,
    /// The word is no part of the day without a day beside it.
    pub(in crate::grammar) latent: bool,
    /// «شب جمعه»: the night before Friday.
    pub(in crate::grammar) eve: bool,
    /// «جمعه شب»: the day was named first.
    pub(in crate::grammar) on_day: bool,
}

impl NamedPart {
    pub(in crate::grammar) const fn new(hours: PartOfDay, latent: bool) -> Self {
        NamedPart { hours, latent, eve: false, on_day: false }
    }
}
