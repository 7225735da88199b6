//! From the slots of a phrase to its expression, and to what must stand beside it.

use super::draft::{Draft, Month};
use super::licence::Need;
use super::phrase::Said;
use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Convention, DayPart, Expression, Scope, Span, Time, Unit, Year};
use crate::grammar::era::{Era, imperial_year};

impl Draft {
    /// The expression of the slots, or `None` where they do not make one.
    pub(super) fn finish(&self) -> Option<Said> {
        if self.weekday_latent && self.month.is_none() && !self.has_time() {
            return None;
        }
        let (anchor, rule) = self.anchor()?;
        let mut said = Said { expression: Expression::new(anchor, Convention::ENGLISH), rule, need: self.need() };
        said.expression.modifier = self.edge;
        said.expression.zone = self.zone;
        let bare = matches!(anchor, Anchor::Unsaid);
        if self.has_time() {
            let on_day = said.expression.is_day() || matches!(anchor, Anchor::Occasion { .. });
            if !bare && !on_day {
                return None;
            }
            self.finish_time(&mut said, bare)?;
        }
        if self.beside {
            said.rule = "day-beside";
        }
        Some(said)
    }

    /// Sets the time of an expression; `bare` if it has no day.
    fn finish_time(&self, said: &mut Said, bare: bool) -> Option<()> {
        let expression = &mut said.expression;
        let part = self.part.map(|part| part.hours);
        let Some(clock) = self.clock else {
            let part = part.filter(|_| !bare || self.part.is_some_and(|part| !part.latent))?;
            expression.time = Some(part.time());
            expression.modifier = self.edge.or(part.modifier);
            said.rule = if bare { "day-part" } else { "day-part-on-day" };
            if bare {
                said.need = Need::Led;
            }
            return Some(());
        };
        if !clock.certain && part.is_none() {
            if !clock.has_colon {
                return None;
            }
            if bare {
                said.need = Need::Clock;
            }
        }
        let part = part.map(|part| part.part);
        expression.time = Some(clock.with_part(part)?);
        // "2 a.m. last night": on the day that the night leads to.
        if let (Anchor::Relative { unit: Unit::Day, offset, .. }, Some(Time::Clock { hour: ..6, .. })) =
            (&mut expression.anchor, expression.time)
            && part == Some(DayPart::Night)
        {
            *offset += 1;
        }
        said.rule = if bare { "clock" } else { "clock-on-day" };
        Some(())
    }

    fn anchor(&self) -> Option<(Anchor, &'static str)> {
        if self.school_year {
            return Some((Anchor::SchoolYear { year: self.year }, "school-year"));
        }
        if let Some((from, to)) = self.years {
            let calendar = self.calendar_of_year(from);
            return Some((Anchor::Years { calendar, from, to }, "year-span"));
        }
        if let Some(month) = self.month {
            return Some(self.month_anchor(month));
        }
        if let Some(id) = self.occasion {
            return Some((Anchor::Occasion { id, year: self.year }, "occasion"));
        }
        if let Some(season) = self.season {
            return Some((Anchor::Season { season, year: self.year, scope: self.scope }, "season"));
        }
        if let Some(span) = self.span {
            let calendar = self.calendar_of_span(span);
            return Some((Anchor::Era { calendar, span: span.counted_in(calendar) }, "decade-or-century"));
        }
        if let Some(weekday) = self.weekday
            && !matches!(self.relative, Some((Unit::Day, _)))
        {
            let scope = match self.relative {
                Some((Unit::Week, offset)) => Scope::Week(i8::try_from(offset).ok()?),
                _ => self.scope,
            };
            return Some((Anchor::Weekday { weekday, scope }, "weekday"));
        }
        if let Some((unit, offset)) = self.relative {
            let calendar = self.era.map(|era| era.calendar(None));
            return Some((Anchor::Relative { unit, offset, calendar }, "relative"));
        }
        if let Some(offset) = self.weekend {
            return Some((Anchor::Weekend { offset }, "weekend"));
        }
        if self.has_year() {
            return self.year_anchor();
        }
        self.has_time().then_some((Anchor::Unsaid, "time"))
    }

