//! Lengths of time and offsets by them: "three days", "an hour and a half", "twelve-month", "ten weeks ago", "the past
//! 40 years", "the fourth consecutive week".

use super::number::{take_cardinal, take_ordinal, take_quantity};
use super::phrase::Said;
use super::relative::take_single_unit;
use crate::expression::{Amount, Anchor, Convention, Expression, Hang, Quantity, Unit, Vague};
use crate::grammar::cursor::Cursor;
use crate::grammar::reading::OFFSET_IN;
use crate::lexicon::{Article, Class, Demonstrative, Direction, Flags, Fraction, Mark, Preposition, Sense, TokenKind};

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

/// A length on neither side of now.
fn length(amount: Amount, rule: &'static str) -> Said {
    Said::sure(duration(amount, Hang::Free), rule)
}

/// "the fourth consecutive week", "a third straight year", "the sixth day in a row"
fn read_consecutive(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        cursor.take(Class::Article);
        let ordinal = take_ordinal(cursor)?;
        let before = cursor.take(Class::Consecutive).is_some();
        let unit = take_single_unit(cursor)?;
        if !before {
            cursor.take(Class::Consecutive)?;
        }
        Some(length(Amount::new(Quantity::whole(ordinal.value), unit), "consecutive"))
    })
}

/// "the past 40 years", "the last few days", "next two weeks", "the next decade", "recent years"
fn read_span(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let the = cursor.take_word(Article::The).is_some();
        let this = |sense: Sense| sense.is(Direction::Present) && sense.flags.is_plain();
        let these = !the
            && (cursor.take_word(Demonstrative::This).is_some() || cursor.take_if(Class::Direction, this).is_some());
        let direction = cursor
            .take_if(Class::Direction, |sense| !sense.flags.contains(Flags::AGO) && !sense.is(Direction::Present))?;
        let spans = direction.flags.contains(Flags::SPAN);
        let amount = match cursor.sense(Class::Unit).map(|unit| unit.flags.contains(Flags::PLURAL)) {
            // "recent years" alone
            None | Some(false) if direction.flags.contains(Flags::WEAK) => return None,
            // "the coming days"; "last days" are of something.
            Some(true) if the || spans => counted(Quantity::Vague, cursor.take(Class::Unit)?)?,
            // "the next decade"
            Some(false) if (the || these || spans) && !direction.flags.contains(Flags::LATENT) => {
                let unit = cursor.take_if(Class::Unit, |sense| sense.value::<Unit>() > Unit::Minute)?;
                counted(Quantity::whole(1), unit)?
            }
            Some(_) => return None,
            None => {
                let quantity = take_quantity(cursor)?;
                // "the next 24-hour period"
                if cursor.touches() {
                    cursor.take_mark(|mark| mark == Mark::Hyphen);
                }
                counted(quantity, cursor.take(Class::Unit)?)?
            }
        };
        let amount = take_and_half(cursor, amount);
        let hang = if direction.is(Direction::Past) { Hang::Past } else { Hang::Future };
        Some(Said::sure(duration(amount, hang), if is_vague(&amount) { "vague-duration" } else { "span" }))
    })
}

fn is_vague(amount: &Amount) -> bool {
    amount.single().is_some_and(|part| part.quantity() == Quantity::Vague)
}

/// "three-day", "10-year", "week-long", "26-year-old"
fn read_compound(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        if let Some(adjective) = cursor.take(Class::UnitAdjective) {
            return Some(length(Amount::new(Quantity::whole(1), adjective.value()), "measure"));
        }
        let quantity = match take_cardinal(cursor) {
            Some(numeral) => {
                take_hyphen(cursor)?;
                Some(take_hyphenated_half(cursor, Quantity::whole(numeral.value)))
            }
            None => None,
        };
        let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL))?;
        let measured = cursor.takes(|cursor| {
            take_hyphen(cursor)?;
            cursor.take(Class::Measure).map(|_| ())
        });
        if !measured && quantity.is_none() {
            return None;
        }
        Some(length(counted(quantity.unwrap_or(Quantity::whole(1)), unit)?, "measure"))
    })
}

/// "two-and-a-half-hour": what follows the first hyphen.
fn take_hyphenated_half(cursor: &mut Cursor<'_>, quantity: Quantity) -> Quantity {
    let half = cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        take_hyphen(cursor)?;
        cursor.take(Class::Article)?;
        take_hyphen(cursor)?;
        cursor.take_word(Fraction::Half)?;
        take_hyphen(cursor)?;
        and_half(quantity)
    });
    half.unwrap_or(quantity)
}

/// A hyphen without blanks around it.
fn take_hyphen(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.attempt(|cursor| {
        let found =
            cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) && cursor.touches();
        found.then_some(())
    })
}

