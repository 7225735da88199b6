//! References that are adverbs more than times: «قبلاً», «حالا», «پیش از این», and the poets' «دوش» and «دی».

use super::words::{closes, loose, stands_apart};
use crate::grammar::engine::optional;
use crate::grammar::prelude::*;

/// «قبلاً», «فعلاً», «از دیرباز»
pub(super) const LOOSE_REFERENCE: Rule =
    Rule::pattern(&[Named(RuleName::LooseReference, "قبلاً")], optional::LOOSE_REFERENCE, optional::loose_reference)
        .licensed(stands_apart);

/// «پیش از این»; «پیش از این بازی» is told from the match.
pub(super) const BEFORE_THIS: Rule = Rule::pattern(
    &[Named(RuleName::LooseReference, "پیش از این")],
    &[
        word(Words::of(Class::Preposition).only(&[Preposition::Before as i32])),
        word(Words::of(Class::Demonstrative).only(&[Demonstrative::This as i32])),
    ],
    |_, convention| Some(say::vague(Direction::Past, convention)),
)
.licensed(|cursor| {
    // «پیش از این که بیاید»
    let clause = cursor.sense(Class::Particle).is_some() && !cursor.is_at(Loose::Also);
    closes(cursor) && !clause && stands_apart(cursor)
});

/// «دوش دیدم که …», «دی می\u{200C}شد», at the start of a verse.
pub(super) const POETIC_DAY: Rule = Rule::pattern(
    &[Named(RuleName::PoeticDay, "دوش دیدم")],
    &[word(loose(&[Loose::Yesterday as i32, Loose::LastNight as i32]))],
    |taken, convention| {
        let yesterday = Anchor::Relative { unit: Unit::Day, offset: -1, calendar: None };
        let night = taken.word() == Some(Loose::LastNight);
        Some(Expression { time: night.then(|| PartOfDay::NIGHT.time()), ..Expression::new(yesterday, convention) })
    },
)
.licensed(|cursor| {
    // «دی بروین» is a footballer, «دوش آب گرم» a shower.
    let follows = |class| cursor.following().is_some_and(|token| token.has(class));
    let night = cursor.first().is_some_and(|token| cursor.means(token, Loose::LastNight));
    let told = follows(Class::Verb) || night && (follows(Class::Preposition) || follows(Class::Unit));
    cursor.starts_sentence() && stands_apart(cursor) && told
});
