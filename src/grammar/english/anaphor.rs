//! What is counted from a date named before: "that day", "the same year", "the next morning", "two days later".

use super::day_part::{NamedPart, take_part};
use super::duration::take_amount;
use super::relative::{take_comparative, take_single_unit};
use crate::expression::{Anchor, Convention, Expression, Unit};
use crate::grammar::cursor::Cursor;
use crate::grammar::reading::{Link, Reading, Readings};
use crate::lexicon::{Article, Class, Demonstrative, Direction, Flags};

/// `[PART] ANAPHOR`
pub(crate) fn read(mut cursor: Cursor<'_>) -> Option<Readings> {
    let lead = take_part(&mut cursor);
    let (period, offset) = take_that(&mut cursor)
        .or_else(|| take_neighbour(&mut cursor))
        .or_else(|| take_distance(&mut cursor).map(|(unit, offset)| (Period::Unit(unit), offset)))?;
    let (unit, part) = match (period, lead) {
        (Period::Part(part), None) => (Unit::Day, Some(part.hours)),
        (Period::Unit(Unit::Day), lead) => (Unit::Day, lead.map(|part| part.hours)),
        (Period::Unit(unit), None) => (unit, None),
        _ => return None,
    };
    let mut expression = Expression::new(Anchor::Anaphor { unit, offset }, Convention::ENGLISH);
    expression.time = part.map(|part| part.time());
    expression.modifier = part.and_then(|part| part.modifier);
    let (start, end) = cursor.span()?;
    Some(Readings::one(Reading { expression, start, end, rule: "anaphor", link: Link::None }, cursor.at()))
}

/// What is named of a time: "day", "year", "morning".
#[derive(Clone, Copy)]
enum Period {
    Unit(Unit),
    Part(NamedPart),
}

fn take_period(cursor: &mut Cursor<'_>) -> Option<Period> {
    let part = take_part(cursor).map(Period::Part);
    part.or_else(|| cursor.attempt(|cursor| take_single_unit(cursor).filter(|&unit| is_dated(unit)).map(Period::Unit)))
}

/// "That hour" has no place on a day that is named.
fn is_dated(unit: Unit) -> bool {
    !unit.is_clock() && unit != Unit::While
}

/// "that day", "the same year", "that night"
fn take_that(cursor: &mut Cursor<'_>) -> Option<(Period, i16)> {
    cursor.attempt(|cursor| {
        cursor.take_word(Demonstrative::That)?;
        Some((take_period(cursor)?, 0))
    })
}

/// "the next day", "the previous month", "the following morning"; without the article "next month" is told from now.
fn take_neighbour(cursor: &mut Cursor<'_>) -> Option<(Period, i16)> {
    cursor.attempt(|cursor| {
        cursor.take_word(Article::The)?;
        let direction = cursor.take_if(Class::Direction, |sense| {
            let told = Flags::AGO.union(Flags::SPAN).union(Flags::WEAK);
            !sense.flags.intersects(told)
                && match sense.value() {
                    Direction::Past => sense.flags.contains(Flags::LATENT),
                    Direction::Present => false,
                    Direction::Future => true,
                }
        })?;
        Some((take_period(cursor)?, direction.value::<Direction>() as i16))
    })
}

/// "two days later", "a year earlier"
fn take_distance(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    cursor.attempt(|cursor| {
        let (count, unit) = take_amount(cursor)?.in_smallest().filter(|&(_, unit)| is_dated(unit))?;
        let side = take_comparative(cursor)?;
        Some((unit, i16::try_from(count).ok()?.checked_mul(side as i16)?))
    })
}
