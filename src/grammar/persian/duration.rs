//! Lengths of time and offsets by them: «سه روز», «دو سال و نیم», «۲۰ سال پیش», «۴۸ ساعت گذشته»,
//! «چهارمین هفتهٔ متوالی».

use super::day_part::NIGHT;
use super::draft::{Draft, PartOfDay};
use super::relative::unit_of;
use super::shift;
use crate::expression::{Amount, Anchor, Convention, Expression, Hang, Modifier, Quantity, Time, Unit, Vague, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::numeral::Form;
use crate::lexicon::{Class, Flags, Mark, Sense, Token};

/// A duration with what hangs it on now.
pub(crate) fn read_duration(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    read_consecutive(cursor)
        .or_else(|| read_plural(cursor))
        .or_else(|| read_latest(cursor))
        .or_else(|| read_amount(cursor))
}

/// «دههٔ اخیر», «قرن اخیر»: the latest ten or hundred years.
fn read_latest(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let unit = ahead
        .take_if(Class::Unit, |sense| {
            (Unit::Decade as i32..=Unit::Millennium as i32).contains(&sense.value)
                && !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::LATENT))
        })
        .and_then(unit_of)?;
    ahead.take_if(Class::Direction, |sense| sense.flags.contains(Flags::LENGTH))?;
    *cursor = ahead;
    Some((duration(Amount::new(Quantity::whole(1), unit), Hang::Past), "span"))
}

/// «چهارمین هفتهٔ متوالی»
fn read_consecutive(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let numeral = ahead.take_numeral()?;
    let unit = ahead.take(Class::Unit).and_then(unit_of)?;
    ahead.take(Class::Consecutive)?;
    if numeral.form == Form::Ordinal {
        return None;
    }
    *cursor = ahead;
    Some((duration(Amount::new(Quantity::whole(numeral.value), unit), Hang::Free), "consecutive"))
}

/// «سال\u{200C}ها», «روزهای اخیر», «این سال\u{200C}ها»
fn read_plural(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let this = ahead.take_if(Class::Demonstrative, |sense| sense.value == 0).is_some();
    let sense = ahead
        .take_if(Class::Unit, |sense| sense.flags.contains(Flags::PLURAL) && !sense.flags.contains(Flags::LATENT))?;
    let unit = unit_of(sense)?;
    // «مدتی»
    let open = (unit == Unit::While && !sense.flags.contains(Flags::EZAFE))
        || (matches!(unit, Unit::Minute | Unit::Hour) && sense.flags.contains(Flags::INDEFINITE) && is_within(cursor));
    let loose = sense.flags.contains(Flags::EZAFE);
    let hang = match ahead.take(Class::Direction) {
        // «سال\u{200C}ها پیش»; but «سال\u{200C}های پیش»
        Some(direction) if direction.flags.contains(Flags::AGO) && direction.value < 0 && !loose => {
            *cursor = ahead;
            return Some((Expression::new(Anchor::Vague(Vague::Past), Convention::IRAN), "vague-offset"));
        }
        Some(direction) => hang_of(direction),
        // «آن روزها» are those that were told of; «این ساعت\u{200C}ها» may be watches.
        None if !sense.flags.contains(Flags::INDEFINITE) && of_those(cursor, &ahead) || this && unit == Unit::Hour => {
            return None;
        }
        // «روزهای بارانی» is no length; «سال\u{200C}ها» is.
        None if !open
            && (sense.flags.intersects(Flags::EZAFE.union(Flags::INDEFINITE))
                || unit.is_clock() && unit != Unit::Hour) =>
        {
            return None;
        }
        // «همین روزها» is now.
        None if this && unit == Unit::Day => {
            *cursor = ahead;
            return Some((Expression::new(Anchor::Vague(Vague::Present), Convention::IRAN), "reference"));
        }
        None if this => Hang::Past,
        None => Hang::Free,
    };
    *cursor = ahead;
    Some((duration(Amount::new(Quantity::Vague, unit), hang), "vague-duration"))
}

/// «آن سال\u{200C}ها»; but «داروهای آن سال\u{200C}هاست»
fn of_those(cursor: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    let after = after.restart();
    let copula = after.starts_touching() && after.first().is_some_and(|token| token.mark().is_none());
    !copula && cursor.before().and_then(|token| token.sense(Class::Demonstrative)).is_some()
}

/// «برای دقایقی», «پس از ساعاتی»
fn is_within(cursor: &Cursor<'_>) -> bool {
    let sense = cursor.before().and_then(|token| token.sense(Class::Preposition));
    sense.is_some_and(|sense| matches!(sense.value, 3 | 6))
}

