//! Parts of the day: "this morning", "Thursday night", "the night of 4 June", "noon tomorrow".

use super::draft::Draft;
use super::relative::take_direction;
use crate::expression::{DayPart, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Article, Class, Direction, Flags, PartOfDay, Preposition};

/// A part of the day that a word names.
#[derive(Clone, Copy)]
pub(super) struct NamedPart {
    pub(super) hours: PartOfDay,
    /// Nothing without a day.
    pub(super) latent: bool,
}

impl NamedPart {
    pub(super) const NIGHT: NamedPart = NamedPart::new(PartOfDay::NIGHT, false);

    pub(super) const fn new(hours: PartOfDay, latent: bool) -> Self {
        NamedPart { hours, latent }
    }
}

/// "Morning", and neither "dawn" nor "late morning".
const MORNING: PartOfDay = PartOfDay { part: DayPart::Morning, from: 6, to: 12, modifier: None };

/// A part of the day, singular.
pub(super) fn take_part(cursor: &mut Cursor<'_>) -> Option<NamedPart> {
    let sense = cursor.take_if(Class::DayPart, |sense| !sense.flags.contains(Flags::PLURAL))?;
    Some(NamedPart::new(sense.value(), sense.flags.contains(Flags::LATENT)))
}

/// "five in the morning", "ten at night": the words before the part that follows a clock time.
fn take_in_or_at(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word_if(|word| matches!(word, Preposition::In | Preposition::At))?;
        let the = cursor.take_word(Article::The).is_some();
        (the || cursor.is_at(PartOfDay::NIGHT)).then_some(())
    })
}

impl Draft {
    /// `this|last PART`, `PART` after a day, `[in|at] [the] PART` after a clock time, `the PART of DAY`.
    pub(super) fn take_day_part(&mut self, cursor: &mut Cursor<'_>) -> bool {
        // "the early hours of Thursday morning" says it twice.
        if self.part.is_some_and(|part| part.hours.from == 0) && self.names_day() {
            return cursor.take_word(MORNING).is_some();
        }
        if self.part.is_some() || (self.has_period() && !self.names_day()) {
            return false;
        }
        cursor.takes(|cursor| {
            // "Monday morning": nothing stands between.
            let apart = !self.names_day() || self.clock.is_some();
            let direction = if apart { take_direction(cursor) } else { None };
            if apart && direction.is_none() {
                if self.clock.is_some() {
                    take_in_or_at(cursor);
                } else {
                    cursor.take_word(Article::The);
                }
            }
            let part = take_part(cursor)?;
            if let Some(direction) = direction {
                if self.has_date() {
                    return None;
                }
                let value = direction.value::<Direction>();
                self.relative = Some((Unit::Day, value as i32));
                self.beside |= value == Direction::Future || direction.flags.contains(Flags::LATENT);
            } else if !self.has_date()
                // "the night of 4 June"; "the early morning hours Tuesday" has no "of".
                && cursor.look(|cursor| cursor.take_word(Preposition::Of).is_some() && Draft::new().take_day(cursor))
            {
                cursor.advance();
            }
            self.part = Some(part);
            Some(())
        })
    }

    /// Anything that names a day.
    fn take_day(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.take_numeric_date(cursor)
            || self.take_day_month(cursor)
            || self.take_month_day(cursor)
            || self.take_weekday(cursor)
            || self.take_deictic(cursor)
    }
}
