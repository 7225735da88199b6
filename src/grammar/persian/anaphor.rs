//! What is counted from a date named before: «آن روز», «همان سال», «روز بعد», «فردای آن روز», «دو ماه پس از آن».

use super::draft::Draft;
use super::duration::take_amount;
use super::relative::unit_of;
use crate::expression::{Anchor, Convention, Expression, Unit};
use crate::grammar::cursor::Cursor;
use crate::grammar::reading::{Link, Reading, Readings};
use crate::lexicon::{Class, Flags};

/// `[TIME] ANAPHOR [TIME]`
pub(crate) fn read(cursor: Cursor<'_>) -> Option<Readings> {
    let mut ahead = cursor;
    let mut time = Draft::new();
    let timed = take_time(&mut time, &mut ahead);
    let (unit, offset) = take_period(&mut ahead, &mut time)?;
    if !timed && unit == Unit::Day && !time.has_time() {
        take_time(&mut time, &mut ahead);
    }
    if time.has_time() && unit != Unit::Day {
        return None;
    }
    let mut expression = Expression::new(Anchor::Anaphor { unit, offset }, Convention::IRAN);
    expression.time = time.time();
    expression.modifier = time.part.and_then(|part| part.modifier);
    let (start, end) = ahead.span()?;
    Some(Readings::one(Reading { expression, start, end, rule: "anaphor", link: Link::None }, ahead.at()))
}

/// A clock time that is one for sure, or a part of the day.
fn take_time(time: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    time.take_clock(&mut ahead);
    let part = time.take_day_part(&mut ahead);
    if !part && time.clock.is_none_or(|clock| !clock.certain) {
        *time = Draft::new();
        return false;
    }
    *cursor = ahead;
    true
}

/// The period that is meant; «آن شب» has its part of the day in it.
fn take_period(cursor: &mut Cursor<'_>, time: &mut Draft) -> Option<(Unit, i16)> {
    let mut ahead = *cursor;
    let found = take_that(&mut ahead, time)
        .or_else(|| take_tomorrow(&mut ahead))
        .or_else(|| take_neighbour(&mut ahead))
        .or_else(|| take_distance(&mut ahead))?;
    *cursor = ahead;
    Some(found)
}

/// «آن روز», «همان سال», «آن شب»
fn take_that(cursor: &mut Cursor<'_>, time: &mut Draft) -> Option<(Unit, i16)> {
    let mut ahead = *cursor;
    take_demonstrative(&mut ahead)?;
    let unit = match take_unit(&mut ahead) {
        Some(unit) => unit,
        None if !time.has_time() && take_time(time, &mut ahead) && time.clock.is_none() => Unit::Day,
        None => return None,
    };
    *cursor = ahead;
    Some((unit, 0))
}

/// «فردای آن روز»
fn take_tomorrow(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    let mut ahead = *cursor;
    let days = ahead.take(Class::AnaphorDay)?.value;
    take_demonstrative(&mut ahead)?;
    let days = (take_unit(&mut ahead)? == Unit::Day).then(|| i16::try_from(days).ok())??;
    *cursor = ahead;
    Some((Unit::Day, days))
}

/// «روز بعد», «سال قبل», «روز پس از آن»
fn take_neighbour(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    let mut ahead = *cursor;
    let unit = take_unit(&mut ahead)?;
    let side = take_side(&mut ahead)?;
    *cursor = ahead;
    Some((unit, side))
}

/// «دو روز بعد», «سه ماه پیش از آن»
fn take_distance(cursor: &mut Cursor<'_>) -> Option<(Unit, i16)> {
    let mut ahead = *cursor;
    let (amount, false) = take_amount(&mut ahead)? else { return None };
    let (count, unit) = amount.in_smallest()?;
    if unit.is_clock() || unit == Unit::While {
        return None;
    }
    let count = i16::try_from(count).ok()?.checked_mul(take_side(&mut ahead)?)?;
    *cursor = ahead;
    Some((unit, count))
}

/// «بعد» and its like; «پس از آن [روز]».
fn take_side(cursor: &mut Cursor<'_>) -> Option<i16> {
    if let Some(side) = cursor.take(Class::AnaphorSide) {
        return i16::try_from(side.value).ok();
    }
    let mut ahead = *cursor;
    let side = ahead.take_if(Class::Preposition, |sense| matches!(sense.value, 6 | 7))?;
    take_demonstrative(&mut ahead)?;
    let mut day = ahead;
    if take_unit(&mut day) == Some(Unit::Day) {
        ahead = day;
    }
    *cursor = ahead;
    Some(if side.value == 6 { 1 } else { -1 })
}

fn take_demonstrative(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.take_if(Class::Demonstrative, |sense| sense.value == 1).map(|_| ())
}

/// A day or a longer unit, singular and definite.
fn take_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let unlike = Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::VAGUE);
    let sense =
        cursor.take_if(Class::Unit, |sense| !sense.flags.intersects(unlike) && sense.value >= Unit::Day as i32)?;
    unit_of(sense).filter(|&unit| unit != Unit::While)
}
