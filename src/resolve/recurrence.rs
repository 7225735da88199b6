//! What a set repeats: which days of which periods, at what time of theirs.

use super::interval::Moment;
use super::months::months_in;
use crate::calendar::{Calendar, Weekday, Weekdays};
use crate::expression::{
    Anchor, CalendarDate, DayRule, Expression, Modifier, MonthDay, NamedDay, Repeat, Season, Slice, Time, Unit, Year,
};
use crate::name::named;
use chrono::{NaiveDateTime, NaiveTime};

/// When a set recurs: «هر دوشنبه ساعت ۹», «پنجم هر ماه», "every other Tuesday", «هر سال عاشورا».
///
/// Its [occurrences](Self::occurrences) are exact in its own [calendar](Self::calendar); [`rrule`](Self::rrule) writes it
/// for calendar programs.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Frequency, Reference, Weekday};
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2025, 11, 20).unwrap());
/// let recurrence = taqvim::parse("every other Tuesday at 9 a.m.", &reference)?.recurrence().unwrap();
/// assert_eq!((recurrence.frequency(), recurrence.interval()), (Frequency::Weekly, 2));
/// assert!(recurrence.weekdays().iter().eq([Weekday::Tuesday]));
/// assert_eq!(recurrence.time().unwrap().to_string(), "09:00:00");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Recurrence {
    /// The periods that it divides time into.
    pub(crate) unit: Unit,
    /// It is on every one of them, every second …; 1 or more.
    pub(crate) every: u32,
    pub(crate) on: On,
    pub(crate) time: Option<Time>,
    /// «شب\u{200C}های جمعه» are the nights that lead to the day.
    pub(crate) eve: bool,
    pub(crate) times: Option<u8>,
    pub(crate) calendar: Calendar,
    pub(crate) week_start: Weekday,
    /// The reference.
    pub(crate) from: Moment,
    /// The number of a period that it is on.
    pub(crate) phase: i64,
    /// It is over then: no occurrence begins there or later.
    pub(crate) until: Option<Moment>,
}

/// Where in each period it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum On {
    /// All of it.
    Whole,
    Weekdays(Weekdays),
    /// From that weekday to the end of the week.
    Weekend(Weekday),
    Slice(Slice),
    /// «آخر هر ماه»
    Third(Modifier),
    /// A day or a month of each year.
    Date {
        month: u8,
        day: Option<u8>,
    },
    Season(Season),
    Named(NamedDay),
}

/// The periods that a recurrence counts, as RFC 5545 names them.
///
/// ```
/// use taqvim::Frequency;
///
/// assert_eq!(Frequency::Monthly.as_str(), "MONTHLY");
/// assert!(Frequency::Daily < Frequency::Weekly);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Frequency {
    /// Seconds.
    Secondly,
    /// Minutes.
    Minutely,
    /// Hours.
    Hourly,
    /// Days.
    Daily,
    /// Weeks.
    Weekly,
    /// Months of the recurrence's calendar.
    Monthly,
    /// Years of the recurrence's calendar.
    Yearly,
}

named!(Frequency in "taqvim", "frequency" {
    Secondly = "SECONDLY", Minutely = "MINUTELY", Hourly = "HOURLY", Daily = "DAILY", Weekly = "WEEKLY", Monthly = "MONTHLY",
    Yearly = "YEARLY",
});

impl Recurrence {
    /// The recurrence of a set said at the reference, in the phase of the period that holds it; `None` where the words do
    /// not say enough: «هر چند روز».
    pub(super) fn of(expression: &Expression, reference: Moment) -> Option<Self> {
        let repeat = expression.repeat?;
        let (weekdays, skips) = match repeat {
            Repeat::Every { on, skips } => (on, skips),
            Repeat::Days(days) => (days, 0),
            Repeat::Times { .. } => (Weekdays::NONE, 0),
        };
        let plain = Recurrence {
            unit: Unit::Day,
            every: u32::from(skips) + 1,
            on: On::Whole,
            time: expression.time,
            eve: expression.shift.is_some(),
            times: repeat.freq().filter(|_| weekdays.is_empty()).map(|(times, _)| times),
            calendar: expression.convention.calendar,
            week_start: expression.convention.week_start,
            from: reference,
            phase: 0,
            until: None,
        };
        let weekly = |on| Recurrence { unit: Unit::Week, on, ..plain };
        let yearly = |calendar, on| Recurrence { unit: Unit::Year, calendar, on, ..plain };
        let said = match expression.anchor {
            Anchor::Duration { .. } if !weekdays.is_empty() => weekly(On::Weekdays(weekdays)),
            Anchor::Duration { amount, .. } => {
                let (every, unit) = amount.in_smallest().filter(|&(_, unit)| unit != Unit::While)?;
                let on = match (expression.slice, expression.modifier) {
                    (Some(slice), _) => On::Slice(slice),
                    (None, Some(third @ (Modifier::Start | Modifier::Mid | Modifier::End))) => On::Third(third),
                    (None, _) => On::Whole,
                };
                Recurrence { unit, every, on, ..plain }
            }
            Anchor::Weekday { weekday, .. } => weekly(On::Weekdays(weekdays.with(weekday))),
            Anchor::Weekend { .. } => weekly(On::Weekend(expression.convention.weekend)),
            Anchor::Unsaid => plain,
            Anchor::Date(CalendarDate { calendar, year: Year::Every, month: Some(month), day, .. }) => {
                yearly(calendar, On::Date { month, day })
            }
            Anchor::Season { season, year: Year::Every, .. } => yearly(Calendar::Jalali, On::Season(season)),
            Anchor::Occasion { id, year: Year::Every } => yearly(id.rule().calendar, On::Named(id)),
            _ => return None,
        };
        Some(said).filter(|said| said.every > 0 && said.interval_of_frequency().is_some() && said.has_day_for_time())
    }

