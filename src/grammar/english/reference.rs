//! References to no date: "now", "recently", "in the future".

use super::phrase::Said;
use crate::expression::{Anchor, Convention, Expression, Vague};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Article, Class, Direction, Flags, Preposition};

/// "in the past", "in the near future": what follows must not be what they are of ("the past tense").
fn take_past_or_future(cursor: &mut Cursor<'_>) -> Option<Vague> {
    if cursor.word_before() != Some(Preposition::In) {
        return None;
    }
    cursor.attempt(|cursor| {
        cursor.take_word(Article::The)?;
        if let Some(reference) = cursor.take(Class::Reference) {
            return Some(if reference.is(Direction::Past) { Vague::Past } else { Vague::Future });
        }
        cursor.take_if(Class::Direction, |sense| {
            sense.is(Direction::Past) && sense.flags.contains(Flags::SPAN) && !sense.flags.contains(Flags::WEAK)
        })?;
        // "the past 40 years", "the past tense": here it is alone.
        let alone = cursor.following().is_none_or(|token| {
            let senses = [Class::Article, Class::Particle, Class::Verb, Class::And, Class::Preposition];
            token.mark().is_some() || senses.iter().any(|&class| cursor.sense_of(token, class).is_some())
        });
        alone.then_some(Vague::Past)
    })
}

/// A vague reference: "currently".
pub(super) fn read_reference(cursor: &mut Cursor<'_>) -> Option<Said> {
    let vague = take_past_or_future(cursor).or_else(|| {
        let reference = cursor.take_if(Class::Reference, |sense| !sense.flags.contains(Flags::LATENT))?;
        Some(match reference.value() {
            Direction::Past => Vague::Past,
            Direction::Present => Vague::Present,
            Direction::Future => Vague::Future,
        })
    })?;
    Some(Said::sure(Expression::new(Anchor::Vague(vague), Convention::ENGLISH), "reference"))
}
