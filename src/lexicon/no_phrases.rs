//! What stands in for phrases where there is no heap to keep them on: there are none.

use crate::scan::{Piece, Scanner};
use core::num::NonZeroU32;

/// No phrases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Phrases {}

impl Phrases {
    pub(super) const fn longest(&self, _: &mut Scanner<'_>, _: &Piece) -> Option<(NonZeroU32, usize)> {
        match *self {}
    }
}
