//! Years that a verb says are over, whatever their count.

use crate::expression::{Anchor, Expression, Side};
use crate::grammar::shared::reading::Readings;
use crate::lexicon::{Class, Hint, Sense, Token};

/// «سلطان در سال ۱۴۰۲ در نبرد … شکست خورد»: a war of which a verb tells is over, by whatever count its year is; plans are told of
/// too: «پایان طرح در سال ۱۴۰۷ اعلام شد».
pub(super) fn tell_year(readings: &mut Readings, preceding: &[Token], tokens: &[Token]) {
    let led = preceding.last().and_then(|token| token.sense(Class::Preposition)).is_some_and(Sense::leads_within);
    let alone = readings.len() == 1;
    if let Some(first) = readings.first_mut().filter(|first| alone && led && is_open_year(&first.expression)) {
        let clause = |token: &&Token| token.mark().is_none() && !token.has(Class::Verb);
        let before = preceding.iter().rev().take_while(clause);
        if before.chain(tokens.iter().take_while(clause)).any(|token| token.means(Hint::War)) {
            first.expression.side = Some(Side::Past);
        }
    }
}

/// A year that may lie ahead where it is one of the sun, by its number alone.
pub(super) const fn is_open_year(expression: &Expression) -> bool {
    matches!(expression.anchor, Anchor::Date(date) if date.is_open_year()) && expression.side.is_none()
}
