//! References to no date: "now", "recently", "in the future".

use super::phrase::Said;
use crate::expression::{Anchor, Convention, Expression, Vague};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

/// "in the past", "in the near future": what follows must not be what they are of ("the past tense").
fn take_past_or_future(cursor: &mut Cursor<'_>) -> Option<Vague> {
    let within = cursor.sense_of(cursor.before()?, Class::Preposition).is_some_and(|sense| sense.value == 3);
    let mut ahead = *cursor;
    ahead.take_if(Class::Article, |sense| sense.value == 0)?;
    let vague = if let Some(sense) = ahead.take(Class::Reference) {
        if sense.value < 0 { Vague::Past } else { Vague::Future }
    } else {
        ahead.take_if(Class::Direction, |sense| {
            sense.value < 0 && sense.flags.contains(Flags::SPAN) && !sense.flags.contains(Flags::WEAK)
        })?;
        // "the past 40 years", "the past tense": here it is alone.
        let alone = ahead.following().is_none_or(|token| {
            let senses = [Class::Article, Class::Particle, Class::Verb, Class::And, Class::Preposition];
            token.mark().is_some() || senses.iter().any(|&class| cursor.sense_of(token, class).is_some())
        });
        if !alone {
            return None;
        }
        Vague::Past
    };
    if !within {
        return None;
    }
    *cursor = ahead;
    Some(vague)
}

/// A vague reference: "currently".
pub(super) fn read_reference(cursor: &mut Cursor<'_>) -> Option<Said> {
    if let Some(vague) = take_past_or_future(cursor) {
        return Some(Said::sure(Expression::new(Anchor::Vague(vague), Convention::ENGLISH), "reference"));
    }
    let vague = match cursor.take_if(Class::Reference, |sense| !sense.flags.contains(Flags::LATENT))?.value {
        ..0 => Vague::Past,
        0 => Vague::Present,
        1.. => Vague::Future,
    };
    Some(Said::sure(Expression::new(Anchor::Vague(vague), Convention::ENGLISH), "reference"))
}
