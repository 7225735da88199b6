//! What was read at a place: the families ask for the same numeral again and again, and for what stands ahead of it.

use crate::grammar::shared::numeral::Numeral;
use crate::limits::NUMERALS_CACHED as PLACES;
use core::cell::Cell;

/// The last few numerals, and the prefixes that stand where a cursor had taken nothing.
pub(in crate::grammar) struct Memo {
    numerals: [Cell<Known>; PLACES],
    prefixes: Cell<(usize, u128)>,
}

/// What stands at a token: a numeral or none, and the token after it.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Known {
    at: usize,
    pub(in crate::grammar) end: usize,
    pub(in crate::grammar) numeral: Option<Numeral>,
}

impl Memo {
    pub(in crate::grammar) const fn new() -> Self {
        const UNKNOWN: Known = Known { at: usize::MAX, end: 0, numeral: None };
        Memo { numerals: [const { Cell::new(UNKNOWN) }; PLACES], prefixes: Cell::new((usize::MAX, 0)) }
    }

    pub(in crate::grammar) fn get(&self, at: usize) -> Option<Known> {
        Some(self.numerals[at % PLACES].get()).filter(|known| known.at == at)
    }

    pub(in crate::grammar) fn set(&self, at: usize, end: usize, numeral: Option<Numeral>) {
        self.numerals[at % PLACES].set(Known { at, end, numeral });
    }

    /// The prefixes of the language's rules at a token; `look` finds them.
    #[inline]
    pub(super) fn prefixes(&self, at: usize, look: impl FnOnce() -> u128) -> u128 {
        let (known, mut prefixes) = self.prefixes.get();
        if known != at {
            prefixes = look();
            self.prefixes.set((at, prefixes));
        }
        prefixes
    }
}
