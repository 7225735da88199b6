//! Words → [`Expression`](crate::expression::Expression): rules of several languages, read by one engine.
//!
//! | word | what it means here |
//! |---|---|
//! | sense | one thing that a word can be: a class, a value, flags |
//! | cursor | a place in the tokens, which moves forward only |
//! | rule | a construction as one value: its names with examples, how it begins, what it reads |
//! | group | a rule that reads several expressions, or a name, which holds none |
//! | draft | a date phrase being read: slots, each filled once |
//! | element | a rule that fills slots of a draft |
//! | pattern | a rule as a list of items that follow one another |
//! | prefix, prefilter | the first tokens of a rule; the tables made of all prefixes, which say where rules may begin |
//! | licence | what must stand beside words that are something else too |
//! | verdict | what the neighbours make of an expression: allowed, refused, a name |
//! | joint | what joins the members of a range or a list |
//! | optional rule | a rule of the optional tier: it reads between the constructions of the others |
//! | reading | an expression with its place and the rule that read it |
//!
//! A phrase is read left to right, without backtracking past it; the longest reading wins. `shared` holds the values that
//! all languages fill, `engine` reads, `sentence` knows what was said before and what the verb says; a language is a
//! folder of rules and licences, which `languages` alone names.

#[cfg(test)]
pub(crate) mod corpus;
mod engine;
mod english;
#[cfg(test)]
mod german;
#[cfg(test)]
mod guide;
mod languages;
mod persian;
mod prelude;
mod relevance;
mod rule_list;
mod sentence;
mod shared;
mod start;

pub(crate) use relevance::{Relevance, is_relevant};
pub use rule_list::{RULES, Rule};
pub(crate) use sentence::Sentence;
pub use shared::languages::Languages;
pub(crate) use shared::reading::{Link, Reading, Readings};
#[cfg(feature = "alloc")]
pub(crate) use shared::rule_name::RuleName;
pub(crate) use start::Start;

use crate::lexicon::{ClassSet, Gap, Mark, Token};
use engine::cursor::Cursor;
use engine::joining;
use engine::language::Language;
use engine::memo::Memo;
use engine::optional;
use engine::zone;
use languages::LANGUAGES;

/// Reads the expressions of the construction that starts at token `at`; false if none does, and then `readings` may hold
/// what was tried.
pub(crate) fn read(tokens: &[Token], at: usize, start: Start, sentence: &Sentence, readings: &mut Readings) -> bool {
    let mut found = None;
    // The language that wins a tie reads first: what it reads is seldom all that another one could.
    for language in start.languages() {
        let Some(first) = found else {
            found = read_in(language, tokens, at, readings).then_some(language);
            continue;
        };
        if may_go_on(language, first, tokens, at, readings.next) {
            let mut other = Readings::new(at);
            if read_in(language, tokens, at, &mut other) && keeps(&other, readings) {
                *readings = other;
            }
        }
    }
    let found = found.is_some();
    if found {
        sentence.lend_year(readings, tokens, at);
        Sentence::lean_participle(readings, tokens, at);
    }
    if found {
        sentence.lend_days(readings, tokens, at);
    }
    if found && readings.len() > 1 {
        Sentence::end_after_midnight(readings);
    }
    found && sentence.lend_date(readings, tokens, at)
}

fn read_in(language: &'static Language, tokens: &[Token], at: usize, readings: &mut Readings) -> bool {
    let memo = Memo::new();
    let cursor = Cursor::new(tokens, at, &language.hooks, &memo);
    joining::read(language, cursor, readings) && !(language.leaves)(readings, tokens, at)
}

/// How many of the first tokens are a zone: «به وقت تهران», "GMT"; 0 where they are none.
pub(crate) fn zone_length(tokens: &[Token]) -> usize {
    let length = |language: &&'static Language| {
        let memo = Memo::new();
        let mut cursor = Cursor::new(tokens, 0, &language.hooks, &memo);
        zone::take_zone(&mut cursor).map(|_| cursor.at())
    };
    LANGUAGES.iter().filter_map(length).max().unwrap_or(0)
}

/// True within a hashtag, where every word is a name to the other tiers.
pub(crate) fn is_tagged(tokens: &[Token], at: usize) -> bool {
    let mark = |token: Option<&Token>| token.and_then(Token::mark);
    matches!(mark(tokens[..at].last()), Some(Mark::Hash | Mark::Underscore))
        || mark(tokens.get(at + 1)) == Some(Mark::Underscore)
}

