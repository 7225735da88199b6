//! One expression at a place: every rule that may begin there is tried, the longest reading wins, the earlier rule on a
//! tie.

use super::cursor::Cursor;
use super::language::Language;
use super::said::Verdict;
use crate::grammar::shared::draft::Draft;
use crate::grammar::shared::reading::{Outcome, Reading};

/// The longest expression that starts at the cursor; it is written to `best`, which may hold another one where none is read.
pub(in crate::grammar) fn read_longest(
    language: &'static Language,
    cursor: Cursor<'_>,
    best: &mut Option<Reading>,
) -> Outcome {
    if !cursor.may_start() {
        return Outcome::Nothing;
    }
    let (mut next, mut name) = (None, None);
    for (rule, may_begin) in language.rules.phrases(language.prefixes_at(&cursor)) {
        let mut ahead = cursor;
        let said = rule.read(&mut ahead);
        if !may_begin {
            assert!(said.is_none(), "the prefilter holds back a rule at {:?}", cursor.peek());
            continue;
        }
        let Some(said) = said else { continue };
        if ahead.is_fresh() || next >= Some(ahead.at()) {
            continue;
        }
        match (language.verdict)(&said, &ahead) {
            Verdict::Allowed => {
                *best = said.reading(&ahead);
                next = Some(ahead.at());
            }
            Verdict::Refused => {}
            Verdict::Name => name = name.max(Some(ahead.at())),
        }
    }
    match (next, name) {
        (_, Some(name)) if Some(name) > next => Outcome::Name(name),
        (Some(next), _) => Outcome::Read(next),
        (None, _) => Outcome::Nothing,
    }
}

/// Fills the slots of a draft until nothing more fits.
pub(in crate::grammar) fn fill(language: &'static Language, draft: &mut Draft, cursor: &mut Cursor<'_>) {
    while take_element(language, draft, cursor) || (language.take_joined_element)(draft, cursor) {}
}

/// Takes the first element that fits.
pub(in crate::grammar) fn take_element(
    language: &'static Language,
    draft: &mut Draft,
    cursor: &mut Cursor<'_>,
) -> bool {
    let (rules, elements) = (&language.rules, language.elements);
    let prefixes = if cursor.is_fresh() {
        rules.of_elements(language.prefixes_at(cursor))
    } else {
        // What ends a phrase seldom begins an element.
        let may_start = cursor.peek().is_some_and(|token| elements.may_start(token.senses));
        if may_start { cursor.lookahead().map_or(0, |ahead| elements.prefixes_at(&ahead)) } else { 0 }
    };
    for (rule, may_begin) in elements.phrases(prefixes) {
        if !may_begin {
            let (mut draft, mut ahead) = (*draft, *cursor);
            assert!(!rule.fill(&mut draft, &mut ahead), "the prefilter holds back an element at {:?}", cursor.peek());
        } else if rule.fill(draft, cursor) {
            return true;
        }
    }
    false
}
