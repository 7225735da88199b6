//! Words → [`Expression`](crate::expression::Expression): a folder for each language, one file for each family.
//!
//! A phrase is read left to right, without backtracking past it; the longest reading wins. Every language reads the
//! tokens that its tables know, into the same expressions.

mod cursor;
mod english;
mod era;
mod figures;
mod numeral;
mod persian;
mod reading;
mod rule;
mod sentence;

pub(crate) use reading::{Link, Reading, Readings};
pub use rule::{RULES, Rule};
pub(crate) use sentence::Sentence;

use crate::lexicon::{Flags, Token, TokenKind};
use cursor::Cursor;

/// The expressions of the construction that starts at token `at`, if one does.
pub(crate) fn read(tokens: &[Token], at: usize, sentence: &Sentence) -> Option<Readings> {
    if matches!(tokens.get(at)?.kind, TokenKind::Mark(_) | TokenKind::Unknown) {
        return None;
    }
    let persian = speaks(tokens, at, Flags::PERSIAN).then(|| persian::read(Cursor::new(tokens, at, Flags::PERSIAN))).flatten();
    let english = speaks(tokens, at, Flags::ENGLISH).then(|| english::read(Cursor::new(tokens, at, Flags::ENGLISH))).flatten();
    let mut readings = longer(persian, english)?;
    for reading in readings.iter_mut() {
        sentence.lend(reading, tokens, at);
    }
    Some(readings)
}

/// A number, or a word that the language knows.
fn speaks(tokens: &[Token], at: usize, language: Flags) -> bool {
    match tokens.get(at).map(|token| token.kind) {
        Some(TokenKind::Number(_)) => true,
        Some(TokenKind::Word(senses)) => senses.iter().any(|sense| sense.flags.has(language)),
        _ => false,
    }
}

/// The reading that reaches further. On a tie a name wins over an expression, and English over Persian, which reads
/// its months in Latin letters too, but not what stands around them.
fn longer(persian: Option<Readings>, english: Option<Readings>) -> Option<Readings> {
    match (persian, english) {
        (Some(persian), Some(english)) => {
            let names = persian.len() == 0 && english.len() > 0;
            let keeps = persian.next > english.next || (persian.next == english.next && names);
            Some(if keeps { persian } else { english })
        }
        (persian, english) => persian.or(english),
    }
}
