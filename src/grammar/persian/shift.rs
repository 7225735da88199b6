//! Days told from a named one: «سه روز مانده به نوروز», «روز قبل از ۲۲ بهمن», «دو روز | پس از ۲۲ بهمن».

use super::draft::Draft;
use super::duration::{is_plain, one, take_length};
use super::event;
use crate::expression::{Amount, Anchor, Expression, Shift, ShiftRole, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Preposition};

/// `AMOUNT مانده به DATE`, `UNIT قبل از|پس از DATE`: one expression, the day that is reached.
pub(crate) fn read_shift(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let (amount, side) = if let Some(amount) = take_length(cursor) {
            cursor.take(Class::Remaining)?;
            (amount, -1)
        } else {
            let unit = cursor.take_if(Class::Unit, |sense| is_plain(sense) && sense.value::<Unit>() >= Unit::Day)?;
            (one(unit.value()), take_side(cursor)?)
        };
        let mut date = cursor.restart();
        let expression = shifted(read_anchor(&mut date)?, &amount, side, ShiftRole::Date)?;
        *cursor = cursor.joined(date);
        Some((expression, "shifted-date"))
    })
}

/// The length of an amount that «پس از» or «قبل از» hangs on a date beside it.
pub(crate) fn length(amount: &Amount, after: &Cursor<'_>) -> Option<Expression> {
    after.look(|cursor| {
        let side = take_side(cursor)?;
        shifted(read_anchor(&mut cursor.restart())?, amount, side, ShiftRole::Length)
    })
}

/// «پس از» 1, «قبل از» −1.
fn take_side(cursor: &mut Cursor<'_>) -> Option<i16> {
    if cursor.take_word(Preposition::After).is_some() {
        return Some(1);
    }
    cursor.take_word(Preposition::Before).map(|_| -1)
}

/// A date, an occasion, or an event whose day is known.
fn read_anchor(cursor: &mut Cursor<'_>) -> Option<Expression> {
    if let Some(expression) = cursor.sense(Class::Event).and_then(event::anchor) {
        cursor.advance();
        return Some(expression);
    }
    cursor.attempt(|cursor| {
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
    })
}

fn shifted(anchor: Expression, amount: &Amount, side: i16, role: ShiftRole) -> Option<Expression> {
    let (count, unit) = amount.in_smallest()?;
    if unit.is_clock() || unit == Unit::While {
        return None;
    }
    let count = i16::try_from(count).ok()?.checked_mul(side)?;
    Some(Expression { shift: Some(Shift { unit, count, role }), modifier: None, ..anchor })
}
