//! What a token is good for, told at once: whether anything begins with it, whether it says anything of its sentence.

use super::{GRAMMARS, sentence};
use crate::lexicon::{Gap, Senses, Token};

/// By what a token can be, a bit each.
static ROLES: [u8; Senses::COUNT] = {
    let mut roles = [0; Senses::COUNT];
    let mut place = 0;
    while place < Senses::COUNT {
        let mut grammar = 0;
        while grammar < GRAMMARS.len() {
            let starts = GRAMMARS[grammar].starts;
            let classes = Senses::new(place as u16).classes(starts.language());
            roles[place] |= if classes.intersects(starts.first()) { 1 << grammar } else { 0 };
            grammar += 1;
        }
        roles[place] |= if sentence::hears(Senses::new(place as u16)) { TELLS } else { 0 };
        place += 1;
    }
    roles
};

/// A construction of some grammar may begin with it: the bits of the grammars.
const BEGINS: u8 = (1 << GRAMMARS.len()) - 1;
/// It says something of its sentence, or ends it.
const TELLS: u8 = 1 << GRAMMARS.len();

/// False for a token that no construction begins with in any language, but for one that refers to a date named before.
#[inline]
pub(crate) fn may_begin(token: &Token) -> bool {
    grammars(token) != 0
}

/// False for a token that says nothing of its sentence and does not end one.
#[inline]
pub(super) fn tells(token: &Token) -> bool {
    (ROLES[token.listed.place()] & TELLS != 0) | (token.gap == Gap::Paragraph)
}

/// False for a token that tells [`Sentence::pass`] nothing and that [no construction begins with](may_begin).
#[inline]
pub(crate) fn notes(token: &Token) -> bool {
    notes_listed(token.listed) | token.phrase().is_some() | (token.gap == Gap::Paragraph)
}

/// The same of what a token can be that no phrase is and before which no paragraph ends.
#[inline]
pub(crate) fn notes_listed(senses: Senses) -> bool {
    ROLES[senses.place()] != 0
}

/// The grammars of which a construction may begin with it, a bit each.
#[inline]
pub(super) const fn grammars(token: &Token) -> u8 {
    ROLES[token.listed.place()] & BEGINS
}
