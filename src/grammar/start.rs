//! Where an expression can start: most words of a text are rejected here, before any rule is tried.

use super::engine::language::Language;
use super::engine::lookahead::Lookahead;
use super::languages::LANGUAGES;
use super::relevance::Relevance;
use super::shared::languages::Languages;
use crate::lexicon::{Script, Token, TokenKind};
use crate::limits::{MAX_TOKENS, SCRIPT_NEIGHBOURS};

/// The languages in which a construction may start, a bit each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Start(u8);

impl Start {
    /// The languages in which one may start at token `at`, which has that relevance, by the next few tokens: most tokens
    /// that [may begin](Relevance::may_begin) one begin none.
    #[inline]
    pub(crate) fn at(tokens: &[Token], at: usize, relevance: Relevance, languages: Languages) -> Start {
        let first = &tokens[at];
        let mut start = Start(0);
        for (place, language) in LANGUAGES.iter().enumerate() {
            let begins = relevance.may_begin_in(place)
                && language.rules.start_at(&Lookahead::in_tokens(tokens, at))
                && language.reads(first, languages)
                && !(is_number(first) && leaves_figures(language, tokens, at));
            start.0 |= u8::from(begins) << place;
        }
        start
    }

    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The languages, the last one first: that which wins a tie.
    pub(super) fn languages(self) -> impl Iterator<Item = &'static Language> {
        let mut left = self.0;
        core::iter::from_fn(move || {
            let place = left.checked_ilog2()?;
            left &= !(1 << place);
            Some(LANGUAGES[place as usize])
        })
    }
}

const fn is_number(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Number(_))
}

/// True for a language in Latin letters where no Latin word is so near that figures can reach it, or be read by it.
fn leaves_figures(language: &Language, tokens: &[Token], at: usize) -> bool {
    let end = tokens.len().min(at + MAX_TOKENS + SCRIPT_NEIGHBOURS);
    let latin = || tokens[at.saturating_sub(SCRIPT_NEIGHBOURS)..end].iter().any(Token::is_latin);
    language.script == Script::Latin && !latin()
}
