//! Persian verbs, which end their sentence.

use super::verb::tense;
use crate::expression::{Anchor, CalendarDate, Scope, Side, Year};
use crate::grammar::shared::reading::{Reading, Readings};
use crate::lexicon::{Class, Flags, Gap, Preposition, Tense, Token};

/// Lets the first verb after the expressions say on which side they are; `planned` where the sentence plans, `yearly`
/// where it tells of every year.
pub(super) fn apply_verb(
    planned: bool,
    yearly: bool,
    readings: &mut Readings,
    after: &mut impl Iterator<Item = Token>,
) {
    let mut said = after.find_map(|token| tense(&token, Flags::PERSIAN));
    // «پرداخت می\u{200C}شود», «ساخت خواهد شد»
    if said == Some(Tense::Past)
        && let Some(next @ (Tense::Present | Tense::Future)) =
            after.next().and_then(|token| tense(&token, Flags::PERSIAN))
    {
        said = Some(next);
    }
    if said == Some(Tense::Habitual) || yearly && matches!(said, None | Some(Tense::Present | Tense::Timeless)) {
        readings.iter_mut().for_each(recur);
        return;
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
    let leans = |reading: &&mut Reading| reading.expression.leans() && reading.expression.side != Some(Side::Past);
    for reading in readings.iter_mut().filter(leans) {
        reading.expression.side = Some(side);
    }
}

/// «۶ ژانویه جشن می\u{200C}گیرند»: a day, month or season without a year is of every year.
fn recur(reading: &mut Reading) {
    match &mut reading.expression.anchor {
        Anchor::Date(CalendarDate { year: year @ Year::Unsaid, month: Some(_), weekday: None, .. })
        | Anchor::Season { year: year @ Year::Unsaid, scope: Scope::Bare, .. } => *year = Year::Every,
        _ => {}
    }
}

/// «بازیکن خریداری\u{200C}شده در زمستان … خواهد رفت»: a participle has a time of its own, which is past; `at` is the place
/// of the first reading.
pub(super) fn lean_participle(readings: &mut Readings, tokens: &[Token], at: usize) {
    let before = |places: usize| at.checked_sub(places).and_then(|place| tokens.get(place));
    let Some(first) = readings.iter_mut().next().filter(|reading| reading.expression.leans()) else { return };
    let within = before(1).is_some_and(|token| token.means(Preposition::In));
    let Some(participle) = before(if within { 2 } else { 1 }) else { return };
    let joined = participle.gap == Gap::Joined;
    if participle.sense(Class::Participle).is_some_and(|sense| joined || !sense.flags.contains(Flags::LATENT)) {
        first.expression.side = Some(Side::Past);
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
