//! What a prefilter sees of a place: three tokens, and two after a numeral.

use crate::lexicon::{Senses, Token};

/// The senses of a token and of the two after it.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Lookahead {
    pub(super) first: Senses,
    pub(super) rest: Rest,
    /// The two tokens after the numeral that begins there, if one does.
    pub(super) after_numeral: Option<Rest>,
}

/// Two tokens; the empty list of senses where there is none.
#[derive(Clone, Copy)]
pub(super) struct Rest {
    pub(super) next: Senses,
    pub(super) third: Senses,
}

impl Rest {
    pub(super) fn new(next: Option<&Token>, third: Option<&Token>) -> Self {
        let senses = |token: Option<&Token>| token.map_or(Senses::NONE, |token| token.senses);
        Rest { next: senses(next), third: senses(next.and(third)) }
    }
}

impl Lookahead {
    /// What stands at a token, where no numeral has been read.
    #[inline]
    pub(in crate::grammar) fn in_tokens(tokens: &[Token], at: usize) -> Self {
        let token = |place: usize| tokens.get(place).filter(|token| token.gap.is_blank());
        Lookahead { first: tokens[at].senses, rest: Rest::new(token(at + 1), token(at + 2)), after_numeral: None }
    }
}
