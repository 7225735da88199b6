//! Whether "in three days" is how far something lies ahead or how long it takes.

use super::ends::ends_phrase;
use crate::grammar::prelude::*;

pub(super) fn preposition_before(cursor: &Cursor<'_>) -> Option<Sense> {
    cursor.sense_of(cursor.before()?, Class::Preposition)
}

/// "in three days"
pub(super) fn follows_in(cursor: &Cursor<'_>) -> bool {
    preposition_before(cursor).is_some_and(|sense| sense.is(Preposition::In) && sense.flags.is_plain())
}

/// "The first | in a decade", "the second to fail | in a year", "it will be her first race | in ten years", "for the first time
/// | in ten years": how long it took. "She will run her first race | in two weeks" lies ahead.
pub(super) fn is_of_its_kind(cursor: &Cursor<'_>) -> bool {
    let word = |places: usize| cursor.before_last(places).filter(|token| token.mark().is_none());
    let is = |places: usize, class: Class| word(places).is_some_and(|token| cursor.sense_of(token, class).is_some());
    if is(2, Class::Ordinal) {
        return true;
    }
    let to = word(3).is_some_and(|token| cursor.means(token, Preposition::To));
    if to && is(4, Class::Ordinal) {
        return true;
    }
    let Some(ordinal) = (3..=4).find(|&places| is(places, Class::Ordinal)) else { return false };
    let owner = |places: &usize| is(*places, Class::Article) || is(*places, Class::Particle);
    let led = ordinal + 1 + (ordinal + 1..=ordinal + 2).take_while(owner).count();
    is(led, Class::Copula)
        || word(led).is_some_and(|token| cursor.means(token, Hint::Being))
        || word(led).and_then(|token| cursor.sense_of(token, Class::Preposition)).is_some_and(measures)
}

/// "for"
pub(super) fn measures(sense: Sense) -> bool {
    sense.is(Preposition::In) && sense.flags.contains(Flags::MEASURING)
}

/// "Call me in three days", "the exam is in two weeks", "in 7 days" alone.
pub(super) fn is_planned(cursor: &Cursor<'_>) -> bool {
    // "In three days of talks" says how long it takes.
    if cursor.is_at(Preposition::Of) {
        return false;
    }
    let word = |places: usize| cursor.before_last(places).filter(|token| token.mark().is_none());
    let is = |places: usize, class: Class| word(places).is_some_and(|token| cursor.sense_of(token, class).is_some());
    let number = |places: usize| word(places).is_some_and(|token| TokenSet::NUMERAL.contains(token, cursor.language()));
    let first = (2..=8).take_while(|&places| word(places).is_some()).last();
    match first {
        Some(first) => {
            let opens = cursor.before_last(first + 1).is_none_or(|token| token.mark().is_some());
            // "please call"
            let second =
                first > 2 && is(first - 1, Class::Command) && word(first).is_some_and(|token| token.is_unknown());
            // "at 7 in 3 years"
            let at = first == 3 && is(3, Class::Preposition) && number(2) && cursor.following().is_none();
            opens && (is(first, Class::Command) || second || at) || ends_phrase(cursor) && is(2, Class::Copula)
        }
        None => cursor.before_starts_sentence() && (cursor.following().is_none() || at_hour_follows(cursor)),
    }
}

/// "in 7 days at 5 pm"
fn at_hour_follows(cursor: &Cursor<'_>) -> bool {
    cursor.look(|ahead| {
        let at = ahead.take_word(Preposition::At).is_some();
        at && (ahead.take_cardinal().is_some() || ahead.sense(Class::DayPart).is_some())
    })
}
