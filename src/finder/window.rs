//! The window of tokens that is seen at once.

use crate::lexicon::Token;
use crate::limits::{LOOKAHEAD, LOOKBEHIND, SMALL_WINDOW, WINDOW_SPARE};

/// The most tokens that a window holds.
pub(super) const WINDOW: usize = LOOKBEHIND + LOOKAHEAD + WINDOW_SPARE;

/// The places of a window, few at first: zeroing unused ones took half of the instructions of a short text.
#[expect(clippy::large_enum_variant, reason = "nothing is allocated, and the small one is quicker to make")]
#[derive(Clone, Debug)]
pub(super) enum Window {
    Few([Token; SMALL_WINDOW]),
    Many([Token; WINDOW]),
}

impl Window {
    /// The window at the start of a text.
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Window::Few([Token::NONE; SMALL_WINDOW])
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
            self.places_mut()[..SMALL_WINDOW].copy_from_slice(&few);
        }
    }
}
