//! From the slots of a phrase to its expression.

use super::draft::{ClockTime, Draft, MonthName, NamedPart};
use crate::calendar::{Calendar, Weekday};
use crate::expression::{
    Anchor, CalendarDate, Convention, DayPart, Expression, Meridiem, Repeat, Scope, Season, Shift, ShiftRole, Span,
    Time, Unit, Year,
};
use crate::grammar::era::Era;
use crate::lexicon::PartOfDay;

impl Draft {
    /// The expression of the slots, or `None` where they do not make one.
    pub(crate) fn finish(&self) -> Option<(Expression, &'static str)> {
        let (anchor, rule) = self.anchor()?;
        let bare = matches!(anchor, Anchor::Unsaid);
        let mut expression = Expression::new(anchor, Convention::IRAN);
        expression.modifier = self.edge;
        expression.time = self.time();
        let rule = match (self.clock, self.part) {
            (Some(clock), part) if !clock.certain && part.is_none() => return None,
            (Some(_), _) if bare => "clock",
            (Some(_), _) => "clock-on-day",
            (None, Some(part)) if bare && part.latent => return None,
            (None, Some(part)) => {
                expression.modifier = self.edge.or(part.hours.modifier);
                if bare { "day-part" } else { "day-part-on-day" }
            }
            (None, None) => rule,
        };
        let nightly = matches!(anchor, Anchor::Occasion { .. });
        if expression.time.is_some() && !bare && !nightly && !expression.is_day() {
            return None;
        }
        if let Anchor::Relative { offset, .. } = &mut expression.anchor
            && self.is_past_midnight()
        {
            *offset += 1;
        }
        // «شب جمعه» is the night that leads to Friday, «شب عاشورا» the one that leads to that day.
        let eve = self.part.is_some_and(|part| part.eve);
        if eve && matches!(anchor, Anchor::Weekday { .. } | Anchor::Occasion { .. }) {
            expression.shift = Some(Shift { unit: Unit::Day, count: -1, role: ShiftRole::Date });
        }
        if matches!(self.year, Year::Every) {
            expression.repeat = Some(Repeat { times: None, of: None });
        }
        Some((expression, rule))
    }

    /// «دیشب ساعت ۲»: on the day that the night leads to.
    pub(super) fn is_past_midnight(&self) -> bool {
        let night = self.part.is_some_and(|part| part.hours.part == DayPart::Night);
        night && matches!(self.relative, Some((Unit::Day, _))) && self.clock.is_some_and(|clock| clock.hour < 6)
    }

    /// The time of day of the slots.
    pub(crate) fn time(&self) -> Option<Time> {
        match self.clock {
            Some(clock) => Some(clock.with_part(self.part)),
            None => self.part.map(|part| part.hours.time()),
        }
    }

    /// What the slots name, the most exact first.
    fn anchor(&self) -> Option<(Anchor, &'static str)> {
        let on_day = matches!(self.relative, Some((Unit::Day, _)));
        if let Some((from, to)) = self.years {
            Some((self.span_of_years(from, to), "year-span"))
        } else if self.school_year {
            Some((Anchor::SchoolYear { year: self.year }, "school-year"))
        } else if let Some(month) = self.month {
            self.month_anchor(month)
        } else if let Some(id) = self.occasion {
            Some((Anchor::Occasion { id, year: self.year }, "occasion"))
        } else if let Some((season, latent)) = self.season {
            self.season_anchor(season, latent)
        } else if let Some(span) = self.span {
            Some((Anchor::Era { calendar: self.calendar_of_span(span), span }, "decade-or-century"))
        } else if let Some(weekday) = self.weekday.filter(|_| !on_day) {
            self.weekday_anchor(weekday)
        } else if let Some((unit, offset)) = self.relative {
            Some((self.from_now(unit, offset), "relative"))
        } else if let Some(offset) = self.weekend {
            Some((Anchor::Weekend { offset }, "weekend"))
        } else if self.has_year() {
            self.year_anchor()
        } else if let Some(unit) = self.bare_unit {
            self.edge.map(|_| (self.from_now(unit, 0), "edge-of-current"))
        } else {
            self.has_time().then_some((Anchor::Unsaid, "time"))
        }
    }

    /// «۱۴۴۴–۱۵۱۰» is of the calendar that its later year has.
    fn span_of_years(&self, from: i16, to: i16) -> Anchor {
        let calendar = match self.calendar_of_year(i32::from(to)) {
            Calendar::Gregorian => Calendar::Gregorian,
            _ => self.calendar_of_year(i32::from(from)),
        };
        Anchor::Years { calendar, from, to }
    }

    fn season_anchor(&self, season: Season, latent: bool) -> Option<(Anchor, &'static str)> {
        let ancient = matches!(self.era, Some(Era::BeforeChrist));
        if ancient || (latent && !self.licensed && !self.has_year()) {
            return None;
        }
        let scope = match self.relative {
            Some((_, ..0)) => Scope::Last,
            Some((_, 0)) => Scope::This,
            Some(_) => Scope::Next,
            None => Scope::Bare,
        };
        Some((Anchor::Season { season, year: self.year, scope }, "season"))
    }

    fn weekday_anchor(&self, weekday: Weekday) -> Option<(Anchor, &'static str)> {
        let scope = match self.relative {
            Some((Unit::Week, offset)) => Scope::Week(i8::try_from(offset).ok()?),
            _ => self.scope,
        };
        Some((Anchor::Weekday { weekday, scope }, "weekday"))
    }

