//! Where an expression can start: most words of a text are told apart here, before any rule is tried.
//!
//! Each language has a table of what its constructions begin with; that it leaves nothing out is a test's to see.

use super::cursor::MAX_TOKENS;
use super::opening::{Head, Opening, Openings};
use super::{GRAMMARS, Grammar, Languages, NEAR, role, speaks};
use crate::lexicon::{ClassSet, Flags, Token, TokenKind};

/// What the constructions of a language begin with.
pub(super) struct Starts {
    language: Flags,
    openings: Openings,
    /// All that they begin with.
    first: ClassSet,
}

impl Starts {
    /// A number of four digits may be an expression by itself; `openings` tell what else may begin one.
    pub(super) const fn new(language: Flags, openings: &[Opening]) -> Self {
        let mut starts = Starts { language, openings: Openings::new(language), first: ClassSet::NUMBERS };
        let mut place = 0;
        while place < openings.len() {
            starts.openings.add(place, openings[place]);
            starts.first = starts.first.union(openings[place].first().classes());
            place += 1;
        }
        starts
    }

    /// The language.
    pub(super) const fn language(&self) -> Flags {
        self.language
    }

    /// The classes that constructions begin with.
    pub(super) const fn first(&self) -> ClassSet {
        self.first
    }

    /// True where an expression of that language can start at the token.
    #[inline]
    pub(super) fn at(&self, tokens: &[Token], at: usize) -> bool {
        let year = matches!(tokens[at].kind, TokenKind::Number(number) if number.digits == 4);
        year | (self.openings.at(&Head::in_tokens(tokens, at)) != 0)
    }
}

/// Grammars in which a construction may start, a bit each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Start(u8);

impl Start {
    /// Those in which one may start at token `at`, as the next few tokens tell: most of what [may begin](may_begin) one
    /// begins none.
    #[inline]
    pub(crate) fn at(tokens: &[Token], at: usize, languages: Languages) -> Start {
        let first = &tokens[at];
        let roles = role::grammars(first);
        let mut start = Start(0);
        for (place, Grammar { starts, latin, .. }) in GRAMMARS.iter().enumerate() {
            let begins = roles >> place & 1 != 0
                && starts.at(tokens, at)
                && speaks(first, starts.language(), languages)
                && !(*latin && is_number(first) && !has_latin(tokens, at));
            start.0 |= u8::from(begins) << place;
        }
        start
    }

    pub(crate) const fn is_none(self) -> bool {
        self.0 == 0
    }

    pub(super) fn grammars(self) -> impl Iterator<Item = usize> {
        let mut rest = self.0;
        core::iter::from_fn(move || {
            let grammar = rest.trailing_zeros() as usize;
            rest &= rest.wrapping_sub(1);
            (grammar < GRAMMARS.len()).then_some(grammar)
        })
    }
}

const fn is_number(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Number(_))
}

/// True where a word in Latin letters is so near that what starts at a number can reach it, or be read by it.
fn has_latin(tokens: &[Token], at: usize) -> bool {
    let end = tokens.len().min(at + MAX_TOKENS + NEAR);
    tokens[at.saturating_sub(NEAR)..end].iter().any(Token::is_latin)
}

#[cfg(test)]
mod tests {
    use crate::grammar::{GRAMMARS, Languages, Readings, Start, corpus, speaks};
    use crate::lexicon::{Token, Tokens};

    /// A table that lacks a start would hide what stands there from the rules.
    #[test]
    fn no_start_is_left_out() {
        let texts = corpus::texts();
        assert!(texts.len() > 2000, "{} texts", texts.len());
        for text in &texts {
            let tokens: Vec<Token> = Tokens::new(text).collect();
            for (at, token) in tokens.iter().enumerate() {
                let start = Start::at(&tokens, at, Languages::ALL);
                for (place, grammar) in GRAMMARS.iter().enumerate() {
                    let hidden = start.grammars().all(|other| other != place)
                        && speaks(token, grammar.starts.language(), Languages::ALL);
                    let read = hidden && grammar.read(&tokens, at, &mut Readings::new(at));
                    assert!(!read, "{}", &text[token.start..]);
                }
            }
        }
    }
}
