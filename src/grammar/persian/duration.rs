//! Lengths of time and offsets by them: «سه روز», «دو سال و نیم», «۲۰ سال پیش», «۴۸ ساعت گذشته»,
//! «چهارمین هفتهٔ متوالی».

use super::draft::Draft;
use super::shift;
use crate::expression::{Amount, Anchor, Convention, Expression, Hang, Modifier, Quantity, Unit, Vague, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::Form;
use crate::lexicon::{
    Class, Demonstrative, Direction, Era, Flags, Fraction, HalfOf, Mark, PartOfDay, Preposition, Sense, Token,
    Vagueness,
};

/// A duration with what hangs it on now.
pub(crate) fn read_duration(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    read_consecutive(cursor)
        .or_else(|| read_plural(cursor))
        .or_else(|| read_latest(cursor))
        .or_else(|| read_amount(cursor))
}

/// «دههٔ اخیر», «قرن اخیر»: the latest ten or hundred years.
fn read_latest(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let long = |sense: Sense| (Unit::Decade..=Unit::Millennium).contains(&sense.value::<Unit>());
        let unit = cursor.take_if(Class::Unit, |sense| long(sense) && is_plain(sense))?.value();
        cursor.take_if(Class::Direction, |sense| sense.flags.contains(Flags::LENGTH))?;
        Some((duration(one(unit), Hang::Past), "span"))
    })
}

/// «چهارمین هفتهٔ متوالی»
fn read_consecutive(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let numeral = cursor.take_numeral().filter(|numeral| numeral.form != Form::Ordinal)?;
        let unit = cursor.take(Class::Unit)?.value();
        cursor.take(Class::Consecutive)?;
        Some((duration(Amount::new(Quantity::whole(numeral.value), unit), Hang::Free), "consecutive"))
    })
}

/// «سال\u{200C}ها», «روزهای اخیر», «این سال\u{200C}ها»
fn read_plural(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let this = cursor.take_word(Demonstrative::This).is_some();
        let plural = |sense: Sense| sense.flags.contains(Flags::PLURAL) && !sense.flags.contains(Flags::LATENT);
        let sense = cursor.take_if(Class::Unit, plural)?;
        let unit = sense.value();
        let hang = match cursor.take(Class::Direction) {
            // «سال\u{200C}ها پیش»; but «سال\u{200C}های پیش»
            Some(direction) if is_ago(direction) && !sense.flags.contains(Flags::EZAFE) => {
                return Some((vague(Vague::Past), "vague-offset"));
            }
            Some(direction) => hang_of(direction),
            None if !stands_alone(cursor, sense, this) => return None,
            // «همین روزها» is now.
            None if this && unit == Unit::Day => return Some((vague(Vague::Present), "reference")),
            None if this => Hang::Past,
            None => Hang::Free,
        };
        Some((duration(Amount::new(Quantity::Vague, unit), hang), "vague-duration"))
    })
}

/// True for a plural unit that is a length with no direction after it.
fn stands_alone(cursor: &Cursor<'_>, sense: Sense, this: bool) -> bool {
    let unit: Unit = sense.value();
    let has = |flags| sense.flags.intersects(flags);
    // «آن روزها» are those that were told of; «این ساعت\u{200C}ها» may be watches.
    if !has(Flags::INDEFINITE) && of_those(cursor) || this && unit == Unit::Hour {
        return false;
    }
    // «مدتی»
    unit == Unit::While && !has(Flags::EZAFE)
        || matches!(unit, Unit::Minute | Unit::Hour) && has(Flags::INDEFINITE) && is_within(cursor)
        // «روزهای بارانی» is no length; «سال\u{200C}ها» is.
        || !has(Flags::EZAFE.union(Flags::INDEFINITE)) && (unit == Unit::Hour || !unit.is_clock())
}

/// «آن سال\u{200C}ها»; but «داروهای آن سال\u{200C}هاست»
fn of_those(cursor: &Cursor<'_>) -> bool {
    let copula = cursor.touches() && cursor.next_token().is_some_and(|token| token.mark().is_none());
    !copula && cursor.before().is_some_and(|token| token.has(Class::Demonstrative))
}

/// «برای دقایقی», «پس از ساعاتی»
fn is_within(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.before().and_then(Token::word), Some(Preposition::In | Preposition::After))
}

