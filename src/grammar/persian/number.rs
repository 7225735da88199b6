//! Numbers as they stand in a phrase: digits, words, both mixed, ordinals, decimals and halves.

use crate::grammar::prelude::*;
use crate::numeral::Sum;

/// The second token of a numeral: «هزار | و سیصد», «۴۹ | میلیون», «۱۵ | ام», «۵ | -ام».
pub(super) const GOES_ON: TokenSet = TokenSet::classes(&[Class::And, Class::Cardinal, Class::OrdinalSuffix])
    .or(TokenSet::marks(&[Mark::Hyphen, Mark::Close]));

/// The names of months.
pub(super) const MONTHS: TokenSet = TokenSet::classes(&[Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri]);

/// The first token of a cardinal.
pub(super) const CARDINAL: TokenSet = TokenSet::classes(&[Class::Cardinal]).or(TokenSet::DIGITS);

/// The first token of a quantity.
pub(super) const QUANTITY: TokenSet = CARDINAL.or(TokenSet::classes(&[Class::VagueNumber, Class::Fraction]));

/// The marks within a decimal.
pub(super) const DECIMAL_MARKS: TokenSet = TokenSet::marks(&[Mark::Thousands, Mark::Decimal, Mark::Dot, Mark::Slash]);

/// Reads a number: digits, number words, or an ordinal.
pub(super) fn read_numeral(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    take_composed(cursor).or_else(|| {
        let ordinal = cursor.take_if(Class::Ordinal, |sense| !sense.flags.contains(Flags::LATENT))?;
        Some(Numeral { value: number_of(ordinal), digits: 0, form: form_of(ordinal) })
    })
}

/// Digits or cardinal words joined with «و», ended by an ordinal if one fits.
fn take_composed(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let from = cursor.restart();
    let first = take_part(cursor)?;
    if first.value == 9 && first.digits == 0 && is_neither(&from, cursor) {
        return None;
    }
    let mut sum = Sum::new(first.value);
    let mut words = first.digits == 0;
    loop {
        // «دو هزار», «۴۹ میلیون», «یک صد»: the scale follows without «و».
        if let Some(scale @ (100 | 1000 | 1_000_000)) = cursor.sense(Class::Cardinal).map(number_of) {
            if !sum.scale(scale) {
                break;
            }
            cursor.advance();
            words = true;
        } else if !words {
            // Two figures with «و» between them are a list («۱۲ و ۱۳ آذر»), not a sum.
            break;
        } else if let Some(form) = take_last(cursor, &mut sum) {
            return Some(Numeral { value: sum.value(), digits: 0, form });
        } else if !cursor.takes(|cursor| {
            cursor.take(Class::And)?;
            sum.add(take_part(cursor)?.value).then_some(())
        }) {
            break;
        }
    }
    // «۹مین»
    let superlative = |sense: Sense| sense.flags.contains(Flags::SUPERLATIVE);
    if !words && cursor.touches() && cursor.take_if(Class::OrdinalSuffix, superlative).is_some() {
        return Some(Numeral { value: sum.value(), digits: 0, form: Form::Superlative });
    }
    let ordinal = take_suffix(cursor) || !words && take_marked_suffix(&from, cursor);
    let form = if ordinal { Form::Ordinal } else { Form::Cardinal };
    Some(Numeral { value: sum.value(), digits: if words { 0 } else { first.digits }, form })
}

