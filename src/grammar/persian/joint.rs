//! What joins the members of a range or a list: «تا», «و», «مصادف با», «به», a comma.

use crate::grammar::prelude::*;

/// The first token of a joint.
pub(super) const JOINT: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]))
    .or(TokenSet::words(Words::of(Class::Particle).only(&[Particle::Or as i32])))
    .or(TokenSet::classes(&[Class::And, Class::Equals]))
    .or(TokenSet::marks(&[Mark::PersianComma, Mark::Comma]));

/// The joint of what is moved.
pub(super) const MOVED: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::At as i32]));

/// «به» joins after «از» alone. What «بین» opens is settled when all is read.
pub(super) fn take_joint(cursor: &mut Cursor<'_>, opener: Option<Preposition>) -> Option<Joint> {
    if cursor.peek()?.mark().is_some() {
        let listed = cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
        return listed.then(|| cursor.take(Class::And)).map(|_| Joint::And);
    }
    if cursor.take_word(Preposition::To).is_some() {
        return Some(Joint::To);
    }
    // «۶ یا ۷ مهر», «۶ و یا ۷ مهر»
    let and = cursor.take(Class::And).is_some();
    if cursor.take_word(Particle::Or).is_some() || and {
        return Some(Joint::And);
    }
    if cursor.take_if(Class::Equals, |sense| !sense.flags.contains(Flags::LATENT)).is_some() {
        return Some(Joint::Equals);
    }
    (opener == Some(Preposition::From) && cursor.take_word(Preposition::At).is_some()).then_some(Joint::Moved)
}
