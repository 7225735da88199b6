//! Token sets as tables, for what is asked beside almost every expression.

use super::token_set::TokenSet;
use crate::lexicon::{Flags, Senses, Token};

/// The tokens of a set in any language. Whether a capital allows the sense is not asked, so a table says only where to
/// look.
pub(in crate::grammar) struct TokenTable([bool; Senses::COUNT]);

impl TokenTable {
    pub(in crate::grammar) const fn new(set: &TokenSet) -> Self {
        let mut table = [false; Senses::COUNT];
        let mut language = 0;
        while language < Flags::LANGUAGES.len() {
            let mut place = 0;
            while place < Senses::COUNT {
                table[place] |= set.contains_senses(Senses::new(place as u16), Flags::LANGUAGES[language]);
                place += 1;
            }
            language += 1;
        }
        TokenTable(table)
    }

    #[inline]
    pub(in crate::grammar) const fn has(&self, token: &Token) -> bool {
        self.0[token.senses.place()]
    }
}
