//! The number of a year: «۱۳۹۵», «هزار و سیصد», «هفتادم», «یازدهم هجری».

use super::head::take_head;
use super::joint::take_joint;
use crate::grammar::prelude::*;

/// A number in words stands before the first token, or before its «و».
pub(super) fn ends_number_before(cursor: &Cursor<'_>) -> bool {
    let number = |token: Option<&Token>| token.is_some_and(|token| token.has(Class::Cardinal));
    let and = cursor.before().is_some_and(|token| token.has(Class::And));
    number(cursor.before()) || and && number(cursor.before_last(2))
}

/// «سال یازدهم | تا چهلم هجری», «سال\u{200C}های دوم | و سوم هجری», «سال ۶ | و ۷ هجری»
pub(super) fn era_of_next(form: Form, after: &Cursor<'_>) -> Option<Era> {
    after.look(|ahead| {
        take_joint(ahead, None).filter(|&joint| joint != Joint::Equals)?;
        take_head(ahead, Unit::Year);
        ahead.take_form(form)?;
        let era = ahead.sense(Class::Era).filter(|era| !era.flags.contains(Flags::LATENT))?.value();
        (!matches!(era, Era::Solar | Era::Imperial)).then_some(era)
    })
}

/// A year number: digits, a cardinal in words, «هفتادم», «یازدهم هجری».
pub(super) fn take_year_number(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    cursor.attempt(|cursor| {
        let numeral = cursor.take_numeral()?;
        let early =
            || cursor.word().or_else(|| era_of_next(Form::Ordinal, cursor)).is_some_and(|era: Era| era != Era::Solar);
        let fits = match numeral.form {
            Form::Cardinal => true,
            Form::Ordinal => numeral.value >= 20 || early(),
            Form::Superlative => false,
        };
        fits.then_some(numeral)
    })
}

/// «متولد ۲۳ شهریور ۶۸ | ام»: «ام» is the verb, and makes no ordinal of the year.
pub(super) fn take_year_of_birth(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    if cursor.before().is_none_or(|token| cursor.sense_of(token, Class::Yearly).is_none()) {
        return None;
    }
    cursor.attempt(|cursor| {
        let year = cursor.take_digits(|number| number.digits == 2)?;
        let am = cursor.sense(Class::Copula).is_some() && cursor.sense(Class::OrdinalSuffix).is_some();
        am.then_some(Numeral { value: year.value, digits: 2, form: Form::Cardinal })
    })
}

/// The year of a number; «سال سوم» is none of any calendar without an era.
pub(super) fn year_of(numeral: Numeral, headed: bool, after: &Cursor<'_>) -> Option<Year> {
    match numeral {
        Numeral { digits: 2, value, .. } | Numeral { digits: 0, value: value @ 20..=99, .. } => {
            Some(Year::Short(value as u8))
        }
        // «دوازده میلادی» is «۱۲ میلادی».
        Numeral { digits: 0, value: value @ 10..20, .. } if after.is_at(Era::Common) => Some(Year::Short(value as u8)),
        Numeral { digits: 0, value: ..20, .. } | Numeral { digits: 1, .. } => {
            // «سال ۶ و ۷ هجری»
            let shares = numeral.form == Form::Ordinal || headed && numeral.digits == 1;
            let marked = after.sense(Class::Era).is_some() || shares && era_of_next(numeral.form, after).is_some();
            i16::try_from(numeral.value).ok().filter(|_| marked).map(Year::Full)
        }
        Numeral { value, .. } => i16::try_from(value).ok().map(Year::Full),
    }
}
