//! Words → [`Expression`](crate::expression::Expression): one file for each family.
//!
//! A phrase is a [`draft`]: a set of slots that elements fill in any order the language allows, left to right,
//! without backtracking past the phrase. Durations, sets and references are read beside it; the longest reading
//! wins. Lists and ranges join readings and share what only one member says.

mod absolute;
mod clock;
mod context;
mod cursor;
mod day_part;
mod draft;
mod duration;
mod number;
mod numeric_date;
mod period;
mod phrase;
mod range;
mod reading;
mod recurrence;
mod reference;
mod relative;
mod sentence;
mod weekday;

pub(crate) use reading::{Link, Reading, Readings};
pub(crate) use sentence::Sentence;

use crate::lexicon::Token;
use cursor::Cursor;

/// The expressions of the construction that starts at token `at`, if one does.
pub(crate) fn read(tokens: &[Token], at: usize, sentence: &Sentence) -> Option<Readings> {
    let cursor = Cursor::new(tokens, at);
    let mut readings = range::read(cursor)?;
    if let Some(modifier) = context::modifier_before(cursor.before())
        && let Some(first) = readings.iter_mut().next()
    {
        first.expression.modifier = first.expression.modifier.or(Some(modifier));
    }
    for reading in readings.iter_mut() {
        sentence.lend(reading, tokens, at);
    }
    Some(readings)
}
