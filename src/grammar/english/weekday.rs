//! Days of the week and weekends: "Friday", "last Tuesday", "Monday of last week", "the weekend".

use super::absolute::scope_of;
use super::draft::Draft;
use super::phrase::Said;
use super::relative::take_direction;
use crate::expression::{Anchor, CalendarDate, Expression, Scope, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Article, Class, Direction, Flags, Mark, Preposition, Sense};

impl Draft {
    /// `[this|last|next] WEEKDAY`
    pub(super) fn take_weekday(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let beside_month = self.month.is_some() && self.day.is_none();
        let taken = self.weekday.is_some() || self.season.is_some() || self.span.is_some() || self.occasion.is_some();
        let told = matches!(self.relative, Some((unit, _)) if unit != Unit::Day);
        if taken || told || beside_month || self.weekend.is_some() || (self.has_year() && self.month.is_none()) {
            return false;
        }
        cursor.takes(|cursor| {
            let direction = if self.has_date() { None } else { take_direction(cursor) };
            let weekday = take_weekday_sense(cursor)?;
            if let Some(direction) = direction.or_else(|| take_direction_after(cursor)) {
                self.scope = scope_of(direction.value());
            }
            self.weekday = Some(weekday.value());
            self.weekday_latent = weekday.flags.contains(Flags::LATENT);
            Some(())
        })
    }

    /// `the|this|last|next weekend`
    pub(super) fn take_weekend(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.has_date() || self.has_time() {
            return false;
        }
        cursor.takes(|cursor| {
            let direction = match take_direction(cursor) {
                Some(direction) => direction.value(),
                // "over the weekend": the one just over.
                None => cursor.take_word(Article::The).map(|_| Direction::Past)?,
            };
            take_weekend_word(cursor)?;
            self.weekend = Some(direction as i8);
            self.scope = Scope::Bare;
            Some(())
        })
    }
}

/// "Weekend", singular.
fn take_weekend_word(cursor: &mut Cursor<'_>) -> Option<Sense> {
    cursor.take_if(Class::Weekend, |sense| !sense.flags.contains(Flags::PLURAL))
}

/// `[the] weekend of DAY`: "the weekend of 5 March", "the weekend of March 5–6"
pub(super) fn read_weekend_of(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        cursor.take_word(Article::The);
        take_weekend_word(cursor)?;
        cursor.take_word(Preposition::Of)?;
        let mut draft = Draft::new();
        draft.fill(cursor);
        let said = draft.finish().filter(|_| !draft.has_time())?;
        let (Anchor::Date(day @ CalendarDate { day: Some(_), .. }) | Anchor::Days { date: day, .. }) =
            said.expression.anchor
        else {
            return None;
        };
        Some(Said::sure(Expression { anchor: Anchor::WeekendOf { day }, ..said.expression }, "weekend"))
    })
}

/// "Monday last"; before a unit it belongs to that ("Monday last week").
fn take_direction_after(cursor: &mut Cursor<'_>) -> Option<Sense> {
    cursor.attempt(|cursor| {
        let last = cursor.take_if(Class::Direction, |sense| !sense.is(Direction::Present) && sense.flags.is_plain())?;
        (cursor.sense(Class::Unit).is_none() && cursor.sense(Class::DayPart).is_none()).then_some(last)
    })
}

/// A weekday's name in the singular, with the dot of its abbreviation where a number follows.
fn take_weekday_sense(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let sense = cursor.take_if(Class::Weekday, |sense| !sense.flags.contains(Flags::PLURAL))?;
    if sense.flags.contains(Flags::LATENT) {
        cursor.takes(|cursor| {
            let dotted = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot);
            let comma = dotted && cursor.take_mark(|mark| mark == Mark::Comma);
            let goes_on = comma || cursor.digits().is_some() || cursor.sense(Class::MonthGregorian).is_some();
            (dotted && goes_on).then_some(())
        });
    }
    Some(sense)
}