    /// «هر ماه ساعت ۹» does not say on which day.
    const fn has_day_for_time(&self) -> bool {
        let day = match self.on {
            On::Whole => matches!(self.unit, Unit::Day),
            On::Weekdays(_) | On::Named(_) | On::Date { day: Some(_), .. } => true,
            On::Slice(Slice { unit, count, .. }) => matches!(unit, Unit::Day) && count == 1,
            On::Weekend(_) | On::Third(_) | On::Season(_) | On::Date { day: None, .. } => false,
        };
        day || self.time.is_none()
    }

    fn interval_of_frequency(&self) -> Option<u32> {
        match months_in(self.unit) {
            Some(months @ 12..) => self.every.checked_mul(u32::try_from(months / 12).ok()?),
            Some(months) => self.every.checked_mul(u32::try_from(months).ok()?),
            None => Some(self.every),
        }
    }

    /// The periods that it counts. Quarters are counted in months, decades in years.
    ///
    /// ```
    /// use taqvim::Frequency;
    ///
    /// let reference = "2025-11-20".parse().unwrap();
    /// let frequency = |phrase| taqvim::parse(phrase, &reference).unwrap().recurrence().unwrap().frequency();
    /// assert_eq!(frequency("روزهای زوج"), Frequency::Weekly);
    /// assert_eq!(frequency("پنجم هر ماه"), Frequency::Monthly);
    /// assert_eq!(frequency("هر سال عاشورا"), Frequency::Yearly);
    /// ```
    #[must_use]
    pub const fn frequency(&self) -> Frequency {
        match self.unit {
            Unit::Second => Frequency::Secondly,
            Unit::Minute => Frequency::Minutely,
            Unit::Hour => Frequency::Hourly,
            Unit::Day | Unit::While => Frequency::Daily,
            Unit::Week => Frequency::Weekly,
            Unit::Month | Unit::Quarter | Unit::Season | Unit::Half => Frequency::Monthly,
            Unit::Year | Unit::Decade | Unit::Century | Unit::Millennium => Frequency::Yearly,
        }
    }

    /// It is on every so many of those periods, 1 or more: 2 for "every other Tuesday".
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// let interval = |phrase| taqvim::parse(phrase, &reference).unwrap().recurrence().unwrap().interval();
    /// assert_eq!(["هر جمعه", "یک روز در میان", "هر سه ماه"].map(interval), [1, 2, 3]);
    /// ```
    #[must_use]
    pub fn interval(&self) -> u32 {
        self.interval_of_frequency().unwrap_or(self.every)
    }

