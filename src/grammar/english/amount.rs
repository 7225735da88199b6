//! Amounts of time: "two or three days", "an hour and a half", "ten weeks and two days", "half a century".

use super::ends::ends_paragraph;
use super::marks::take_dash;
use super::number::take_quantity;
use super::relative::take_single_unit;
use crate::grammar::prelude::*;

/// The units but the second, whose word is an ordinal too.
pub(super) const UNIT: Words = Words::of(Class::Unit).only(&[
    Unit::Minute as i32,
    Unit::Hour as i32,
    Unit::Day as i32,
    Unit::Week as i32,
    Unit::Month as i32,
    Unit::Quarter as i32,
    Unit::Season as i32,
    Unit::Year as i32,
    Unit::Decade as i32,
    Unit::Century as i32,
    Unit::Millennium as i32,
]);

/// `QUANTITY UNIT [and a half] [[and] QUANTITY UNIT]`, `half a UNIT`, `a quarter of an hour`, `N and a half UNITs`
pub(super) fn take_amount(cursor: &mut Cursor<'_>) -> Option<Amount> {
    // Most questions are answered here.
    if cursor.peek()?.senses.is_none() {
        return None;
    }
    take_half(cursor).or_else(|| take_quarters(cursor)).or_else(|| take_counted(cursor))
}

fn take_counted(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let quantity = take_quantity(cursor)?;
        // "a – 10 days" begins with no number.
        let is_number = !cursor.last().is_some_and(|token| cursor.means(token, Article::A));
        let quantity = if is_number { take_rest(cursor, quantity) } else { quantity };
        // "two more years", "two full years"
        if is_number && quantity != Quantity::whole(0) {
            cursor.take_word_if(|word| matches!(word, Particle::More | Particle::Full));
        } else if !is_number {
            cursor.take_word(Particle::Full);
        }
        // "3/4 of an hour"
        if is_fraction(cursor) {
            cursor.takes(|cursor| {
                cursor.take_word(Preposition::Of);
                cursor.take_word(Article::A).map(|_| ())
            });
        }
        let unit = take_counted_unit(cursor, quantity)?;
        take_dot_before_side(unit, cursor);
        let mut amount = take_half_after_unit(cursor, counted(quantity, unit)?);
        while cursor.takes(|cursor| take_further_part(cursor, &mut amount)) {}
        Some(amount)
    })
}

/// Takes what goes on with a number before its unit: "two and a half decades".
pub(super) fn take_rest(cursor: &mut Cursor<'_>, quantity: Quantity) -> Quantity {
    skip_higher_number(cursor, quantity);
    let with_half = cursor.attempt(|cursor| {
        let quantity = take_and_a_half(cursor, quantity)?;
        cursor.sense(Class::Unit).map(|_| quantity)
    });
    // "two-and-a-half years"
    let with_half = with_half.or_else(|| {
        cursor.attempt(|cursor| {
            take_hyphen(cursor)?;
            cursor.take(Class::And)?;
            take_hyphen(cursor)?;
            cursor.take_word(Article::A)?;
            take_hyphen(cursor)?;
            cursor.take_word(Fraction::Half)?;
            cursor.sense(Class::Unit).filter(|_| !cursor.touches())?;
            and_half(quantity)
        })
    });
    with_half.unwrap_or(quantity)
}

/// "two or three days", "three to four months": the lower one counts.
fn skip_higher_number(cursor: &mut Cursor<'_>, lower: Quantity) {
    cursor.takes(|cursor| {
        let joined = cursor.take(Class::And).is_some()
            || cursor.take_word(Preposition::To).is_some()
            || take_dash(cursor).is_some();
        let lower = lower.as_whole().filter(|_| joined)?;
        cursor.take_cardinal().filter(|higher| higher.value > lower)?;
        cursor.sense(Class::Unit).filter(|unit| unit.flags.contains(Flags::PLURAL)).map(|_| ())
    });
}

