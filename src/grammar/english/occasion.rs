//! Named days: "Nowruz 1396", "Ashura", "next Ramadan".

use super::absolute::year_of;
use super::relative::take_direction;
use super::sets::led;
use crate::grammar::prelude::*;

/// `[this|last|next] OCCASION`; its year is read beside it.
pub(super) const OCCASION: Rule = Rule::element(
    &[Named(RuleName::Occasion, "Nowruz 1396")],
    &led(TokenSet::classes(&[Class::Occasion])),
    take_occasion,
);

pub(super) fn take_occasion(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.clock.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        let direction = take_direction(cursor);
        let capital = cursor.peek().is_some_and(|token| token.is_capital());
        let sense = cursor.take_if(Class::Occasion, |sense| capital || !sense.flags.contains(Flags::WEAK))?;
        if let Some(direction) = direction {
            draft.year = year_of(direction.value());
        }
        draft.occasion = Some(sense.value());
        draft.weak_occasion = sense.flags.contains(Flags::WEAK);
        Some(())
    })
}