/// So much of a unit; a fortnight is two weeks.
fn counted(quantity: Quantity, sense: Sense) -> Option<Amount> {
    let quantity = match quantity {
        Quantity::Exact { digits, scale } if sense.flags.contains(Flags::DOUBLE) => {
            Quantity::Exact { digits: digits.checked_mul(2)?, scale }
        }
        _ => quantity,
    };
    Some(Amount::of(quantity, sense.value()))
}

/// A half more than a whole number.
fn and_half(quantity: Quantity) -> Option<Quantity> {
    Some(Quantity::Exact { digits: quantity.as_whole()?.checked_mul(10)?.checked_add(5)?, scale: 1 })
}

/// `QUANTITY UNIT [and …] [ago|later|before|from now]`
fn read_amount(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let indefinite = cursor.sense(Class::Article).is_some();
        let amount = take_amount(cursor)?;
        let single = amount.single();
        // "three quarters of the voters"
        if single.is_some_and(|part| part.unit == Unit::Quarter) && cursor.is_at(Preposition::Of) {
            return None;
        }
        let direction = take_adverb(cursor);
        // "a minute crack", "a second batch"
        let small = single.is_some_and(|part| {
            matches!(part.unit, Unit::Minute | Unit::Second) && part.quantity() == Quantity::whole(1)
        });
        if indefinite && small && direction.is_none() && !ends_phrase(cursor) {
            return None;
        }
        let vague = is_vague(&amount);
        Some(match direction {
            Some(direction) if direction.flags.contains(Flags::LATENT) => length(amount, "later"),
            Some(direction) if vague && direction.is(Direction::Past) => {
                Said::sure(Expression::new(Anchor::Vague(Vague::Past), Convention::ENGLISH), "vague-offset")
            }
            Some(direction) if !vague => Said::sure(offset(&amount, direction.value())?, "offset"),
            // "in three days" lies ahead where the sentence does.
            None if follows_in(cursor) && !vague => Said::sure(offset(&amount, Direction::Future)?, OFFSET_IN),
            _ => length(amount, if vague { "vague-duration" } else { "duration" }),
        })
    })
}

/// "ago", "later", "earlier", "from now"; "before" and "after" where nothing follows that they could govern.
fn take_adverb(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let adverb = |sense: Sense| sense.flags.contains(Flags::AGO) && !sense.flags.contains(Flags::WEAK);
    cursor.take_if(Class::Direction, adverb).or_else(|| {
        cursor.attempt(|cursor| {
            let direction = match cursor.take_word_if(is_side)? {
                Preposition::After => Direction::Future,
                _ => Direction::Past,
            };
            let governs = cursor.following().is_some_and(|token| token.mark().is_none());
            let flags = Flags::AGO.union(Flags::LATENT);
            (!governs).then(|| Sense::new(Class::Direction, direction, flags))
        })
    })
}

/// "After" or "before".
const fn is_side(preposition: Preposition) -> bool {
    matches!(preposition, Preposition::After | Preposition::Before)
}

/// A mark, a preposition or the end of the text follows.
pub(super) fn ends_phrase(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.following() else { return true };
    token.mark().is_some()
        || [Class::Preposition, Class::And, Class::Verb].iter().any(|&class| cursor.sense_of(token, class).is_some())
}

fn preposition_before(cursor: &Cursor<'_>) -> Option<Sense> {
    cursor.sense_of(cursor.before()?, Class::Preposition)
}

/// "in three days"
fn follows_in(cursor: &Cursor<'_>) -> bool {
    preposition_before(cursor).is_some_and(|sense| sense.is(Preposition::In) && sense.flags.is_plain())
}

/// So much before or after now, in the unit that was said, or the smallest.
fn offset(amount: &Amount, direction: Direction) -> Option<Expression> {
    let (count, unit) = amount.in_smallest()?;
    let offset = i32::try_from(count).ok()?.checked_mul(direction as i32)?;
    Some(Expression::new(Anchor::Relative { unit, offset, calendar: None }, Convention::ENGLISH))
}

/// `QUANTITY UNIT [and a half] [[and] QUANTITY UNIT]`, `half a UNIT`, `a quarter of an hour`, `N and a half UNITs`
pub(super) fn take_amount(cursor: &mut Cursor<'_>) -> Option<Amount> {
    take_fraction(cursor).or_else(|| {
        cursor.attempt(|cursor| {
            let quantity = take_quantity(cursor)?;
            skip_higher_number(cursor, quantity);
            let quantity = take_half_before_unit(cursor, quantity);
            let unit = take_counted_unit(cursor, quantity)?;
            let mut amount = take_and_half(cursor, counted(quantity, unit)?);
            while cursor.takes(|cursor| take_further_part(cursor, &mut amount)) {}
            Some(amount)
        })
    })
}