/// «نه شب می\u{200C}شناسم نه روز», «هفتم آبان نه، هفدهم»: no number; «نه صبح تا نه شب», «نه ماه و نه روز» are.
#[cold]
fn is_neither(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    const FAR: usize = 9;
    // «این هفته نه | هفتهٔ بعد», «امسال نه | سال بعد»
    let unit = |token: &Token| token.sense(Class::Unit).map(Sense::value::<Unit>);
    let before = from.before().and_then(|token| match token.sense(Class::DeicticYear) {
        Some(_) => Some(Unit::Year),
        None => unit(token),
    });
    if before.is_some() && before == after.peek().and_then(unit) {
        return true;
    }
    let nine = |token: &Token| {
        token.sense(Class::Cardinal).is_some_and(|sense| sense.number() == 9) && matches!(token.kind, TokenKind::Word)
    };
    // What leads to a number, or joins it to one.
    let counts = |place: usize| {
        let before = |places: usize| place.checked_sub(places).map(|place| from.at_token(place));
        let has = |places: usize, classes: &[Class]| {
            before(places).is_some_and(|token| classes.iter().any(|&class| token.sense(class).is_some()))
        };
        let joined = has(1, &[Class::And]) && has(2, &[Class::Unit, Class::DayPart, Class::Cardinal, Class::Clock]);
        joined
            || has(1, &[Class::And]) && adds_to_nine(from, place)
            || has(1, &[Class::Preposition, Class::Clock, Class::Cardinal, Class::Modifier, Class::Demonstrative])
    };
    if after.peek().is_some_and(|token| token.mark() == Some(Mark::PersianComma)) {
        let dated = |token: &Token| {
            MONTHS.contains(token, from.language()) || token.has(Class::Weekday) || token.has(Class::Ordinal)
        };
        return from.before().is_some_and(dated);
    }
    if counts(from.at()) {
        return false;
    }
    let at = from.at();
    let other = |place: usize| from.at_token(place).first().is_some_and(nine) && !counts(place);
    (at + 1..at + FAR).take_while(|&place| !parts(from, place, place)).skip(1).any(other)
        || (at.saturating_sub(FAR)..at).rev().take_while(|&place| !parts(from, place, place + 1)).skip(1).any(other)
}

/// A mark, or the end of a paragraph before `later`: what is denied on both its sides is denied twice.
fn parts(from: &Cursor<'_>, place: usize, later: usize) -> bool {
    let token = |place: usize| from.at_token(place).first();
    token(place).is_none_or(|token| token.mark().is_some())
        || token(later).is_some_and(|token| token.gap == Gap::Paragraph)
}

/// «نه ماه حبس و | نه سال تبعید»: a unit counted after another, with no verb between; «نه روز دارد و | نه شب» denies.
fn adds_to_nine(from: &Cursor<'_>, place: usize) -> bool {
    const FAR: usize = 5;
    let token = |place: usize| from.at_token(place).first();
    let unit = |place: usize| token(place).is_some_and(|token| token.has(Class::Unit));
    let nine = |place: &usize| {
        token(*place).is_some_and(|token| token.sense(Class::Cardinal).is_some_and(|sense| sense.number() == 9))
    };
    let plain = |place: &usize| token(*place).is_some_and(|token| token.mark().is_none() && !token.has(Class::Verb));
    let first = (place.saturating_sub(FAR)..place).rev().take_while(plain).find(nine);
    unit(place + 1) && first.is_some_and(|first| unit(first + 1))
}

/// The suffix of an ordinal; the -e of "5e azar", "21 e ramezan" and "7-e sobh" makes none before a part of the day.
fn take_suffix(cursor: &mut Cursor<'_>) -> bool {
    let touches = cursor.touches();
    let whole = |suffix: &Sense| !suffix.flags.contains(Flags::SUPERLATIVE);
    let Some(suffix) = cursor.sense(Class::OrdinalSuffix).filter(whole) else { return false };
    let joint = suffix.flags.contains(Flags::LATENT);
    let (part, month) = cursor.look(|after| {
        after.advance();
        let next = after.peek();
        (after.sense(Class::DayPart).is_some(), next.is_some_and(|token| MONTHS.contains(token, after.language())))
    });
    if joint && !touches && !part && !month {
        return false;
    }
    cursor.advance();
    !(joint && part)
}

/// «۵ | -ام», «(۱۲ | )ام», «۵ | -م مهر»
fn take_marked_suffix(from: &Cursor<'_>, cursor: &mut Cursor<'_>) -> bool {
    cursor.touches()
        && cursor.takes(|cursor| {
            let fits = match cursor.peek()?.mark()? {
                Mark::Hyphen => true,
                Mark::Close => from.before().and_then(Token::mark) == Some(Mark::Open),
                _ => false,
            };
            cursor.advance();
            (fits && cursor.touches() && (take_suffix(cursor) || take_letter(cursor))).then_some(())
        })
}