/// The expression of the optional tier that starts at token `at`, where no construction of the other tiers does.
pub(crate) fn read_optional(tokens: &[Token], at: usize, languages: Languages) -> Option<Reading> {
    let first = tokens.get(at)?;
    let mut best: Option<Reading> = None;
    for language in LANGUAGES {
        if !language.optional.may_start(first.senses) || !language.reads(first, languages) {
            continue;
        }
        let memo = Memo::new();
        let found = optional::read(language, Cursor::new(tokens, at, &language.hooks, &memo));
        best = found.filter(|found| best.is_none_or(|best| found.end > best.end)).or(best);
    }
    best
}

/// As [`read`], where what refers to a date named before is read too: it wins over `told` unless that reaches further, and
/// over a member of `told` that ends where it does.
pub(crate) fn read_anaphor(
    tokens: &[Token],
    at: usize,
    languages: Languages,
    told: Option<Readings>,
) -> Option<Readings> {
    let anaphor = anaphor_at(tokens, at, languages);
    let Some(mut told) = told else { return anaphor };
    let reaches_as_far = |anaphor: &Readings| anaphor.next > told.next || anaphor.next == told.next && told.len() > 0;
    if anaphor.as_ref().is_some_and(reaches_as_far) {
        return anaphor;
    }
    // «۱ مهر و دو روز بعد»
    let mut from = at;
    for member in told.iter_mut() {
        let Some(first) = (from..tokens.len()).find(|&place| tokens[place].start == member.start) else { break };
        let anaphor = anaphor_at(tokens, first, languages).and_then(|readings| readings.get(0).copied());
        if let Some(anaphor) = anaphor.filter(|anaphor| anaphor.end == member.end) {
            *member = Reading { link: member.link, ..anaphor };
        }
        from = first + 1;
    }
    Some(told)
}

fn anaphor_at(tokens: &[Token], at: usize, languages: Languages) -> Option<Readings> {
    let first = tokens.get(at)?;
    let mut found: Option<Readings> = None;
    for language in LANGUAGES.into_iter().filter(|language| language.reads(first, languages)) {
        let memo = Memo::new();
        let other = (language.read_anaphor)(Cursor::new(tokens, at, &language.hooks, &memo));
        found = match (found, other) {
            (Some(found), Some(other)) if !keeps(&found, &other) => Some(other),
            (found, other) => found.or(other),
        };
    }
    found
}

/// False where a language reads nothing that the first one has not read: it knows neither the next word, by which it could
/// reach further, nor the word before, with which it could be a name. A next word that both know, as "in", decides nothing;
/// the one after it does.
fn may_go_on(language: &Language, first: &Language, tokens: &[Token], at: usize, next: usize) -> bool {
    let knows = |language: &Language, token: &Token| token.classes(language.hooks.flag) != ClassSet::NONE;
    let before = tokens[..at].last().is_some_and(|token| token.mark().is_none() && knows(language, token));
    if before {
        return true;
    }
    let after = tokens[next..].iter().take_while(|token| token.gap != Gap::Paragraph);
    let mut words = after.filter(|token| token.mark().is_none());
    let Some(word) = words.next().filter(|word| knows(language, word)) else { return false };
    !(word.is_latin() && knows(first, word)) || words.next().is_some_and(|word| knows(language, word))
}

/// True where the reading of an earlier language counts and not that of a later one: it reaches further, or as far and is
/// a name. So English wins over Persian, which reads its months in Latin letters too, but not what stands around them.
fn keeps(earlier: &Readings, later: &Readings) -> bool {
    let names = earlier.len() == 0 && later.len() > 0;
    earlier.next > later.next || (earlier.next == later.next && names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Tokens;

    /// A prefilter that lacks a start would hide what stands there from the rules.
    #[test]
    fn no_start_is_left_out() {
        let texts = corpus::texts();
        assert!(texts.len() > 2000, "{} texts", texts.len());
        for text in &texts {
            let tokens: Vec<Token> = Tokens::new(text).collect();
            for (at, token) in tokens.iter().enumerate() {
                let start = Start::at(&tokens, at, Relevance::of(token.senses), Languages::ALL);
                let held_back = LANGUAGES.into_iter().filter(|&language| {
                    start.languages().all(|other| !core::ptr::eq(other, language))
                        && language.reads(token, Languages::ALL)
                });
                for language in held_back {
                    let read = read_in(language, &tokens, at, &mut Readings::new(at));
                    assert!(!read, "{}", &text[token.start..]);
                }
            }
        }
    }
}
