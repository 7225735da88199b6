//! Seasons: "the autumn of 1394", "this summer", "last winter".

use super::absolute::scope_of;
use super::relative::take_direction;
use super::sets::led;
use crate::grammar::prelude::*;

/// `[the] [this|last|next] SEASON [of]`; its year is read beside it.
pub(super) const SEASON: Rule = Rule::element(
    &[Named(RuleName::Season, "the autumn of 1394")],
    &led(TokenSet::classes(&[Class::Season])),
    take_season,
);

pub(super) fn take_season(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        let direction = take_direction(cursor).map(|sense| sense.value());
        if direction.is_none() {
            cursor.take_word(Article::The);
        }
        draft.season = Some(cursor.take(Class::Season)?.value());
        if let Some(direction) = direction {
            draft.scope = scope_of(direction);
            draft.licensed = true;
            if direction == Direction::Present {
                draft.year = Year::Relative(0);
            }
        }
        Some(())
    })
}

/// "spring | to autumn 2015", "summer | and autumn 2015": the year of the second is that of the first too.
pub(super) fn leads_to_dated_season(cursor: &mut Cursor<'_>) -> bool {
    let joined = cursor.take_word(Preposition::To).is_some() || cursor.take(Class::And).is_some();
    joined
        && cursor.take(Class::Season).is_some()
        && cursor.digits().is_some_and(|year| year.digits == 4 && (1200..=2100).contains(&year.value))
}
