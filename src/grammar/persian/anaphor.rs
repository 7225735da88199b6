//! What is counted from a date named before: «آن روز», «همان سال», «روز بعد», «فردای آن روز», «دو ماه پس از آن».

use super::amount::take_length;
use super::clock::take_clock;
use super::customs;
use super::day_part::take_day_part;
use super::head::head;
use super::relative::take_single_unit;
use crate::grammar::prelude::*;

/// `[TIME] ANAPHOR [TIME]`
pub(super) const ANAPHOR: Rule = Rule::phrase(&[Named(RuleName::Anaphor, "همان سال")], &[], read_anaphor);

/// «روز بعد ساعت ۱۱», «صبح روز بعد», «ساعت ۹ فردای آن روز»: with a time, a day counted from the one that the sentence
/// named.
pub(super) const DAY_BESIDE: Rule = Rule::element(
    &[Named(RuleName::DayBeside, "روز بعد ساعت ۱۱")],
    &[
        Prefix::before(head(Unit::Day), SIDES),
        Prefix::before(TokenSet::NUMERAL, head(Unit::Day)).then(SIDES),
        Prefix::before(TokenSet::classes(&[Class::AnaphorDay]), THAT),
    ],
    take_day_beside,
);

const SIDES: TokenSet = TokenSet::classes(&[Class::AnaphorSide]);

const THAT: TokenSet = TokenSet::words(Words::of(Class::Demonstrative).only(&[Demonstrative::That as i32]));

fn take_day_beside(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.edge.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        // «سه روز قبل» is told from now.
        let later = |cursor: &mut Cursor<'_>| take_distance(cursor).filter(|&(_, offset)| offset > 0);
        let period = take_tomorrow(cursor).or_else(|| take_neighbour(cursor)).or_else(|| later(cursor));
        let (_, offset) = period.filter(|&(unit, _)| unit == Unit::Day)?;
        draft.relative = Some((Unit::Day, offset.into()));
        draft.beside = true;
        Some(())
    })
}

/// Reads an anaphor, under a policy that asks for it.
pub(super) fn read(mut cursor: Cursor<'_>) -> Option<Readings> {
    let said = read_anaphor(&mut cursor)?;
    Some(Readings::one(said.reading(&cursor)?, cursor.at()))
}

fn read_anaphor(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut time = Draft::new();
    let timed = take_time(&mut time, cursor);
    let (unit, offset) = take_period(cursor, &mut time)?;
    if !timed && unit == Unit::Day && !time.has_time() {
        take_time(&mut time, cursor);
    }
    if time.has_time() && unit != Unit::Day {
        return None;
    }
    let mut expression = Expression::new(Anchor::Anaphor { unit, offset }, cursor.convention());
    expression.time = customs::time(&time);
    expression.modifier = time.part.and_then(|part| part.hours.modifier);
    Some(Said::sure(expression, RuleName::Anaphor))
}

/// A clock time that is one for sure, or a part of the day.
fn take_time(time: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        take_clock(time, cursor);
        let part = take_day_part(time, cursor);
        if !part && time.clock.is_none_or(|clock| !clock.is_sure()) {
            *time = Draft::new();
            return None;
        }
        Some(())
    })
}

/// The period that is meant; «آن شب» has its part of the day in it.
fn take_period(cursor: &mut Cursor<'_>, time: &mut Draft) -> Option<(Unit, i16)> {
    take_that(cursor, time)
        .or_else(|| take_tomorrow(cursor))
        .or_else(|| take_neighbour(cursor))
        .or_else(|| take_distance(cursor))
}

/// «آن روز», «همان سال», «آن شب», «آن وقت شب»
fn take_that(cursor: &mut Cursor<'_>, time: &mut Draft) -> Option<(Unit, i16)> {
    cursor.attempt(|cursor| {
        cursor.take_word(Demonstrative::That)?;
        if let Some(unit) = take_unit(cursor) {
            return Some((unit, 0));
        }
        cursor.attempt(|cursor| take_single_unit(cursor).filter(|&unit| unit == Unit::While));
        let named = !time.has_time() && take_time(time, cursor) && time.clock.is_none();
        named.then_some((Unit::Day, 0))
    })
}

/// «فردای آن روز»
fn take_tomorrow(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    cursor.attempt(|cursor| {
        let days = cursor.take(Class::AnaphorDay)?.number();
        cursor.take_word(Demonstrative::That)?;
        take_unit(cursor).filter(|&unit| unit == Unit::Day)?;
        Some((Unit::Day, i16::try_from(days).ok()?))
    })
}

/// «روز بعد», «سال قبل», «روز پس از آن»
fn take_neighbour(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    cursor.attempt(|cursor| Some((take_unit(cursor)?, take_side(cursor)? as i16)))
}

/// «دو روز بعد», «سه ماه پیش از آن»
fn take_distance(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    let (count, unit) = take_length(cursor)?.in_smallest()?;
    if unit.is_clock() || unit == Unit::While {
        return None;
    }
    let side = take_side(cursor)?;
    Some((unit, i16::try_from(count).ok()?.checked_mul(side as i16)?))
}

/// «بعد» and its like; «پس از آن \[روز\]».
fn take_side(cursor: &mut Cursor<'_>) -> Option<Order> {
    if let Some(side) = cursor.take(Class::AnaphorSide) {
        return Some(side.value());
    }
    cursor.attempt(|cursor| {
        let side = match cursor.take(Class::Preposition)?.value() {
            Preposition::After => Order::After,
            Preposition::Before => Order::Before,
            _ => return None,
        };
        cursor.take_word(Demonstrative::That)?;
        cursor.attempt(|cursor| take_unit(cursor).filter(|&unit| unit == Unit::Day));
        Some(side)
    })
}

/// A day or a longer unit, singular and definite.
fn take_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    cursor.attempt(|cursor| take_single_unit(cursor).filter(|&unit| unit >= Unit::Day && unit != Unit::While))
}
