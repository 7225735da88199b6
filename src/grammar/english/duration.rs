//! Lengths of time and offsets by them: "three days", "an hour and a half", "twelve-month", "ten weeks ago", "the past
//! 40 years", "the fourth consecutive week".

use super::number::{take_cardinal, take_ordinal, take_quantity};
use super::phrase::Said;
use super::relative::unit_of;
use crate::expression::{Amount, Anchor, Convention, Expression, Hang, Quantity, Unit, Vague};
use crate::grammar::cursor::Cursor;
use crate::grammar::reading::OFFSET_IN;
use crate::lexicon::{Class, Flags, Mark, Sense};

/// A duration with what hangs it on now.
pub(super) fn read_duration(cursor: &mut Cursor<'_>) -> Option<Said> {
    read_consecutive(cursor)
        .or_else(|| read_span(cursor))
        .or_else(|| read_compound(cursor))
        .or_else(|| read_amount(cursor))
        .or_else(|| read_plural(cursor))
}

fn duration(amount: Amount, hang: Hang) -> Expression {
    Expression::new(Anchor::Duration { amount: amount.in_years(), hang }, Convention::ENGLISH)
}

/// "the fourth consecutive week", "a third straight year", "the sixth day in a row"
fn read_consecutive(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    ahead.take(Class::Article);
    let ordinal = take_ordinal(&mut ahead)?;
    let before = ahead.take(Class::Consecutive).is_some();
    let unit = super::relative::take_single_unit(&mut ahead)?;
    if !before {
        ahead.take(Class::Consecutive)?;
    }
    *cursor = ahead;
    Some(Said::sure(duration(Amount::new(Quantity::whole(ordinal.value), unit), Hang::Free), "consecutive"))
}

/// "the past 40 years", "the last few days", "next two weeks", "the next decade", "recent years"
fn read_span(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    let the = ahead.take_if(Class::Article, |sense| sense.value == 0).is_some();
    let these = !the
        && (ahead.take_if(Class::Demonstrative, |sense| sense.value == 0).is_some()
            || ahead.take_if(Class::Direction, |sense| sense.value == 0 && sense.flags.is_plain()).is_some());
    let direction = ahead.take_if(Class::Direction, |sense| !sense.flags.contains(Flags::AGO) && sense.value != 0)?;
    if direction.flags.contains(Flags::WEAK)
        && ahead.sense(Class::Unit).is_none_or(|sense| !sense.flags.contains(Flags::PLURAL))
    {
        return None;
    }
    let hang = if direction.value < 0 { Hang::Past } else { Hang::Future };
    let mut amount = if let Some(sense) = ahead.take_if(Class::Unit, |sense| sense.flags.contains(Flags::PLURAL)) {
        // "the coming days"; "last days" are of something.
        if !direction.flags.contains(Flags::SPAN) && !the {
            return None;
        }
        counted(Quantity::Vague, sense)?
    } else if let Some(sense) = ahead.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL)) {
        if !the && !these && !direction.flags.contains(Flags::SPAN) || direction.flags.contains(Flags::LATENT) {
            return None;
        }
        counted(Quantity::whole(1), sense)
            .filter(|_| sense.value != Unit::Second as i32 && sense.value != Unit::Minute as i32)?
    } else {
        let quantity = take_quantity(&mut ahead)?;
        let mut bare = ahead;
        // "the next 24-hour period"
        let hyphen = bare.touches() && bare.take_mark(|mark| mark == Mark::Hyphen);
        let sense = if hyphen { bare.take(Class::Unit)? } else { ahead.take(Class::Unit)? };
        if hyphen {
            ahead = bare;
        }
        counted(quantity, sense)?
    };
    take_and_half(&mut ahead, &mut amount);
    let vague = amount.single().is_some_and(|part| part.quantity() == Quantity::Vague);
    *cursor = ahead;
    let rule = if vague { "vague-duration" } else { "span" };
    Some(Said::sure(duration(amount, hang), rule))
}

