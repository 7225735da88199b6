//! What is counted from a date named before: "that day", "the same year", "the next morning", "two days later".

use super::day_part::{PartOfDay, take_part};
use super::duration::take_amount;
use super::relative::take_single_unit;
use crate::expression::{Anchor, Convention, Expression, Time, Unit};
use crate::grammar::cursor::Cursor;
use crate::grammar::reading::{Link, Reading, Readings};
use crate::lexicon::{Class, Flags};

/// `[PART] ANAPHOR`
pub(crate) fn read(cursor: Cursor<'_>) -> Option<Readings> {
    let mut ahead = cursor;
    let lead = take_part(&mut ahead);
    let (period, offset) = take_that(&mut ahead).or_else(|| take_neighbour(&mut ahead)).or_else(|| {
        let (unit, offset) = take_distance(&mut ahead)?;
        Some((Period::Unit(unit), offset))
    })?;
    let (unit, part) = match (period, lead) {
        (Period::Part(part), None) => (Unit::Day, Some(part)),
        (Period::Unit(Unit::Day), lead) => (Unit::Day, lead),
        (Period::Unit(unit), None) => (unit, None),
        _ => return None,
    };
    let mut expression = Expression::new(Anchor::Anaphor { unit, offset }, Convention::ENGLISH);
    expression.time = part.map(|part| Time::Part { part: part.part, from: part.from, to: part.to });
    expression.modifier = part.and_then(|part| part.modifier);
    let (start, end) = ahead.span()?;
    Some(Readings::one(Reading { expression, start, end, rule: "anaphor", link: Link::None }, ahead.at()))
}

/// What is named of a time: "day", "year", "morning".
#[derive(Clone, Copy)]
enum Period {
    Unit(Unit),
    Part(PartOfDay),
}

fn take_period(cursor: &mut Cursor<'_>) -> Option<Period> {
    if let Some(part) = take_part(cursor) {
        return Some(Period::Part(part));
    }
    let mut ahead = *cursor;
    let unit = take_single_unit(&mut ahead)?;
    // "that hour" has no place on a day that is named.
    if unit.is_clock() || unit == Unit::While {
        return None;
    }
    *cursor = ahead;
    Some(Period::Unit(unit))
}

/// "that day", "the same year", "that night"
fn take_that(cursor: &mut Cursor<'_>) -> Option<(Period, i16)> {
    let mut ahead = *cursor;
    ahead.take_if(Class::Demonstrative, |sense| sense.value == 1)?;
    let period = take_period(&mut ahead)?;
    *cursor = ahead;
    Some((period, 0))
}

/// "the next day", "the previous month", "the following morning"; without the article "next month" is told from now.
fn take_neighbour(cursor: &mut Cursor<'_>) -> Option<(Period, i16)> {
    let mut ahead = *cursor;
    ahead.take_if(Class::Article, |sense| sense.value == 0)?;
    let direction = ahead.take_if(Class::Direction, |sense| {
        let told = Flags::AGO.union(Flags::SPAN).union(Flags::WEAK);
        !sense.flags.intersects(told) && (sense.value == 1 || sense.value == -1 && sense.flags.contains(Flags::LATENT))
    })?;
    let period = take_period(&mut ahead)?;
    *cursor = ahead;
    Some((period, i16::try_from(direction.value).ok()?))
}

/// "two days later", "a year earlier"
fn take_distance(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    let mut ahead = *cursor;
    let (count, unit) = take_amount(&mut ahead)?.in_smallest()?;
    let side = ahead
        .take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && sense.flags.contains(Flags::LATENT))?;
    if unit.is_clock() || unit == Unit::While {
        return None;
    }
    *cursor = ahead;
    let side = i16::try_from(side.value).ok()?;
    Some((unit, i16::try_from(count).ok()?.checked_mul(side)?))
}
