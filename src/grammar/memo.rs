//! Numerals that were read at a place: the families ask for the same one again and again.

use super::numeral::Numeral;
use core::cell::Cell;

/// The last few of them.
pub(super) struct Memo([Cell<Known>; PLACES]);

const PLACES: usize = 4;

/// What stands at a token: a numeral or none, and the token after it.
#[derive(Clone, Copy)]
pub(super) struct Known {
    at: usize,
    pub(super) end: usize,
    pub(super) numeral: Option<Numeral>,
}

impl Memo {
    pub(super) const fn new() -> Self {
        Memo([const { Cell::new(Known { at: usize::MAX, end: 0, numeral: None }) }; PLACES])
    }

    pub(super) fn get(&self, at: usize) -> Option<Known> {
        Some(self.0[at % PLACES].get()).filter(|known| known.at == at)
    }

    pub(super) fn set(&self, at: usize, end: usize, numeral: Option<Numeral>) {
        self.0[at % PLACES].set(Known { at, end, numeral });
    }
}