/// "three-day", "10-year", "week-long", "26-year-old"
fn read_compound(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    if let Some(unit) = ahead.take(Class::UnitAdjective).and_then(unit_of) {
        *cursor = ahead;
        return Some(Said::sure(duration(Amount::new(Quantity::whole(1), unit), Hang::Free), "measure"));
    }
    let quantity = match take_cardinal(&mut ahead) {
        Some(numeral) => {
            if !take_hyphen(&mut ahead) {
                return None;
            }
            // "two-and-a-half-hour"
            let mut half = ahead;
            if half.take(Class::And).is_some()
                && take_hyphen(&mut half)
                && half.take(Class::Article).is_some()
                && take_hyphen(&mut half)
                && half.take_if(Class::Fraction, |sense| sense.value == 2).is_some()
                && take_hyphen(&mut half)
            {
                ahead = half;
                Some(Quantity::Exact { digits: numeral.value.checked_mul(10)?.checked_add(5)?, scale: 1 })
            } else {
                Some(Quantity::whole(numeral.value))
            }
        }
        None => None,
    };
    let sense = ahead.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL))?;
    let mut measure = ahead;
    if take_hyphen(&mut measure) && measure.take(Class::Measure).is_some() {
        ahead = measure;
    } else if quantity.is_none() {
        return None;
    }
    let amount = counted(quantity.unwrap_or(Quantity::whole(1)), sense)?;
    *cursor = ahead;
    Some(Said::sure(duration(amount, Hang::Free), "measure"))
}

fn take_hyphen(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    let found = ahead.touches() && ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) && ahead.touches();
    if found {
        *cursor = ahead;
    }
    found
}

/// So much of a unit; a fortnight is two weeks.
fn counted(quantity: Quantity, sense: Sense) -> Option<Amount> {
    let unit = unit_of(sense)?;
    match quantity {
        Quantity::Exact { digits, scale } if sense.flags.contains(Flags::COMPOSED) => {
            Some(Amount::of(Quantity::Exact { digits: digits.checked_mul(2)?, scale }, unit))
        }
        _ => Some(Amount::of(quantity, unit)),
    }
}

/// `QUANTITY UNIT [and …] [ago|later|before|from now]`
fn read_amount(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    let indefinite = ahead.sense(Class::Article).is_some();
    let amount = take_amount(&mut ahead)?;
    let single = amount.single();
    // "three quarters of the voters"
    let quarters = single.is_some_and(|part| part.unit == Unit::Quarter);
    if quarters && ahead.sense(Class::Preposition).is_some_and(|sense| sense.value == 11) {
        return None;
    }
    let vague = single.is_some_and(|part| part.quantity() == Quantity::Vague);
    let short = single.is_some_and(|part| matches!(part.unit, Unit::Minute | Unit::Second));
    let direction = take_adverb(&mut ahead);
    // "a minute crack", "a second batch"
    if indefinite
        && short
        && direction.is_none()
        && single.is_some_and(|part| part.quantity() == Quantity::whole(1))
        && !ends_phrase(&ahead)
    {
        return None;
    }
    let said = match direction {
        Some(direction) if !direction.flags.contains(Flags::LATENT) => match (vague, direction.value) {
            (true, ..0) => Said::sure(Expression::new(Anchor::Vague(Vague::Past), Convention::ENGLISH), "vague-offset"),
            (true, _) => Said::sure(duration(amount, Hang::Free), "vague-duration"),
            (false, side) => Said::sure(offset(&amount, side)?, "offset"),
        },
        Some(_) => Said::sure(duration(amount, Hang::Free), "later"),
        // "in three days" lies ahead where the sentence does.
        None if follows_in(cursor) && !vague => Said::sure(offset(&amount, 1)?, OFFSET_IN),
        None => Said::sure(duration(amount, Hang::Free), if vague { "vague-duration" } else { "duration" }),
    };
    *cursor = ahead;
    Some(said)
}

/// "ago", "later", "earlier", "from now"; "before" and "after" where nothing follows that they could govern.
fn take_adverb(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let mut ahead = *cursor;
    if let Some(direction) =
        ahead.take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && !sense.flags.contains(Flags::WEAK))
    {
        *cursor = ahead;
        return Some(direction);
    }
    let governs = ahead.take_if(Class::Preposition, |sense| matches!(sense.value, 6 | 7))?;
    if ahead.following().is_some_and(|token| token.mark().is_none()) {
        return None;
    }
    *cursor = ahead;
    let value = if governs.value == 6 { 1 } else { -1 };
    Some(Sense { class: Class::Direction, value, flags: Flags::AGO.union(Flags::LATENT) })
}

