//! What was read at a place: the families ask for the same numeral again and again, and for what stands ahead of it.

use super::lookahead::Lookahead;
use crate::grammar::shared::numeral::Numeral;
use crate::limits::NUMERALS_CACHED as PLACES;
use core::cell::Cell;

/// The last few numerals, and the last lookahead of a cursor that had taken nothing.
pub(in crate::grammar) struct Memo {
    numerals: [Cell<Known>; PLACES],
    ahead: Cell<Option<(usize, Lookahead)>>,
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
        Memo { numerals: [const { Cell::new(UNKNOWN) }; PLACES], ahead: Cell::new(None) }
    }

    pub(in crate::grammar) fn get(&self, at: usize) -> Option<Known> {
        Some(self.numerals[at % PLACES].get()).filter(|known| known.at == at)
    }

    pub(in crate::grammar) fn set(&self, at: usize, end: usize, numeral: Option<Numeral>) {
        self.numerals[at % PLACES].set(Known { at, end, numeral });
    }

    /// The lookahead at a token; `look` makes it.
    #[inline]
    pub(super) fn lookahead(&self, at: usize, look: impl FnOnce() -> Option<Lookahead>) -> Option<Lookahead> {
        match self.ahead.get() {
            Some((known, ahead)) if known == at => Some(ahead),
            _ => {
                let ahead = look()?;
                self.ahead.set(Some((at, ahead)));
                Some(ahead)
            }
        }
    }
}
