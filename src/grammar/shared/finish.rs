//! From the slots of a draft to its expression.

use super::clock_time::{ClockTime, NamedPart};
use super::customs::Customs;
use super::draft::Draft;
use super::era::{Era, imperial_year};
use super::month_name::MonthName;
use super::rule_name::RuleName;
use crate::calendar::{Calendar, DayRange};
use crate::expression::{
    Anchor, CalendarDate, Convention, DayPart, Expression, NamedDay, Repeat, Scope, Season, Shift, ShiftRole, Span,
    Time, Unit, Year,
};
use crate::lexicon::PartOfDay;

impl Draft {
    /// The expression of the slots, or `None` where they do not make one.
    pub(in crate::grammar) fn finish(&self, customs: &Customs) -> Option<(Expression, RuleName)> {
        if (customs.refuses)(self) {
            return None;
        }
        let (anchor, rule) = self.anchor(customs)?;
        let mut expression = Expression::new(anchor, customs.convention);
        expression.modifier = self.edge;
        expression.zone = self.zone;
        let bare = matches!(anchor, Anchor::Unsaid);
        let rule = match (self.clock, self.part) {
            (Some(clock), None) if !clock.is_sure() => return None,
            (Some(_), _) if bare => RuleName::Clock,
            (Some(_), _) => RuleName::ClockOnDay,
            (None, Some(part)) if bare && part.latent => return None,
            (None, Some(part)) => {
                expression.modifier = self.edge.or(part.hours.modifier);
                if bare { RuleName::DayPart } else { RuleName::DayPartOnDay }
            }
            (None, None) => rule,
        };
        if self.has_time() {
            expression.time = Some(self.time(customs)?);
            // «شب عاشورا»
            let on_occasion = matches!(anchor, Anchor::Occasion { .. });
            if !bare && !expression.is_day() && !on_occasion {
                return None;
            }
        }
        self.place_night(&mut expression);
        if matches!(self.year, Year::Every) {
            expression.repeat = Some(Repeat::PLAIN);
        }
        Some((expression, if self.beside { RuleName::DayBeside } else { rule }))
    }

    /// The time of day of the slots.
    pub(in crate::grammar) fn time(&self, customs: &Customs) -> Option<Time> {
        match (self.clock, self.part) {
            (Some(clock), part) => (customs.time)(clock, part.or_else(|| self.night_of_feast(clock))),
            (None, part) => part.map(|part| part.hours.time()),
        }
    }

    /// «شب یلدا ساعت ۹»: what is kept at night has its hours then.
    fn night_of_feast(&self, clock: ClockTime) -> Option<NamedPart> {
        let nightly = matches!(self.occasion, Some(NamedDay::Yalda | NamedDay::ChaharshanbeSuri | NamedDay::Halloween));
        let open = clock.half.is_none() && matches!(clock.hour, 5..=12);
        (nightly && open).then(|| NamedPart::new(PartOfDay::NIGHT, false))
    }

    /// «دیشب ساعت ۲», «جمعه شب ساعت ۱», "2 a.m. last night" are on the day that the night leads to; «شب جمعه» is the night that leads to
    /// Friday, «شب عاشورا» the one that leads to that day.
    fn place_night(&self, expression: &mut Expression) {
        let night = self.part.filter(|part| part.hours.part == DayPart::Night);
        let small = matches!(expression.time, Some(Time::Clock { hour: ..6, .. }));
        if let (Anchor::Relative { unit: Unit::Day, offset, .. }, Some(_), true) =
            (&mut expression.anchor, night, small)
        {
            *offset += 1;
        }
        match &mut expression.anchor {
            Anchor::Weekday { .. } if small && night.is_some_and(|part| part.on_day) => {
                expression.shift = Some(Shift { unit: Unit::Day, count: 1, role: ShiftRole::Date });
            }
            // «شب جمعه ساعت ۱» is of Friday.
            Anchor::Weekday { .. } | Anchor::Occasion { .. } if self.part.is_some_and(|part| part.eve) && !small => {
                expression.shift = Some(Shift { unit: Unit::Day, count: -1, role: ShiftRole::Date });
            }
            _ => {}
        }
    }

