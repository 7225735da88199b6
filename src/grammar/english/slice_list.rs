//! Parts of periods of which only the last says what they are: "the first and third Monday of every month", "the 1st and 15th of
//! each month", "the first, second and third quarters of 2015".

use super::joint::take_joint;
use super::slice::read_slice;
use crate::grammar::prelude::*;

/// The most members before the last.
const MEMBERS: usize = 3;

/// `[the] Nth[, Nth] JOINT PART of PERIOD`
pub(super) fn read_slice_list<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut first = cursor;
    first.take_word(Article::The);
    let nth = take_nth(&mut first)?;
    let mut members = [(nth, first); MEMBERS];
    let mut count = 1;
    let (said, last, joint) = loop {
        let (nth, member) = members[count - 1];
        let mut ahead = member;
        let joint = take_joint(&mut ahead, cursor.word_before())?;
        let last = ahead.restart();
        if let Some(end) = read_last(last, (members[0].0, nth), joint) {
            break (end.0, end.1, joint);
        }
        let mut next = last;
        let later = take_nth(&mut next).filter(|&later| later > nth && joint == Joint::And)?;
        *members.get_mut(count)? = (later, next);
        count += 1;
    };
    if joint == Joint::To && count > 1 {
        return None;
    }
    let part = said.expression.slice?;
    let reading = |&(nth, ref after): &(i8, Cursor<'a>)| {
        let expression = Expression { slice: Some(Slice { nth, ..part }), ..said.expression };
        Said { expression, ..said }.reading(after)
    };
    let from = reading(&members[0])?;
    let to = said.reading(&last)?;
    if joint == Joint::To {
        readings.set_range(from, to, last.at());
        return Some(last);
    }
    readings.set(from, last.at());
    for member in &members[1..count] {
        readings.push(reading(member)?);
    }
    readings.push(to);
    Some(last)
}

fn take_nth(cursor: &mut Cursor<'_>) -> Option<i8> {
    let nth = i8::try_from(cursor.take_form(Form::Ordinal)?.value).ok()?;
    (1..=31).contains(&nth).then_some(nth)
}

/// The last member, after one of that number; `first` is the first one's.
fn read_last<'a>(mut last: Cursor<'a>, (first, nth): (i8, i8), joint: Joint) -> Option<(Said, Cursor<'a>)> {
    let said = read_slice(&mut last).filter(|said| said.licence.is_met(&last))?;
    // "the second to last day of March" is one, and so is "the third and final day".
    let both = |slice: Slice| slice.nth < 0 && first == 1 && joint == Joint::And;
    said.expression.slice.filter(|&slice| slice.nth > nth || both(slice))?;
    Some((said, last))
}
