//! Parts of the day: «صبح», «عصر دیروز», «شب جمعه», «اوایل بامداد».

use super::draft::{Draft, NamedPart};
use crate::expression::{DayPart, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Demonstrative, Direction, Flags, PartOfDay};

impl Draft {
    /// `PART`, `PART گذشته` (the night that has passed), `PART` before a weekday.
    pub(crate) fn take_day_part(&mut self, cursor: &mut Cursor<'_>) -> bool {
        // «دیشب ساعت ۲ بامداد» says it twice.
        if self.is_past_midnight() {
            return cursor.take_word_if(|hours: PartOfDay| hours.is_whole(DayPart::Morning)).is_some();
        }
        if self.part.is_some() || (self.has_period() && !self.names_day()) {
            return false;
        }
        cursor.takes(|cursor| {
            let this = cursor.is_fresh() && cursor.take_word(Demonstrative::This).is_some();
            let unlike = Flags::PLURAL.union(Flags::INDEFINITE);
            let sense = cursor.take_if(Class::DayPart, |sense| !sense.flags.intersects(unlike))?;
            let mut part = NamedPart::new(sense.value(), sense.flags.contains(Flags::LATENT));
            let relative = if !self.has_date()
                && let Some(direction) =
                    cursor.take_if(Class::Direction, |direction| direction.flags.contains(Flags::SPAN))
            {
                // The night that has passed began yesterday; the coming one begins today.
                Some((Unit::Day, if direction.is(Direction::Past) { -1 } else { 0 }))
            } else {
                this.then_some((Unit::Day, 0))
            };
            if relative.is_some() && self.relative.is_some() {
                return None;
            }
            part.eve = part.hours.is_whole(DayPart::Night)
                && !self.has_date()
                && self.clock.is_none()
                && cursor.sense(Class::Weekday).is_some_and(|sense| !sense.flags.contains(Flags::PLURAL));
            self.relative = self.relative.or(relative);
            self.part = Some(part);
            Some(())
        })
    }

    /// A day is named, which a part of the day can follow.
    pub(crate) const fn names_day(&self) -> bool {
        self.day.is_some()
            || self.weekday.is_some()
            || matches!(self.relative, Some((Unit::Day, _)))
            || self.occasion.is_some()
    }
}