    fn month_anchor(&self, month: Month) -> (Anchor, &'static str) {
        let year = match self.relative {
            // "yesterday, 17 November"
            Some((Unit::Day, offset)) if !self.has_year() => Year::Near(i8::try_from(offset).unwrap_or(0)),
            _ => self.year,
        };
        // "28 Mordad 2536"
        let imperial = match year {
            Year::Full(year) if month.calendar == Calendar::Jalali => imperial_year(year, self.era),
            _ => None,
        };
        let year = imperial.map_or(year, Year::Full);
        let date = CalendarDate {
            calendar: month.calendar,
            calendar_said: true,
            year,
            month: Some(month.number),
            zodiacal: month.zodiacal,
            day: self.day,
            weekday: self.weekday,
        };
        match self.last {
            Some((last, Some(day))) if last == month => return (Anchor::Days { date, last: day }, "day-span"),
            Some((last, day)) => {
                let last =
                    CalendarDate { month: Some(last.number), zodiacal: last.zodiacal, day, weekday: None, ..date };
                return (Anchor::Through { first: CalendarDate { year: Year::Unsaid, ..date }, last }, "date-span");
            }
            None => {}
        }
        let rule = match (self.numeric, self.day, month.calendar) {
            (true, ..) => "numeric-date",
            (_, Some(_), Calendar::Jalali) => "jalali-day",
            (_, Some(_), Calendar::Gregorian) => "gregorian-day",
            (_, Some(_), Calendar::Hijri) => "hijri-day",
            (_, None, Calendar::Jalali) => "jalali-month",
            (_, None, Calendar::Gregorian) => "gregorian-month",
            (_, None, Calendar::Hijri) => "hijri-month",
        };
        (Anchor::Date(date), rule)
    }

    fn year_anchor(&self) -> Option<(Anchor, &'static str)> {
        let said = match self.year {
            Year::Full(year) => year,
            Year::Relative(offset) => {
                let calendar = self.era.map(|era| era.calendar(None));
                return Some((Anchor::Relative { unit: Unit::Year, offset: i32::from(offset), calendar }, "relative"));
            }
            _ => return None,
        };
        let year = match self.era {
            Some(Era::BeforeChrist) => 1 - said,
            Some(Era::Imperial) => imperial_year(said, self.era)?,
            _ => said,
        };
        let date = CalendarDate {
            calendar: self.calendar_of_year(said),
            calendar_said: self.era.is_some(),
            year: Year::Full(year),
            month: None,
            zodiacal: false,
            day: None,
            weekday: None,
        };
        Some((Anchor::Date(date), "year"))
    }

    /// The calendar of a year number: what the words say, else Jalali for 1300..=1450 and Gregorian for the rest.
    pub(super) fn calendar_of_year(&self, year: i16) -> Calendar {
        match self.era {
            Some(era) => era.calendar(Some(i32::from(year))),
            None if (1300..=1450).contains(&year) => Calendar::Jalali,
            None => Calendar::Gregorian,
        }
    }

    fn calendar_of_span(&self, span: Span) -> Calendar {
        match (self.era, span) {
            (Some(era), Span::Century { number, .. }) => era.calendar(Some(i32::from(number) * 100)),
            (Some(era), _) => era.calendar(None),
            (None, Span::Decade(first)) => self.calendar_of_year(first),
            _ => Calendar::Gregorian,
        }
    }

    /// What must stand beside the phrase.
    fn need(&self) -> Need {
        if self.numeric || self.school_year {
            return Need::Nothing;
        }
        if self.season.is_some() && !self.licensed && !self.has_year() && self.edge.is_none() {
            return Need::Season;
        }
        if let Some(month) = self.month {
            let foreign = month.calendar != Calendar::Gregorian;
            return match (self.day, self.has_year() || self.relative.is_some()) {
                (_, true) => Need::Nothing,
                (Some(_), false) if foreign && self.titled => Need::Impossible,
                (Some(_), false) if self.last.is_some() => Need::Nothing,
                (Some(_), false) => Need::NoName,
                (None, false) if (month.latent || foreign) && !self.licensed && self.edge.is_none() => {
                    Need::Preposition { strict: foreign }
                }
                (None, false) => Need::NoSurname,
            };
        }
        if self.occasion.is_some() {
            return if self.weak_occasion && !self.has_year() && !self.licensed { Need::NoName } else { Need::Nothing };
        }
        if self.weekday.is_some() {
            let alone = self.relative.is_none() && self.clock.is_none() && matches!(self.scope, Scope::Bare);
            return if alone && self.edge.is_none() { Need::Weekday } else { Need::Nothing };
        }
        if self.years.is_some() && !self.licensed {
            return Need::YearSpan;
        }
        if matches!(self.year, Year::Full(_)) && !self.has_other_period() && !self.licensed && self.era.is_none() {
            return if self.edge.is_some() { Need::NoCount } else { Need::Year };
        }
        Need::Nothing
    }

    const fn has_other_period(&self) -> bool {
        self.month.is_some() || self.season.is_some() || self.span.is_some() || self.occasion.is_some()
    }
}
