//! From the slots of a phrase to its expression.

use super::draft::{ClockTime, Draft, MonthName, PartOfDay};
use crate::calendar::Calendar;
use crate::expression::{
    Anchor, CalendarDate, Convention, DayPart, Expression, Meridiem, Repeat, Scope, Shift, ShiftRole, Span, Time, Unit,
    Year,
};
use crate::grammar::era::Era;

impl Draft {
    /// The expression of the slots, or `None` where they do not make one.
    pub(crate) fn finish(&self) -> Option<(Expression, &'static str)> {
        let (anchor, rule) = self.anchor()?;
        let mut expression = Expression::new(anchor, Convention::IRAN);
        expression.modifier = self.edge;
        let rule = match (self.clock, self.part) {
            (Some(clock), part) => {
                if !clock.certain && part.is_none() {
                    return None;
                }
                expression.time = Some(clock.with_part(part)?);
                if matches!(anchor, Anchor::Unsaid) { "clock" } else { "clock-on-day" }
            }
            (None, Some(part)) => {
                if matches!(anchor, Anchor::Unsaid) && part.latent {
                    return None;
                }
                expression.time = Some(Time::Part { part: part.part, from: part.from, to: part.to });
                expression.modifier = self.edge.or(part.modifier);
                if matches!(anchor, Anchor::Unsaid) { "day-part" } else { "day-part-on-day" }
            }
            (None, None) => rule,
        };
        let on_period = expression.time.is_some() && !matches!(anchor, Anchor::Unsaid) && !expression.is_day();
        let nightly = matches!(anchor, Anchor::Occasion { .. });
        if on_period && !nightly {
            return None;
        }
        // «شب جمعه» is the night that leads to Friday, «شب عاشورا» the one that leads to that day.
        if let Anchor::Relative { offset, .. } = &mut expression.anchor
            && self.is_past_midnight()
        {
            *offset += 1;
        }
        if self.part.is_some_and(|part| part.eve) && matches!(anchor, Anchor::Weekday { .. } | Anchor::Occasion { .. })
        {
            expression.shift = Some(Shift { unit: Unit::Day, count: -1, role: ShiftRole::Date });
        }
        if matches!(self.year, Year::Every) {
            expression.repeat = Some(Repeat { times: None, of: None });
        }
        Some((expression, rule))
    }

    /// «دیشب ساعت ۲»: on the day that the night leads to.
    pub(super) fn is_past_midnight(&self) -> bool {
        let night = self.part.is_some_and(|part| part.part == DayPart::Night);
        night && matches!(self.relative, Some((Unit::Day, _))) && self.clock.is_some_and(|clock| clock.hour < 6)
    }

    /// The time of day of the slots.
    pub(crate) fn time(&self) -> Option<Time> {
        match (self.clock, self.part) {
            (Some(clock), part) => clock.with_part(part),
            (None, Some(part)) => Some(Time::Part { part: part.part, from: part.from, to: part.to }),
            (None, None) => None,
        }
    }

