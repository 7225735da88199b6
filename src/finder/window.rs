//! The window of tokens that is seen at once.

use super::reader::{AHEAD, BEHIND};
use crate::lexicon::Token;

/// The tokens read between two refills.
const SPARE: usize = 24;

/// The most tokens that a window holds.
pub(super) const WINDOW: usize = BEHIND + AHEAD + SPARE;

/// The places of a new window: a phrase or a short line needs no more.
const FEW: usize = 32;

/// The places of a window, few at first: zeroing unused ones took half of the instructions of a short text.
#[expect(clippy::large_enum_variant, reason = "nothing is allocated, and the small one is quicker to make")]
#[derive(Clone, Debug)]
pub(super) enum Window {
    Few([Token; FEW]),
    Many([Token; WINDOW]),
}

impl Window {
    /// The window at the start of a text.
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Window::Few([Token::NONE; FEW])
    }

    #[inline]
    pub(super) const fn places(&self) -> &[Token] {
        match self {
            Window::Few(few) => few,
            Window::Many(many) => many,
        }
    }

    #[inline]
    pub(super) const fn places_mut(&mut self) -> &mut [Token] {
        match self {
            Window::Few(few) => few,
            Window::Many(many) => many,
        }
    }

    /// Makes the window as large as it can be.
    pub(super) fn grow(&mut self) {
        if let Window::Few(few) = *self {
            *self = Window::Many([Token::NONE; WINDOW]);
            self.places_mut()[..FEW].copy_from_slice(&few);
        }
    }
}