fn read_amount(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    // «17-15 سال» is an age group.
    if ahead.starts_touching() && ahead.before().and_then(Token::mark) == Some(Mark::Hyphen) {
        return None;
    }
    ahead.take_if(Class::Demonstrative, |sense| sense.value == 0);
    let demonstrative = !ahead.is_fresh();
    if let Some(found) = read_about_one(&mut ahead).or_else(|| read_nights_ago(&mut ahead)) {
        *cursor = ahead;
        return Some(found);
    }
    let (amount, adjective) = take_amount(&mut ahead)?;
    if adjective {
        *cursor = ahead;
        return Some((duration(amount, Hang::Free), "measure"));
    }
    // «سیصد سال پیش از میلاد» is the year.
    if let Some((years, Unit::Year)) = amount.in_smallest()
        && ahead.take_if(Class::Era, |sense| Era::from_value(sense.value) == Era::BeforeChrist).is_some()
    {
        let mut draft = Draft::new();
        (draft.year, draft.era) = (Year::Full(i16::try_from(years).ok()?), Some(Era::BeforeChrist));
        let found = draft.finish()?;
        *cursor = ahead;
        return Some(found);
    }
    let vague = amount.single().is_some_and(|part| part.quantity() == Quantity::Vague);
    let found = match ahead.take(Class::Direction) {
        None if demonstrative && !vague => return None,
        None if demonstrative => (duration(amount, Hang::Past), "vague-duration"),
        None => (shift::length(&amount, &ahead).unwrap_or(duration(amount, Hang::Free)), "duration"),
        Some(direction) if direction.flags.contains(Flags::AGO) => match (vague, direction.value) {
            (true, ..0) => (Expression::new(Anchor::Vague(Vague::Past), Convention::IRAN), "vague-offset"),
            (true, 1..) if direction.flags.contains(Flags::SPAN) => {
                (Expression::new(Anchor::Vague(Vague::Future), Convention::IRAN), "vague-offset")
            }
            (true, 0..) => (duration(amount, Hang::Free), "vague-duration"),
            // «دو روز بعد» counts from what was told last; «دو روز دیگر» from now.
            (false, 1..) if direction.flags.contains(Flags::SPAN) => (offset(amount, 1)?, "offset"),
            (false, 1..) => (duration(amount, Hang::Free), "later"),
            (false, _) => (offset(amount, -1)?, "offset"),
        },
        Some(direction) => (duration(amount, hang_of(direction)), "span"),
    };
    *cursor = ahead;
    Some(found)
}

const fn hang_of(direction: Sense) -> Hang {
    match direction.value {
        ..0 => Hang::Past,
        0 => Hang::Free,
        1.. => Hang::Future,
    }
}

const fn duration(amount: Amount, hang: Hang) -> Expression {
    Expression::new(Anchor::Duration { amount, hang }, Convention::IRAN)
}

/// «دو شب پیش»: the night of that day.
fn read_nights_ago(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let count = i32::try_from(ahead.take_cardinal()?.value).ok()?;
    ahead.take_if(Class::DayPart, |sense| sense.value == NIGHT)?;
    ahead.take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && sense.value < 0)?;
    let PartOfDay { part, from, to, .. } = PartOfDay::night();
    let anchor = Anchor::Relative { unit: Unit::Day, offset: -count, calendar: None };
    *cursor = ahead;
    Some((
        Expression { time: Some(Time::Part { part, from, to }), ..Expression::new(anchor, Convention::IRAN) },
        "offset",
    ))
}

/// «ساعتی پیش»: about one.
fn read_about_one(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let sense = ahead.take_if(Class::Unit, |sense| {
        sense.flags.contains(Flags::INDEFINITE) && !sense.flags.intersects(Flags::PLURAL.union(Flags::VAGUE))
    })?;
    ahead.take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && sense.value < 0)?;
    let expression = offset(Amount::new(Quantity::whole(1), unit_of(sense)?), -1)?;
    *cursor = ahead;
    Some((Expression { modifier: Some(Modifier::Approx), ..expression }, "offset"))
}

/// So much before (−1) or after (1) now, in the smallest unit that was said.
fn offset(amount: Amount, side: i32) -> Option<Expression> {
    let (count, unit) = match amount.in_smallest()? {
        // «یک قرن پیش» is a year.
        (count, unit @ (Unit::Century | Unit::Millennium)) => {
            (count.checked_mul(unit.in_units(Unit::Year)?)?, Unit::Year)
        }
        smallest => smallest,
    };
    let offset = i32::try_from(count).ok()?.checked_mul(side)?;
    Some(Expression::new(Anchor::Relative { unit, offset, calendar: None }, Convention::IRAN))
}