/// «سه روز», «این سه روز», «دو روز پیش», «برنامهٔ پنج\u{200C}ساله»
fn read_amount(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    // «17-15 سال» is an age group.
    if cursor.starts_touching() && cursor.before().and_then(Token::mark) == Some(Mark::Hyphen) {
        return None;
    }
    cursor.attempt(|cursor| {
        let this = cursor.take_word(Demonstrative::This).is_some();
        if let Some(expression) = take_about_one(cursor).or_else(|| take_nights_ago(cursor)) {
            return Some((expression, "offset"));
        }
        let (amount, adjective) = take_amount(cursor)?;
        if adjective {
            return Some((duration(amount, Hang::Free), "measure"));
        }
        // «سیصد سال پیش از میلاد» is the year.
        if let Some((years, Unit::Year)) = amount.in_smallest()
            && cursor.take_word(Era::BeforeChrist).is_some()
        {
            let year = Year::Full(i16::try_from(years).ok()?);
            return Draft { year, era: Some(Era::BeforeChrist), ..Draft::new() }.finish();
        }
        match cursor.take(Class::Direction) {
            None if this && !is_vague(&amount) => None,
            None if this => Some((duration(amount, Hang::Past), "vague-duration")),
            None => Some((shift::length(&amount, cursor).unwrap_or(duration(amount, Hang::Free)), "duration")),
            Some(direction) if direction.flags.contains(Flags::AGO) => from_now(amount, direction),
            Some(direction) => Some((duration(amount, hang_of(direction)), "span")),
        }
    })
}

/// «سه روز پیش», «چند روز پیش», «دو روز دیگر»
fn from_now(amount: Amount, direction: Sense) -> Option<(Expression, &'static str)> {
    let spans = direction.flags.contains(Flags::SPAN);
    Some(match (is_vague(&amount), direction.value()) {
        (true, Direction::Past) => (vague(Vague::Past), "vague-offset"),
        (true, Direction::Future) if spans => (vague(Vague::Future), "vague-offset"),
        (true, _) => (duration(amount, Hang::Free), "vague-duration"),
        // «دو روز بعد» counts from what was told last; «دو روز دیگر» from now.
        (false, Direction::Future) if spans => (offset(amount, 1)?, "offset"),
        (false, Direction::Future) => (duration(amount, Hang::Free), "later"),
        (false, _) => (offset(amount, -1)?, "offset"),
    })
}

/// «پیش»
fn is_ago(direction: Sense) -> bool {
    direction.flags.contains(Flags::AGO) && direction.is(Direction::Past)
}

fn is_vague(amount: &Amount) -> bool {
    amount.single().is_some_and(|part| part.quantity() == Quantity::Vague)
}

fn hang_of(direction: Sense) -> Hang {
    match direction.value() {
        Direction::Past => Hang::Past,
        Direction::Present => Hang::Free,
        Direction::Future => Hang::Future,
    }
}

const fn duration(amount: Amount, hang: Hang) -> Expression {
    Expression::new(Anchor::Duration { amount, hang }, Convention::IRAN)
}

const fn vague(side: Vague) -> Expression {
    Expression::new(Anchor::Vague(side), Convention::IRAN)
}

/// One of a unit.
pub(super) const fn one(unit: Unit) -> Amount {
    Amount::new(Quantity::whole(1), unit)
}

/// True for a unit that is singular, definite and a word of time alone.
pub(super) const fn is_plain(sense: Sense) -> bool {
    !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::LATENT))
}

/// «دو شب پیش»: the night of that day.
fn take_nights_ago(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.attempt(|cursor| {
        let count = i32::try_from(cursor.take_cardinal()?.value).ok()?;
        cursor.take_word(PartOfDay::NIGHT)?;
        cursor.take_if(Class::Direction, is_ago)?;
        let anchor = Anchor::Relative { unit: Unit::Day, offset: -count, calendar: None };
        Some(Expression { time: Some(PartOfDay::NIGHT.time()), ..Expression::new(anchor, Convention::IRAN) })
    })
}

/// «ساعتی پیش»: about one.
fn take_about_one(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.attempt(|cursor| {
        let sense = cursor.take_if(Class::Unit, |sense| {
            sense.flags.contains(Flags::INDEFINITE) && !sense.flags.intersects(Flags::PLURAL.union(Flags::VAGUE))
        })?;
        cursor.take_if(Class::Direction, is_ago)?;
        Some(Expression { modifier: Some(Modifier::Approx), ..offset(one(sense.value()), -1)? })
    })
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

/// An amount that is no adjective: «سه روز», not «سه\u{200C}روزه».
pub(super) fn take_length(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| take_amount(cursor).filter(|&(_, adjective)| !adjective)).map(|(amount, _)| amount)
}

