//! Parts of the day: «صبح», «عصر دیروز», «شب جمعه», «اوایل بامداد».

use super::draft::{Draft, PartOfDay};
use crate::expression::{DayPart, Modifier, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

/// The parts of the day by their place in the lexicon: TIMEX3 part, hours, modifier (GUIDELINE 4).
const PARTS: [(DayPart, u8, u8, Option<Modifier>); 16] = [
    (DayPart::Morning, 0, 6, None),                   // بامداد
    (DayPart::Morning, 3, 6, None),                   // سحر
    (DayPart::Morning, 6, 12, None),                  // صبح
    (DayPart::Noon, 11, 13, None),                    // ظهر
    (DayPart::Afternoon, 12, 18, None),               // بعدازظهر
    (DayPart::Evening, 15, 19, None),                 // عصر
    (DayPart::Evening, 17, 19, None),                 // غروب
    (DayPart::Evening, 18, 21, None),                 // شامگاه
    (DayPart::Night, 18, 24, None),                   // شب
    (DayPart::Midnight, 24, 24, None),                // نیمه\u{200C}شب
    (DayPart::Morning, 6, 12, Some(Modifier::Start)), // صبح زود
    (DayPart::Morning, 6, 12, None),                  // پیش از ظهر
    (DayPart::Night, 18, 24, Some(Modifier::Mid)),    // نیمه\u{200C}های شب
    (DayPart::Night, 18, 24, Some(Modifier::End)),    // آخر شب
    (DayPart::Morning, 6, 12, None),                  // سر صبح
    (DayPart::Night, 18, 24, Some(Modifier::Start)),  // سر شب
];

/// «شب», by its place in the table.
pub(super) const NIGHT: i32 = 8;

impl PartOfDay {
    pub(crate) const fn night() -> Self {
        PartOfDay { part: DayPart::Night, from: 18, to: 24, modifier: None, latent: true, eve: false }
    }

    pub(crate) fn from_value(value: i32, latent: bool) -> Option<Self> {
        let &(part, from, to, modifier) = PARTS.get(usize::try_from(value).ok()?)?;
        Some(PartOfDay { part, from, to, modifier, latent, eve: false })
    }
}

impl Draft {
    /// `PART`, `PART گذشته` (the night that has passed), `PART` before a weekday.
    pub(crate) fn take_day_part(&mut self, cursor: &mut Cursor<'_>) -> bool {
        // «دیشب ساعت ۲ بامداد» says it twice.
        if self.is_past_midnight() {
            return cursor.take_if(Class::DayPart, |sense| matches!(sense.value, 0..=2)).is_some();
        }
        if self.part.is_some() || (self.has_period() && !self.names_day()) {
            return false;
        }
        let mut ahead = *cursor;
        let this = ahead.is_fresh() && ahead.take_if(Class::Demonstrative, |sense| sense.value == 0).is_some();
        let Some(sense) = ahead.take_if(Class::DayPart, |sense| !sense.flags.contains(Flags::PLURAL)) else {
            return false;
        };
        let Some(mut part) = PartOfDay::from_value(sense.value, sense.flags.contains(Flags::LATENT)) else {
            return false;
        };
        if sense.flags.contains(Flags::INDEFINITE) {
            return false;
        }
        let mut relative = None;
        if !self.has_date()
            && let Some(direction) = ahead.take_if(Class::Direction, |direction| direction.flags.contains(Flags::SPAN))
        {
            // The night that has passed began yesterday; the coming one begins today.
            relative = Some((Unit::Day, direction.value.min(0)));
        } else if this {
            relative = Some((Unit::Day, 0));
        }
        if part.part == DayPart::Night && part.modifier.is_none() && !self.has_date() && self.clock.is_none() {
            let mut weekday = ahead;
            part.eve = weekday.take_if(Class::Weekday, |sense| !sense.flags.contains(Flags::PLURAL)).is_some();
        }
        if relative.is_some() && self.relative.is_some() {
            return false;
        }
        self.relative = self.relative.or(relative);
        self.part = Some(part);
        *cursor = ahead;
        true
    }

    /// A day is named, which a part of the day can follow.
    pub(crate) const fn names_day(&self) -> bool {
        self.day.is_some()
            || self.weekday.is_some()
            || matches!(self.relative, Some((Unit::Day, _)))
            || self.occasion.is_some()
    }
}
