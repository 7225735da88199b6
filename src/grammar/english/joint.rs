//! What joins the members of a range or a list: "to", "until", "and", a comma.

use super::absolute::{take_day_month, take_month_day};
use super::ends::ends_phrase;
use super::marks::take_dash;
use super::year::take_year_after_comma;
use crate::grammar::prelude::*;

pub(super) const JOINT: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]))
    .or(TokenSet::classes(&[Class::And]))
    .or(TokenSet::marks(&[Mark::Comma]));

/// `opener` is the preposition before the first member.
pub(super) fn take_joint(cursor: &mut Cursor<'_>, opener: Option<Preposition>) -> Option<Joint> {
    if cursor.take_word(Preposition::To).is_some() || take_dash_before_day(cursor) {
        return Some(Joint::To);
    }
    if cursor.take(Class::And).is_some() {
        return Some(if opener == Some(Preposition::Between) { Joint::To } else { Joint::And });
    }
    let listed = cursor.take_mark(|mark| mark == Mark::Comma);
    listed.then(|| cursor.take(Class::And)).map(|_| Joint::And)
}

/// "10 August 2013 - 12 September": the dash after a year and before a day that has none.
fn take_dash_before_day(cursor: &mut Cursor<'_>) -> bool {
    let dated = cursor.last().is_some_and(|last| TokenSet::FOUR_DIGITS.contains(last, cursor.language()));
    dated
        && !cursor.touches()
        && cursor.takes(|cursor| {
            take_dash(cursor)?;
            let day = |cursor: &mut Cursor<'_>| {
                let mut draft = Draft::new();
                let day = take_day_month(&mut draft, cursor) || take_month_day(&mut draft, cursor);
                day && !take_year_after_comma(&mut draft, cursor) && ends_phrase(cursor)
            };
            cursor.restart().look(day).then_some(())
        })
}

/// "between" or "from", which open a range, before the first token
pub(super) fn opens(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.word_before(), Some(Preposition::From | Preposition::Between))
}