/// "two or three days", "three to four months": the lower one counts.
fn skip_higher_number(cursor: &mut Cursor<'_>, lower: Quantity) {
    cursor.takes(|cursor| {
        let joined = cursor.take(Class::And).is_some()
            || cursor.take_word(Preposition::To).is_some()
            || cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
        let lower = lower.as_whole().filter(|_| joined)?;
        take_cardinal(cursor).filter(|higher| higher.value > lower)?;
        cursor.sense(Class::Unit).filter(|unit| unit.flags.contains(Flags::PLURAL)).map(|_| ())
    });
}

/// "two and a half decades"
fn take_half_before_unit(cursor: &mut Cursor<'_>, quantity: Quantity) -> Quantity {
    let half = cursor.attempt(|cursor| {
        take_words_and_a_half(cursor)?;
        cursor.sense(Class::Unit)?;
        and_half(quantity)
    });
    half.unwrap_or(quantity)
}

/// "and 20 minutes", ", 3 days" after a longer unit
fn take_further_part(cursor: &mut Cursor<'_>, amount: &mut Amount) -> Option<()> {
    cursor.take_mark(|mark| mark == Mark::Comma);
    cursor.take(Class::And);
    let quantity = take_quantity(cursor)?;
    let unit = take_counted_unit(cursor, quantity)?;
    amount.push(quantity, unit.value()).then_some(())
}

/// A unit in the number that the quantity asks for.
fn take_counted_unit(cursor: &mut Cursor<'_>, quantity: Quantity) -> Option<Sense> {
    let one = quantity.as_whole() == Some(1);
    let figures = cursor.last().is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
    cursor.take_if(Class::Unit, |sense| {
        let fits = match sense.flags.contains(Flags::PLURAL) {
            true => !one || figures,
            // "5 min"
            false => one || figures && sense.flags.contains(Flags::LATENT),
        };
        let unit = match sense.value() {
            Unit::Season => false,
            // "a second" is an ordinal.
            Unit::Second => !one || figures,
            _ => true,
        };
        // "4Q" is a quarter of some year and no length.
        fits && unit && !sense.flags.contains(Flags::CAPITAL)
    })
}

/// "and a half" after the unit
fn take_and_half(cursor: &mut Cursor<'_>, amount: Amount) -> Amount {
    let half = cursor.attempt(|cursor| {
        take_words_and_a_half(cursor)?;
        let part = amount.single()?;
        Some(Amount::of(and_half(part.quantity())?, part.unit))
    });
    half.unwrap_or(amount)
}

fn take_words_and_a_half(cursor: &mut Cursor<'_>) -> Option<()> {
    cursor.take(Class::And)?;
    cursor.take_word(Article::A)?;
    cursor.take_word(Fraction::Half).map(|_| ())
}

fn take_fraction(cursor: &mut Cursor<'_>) -> Option<Amount> {
    take_half(cursor).or_else(|| take_quarters(cursor))
}

/// "half an hour", "half a century", "half-hour"
fn take_half(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        cursor.take_word(Fraction::Half)?;
        if take_hyphen(cursor).is_none() {
            cursor.take_word(Article::A)?;
        }
        Some(Amount::of(Quantity::Exact { digits: 5, scale: 1 }, take_single_unit(cursor)?))
    })
}

/// "a quarter of an hour", "three-quarters of an hour"
fn take_quarters(cursor: &mut Cursor<'_>) -> Option<Amount> {
    cursor.attempt(|cursor| {
        let count = if cursor.take_word(Article::A).is_some() {
            1
        } else {
            let count = take_cardinal(cursor)?.value;
            take_hyphen(cursor);
            count
        };
        cursor.take_word(Fraction::Quarter)?;
        cursor.take_word(Preposition::Of)?;
        cursor.take_word(Article::A)?;
        let (each, unit) = match take_single_unit(cursor)? {
            Unit::Hour => (15, Unit::Minute),
            Unit::Century => (25, Unit::Year),
            Unit::Year => (3, Unit::Month),
            _ => return None,
        };
        Some(Amount::new(Quantity::whole(each * count), unit))
    })
}

/// "for years", "weeks later", "recent years": how many is left open.
fn read_plural(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let led = preposition_before(cursor).filter(|sense| {
            matches!(sense.value(), Preposition::In | Preposition::After) && !sense.flags.contains(Flags::WEAK)
        });
        // "for hours", "within days", "over decades"
        let loose = led.is_some_and(|sense| sense.flags.contains(Flags::LATENT));
        let plural = |sense: Sense| sense.flags.contains(Flags::PLURAL) && !sense.flags.contains(Flags::LATENT);
        let unit: Unit = cursor.take_if(Class::Unit, plural)?.value();
        let short = matches!(unit, Unit::Second | Unit::Minute);
        let counts = take_adverb(cursor).is_some()
            || match cursor.word() {
                Some(side) if is_side(side) && !short => true,
                Some(Preposition::Of) => led.is_some() && unit >= Unit::Day,
                _ => led.is_some() && (loose || !short && ends_phrase(cursor)),
            };
        counts.then(|| length(Amount::new(Quantity::Vague, unit), "vague-duration"))
    })
}