/// A mark, a preposition or the end of the text.
fn ends_phrase(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.following() else { return true };
    token.mark().is_some()
        || [Class::Preposition, Class::And, Class::Verb].iter().any(|&class| cursor.sense_of(token, class).is_some())
}

/// "in three days"
fn follows_in(cursor: &Cursor<'_>) -> bool {
    cursor
        .before()
        .and_then(|token| cursor.sense_of(token, Class::Preposition))
        .is_some_and(|sense| sense.value == 3 && sense.flags.is_plain())
}

/// So much before (−1) or after (1) now, in the unit that was said, or the smallest.
fn offset(amount: &Amount, side: i32) -> Option<Expression> {
    let (count, unit) = amount.in_smallest()?;
    let offset = i32::try_from(count).ok()?.checked_mul(side)?;
    Some(Expression::new(Anchor::Relative { unit, offset, calendar: None }, Convention::ENGLISH))
}

/// `QUANTITY UNIT [and a half] [[and] QUANTITY UNIT]`, `half a UNIT`, `a quarter of an hour`, `N and a half UNITs`
pub(super) fn take_amount(cursor: &mut Cursor<'_>) -> Option<Amount> {
    let mut ahead = *cursor;
    if let Some(amount) = take_fraction(&mut ahead) {
        *cursor = ahead;
        return Some(amount);
    }
    let mut quantity = take_quantity(&mut ahead)?;
    // "two or three days", "three to four months": the lower one.
    let mut other = ahead;
    let joined = other.take(Class::And).is_some()
        || other.take_if(Class::Preposition, |sense| sense.value == 2).is_some()
        || other.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
    if joined
        && let Some(first) = quantity.as_whole()
        && take_cardinal(&mut other).is_some_and(|second| second.value > first)
        && other.sense(Class::Unit).is_some_and(|sense| sense.flags.contains(Flags::PLURAL))
    {
        ahead = other;
    }
    // "two and a half decades"
    let mut half = ahead;
    if half.take(Class::And).is_some()
        && half.take_if(Class::Article, |sense| sense.value == 1).is_some()
        && half.take_if(Class::Fraction, |sense| sense.value == 2).is_some()
        && half.sense(Class::Unit).is_some()
        && let Some(whole) = quantity.as_whole()
    {
        quantity = Quantity::Exact { digits: whole.checked_mul(10)?.checked_add(5)?, scale: 1 };
        ahead = half;
    }
    let mut amount = counted(quantity, take_counted_unit(&mut ahead, quantity)?)?;
    take_and_half(&mut ahead, &mut amount);
    loop {
        let mut more = ahead;
        more.take_mark(|mark| mark == Mark::Comma);
        more.take(Class::And);
        let Some(quantity) = take_quantity(&mut more) else { break };
        let Some(unit) = take_counted_unit(&mut more, quantity).and_then(unit_of) else { break };
        if !amount.push(quantity, unit) {
            break;
        }
        ahead = more;
    }
    *cursor = ahead;
    Some(amount)
}

