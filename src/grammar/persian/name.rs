//! Names that the tables hold: «عصر ایران», «امام جمعه».

use crate::grammar::engine::prefix::Prefix;
use crate::grammar::engine::rule::Rule;
use crate::grammar::engine::token_set::TokenSet;
use crate::lexicon::Class;

/// Nothing in a name is an expression.
pub(super) const NAME: Rule =
    Rule::group(&[], &[Prefix::any(TokenSet::classes(&[Class::Name]))], |mut cursor, readings| {
        cursor.take(Class::Name)?;
        readings.clear(cursor.at());
        Some(cursor)
    });
