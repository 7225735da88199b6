//! Meanings in words, for people.

mod latin;
mod names;
mod persian;
mod shown;

pub(super) use latin::{Nth, ordinal, unit, units};
pub(super) use names::{SEASONS, month};
