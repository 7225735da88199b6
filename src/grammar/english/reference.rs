//! References to no date: "now", "recently", "in the future".

use super::sets::THE;
use crate::grammar::prelude::*;

/// "The past", and no other word for it.
const PAST: Words =
    Words::of(Class::Direction).only(&[Direction::Past as i32]).with(Flags::SPAN).without(Flags::PLURALS);

/// "in the past", "in the near future"
pub(super) const PAST_OR_FUTURE: Rule = Rule::phrase(
    &[Named(RuleName::Reference, "in the near future")],
    &[Prefix::before(THE, TokenSet::classes(&[Class::Reference]).or(TokenSet::words(PAST)))],
    read_past_or_future,
);

fn read_past_or_future(cursor: &mut Cursor<'_>) -> Option<Said> {
    if cursor.word_before() != Some(Preposition::In) {
        return None;
    }
    cursor.take_word(Article::The)?;
    let direction = match cursor.take(Class::Reference) {
        Some(reference) if reference.is(Direction::Past) => Direction::Past,
        Some(_) => Direction::Future,
        None => {
            cursor.take_if(Class::Direction, |sense| PAST.has(&sense))?;
            // "the past 40 years", "the past tense": here it is alone.
            let after = [Class::Article, Class::Particle, Class::Verb, Class::And, Class::Preposition];
            let alone = cursor.following().is_none_or(|token| {
                token.mark().is_some() || after.iter().any(|&class| cursor.sense_of(token, class).is_some())
            });
            alone.then_some(Direction::Past)?
        }
    };
    Some(Said::sure(say::vague(direction, Convention::ENGLISH), RuleName::Reference))
}

/// "currently", "recently"
pub(super) const NOW: Rule = Rule::pattern(
    &[Named(RuleName::Reference, "recently")],
    &[word(Words::of(Class::Reference).without(Flags::LATENT))],
    |taken, convention| Some(say::vague(taken.sense(Class::Reference)?.value(), convention)),
);
