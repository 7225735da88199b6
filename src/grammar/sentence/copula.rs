//! Days of which a copula tells, in a list that goes on: «۲۴ آبان در اهواز است و ۲۹ آبان هم به رشت می\u{200C}رود».

use super::verb::tense;
use crate::expression::{Kind, Unit};
use crate::grammar::shared::reading::{Reading, Readings};
use crate::lexicon::{Class, Flags, Hint, Sense, Tense, Token};

/// «۲۴ آبان میزبان است | و ۲۹ آبان هم می\u{200C}رود»: of a list of days the last one has the verb.
pub(super) fn comes_after<'a>(mut after: impl Iterator<Item = &'a Token>) -> bool {
    if !after.next().is_some_and(|token| token.has(Class::And)) {
        return false;
    }
    let mut dated = false;
    while let Some(token) = after.next() {
        if token.means(Hint::Continuous) {
            return dated && after.next().is_some_and(|stem| tense(stem, Flags::PERSIAN) != Some(Tense::Past));
        }
        if let Some(said) = tense(token, Flags::PERSIAN) {
            return dated && matches!(said, Tense::Present | Tense::Future);
        }
        dated |= token.has(Class::MonthJalali);
    }
    false
}

/// «۲۲ بهمن | روز پیروزی انقلاب است»
pub(super) fn names_day(readings: &Readings, tokens: &[Token]) -> bool {
    let next = readings.last().and_then(|last| tokens.iter().find(|token| token.start >= last.end));
    next.is_some_and(|next| next.means(Unit::Day) || next.has(Class::Yearly))
}

/// «عروسی | جمعه شبه»
pub(super) fn ends_in_copula(last: &Reading, tokens: &[Token]) -> bool {
    let classes = [Class::DayPart, Class::MonthJalali];
    let copula = |token: &Token| classes.into_iter().any(|class| token.sense(class).is_some_and(Sense::has_copula));
    let ends = tokens.iter().take_while(|token| token.end <= last.end).last();
    matches!(last.expression.kind(), Kind::Date | Kind::Time) && ends.is_some_and(copula)
}
