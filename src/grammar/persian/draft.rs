//! A date phrase being read: slots that the families fill in any order the language allows.

use crate::calendar::{Calendar, Weekday};
use crate::expression::{
    Anchor, CalendarDate, Convention, DayPart, Expression, Meridiem, Modifier, Repeat, Scope, Season, Shift, ShiftRole,
    Span, Time, Unit, Year,
};
use crate::grammar::cursor::Cursor;
use crate::grammar::era::Era;
use crate::lexicon::Mark;

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
    pub(crate) occasion: Option<u8>,
    pub(crate) weak_occasion: bool,
    pub(crate) school_year: bool,
    pub(crate) years: Option<(i16, i16)>,
    pub(crate) last_day: Option<u8>,
    pub(crate) weekend: Option<i8>,
    pub(crate) clock: Option<ClockTime>,
    pub(crate) part: Option<PartOfDay>,
    pub(crate) edge: Option<Modifier>,
    /// The phrase is what a part is of: a bare year may follow («نیمهٔ نخست ۲۰۱۶»).
    pub(crate) within: bool,
    /// A word stands in the phrase that makes a latent name a date: ماه, a head noun, an edge.
    pub(crate) licensed: bool,
    /// The words are those of a container («سال», «ماه») that only a part of it makes a date.
    pub(crate) bare_unit: Option<Unit>,
    /// The date is in figures («1395/6/19»).
    pub(crate) numeric: bool,
    pub(crate) zone: Option<i16>,
}

/// A month by its name.
#[derive(Clone, Copy)]
pub(crate) struct MonthName {
    pub(crate) calendar: Calendar,
    pub(crate) number: u8,
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
        MonthName { calendar, number, latent: false, weak: false, counted: false }
    }
}

/// So many years are the kings' ahead of the sun's.
const IMPERIAL_AHEAD: i16 = 1180;

/// A clock time before its part of the day is known.
#[derive(Clone, Copy)]
pub(crate) struct ClockTime {
    pub(crate) hour: u8,
    pub(crate) minute: Option<u8>,
    pub(crate) second: Option<u8>,
    /// «ساعت» or a colon stands there; a bare number needs a part of the day.
    pub(crate) certain: bool,
}

/// A part of the day as the language has it.
#[derive(Clone, Copy)]
pub(crate) struct PartOfDay {
    pub(crate) part: DayPart,
    pub(crate) from: u8,
    pub(crate) to: u8,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) latent: bool,
    /// «شب جمعه» is the night before Friday.
    pub(crate) eve: bool,
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
            zone: None,
        }
    }

    /// True where something names the period; a year or a weekday beside it only narrows it down.
    pub(crate) const fn has_date(&self) -> bool {
        self.has_period() || self.weekday.is_some() || !matches!(self.year, Year::Unsaid)
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

    /// «امروز» and its neighbours and nothing else: a date may follow.
    pub(crate) fn names_today(&self) -> bool {
        matches!(self.relative, Some((Unit::Day, _))) && self.month.is_none() && self.occasion.is_none()
    }

    /// A name of people and things stands alone.
    pub(crate) fn is_weak(&self) -> bool {
        let weak = self.month.is_some_and(|month| month.weak && self.day.is_none()) || self.weak_occasion;
        weak && matches!(self.year, Year::Unsaid) && !self.licensed && !self.has_time()
    }

    pub(crate) const fn has_time(&self) -> bool {
        self.clock.is_some() || self.part.is_some()
    }

    /// Fills slots from the cursor until nothing more fits.
    pub(crate) fn fill(&mut self, cursor: &mut Cursor<'_>) {
        while self.take_element(cursor) || self.take_joined_element(cursor) {}
    }

    fn take_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        self.take_numeric_date(cursor)
            || self.take_clock(cursor)
            || self.take_day_part(cursor)
            || self.take_month_day(cursor)
            || self.take_month(cursor)
            || self.take_weekday(cursor)
            || self.take_deictic(cursor)
            || self.take_occasion(cursor)
            || self.take_season(cursor)
            || self.take_span(cursor)
            || self.take_relative(cursor)
            || self.take_every_year(cursor)
            || self.take_year(cursor)
            || self.take_era(cursor)
    }

    /// An element after a comma, or a clock time after a dash: «۳۰ اردیبهشت، ساعت ۷», «27 خرداد 1395 - 10:51».
    fn take_joined_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let mut ahead = *cursor;
        if ahead.is_fresh() || self.has_date() == self.has_time() && !self.weekday.is_some() {
            return false;
        }
        let taken = if ahead.take_mark(|mark| mark == Mark::PersianComma || mark == Mark::Comma) {
            if self.weekday.is_some() && self.month.is_none() {
                self.take_numeric_date(&mut ahead) || self.take_month_day(&mut ahead)
            } else if self.has_time() && !self.has_date() {
                self.take_month_day(&mut ahead) || self.take_weekday(&mut ahead)
            } else {
                !self.has_time()
                    && self.day.is_some()
                    && self.take_clock(&mut ahead)
                    && self.clock.is_some_and(|clock| clock.certain)
            }
        } else if ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)) {
            !self.has_time()
                && self.day.is_some()
                && !matches!(self.year, Year::Unsaid)
                && self.take_clock(&mut ahead)
                && self.clock.is_some_and(|clock| clock.certain)
        } else {
            false
        };
        if taken {
            *cursor = ahead;
        }
        taken
    }

    /// The expression of the slots, or `None` where they do not make one.
    pub(crate) fn finish(&self) -> Option<(Expression, &'static str)> {
        let (anchor, rule) = self.anchor()?;
        let mut expression = Expression::new(anchor, Convention::IRAN);
        expression.modifier = self.edge;
        expression.zone = self.zone;
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
        // «شب جمعه» is the night that leads to Friday.
        if self.part.is_some_and(|part| part.eve) && matches!(anchor, Anchor::Weekday { .. }) {
            expression.shift = Some(Shift { unit: Unit::Day, count: -1, role: ShiftRole::Date });
        }
        if matches!(self.year, Year::Every) {
            expression.repeat = Some(Repeat { times: None, of: None });
        }
        Some((expression, rule))
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
            let calendar = self.calendar_of_year(i32::from(from));
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
            (Year::Full(said), _, Some(Era::Imperial)) => year = Year::Full(said - IMPERIAL_AHEAD),
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
                    Some(Era::Imperial) => year.checked_sub(IMPERIAL_AHEAD).filter(|&year| year > 0)?,
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
        let date =
            CalendarDate { calendar, calendar_said: self.era.is_some(), year, month: None, day: None, weekday: None };
        Some((Anchor::Date(date), "year"))
    }

    /// The calendar of a year number: what the era says, else what its size says.
    pub(crate) fn calendar_of_year(&self, year: i32) -> Calendar {
        match self.era {
            Some(era) => era.calendar(Some(year)),
            None if (1500..=2100).contains(&year) => Calendar::Gregorian,
            None if year < 1000 => Calendar::Gregorian,
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
