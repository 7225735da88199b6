//! Named days: "Nowruz 1396", "Ashura", "next Ramadan".

use super::absolute::year_of;
use super::draft::Draft;
use super::relative::take_direction;
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

impl Draft {
    /// `[this|last|next] OCCASION`; its year is read beside it.
    pub(super) fn take_occasion(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.clock.is_some() {
            return false;
        }
        cursor.takes(|cursor| {
            let direction = take_direction(cursor);
            let capital = cursor.peek().is_some_and(|token| token.is_capital());
            let sense = cursor.take_if(Class::Occasion, |sense| capital || !sense.flags.contains(Flags::WEAK))?;
            if let Some(direction) = direction {
                self.year = year_of(direction.value());
            }
            self.occasion = Some(sense.value());
            self.weak_occasion = sense.flags.contains(Flags::WEAK);
            Some(())
        })
    }
}