/// The «م» of «(۵)م مهر».
fn take_letter(cursor: &mut Cursor<'_>) -> bool {
    let letter = |sense: Sense| sense.is(Era::Common) && sense.flags.contains(Flags::LATENT);
    cursor.takes(|cursor| {
        cursor.take_if(Class::Era, letter)?;
        cursor.sense(Class::MonthJalali).map(|_| ())
    })
}

/// The «م» of «۱۵م ماه دیگه», «۱۵م همین ماه».
pub(super) fn take_letter_of_month(cursor: &mut Cursor<'_>) -> bool {
    let letter = |sense: Sense| sense.is(Era::Common) && sense.flags.contains(Flags::LATENT);
    cursor.touches()
        && cursor.takes(|cursor| {
            cursor.take_if(Class::Era, letter)?;
            cursor.look(|month| {
                month.take_word(Demonstrative::This);
                month.is_at(Unit::Month).then_some(())
            })
        })
}

/// The ordinal that ends a sum: «بیست | و یکم».
fn take_last(cursor: &mut Cursor<'_>, sum: &mut Sum) -> Option<Form> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        let fits = |sense: Sense| !sense.flags.contains(Flags::SUPERLATIVE) || sense.number() < 100;
        let ordinal = cursor.take_if(Class::Ordinal, fits)?;
        // «بیست و سهم دی», as libraries print it; a share is «سهم» too.
        if ordinal.flags.contains(Flags::LATENT) && cursor.sense(Class::MonthJalali).is_none() {
            return None;
        }
        sum.add(number_of(ordinal)).then(|| form_of(ordinal))
    })
}

fn take_part(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    let (value, digits) = match cursor.digits() {
        Some(number) => (number.value, number.digits),
        None => (number_of(cursor.sense(Class::Cardinal)?), 0),
    };
    // "khale-ye": a joint, and no "ye" (one).
    let joint = value == 1 && cursor.touches() && cursor.peek().is_some_and(Token::is_latin);
    if digits > 9 || joint {
        return None;
    }
    cursor.advance();
    Some(Numeral { value, digits, form: Form::Cardinal })
}

/// Takes a number, a decimal, a half or a vague word.
pub(super) fn take_quantity(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    if take_vague(cursor) {
        return Some(Quantity::Vague);
    }
    // «نیم ساعت», «یک ربع» is a unit of its own and read with the amounts.
    if cursor.take_word(Fraction::Half).is_some() {
        return take_scale(cursor, Quantity::Exact { digits: 5, scale: 1 });
    }
    if let Some(decimal) = take_decimal(cursor) {
        return take_scale(cursor, decimal);
    }
    take_some(cursor);
    let whole = cursor.take_cardinal()?.value;
    match take_and_a_half(cursor, whole) {
        Some(half) => take_scale(cursor, half),
        None => Some(Quantity::whole(whole)),
    }
}

/// The «یه» of «یه دو هفته», «یه ده دقیقه\u{200C}ای»: about so many.
fn take_some(cursor: &mut Cursor<'_>) {
    cursor.takes(|cursor| {
        cursor.take_if(Class::Cardinal, |sense| sense.number() == 1 && sense.flags.contains(Flags::INDEFINITE))?;
        let figures = cursor.digits().is_some();
        (figures || cursor.sense(Class::Cardinal).is_some_and(|sense| (2..100).contains(&sense.number()))).then_some(())
    });
}

/// «چند», «چندین و چند»; «خیلی» before «ساله» alone.
fn take_vague(cursor: &mut Cursor<'_>) -> bool {
    let taken = cursor.takes(|cursor| {
        let latent = cursor.take(Class::VagueNumber)?.flags.contains(Flags::LATENT);
        (!latent || cursor.sense(Class::UnitAdjective).is_some()).then_some(())
    });
    if taken {
        cursor.takes(|cursor| cursor.take(Class::And).and_then(|_| cursor.take(Class::VagueNumber)).map(|_| ()));
    }
    taken
}

/// «۱٫۵ | میلیون سال», «یک و نیم | هزار سال»: the scale of a broken number; `None` where that is too great.
fn take_scale(cursor: &mut Cursor<'_>, broken: Quantity) -> Option<Quantity> {
    let Some(zeros) = scale(cursor) else { return Some(broken) };
    cursor.advance();
    broken.scaled(zeros)
}

