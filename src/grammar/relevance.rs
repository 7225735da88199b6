//! Which tokens matter: an expression may begin with them, or they say something of their sentence.

use super::languages::LANGUAGES;
use super::sentence::affecting::is_affected_by;
use crate::lexicon::{Gap, Senses, Token};

/// Bits by a token's list of senses; made when it is first asked, as what it is made of.
#[cfg(feature = "compact")]
static RELEVANCE: std::sync::LazyLock<[u8; Senses::COUNT]> = std::sync::LazyLock::new(|| {
    core::array::from_fn(|place| {
        let senses = Senses::new(place as u16);
        let affects = if is_affected_by(senses) { AFFECTS_SENTENCE } else { 0 };
        let begins = LANGUAGES.iter().enumerate();
        begins.fold(affects, |bits, (place, language)| bits | u8::from(language.rules.may_start(senses)) << place)
    })
});

/// Bits by a token's list of senses.
#[cfg(not(feature = "compact"))]
static RELEVANCE: [u8; Senses::COUNT] = {
    let mut relevance = [0; Senses::COUNT];
    let mut place = 0;
    while place < Senses::COUNT {
        let senses = Senses::new(place as u16);
        let mut language = 0;
        while language < LANGUAGES.len() {
            relevance[place] |= (LANGUAGES[language].rules.may_start(senses) as u8) << language;
            language += 1;
        }
        relevance[place] |= if is_affected_by(senses) { AFFECTS_SENTENCE } else { 0 };
        place += 1;
    }
    relevance
};

/// A construction may begin with the token: a bit for each language.
const BEGINS: u8 = (1 << LANGUAGES.len()) - 1;
/// The token says something of its sentence, or ends it.
const AFFECTS_SENTENCE: u8 = 1 << LANGUAGES.len();

/// What a token matters for, by its senses.
#[derive(Clone, Copy)]
pub(crate) struct Relevance(u8);

impl Relevance {
    #[inline]
    pub(crate) fn of(senses: Senses) -> Self {
        Relevance(RELEVANCE[senses.place()])
    }

    /// False for senses that change nothing in a [`Sentence`](super::Sentence) and that [begin nothing](Self::may_begin).
    #[inline]
    pub(crate) const fn is_any(self) -> bool {
        self.0 != 0
    }

    /// False for a token that no construction begins with in any language; constructions that refer to a date named before
    /// are not counted.
    #[inline]
    pub(crate) const fn may_begin(self) -> bool {
        self.0 & BEGINS != 0
    }

    /// True if a construction of the language at that place of the list may begin with it.
    #[inline]
    pub(super) const fn may_begin_in(self, language: usize) -> bool {
        self.0 >> language & 1 != 0
    }

    /// False for senses that [change nothing](is_affected_by) in a sentence.
    #[inline]
    pub(super) const fn affects_sentence(self) -> bool {
        self.0 & AFFECTS_SENTENCE != 0
    }
}

/// False for a token that changes nothing in a [`Sentence`](super::Sentence) and that begins nothing.
#[inline]
pub(crate) fn is_relevant(token: &Token) -> bool {
    Relevance::of(token.senses).is_any() | token.phrase().is_some() | (token.gap == Gap::Paragraph)
}
