//! Parts of the day: "this morning", "Thursday night", "the night of 4 June", "noon tomorrow".

use super::draft::Draft;
use crate::expression::{DayPart, Modifier, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

/// A part of the day as English has it.
#[derive(Clone, Copy)]
pub(super) struct PartOfDay {
    pub(super) part: DayPart,
    pub(super) from: u8,
    pub(super) to: u8,
    pub(super) modifier: Option<Modifier>,
    /// Nothing without a day.
    pub(super) latent: bool,
}

/// The parts of the day by their place in the lexicon: TIMEX3 part, hours, modifier.
const PARTS: [(DayPart, u8, u8, Option<Modifier>); 18] = [
    (DayPart::Morning, 6, 12, None),                     // morning
    (DayPart::Noon, 12, 12, None),                       // noon
    (DayPart::Afternoon, 12, 18, None),                  // afternoon
    (DayPart::Evening, 18, 21, None),                    // evening
    (DayPart::Night, 18, 24, None),                      // night
    (DayPart::Midnight, 24, 24, None),                   // midnight
    (DayPart::Morning, 3, 6, None),                      // dawn
    (DayPart::Evening, 18, 21, None),                    // dusk
    (DayPart::Morning, 0, 6, Some(Modifier::Start)),     // early hours
    (DayPart::Morning, 6, 12, Some(Modifier::Start)),    // early morning
    (DayPart::Morning, 6, 12, Some(Modifier::Mid)),      // mid-morning
    (DayPart::Morning, 6, 12, Some(Modifier::End)),      // late morning
    (DayPart::Afternoon, 12, 18, Some(Modifier::Start)), // early afternoon
    (DayPart::Afternoon, 12, 18, Some(Modifier::Mid)),   // mid-afternoon
    (DayPart::Afternoon, 12, 18, Some(Modifier::End)),   // late afternoon
    (DayPart::Evening, 18, 21, Some(Modifier::Start)),   // early evening
    (DayPart::Evening, 18, 21, Some(Modifier::End)),     // late evening
    (DayPart::Night, 18, 24, Some(Modifier::End)),       // late night
];

impl PartOfDay {
    pub(super) const NIGHT: PartOfDay =
        PartOfDay { part: DayPart::Night, from: 18, to: 24, modifier: None, latent: false };

    pub(super) fn from_value(value: i32, latent: bool) -> Option<Self> {
        let &(part, from, to, modifier) = PARTS.get(usize::try_from(value).ok()?)?;
        Some(PartOfDay { part, from, to, modifier, latent })
    }
}

/// A part of the day, singular.
pub(super) fn take_part(cursor: &mut Cursor<'_>) -> Option<PartOfDay> {
    let sense = cursor.take_if(Class::DayPart, |sense| !sense.flags.contains(Flags::PLURAL))?;
    PartOfDay::from_value(sense.value, sense.flags.contains(Flags::LATENT))
}

impl Draft {
    /// `this|last PART`, `PART` after a day, `[in|at] [the] PART` after a clock time, `the PART of DAY`.
    pub(super) fn take_day_part(&mut self, cursor: &mut Cursor<'_>) -> bool {
        // "the early hours of Thursday morning" says it twice.
        if self.part.is_some_and(|part| part.from == 0) && self.names_day() {
            return cursor.take_if(Class::DayPart, |sense| sense.value == 0).is_some();
        }
        if self.part.is_some() || (self.has_period() && !self.names_day()) {
            return false;
        }
        let mut ahead = *cursor;
        let mut relative = None;
        let mut beside = false;
        if self.names_day() && self.clock.is_none() {
            // "Monday morning"
        } else if let Some(direction) = super::relative::take_direction(&mut ahead) {
            relative = match (direction.flags.contains(Flags::LATENT), direction.value) {
                (true, value) => {
                    beside = true;
                    Some((Unit::Day, value.signum()))
                }
                (false, 1..) => {
                    beside = true;
                    Some((Unit::Day, 1))
                }
                (false, value) => Some((Unit::Day, value)),
            };
        } else if self.clock.is_some() {
            // "five in the morning", "ten at night"
            let mut within = ahead;
            let at = within.take_if(Class::Preposition, |sense| matches!(sense.value, 3 | 4)).is_some();
            let the = within.take_if(Class::Article, |sense| sense.value == 0).is_some();
            if at && (the || within.sense(Class::DayPart).is_some_and(|sense| sense.value == 4)) {
                ahead = within;
            }
        } else {
            ahead.take_if(Class::Article, |sense| sense.value == 0);
        }
        let Some(part) = take_part(&mut ahead) else { return false };
        if relative.is_some() && self.has_date() {
            return false;
        }
        // "the night of 4 June", "the early morning hours Tuesday"
        if !self.has_date() && relative.is_none() {
            let mut day = ahead;
            day.take_if(Class::Preposition, |sense| sense.value == 11);
            let mut draft = Draft::new();
            if day.at() > ahead.at() && (draft.take_day(&mut day)) {
                ahead.take(Class::Preposition);
            }
        }
        self.relative = self.relative.or(relative);
        self.beside |= beside;
        self.part = Some(part);
        *cursor = ahead;
        true
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
