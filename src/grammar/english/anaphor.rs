//! What is counted from a date named before: "that day", "the same year", "the next morning", "two days later".

use super::amount::take_amount;
use super::day_part::take_part;
use super::relative::{take_comparative, take_single_unit};
use crate::grammar::prelude::*;

/// `[PART] ANAPHOR`; it begins nothing where no date may be named before.
pub(super) const ANAPHOR: Rule = Rule::phrase(&[Named(RuleName::Anaphor, "that day")], &[], read_anaphor);

fn read_anaphor(cursor: &mut Cursor<'_>) -> Option<Said> {
    let lead = take_part(cursor);
    let (Period { unit, part }, offset) = take_neighbour(cursor).or_else(|| take_distance(cursor))?;
    if lead.is_some() && (unit != Unit::Day || part.is_some()) {
        return None;
    }
    let part = lead.or(part).map(|part| part.hours);
    let mut expression = Expression::new(Anchor::Anaphor { unit, offset }, Convention::ENGLISH);
    expression.time = part.map(|part| part.time());
    expression.modifier = part.and_then(|part| part.modifier);
    Some(Said::sure(expression, RuleName::Anaphor))
}

/// Reads what refers to a date named before.
pub(super) fn read(mut cursor: Cursor<'_>) -> Option<Readings> {
    let Said { expression, rule, .. } = read_anaphor(&mut cursor)?;
    let (start, end) = cursor.span()?;
    Some(Readings::one(Reading { expression, start, end, rule, link: Link::None }, cursor.at()))
}

/// What is named of a time: "day", "year", "morning", which is of a day.
struct Period {
    unit: Unit,
    part: Option<NamedPart>,
}

fn take_period(cursor: &mut Cursor<'_>) -> Option<Period> {
    let part = take_part(cursor);
    let unit = if part.is_some() { Unit::Day } else { take_single_unit(cursor).filter(|&unit| is_dated(unit))? };
    Some(Period { unit, part })
}

/// "That hour" has no place on a day that is named.
fn is_dated(unit: Unit) -> bool {
    !unit.is_clock() && unit != Unit::While
}

/// "that day", "the same year"; "the next day", "the previous month", "the following morning", where without the article
/// "next month" is told from now.
fn take_neighbour(cursor: &mut Cursor<'_>) -> Option<(Period, i16)> {
    cursor.attempt(|cursor| {
        if cursor.take_word(Demonstrative::That).is_some() {
            return Some((take_period(cursor)?, 0));
        }
        cursor.take_word(Article::The)?;
        let direction = cursor.take_if(Class::Direction, |sense| {
            let told = Flags::AGO.union(Flags::SPAN).union(Flags::PLURALS);
            !sense.flags.intersects(told)
                && match sense.value() {
                    Direction::Past => sense.flags.contains(Flags::ANAPHORIC),
                    Direction::Present => false,
                    Direction::Future => true,
                }
        })?;
        Some((take_period(cursor)?, direction.value::<Direction>() as i16))
    })
}

/// "two days later", "a year earlier"
fn take_distance(cursor: &mut Cursor<'_>) -> Option<(Period, i16)> {
    let (count, unit) = take_amount(cursor)?.in_smallest().filter(|&(_, unit)| is_dated(unit))?;
    let side = take_comparative(cursor)?;
    Some((Period { unit, part: None }, i16::try_from(count).ok()?.checked_mul(side as i16)?))
}
