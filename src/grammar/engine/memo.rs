//! Numerals that were read at a place: the families ask for the same one again and again.

use crate::grammar::shared::numeral::Numeral;
use crate::limits::NUMERALS_CACHED as PLACES;
use core::cell::Cell;

/// The last few of them.
pub(in crate::grammar) struct Memo([Cell<Known>; PLACES]);

/// What stands at a token: a numeral or none, and the token after it.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Known {
    at: usize,
    pub(in crate::grammar) end: usize,
    pub(in crate::grammar) numeral: Option<Numeral>,
}

impl Memo {
    pub(in crate::grammar) const fn new() -> Self {
        Memo([const { Cell::new(Known { at: usize::MAX, end: 0, numeral: None }) }; PLACES])
    }

    pub(in crate::grammar) fn get(&self, at: usize) -> Option<Known> {
        Some(self.0[at % PLACES].get()).filter(|known| known.at == at)
    }

    pub(in crate::grammar) fn set(&self, at: usize, end: usize, numeral: Option<Numeral>) {
        self.0[at % PLACES].set(Known { at, end, numeral });
    }
}
