//! Lengths in the letters of their units, right after the figures: "1h 20m", "2d 3hr", "3w ago".

use super::clock::{is_length, take_minute_against};
use super::ends::ends_phrase;
use super::sets::DIRECTION;
use crate::grammar::prelude::*;

const LETTERS: TokenSet =
    TokenSet::classes(&[Class::ShortUnit]).or(TokenSet::words(Words::of(Class::Clock).with(Flags::SHORT)));

/// `N[h|m|s|d|w] … [ago|later]`: two of them are a length, one is with "ago", or as hours and weeks after "in" and "for".
pub(super) const SHORT_AMOUNT: Rule = Rule::phrase(
    &[Named(RuleName::Duration, "1h 20m"), Named(RuleName::Offset, "3w ago"), Named(RuleName::Later, "3w later")],
    &[Prefix::before(TokenSet::DIGITS, LETTERS)],
    read_short_amount,
);

fn read_short_amount(cursor: &mut Cursor<'_>) -> Option<Said> {
    // "1.5h", "x2h"
    let goes_on =
        |token: &Token| token.mark().is_none_or(|mark| !matches!(mark, Mark::Open | Mark::Quote | Mark::Dash));
    if cursor.starts_touching() && cursor.before().is_some_and(goes_on) {
        return None;
    }
    if let Some(said) = cursor.attempt(read_hours_and_minutes) {
        return Some(said);
    }
    // "at 2215 hrs"
    if cursor.digits().is_some_and(|hour| hour.digits == 4) && cursor.word_before() == Some(Preposition::At) {
        return None;
    }
    let (count, unit) = take_part(cursor, false)?;
    let mut amount = Amount::new(Quantity::whole(count), unit);
    let mut parts = 1;
    while cursor.takes(|cursor| {
        let (count, unit) = take_part(cursor, true)?;
        amount.push(Quantity::whole(count), unit).then_some(())
    }) {
        parts += 1;
    }
    let ago = cursor
        .take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && !sense.flags.intersects(Flags::PLURALS));
    let length = say::length(amount, Hang::Free, cursor.convention());
    match ago {
        Some(later) if later.flags.contains(Flags::ANAPHORIC) => Some(Said::sure(length, RuleName::Later)),
        Some(ago) => {
            let (count, unit) = amount.in_smallest()?;
            let offset = i32::try_from(count).ok()?.checked_mul(ago.value::<Direction>() as i32)?;
            let anchor = Anchor::Relative { unit, offset, calendar: None };
            Some(Said::sure(Expression::new(anchor, cursor.convention()), RuleName::Offset))
        }
        // "The clip lasts 30 s."
        None if cursor.taken() == 2 && matches!(unit, Unit::Hour | Unit::Second) && is_apart(cursor) => {
            Some(Said { expression: length, rule: RuleName::Duration, licence: Licence::If(stands_alone) })
        }
        None if parts > 1 => Some(Said::sure(length, RuleName::Duration)),
        // "in 3d", "for 5m" may be dimensions and metres.
        None if matches!(unit, Unit::Hour | Unit::Week) => {
            Some(Said { expression: length, rule: RuleName::Duration, licence: Licence::If(measures) })
        }
        None => None,
    }
}

/// "1H30", "for 2h15", where no clock time can stand
fn read_hours_and_minutes(cursor: &mut Cursor<'_>) -> Option<Said> {
    let hours = cursor.take_digits(|hours| hours.digits <= 2)?;
    let letter = |sense: Sense| sense.flags.contains(Flags::SHORT);
    cursor.touches().then(|| cursor.take_if(Class::Clock, letter))??;
    if cursor.word_before() == Some(Preposition::At) || !is_length(cursor) {
        return None;
    }
    let minutes = take_minute_against(cursor)?;
    let mut amount = Amount::new(Quantity::whole(hours.value), Unit::Hour);
    let joined = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none());
    let pushed = minutes == 0 || amount.push(Quantity::whole(u32::from(minutes)), Unit::Minute);
    let length = say::length(amount, Hang::Free, cursor.convention());
    (!joined && pushed && hours.value > 0).then(|| Said::sure(length, RuleName::Duration))
}

/// `20m`; `20 min`, `20 s`, and `20 m` after another part
fn take_part(cursor: &mut Cursor<'_>, further: bool) -> Option<(u32, Unit)> {
    let number = cursor.take_digits(|number| number.digits <= 4)?;
    let apart = !cursor.touches();
    let unit = cursor.take_if(Class::ShortUnit, |unit| {
        // "0730 hrs"
        if unit.flags.contains(Flags::DOUBLE) || number.digits == 4 && number.value < 1000 {
            return false;
        }
        let letter = unit.flags.contains(Flags::LOWER);
        !apart || !letter || unit.is(Unit::Hour) || unit.is(Unit::Second) || further && unit.is(Unit::Minute)
    })?;
    // "5m/s", "2h30"
    let goes_on = cursor.touches()
        && cursor.peek().is_some_and(|token| match token.mark() {
            Some(mark) => matches!(mark, Mark::Slash | Mark::Hyphen),
            None => cursor.digits().is_none(),
        });
    (!goes_on).then_some((number.value, unit.value()))
}

/// A blank stands between the figures and the letter that was taken last.
fn is_apart(cursor: &Cursor<'_>) -> bool {
    cursor.last().is_some_and(|letter| letter.gap != Gap::Touching)
}

/// "30 s" of nothing else: not "the 30 s", "Galaxy 5 s", "5 s-bends".
fn stands_alone(cursor: &Cursor<'_>) -> bool {
    let joined = |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Apostrophe));
    let goes_on = cursor.touches() && cursor.peek().is_some_and(joined);
    let named = cursor.before().is_some_and(|token| {
        token.mark().is_some()
            || token.is_capital() && !cursor.before_starts_sentence()
            || [Class::Article, Class::NameHead].iter().any(|&class| cursor.sense_of(token, class).is_some())
    });
    !goes_on && !named && ends_phrase(cursor)
}

/// "in 2h", "for 3w", "within 1h"
fn measures(cursor: &Cursor<'_>) -> bool {
    let led = cursor.before().and_then(|token| cursor.sense_of(token, Class::Preposition));
    led.is_some_and(|sense| sense.is(Preposition::In))
        && !cursor.peek().is_some_and(|token| token.is_unknown())
        && !DIRECTION.contains(cursor.peek().unwrap_or(&Token::NONE), cursor.language())
}