/// `Q UNIT [و نیم] [و Q UNIT]…`, `Q UNIT-ADJECTIVE`, `نیم UNIT`, `یک ربع`; true for the adjective.
pub(crate) fn take_amount(cursor: &mut Cursor<'_>) -> Option<(Amount, bool)> {
    cursor.attempt(|cursor| {
        if let Some(quarter) = take_quarter_hour(cursor) {
            return Some((quarter, false));
        }
        // «هزاران ماهی»
        let few = cursor.is_at(Vagueness::Few);
        let quantity = cursor.take_quantity()?;
        if let Some(years) = take_half_year(cursor, quantity) {
            return Some((years, false));
        }
        take_greater(cursor, quantity);
        let planned = cursor.before().is_some_and(|token| token.has(Class::Plan));
        let measures = |sense: Sense| planned || !sense.flags.contains(Flags::AGE);
        if let Some(adjective) = cursor.take_if(Class::UnitAdjective, measures) {
            return Some((Amount::new(quantity, adjective.value()), true));
        }
        // «بیست و اندی سال»
        cursor.attempt(|cursor| cursor.take(Class::And).and_then(|_| cursor.take(Class::Odd)));
        let amount = take_nights(cursor, quantity).or_else(|| take_units(cursor, quantity, few))?;
        Some((amount, false))
    })
}

/// «یک ربع», «سه ربع»: quarters of an hour.
fn take_quarter_hour(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal()?.value;
        cursor.take_word(Fraction::Quarter).filter(|_| (1..=3).contains(&count))?;
        cursor.take_word(Unit::Hour);
        cursor.take(Class::Final);
        Some(Amount::new(Quantity::whole(15 * count), Unit::Minute))
    })
}

/// «یک و نیم سال»: «نیم\u{200C}سال» is one word of the tables.
fn take_half_year(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Amount> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        cursor.take_word(HalfOf::Year)?;
        if cursor.sense(Class::Ordinal).is_some() {
            return None;
        }
        let digits = quantity.as_whole()?.checked_mul(10)?.checked_add(5)?;
        Some(Amount::of(Quantity::Exact { digits, scale: 1 }, Unit::Year))
    })
}

/// «دو سه روز», «سه تا چهار ماه»: the greater number, as the lower one counts.
fn take_greater(cursor: &mut Cursor<'_>, lower: Quantity) -> bool {
    cursor.takes(|cursor| {
        let joined = cursor.take_word(Preposition::To).is_some();
        let (lower, greater) = (lower.as_whole()?, cursor.take_cardinal()?.value);
        let near = joined || greater <= lower.saturating_mul(3);
        let counts = cursor.sense(Class::Unit).or_else(|| cursor.sense(Class::UnitAdjective)).is_some();
        (near && lower < greater && counts).then_some(())
    })
}

/// «۲ شب اقامت»
fn take_nights(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Amount> {
    cursor.attempt(|cursor| {
        cursor.take_word(PartOfDay::NIGHT)?;
        cursor.sense(Class::Stay)?;
        Some(Amount::new(quantity, Unit::Day))
    })
}

/// `UNIT [و نیم] [و Q UNIT]…` after its quantity: «سال و نیم», «ساعت و ۲۰ دقیقه».
fn take_units(cursor: &mut Cursor<'_>, quantity: Quantity, few: bool) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let unit = take_loose_unit(cursor, quantity, few).or_else(|| take_counted_unit(cursor))?;
        // «چند وقت»; «یه وقت» is no length.
        if unit == Unit::While && quantity != Quantity::Vague {
            return None;
        }
        let mut amount = Amount::of(quantity, unit);
        if take_and_half(cursor)
            && let Some((half, below)) = unit.half()
            && !amount.push(Quantity::whole(half), below)
        {
            return None;
        }
        while cursor.takes(|cursor| {
            cursor.take(Class::And)?;
            let quantity = cursor.take_quantity()?;
            amount.push(quantity, take_counted_unit(cursor)?).then_some(())
        }) {}
        Some(amount)
    })
}

/// «چند روزی», «دو سالی»; «دو ماهی» are fishes, «نه ساعتی» is none.
fn take_loose_unit(cursor: &mut Cursor<'_>, quantity: Quantity, few: bool) -> Option<Unit> {
    let counted = quantity.as_whole().is_some_and(|count| count > 1 && count != 9);
    let loose = |sense: Sense| {
        sense.flags.contains(Flags::INDEFINITE)
            && !sense.flags.intersects(Flags::PLURAL.union(Flags::VAGUE).union(Flags::LATENT))
            && (few || (counted && !sense.is(Unit::Month)))
    };
    cursor.take_if(Class::Unit, loose).map(Sense::value)
}

/// «روز», «سال», «وقت»
fn take_counted_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let counted = |sense: Sense| {
        !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::VAGUE))
            && (!sense.flags.contains(Flags::LATENT) || sense.is(Unit::While))
    };
    cursor.take_if(Class::Unit, counted).map(Sense::value)
}

/// «و نیم» after the unit.
fn take_and_half(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take(Class::And)?;
        cursor.take_word(Fraction::Half)?;
        cursor.sense(Class::Unit).is_none().then_some(())
    })
}
