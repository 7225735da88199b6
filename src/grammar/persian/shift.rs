//! Days told from a named one: «سه روز مانده به نوروز», «روز قبل از ۲۲ بهمن», «دو روز | پس از ۲۲ بهمن».

use super::amount::{PLAIN_UNIT, take_unit};
use super::{customs, event};
use crate::grammar::prelude::*;

/// `UNIT قبل از|پس از DATE`, `فردای DATE`: the day before or after, or one a longer unit away.
pub(super) const SHIFT: Rule = Rule::phrase(
    &[Named(RuleName::ShiftedDate, "روز قبل از ۲۲ بهمن")],
    &[
        Prefix::before(TokenSet::words(PLAIN_UNIT), TokenSet::words(SIDES)),
        Prefix::before(
            TokenSet::classes(&[Class::AnaphorDay]),
            TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Occasion])),
        ),
    ],
    |cursor| {
        // «فردای عاشورا», «فردای ۲۲ بهمن»
        if let Some(days) = cursor.take(Class::AnaphorDay) {
            let days = Amount::new(Quantity::whole(days.number().unsigned_abs()), Unit::Day);
            return Some(Said::sure(take_day(cursor, &days, 1, ShiftRole::Date)?, RuleName::ShiftedDate));
        }
        let unit = take_unit(cursor, PLAIN_UNIT)?;
        let side = take_side(cursor)?;
        Some(Said::sure(take_day(cursor, &say::one(unit), side, ShiftRole::Date)?, RuleName::ShiftedDate))
    },
);

/// «پس از», «قبل از»
const SIDES: Words = Words::of(Class::Preposition).only(&[Preposition::After as i32, Preposition::Before as i32]);

/// Takes `مانده به DATE` after an amount: the day that is reached.
pub(super) fn take_shifted(cursor: &mut Cursor<'_>, amount: &Amount) -> Option<Expression> {
    cursor.attempt(|cursor| {
        cursor.take(Class::Remaining)?;
        take_day(cursor, amount, -1, ShiftRole::Date)
    })
}

/// The length of an amount that «پس از» or «قبل از» hangs on a date beside it.
pub(super) fn shifted_by(amount: &Amount, after: &Cursor<'_>) -> Option<Expression> {
    after.look(|cursor| {
        let side = take_side(cursor)?;
        take_day(cursor, amount, side, ShiftRole::Length)
    })
}

/// «پس از» 1, «قبل از» −1.
fn take_side(cursor: &mut Cursor<'_>) -> Option<i16> {
    let after = cursor.take_word_if(|side| matches!(side, Preposition::After | Preposition::Before))?;
    Some(if after == Preposition::After { 1 } else { -1 })
}

/// Takes a named day and tells the one so far from it.
fn take_day(cursor: &mut Cursor<'_>, amount: &Amount, side: i16, role: ShiftRole) -> Option<Expression> {
    let (count, unit) = amount.in_smallest().filter(|&(_, unit)| !unit.is_clock() && unit != Unit::While)?;
    let count = i16::try_from(count).ok()?.checked_mul(side)?;
    let mut date = cursor.restart();
    let anchor = match read_anchor(&mut date) {
        Some(anchor) => anchor,
        // «پنج روز | قبل از عید»: the length is sure, and that the feast is the new year's is a reading of the date alone.
        None if role == ShiftRole::Length => take_feast(&mut date)?,
        None => return None,
    };
    *cursor = cursor.joined(date);
    Some(Expression { shift: Some(Shift { unit, count, role }), modifier: None, ..anchor })
}

/// «عید», with no name of another feast after it.
fn take_feast(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.take(Class::FeastHead)?;
    let named = cursor.following().is_some_and(Token::is_unknown);
    let anchor = Anchor::Occasion { id: NamedDay::Nowruz, year: Year::Unsaid };
    (!named).then_some(Expression::new(anchor, cursor.convention()))
}

/// A date, an occasion, or an event whose day is known.
fn read_anchor(cursor: &mut Cursor<'_>) -> Option<Expression> {
    if let Some(expression) = cursor.sense(Class::Event).and_then(event::anchor) {
        cursor.advance();
        return Some(expression);
    }
    let mut draft = Draft::new();
    cursor.fill(&mut draft);
    let expression = customs::finish(&draft)?.expression;
    let named = match expression.anchor {
        Anchor::Date(date) => date.day.is_some(),
        Anchor::Occasion { .. } | Anchor::Weekday { .. } => true,
        _ => false,
    };
    (named && expression.time.is_none() && expression.shift.is_none() && expression.repeat.is_none())
        .then_some(expression)
}
