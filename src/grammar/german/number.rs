//! Numbers: "3", "3.", "drei".

use crate::grammar::engine::cursor::Cursor;
use crate::grammar::shared::numeral::{Form, Numeral};
use crate::grammar::shared::token_set::TokenSet;
use crate::lexicon::{Class, Mark};

/// The second token of a numeral: the dot of an ordinal.
pub(super) const GOES_ON: TokenSet = TokenSet::marks(&[Mark::Dot]);

/// Reads a number: figures, or a word.
pub(super) fn read_numeral(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    if let Some(number) = cursor.take_digits(|number| number.digits <= 9) {
        let form = if takes_ordinal_dot(cursor) { Form::Ordinal } else { Form::Cardinal };
        return Some(Numeral { value: number.value, digits: number.digits, form });
    }
    let word = cursor.take(Class::Cardinal)?;
    Some(Numeral { value: word.number().unsigned_abs(), digits: 0, form: Form::Cardinal })
}

/// Takes the dot of "3. Mai"; without a month after it the dot ends a sentence.
fn takes_ordinal_dot(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let dotted = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot);
        (dotted && cursor.sense(Class::MonthGregorian).is_some()).then_some(())
    })
}
