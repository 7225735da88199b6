//! A date phrase being read: slots that the families fill in any order the language allows.

use crate::calendar::{Calendar, Weekday};
use crate::expression::{Modifier, NamedDay, Scope, Season, Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::lexicon::{Mark, PartOfDay};

/// The slots of a date phrase. An element is taken only into an empty slot, which is what ends a phrase.
#[derive(Clone, Copy)]
pub(crate) struct Draft {
    pub(crate) weekday: Option<Weekday>,
    pub(crate) scope: Scope,
    pub(crate) day: Option<u8>,
    pub(crate) month: Option<MonthName>,
    pub(crate) year: Year,
    pub(crate) era: Option<Era>,
    pub(crate) relative: Option<(Unit, i32)>,
    pub(crate) season: Option<(Season, bool)>,
    pub(crate) span: Option<Span>,
    pub(crate) occasion: Option<NamedDay>,
    pub(crate) weak_occasion: bool,
    pub(crate) school_year: bool,
    pub(crate) years: Option<(i16, i16)>,
    pub(crate) last_day: Option<u8>,
    pub(crate) weekend: Option<i8>,
    pub(crate) clock: Option<ClockTime>,
    pub(crate) part: Option<NamedPart>,
    pub(crate) edge: Option<Modifier>,
    /// The phrase is what a part is of: a bare year may follow («نیمهٔ نخست ۲۰۱۶»).
    pub(crate) within: bool,
    /// A word stands in the phrase that makes a latent name a date: ماه, a head noun, an edge.
    pub(crate) licensed: bool,
    /// The words are those of a container («سال», «ماه») that only a part of it makes a date.
    pub(crate) bare_unit: Option<Unit>,
    /// The date is in figures («1395/6/19»).
    pub(crate) numeric: bool,
}

/// A month by its name.
#[derive(Clone, Copy)]
pub(crate) struct MonthName {
    pub(crate) calendar: Calendar,
    pub(crate) number: u8,
    /// The name is that of a sign of the zodiac.
    pub(crate) zodiacal: bool,
    /// The name is a word of its own.
    pub(crate) latent: bool,
    /// It is a name too, and needs a preposition at least.
    pub(crate) weak: bool,
    /// A number before it counts things of that name.
    pub(crate) counted: bool,
}

impl MonthName {
    /// A month that is one for sure.
    pub(crate) const fn plain(calendar: Calendar, number: u8) -> Self {
        MonthName { calendar, number, zodiacal: false, latent: false, weak: false, counted: false }
    }
}

/// A clock time before its part of the day is known.
#[derive(Clone, Copy)]
pub(crate) struct ClockTime {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
    /// «ساعت» or a colon stands there; a bare number needs a part of the day.
    pub(crate) certain: bool,
}

impl ClockTime {
    /// A time that is one for sure.
    pub(crate) const fn certain(hour: u8, minute: Option<u8>) -> Self {
        ClockTime { hour, minute, second: None, certain: true }
    }
}

/// A part of the day by its name.
#[derive(Clone, Copy)]
pub(crate) struct NamedPart {
    pub(crate) hours: PartOfDay,
    pub(crate) latent: bool,
    /// «شب جمعه» is the night before Friday.
    pub(crate) eve: bool,
}

impl NamedPart {
    pub(crate) const fn new(hours: PartOfDay, latent: bool) -> Self {
        NamedPart { hours, latent, eve: false }
    }

    /// «شب»
    pub(crate) const fn night() -> Self {
        NamedPart::new(PartOfDay::NIGHT, true)
    }
}

impl Draft {
    pub(crate) const fn new() -> Self {
        Draft {
            weekday: None,
            scope: Scope::Bare,
            day: None,
            month: None,
            year: Year::Unsaid,
            era: None,
            relative: None,
            season: None,
            span: None,
            occasion: None,
            weak_occasion: false,
            school_year: false,
            years: None,
            last_day: None,
            weekend: None,
            clock: None,
            part: None,
            edge: None,
            within: false,
            licensed: false,
            bare_unit: None,
            numeric: false,
        }
    }

    /// True where something names the period; a year or a weekday beside it only narrows it down.
    pub(crate) const fn has_date(&self) -> bool {
        self.has_period() || self.weekday.is_some() || self.has_year()
    }

    pub(crate) const fn has_year(&self) -> bool {
        !matches!(self.year, Year::Unsaid)
    }

    pub(crate) const fn has_period(&self) -> bool {
        self.month.is_some()
            || self.relative.is_some()
            || self.season.is_some()
            || self.span.is_some()
            || self.occasion.is_some()
            || self.school_year
            || self.years.is_some()
            || self.weekend.is_some()
            || self.bare_unit.is_some()
    }

    /// «پارسال» and its neighbours and nothing else: a season or a month of it may follow.
    pub(crate) const fn is_relative_year(&self) -> bool {
        let alone = !self.has_period() && self.weekday.is_none() && !self.has_time() && self.edge.is_none();
        matches!(self.year, Year::Relative(_)) && alone && !self.within
    }

    /// «امروز» and its neighbours and nothing else: a date may follow.
    pub(crate) fn names_today(&self) -> bool {
        matches!(self.relative, Some((Unit::Day, _))) && self.month.is_none() && self.occasion.is_none()
    }

    /// A name of people and things stands alone.
    pub(crate) fn is_weak(&self) -> bool {
        let weak = self.month.is_some_and(|month| month.weak && self.day.is_none()) || self.weak_occasion;
        weak && !self.has_year() && !self.licensed && !self.has_time()
    }

    pub(crate) const fn has_time(&self) -> bool {
        self.clock.is_some() || self.part.is_some()
    }

    /// Fills slots from the cursor until nothing more fits.
    pub(crate) fn fill(&mut self, cursor: &mut Cursor<'_>) {
        while self.take_element(cursor) || self.take_joined_element(cursor) {}
    }

    /// An element after a comma, or a clock time after a dash: «۳۰ اردیبهشت، ساعت ۷», «27 خرداد 1395 - 10:51».
    fn take_joined_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if cursor.is_fresh() || self.has_date() == self.has_time() && self.weekday.is_none() {
            return false;
        }
        cursor.takes(|cursor| {
            let comma = cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
            let dash = !comma && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
            let taken = if comma && self.weekday.is_some() && self.month.is_none() {
                self.take_numeric_date(cursor) || self.take_month_day(cursor)
            } else if comma && self.has_time() && !self.has_date() {
                self.take_month_day(cursor) || self.take_weekday(cursor)
            } else {
                let day = self.day.is_some() && (comma || dash && self.has_year());
                day && !self.has_time() && self.take_clock(cursor) && self.clock.is_some_and(|clock| clock.certain)
            };
            taken.then_some(())
        })
    }
}
