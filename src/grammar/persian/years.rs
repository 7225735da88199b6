//! Pairs of bare years: «از ۱۹۲۰ تا ۱۹۳۹», «بین ۱۳۲۰ و ۱۳۳۲».

use super::customs;
use super::joint::{JOINT, member, take_joint};
use super::number::counts;
use super::year::take_era;
use crate::grammar::prelude::*;

/// `از|بین YEAR تا|و YEAR [ERA]`: the preposition makes years of the numbers.
pub(super) const YEARS: Rule = Rule::group(
    &[Named(RuleName::Year, "از ۱۹۲۰ تا ۱۹۳۹")],
    &[Prefix::before(TokenSet::FOUR_DIGITS, JOINT)],
    read_years,
);

fn read_years<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let year = |cursor: &mut Cursor<'_>, least: u32| {
        cursor.take_digits(|number| number.digits == 4 && (least..=2100).contains(&number.value))
    };
    let opener = cursor.word_before()?;
    if !matches!(opener, Preposition::From | Preposition::Between) {
        return None;
    }
    let mut first = cursor;
    let from = year(&mut first, 1000)?;
    let mut last = first;
    if take_joint(&mut last, None)? == Joint::And && opener == Preposition::From {
        return None;
    }
    last = last.restart();
    let to = year(&mut last, 1200)?;
    let mut draft = Draft { year: Year::Full(to.value as i16), ..Draft::new() };
    take_era(&mut draft, &mut last);
    if from.value >= to.value || last.peek().is_some_and(counts) {
        return None;
    }
    let said = customs::finish(&draft)?;
    draft.year = Year::Full(from.value as i16);
    readings.set(member(customs::finish(&draft)?.expression, said.rule, Link::RangeStart, &first)?, last.at());
    readings.push(member(said.expression, said.rule, Link::RangeEnd, &last)?);
    Some(last)
}
