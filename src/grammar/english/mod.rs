//! English: news of Iran and Afghanistan, encyclopaedias, chat.
//!
//! A phrase is a [`draft`](draft::Draft): slots that elements fill. Sets, parts of periods, edges, durations and
//! references are read beside it; the longest reading wins. [`context`] says what words beside a phrase make it a
//! name or a count, since most names of months and days are words or people too.

mod absolute;
mod anaphor;
mod clock;
mod context;
mod day_part;
mod draft;
mod duration;
mod elements;
mod finish;
mod hours;
mod licence;
mod list;
mod number;
mod occasion;
mod period;
mod phrase;
mod range;
mod recurrence;
mod reference;
mod relative;
mod starts;
mod weekday;
mod year;

pub(super) use anaphor::read as read_anaphor;
pub(super) use starts::STARTS;

use super::cursor::Cursor;
use super::reading::Readings;

/// Reads the expressions of the construction that starts at the cursor; false if none does.
pub(super) fn read(cursor: Cursor<'_>, readings: &mut Readings) -> bool {
    if !range::read(cursor, readings) {
        return false;
    }
    if let Some(modifier) = context::modifier_before(&cursor)
        && let Some(first) = readings.iter_mut().next()
    {
        first.expression.modifier = first.expression.modifier.or(Some(modifier));
    }
    true
}
