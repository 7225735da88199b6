//! Days by their number alone, in the month that is meant: «روز بیست و نهم را پاک کن», «بیست و دوم سه\u{200C}شنبه است؟».

use super::amount::stands_within;
use super::head::{head, take_head};
use crate::grammar::prelude::*;

/// `روز N` beside a clock time or where nothing follows that it may be the N-th day of; `N WEEKDAY است`
pub(super) const DAY_NUMBER: Rule = Rule::element(
    &[Named(RuleName::DayNumber, "روز بیست و نهم را پاک کن")],
    &[
        Prefix::before(head(Unit::Day), TokenSet::NUMERAL),
        Prefix::before(TokenSet::NUMERAL, TokenSet::classes(&[Class::Weekday, Class::Name, Class::Clock])),
    ],
    take_day_number,
);

fn take_day_number(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.day.is_some() || draft.edge.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        let fresh = cursor.is_fresh();
        let headed = take_head(cursor, Unit::Day);
        let day = cursor.take_form(Form::Ordinal).filter(|number| (1..=31).contains(&number.value))?.value;
        let timed = draft.clock.is_some() || cursor.sense(Class::Clock).is_some();
        let licensed = match headed {
            true => timed || is_of_month(day, cursor),
            // «برای دهم ساعت ۸ صبح»
            false => fresh && (timed && is_led(cursor) || is_asked(cursor)),
        };
        draft.day = Some(day as u8).filter(|_| licensed);
        draft.day.map(|_| ())
    })
}

/// «برای», «تا», «در» before it.
fn is_led(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.word_before(), Some(Preposition::In | Preposition::To | Preposition::From))
}

/// «روز چهاردهم لغو شود», «روز دهم را خالی کن»; «روز دهم سفر» is of the journey, «روز سوم درگذشت» of an illness.
fn is_of_month(day: u32, after: &Cursor<'_>) -> bool {
    const FEW: u32 = 10;
    if stands_within(after, Class::Order, 4) {
        return after.following().is_none_or(|token| !token.has(Class::Unit));
    }
    let object = after.is_at(Particle::Object);
    let told = |token: &Token| token.has(Class::Verb) || token.has(Class::Happening);
    let closes = after.following().is_none_or(|token| token.mark().is_some() || told(token));
    day > FEW && (object || closes)
}

/// «بیست و دوم | سه\u{200C}شنبه است؟», «پنجم | چند شنبه است»
fn is_asked(after: &Cursor<'_>) -> bool {
    after.look(|cursor| {
        let day = cursor.take(Class::Weekday).or_else(|| cursor.take(Class::Name)).is_some();
        day && cursor.following().is_some_and(|token| token.has(Class::Verb)) && {
            cursor.advance();
            cursor.following().is_none_or(|token| token.mark().is_some())
        }
    })
}
