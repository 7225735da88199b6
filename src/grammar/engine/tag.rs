//! Hashtags, identifiers and the names of accounts: their parts are no words of the sentence.

use super::cursor::Cursor;
use crate::lexicon::{Gap, Mark, Token};

/// The longest run of underscores around what stands out: «__فردا__».
const MAX_RUN: usize = 3;

/// What stands before makes a part of a tag of the tokens taken: «#آبان», "rev_june", but not «_آبان_».
pub(in crate::grammar) fn is_led_in_tag(cursor: &Cursor<'_>) -> bool {
    match cursor.before().and_then(Token::mark) {
        Some(Mark::Hash | Mark::At) => true,
        Some(Mark::Underscore) => {
            let run = (1..=MAX_RUN).map_while(|places| cursor.before_last(places).filter(|token| is_underscore(token)));
            run.last().is_some_and(|first| first.gap == Gap::Touching)
        }
        _ => false,
    }
}

/// What stands after makes a part of a tag of them: «دفاع_مقدس».
pub(in crate::grammar) fn goes_on_in_tag(cursor: &Cursor<'_>) -> bool {
    match cursor.peek().filter(|_| cursor.touches()).and_then(Token::mark) {
        Some(Mark::Hash | Mark::At) => true,
        Some(Mark::Underscore) => cursor.look(|after| {
            while after.take_mark(|mark| mark == Mark::Underscore) {}
            after.touches() && after.peek().is_some_and(|token| token.mark().is_none())
        }),
        _ => false,
    }
}

fn is_underscore(token: &Token) -> bool {
    token.mark() == Some(Mark::Underscore)
}
