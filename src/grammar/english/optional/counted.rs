//! "aged 26", "the 37th minute", "the second year".

use super::words::{THE, single, stands_apart};
use crate::grammar::prelude::*;

/// Nobody is older, and no match is longer.
const MOST: u32 = 130;

/// "aged 26": the number is the age.
pub(super) const AGE: Rule =
    Rule::pattern(&[Named(RuleName::Age, "a singer aged 26")], &[numeral(&[Form::Cardinal])], |taken, convention| {
        length(taken.numeral?.value, Unit::Year, convention)
    })
    .licensed(|cursor| {
        let aged = cursor.before().is_some_and(|token| cursor.means(token, Loose::Aged));
        let of_age = cursor.word_before() == Some(Preposition::Of)
            && cursor.before_last(2).is_some_and(|token| cursor.means(token, Loose::Age));
        (aged || of_age) && stands_apart(cursor)
    });

/// "the 37th minute"
pub(super) const MATCH_MINUTE: Rule = Rule::pattern(
    &[Named(RuleName::MatchMinute, "in the 37th minute")],
    &[THE, numeral(&[Form::Ordinal]), word(single(&[Unit::Minute as i32]))],
    |taken, convention| length(taken.numeral?.value, Unit::Minute, convention),
)
.licensed(stands_apart);

/// "the second year"
pub(super) const ORDINAL_YEAR: Rule = Rule::pattern(
    &[Named(RuleName::OrdinalPeriod, "the second year of the war")],
    &[THE, numeral(&[Form::Ordinal]), word(single(&[Unit::Year as i32]))],
    |taken, convention| length(taken.numeral?.value, Unit::Year, convention),
)
.licensed(|cursor| {
    // "in her second year", "the second year", but "second year students"
    let led = cursor.first().is_some_and(|token| token.has(Class::Article));
    let students = cursor.next_token().is_some_and(|token| token.is_unknown() && token.mark().is_none());
    stands_apart(cursor) && (led || cursor.before().is_some()) && !students
});

fn length(count: u32, unit: Unit, convention: Convention) -> Option<Expression> {
    let amount = Amount::new(Quantity::whole(count), unit);
    (1..=MOST).contains(&count).then(|| say::length(amount, Hang::Free, convention))
}
