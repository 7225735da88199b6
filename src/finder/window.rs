//! The tokens of a text that are seen at once.

use super::reader::{AHEAD, BEHIND};
use crate::lexicon::Token;

/// So many tokens are read from a window before it is filled again.
const SPARE: usize = 24;

/// So many are kept.
pub(super) const WINDOW: usize = BEHIND + AHEAD + SPARE;

/// So many have place at first: a phrase or a short line needs no more.
const FEW: usize = 32;

/// Places for tokens. Zeros where no token will stand were half of the instructions of a short text.
#[expect(clippy::large_enum_variant, reason = "nothing is allocated, and the small one is quicker to make")]
#[derive(Clone, Debug)]
pub(super) enum Window {
    Few([Token; FEW]),
    Many([Token; WINDOW]),
}

impl Window {
    /// As a text begins.
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

    /// Makes it as large as it can be.
    pub(super) fn grow(&mut self) {
        if let Window::Few(few) = *self {
            *self = Window::Many([Token::NONE; WINDOW]);
            self.places_mut()[..FEW].copy_from_slice(&few);
        }
    }
}
