//! A date phrase being read: slots that elements fill, each once.

use super::clock::ClockTime;
use super::day_part::NamedPart;
use crate::calendar::{Calendar, Weekday};
use crate::expression::{Modifier, NamedDay, Scope, Season, Span, Unit, Year, Zone};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::grammar::zone::take_zone;
use crate::lexicon::{Class, Flags, Mark};

/// The slots of a date phrase. An element is taken only into an empty slot, which is what ends a phrase.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) weekday: Option<Weekday>,
    /// The weekday is an abbreviation, which is a word too.
    pub(super) weekday_latent: bool,
    pub(super) scope: Scope,
    pub(super) day: Option<u8>,
    pub(super) month: Option<Month>,
    /// The end of a dash range within one expression: "12–15 Mehr", "March 20-October 21".
    pub(super) last: Option<(Month, Option<u8>)>,
    pub(super) year: Year,
    pub(super) years: Option<(i16, i16)>,
    pub(super) era: Option<Era>,
    pub(super) relative: Option<(Unit, i32)>,
    /// "The next day": it counts from the day that was told last.
    pub(super) beside: bool,
    pub(super) season: Option<Season>,
    pub(super) span: Option<Span>,
    pub(super) occasion: Option<NamedDay>,
    pub(super) weak_occasion: bool,
    pub(super) weekend: Option<i8>,
    pub(super) school_year: bool,
    pub(super) clock: Option<ClockTime>,
    pub(super) part: Option<NamedPart>,
    pub(super) edge: Option<Modifier>,
    /// A word stands in the phrase that makes a latent name a date: "the month of", "last", an edge, a year's head.
    pub(super) licensed: bool,
    /// The date is in figures.
    pub(super) numeric: bool,
    /// "The 3rd Khordad": ordinal with an article and without "of", as ships and groups are called.
    pub(super) titled: bool,
    pub(super) zone: Option<Zone>,
}

/// A month by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    pub(super) calendar: Calendar,
    pub(super) number: u8,
    /// The name is that of a sign of the zodiac.
    pub(super) zodiacal: bool,
    /// The name is a word, or a name of people and things.
    pub(super) latent: bool,
}

impl Draft {
    pub(super) const fn new() -> Self {
        Draft {
            weekday: None,
            weekday_latent: false,
            scope: Scope::Bare,
            day: None,
            month: None,
            last: None,
            year: Year::Unsaid,
            years: None,
            era: None,
            relative: None,
            beside: false,
            season: None,
            span: None,
            occasion: None,
            weak_occasion: false,
            weekend: None,
            school_year: false,
            clock: None,
            part: None,
            edge: None,
            licensed: false,
            numeric: false,
            titled: false,
            zone: None,
        }
    }

    /// True where something but a weekday or a deictic day names the period.
    pub(super) const fn has_period(&self) -> bool {
        self.month.is_some()
            || self.season.is_some()
            || self.span.is_some()
            || self.occasion.is_some()
            || self.weekend.is_some()
            || self.years.is_some()
            || !matches!(self.year, Year::Unsaid)
            || matches!(self.relative, Some((unit, _)) if !matches!(unit, Unit::Day))
    }

    pub(super) const fn has_date(&self) -> bool {
        self.has_period() || self.weekday.is_some() || self.relative.is_some()
    }

    pub(super) const fn has_time(&self) -> bool {
        self.clock.is_some() || self.part.is_some()
    }

    pub(super) const fn has_year(&self) -> bool {
        !matches!(self.year, Year::Unsaid)
    }

    /// A day is named, which a time can follow.
    pub(super) const fn names_day(&self) -> bool {
        self.day.is_some()
            || self.weekday.is_some()
            || matches!(self.relative, Some((Unit::Day, _)))
            || self.occasion.is_some()
    }

    /// Fills slots from the cursor until nothing more fits.
    pub(super) fn fill(&mut self, cursor: &mut Cursor<'_>) {
        while self.take_element(cursor) || self.take_joined_element(cursor) || self.take_zoned_element(cursor) {}
    }

    /// An element after a comma, a clock time after a dash or an ISO `T`.
    fn take_joined_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        !cursor.is_fresh()
            && cursor.takes(|cursor| {
                let taken = if cursor.take_mark(|mark| mark == Mark::Comma) {
                    self.take_after_comma(cursor)
                } else if cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
                    self.day.is_some() && self.has_year() && self.take_certain_clock(cursor)
                } else {
                    let t = cursor.touches() && cursor.take(Class::IsoTime).is_some() && cursor.touches();
                    t && self.numeric && self.take_certain_clock(cursor)
                };
                taken.then_some(())
            })
    }

    /// "Friday, 13 Esfand", "October 6, 1973", "6 October 1973, Saturday", "Monday, 5 p.m."
    fn take_after_comma(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.month.is_some() && !self.has_year() && self.year_after_comma(cursor) {
            true
        } else if self.month.is_none() && (self.weekday.is_some() || self.relative.is_some()) {
            self.take_numeric_date(cursor)
                || self.take_day_month(cursor)
                || self.take_month_day(cursor)
                || (self.weekday.is_none() && self.take_weekday(cursor))
        } else if self.day.is_some() && self.weekday.is_none() && self.has_year() {
            self.take_weekday(cursor) || self.take_certain_clock(cursor)
        } else {
            (self.day.is_some() || self.weekday.is_some()) && self.take_certain_clock(cursor)
        }
    }

    /// "7 p.m. ET tonight": zone words are inside only where more follows.
    fn take_zoned_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.clock.is_none() || self.zone.is_some() {
            return false;
        }
        cursor.takes(|cursor| {
            // "7 p.m. Tehran time tonight" is two, and the zone in none of them.
            let capital = cursor.sense(Class::Zone).is_some_and(|sense| sense.flags.contains(Flags::CAPITAL));
            let zone = if capital { take_zone(cursor)? } else { cursor.take(Class::Sharp).map(|_| None)? };
            cursor.take_mark(|mark| mark == Mark::Comma);
            let mut draft = *self;
            draft.take_element(cursor).then_some(())?;
            *self = Draft { zone, ..draft };
            Some(())
        })
    }

    /// A clock time in words that make it one, or with minutes in figures.
    fn take_certain_clock(&mut self, cursor: &mut Cursor<'_>) -> bool {
        cursor.takes(|cursor| {
            let mut draft = *self;
            draft.take_clock(cursor).then_some(())?;
            draft.clock.filter(|clock| clock.has_colon || clock.certain)?;
            *self = draft;
            Some(())
        })
    }
}