/// "and a half" after a whole number: so much more.
fn take_and_a_half(cursor: &mut Cursor<'_>, whole: Quantity) -> Option<Quantity> {
    cursor.take(Class::And)?;
    cursor.take_word(Article::A)?;
    cursor.take_word(Fraction::Half)?;
    and_half(whole)
}

/// A half more than a whole number.
pub(super) fn and_half(whole: Quantity) -> Option<Quantity> {
    Some(Quantity::Exact { digits: whole.as_whole()?.checked_mul(10)?.checked_add(5)?, scale: 1 })
}

/// "a year and a half"
pub(super) fn take_half_after_unit(cursor: &mut Cursor<'_>, amount: Amount) -> Amount {
    let half = cursor.attempt(|cursor| {
        let part = amount.single()?;
        Some(Amount::of(take_and_a_half(cursor, part.quantity())?, part.unit))
    });
    half.unwrap_or(amount)
}

/// "and 20 minutes", ", 3 days" after a longer unit
fn take_further_part(cursor: &mut Cursor<'_>, amount: &mut Amount) -> Option<()> {
    cursor.take_mark(|mark| mark == Mark::Comma);
    // "twelve weeks, or 84 days" is said twice.
    if cursor.is_at(Particle::Or) {
        return None;
    }
    cursor.take(Class::And);
    let quantity = take_quantity(cursor)?;
    let unit = take_counted_unit(cursor, quantity)?;
    amount.push(quantity, unit.value()).then_some(())
}

/// A unit in the number that the quantity asks for.
fn take_counted_unit(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Sense> {
    let one = quantity.as_whole() == Some(1);
    let part = matches!(quantity, Quantity::Exact { scale: 1.., .. })
        && (is_fraction(cursor) || cursor.last().is_some_and(|token| cursor.means(token, Article::A)));
    // "1/2h"
    if part {
        if let Some(hour) = cursor.take_if(Class::ShortUnit, |sense| sense.is(Unit::Hour)) {
            // "3/4 h-shaped"
            let ends = !cursor.touches()
                || cursor.peek().is_some_and(|token| matches!(token.mark(), Some(Mark::Dot | Mark::Comma)));
            return ends.then_some(hour);
        }
    }
    let loose = !one && is_loose(cursor);
    let figures = cursor.last().is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    cursor.take_if(Class::Unit, |sense| {
        let fits = match sense.flags.contains(Flags::PLURAL) {
            true => !one || figures,
            // "5 min"
            false => one || part || loose || figures && sense.flags.contains(Flags::LATENT),
        };
        let unit = match sense.value() {
            Unit::Season => false,
            // "a second" is an ordinal.
            Unit::Second => !one || figures,
            _ => true,
        };
        fits && unit
    })
}

/// The dot of "2 hrs. ago", "5 min. later".
fn take_dot_before_side(unit: Sense, cursor: &mut Cursor<'_>) {
    const LONGEST: usize = 4;
    let short = cursor.last().is_some_and(|token| token.end - token.start <= LONGEST);
    if short && unit.flags.contains(Flags::LATENT) && cursor.touches() {
        cursor.takes(|cursor| {
            cursor.take_mark(|mark| mark == Mark::Dot).then_some(())?;
            cursor.peek().filter(|token| !token.is_capital())?;
            cursor.sense(Class::Direction).filter(|side| side.flags.contains(Flags::AGO)).map(|_| ())
        });
    }
}

/// "1/2", "3/4" were taken last.
fn is_fraction(cursor: &Cursor<'_>) -> bool {
    cursor
        .at()
        .checked_sub(2)
        .is_some_and(|stroke| cursor.at_token(stroke).peek().is_some_and(|token| token.mark() == Some(Mark::Slash)))
}

/// "within 10 day", "2 day after tomorrow": a unit in the singular after figures, as learners write it.
fn is_loose(cursor: &Cursor<'_>) -> bool {
    let led = cursor.before().and_then(|token| cursor.sense_of(token, Class::Preposition));
    let within = led.is_some_and(|sense| sense.is(Preposition::In));
    let mut after = *cursor;
    let figures = cursor.taken() == 1 && after.digits().is_none();
    let unit = after.take_if(Class::Unit, |sense| {
        sense.flags.is_plain() && (Unit::Hour..=Unit::Year).contains(&sense.value::<Unit>()) && !sense.is(Unit::Quarter)
    });
    let side = after.take_word_if(|word| matches!(word, Preposition::After | Preposition::Before));
    figures
        && unit.is_some()
        && match side {
            Some(_) => after.sense(Class::DeicticDay).is_some(),
            None => within && ends_paragraph(&after),
        }
}

/// So much of a unit; a fortnight is two weeks.
pub(super) fn counted(quantity: Quantity, unit: Sense) -> Option<Amount> {
    let quantity = match quantity {
        Quantity::Exact { digits, scale } if unit.flags.contains(Flags::DOUBLE) => {
            Quantity::Exact { digits: digits.checked_mul(2)?, scale }
        }
        // "3/4 hour"
        Quantity::Exact { digits: digits @ (25 | 75), scale: 2 } if unit.is(Unit::Hour) => {
            return Some(Amount::new(Quantity::whole(digits * 60 / 100), Unit::Minute));
        }
        _ => quantity,
    };
    Some(Amount::of(quantity, unit.value()))
}

/// "half an hour", "half a century", "half-hour", "a half hour"
fn take_half(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        if cursor.take_word(Article::A).is_some() {
            let amount = take_part_of_unit(cursor)?;
            // "She scored a half century."
            let runs = cursor.last().is_some_and(|unit| cursor.means(unit, Unit::Century));
            let side = |side: Sense| side.flags.contains(Flags::AGO);
            let told = || cursor.is_at(Preposition::Of) || cursor.sense(Class::Direction).is_some_and(side);
            let half = amount.single().is_some_and(|part| part.quantity() == Quantity::whole(50));
            return (!(runs && half) || told()).then_some(amount);
        }
        cursor.take_word(Fraction::Half)?;
        if take_hyphen(cursor).is_none() {
            cursor.take_word(Article::A)?;
        }
        Some(half_of(take_single_unit(cursor)?))
    })
}

