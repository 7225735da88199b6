//! Years that are all that stands between brackets.

use crate::grammar::prelude::*;

/// «(۱۸۳۰–۱۸۴۸)»
pub(super) fn bracketed(after: &Cursor<'_>) -> bool {
    after.before().and_then(Token::mark) == Some(Mark::Open) && is_closed(after)
}

/// «(ح. | ۱۵۶۰)», «(زادهٔ ح | ۱۵۶۰)»: the years after the letter are of somebody's life.
pub(super) fn opens_circa(after: &Cursor<'_>) -> bool {
    let letter = |places: usize| {
        after.before_last(places).is_some_and(|token| token.has(Class::Modifier) && token.is_letter_long())
    };
    let dotted = after.before().and_then(Token::mark) == Some(Mark::Dot);
    let places = if dotted { 2 } else { 1 };
    let opens = |token: &Token| token.mark() == Some(Mark::Open) || token.has(Class::Yearly);
    letter(places) && after.before_last(places + 1).is_some_and(opens)
}

/// «۴۲۷–ح. | ۳۴۷», «۱۵۶۰ – حدود | ۱۶۲۰»
pub(super) fn take_circa(cursor: &mut Cursor<'_>) {
    if cursor.take_word(Modifier::Approx).is_some() && cursor.touches() {
        cursor.take_mark(|mark| mark == Mark::Dot);
    }
}

/// «(۱۸۷۶–۱۹۵۳)», «(حدود ۱۸۷۶–۱۹۵۳)», «(ح. ۱۵۶۰–۱۶۲۰)»
pub(super) fn encloses(after: &Cursor<'_>) -> bool {
    // «کالری (حدود ۱۶۰۰-۱۸۰۰)»
    let about =
        after.before().is_some_and(|token| token.has(Class::Modifier)) && !after.last().is_some_and(Token::is_round);
    let opened = about && after.before_last(2).and_then(Token::mark) == Some(Mark::Open) || opens_circa(after);
    bracketed(after) || opened && is_closed(after)
}

fn is_closed(after: &Cursor<'_>) -> bool {
    after.next_token().and_then(Token::mark) == Some(Mark::Close)
}

/// The dot of «ح.» stands before the number, or «زادهٔ» before the letter.
pub(super) fn is_marked_circa(after: &Cursor<'_>) -> bool {
    after.before().and_then(Token::mark) == Some(Mark::Dot)
        || after.before_last(2).is_some_and(|token| token.has(Class::Yearly))
}
