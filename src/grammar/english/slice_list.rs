//! Parts of periods of which only the last says what they are: "the first and third Monday of every month", "the 1st and 15th of
//! each month", "the first and second quarters of 2015".

use super::joint::take_joint;
use super::slice::read_slice;
use crate::grammar::prelude::*;

/// `[the] Nth JOINT PART of PERIOD`
pub(super) fn read_slice_list<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut first = cursor;
    first.take_word(Article::The);
    let nth = i8::try_from(first.take_form(Form::Ordinal)?.value).ok().filter(|nth| (1..=31).contains(nth))?;
    let mut ahead = first;
    let joint = take_joint(&mut ahead, cursor.word_before())?;
    let mut last = ahead.restart();
    let said = read_slice(&mut last).filter(|said| said.licence.is_met(&last))?;
    // "the second to last day of March" is one.
    let slice = said.expression.slice.filter(|slice| slice.nth > nth || slice.nth < 0 && joint == Joint::And)?;
    let expression = Expression { slice: Some(Slice { nth, ..slice }), ..said.expression };
    let from = Said { expression, ..said }.reading(&first)?;
    let to = said.reading(&last)?;
    if joint == Joint::To {
        readings.set_range(from, to, last.at());
    } else {
        readings.set(from, last.at());
        readings.push(to);
    }
    Some(last)
}
