//! Marks within a phrase: the dash of a range, the dot of an abbreviation.

use crate::grammar::prelude::*;

/// The dash of a range.
pub(super) fn take_dash(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)).then_some(())
}

/// The dot that ends "p.m." belongs to it; `length` is that of the token with its inner dots, which "pm" has none of.
pub(super) fn take_abbreviation_dot(cursor: &mut Cursor<'_>, length: usize) {
    let dotted = cursor.last().is_some_and(|token| token.end - token.start == length);
    if dotted && cursor.touches() {
        cursor.take_mark(|mark| mark == Mark::Dot);
    }
}
