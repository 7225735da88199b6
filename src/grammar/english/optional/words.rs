//! The words and licences that rules of the optional tier share.

pub(super) use crate::grammar::engine::optional::loose;
use crate::grammar::engine::tag::{goes_on_in_tag, is_led_in_tag};
use crate::grammar::prelude::*;

/// One period of those units: neither "days" nor "season".
pub(super) const fn single(units: &[i32]) -> Words {
    Words::of(Class::Unit).only(units).without(Flags::PLURAL)
}

/// "The".
pub(super) const THE: Item = optional(word(Words::of(Class::Article).only(&[Article::The as i32])));

/// True where no name and no compound goes on: "the night-shift", "Election Day Sale".
pub(super) fn stands_apart(cursor: &Cursor<'_>) -> bool {
    let hyphen = |token: Option<&Token>| token.and_then(Token::mark) == Some(Mark::Hyphen);
    let led = cursor.starts_touching() && (is_led_in_tag(cursor) || hyphen(cursor.before()));
    let goes_on = goes_on_in_tag(cursor) || cursor.touches() && hyphen(cursor.peek());
    !(led || goes_on)
}