    fn anchor(&self, customs: &Customs) -> Option<(Anchor, RuleName)> {
        if self.school_year {
            return Some((Anchor::SchoolYear { year: self.year }, RuleName::SchoolYear));
        }
        if let Some((from, to)) = self.years {
            return Some((self.years_anchor(from, to, customs), RuleName::YearSpan));
        }
        if let Some(month) = self.month {
            return self.month_anchor(month);
        }
        if let (Some(day), false) = (self.day, self.has_date()) {
            return Some((day_of_month(day), RuleName::DayNumber));
        }
        if let Some(id) = self.occasion {
            let year = match (self.year, self.era) {
                // «عاشورای ۶۱ هجری»
                (Year::Short(said), Some(Era::Lunar | Era::Hijri)) => Year::Full(i16::from(said)),
                // «کریسمس ۹۵» is of the solar year, as years of two figures are that no month of another calendar leads.
                (Year::Short(said @ 50..), None)
                    if customs.convention != Convention::ENGLISH && id.rule().calendar == Calendar::Gregorian =>
                {
                    Year::Full(1300 + i16::from(said))
                }
                (year, _) => year,
            };
            return Some((Anchor::Occasion { id, year }, RuleName::Occasion));
        }
        if let Some(season) = self.season {
            let common = matches!(self.era, Some(Era::Common | Era::BeforeChrist));
            let year = match (self.year, self.era) {
                // «بهار سال ۶۶۰ پیش از میلاد»
                (Year::Full(said), Some(Era::BeforeChrist)) => Year::Full(1 - said),
                // «بهار ۴۴۲ هجری قمری»
                (Year::Full(said), Some(era)) if era.calendar(Some(i32::from(said))) == Calendar::Hijri => {
                    Year::Full(solar_year_of(said, season)?)
                }
                (year, _) => year,
            };
            return Some((Anchor::Season { season, year, scope: self.scope, common }, RuleName::Season));
        }
        if let Some(span) = self.span {
            let calendar = self.calendar_of_span(span, customs);
            return Some((Anchor::Era { calendar, span: span.counted_in(calendar) }, RuleName::DecadeOrCentury));
        }
        if let Some(weekday) = self.weekday.filter(|_| !matches!(self.relative, Some((Unit::Day, _)))) {
            let scope = match self.relative {
                Some((Unit::Week, offset)) => Scope::Week(i8::try_from(offset).ok()?),
                _ => self.scope,
            };
            return Some((Anchor::Weekday { weekday, scope }, RuleName::Weekday));
        }
        if let Some((unit, offset)) = self.relative {
            return Some((self.relative_anchor(unit, offset), RuleName::Relative));
        }
        if let Some(offset) = self.weekend {
            return Some((Anchor::Weekend { offset }, RuleName::Weekend));
        }
        if self.has_year() {
            return self.year_anchor(customs);
        }
        if let Some(unit) = self.bare_unit {
            self.edge?;
            return Some((self.relative_anchor(unit, 0), RuleName::EdgeOfPeriod));
        }
        self.has_time().then_some((Anchor::Unsaid, RuleName::Clock))
    }

    fn relative_anchor(&self, unit: Unit, offset: i32) -> Anchor {
        Anchor::Relative { unit, offset, calendar: self.era.map(|era| era.calendar(None)) }
    }

    /// «۱۴۴۴–۱۵۱۰» is of the calendar that its later year has.
    fn years_anchor(&self, from: i16, to: i16, customs: &Customs) -> Anchor {
        let calendar = match self.calendar_of_year(to, customs) {
            Calendar::Gregorian => Calendar::Gregorian,
            _ => self.calendar_of_year(from, customs),
        };
        Anchor::Years { calendar, from, to }
    }

    fn month_anchor(&self, month: MonthName) -> Option<(Anchor, RuleName)> {
        // «۱۴۳۵/۱۲/۱۰ قمری»
        let lunar = self.numeric && self.era == Some(Era::Lunar);
        let month = if lunar { MonthName { calendar: Calendar::Hijri, ..month } } else { month };
        let year = match (self.year, self.relative, self.era) {
            // "yesterday, 17 November"
            (Year::Unsaid, Some((Unit::Day, offset)), _) => Year::Near(i8::try_from(offset).ok()?),
            // «۱۰ محرم ۶۱» is of the first century, as no day of later ones is known by two figures.
            (Year::Short(said @ 1..75), _, None) if month.calendar == Calendar::Hijri && self.day.is_some() => {
                Year::Full(i16::from(said))
            }
            // «محرم سال ۶۱ هجری»
            (Year::Short(said), _, Some(Era::Lunar | Era::Hijri)) if month.calendar == Calendar::Hijri => {
                Year::Full(i16::from(said))
            }
            (Year::Full(said), _, Some(Era::BeforeChrist)) => Year::Full(1 - said),
            // «۱۵ مارس ۴۴ پیش از میلاد»
            (Year::Short(said), _, Some(Era::BeforeChrist)) => Year::Full(1 - i16::from(said)),
            // "28 Mordad 2536"
            (Year::Full(said), _, era) if month.calendar == Calendar::Jalali => {
                Year::Full(imperial_year(said, era).unwrap_or(said))
            }
            (year, ..) => year,
        };
        let era_of_another = self.era.is_some_and(
            |era| matches!(self.year, Year::Full(year) if era.calendar(Some(i32::from(year))) != month.calendar),
        );
        let solar = era_of_another || self.tells_solar_year(month);
        let date = CalendarDate {
            calendar_said: !solar,
            month: Some(month.number),
            zodiacal: month.zodiacal,
            day: self.day,
            weekday: self.weekday,
            any_order: self.any_order,
            ..CalendarDate::new(month.calendar, year)
        };
        if let Some((last, day)) = self.last {
            return Some(match day {
                Some(day) if last == month => (Anchor::Days { date, last: day }, RuleName::DaySpan),
                _ => (through(date, last, day), RuleName::DateSpan),
            });
        }
        let rule = match (self.numeric, self.day, month.calendar) {
            (true, ..) => RuleName::NumericDate,
            (_, Some(_), Calendar::Jalali) => RuleName::JalaliDay,
            (_, Some(_), Calendar::Gregorian) => RuleName::GregorianDay,
            (_, Some(_), Calendar::Hijri) => RuleName::HijriDay,
            (_, None, Calendar::Jalali) => RuleName::JalaliMonth,
            (_, None, Calendar::Gregorian) => RuleName::GregorianMonth,
            (_, None, Calendar::Hijri) => RuleName::HijriMonth,
        };
        Some((Anchor::Date(date), rule))
    }

