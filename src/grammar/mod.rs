//! Words → [`Expression`](crate::expression::Expression): a folder for each language, one file for each family.
//!
//! A phrase is read left to right, without backtracking past it; the longest reading wins. Every language reads the
//! tokens that its tables know, into the same expressions.

mod cursor;
mod persian;
mod reading;
mod rule;
mod sentence;

pub(crate) use reading::{Link, Reading, Readings};
pub use rule::{RULES, Rule};
pub(crate) use sentence::Sentence;

use crate::lexicon::{Flags, Token, TokenKind};
use cursor::Cursor;

/// The same, where what refers to a date named before is read too: it wins over `told` unless that reaches further.
pub(crate) fn read_anaphor(tokens: &[Token], at: usize, told: Option<Readings>) -> Option<Readings> {
    let anaphor = persian::read_anaphor(Cursor::new(tokens, at, Flags::PERSIAN));
    match (anaphor, told) {
        (Some(anaphor), Some(told)) if told.next > anaphor.next || told.len() == 0 && told.next == anaphor.next => {
            Some(told)
        }
        (anaphor, told) => anaphor.or(told),
    }
}

/// The expressions of the construction that starts at token `at`, if one does.
pub(crate) fn read(tokens: &[Token], at: usize, sentence: &Sentence) -> Option<Readings> {
    let mut readings = match tokens.get(at)?.kind {
        TokenKind::Word(_) | TokenKind::Number(_) => persian::read(Cursor::new(tokens, at, Flags::PERSIAN))?,
        TokenKind::Mark(_) | TokenKind::Unknown => return None,
    };
    for reading in readings.iter_mut() {
        sentence.lend(reading, tokens, at);
    }
    Some(readings)
}
