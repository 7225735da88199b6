//! The words and licences that rules of the optional tier share.

pub(super) use crate::grammar::engine::optional::loose;
use crate::grammar::prelude::*;

/// One period of those units: neither "days" nor "season".
pub(super) const fn single(units: &[i32]) -> Words {
    Words::of(Class::Unit).only(units).without(Flags::PLURAL)
}

/// "The".
pub(super) const THE: Item = optional(word(Words::of(Class::Article).only(&[Article::The as i32])));

/// True where no name and no compound goes on: "the night-shift", "Election Day Sale".
pub(super) fn stands_apart(cursor: &Cursor<'_>) -> bool {
    let glued = |token: Option<&Token>| {
        matches!(token.and_then(Token::mark), Some(Mark::Hash | Mark::Underscore | Mark::At | Mark::Hyphen))
    };
    let joined = cursor.starts_touching() && glued(cursor.before()) || cursor.touches() && glued(cursor.peek());
    !joined
}
