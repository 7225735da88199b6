//! What is of any day or year: "at night", "in summer", "per day"; "previously".

use super::words::{THE, loose, single, stands_apart};
use crate::grammar::engine::optional;
use crate::grammar::prelude::*;

/// "at night", "in the morning", "by dawn"
pub(super) const DAY_PART: Rule = Rule::pattern(
    &[Named(RuleName::LooseDayPart, "at night")],
    &[THE, word(Words::of(Class::DayPart))],
    |taken, convention| {
        let part: PartOfDay = taken.word()?;
        Some(say::any(Unit::Day, Some(part), convention))
    },
)
.licensed(|cursor| {
    let capital = cursor.last().is_some_and(Token::is_capital);
    // "by sunset boulevard"
    let night = cursor.last().is_some_and(|token| cursor.means(token, PartOfDay::NIGHT));
    let noun = !night && is_noun(cursor.next_token());
    leads(cursor) && !capital && !noun && !of_something(cursor) && stands_apart(cursor)
});

/// "in summer", "the longest night of autumn"; "fall" and "spring" are verbs too.
pub(super) const SEASON: Rule = Rule::pattern(
    &[Named(RuleName::LooseSeason, "in summer")],
    &[THE, word(Words::of(Class::Season).without(Flags::LATENT))],
    |taken, convention| {
        let anchor = Anchor::Season { season: taken.word()?, year: Year::Every, scope: Scope::Bare, common: false };
        Some(say::set(anchor, say::PLAIN, convention))
    },
)
.licensed(|cursor| leads(cursor) && !is_noun(cursor.next_token()) && !of_something(cursor) && stands_apart(cursor));

/// A word of no table, as most nouns are.
fn is_noun(token: Option<&Token>) -> bool {
    token.is_some_and(|token| token.is_unknown() && token.mark().is_none())
}

/// "in", "at", "by", "until": what follows is a time.
fn leads(cursor: &Cursor<'_>) -> bool {
    cursor.before().is_some_and(|token| cursor.sense_of(token, Class::Preposition).is_some())
}

/// "the night of the long knives", "in the winter of his life"
fn of_something(cursor: &Cursor<'_>) -> bool {
    cursor.is_at(Preposition::Of)
}

/// "per day"
pub(super) const RATE: Rule = Rule::pattern(
    &[Named(RuleName::LooseRate, "80 barrels per day")],
    &[
        word(loose(&[Loose::Per as i32])),
        word(single(&[Unit::Hour as i32, Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32])),
    ],
    |taken, convention| Some(say::every(say::one(taken.word()?), say::PLAIN, convention)),
)
.licensed(stands_apart);

/// "previously"
pub(super) const LOOSE_REFERENCE: Rule = Rule::pattern(
    &[Named(RuleName::LooseReference, "previously")],
    optional::LOOSE_REFERENCE,
    optional::loose_reference,
)
.licensed(stands_apart);
