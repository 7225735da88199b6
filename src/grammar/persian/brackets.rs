//! Years that are all that stands between brackets.

use crate::grammar::prelude::*;

/// «(۱۸۳۰–۱۸۴۸)»
pub(super) fn bracketed(after: &Cursor<'_>) -> bool {
    after.before().and_then(Token::mark) == Some(Mark::Open) && is_closed(after)
}

/// «(۱۸۷۶–۱۹۵۳)», «(حدود ۱۸۷۶–۱۹۵۳)»
pub(super) fn encloses(after: &Cursor<'_>) -> bool {
    // «کالری (حدود ۱۶۰۰-۱۸۰۰)»
    let about =
        after.before().is_some_and(|token| token.has(Class::Modifier)) && !after.last().is_some_and(Token::is_round);
    bracketed(after) || about && after.before_last(2).and_then(Token::mark) == Some(Mark::Open) && is_closed(after)
}

fn is_closed(after: &Cursor<'_>) -> bool {
    after.next_token().and_then(Token::mark) == Some(Mark::Close)
}
