//! Words → [`Expression`](crate::expression::Expression): a folder for each language, one file for each family.
//!
//! A phrase is read left to right, without backtracking past it; the longest reading wins. Every language reads the
//! tokens that its tables know, into the same expressions.

mod cursor;
mod english;
mod era;
mod figures;
mod language;
mod numeral;
mod persian;
mod reading;
mod rule;
mod sentence;

pub use language::Languages;
pub(crate) use reading::{Link, Reading, Readings};
pub use rule::{RULES, Rule};
pub(crate) use sentence::Sentence;

use crate::lexicon::{Flags, Token, TokenKind};
use cursor::Cursor;

/// The expressions of the construction that starts at token `at`, if one does.
pub(crate) fn read(tokens: &[Token], at: usize, sentence: &Sentence, languages: Languages) -> Option<Readings> {
    let first = tokens.get(at)?;
    let cursor = |language| speaks(first, language, languages).then(|| Cursor::new(tokens, at, language));
    let persian = cursor(Flags::PERSIAN).and_then(persian::read);
    let persian = persian.filter(|readings| !is_foreign_figure(readings, tokens, at));
    let english = cursor(Flags::ENGLISH).and_then(english::read);
    let english = english.filter(|readings| !is_persian_figure(tokens, at, readings.next));
    let mut readings = longer(persian, english)?;
    for reading in readings.iter_mut() {
        sentence.lend(reading, tokens, at);
    }
    Some(readings)
}

/// A number, or a word that the language knows, where that is to be read.
fn speaks(token: &Token, language: Flags, languages: Languages) -> bool {
    match token.kind {
        TokenKind::Number(_) => languages.read(language, None),
        TokenKind::Word(senses) => {
            languages.read(language, Some(token.latin)) && senses.iter().any(|sense| sense.flags.has(language))
        }
        TokenKind::Mark(_) | TokenKind::Unknown => false,
    }
}

/// Nothing but figures and marks, with no Latin letters beside them.
fn is_persian_figure(tokens: &[Token], at: usize, next: usize) -> bool {
    let word = |token: &&Token| matches!(token.kind, TokenKind::Word(_) | TokenKind::Unknown);
    let figures = tokens.get(at..next).is_some_and(|taken| !taken.iter().any(|token| word(&token)));
    let beside = tokens[..at].iter().rfind(word).or_else(|| tokens.get(next..)?.iter().find(word));
    figures && !beside.is_some_and(|token| token.latin)
}

/// A bare year or clock time among Latin letters is not for the Persian grammar: "Peugeot 2008", "John 3:16".
fn is_foreign_figure(readings: &Readings, tokens: &[Token], at: usize) -> bool {
    let doubtful = readings.get(0).is_some_and(|reading| matches!(reading.rule, "year" | "year-span" | "clock"));
    let word = |token: &&Token| matches!(token.kind, TokenKind::Word(_) | TokenKind::Unknown);
    let bare = tokens.get(at..readings.next).is_some_and(|taken| !taken.iter().any(|token| word(&token)));
    let before = tokens[..at].iter().rev().take(3).find(word);
    let after = tokens.get(readings.next..).unwrap_or_default().iter().take(3).find(word);
    let latin = |token: Option<&Token>| token.is_some_and(|token| token.latin);
    doubtful && bare && (latin(before) || (before.is_none() && latin(after)))
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
