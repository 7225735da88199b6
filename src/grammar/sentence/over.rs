//! Years that a verb says are over, whatever their count.

use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Expression, Side, Year};
use crate::grammar::shared::reading::Readings;
use crate::lexicon::{Class, Flags, Preposition, Sense, Token};

/// «سلطان در سال ۱۴۰۲ … شکست خورد»: what has happened in a year is over, by whatever count that is.
pub(super) fn tell_year(readings: &mut Readings, preceding: &[Token]) {
    let within = |sense: Sense| sense.is(Preposition::In) && !sense.flags.contains(Flags::COUNTS);
    let led = preceding.last().and_then(|token| token.sense(Class::Preposition)).is_some_and(within);
    let alone = readings.len() == 1;
    if let Some(first) = readings.first_mut().filter(|first| alone && led && is_open_year(&first.expression)) {
        if !is_planned_for(&first.expression, preceding) {
            first.expression.side = Some(Side::Past);
        }
    }
}

/// «از گشایش پل در سال ۱۴۰۳ خبر داد», «چشم\u{200C}انداز کشور در سال ۱۴۰۴ ترسیم شد»: plans are told of too, mostly for 1404 or a fifth
/// year, but not for one of the next generation.
fn is_planned_for(year: &Expression, preceding: &[Token]) -> bool {
    const VISION: i16 = 1404;
    const GENERATION: i16 = 1421;
    let Anchor::Date(CalendarDate { year: Year::Full(year), .. }) = year.anchor else { return false };
    let clause = |token: &&Token| {
        let parts = [Class::Verb, Class::And, Class::Particle].into_iter().any(|class| token.has(class));
        token.mark().is_none() && !parts
    };
    let mut before = preceding.iter().rev().skip(1).take_while(clause);
    year < GENERATION && (year == VISION || year % 5 == 0 || before.any(|token| token.has(Class::Preposition)))
}

/// A year that may lie ahead where it is one of the sun, by its number alone.
pub(super) const fn is_open_year(expression: &Expression) -> bool {
    matches!(
        expression.anchor,
        Anchor::Date(CalendarDate {
            year: Year::Full(1400..),
            calendar: Calendar::Jalali,
            calendar_said: false,
            month: None,
            ..
        })
    ) && expression.side.is_none()
}
