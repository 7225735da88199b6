//! What the words around a whole construction say of its expressions.

use super::{between, event};
use crate::grammar::engine::zone::lend_zone;
use crate::grammar::prelude::*;

/// `cursor` is the construction's.
pub(super) fn settle(readings: &mut Readings, cursor: &Cursor<'_>) {
    between::link(readings, cursor);
    lend_zone(readings, cursor);
    event::date(readings, cursor);
    lead_on(readings, cursor);
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
