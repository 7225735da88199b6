//! What the words around a whole construction say of its expressions.

use super::{between, customs, event};
use crate::grammar::engine::zone::lend_zone;
use crate::grammar::prelude::*;

/// `cursor` is the construction's.
pub(super) fn settle(readings: &mut Readings, cursor: &Cursor<'_>) {
    between::link(readings, cursor);
    lend_zone(readings, cursor);
    event::date(readings, cursor);
    gloss_year(readings, cursor);
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

/// «در این سال (۱۳۳۵)»: the year in brackets is that year.
fn gloss_year(readings: &mut Readings, cursor: &Cursor<'_>) {
    let this = cursor.sense(Class::Demonstrative).is_some() && readings.len() == 1;
    let mut after = cursor.at_token(readings.next);
    let open = this && after.take_mark(|mark| mark == Mark::Open);
    let Some(year) = after.take_digits(|number| open && number.digits == 4 && number.value < 2100) else { return };
    let Some(first) = readings.iter_mut().next().filter(|_| after.take_mark(|mark| mark == Mark::Close)) else {
        return;
    };
    if let Anchor::Relative { unit: Unit::Year, offset: 0, .. } = first.expression.anchor {
        let draft = Draft { year: Year::Full(year.value as i16), ..Draft::new() };
        first.expression.anchor =
            customs::finish(&draft).map_or(first.expression.anchor, |said| said.expression.anchor);
    }
}