    /// The unit so many units from the present one, in the calendar of the era.
    fn from_now(&self, unit: Unit, offset: i32) -> Anchor {
        Anchor::Relative { unit, offset, calendar: self.era.map(|era| era.calendar(None)) }
    }

    fn month_anchor(&self, month: MonthName) -> Option<(Anchor, &'static str)> {
        if month.latent && self.day.is_none() && !self.licensed && !self.has_year() {
            return None;
        }
        let year = match (self.year, self.relative, self.era) {
            (Year::Unsaid, Some((Unit::Day, offset)), _) => Year::Near(i8::try_from(offset).ok()?),
            // «محرم سال ۶۱ هجری»
            (Year::Short(said), _, Some(Era::Lunar | Era::Hijri)) if month.calendar == Calendar::Hijri => {
                Year::Full(i16::from(said))
            }
            (Year::Full(said), _, Some(Era::BeforeChrist)) => Year::Full(1 - said),
            _ => self.year,
        };
        let calendar = month.calendar;
        let calendar_said = match (self.era, self.year) {
            (Some(era), Year::Full(year)) => era.calendar(Some(i32::from(year))) == calendar,
            _ => true,
        };
        let date = CalendarDate {
            calendar,
            calendar_said,
            year,
            month: Some(month.number),
            zodiacal: month.zodiacal,
            day: self.day,
            weekday: self.weekday,
        };
        if let Some(last) = self.last_day {
            return Some((Anchor::Days { date, last }, "day-span"));
        }
        let rule = match (self.numeric, self.day, calendar) {
            (true, ..) => "numeric-date",
            (_, Some(_), Calendar::Jalali) => "jalali-day",
            (_, Some(_), Calendar::Gregorian) => "gregorian-day",
            (_, Some(_), Calendar::Hijri) => "hijri-day",
            (_, None, Calendar::Jalali) => "jalali-month",
            (_, None, Calendar::Gregorian) => "gregorian-month",
            (_, None, Calendar::Hijri) => "hijri-month",
        };
        Some((Anchor::Date(date), rule))
    }

    fn year_anchor(&self) -> Option<(Anchor, &'static str)> {
        let (year, calendar) = match self.year {
            Year::Full(year) => {
                let ancient = matches!(self.era, Some(Era::BeforeChrist));
                (Year::Full(if ancient { 1 - year } else { year }), self.calendar_of_year(i32::from(year)))
            }
            Year::Short(short) => match self.era {
                Some(Era::BeforeChrist) => (Year::Full(1 - i16::from(short)), Calendar::Gregorian),
                Some(Era::Lunar | Era::Hijri) => (Year::Full(i16::from(short)), Calendar::Hijri),
                Some(Era::Common) => (Year::Short(short), Calendar::Gregorian),
                _ => (self.year, Calendar::Jalali),
            },
            Year::Relative(offset) => return Some((self.from_now(Unit::Year, i32::from(offset)), "relative")),
            Year::Unsaid | Year::Near(_) | Year::Last | Year::Next | Year::Every => return None,
        };
        let date = CalendarDate {
            calendar,
            calendar_said: self.era.is_some(),
            year,
            month: None,
            zodiacal: false,
            day: None,
            weekday: None,
        };
        Some((Anchor::Date(date), "year"))
    }

    /// The calendar of a year number: what the era says, else what its size says.
    pub(crate) fn calendar_of_year(&self, year: i32) -> Calendar {
        match self.era {
            Some(era) => era.calendar(Some(year)),
            None if (1100..=1450).contains(&year) => Calendar::Jalali,
            // The solar years from 1451 on are nobody's yet; the common ones are of Columbus. The solar years before
            // 1100 are told with their era.
            None => Calendar::Gregorian,
        }
    }

    fn calendar_of_span(&self, span: Span) -> Calendar {
        if let Some(era) = self.era {
            let year = match span {
                Span::Century { number, .. } => Some(i32::from(number) * 100),
                _ => None,
            };
            return era.calendar(year);
        }
        match span {
            Span::Decade(first) => self.calendar_of_year(i32::from(first)),
            Span::ShortDecade(_) => Calendar::Jalali,
            // The fourteenth century of Persian text is the Iranian one; the fifteenth and later are the world's.
            Span::Century { number: 14, .. } => Calendar::Jalali,
            Span::Century { .. } | Span::Millennium(_) => Calendar::Gregorian,
        }
    }
}

impl ClockTime {
    /// The hour on a 24-hour clock, as the part of the day beside it has it.
    fn with_part(self, part: Option<NamedPart>) -> Time {
        let ClockTime { hour, minute, second, .. } = self;
        let Some(NamedPart { hours: PartOfDay { part, from, .. }, .. }) = part else {
            let meridiem = if hour > 12 || hour == 0 { Meridiem::Said } else { Meridiem::Open };
            return Time::Clock { hour, minute, second, meridiem };
        };
        let afternoon = match part {
            DayPart::Afternoon | DayPart::Evening => true,
            // «ساعت ۲ شب» is of the small hours.
            DayPart::Night => hour >= 6,
            DayPart::Noon => hour <= 4,
            DayPart::Morning | DayPart::Midnight => false,
        };
        let hour = match (hour, part) {
            (12, DayPart::Night | DayPart::Midnight) => 24,
            (12, DayPart::Morning) if from == 0 => 0,
            (..12, _) if afternoon => hour + 12,
            _ => hour,
        };
        Time::Clock { hour, minute, second, meridiem: Meridiem::Said }
    }
}
