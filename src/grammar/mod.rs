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
    let persian =
        speaks(tokens, at, Flags::PERSIAN).then(|| persian::read(Cursor::new(tokens, at, Flags::PERSIAN))).flatten();
    let persian = persian.filter(|readings| !is_foreign_year(readings, tokens, at));
    let english =
        speaks(tokens, at, Flags::ENGLISH).then(|| english::read(Cursor::new(tokens, at, Flags::ENGLISH))).flatten();
    let english = english.filter(|readings| !are_persian_figures(tokens, at, readings.next));
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

/// A bare year among Latin letters is not for the Persian grammar: "Peugeot 2008", "no. 1322 of the Malek Library".
fn is_foreign_year(readings: &Readings, tokens: &[Token], at: usize) -> bool {
    let year = readings.get(0).is_some_and(|reading| matches!(reading.rule, "year" | "year-span"));
    let bare = matches!(tokens[at].kind, TokenKind::Number(_)) && readings.next <= at + 3;
    year && bare && is_among_latin(tokens, at, readings.next)
}

/// Figures and marks alone, and no Latin word beside them: they are for the Persian grammar.
fn are_persian_figures(tokens: &[Token], at: usize, next: usize) -> bool {
    let worded = |token: &Token| matches!(token.kind, TokenKind::Word(_));
    !tokens[at..next].iter().any(worded) && !is_among_latin(tokens, at, next)
}

/// True where the nearest word before, or the nearest after where there is none before, is in Latin letters.
fn is_among_latin(tokens: &[Token], at: usize, next: usize) -> bool {
    let word = |token: &&Token| matches!(token.kind, TokenKind::Word(_) | TokenKind::Unknown);
    let before = tokens[..at].iter().rev().take(3).find(word);
    let after = tokens.get(next..).unwrap_or_default().iter().take(3).find(word);
    before.or(after).is_some_and(|token| token.latin)
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
