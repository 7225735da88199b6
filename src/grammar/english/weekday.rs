//! Days of the week and weekends: "Friday", "last Tuesday", "Monday of last week", "the weekend".

use super::absolute::scope_of;
use super::draft::Draft;
use super::phrase::Said;
use super::relative::take_direction;
use crate::calendar::Weekday;
use crate::expression::{Anchor, CalendarDate, Expression, Scope, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags, Mark, Sense};

impl Draft {
    /// `[this|last|next] WEEKDAY`
    pub(super) fn take_weekday(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let beside_month = self.month.is_some() && self.day.is_none();
        let taken = self.weekday.is_some() || self.season.is_some() || self.span.is_some() || self.occasion.is_some();
        if taken || beside_month || self.weekend.is_some() || (self.has_year() && self.month.is_none()) {
            return false;
        }
        if matches!(self.relative, Some((unit, _)) if unit != Unit::Day) {
            return false;
        }
        let mut ahead = *cursor;
        let direction = if self.has_date() { None } else { take_direction(&mut ahead) };
        let Some(sense) = take_weekday_sense(&mut ahead) else { return false };
        let Some(weekday) = weekday_of(sense) else { return false };
        if let Some(direction) = direction {
            self.scope = scope_of(direction.value);
        } else if let Some(last) = ahead.take_if(Class::Direction, |sense| sense.value != 0 && sense.flags.is_plain()) {
            // "Monday last"; before a unit it belongs to that ("Monday last week").
            if ahead.sense(Class::Unit).is_none() && ahead.sense(Class::DayPart).is_none() {
                self.scope = scope_of(last.value);
            } else {
                ahead.back();
            }
        }
        self.weekday = Some(weekday);
        self.weekday_latent = sense.flags.contains(Flags::LATENT);
        *cursor = ahead;
        true
    }

    /// `the|this|last|next weekend`
    pub(super) fn take_weekend(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        let mut ahead = *cursor;
        let offset = match take_direction(&mut ahead) {
            Some(direction) => direction.value,
            None => {
                let Some(_) = ahead.take_if(Class::Article, |sense| sense.value == 0) else { return false };
                // "over the weekend": the one just over.
                -1
            }
        };
        if ahead.take_if(Class::Weekend, |sense| !sense.flags.contains(Flags::PLURAL)).is_none() {
            return false;
        }
        self.weekend = Some(offset as i8);
        self.scope = Scope::Bare;
        *cursor = ahead;
        true
    }
}

/// `[the] weekend of DAY`: "the weekend of 5 March", "the weekend of March 5–6"
pub(super) fn read_weekend_of(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    ahead.take_if(Class::Article, |sense| sense.value == 0);
    ahead.take_if(Class::Weekend, |sense| !sense.flags.contains(Flags::PLURAL))?;
    ahead.take_if(Class::Preposition, |sense| sense.value == 11)?;
    let mut draft = Draft::new();
    draft.fill(&mut ahead);
    let said = draft.finish().filter(|_| !draft.has_time())?;
    let (Anchor::Date(day @ CalendarDate { day: Some(_), .. }) | Anchor::Days { date: day, .. }) =
        said.expression.anchor
    else {
        return None;
    };
    *cursor = ahead;
    Some(Said::sure(Expression { anchor: Anchor::WeekendOf { day }, ..said.expression }, "weekend"))
}

/// A weekday's name in the singular, with the dot of its abbreviation where a number follows.
fn take_weekday_sense(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let sense = cursor.take_if(Class::Weekday, |sense| !sense.flags.contains(Flags::PLURAL))?;
    let mut dotted = *cursor;
    if sense.flags.contains(Flags::LATENT) && dotted.touches() && dotted.take_mark(|mark| mark == Mark::Dot) {
        let comma = dotted.take_mark(|mark| mark == Mark::Comma);
        if dotted.digits().is_some() || comma || dotted.sense(Class::MonthGregorian).is_some() {
            *cursor = dotted;
        }
    }
    Some(sense)
}

/// The weekday that a sense names.
pub(super) fn weekday_of(sense: Sense) -> Option<Weekday> {
    Weekday::from_iso_number(u8::try_from(sense.value).ok()?)
}
