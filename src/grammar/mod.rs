//! Words → [`Expression`](crate::expression::Expression): a folder for each language, one file for each family.
//!
//! A phrase is read left to right, without backtracking past it; the longest reading wins. Every language reads the
//! tokens that its tables know, into the same expressions.
//!
//! A further language is a folder of tables, its flag in [`Flags`], its [`Convention`](crate::expression::Convention),
//! a folder here and a line in [`GRAMMARS`]; what several share (figures, numerals, eras) stands beside the folders.

#[cfg(test)]
pub(crate) mod corpus;
mod cursor;
mod english;
mod era;
mod figures;
mod first;
mod hours;
mod language;
mod memo;
mod numeral;
mod opening;
mod persian;
mod reading;
mod role;
mod rule;
mod sentence;
mod start;
mod zone;

pub use language::Languages;
pub(crate) use reading::{Link, Reading, Readings};
pub(crate) use role::{may_begin, notes, notes_listed};
pub use rule::{RULES, Rule};
pub(crate) use sentence::Sentence;
pub(crate) use start::Start;

use crate::lexicon::{ClassSet, Flags, Token, TokenKind};
use cursor::Cursor;
use memo::Memo;
use start::Starts;

/// How a language is read.
struct Grammar {
    /// Its words are in Latin letters, and figures are its own only among them.
    latin: bool,
    starts: &'static Starts,
    read: fn(Cursor<'_>, &mut Readings) -> bool,
    /// What it leaves to the others.
    leaves: fn(&Readings, &[Token], usize) -> bool,
}

/// Every one there is. On a tie the later one wins.
static GRAMMARS: [Grammar; 2] = [
    Grammar { latin: false, starts: &persian::STARTS, read: persian::read, leaves: are_foreign_figures },
    Grammar { latin: true, starts: &english::STARTS, read: english::read, leaves: are_persian_figures },
];

/// Reads the expressions of the construction that starts at token `at`; false if none does, and then `readings` may hold
/// what was tried.
pub(crate) fn read(tokens: &[Token], at: usize, start: Start, sentence: &Sentence, readings: &mut Readings) -> bool {
    let mut found = false;
    for grammar in start.grammars() {
        let grammar = &GRAMMARS[grammar];
        if !found {
            found = grammar.read(tokens, at, readings);
            continue;
        }
        let mut other = Readings::new(at);
        if grammar.read(tokens, at, &mut other) && !keeps(readings, &other) {
            *readings = other;
        }
    }
    if !found {
        return false;
    }
    for reading in readings.iter_mut() {
        sentence.lend(reading, tokens, at);
    }
    true
}

impl Grammar {
    fn read(&self, tokens: &[Token], at: usize, readings: &mut Readings) -> bool {
        let memo = Memo::new();
        let cursor = Cursor::new(tokens, at, self.starts.language(), &memo);
        (self.read)(cursor, readings) && !(self.leaves)(readings, tokens, at)
    }
}

/// The same, where what refers to a date named before is read too: it wins over `told` unless that reaches further, and
/// over a member of `told` that ends where it does.
pub(crate) fn read_anaphor(
    tokens: &[Token],
    at: usize,
    languages: Languages,
    told: Option<Readings>,
) -> Option<Readings> {
    let anaphor = anaphor_at(tokens, at, languages);
    let Some(mut told) = told else { return anaphor };
    if let Some(anaphor) = anaphor
        && (anaphor.next > told.next || anaphor.next == told.next && told.len() > 0)
    {
        return Some(anaphor);
    }
    // «۱ مهر و دو روز بعد»
    let mut from = at;
    for member in told.iter_mut() {
        let Some(first) = (from..tokens.len()).find(|&place| tokens[place].start == member.start) else { break };
        if let Some(anaphor) = anaphor_at(tokens, first, languages).and_then(|readings| readings.get(0).copied())
            && anaphor.end == member.end
        {
            *member = Reading { link: member.link, ..anaphor };
        }
        from = first + 1;
    }
    Some(told)
}

fn anaphor_at(tokens: &[Token], at: usize, languages: Languages) -> Option<Readings> {
    let first = tokens.get(at)?;
    let memos = [const { Memo::new() }; 2];
    let cursor = |language, memo| speaks(first, language, languages).then(|| Cursor::new(tokens, at, language, memo));
    let persian = cursor(Flags::PERSIAN, &memos[0]).and_then(persian::read_anaphor);
    let english = cursor(Flags::ENGLISH, &memos[1]).and_then(english::read_anaphor);
    match (persian, english) {
        (Some(persian), Some(english)) => Some(if keeps(&persian, &english) { persian } else { english }),
        (persian, english) => persian.or(english),
    }
}

/// A number, or a word that the language knows, where that is to be read.
fn speaks(token: &Token, language: Flags, languages: Languages) -> bool {
    match token.kind {
        TokenKind::Number(_) => languages.read(language, None),
        TokenKind::Word => {
            languages.read(language, Some(token.is_latin())) && token.classes(language) != ClassSet::NONE
        }
        TokenKind::Mark(_) | TokenKind::Phrase(_) => false,
    }
}

/// A bare year or clock time among Latin letters is not for the Persian grammar: "Peugeot 2008", "John 3:16".
fn are_foreign_figures(readings: &Readings, tokens: &[Token], at: usize) -> bool {
    let doubtful = readings.get(0).is_some_and(|reading| matches!(reading.rule, "year" | "year-span" | "clock"));
    doubtful && are_figures(tokens, at, readings.next) && is_among_latin(tokens, at, readings.next)
}

/// Figures and marks alone, and no Latin word beside them: they are for the Persian grammar.
fn are_persian_figures(readings: &Readings, tokens: &[Token], at: usize) -> bool {
    are_figures(tokens, at, readings.next) && !is_among_latin(tokens, at, readings.next)
}

fn are_figures(tokens: &[Token], at: usize, next: usize) -> bool {
    tokens.get(at..next).is_some_and(|taken| !taken.iter().any(is_word))
}

const fn is_word(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Word | TokenKind::Phrase(_))
}

/// True where the nearest word before, or the nearest after where there is none before, is in Latin letters.
fn is_among_latin(tokens: &[Token], at: usize, next: usize) -> bool {
    let before = tokens[..at].iter().rev().take(NEAR).find(|token| is_word(token));
    let after = tokens.get(next..).unwrap_or_default().iter().take(NEAR).find(|token| is_word(token));
    before.or(after).is_some_and(|token| token.is_latin())
}

/// So many tokens on each side tell the script: so near that the window always holds them.
const NEAR: usize = 4;

/// True where the reading of an earlier grammar counts and not that of a later one: it reaches further, or as far and is a
/// name. So English wins over Persian, which reads its months in Latin letters too, but not what stands around them.
fn keeps(earlier: &Readings, later: &Readings) -> bool {
    let names = earlier.len() == 0 && later.len() > 0;
    earlier.next > later.next || (earlier.next == later.next && names)
}