    fn anchor(&self) -> Option<(Anchor, &'static str)> {
        if let Some((from, to)) = self.years {
            // «۱۴۴۴–۱۵۱۰» is of the calendar that its later year has.
            let calendar = match self.calendar_of_year(i32::from(to)) {
                Calendar::Gregorian => Calendar::Gregorian,
                _ => self.calendar_of_year(i32::from(from)),
            };
            return Some((Anchor::Years { calendar, from, to }, "year-span"));
        }
        if self.school_year {
            return Some((Anchor::SchoolYear { year: self.year }, "school-year"));
        }
        if let Some(month) = self.month {
            return self.month_anchor(month);
        }
        if let Some(id) = self.occasion {
            return Some((Anchor::Occasion { id, year: self.year }, "occasion"));
        }
        if let Some((season, latent)) = self.season {
            let ancient = matches!(self.era, Some(Era::BeforeChrist));
            if ancient || (latent && !self.licensed && matches!(self.year, Year::Unsaid)) {
                return None;
            }
            let scope = match self.relative {
                Some((_, ..0)) => Scope::Last,
                Some((_, 0)) => Scope::This,
                Some(_) => Scope::Next,
                None => Scope::Bare,
            };
            return Some((Anchor::Season { season, year: self.year, scope }, "season"));
        }
        if let Some(span) = self.span {
            return Some((Anchor::Era { calendar: self.calendar_of_span(span), span }, "decade-or-century"));
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
        if !matches!(self.year, Year::Unsaid) {
            return self.year_anchor();
        }
        if let Some(unit) = self.bare_unit {
            self.edge?;
            let calendar = self.era.map(|era| era.calendar(None));
            return Some((Anchor::Relative { unit, offset: 0, calendar }, "edge-of-current"));
        }
        self.has_time().then_some((Anchor::Unsaid, "time"))
    }

    fn month_anchor(&self, month: MonthName) -> Option<(Anchor, &'static str)> {
        let (mut year, year_said) = (self.year, !matches!(self.year, Year::Unsaid));
        match (self.year, self.relative, self.era) {
            (Year::Unsaid, Some((Unit::Day, offset)), _) => year = Year::Near(i8::try_from(offset).ok()?),
            // «محرم سال ۶۱ هجری»
            (Year::Short(said), _, Some(Era::Lunar | Era::Hijri)) if month.calendar == Calendar::Hijri => {
                year = Year::Full(i16::from(said));
            }
            (Year::Full(said), _, Some(Era::BeforeChrist)) => year = Year::Full(1 - said),
            _ => {}
        }
        if month.latent && self.day.is_none() && !self.licensed && !year_said {
            return None;
        }
        let mut calendar = month.calendar;
        let mut calendar_said = true;
        if let Some(era) = self.era
            && let Year::Full(year) = self.year
            && era.calendar(Some(i32::from(year))) != calendar
        {
            calendar_said = false;
            calendar = month.calendar;
        }
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
                let calendar = self.calendar_of_year(i32::from(year));
                let year = match self.era {
                    Some(Era::BeforeChrist) => 1 - year,
                    _ => year,
                };
                (Year::Full(year), calendar)
            }
            Year::Short(short) => match self.era {
                Some(Era::BeforeChrist) => (Year::Full(1 - i16::from(short)), Calendar::Gregorian),
                Some(Era::Lunar | Era::Hijri) => (Year::Full(i16::from(short)), Calendar::Hijri),
                Some(Era::Common) => (Year::Short(short), Calendar::Gregorian),
                _ => (self.year, Calendar::Jalali),
            },
            Year::Relative(offset) => {
                let calendar = self.era.map(|era| era.calendar(None));
                return Some((Anchor::Relative { unit: Unit::Year, offset: i32::from(offset), calendar }, "relative"));
            }
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
            // The solar years from 1451 on are nobody's yet; the common ones are of Columbus.
            None if year > 1450 => Calendar::Gregorian,
            // The Jalali years of that size are told with their era.
            None if year < 1100 => Calendar::Gregorian,
            None => Calendar::Jalali,
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
    fn with_part(self, part: Option<PartOfDay>) -> Option<Time> {
        let ClockTime { mut hour, minute, second, .. } = self;
        let mut meridiem = if hour > 12 || hour == 0 { Meridiem::Said } else { Meridiem::Open };
        if let Some(part) = part {
            meridiem = Meridiem::Said;
            let afternoon = match part.part {
                DayPart::Afternoon | DayPart::Evening => true,
                // «ساعت ۲ شب» is of the small hours.
                DayPart::Night => hour >= 6,
                DayPart::Noon => hour <= 4,
                DayPart::Morning | DayPart::Midnight => false,
            };
            if hour == 12 {
                hour = match part.part {
                    DayPart::Night | DayPart::Midnight => 24,
                    DayPart::Morning if part.from == 0 => 0,
                    _ => 12,
                };
            } else if hour < 12 && afternoon {
                hour += 12;
            }
        }
        Some(Time::Clock { hour, minute, second, meridiem })
    }
}
