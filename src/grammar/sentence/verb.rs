//! What verbs say of time.

use crate::expression::Side;
use crate::lexicon::{Class, Flags, Sense, Tense, Token};

/// The first person of the past: «رفتم», «رفتیم». Verbs have no other use for the flag, nor for that of [`YOU`].
pub(super) const I: Flags = Flags::ANAPHORIC;

/// The second person of the past: «رفتی».
pub(super) const YOU: Flags = Flags::INDEFINITE;

/// «موکول شد»: what it tells of was moved. Verbs have no other use for the flag.
pub(super) const MOVED: Flags = Flags::DOUBLE;

/// What a token says of time as a verb of that language.
pub(super) fn tense(token: &Token, language: Flags) -> Option<Tense> {
    if !token.classes(language).contains(Class::Verb) {
        return None;
    }
    let verb = |sense: &&Sense| sense.class == Class::Verb && sense.flags.contains(language);
    token.senses.iter().find(verb).map(|sense| sense.value())
}

/// The side that a verb shows, the present too.
pub(super) fn side(token: &Token) -> Option<Side> {
    match tense(token, Flags::PERSIAN)? {
        Tense::Past | Tense::Managed => Some(Side::Past),
        Tense::Present | Tense::Future | Tense::Wished => Some(Side::Future),
        _ => None,
    }
}
