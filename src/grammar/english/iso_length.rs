//! Lengths as ISO 8601 writes them: `PT36H`, `P1DT6H`, `P3Y6M4DT12H30M`.

use super::ends::is_all;
use crate::grammar::prelude::*;

/// `P[nY][nM][nW][nD][T[nH][nM][nS]]`
pub(super) const ISO_LENGTH: Rule = Rule::phrase(
    &[Named(RuleName::Duration, "PT36H")],
    &[Prefix::before(TokenSet::words(Words::of(Class::Hint).only(&[Hint::IsoLength as i32])), TokenSet::DIGITS)],
    read_iso_length,
);

fn read_iso_length(cursor: &mut Cursor<'_>) -> Option<Said> {
    // "PT" begins with the hours.
    let timed = cursor.take_word(Hint::IsoLength)?.flags.contains(Flags::DOUBLE);
    let (quantity, unit, mut hours) = take_part(timed, cursor)?;
    let mut amount = Amount::new(quantity, unit);
    while cursor.touches() && cursor.digits().is_some() {
        let (quantity, unit, after) = take_part(hours, cursor)?;
        hours = after;
        amount.push(quantity, unit).then_some(())?;
    }
    let goes_on = cursor.touches()
        && cursor.peek().is_some_and(|token| matches!(token.mark(), None | Some(Mark::Hyphen | Mark::Underscore)));
    // "P90D" is a car, and "period: P90D" a length.
    let labelled = cursor.before().is_some_and(|token| matches!(token.mark(), Some(Mark::Colon | Mark::Quote)));
    let told = hours || amount.single().is_none() || labelled || is_all(cursor);
    let length = say::length(amount, Hang::Free, cursor.convention());
    (told && !goes_on).then(|| Said::sure(length, RuleName::Duration))
}

/// `36H`, and the "T" that hours follow; true where they do.
fn take_part(timed: bool, cursor: &mut Cursor<'_>) -> Option<(Quantity, Unit, bool)> {
    let touches = cursor.touches();
    let number = cursor.take_digits(|number| touches && number.digits <= 6)?;
    let letter = cursor.peek().filter(|letter| cursor.touches() && letter.is_capital())?;
    // The table has the letters in lower case, as people write them.
    let sense = letter.senses.iter().find(|sense| sense.class == Class::ShortUnit)?;
    cursor.advance();
    let unit = match sense.value() {
        Unit::Minute if !timed => Unit::Month,
        unit => unit,
    };
    let fits = unit.is_clock() == timed && letter.end - letter.start <= 2;
    fits.then_some((Quantity::whole(number.value), unit, timed || sense.flags.contains(Flags::DOUBLE)))
}
