//! Verbs with what is written against them, which are in no table: «میرفتم», «نخوابیدم», «برنگشت», «رفتین», «ببرمش».

use super::class::Class;
use super::flags::Flags;
use super::sense::Sense;
use super::senses::Senses;
use super::split::{has, longer_joint_place, senses};
use super::table::VERB_FORMS;
use super::value::Tense;
use crate::scan::Key;

/// A filter by the first eight letters of a Persian word that [passes](super::split::may_be_two) the one of all joints: of the
/// words that it passes for nothing, one in eight is left.
pub(super) fn is_likely(letters: u64) -> bool {
    has(&VERB_FORMS, longer_joint_place(letters))
}

/// What the forms of a past verb have before it.
pub(super) const PAST_PREFIXES: [Key; 6] = Key::all_persian(["می", "نمی", "ن", "برمی", "برنمی", "برن"]);

/// «رفتین», as it is spoken.
pub(super) const PAST_ENDING: Key = Key::persian("ین");

/// «ببرمش», «بیارشون»: whom it is done to. «سوختش», «رسیدتون» are nouns as often as verbs of the past.
pub(super) const OBJECTS: [Key; 4] = Key::all_persian(["ش", "شون", "تون", "مون"]);

/// The letters that those endings end in.
const ENDS: [u8; 2] = [Key::persian("ش").edges().1, Key::persian("ن").edges().1];

/// The last letters of the persons of whom a past verb is no noun: «دیدم», «دیدیم», «دیدی».
const PERSONS: [u8; 2] = [Key::persian("م").edges().1, Key::persian("ی").edges().1];

/// The senses of the verb that a word is a form of.
pub(super) fn of(key: &Key) -> Option<Senses> {
    if key.is_overlong() {
        return None;
    }
    if !ENDS.contains(&key.edges().1) {
        return prefixed(key);
    }
    let with_object = |object| {
        let verb = without_ending(key, object)?;
        senses(&verb).filter(|senses| senses.iter().any(|sense| takes_object(sense, &verb)))
    };
    let spoken = || past(&without_ending(key, &PAST_ENDING)?, true);
    prefixed(key).or_else(spoken).or_else(|| OBJECTS.iter().find_map(with_object))
}

/// «میخرید», but no «نساخت»: the bare «ن» is of a verb that no noun is.
fn prefixed(key: &Key) -> Option<Senses> {
    PAST_PREFIXES.iter().find_map(|prefix| {
        let letters = prefix.len();
        let begins = prefix.edges().0 == key.edges().0 && key.prefix(letters) == *prefix;
        begins.then(|| past(&key.without_prefix(letters), letters > 1))?
    })
}

/// The senses of a verb in the past; `noun` where it may be one too.
fn past(verb: &Key, noun: bool) -> Option<Senses> {
    let verb = senses(verb).filter(|senses| senses.iter().any(is_past))?;
    (noun || !verb.iter().any(|sense| sense.flags.contains(Flags::LATENT))).then_some(verb)
}

fn without_ending(key: &Key, ending: &Key) -> Option<Key> {
    let letters = key.len().checked_sub(ending.len()).filter(|&letters| letters > 0)?;
    (key.without_prefix(letters) == *ending).then(|| key.prefix(letters))
}

pub(super) fn is_past(sense: &Sense) -> bool {
    sense.class == Class::Verb && sense.is(Tense::Past)
}

/// «ببرم», «بیار», «دیدی», «دیدیم»; but «سوخت».
pub(super) fn takes_object(sense: &Sense, verb: &Key) -> bool {
    let personal = || PERSONS.contains(&verb.edges().1);
    let sided = || sense.is(Tense::Wished) || sense.is(Tense::Past) && personal();
    sense.class == Class::Verb && sided() && !sense.flags.contains(Flags::LATENT)
}
