//! Where a phrase or the text around it ends: "fri.", "at 1030", "in 3 days, …".

use super::neighbour::is_any;
use crate::grammar::prelude::*;

/// A mark, a preposition or the end of the text follows.
pub(super) fn ends_phrase(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.following() else { return true };
    token.mark().is_some()
        || [Class::Preposition, Class::And, Class::Verb].iter().any(|&class| cursor.sense_of(token, class).is_some())
}

/// Nothing else stands in the paragraph but a mark at its end: "fri.", "this season".
pub(super) fn is_all(cursor: &Cursor<'_>) -> bool {
    cursor.starts_line() && ends_paragraph(cursor)
}

/// As [`is_all`], after one word: "at 1030", "around 1030".
pub(super) fn is_all_after_word(cursor: &Cursor<'_>) -> bool {
    cursor.before_starts_line() && ends_paragraph(cursor)
}

/// Nothing follows in the paragraph but a mark at its end.
pub(super) fn ends_paragraph(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    ahead.take_mark(|mark| matches!(mark, Mark::Dot | Mark::Question | Mark::Exclamation));
    ahead.following().is_none()
}

/// What follows an hour in figures or words is nothing that it could count.
pub(super) fn ends_hour(after: &Cursor<'_>) -> bool {
    let Some(token) = after.following() else { return true };
    match token.mark() {
        Some(Mark::Close | Mark::Symbol) => true,
        Some(Mark::Dot | Mark::Comma | Mark::Question | Mark::Exclamation | Mark::Semicolon) => {
            let mut ahead = *after;
            ahead.advance();
            !(ahead.touches() && ahead.digits().is_some())
        }
        Some(Mark::Colon) => false,
        Some(_) => !after.touches(),
        None => {
            let next = [Class::Preposition, Class::And, Class::Sharp, Class::Particle, Class::Verb];
            // "yesterday afternoon at 4 the power failed"
            is_any(after, token, &next) || after.means(token, Article::The)
        }
    }
}
