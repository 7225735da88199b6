//! Names that the tables hold: «عصر ایران», «امام جمعه».

use crate::grammar::prelude::*;

/// Nothing in a name is an expression.
pub(super) const NAME: Rule =
    Rule::group(&[], &[Prefix::any(TokenSet::classes(&[Class::Name]))], |mut cursor, readings| {
        cursor.take(Class::Name)?;
        readings.clear(cursor.at());
        Some(cursor)
    });
