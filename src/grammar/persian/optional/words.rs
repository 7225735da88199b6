//! The words and licences that rules of the optional tier share.

pub(super) use crate::grammar::engine::optional::loose;
use crate::grammar::engine::tag::{goes_on_in_tag, is_led_in_tag};
use crate::grammar::prelude::*;

/// The one period of that unit that is not said: neither «روزها» nor «روزی».
pub(super) const SINGLE: Words =
    Words::of(Class::Unit).without(Flags::PLURAL).without(Flags::INDEFINITE).without(Flags::VAGUE);

/// True where it is no part of a hashtag, of an identifier or of a longer word: «#شب_یلدا», «شب\u{200C}زنده\u{200C}دار».
pub(super) fn stands_apart(cursor: &Cursor<'_>) -> bool {
    let goes_on = cursor.next_token().is_some_and(|token| token.gap == Gap::Joined);
    let tagged = is_led_in_tag(cursor) || goes_on_in_tag(cursor);
    !(tagged || goes_on || cursor.joins_before())
}

/// True where nothing that could belong to the words follows: the end, a mark, a verb, a preposition, «و», «که».
pub(super) fn closes(cursor: &Cursor<'_>) -> bool {
    const AFTER: TokenSet =
        TokenSet::classes(&[Class::Verb, Class::Preposition, Class::And, Class::Particle, Class::Demonstrative])
            .or(TokenSet::MARKS)
            .or(TokenSet::words(loose(&[Loose::Also as i32])));
    cursor.following().is_none_or(|token| AFTER.contains(token, cursor.language()))
}
