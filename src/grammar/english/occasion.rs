//! Named days: "Nowruz 1396", "Ashura", "next Ramadan".

use super::draft::Draft;
use super::relative::take_direction;
use crate::expression::{NamedDay, Year};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

impl Draft {
    /// `[this|last|next] OCCASION`; its year is read beside it.
    pub(super) fn take_occasion(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.clock.is_some() {
            return false;
        }
        let mut ahead = *cursor;
        let direction = take_direction(&mut ahead);
        let capital = ahead.peek().is_some_and(|token| token.is_capital());
        let Some(sense) = ahead.take_if(Class::Occasion, |sense| capital || !sense.flags.has(Flags::WEAK)) else {
            return false;
        };
        if let Some(direction) = direction {
            self.year = match direction.value {
                ..0 => Year::Last,
                0 => Year::Relative(0),
                1.. => Year::Next,
            };
        }
        self.occasion = NamedDay::from_code(sense.value);
        self.weak_occasion = sense.flags.has(Flags::WEAK);
        *cursor = ahead;
        true
    }
}
