//! Periods told from now: «امروز», «پارسال», «هفتهٔ گذشته», «این ماه», «سال جاری».

use super::draft::{Draft, NamedPart};
use crate::expression::{Scope, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::lexicon::{Class, Demonstrative, Direction, Flags, Preposition, Sense, Token};

impl Draft {
    /// Today and its neighbours; last night and its neighbours; this year and its neighbours.
    pub(crate) fn take_deictic(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            if cursor.is_fresh() {
                cursor.take_word(Demonstrative::This);
            }
            if let Some(day) = cursor.take(Class::DeicticDay) {
                if self.has_period() || self.weekday.is_some() {
                    return None;
                }
                self.relative = Some((Unit::Day, day.number()));
            } else if let Some(night) = cursor.take(Class::DeicticNight) {
                if self.has_period() || self.part.is_some() {
                    return None;
                }
                self.relative = Some((Unit::Day, night.number()));
                self.part = Some(NamedPart::night());
            } else {
                let year = cursor.take(Class::DeicticYear)?;
                // «در سال جدید», «ابتدای سال جدید», but «تبریک سال جدید»
                if year.flags.contains(Flags::WEAK) && !self.licensed && !self.has_date() && !in_time(cursor) {
                    return None;
                }
                self.set_relative_year(year.number())?;
            }
            Some(())
        })
    }

    /// `UNIT DIRECTION` or `این UNIT`.
    pub(crate) fn take_relative(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let (unit, offset, era) = take_relative_unit(cursor)?;
            if unit == Unit::Year {
                self.set_relative_year(offset)?;
            } else if self.has_room_for(unit) {
                self.relative = Some((unit, offset));
            } else {
                return None;
            }
            self.era = self.era.or(era);
            Some(())
        })
    }

    fn has_room_for(&self, unit: Unit) -> bool {
        // «شنبهٔ هفتهٔ آینده»; «۵ ماه جاری» is a day of this month.
        let narrowed = match unit {
            Unit::Week => !matches!(self.scope, Scope::Bare),
            _ => self.weekday.is_some() || self.day.is_some(),
        };
        let named = self.month.is_some() || self.season.is_some() || self.occasion.is_some() || self.school_year;
        let timed = self.has_time() && !matches!(unit, Unit::Day | Unit::Week);
        !narrowed && !named && !timed && self.relative.is_none() && self.span.is_none()
    }

    fn set_relative_year(&mut self, offset: i32) -> Option<()> {
        let offset = i8::try_from(offset).ok()?;
        let apart = self.relative.is_some() || (self.weekday.is_some() && self.day.is_none());
        if apart || self.has_year() || self.span.is_some() {
            return None;
        }
        self.year = Year::Relative(offset);
        self.licensed = true;
        Some(())
    }
}

/// `[این] UNIT [گذشته|جاری|آینده …]`; which of them counts from now is the direction word's to say.
pub(crate) fn take_relative_unit(cursor: &mut Cursor<'_>) -> Option<(Unit, i32, Option<Era>)> {
    cursor.attempt(|cursor| {
        let demonstrative = cursor.take(Class::Demonstrative);
        if demonstrative.is_some_and(|sense| sense.is(Demonstrative::That)) {
            return None;
        }
        let this = demonstrative.is_some();
        let unit = take_single_unit(cursor)?;
        if matches!(unit, Unit::Season | Unit::While) || unit.is_clock() {
            return None;
        }
        let era = if this { None } else { take_era_between(cursor) };
        let Some(direction) = cursor.take(Class::Direction) else {
            return (this && unit != Unit::Day).then_some((unit, 0, era));
        };
        // «قرن اخیر» is so long a time and no number in the calendar.
        let length = unit >= Unit::Decade && direction.flags.contains(Flags::LENGTH);
        if length || unit == Unit::Day && !names_a_day(direction) {
            return None;
        }
        Some((unit, direction.value::<Direction>() as i32, era))
    })
}

/// An era or a calendar between a unit and its direction: «سال میلادی جاری», «سال زراعی گذشته».
fn take_era_between(cursor: &mut Cursor<'_>) -> Option<Era> {
    let said = cursor.attempt(|cursor| {
        let era = cursor.take(Class::Era);
        if era.is_none() {
            cursor.take(Class::Calendar)?;
        }
        cursor.sense(Class::Direction)?;
        Some(era)
    });
    said.flatten().map(Sense::value)
}

/// After «از», «تا», «در».
fn in_time(cursor: &Cursor<'_>) -> bool {
    let before = cursor.before().and_then(Token::word);
    matches!(before, Some(Preposition::From | Preposition::To | Preposition::In))
}

/// «روز گذشته» is yesterday; «روز بعد» is the day after some other.
fn names_a_day(direction: Sense) -> bool {
    direction.is(Direction::Present) || direction.flags.contains(Flags::SPAN)
}

/// A unit, singular and definite.
pub(super) fn take_single_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let unlike = Flags::PLURAL.union(Flags::INDEFINITE).union(Flags::VAGUE);
    cursor.take_if(Class::Unit, |sense| !sense.flags.intersects(unlike)).map(Sense::value)
}
