//! Persian, in its own script and in Latin letters.
//!
//! A phrase is a [`draft`]: a set of slots that elements fill in any order the language allows. Durations, sets and
//! references are read beside it. Lists and ranges join readings and share what only one member says.

mod absolute;
mod anaphor;
mod between;
mod clock;
mod context;
mod day_part;
mod draft;
mod duration;
mod elements;
mod ellipsis;
mod event;
mod finish;
mod hours;
mod list;
mod number;
mod numeric_date;
mod period;
mod phrase;
mod range;
mod recurrence;
mod reference;
mod relative;
mod shift;
mod slice;
mod starts;
mod weekday;
mod year;

pub(super) use anaphor::read as read_anaphor;
pub(super) use starts::STARTS;

use crate::expression::Side;
use crate::grammar::cursor::Cursor;
use crate::grammar::reading::Readings;
use crate::grammar::zone::lend_zone;
use crate::lexicon::{Particle, Preposition, Token};

/// Reads the expressions of the construction that starts at the cursor; false if none does.
pub(super) fn read(cursor: Cursor<'_>, readings: &mut Readings) -> bool {
    if !range::read(cursor, readings) {
        return false;
    }
    between::link(readings, &cursor);
    lend_zone(readings, &cursor);
    event::date(readings, cursor.before());
    lead_on(readings, &cursor);
    modify(readings, &cursor);
    true
}

/// «حدود», «بیش از» before an expression are outside of it and become its modifier.
fn modify(readings: &mut Readings, cursor: &Cursor<'_>) {
    if let Some(first) = readings.iter_mut().next() {
        first.expression.modifier = first.expression.modifier.or(cursor.before().and_then(Token::word));
    }
}

/// «تا ۱۵ آذر» is ahead, unless a verb says otherwise; of «آمدند تا عاشورا را گرامی بدارند» nothing is known.
fn lead_on(readings: &mut Readings, cursor: &Cursor<'_>) {
    let until = cursor.before().is_some_and(|token| token.means(Preposition::To));
    let object = cursor.at_token(readings.next).is_at(Particle::Object);
    if until && !object && readings.len() == 1 {
        for reading in readings.iter_mut().filter(|reading| reading.expression.leans()) {
            reading.expression.side = Some(Side::Future);
        }
    }
}
