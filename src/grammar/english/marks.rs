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

/// The marks between days and their hours: "Tue, 9am", "Tue - 9:30", "Mon-Fri: 9-5", "Tue (9am)".
pub(super) const fn parts_clock(mark: Mark) -> bool {
    matches!(mark, Mark::Comma | Mark::Colon | Mark::Open | Mark::Hyphen | Mark::Dash | Mark::Symbol)
}

/// The marks behind which a phrase does not go on.
pub(super) const fn closes_phrase(mark: Mark) -> bool {
    matches!(mark, Mark::Dot | Mark::Comma | Mark::Question | Mark::Exclamation | Mark::Close | Mark::Symbol)
}
