//! Periods told from now: "yesterday", "last week", "this month", "the current Iranian year", "earlier this week".

use super::day_part::PartOfDay;
use super::draft::Draft;
use super::year::take_calendar;
use crate::expression::Unit;
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags, Sense};

/// `[the] last|next|this|previous …`; "the last" is of a span and not taken here.
pub(super) fn take_direction(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let mut ahead = *cursor;
    let the = ahead.take_if(Class::Article, |sense| sense.value == 0).is_some();
    let direction = ahead
        .take_if(Class::Direction, |sense| !sense.flags.contains(Flags::AGO) && !sense.flags.contains(Flags::WEAK))?;
    let this = direction.value == 0 && !direction.flags.contains(Flags::SPAN);
    if the && this {
        return None;
    }
    *cursor = ahead;
    // "this coming Monday"
    let nearer = if this {
        ahead.take_if(Class::Direction, |sense| sense.flags.contains(Flags::SPAN) && sense.value != 0)
    } else {
        None
    };
    if nearer.is_some() {
        *cursor = ahead;
    }
    nearer.or(Some(direction))
}

/// The unit that a sense names.
pub(super) fn unit_of(sense: Sense) -> Option<Unit> {
    Unit::ALL.get(usize::try_from(sense.value).ok()?).copied()
}

impl Draft {
    /// "today", "tonight", "the day before yesterday", "the year before last"
    pub(super) fn take_deictic(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.relative.is_some() || self.has_period() {
            return false;
        }
        let mut ahead = *cursor;
        if let Some(day) = ahead.take(Class::DeicticDay) {
            if self.weekday.is_some() {
                return false;
            }
            self.relative = Some((Unit::Day, day.value));
        } else if let Some(night) = ahead.take(Class::DeicticNight) {
            // "midnight tonight"
            let timed = self.part.is_some_and(|part| part.part != crate::expression::DayPart::Midnight);
            if self.weekday.is_some() || timed {
                return false;
            }
            self.relative = Some((Unit::Day, night.value));
            self.part = self.part.or(Some(PartOfDay::NIGHT));
        } else if let Some(year) = ahead.take(Class::DeicticYear) {
            if self.has_date() || self.has_time() {
                return false;
            }
            self.relative = Some((Unit::Year, year.value));
        } else {
            return false;
        }
        *cursor = ahead;
        true
    }

    /// `DIRECTION [CALENDAR] UNIT`: "last week", "the previous Iranian year", "the current month", "the next day".
    pub(super) fn take_relative(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.relative.is_some() || self.has_period() {
            return false;
        }
        let mut ahead = *cursor;
        let of = self.weekday.is_some() && ahead.take_if(Class::Preposition, |sense| sense.value == 11).is_some();
        let the = ahead.sense(Class::Article).is_some();
        let Some(direction) = take_direction(&mut ahead) else { return false };
        let calendar = take_calendar(&mut ahead);
        let Some(unit) = take_single_unit(&mut ahead) else { return false };
        let anaphoric = direction.flags.contains(Flags::LATENT);
        let fits = match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Season | Unit::Half | Unit::While => false,
            // "the next day", "the previous day": of the day told last. "last day" is of some period.
            Unit::Day => anaphoric || (direction.value > 0 && !direction.flags.contains(Flags::SPAN)),
            Unit::Week if self.weekday.is_some() => !the || of,
            // "the past year", "the last month" are spans, "the following year" is told from elsewhere.
            _ if anaphoric => direction.value < 0 && (the || calendar.is_some()),
            _ => match (the, calendar.flatten(), direction.value) {
                (_, Some(_), _) | (_, _, 0) => true,
                (true, None, _) => false,
                (false, None, _) => !direction.flags.contains(Flags::SPAN),
            },
        };
        // "Monday last week" is told; "Monday this year" is two.
        let alone = !self.has_date() || (self.weekday.is_some() && unit == Unit::Week);
        let timed = self.has_time() && !matches!(unit, Unit::Day);
        if !fits || !alone || timed && self.weekday.is_none() {
            return false;
        }
        self.relative = Some((unit, direction.value));
        self.beside |= unit == Unit::Day;
        self.era = calendar.flatten();
        self.licensed = true;
        *cursor = ahead;
        true
    }
}

/// A unit in the singular.
pub(super) fn take_single_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let sense = cursor.take_if(Class::Unit, |sense| {
        !sense.flags.contains(Flags::PLURAL)
            && !sense.flags.contains(Flags::COMPOSED)
            && sense.value != Unit::Second as i32
    })?;
    unit_of(sense)
}

/// "Earlier", "later" before a period that is told from now: within the phrase, and no modifier.
pub(super) fn take_earlier_or_later(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    if ahead
        .take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && sense.flags.contains(Flags::LATENT))
        .is_none()
    {
        return false;
    }
    // "earlier in the month"
    let mut within = ahead;
    if within.take_if(Class::Preposition, |sense| sense.value == 3 && !sense.flags.contains(Flags::LATENT)).is_some()
        && within.take_if(Class::Article, |sense| sense.value == 0).is_some()
        && within.sense(Class::Unit).is_some_and(|sense| sense.value >= Unit::Week as i32 && sense.flags.is_plain())
    {
        *cursor = within;
        return true;
    }
    let mut draft = Draft::new();
    let mut probe = ahead;
    let told = draft.take_deictic(&mut probe) || draft.take_relative(&mut probe);
    if told {
        *cursor = ahead;
    }
    told
}
