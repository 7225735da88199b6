//! The time that somebody asked for: «ساعت چنده؟ فکر کنم | ده و نیم شده».

use super::beside_number::counts_next;
use crate::grammar::prelude::*;

/// «ساعت چنده؟ فکر کنم | …»: the question before asks for the time, and at most a few words lead to the answer.
pub(super) fn answers_clock(cursor: &Cursor<'_>) -> bool {
    /// «به نظرم», «الان فکر کنم»
    const LED: usize = 3;
    /// «ساعت چنده الان»
    const ASKED: usize = 3;
    let before = |place| cursor.before_last(place);
    let question = |&place: &usize| before(place).is_some_and(|token| token.mark() == Some(Mark::Question));
    let Some(end) = (1..=LED + 1).find(question) else { return false };
    (end + 1..=end + ASKED)
        .any(|place| before(place).is_some_and(|token| cursor.sense_of(token, Class::Clock).is_some()))
}

/// «ده و نیم | شده»
pub(super) fn tells_clock(after: &Cursor<'_>) -> bool {
    answers_clock(after) && !counts_next(after)
}