/// The zeros of «هزار» and «میلیون».
fn scale(cursor: &Cursor<'_>) -> Option<u32> {
    match number_of(cursor.sense(Class::Cardinal)?) {
        1000 => Some(3),
        1_000_000 => Some(6),
        _ => None,
    }
}

/// «یک و نیم سال»: the half stands before the unit.
fn take_and_a_half(cursor: &mut Cursor<'_>, whole: u32) -> Option<Quantity> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        cursor.take_word(Fraction::Half)?;
        let unit = cursor.sense(Class::Unit).or_else(|| cursor.sense(Class::UnitAdjective)).is_some();
        // «یک و نیم تا دو سال»
        let ranged = cursor.is_at(Preposition::To) || cursor.is_at(Particle::Or);
        (ranged || unit || scale(cursor).is_some() || cursor.is_at(Hint::Milliard)).then_some(())?;
        Some(Quantity::Exact { digits: whole.checked_mul(10)?.checked_add(5)?, scale: 1 })
    })
}

/// «۲٫۵», «29.53059», «۲/۵ سال»; three digits after «٬» are thousands.
fn take_decimal(cursor: &mut Cursor<'_>) -> Option<Quantity> {
    let (whole, mark, fraction) = cursor.attempt(|cursor| {
        let whole = cursor.take_digits(|number| number.digits <= 6)?;
        cursor.touches().then_some(())?;
        let mark = cursor.peek()?.mark()?;
        cursor.advance();
        cursor.touches().then_some(())?;
        let fraction = cursor.take_digits(|number| number.digits <= 6)?;
        let fits = match mark {
            Mark::Thousands | Mark::Decimal | Mark::Dot => true,
            Mark::Slash => whole.digits <= 2 && fraction.digits == 1 && is_counted(cursor),
            _ => false,
        };
        fits.then_some((whole, mark, fraction))
    })?;
    let digits = whole.value.checked_mul(10u32.pow(u32::from(fraction.digits)))?.checked_add(fraction.value)?;
    let thousands = mark == Mark::Thousands && fraction.digits == 3;
    Some(Quantity::Exact { digits, scale: if thousands { 0 } else { fraction.digits } })
}

/// The number of a number word.
fn number_of(sense: Sense) -> u32 {
    sense.number().unsigned_abs()
}

/// «نوزدهمین» stands before its noun, «نوزدهم» after it.
fn form_of(ordinal: Sense) -> Form {
    if ordinal.flags.contains(Flags::SUPERLATIVE) { Form::Superlative } else { Form::Ordinal }
}

/// A unit follows that is no head of a year: «۲/۵ سال حبس», but «۱۲/۵ سال ۹۵».
fn is_counted(cursor: &Cursor<'_>) -> bool {
    cursor.look(|cursor| {
        if scale(cursor).is_some() || cursor.is_at(Hint::Milliard) {
            cursor.advance();
        }
        let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL));
        unit.is_some() && cursor.digits().is_none()
    })
}

/// The number before such a token is an amount, or part of one: «۲۰ روز», «۲۰ هزار», «۲۰ درصد».
pub(super) fn counts(token: &Token) -> bool {
    token.has(Class::Unit) || token.has(Class::Cardinal) || token.mark() == Some(Mark::Percent)
}

/// «بیست پانزده» after a Gregorian month or «جام جهانی» is 2015.
pub(super) fn take_spoken_year(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    cursor.attempt(|cursor| {
        let century = cursor.take_cardinal().filter(|numeral| numeral.digits == 0 && numeral.value == 20)?;
        let year =
            cursor.take_cardinal().filter(|numeral| numeral.digits == 0 && (10..=40).contains(&numeral.value))?;
        Some(Numeral { value: century.value * 100 + year.value, ..year })
    })
}

/// «اسفند | هزار و ۹۶۰ تومان»: money, or people and things after a number that is no four figures, count it.
pub(super) fn is_sum(numeral: Numeral, after: &Cursor<'_>) -> bool {
    let worded = numeral.digits != 4;
    let counted = |of: Sense| worded || of.flags.contains(Flags::COUNTED);
    after.sense(Class::Counted).is_some_and(counted) || worded && after.is_at(Block::NamesPrevious)
}
