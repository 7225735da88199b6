//! Which language reads figures: the script of the words around them says.

use crate::grammar::shared::reading::Readings;
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Gap, Token, TokenKind};
use crate::limits::SCRIPT_NEIGHBOURS;

/// A bare year or clock time among Latin letters is not for a language of another script: "Peugeot 2008", "John 3:16".
pub(in crate::grammar) fn are_foreign_figures(readings: &Readings, tokens: &[Token], at: usize) -> bool {
    let doubtful = |rule| matches!(rule, RuleName::Year | RuleName::YearSpan | RuleName::Clock);
    readings.get(0).is_some_and(|reading| doubtful(reading.rule))
        && are_figures(tokens, at, readings.next)
        && is_among_latin(tokens, at, readings.next)
}

/// Figures and marks alone, and no Latin word beside them, are not for a language in Latin letters.
pub(in crate::grammar) fn are_bare_figures(readings: &Readings, tokens: &[Token], at: usize) -> bool {
    are_figures(tokens, at, readings.next) && !is_among_latin(tokens, at, readings.next)
}

fn are_figures(tokens: &[Token], at: usize, next: usize) -> bool {
    tokens.get(at..next).is_some_and(|taken| !taken.iter().any(is_word))
}

fn is_word(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Word | TokenKind::Phrase(_))
}

/// True where the nearest word of the paragraph before, or the nearest after where there is none before, is in Latin letters.
fn is_among_latin(tokens: &[Token], at: usize, next: usize) -> bool {
    // A cell of a table has no neighbours; an emoji is none.
    let beside = |token: &&Token| is_word(token) || token.is_sign();
    let begins = |token: &Token| token.gap == Gap::Paragraph;
    let paragraph = tokens.get(..=at).unwrap_or_default().iter().rposition(begins).unwrap_or(0);
    let before = tokens[paragraph..at].iter().rev().take(SCRIPT_NEIGHBOURS).find(beside);
    let after = tokens.get(next..).unwrap_or_default().iter().take_while(|token| !begins(token));
    let after = after.take(SCRIPT_NEIGHBOURS).find(beside);
    before.or(after).is_some_and(Token::is_latin)
}
