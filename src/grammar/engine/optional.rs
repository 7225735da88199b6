//! The optional tier: one expression at a place where no construction of the other tiers begins.

use super::cursor::Cursor;
use super::language::Language;
use super::pattern::{Item, Taken, word};
use crate::expression::{Convention, Expression};
use crate::grammar::shared::reading::Reading;
use crate::grammar::shared::say;
use crate::grammar::shared::token_set::Words;
use crate::lexicon::{Class, Direction, Loose};

/// A word of that tier with one of these values.
pub(in crate::grammar) const fn loose(values: &[i32]) -> Words {
    Words::of(Class::Loose).only(values)
}

/// «قبلاً», "previously"
pub(in crate::grammar) const LOOSE_REFERENCE: &[Item] = &[word(loose(&[Loose::Past as i32, Loose::Present as i32]))];

/// What it is a reference to.
pub(in crate::grammar) fn loose_reference(taken: &Taken, convention: Convention) -> Option<Expression> {
    let direction = if taken.word() == Some(Loose::Past) { Direction::Past } else { Direction::Present };
    Some(say::vague(direction, convention))
}

/// The longest expression of the optional rules that starts at the cursor; the earlier rule on a tie.
pub(in crate::grammar) fn read(language: &'static Language, cursor: Cursor<'_>) -> Option<Reading> {
    let lookahead = cursor.lookahead()?;
    let mut best: Option<Reading> = None;
    for (rule, may_begin) in language.optional.phrases(language.optional.prefixes_at(&lookahead)) {
        let mut ahead = cursor;
        let said = rule.read(&mut ahead).filter(|said| said.licence.is_met(&ahead));
        assert!(may_begin || said.is_none(), "the prefilter holds back an optional rule at {:?}", cursor.peek());
        let Some(mut reading) = said.and_then(|said| said.reading(&ahead)) else { continue };
        if best.is_none_or(|best| reading.end > best.end) {
            reading.expression.optional = true;
            best = Some(reading);
        }
    }
    best
}
