//! Days told from a named one: «سه روز مانده به نوروز», «روز قبل از ۲۲ بهمن», «دو روز | پس از ۲۲ بهمن».

use super::draft::Draft;
use super::duration::take_amount;
use super::event;
use super::relative::unit_of;
use crate::expression::{Amount, Anchor, Expression, Quantity, Shift, ShiftRole, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

/// `AMOUNT مانده به DATE`, `UNIT قبل از|پس از DATE`: one expression, the day that is reached.
pub(crate) fn read_shift(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let (amount, side) = if let Some((amount, false)) = take_amount(&mut ahead) {
        ahead.take(Class::Remaining)?;
        (amount, -1)
    } else {
        ahead = *cursor;
        let unit = ahead.take_if(Class::Unit, is_plain).and_then(unit_of)?;
        (Amount::new(Quantity::whole(1), unit), take_side(&mut ahead)?)
    };
    let mut date = ahead.restart();
    let expression = led(read_anchor(&mut date)?, &amount, side, ShiftRole::Date)?;
    *cursor = cursor.joined(date);
    Some((expression, "shifted-date"))
}

/// The length of an amount that «پس از» or «قبل از» hangs on a date beside it.
pub(crate) fn length(amount: &Amount, after: &Cursor<'_>) -> Option<Expression> {
    let mut ahead = *after;
    let side = take_side(&mut ahead)?;
    let mut date = ahead.restart();
    led(read_anchor(&mut date)?, amount, side, ShiftRole::Length)
}

fn is_plain(sense: crate::lexicon::Sense) -> bool {
    let flags = Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::LATENT);
    !sense.flags.intersects(flags) && sense.value >= Unit::Day as i32
}

/// «پس از» 1, «قبل از» −1.
fn take_side(cursor: &mut Cursor<'_>) -> Option<i16> {
    match cursor.take_if(Class::Preposition, |sense| matches!(sense.value, 6 | 7))?.value {
        6 => Some(1),
        _ => Some(-1),
    }
}

/// A date, an occasion, or an event whose day is known.
fn read_anchor(cursor: &mut Cursor<'_>) -> Option<Expression> {
    if let Some(expression) = cursor.sense(Class::Event).and_then(|sense| event::anchor(sense.value)) {
        cursor.advance();
        return Some(expression);
    }
    let mut draft = Draft::new();
    draft.fill(cursor);
    let (expression, _) = draft.finish()?;
    let named = match expression.anchor {
        Anchor::Date(date) => date.day.is_some(),
        Anchor::Occasion { .. } | Anchor::Weekday { .. } => true,
        _ => false,
    };
    (named && expression.time.is_none() && expression.shift.is_none() && expression.repeat.is_none())
        .then_some(expression)
}

fn led(anchor: Expression, amount: &Amount, side: i16, role: ShiftRole) -> Option<Expression> {
    let (count, unit) = amount.in_smallest()?;
    if unit.is_clock() || unit == Unit::While {
        return None;
    }
    let count = i16::try_from(count).ok()?.checked_mul(side)?;
    Some(Expression { shift: Some(Shift { unit, count, role }), modifier: None, ..anchor })
}