/// "half hour", "quarter century", "quarter-century", after "a" or "the last"
pub(super) fn take_part_of_unit(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let fraction = cursor.take_if(Class::Fraction, |part| !part.flags.contains(Flags::PLURAL))?.value();
        let hyphen = take_hyphen(cursor).is_some();
        match (fraction, take_single_unit(cursor)?) {
            // "a half-day trip" has the hyphen of a measure.
            (Fraction::Half, unit @ (Unit::Century | Unit::Decade)) => Some(half_of(unit)),
            (Fraction::Half, unit @ (Unit::Minute | Unit::Hour | Unit::Day | Unit::Year)) if !hyphen => {
                Some(half_of(unit))
            }
            (Fraction::Quarter, unit @ (Unit::Hour | Unit::Century)) => quarters_of(1, unit),
            _ => None,
        }
    })
}

fn half_of(unit: Unit) -> Amount {
    Amount::of(Quantity::Exact { digits: 5, scale: 1 }, unit)
}

fn quarters_of(count: u32, unit: Unit) -> Option<Amount> {
    let (each, unit) = match unit {
        Unit::Hour => (15, Unit::Minute),
        Unit::Century => (25, Unit::Year),
        Unit::Year => (3, Unit::Month),
        _ => return None,
    };
    Some(Amount::new(Quantity::whole(each * count), unit))
}

/// "a quarter of an hour", "three-quarters of an hour"
fn take_quarters(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let count = if cursor.take_word(Article::A).is_some() {
            1
        } else {
            let count = cursor.take_cardinal()?.value;
            take_hyphen(cursor);
            count
        };
        cursor.take_word(Fraction::Quarter)?;
        cursor.take_word(Preposition::Of)?;
        cursor.take_word(Article::A)?;
        quarters_of(count, take_single_unit(cursor)?)
    })
}

/// A hyphen without blanks around it.
pub(super) fn take_hyphen(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.attempt(|cursor| (cursor.touches() && take_dash(cursor).is_some() && cursor.touches()).then_some(()))
}