    /// «رمضان ۱۳۹۵», «محرم ۱۳۴۲»: the year of a lunar month alone is taken for solar where both are as likely; that of a day, as
    /// «۱۰ محرم ۱۳۹۵», is lunar.
    fn tells_solar_year(&self, month: MonthName) -> bool {
        let alone = month.calendar == Calendar::Hijri && self.day.is_none() && self.era.is_none();
        alone && matches!(self.year, Year::Full(year) if CalendarDate::SOLAR_OF_LUNAR_MONTHS.contains(&year))
    }

    fn year_anchor(&self, customs: &Customs) -> Option<(Anchor, RuleName)> {
        let (year, calendar) = match (self.year, self.era) {
            (Year::Full(year), Some(Era::BeforeChrist)) => (Year::Full(1 - year), Calendar::Gregorian),
            (Year::Full(year), Some(Era::Imperial)) => (Year::Full(imperial_year(year, self.era)?), Calendar::Jalali),
            (Year::Full(year), _) => (self.year, self.calendar_of_year(year, customs)),
            (Year::Short(year), Some(Era::BeforeChrist)) => (Year::Full(1 - i16::from(year)), Calendar::Gregorian),
            (Year::Short(year), Some(Era::Lunar | Era::Hijri)) => (Year::Full(i16::from(year)), Calendar::Hijri),
            (Year::Short(_), Some(Era::Common)) => (self.year, Calendar::Gregorian),
            (Year::Short(_), _) => (self.year, Calendar::Jalali),
            (Year::Relative(offset), _) => {
                return Some((self.relative_anchor(Unit::Year, i32::from(offset)), RuleName::Relative));
            }
            (_, _) => return None,
        };
        let date = CalendarDate { calendar_said: self.era.is_some(), ..CalendarDate::new(calendar, year) };
        Some((Anchor::Date(date), RuleName::Year))
    }

    /// The calendar of a year number: what the era says, else what its size says.
    pub(in crate::grammar) fn calendar_of_year(&self, year: i16, customs: &Customs) -> Calendar {
        match self.era {
            Some(era) => era.calendar(Some(i32::from(year))),
            None if customs.jalali_years.contains(&year) => Calendar::Jalali,
            None => Calendar::Gregorian,
        }
    }

    fn calendar_of_span(&self, span: Span, customs: &Customs) -> Calendar {
        match (self.era, span) {
            (Some(era), Span::Century { number, .. }) => era.calendar(Some(i32::from(number) * 100)),
            (Some(era), _) => era.calendar(None),
            (None, Span::Decade(first)) => self.calendar_of_year(first, customs),
            (None, Span::ShortDecade(_)) => Calendar::Jalali,
            (None, Span::Century { number, .. }) if customs.jalali_century == Some(number) => Calendar::Jalali,
            (None, Span::Century { .. } | Span::Millennium(_)) => Calendar::Gregorian,
        }
    }
}

/// The solar year of the season that begins in a lunar year.
fn solar_year_of(lunar: i16, season: Season) -> Option<i16> {
    let days = DayRange::year(Calendar::Hijri, i32::from(lunar)).ok()?;
    let (first, ..) = Calendar::Jalali.fields(days.start).ok()?;
    let begins = |year: i32| Calendar::Jalali.day_number(year, season.first_month(), 1).ok();
    let year = [first, first + 1].into_iter().find(|&year| begins(year).is_some_and(|day| day >= days.start))?;
    i16::try_from(year).ok()
}

/// «روز بیست و نهم»
fn day_of_month(day: u8) -> Anchor {
    Anchor::Date(CalendarDate { day: Some(day), ..CalendarDate::new(Calendar::Jalali, Year::Unsaid) })
}

/// "March 20-October 21"
fn through(first: CalendarDate, last: MonthName, day: Option<u8>) -> Anchor {
    let end = CalendarDate { month: Some(last.number), zodiacal: last.zodiacal, day, weekday: None, ..first };
    Anchor::Through { first: CalendarDate { year: Year::Unsaid, ..first }, last: end }
}