/// «یک و نیم سال»: «نیم\u{200C}سال» is one word of the tables.
fn take_half_year(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Amount> {
    let mut ahead = *cursor;
    ahead.take(Class::And)?;
    ahead.take_if(Class::Half, |sense| sense.value == 1)?;
    if ahead.sense(Class::Ordinal).is_some() {
        return None;
    }
    let digits = quantity.as_whole()?.checked_mul(10)?.checked_add(5)?;
    *cursor = ahead;
    Some(Amount::of(Quantity::Exact { digits, scale: 1 }, Unit::Year))
}

/// `Q UNIT [و نیم] [و Q UNIT]…`, `Q UNIT-ADJECTIVE`, `نیم UNIT`, `یک ربع`; true for the adjective.
pub(crate) fn take_amount(cursor: &mut Cursor<'_>) -> Option<(Amount, bool)> {
    let mut ahead = *cursor;
    let planned = ahead.before().is_some_and(|token| token.sense(Class::Plan).is_some());
    if let Some(quarter) = take_quarter_hour(&mut ahead) {
        *cursor = ahead;
        return Some((quarter, false));
    }
    // «هزاران ماهی»
    let few = ahead.sense(Class::VagueNumber).is_some_and(|sense| sense.value == 0);
    let quantity = ahead.take_quantity()?;
    if let Some(amount) = take_half_year(&mut ahead, quantity) {
        *cursor = ahead;
        return Some((amount, false));
    }
    // «دو سه روز», «سه تا چهار ماه»: the lower one.
    let mut second = ahead;
    let joined = second.take_if(Class::Preposition, |sense| sense.value == 2).is_some();
    let first = quantity.as_whole();
    if let Some(other) = second.take_cardinal()
        && let Some(first) = first
        && (joined || (first < other.value && other.value <= first.saturating_mul(3)))
        && first < other.value
        && (second.sense(Class::Unit).is_some() || second.sense(Class::UnitAdjective).is_some())
    {
        ahead = second;
    }
    if let Some(adjective) = ahead.take_if(Class::UnitAdjective, |sense| planned || !sense.flags.contains(Flags::AGE)) {
        *cursor = ahead;
        return Some((Amount::new(quantity, unit_of(adjective)?), true));
    }
    // «بیست و اندی سال»
    let mut odd = ahead;
    if odd.take(Class::And).is_some() && odd.take(Class::Odd).is_some() {
        ahead = odd;
    }
    // «۲ شب اقامت»
    let mut nights = ahead;
    if nights.take_if(Class::DayPart, |sense| sense.value == NIGHT).is_some() && nights.sense(Class::Stay).is_some() {
        *cursor = nights;
        return Some((Amount::new(quantity, Unit::Day), false));
    }
    let unit = take_loose_unit(&mut ahead, quantity, few).or_else(|| take_counted_unit(&mut ahead))?;
    // «چند وقت»; «یه وقت» is no length.
    if unit == Unit::While && quantity != Quantity::Vague {
        return None;
    }
    let mut amount = Amount::of(quantity, unit);
    if take_and_half(&mut ahead)
        && let Some((half, below)) = unit.half()
        && !amount.push(Quantity::whole(half), below)
    {
        return None;
    }
    loop {
        let mut more = ahead;
        if more.take(Class::And).is_none() {
            break;
        }
        let Some(quantity) = more.take_quantity() else { break };
        let Some(unit) = take_counted_unit(&mut more) else { break };
        if !amount.push(quantity, unit) {
            break;
        }
        ahead = more;
    }
    *cursor = ahead;
    Some((amount, false))
}

/// «چند روزی», «دو سالی»; «دو ماهی» are fishes, «نه ساعتی» is none.
fn take_loose_unit(cursor: &mut Cursor<'_>, quantity: Quantity, few: bool) -> Option<Unit> {
    let counted = quantity.as_whole().is_some_and(|count| count > 1 && count != 9);
    let sense = cursor.take_if(Class::Unit, |sense| {
        sense.flags.contains(Flags::INDEFINITE)
            && !sense.flags.intersects(Flags::PLURAL.union(Flags::VAGUE).union(Flags::LATENT))
            && (few || (counted && sense.value != Unit::Month as i32))
    })?;
    unit_of(sense)
}

fn take_counted_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let sense = cursor.take_if(Class::Unit, |sense| {
        let loose = sense.flags.contains(Flags::LATENT) && sense.value != Unit::While as i32;
        !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::VAGUE)) && !loose
    })?;
    unit_of(sense)
}

/// «و نیم» after the unit.
fn take_and_half(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    let found = ahead.take(Class::And).is_some()
        && ahead.take_if(Class::Fraction, |sense| sense.value == 2).is_some()
        && ahead.sense(Class::Unit).is_none();
    if found {
        *cursor = ahead;
    }
    found
}

/// «یک ربع», «سه ربع»: quarters of an hour.
fn take_quarter_hour(cursor: &mut Cursor<'_>) -> Option<Amount> {
    let mut ahead = *cursor;
    let count = ahead.take_cardinal()?.value;
    ahead.take_if(Class::Fraction, |sense| sense.value == 4)?;
    if !(1..=3).contains(&count) {
        return None;
    }
    ahead.take_if(Class::Unit, |sense| sense.value == Unit::Hour as i32);
    ahead.take(Class::Final);
    *cursor = ahead;
    Some(Amount::new(Quantity::whole(15 * count), Unit::Minute))
}