/// A unit in the number that the quantity asks for.
fn take_counted_unit(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Sense> {
    let one = quantity.as_whole() == Some(1);
    let figures = cursor.last().is_some_and(|token| matches!(token.kind, crate::lexicon::TokenKind::Number(_)));
    let mut ahead = *cursor;
    let sense = ahead.take_if(Class::Unit, |sense| {
        let plural = sense.flags.contains(Flags::PLURAL);
        let abbreviation = sense.flags.contains(Flags::LATENT) && !matches!(sense.value, 7);
        let fits = match (plural, abbreviation) {
            (true, _) => !one || figures,
            // "5 min"; "a second" is an ordinal, "a minute" is small.
            (false, true) => figures || one,
            (false, false) => one,
        };
        // "4Q" is a quarter of some year and no length.
        fits && !sense.flags.contains(Flags::CAPITAL)
    })?;
    if sense.value == Unit::Season as i32 || (sense.value == Unit::Second as i32 && one && !figures) {
        return None;
    }
    *cursor = ahead;
    Some(sense)
}

/// "and a half" after the unit
fn take_and_half(cursor: &mut Cursor<'_>, amount: &mut Amount) {
    let mut ahead = *cursor;
    if ahead.take(Class::And).is_none()
        || ahead.take_if(Class::Article, |sense| sense.value == 1).is_none()
        || ahead.take_if(Class::Fraction, |sense| sense.value == 2).is_none()
    {
        return;
    }
    let Some(part) = amount.single() else { return };
    let Some(whole) = part.quantity().as_whole() else { return };
    let Some(digits) = whole.checked_mul(10).and_then(|tenths| tenths.checked_add(5)) else { return };
    *amount = Amount::of(Quantity::Exact { digits, scale: 1 }, part.unit);
    *cursor = ahead;
}

/// "half an hour", "half a century", "a quarter of an hour", "three-quarters of an hour"
fn take_fraction(cursor: &mut Cursor<'_>) -> Option<Amount> {
    let mut ahead = *cursor;
    if ahead.take_if(Class::Fraction, |sense| sense.value == 2).is_some() {
        // "half an hour", "half-hour"
        if !take_hyphen(&mut ahead) {
            ahead.take_if(Class::Article, |sense| sense.value == 1)?;
        }
        let unit = super::relative::take_single_unit(&mut ahead)?;
        *cursor = ahead;
        return Some(Amount::of(Quantity::Exact { digits: 5, scale: 1 }, unit));
    }
    let count = if ahead.take_if(Class::Article, |sense| sense.value == 1).is_some() {
        1
    } else {
        let count = take_cardinal(&mut ahead)?.value;
        take_hyphen(&mut ahead);
        count
    };
    ahead.take_if(Class::Fraction, |sense| sense.value == 4)?;
    ahead.take_if(Class::Preposition, |sense| sense.value == 11)?;
    ahead.take_if(Class::Article, |sense| sense.value == 1)?;
    let unit = super::relative::take_single_unit(&mut ahead)?;
    let each = match unit {
        Unit::Hour => (15, Unit::Minute),
        Unit::Century => (25, Unit::Year),
        Unit::Year => (3, Unit::Month),
        _ => return None,
    };
    *cursor = ahead;
    Some(Amount::new(Quantity::whole(each.0 * count), each.1))
}

/// "for years", "weeks later", "recent years": how many is left open.
fn read_plural(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    let led = ahead
        .before()
        .and_then(|token| cursor.sense_of(token, Class::Preposition))
        .is_some_and(|sense| matches!(sense.value, 3 | 6) && !sense.flags.contains(Flags::WEAK));
    // "for hours", "within days", "over decades"
    let loose = led
        && cursor
            .before()
            .and_then(|token| cursor.sense_of(token, Class::Preposition))
            .is_some_and(|sense| sense.flags.contains(Flags::LATENT));
    let sense = ahead
        .take_if(Class::Unit, |sense| sense.flags.contains(Flags::PLURAL) && !sense.flags.contains(Flags::LATENT))?;
    let unit = unit_of(sense)?;
    let short = matches!(unit, Unit::Second | Unit::Minute);
    let amount = Amount::new(Quantity::Vague, unit);
    let direction = take_adverb(&mut ahead);
    let governs = || ahead.sense(Class::Preposition).is_some_and(|sense| matches!(sense.value, 6 | 7));
    let of = || ahead.sense(Class::Preposition).is_some_and(|sense| sense.value == 11);
    let said = match direction {
        Some(_) => Said::sure(duration(amount, Hang::Free), "vague-duration"),
        None if governs() && !short => Said::sure(duration(amount, Hang::Free), "vague-duration"),
        None if led && (!of() || unit >= Unit::Day) && (loose || of() || (!short && ends_phrase(&ahead))) => {
            Said::sure(duration(amount, Hang::Free), "vague-duration")
        }
        None => return None,
    };
    *cursor = ahead;
    Some(said)
}
