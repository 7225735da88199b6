//! What a token beside an expression is: a name, a word of some classes.

use crate::grammar::prelude::*;

/// A word with a capital that no row of the tables explains.
pub(super) const fn is_name(token: &Token) -> bool {
    token.is_capital() && token.is_unknown()
}

/// Such a word right after the tokens taken.
pub(super) fn surname_follows(cursor: &Cursor<'_>) -> bool {
    cursor.peek().is_some_and(|token| is_name(token) && !cursor.touches())
}

/// True if the token has a sense of one of those classes.
pub(super) fn is_any(cursor: &Cursor<'_>, token: &Token, classes: &[Class]) -> bool {
    classes.iter().any(|&class| cursor.sense_of(token, class).is_some())
}

/// "12 May at | 10 am, 13 May": the clock time is of the day before it.
pub(super) fn follows_day(cursor: &Cursor<'_>) -> bool {
    use Class::{DeicticDay, MonthGregorian, MonthHijri, MonthJalali, Weekday};
    let day = [DeicticDay, MonthGregorian, MonthHijri, MonthJalali, Weekday];
    (1..=3).any(|places| cursor.before_last(places).is_some_and(|token| is_any(cursor, token, &day)))
}
