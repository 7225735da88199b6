//! A date phrase being read: slots that elements fill in any order that the language allows.

use super::clock_time::{ClockTime, NamedPart};
use super::era::{Era, imperial_year};
use super::month_name::MonthName;
use crate::calendar::{Calendar, Weekday};
use crate::expression::{DayPart, Modifier, NamedDay, Scope, Season, Span, Unit, Year, Zone};

/// The slots of a date phrase. An element fills only empty slots, which is what ends a phrase.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Draft {
    pub(in crate::grammar) weekday: Option<Weekday>,
    /// The weekday is an abbreviation, which is a word too: "Sun".
    pub(in crate::grammar) weekday_latent: bool,
    pub(in crate::grammar) scope: Scope,
    pub(in crate::grammar) day: Option<u8>,
    pub(in crate::grammar) month: Option<MonthName>,
    /// The end of a dash range within the phrase: «۱۰-۱۵ مهر», "March 20-October 21".
    pub(in crate::grammar) last: Option<(MonthName, Option<u8>)>,
    pub(in crate::grammar) year: Year,
    pub(in crate::grammar) years: Option<(i16, i16)>,
    pub(in crate::grammar) era: Option<Era>,
    pub(in crate::grammar) relative: Option<(Unit, i32)>,
    /// "The next day": it counts from the day named last.
    pub(in crate::grammar) beside: bool,
    pub(in crate::grammar) season: Option<Season>,
    /// The season's name is a word of its own.
    pub(in crate::grammar) season_latent: bool,
    pub(in crate::grammar) span: Option<Span>,
    pub(in crate::grammar) occasion: Option<NamedDay>,
    /// The named day is a name of people too.
    pub(in crate::grammar) weak_occasion: bool,
    pub(in crate::grammar) weekend: Option<i8>,
    pub(in crate::grammar) school_year: bool,
    pub(in crate::grammar) clock: Option<ClockTime>,
    pub(in crate::grammar) part: Option<NamedPart>,
    pub(in crate::grammar) edge: Option<Modifier>,
    /// The phrase is what a part is of: a bare year may follow («نیمهٔ نخست ۲۰۱۶»).
    pub(in crate::grammar) within: bool,
    /// A word stands in the phrase that makes a latent name a date: «ماه», a head noun, an edge.
    pub(in crate::grammar) licensed: bool,
    /// The words are those of a container («سال», «ماه») that only a part of it makes a date.
    pub(in crate::grammar) bare_unit: Option<Unit>,
    /// The date is in figures: «1395/6/19».
    pub(in crate::grammar) numeric: bool,
    /// Another order of the figures may be meant: "5/3/2016".
    pub(in crate::grammar) any_order: bool,
    /// "The 3rd Khordad": an ordinal with an article and without "of", as ships and groups are called.
    pub(in crate::grammar) titled: bool,
    pub(in crate::grammar) zone: Option<Zone>,
}

impl Draft {
    pub(in crate::grammar) const fn new() -> Self {
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
            season_latent: false,
            span: None,
            occasion: None,
            weak_occasion: false,
            weekend: None,
            school_year: false,
            clock: None,
            part: None,
            edge: None,
            within: false,
            licensed: false,
            bare_unit: None,
            numeric: false,
            any_order: false,
            titled: false,
            zone: None,
        }
    }

    /// True where a period is named that is not told from now.
    const fn names_period(&self) -> bool {
        self.month.is_some()
            || self.season.is_some()
            || self.span.is_some()
            || self.occasion.is_some()
            || self.weekend.is_some()
            || self.years.is_some()
            || self.school_year
            || self.bare_unit.is_some()
    }

    /// True where a period is named or told from now; a year or a weekday beside it only narrows it down.
    pub(in crate::grammar) const fn has_period(&self) -> bool {
        self.names_period() || self.relative.is_some()
    }

    /// True where a period is named, a year too, or one that is no day is told from now.
    pub(in crate::grammar) const fn has_long_period(&self) -> bool {
        self.names_period() || self.has_year() || matches!(self.relative, Some((unit, _)) if !matches!(unit, Unit::Day))
    }

    pub(in crate::grammar) const fn has_date(&self) -> bool {
        self.has_period() || self.weekday.is_some() || self.has_year()
    }

    pub(in crate::grammar) const fn has_year(&self) -> bool {
        !matches!(self.year, Year::Unsaid)
    }

    pub(in crate::grammar) const fn has_time(&self) -> bool {
        self.clock.is_some() || self.part.is_some()
    }

    /// True where a day is named, which a time can follow.
    pub(in crate::grammar) const fn names_day(&self) -> bool {
        self.day.is_some()
            || self.weekday.is_some()
            || matches!(self.relative, Some((Unit::Day, _)))
            || self.occasion.is_some()
    }

    /// «پارسال» and its neighbours and nothing else: a season or a month of it may follow.
    pub(in crate::grammar) const fn is_relative_year(&self) -> bool {
        let alone = !self.has_period() && self.weekday.is_none() && !self.has_time() && self.edge.is_none();
        matches!(self.year, Year::Relative(_)) && alone && !self.within
    }

    /// «امروز» and its neighbours and nothing else: a date may follow.
    pub(in crate::grammar) const fn names_today(&self) -> bool {
        matches!(self.relative, Some((Unit::Day, _))) && self.month.is_none() && self.occasion.is_none()
    }

    /// True where a name of people and things stands alone.
    pub(in crate::grammar) fn is_weak(&self) -> bool {
        let weak = self.month.is_some_and(|month| month.weak && self.day.is_none()) || self.weak_occasion;
        weak && !self.has_year() && !self.licensed && !self.has_time()
    }

    /// «دیشب ساعت ۲»: on the day that the night leads to.
    pub(in crate::grammar) fn is_past_midnight(&self) -> bool {
        let night = self.part.is_some_and(|part| part.hours.part == DayPart::Night);
        night && matches!(self.relative, Some((Unit::Day, _))) && self.clock.is_some_and(|clock| clock.hour < 6)
    }

    /// Converts an imperial year to Solar Hijri («سال ۲۵۳۵» is 1355); false where the year is none.
    pub(in crate::grammar) fn settle_imperial(&mut self) -> bool {
        let Year::Full(said) = self.year else { return false };
        let foreign = self.month.is_some_and(|month| month.calendar != Calendar::Jalali);
        let Some(year) = imperial_year(said, self.era).filter(|_| !foreign) else { return false };
        self.year = Year::Full(year);
        self.era = self.era.map(|_| Era::Solar);
        true
    }
}
