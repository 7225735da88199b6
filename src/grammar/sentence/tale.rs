//! «سال بعد» in a tale: what a verb tells of is over, and the year is counted from what was told before.

use super::verb::tense;
use crate::expression::{Amount, Anchor, Convention, Expression, Hang, Quantity, Unit};
use crate::grammar::shared::reading::Readings;
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Class, Flags, Mark, Preposition, Tense, Token};

/// «هفتهٔ بعد», «ماه آینده», «سال دیگر», and nothing more.
pub(super) fn is_next(expression: &Expression) -> bool {
    let next = matches!(
        expression.anchor,
        Anchor::Relative { unit: Unit::Week | Unit::Month | Unit::Year, offset: 1, calendar: None }
    );
    let plain = expression.slice.is_none() && expression.shift.is_none() && expression.time.is_none();
    next && plain && expression.modifier.is_none() && expression.convention == Convention::IRAN
}

/// «… منتشر شد و | سال بعد جایزه گرفت»: a length that leads from there to here. Of «برنامهٔ | هفتهٔ بعد اعلام شد» the week is to come:
/// only what opens its clause says when.
pub(super) fn count_from_tale(readings: &mut Readings, preceding: &[Token], tokens: &[Token]) {
    let opens = |last: &Token| last.mark().is_some_and(|mark| mark != Mark::Open) || last.has(Class::And);
    // «… پیوست و در | سال بعد قهرمان شد»
    let preceding = match preceding {
        [led @ .., last] if last.means(Preposition::In) || last.means(Preposition::To) => led,
        _ => preceding,
    };
    // Something was told before it.
    let told = |token: &Token| matches!(tense(token, Flags::PERSIAN), Some(Tense::Past | Tense::Managed));
    let begins = preceding.is_empty() || preceding.last().is_some_and(opens) && preceding.iter().any(told);
    if readings.len() != 1 || !begins {
        return;
    }
    let Some(first) = readings.first_mut().filter(|first| is_next(&first.expression)) else { return };
    let Anchor::Relative { unit, .. } = first.expression.anchor else { return };
    let last = tokens.iter().take_while(|token| token.start < first.end).last();
    if last.is_some_and(|last| last.has(Class::AnaphorSide)) {
        first.expression.anchor = Anchor::Duration { amount: Amount::of(Quantity::whole(1), unit), hang: Hang::Free };
        first.rule = RuleName::Later;
    }
}
