//! Persian verbs, which end their sentence.

use super::verb::tense;
use crate::expression::Side;
use crate::grammar::shared::reading::Readings;
use crate::lexicon::{Flags, Tense, Token};

/// Lets the first verb after the expressions say on which side they are; `planned` where the sentence plans.
pub(super) fn apply_verb(planned: bool, readings: &mut Readings, after: &mut impl Iterator<Item = Token>) {
    let mut said = after.find_map(|token| tense(&token, Flags::PERSIAN));
    // «پرداخت می\u{200C}شود», «ساخت خواهد شد»
    if said == Some(Tense::Past)
        && let Some(next @ (Tense::Present | Tense::Future)) =
            after.next().and_then(|token| tense(&token, Flags::PERSIAN))
    {
        said = Some(next);
    }
    let ahead = readings.iter().any(|reading| reading.expression.side == Some(Side::Future));
    let side = match said {
        None | Some(Tense::Timeless | Tense::Planned) if planned => Side::Future,
        // «تا ۱۵ آذر تمدید شد»; «قرارداد ۱۵ آبان تمدید شد»
        Some(Tense::PastButDeadline) if ahead => return,
        Some(Tense::PastButDeadline | Tense::Past) => Side::Past,
        Some(Tense::Present | Tense::Future) => Side::Future,
        _ => return,
    };
    for reading in readings.iter_mut().filter(|reading| reading.expression.leans()) {
        reading.expression.side = Some(side);
    }
}

/// The side that a verb shows, the present too.
pub(super) fn side(token: &Token) -> Option<Side> {
    match tense(token, Flags::PERSIAN)? {
        Tense::Past => Some(Side::Past),
        Tense::Present | Tense::Future => Some(Side::Future),
        _ => None,
    }
}
