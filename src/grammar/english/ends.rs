//! Where a phrase or the text around it ends: "fri.", "at 1030", "in 3 days, …".

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
