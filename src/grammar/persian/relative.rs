//! Periods told from now: «امروز», «پارسال», «هفتهٔ گذشته», «این ماه», «سال جاری».

use super::draft::{Draft, PartOfDay};
use crate::expression::{Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::lexicon::{Class, Flags, Sense};

impl Draft {
    /// Today and its neighbours; last night and its neighbours; this year and its neighbours.
    pub(crate) fn take_deictic(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        if ahead.is_fresh() {
            ahead.take_if(Class::Demonstrative, |sense| sense.value == 0);
        }
        if let Some(day) = ahead.take(Class::DeicticDay) {
            if self.relative.is_some() || self.month.is_some() || self.weekday.is_some() || self.has_period() {
                return false;
            }
            self.relative = Some((Unit::Day, day.value));
        } else if let Some(night) = ahead.take(Class::DeicticNight) {
            if self.relative.is_some() || self.has_period() || self.part.is_some() {
                return false;
            }
            self.relative = Some((Unit::Day, night.value));
            self.part = Some(PartOfDay::night());
        } else if let Some(year) = ahead.take(Class::DeicticYear) {
            // «در سال جدید», «ابتدای سال جدید», but «تبریک سال جدید»
            if year.flags.contains(Flags::WEAK) && !self.licensed && !self.has_date() && !in_time(cursor) {
                return false;
            }
            return self.set_relative_year(cursor, ahead, year.value);
        } else {
            return false;
        }
        *cursor = ahead;
        true
    }

    /// `UNIT DIRECTION` or `این UNIT`.
    pub(crate) fn take_relative(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        let Some((unit, offset, era)) = take_relative_unit(&mut ahead) else { return false };
        if unit == Unit::Year {
            let taken = self.set_relative_year(cursor, ahead, offset);
            self.era = self.era.or(era.filter(|_| taken));
            return taken;
        }
        // «شنبهٔ هفتهٔ آینده»; «۵ ماه جاری» is a day of this month.
        let fits = match unit {
            Unit::Week => self.month.is_none() && matches!(self.scope, crate::expression::Scope::Bare),
            Unit::Day => self.weekday.is_none() && self.day.is_none(),
            _ => self.weekday.is_none() && self.day.is_none(),
        };
        if !fits
            || self.relative.is_some()
            || self.month.is_some()
            || self.season.is_some()
            || self.span.is_some()
            || self.has_other(unit)
        {
            return false;
        }
        self.relative = Some((unit, offset));
        self.era = self.era.or(era);
        *cursor = ahead;
        true
    }

    fn has_other(&self, unit: Unit) -> bool {
        self.occasion.is_some() || self.school_year || (self.has_time() && !matches!(unit, Unit::Day | Unit::Week))
    }

    fn set_relative_year<'a>(&mut self, cursor: &mut Cursor<'a>, ahead: Cursor<'a>, offset: i32) -> bool {
        let Ok(offset) = i8::try_from(offset) else { return false };
        let apart = self.relative.is_some() || (self.weekday.is_some() && self.day.is_none());
        if apart || !matches!(self.year, Year::Unsaid) || self.span.is_some() {
            return false;
        }
        self.year = Year::Relative(offset);
        self.licensed = true;
        *cursor = ahead;
        true
    }
}

/// `[این] UNIT [گذشته|جاری|آینده …]`; which of them counts from now is the direction word's to say.
pub(crate) fn take_relative_unit(cursor: &mut Cursor<'_>) -> Option<(Unit, i32, Option<Era>)> {
    let mut ahead = *cursor;
    let demonstrative = ahead.take(Class::Demonstrative);
    if demonstrative.is_some_and(|sense| sense.value != 0) {
        return None;
    }
    let unit = take_single_unit(&mut ahead)?;
    if matches!(unit, Unit::Season | Unit::While) || unit.is_clock() && demonstrative.is_some() {
        return None;
    }
    // «سال میلادی جاری», «سال زراعی گذشته»
    let mut beyond = ahead;
    let era = beyond.take(Class::Era);
    if (era.is_some() || beyond.take(Class::Calendar).is_some())
        && beyond.sense(Class::Direction).is_some()
        && demonstrative.is_none()
    {
        ahead = beyond;
    }
    let era = era.filter(|_| ahead.at() == beyond.at());
    let direction = ahead.take(Class::Direction);
    let offset = match (demonstrative, direction) {
        (Some(_), None) => 0,
        (_, Some(direction)) => {
            if unit.is_clock() || (unit == Unit::Day && !names_a_day(direction)) {
                return None;
            }
            // «قرن اخیر» is so long a time and no number in the calendar.
            if unit >= Unit::Decade && direction.flags.contains(Flags::LENGTH) {
                return None;
            }
            direction.value
        }
        (None, None) => return None,
    };
    if demonstrative.is_some() && unit == Unit::Day && direction.is_none() {
        return None;
    }
    *cursor = ahead;
    Some((unit, offset, era.map(|sense| Era::from_value(sense.value))))
}

/// After «از», «تا», «در».
fn in_time(cursor: &Cursor<'_>) -> bool {
    let sense = cursor.before().and_then(|token| token.sense(Class::Preposition));
    sense.is_some_and(|sense| matches!(sense.value, 1..=3))
}

/// «روز گذشته» is yesterday; «روز بعد» is the day after some other.
fn names_a_day(direction: Sense) -> bool {
    direction.value == 0 || direction.flags.contains(Flags::SPAN)
}

/// A unit, singular and definite.
fn take_single_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let sense = cursor.take_if(Class::Unit, |sense| {
        !sense.flags.contains(Flags::PLURAL)
            && !sense.flags.contains(Flags::INDEFINITE)
            && !sense.flags.contains(Flags::VAGUE)
    })?;
    unit_of(sense)
}

/// The unit that a sense names.
pub(crate) fn unit_of(sense: Sense) -> Option<Unit> {
    Unit::ALL.get(usize::try_from(sense.value).ok()?).copied()
}
