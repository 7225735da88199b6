//! Numbers: "19th", "twenty-one", "two hundred and five", "2,500", "a few", "2.5".

use crate::grammar::engine::said_again::take_said_again;
use crate::grammar::prelude::*;
use crate::numeral::Sum;

/// The `digits` of a number whose thousands are grouped by commas or said by a word: more than a year or a day has.
const GROUPED: u8 = 9;

/// The tokens that may be a number's second one: "twenty-one", "two hundred", "hundred and five", "28th", "2,500".
pub(super) const GOES_ON: TokenSet =
    TokenSet::classes(&[Class::Cardinal, Class::Ordinal, Class::And, Class::OrdinalSuffix])
        .or(TokenSet::marks(&[Mark::Hyphen, Mark::Comma]));

/// Reads a number: figures, words, or an ordinal of either.
pub(super) fn read_numeral(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    read_figures(cursor).or_else(|| read_words(cursor))
}

/// "28", "28th", "2,500", "28 thousand"
fn read_figures(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits <= 9)?;
        let mut numeral = Numeral { value: number.value, digits: number.digits, form: Form::Cardinal };
        while let Some(group) = take_group(cursor, number) {
            numeral.value = numeral.value.checked_mul(1000)?.checked_add(group)?;
            numeral.digits = GROUPED;
        }
        if cursor.touches() && cursor.take(Class::OrdinalSuffix).is_some() {
            numeral.form = Form::Ordinal;
        } else if let Some(scale) =
            cursor.take_if(Class::Cardinal, |sense| sense.number() >= 1000 && number.digits <= 3)
        {
            numeral.value = numeral.value.checked_mul(scale.number().unsigned_abs())?;
            numeral.digits = GROUPED;
        }
        Some(numeral)
    })
}

/// The three digits after a comma that groups thousands.
fn take_group(cursor: &mut Cursor<'_>, first: Number) -> Option<u32> {
    cursor.attempt(|cursor| {
        let comma =
            first.digits <= 3 && cursor.touches() && cursor.take_mark(|mark| mark == Mark::Comma) && cursor.touches();
        cursor.take_digits(|number| comma && number.digits == 3).map(|group| group.value)
    })
}

/// "twenty-one", "two hundred and fifth"
fn read_words(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let mut last = cursor.take(Class::Ordinal).or_else(|| cursor.take(Class::Cardinal))?;
    let mut sum = Sum::new(last.number().unsigned_abs());
    while last.class == Class::Cardinal {
        let further = cursor.attempt(|cursor| take_further_word(cursor, &mut sum, is_scale(last)));
        let Some(word) = further else { break };
        last = word;
    }
    let form = if last.class == Class::Ordinal { Form::Ordinal } else { Form::Cardinal };
    Some(Numeral { value: sum.value(), digits: 0, form })
}

/// A word that goes on with a number, added to its sum: "-one" after "twenty", "hundred" after "two", "and fifth" after a
/// scale.
fn take_further_word(cursor: &mut Cursor<'_>, sum: &mut Sum, scaled: bool) -> Option<Sense> {
    let hyphen = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Hyphen);
    if hyphen && !cursor.touches() {
        return None;
    }
    if scaled && !hyphen {
        cursor.take(Class::And);
    }
    let word = cursor.take(Class::Cardinal).or_else(|| cursor.take(Class::Ordinal))?;
    let number = word.number().unsigned_abs();
    let fits = if is_scale(word) { sum.scale(number) } else { sum.add(number) };
    fits.then_some(word)
}

/// "hundred", "thousand"
fn is_scale(word: Sense) -> bool {
    word.class == Class::Cardinal && word.number() >= 100
}

/// Takes how many of a unit there are: a number, a decimal, "a", a vague word.
pub(super) fn take_quantity(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    if cursor.take(Class::VagueNumber).is_some() {
        return Some(Quantity::Vague);
    }
    take_decimal(cursor).or_else(|| take_mixed(cursor)).or_else(|| take_fraction(cursor)).or_else(|| {
        let whole = take_whole(cursor)?;
        take_said_again(cursor, whole);
        Some(Quantity::whole(whole))
    })
}

/// "1 1/2", "2-1/2"
fn take_mixed(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    cursor.attempt(|cursor| {
        let whole = cursor.take_digits(|number| number.digits <= 2)?.value;
        if cursor.touches() {
            (cursor.take_mark(|mark| mark == Mark::Hyphen) && cursor.touches()).then_some(())?;
        }
        let Quantity::Exact { digits, scale } = take_fraction(cursor)? else { return None };
        Some(Quantity::Exact { digits: whole * 10u32.pow(scale.into()) + digits, scale })
    })
}

/// "1/2", "1/4", "3/4"
fn take_fraction(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    cursor.attempt(|cursor| {
        let part = cursor.take_digits(|number| number.digits == 1)?.value;
        let stroke = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Slash) && cursor.touches();
        let whole = cursor.take_digits(|number| stroke && number.digits == 1)?.value;
        match (part, whole) {
            (1, 2) => Some(Quantity::Exact { digits: 5, scale: 1 }),
            (1 | 3, 4) => Some(Quantity::Exact { digits: part * 25, scale: 2 }),
            _ => None,
        }
    })
}

/// "three", "a", "a hundred"
fn take_whole(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.attempt(|cursor| {
        let indefinite = cursor.take_word(Article::A).is_some();
        match cursor.sense(Class::Cardinal) {
            None if indefinite => Some(1),
            Some(word) if indefinite && !is_scale(word) => None,
            _ => cursor.take_cardinal().map(|numeral| numeral.value),
        }
    })
}

/// "2.5"
fn take_decimal(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    cursor.attempt(|cursor| {
        let whole = cursor.take_digits(|number| number.digits <= 6)?;
        let mark = cursor.peek()?.mark()?;
        // "2½", "3 ½"
        if mark == Mark::Half {
            cursor.advance();
            return Some(Quantity::Exact { digits: whole.value.checked_mul(10)?.checked_add(5)?, scale: 1 });
        }
        let dot = mark == Mark::Dot && cursor.touches();
        cursor.advance();
        let dot = dot && cursor.touches();
        let fraction = cursor.take_digits(|number| dot && number.digits <= 3)?;
        let tens = 10u32.pow(u32::from(fraction.digits));
        let digits = whole.value.checked_mul(tens)?.checked_add(fraction.value)?;
        // "1.5 million"
        if let Some(scale) = cursor.take_if(Class::Cardinal, |word| word.number() >= 1000) {
            let count = u64::from(digits) * u64::from(scale.number().unsigned_abs()) / u64::from(tens);
            return u32::try_from(count).ok().map(Quantity::whole);
        }
        Some(Quantity::Exact { digits, scale: fraction.digits })
    })
}
