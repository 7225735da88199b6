//! Numbers: "19th", "twenty-one", "two hundred and five", "2,500", "a few", "2.5".

use crate::expression::Quantity;
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::{Form, Numeral};
use crate::lexicon::{Class, Mark, Number};
use crate::numeral::Sum;

/// Figures that commas group are told by so many digits: neither a year nor a day.
const GROUPED: u8 = 9;

/// Takes a number: figures, words, or an ordinal of either.
#[inline]
pub(super) fn take_numeral(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    cursor.take_numeral_by(read_numeral)
}

/// A cursor after the number that stands there.
#[inline]
pub(super) fn after_numeral<'a>(cursor: &Cursor<'a>) -> Option<Cursor<'a>> {
    let mut ahead = *cursor;
    take_numeral(&mut ahead).map(|_| ahead)
}

fn read_numeral(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    take_figures(cursor).or_else(|| take_words(cursor))
}

/// Takes a number that is not an ordinal.
pub(super) fn take_cardinal(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    take_form(cursor, Form::Cardinal)
}

/// Takes an ordinal.
pub(super) fn take_ordinal(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    take_form(cursor, Form::Ordinal)
}

fn take_form(cursor: &mut Cursor<'_>, form: Form) -> Option<Numeral> {
    let mut ahead = *cursor;
    let numeral = take_numeral(&mut ahead).filter(|numeral| numeral.form == form)?;
    *cursor = ahead;
    Some(numeral)
}

/// "28", "28th", "2,500"
fn take_figures(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let mut ahead = *cursor;
    let number = ahead.take_digits(|number| number.digits <= 9)?;
    let mut numeral = Numeral { value: number.value, digits: number.digits, form: Form::Cardinal };
    while let Some(group) = take_group(&mut ahead, number) {
        numeral.value = numeral.value.checked_mul(1000)?.checked_add(group)?;
        numeral.digits = GROUPED;
    }
    if ahead.touches() && ahead.take(Class::OrdinalSuffix).is_some() {
        numeral.form = Form::Ordinal;
    } else if let Some(scale) = ahead.sense(Class::Cardinal).filter(|sense| sense.value >= 1000 && number.digits <= 3) {
        ahead.advance();
        numeral.value = numeral.value.checked_mul(scale.value.unsigned_abs())?;
        numeral.digits = GROUPED;
    }
    *cursor = ahead;
    Some(numeral)
}

/// The three digits after a comma that groups thousands.
fn take_group(cursor: &mut Cursor<'_>, first: Number) -> Option<u32> {
    let mut ahead = *cursor;
    if first.digits > 3 || !ahead.touches() || !ahead.take_mark(|mark| mark == Mark::Comma) || !ahead.touches() {
        return None;
    }
    let group = ahead.take_digits(|number| number.digits == 3)?;
    *cursor = ahead;
    Some(group.value)
}

/// "twenty-one", "two hundred and fifth"
fn take_words(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let mut ahead = *cursor;
    if let Some(ordinal) = ahead.take(Class::Ordinal) {
        *cursor = ahead;
        return Some(Numeral { value: ordinal.value.unsigned_abs(), digits: 0, form: Form::Ordinal });
    }
    let first = ahead.take(Class::Cardinal)?;
    let mut sum = Sum::new(first.value.unsigned_abs());
    let mut form = Form::Cardinal;
    let mut scaled = first.value >= 100;
    loop {
        let mut next = ahead;
        // "twenty-one"
        let hyphen = next.touches() && next.take_mark(|mark| mark == Mark::Hyphen);
        if hyphen && !next.touches() {
            break;
        }
        if scaled && !hyphen {
            next.take(Class::And);
        }
        if let Some(scale) = next.sense(Class::Cardinal).filter(|sense| sense.value >= 100) {
            next.advance();
            if !sum.scale(scale.value.unsigned_abs()) {
                break;
            }
            scaled = true;
        } else if let Some(part) = next.take(Class::Cardinal) {
            if !sum.add(part.value.unsigned_abs()) {
                break;
            }
            scaled = false;
        } else if let Some(ordinal) = next.take(Class::Ordinal)
            && sum.add(ordinal.value.unsigned_abs())
        {
            form = Form::Ordinal;
            ahead = next;
            break;
        } else {
            break;
        }
        ahead = next;
    }
    *cursor = ahead;
    Some(Numeral { value: sum.value(), digits: 0, form })
}

/// Takes an amount: a number, a decimal, "a", a vague word.
pub(super) fn take_quantity(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    if cursor.take(Class::VagueNumber).is_some() {
        return Some(Quantity::Vague);
    }
    if let Some(decimal) = take_decimal(cursor) {
        return Some(decimal);
    }
    let mut ahead = *cursor;
    if ahead.take_if(Class::Article, |sense| sense.value == 1).is_some() {
        // "a hundred"
        let count = match ahead.sense(Class::Cardinal) {
            Some(scale) if scale.value >= 100 => take_cardinal(&mut ahead)?.value,
            Some(_) => return None,
            None => 1,
        };
        *cursor = ahead;
        return Some(Quantity::whole(count));
    }
    take_cardinal(cursor).map(|numeral| Quantity::whole(numeral.value))
}

/// "2.5"
fn take_decimal(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    let mut ahead = *cursor;
    let whole = ahead.take_digits(|number| number.digits <= 6)?;
    if !ahead.touches() || !ahead.take_mark(|mark| mark == Mark::Dot) || !ahead.touches() {
        return None;
    }
    let fraction = ahead.take_digits(|number| number.digits <= 3)?;
    let digits = whole.value.checked_mul(10u32.pow(u32::from(fraction.digits)))?.checked_add(fraction.value)?;
    *cursor = ahead;
    Some(Quantity::Exact { digits, scale: fraction.digits })
}