    /// The days of the week that it is on; none where it is no matter of weekdays. «شب\u{200C}های جمعه» leads to Friday.
    ///
    /// ```
    /// use taqvim::calendar::Weekdays;
    ///
    /// let reference = "2025-11-20".parse().unwrap();
    /// let even = taqvim::parse("روزهای زوج ساعت ۶", &reference)?.recurrence().unwrap();
    /// assert_eq!(even.weekdays(), Weekdays::EVEN);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn weekdays(&self) -> Weekdays {
        match self.on {
            On::Weekdays(days) => days,
            On::Slice(Slice { weekday: Some(weekday), unit: Unit::Day, .. }) => Weekdays::of(&[weekday]),
            _ => Weekdays::NONE,
        }
    }

    /// Which of the weekday's in each month or year; negative ones count from the end.
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// let nth = |phrase| taqvim::parse(phrase, &reference).unwrap().recurrence().unwrap().nth_weekday();
    /// assert_eq!(["اولین شنبه هر ماه", "آخرین جمعه هر ماه", "هر جمعه"].map(nth), [Some(1), Some(-1), None]);
    /// ```
    #[must_use]
    pub const fn nth_weekday(&self) -> Option<i8> {
        match self.on {
            On::Slice(Slice { weekday: Some(_), unit: Unit::Day, nth, .. }) => Some(nth),
            _ => None,
        }
    }

    /// The month of each year, 1..=12 of its [calendar](Self::calendar); `None` where it is not on one.
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// let yearly = taqvim::parse("هر سال ۱۵ مهر", &reference)?.recurrence().unwrap();
    /// assert_eq!((yearly.month(), yearly.day()), (Some(7), Some(15)));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn month(&self) -> Option<u8> {
        match self.on {
            On::Date { month, .. } => Some(month),
            On::Named(day) => Some(day.rule().month),
            On::Season(season) => Some(season.first_month()),
            _ => None,
        }
    }

    /// The day of the month in its [calendar](Self::calendar), 1..=31, or negative from the month's end; `None` where it
    /// is not told by its number.
    ///
    /// ```
    /// use taqvim::Calendar;
    ///
    /// let reference = "2025-11-20".parse().unwrap();
    /// let day = |phrase| {
    ///     let monthly = taqvim::parse(phrase, &reference).unwrap().recurrence().unwrap();
    ///     (monthly.calendar(), monthly.day())
    /// };
    /// assert_eq!(day("پنجم هر ماه"), (Calendar::Jalali, Some(5)));
    /// assert_eq!(day("آخرین روز هر ماه"), (Calendar::Jalali, Some(-1)));
    /// assert_eq!(day("the 5th of every month"), (Calendar::Gregorian, Some(5)));
    /// ```
    #[must_use]
    pub const fn day(&self) -> Option<i8> {
        match (self.on, self.unit) {
            (On::Slice(Slice { unit: Unit::Day, count: 1, nth, weekday: None }), Unit::Month) => Some(nth),
            (On::Date { day: Some(day), .. }, _) => Some(day as i8),
            (On::Named(named), _) => match named.rule() {
                DayRule { day: MonthDay::Number(day), .. } => Some(day as i8),
                _ => None,
            },
            _ => None,
        }
    }

    /// The calendar whose months and years it counts.
    ///
    /// ```
    /// use taqvim::Calendar;
    ///
    /// let reference = "2025-11-20".parse().unwrap();
    /// let ashura = taqvim::parse("هر سال عاشورا", &reference)?.recurrence().unwrap();
    /// assert_eq!(ashura.calendar(), Calendar::Hijri);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The time of day at which it begins: a clock time, or the start of a part of the day; `None` where it is on whole
    /// days or longer. Midnight at the end of a day is 00:00 of the next.
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// let time = |phrase| taqvim::parse(phrase, &reference).unwrap().recurrence().unwrap().time().unwrap().to_string();
    /// assert_eq!(["هر دوشنبه ساعت ۹", "هر روز عصر"].map(time), ["09:00:00", "15:00:00"]);
    /// ```
    #[must_use]
    pub fn time(&self) -> Option<NaiveTime> {
        let (start, _) = self.time?.seconds();
        NaiveTime::from_num_seconds_from_midnight_opt(start.rem_euclid(86_400) as u32, 0)
    }

    /// This recurrence up to a moment: no occurrence begins there or later. The earlier end counts where it has one.
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// let weekly = taqvim::parse("هر دوشنبه", &reference)?.recurrence().unwrap();
    /// let new_year = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap();
    /// let weekly = weekly.ending(new_year);
    /// assert_eq!(weekly.occurrences(..).count(), 6);
    /// assert_eq!(weekly.rrule()?.to_string(), "FREQ=WEEKLY;UNTIL=20251231;BYDAY=MO");
    /// assert_eq!(weekly.end(), Some(new_year));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ending(self, end: NaiveDateTime) -> Self {
        let end = Moment::of_end(end);
        Recurrence { until: Some(self.until.map_or(end, |until| until.min(end))), ..self }
    }

    /// The moment from which on no occurrence begins, where the words or [`ending`](Self::ending) say one: of «هر شب تا
    /// پایان سال» the end of the year.
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// let end = |phrase| taqvim::parse(phrase, &reference).unwrap().recurrence().unwrap().end();
    /// assert_eq!(end("هر شب تا پایان سال").unwrap().to_string(), "2026-03-21 00:00:00");
    /// assert_eq!(end("هر شب"), None);
    /// ```
    #[must_use]
    pub fn end(&self) -> Option<NaiveDateTime> {
        self.until?.to_chrono()
    }

    /// How often it happens in each period, where the words say that and not when: 2 for «هفته\u{200C}ای دو بار». Its
    /// occurrences are the periods then.
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// assert_eq!(taqvim::parse("twice a week", &reference)?.recurrence().unwrap().times(), Some(2));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn times(&self) -> Option<u8> {
        self.times
    }
}
