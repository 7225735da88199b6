//! Recurrence rules: RFC 5545 where the Gregorian calendar can say one, RFC 7529 otherwise.

use crate::calendar::{Calendar, Weekday, Weekdays};
use crate::expression::{DayRule, Modifier, MonthDay, NamedDay, Slice, Unit};
use crate::resolve::{Frequency, Moment, On, Recurrence};
use core::fmt;

/// Why no rule of RFC 5545 or RFC 7529 says a [recurrence](Recurrence::rrule).
///
/// ```
/// use taqvim::RruleError;
///
/// let reference = "2016-11-18".parse().unwrap();
/// let often = taqvim::parse("twice a week", &reference)?.recurrence().unwrap();
/// assert_eq!(often.rrule().err(), Some(RruleError::Times));
/// assert_eq!(RruleError::Times.to_string(), "the words say how often, and not when");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RruleError {
    /// How often in a period, and not when: "twice a week".
    #[error("the words say how often, and not when")]
    Times,
    /// Part of a period that no rule can name: «اواسط هر سال».
    #[error("no rule names that part of the period")]
    Part,
    /// A feast whose day is computed: Easter.
    #[error("the day of the feast is computed")]
    Computed,
    /// The night before a day that no rule can count back from.
    #[error("no rule names the day before that one")]
    Eve,
}

impl Recurrence {
    /// The value of an `RRULE`: when the [occurrences](Self::occurrences) begin.
    ///
    /// It is RFC 5545 where days, weeks or the Gregorian calendar say it, and RFC 7529 (`RSCALE`) for the months and years
    /// of another calendar: `PERSIAN` for the Jalali one; `ISLAMIC-CIVIL` for the lunar one, which is the tabular calendar and
    /// may be a day or two off Iran's observed months. A day that a month does not have is left out, as both RFCs have it.
    /// `DTSTART` is the start of the first occurrence, and with an [interval](Self::interval) above 1 the rule counts
    /// from there. `UNTIL` is the last second, or the last day, before its [end](Self::end), in local time. How long an occurrence
    /// lasts is for `DTEND` or `DURATION` to say.
    ///
    /// # Errors
    ///
    /// [`RruleError`] where no rule says it; the occurrences do.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let rule = |phrase| {
    ///     taqvim::parse(phrase, &reference).unwrap().recurrence().unwrap().rrule().map(|rule| rule.to_string())
    /// };
    /// assert_eq!(rule("هر دوشنبه ساعت ۹")?, "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0");
    /// assert_eq!(rule("روزهای زوج")?, "FREQ=WEEKLY;BYDAY=SA,MO,WE");
    /// assert_eq!(rule("every other Tuesday")?, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    /// assert_eq!(rule("the last Friday of every month")?, "FREQ=MONTHLY;BYDAY=-1FR");
    /// assert_eq!(rule("پنجم هر ماه")?, "RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=5");
    /// assert_eq!(rule("هر سال عاشورا")?, "RSCALE=ISLAMIC-CIVIL;FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10");
    /// # Ok::<(), taqvim::RruleError>(())
    /// ```
    pub fn rrule(&self) -> Result<impl fmt::Display + use<>, RruleError> {
        if self.times.is_some() {
            return Err(RruleError::Times);
        }
        Ok(Rrule { recurrence: *self, days: self.days()? })
    }

    const fn is_of_clock(&self) -> bool {
        self.unit.is_clock()
    }

    /// How many days after the day that it is on it begins: −1 for the night before.
    fn shift(&self) -> i32 {
        let hours = self.time.map_or(0, |time| time.seconds().0.div_euclid(86_400) as i32);
        hours - i32::from(self.eve)
    }

    /// The days of each period.
    fn days(&self) -> Result<Days, RruleError> {
        let shift = self.shift();
        let days = match self.on {
            On::Whole => match self.unit {
                Unit::Week => Days::weekdays(Weekdays::of(&[self.week_start])),
                Unit::Month | Unit::Quarter | Unit::Season | Unit::Half => Days::of_month(1),
                Unit::Year | Unit::Decade | Unit::Century | Unit::Millennium => Days::of_month(1).in_month(1),
                // The day says nothing that `DTSTART` does not.
                _ => return Ok(Days::default()),
            },
            On::Weekdays(days) => Days::weekdays(days.iter().map(|day| day.moved(shift)).collect()),
            On::Weekend(first) => Days::weekdays(Weekdays::of(&[first])),
            On::Slice(slice) => of_slice(slice, self.unit).ok_or(RruleError::Part)?,
            On::Third(third) if self.unit == Unit::Month => match third {
                Modifier::Start => Days::of_month(1),
                Modifier::Mid => Days::of_month(11),
                _ => Days::of_month(21),
            },
            On::Third(_) => return Err(RruleError::Part),
            On::Date { month, day } => Days::of_month(day.unwrap_or(1) as i8).in_month(month),
            On::Season(season) => Days::of_month(1).in_month(season.first_month()),
            On::Named(day) => of_feast(day)?,
        };
        if shift == 0 || matches!(self.on, On::Weekdays(_)) {
            Ok(days)
        } else {
            days.moved(shift).ok_or(RruleError::Eve)
        }
    }

    /// The calendar of its months and years, where that is not the Gregorian one.
    const fn scale(&self) -> Option<&'static str> {
        match (self.frequency(), self.calendar) {
            (Frequency::Monthly | Frequency::Yearly, Calendar::Jalali) => Some("PERSIAN"),
            (Frequency::Monthly | Frequency::Yearly, Calendar::Hijri) => Some("ISLAMIC-CIVIL"),
            _ => None,
        }
    }
}

/// A day and the numbers before it; 0 for each.
#[derive(Clone, Copy, Default)]
struct Days {
    month: Option<u8>,
    /// The first and the last of a run of days of the month.
    of_month: Option<(i8, i8)>,
    of_year: Option<i8>,
    weekdays: Weekdays,
    nth: i8,
}

impl Days {
    const fn of_month(day: i8) -> Self {
        Days { month: None, of_month: Some((day, day)), of_year: None, weekdays: Weekdays::NONE, nth: 0 }
    }

    const fn weekdays(weekdays: Weekdays) -> Self {
        Days { month: None, of_month: None, of_year: None, weekdays, nth: 0 }
    }

    const fn in_month(self, month: u8) -> Self {
        Days { month: Some(month), ..self }
    }

    /// So many days later, where that is in the same month whatever its length.
    fn moved(self, days: i32) -> Option<Self> {
        let (first, last) = self.of_month.filter(|_| self.weekdays.is_empty())?;
        let by = |day: i8| i8::try_from(i32::from(day) + days).ok().filter(|moved| (1..=29).contains(moved));
        Some(Days { of_month: Some((by(first)?, by(last)?)), ..self })
    }
}

/// A part of each month or year, by its first day.
fn of_slice(slice: Slice, unit: Unit) -> Option<Days> {
    let Slice { unit: part, count, nth, weekday } = slice;
    let every = matches!(unit, Unit::Month | Unit::Year);
    match (part, weekday) {
        (Unit::Day, Some(weekday)) if every => Some(Days { nth, ..Days::weekdays(Weekdays::of(&[weekday])) }),
        (Unit::Day, None) if count == 1 && unit == Unit::Month => Some(Days::of_month(nth)),
        (Unit::Day, None) if count == 1 && unit == Unit::Year => Some(Days { of_year: Some(nth), ..Days::default() }),
        (Unit::Week, None) if count == 1 && unit == Unit::Month && nth > 0 => Some(Days::of_month(7 * (nth - 1) + 1)),
        (Unit::Week, None) if count == 1 && unit == Unit::Month => Some(Days::of_month(7 * nth)),
        _ => None,
    }
}

/// A feast, by its first day.
fn of_feast(day: NamedDay) -> Result<Days, RruleError> {
    let DayRule { month, day, .. } = day.rule();
    let days = match day {
        MonthDay::Number(day) => Days::of_month(day as i8),
        MonthDay::Last(weekday) => Days { nth: -1, ..Days::weekdays(Weekdays::of(&[weekday])) },
        MonthDay::First(weekday) => Days { nth: 1, ..Days::weekdays(Weekdays::of(&[weekday])) },
        MonthDay::Fourth(weekday) => Days { nth: 4, ..Days::weekdays(Weekdays::of(&[weekday])) },
        // The fourth Thursday is one of the days 22..=28.
        MonthDay::AfterFourth(weekday) => {
            Days { of_month: Some((23, 29)), ..Days::weekdays(Weekdays::of(&[weekday.moved(1)])) }
        }
        // The last Wednesday is one of the last seven days, and its eve one of the seven that end a day earlier.
        MonthDay::BeforeLast(weekday) => {
            Days { of_month: Some((-8, -2)), ..Days::weekdays(Weekdays::of(&[weekday.moved(-1)])) }
        }
        MonthDay::Easter(_) => return Err(RruleError::Computed),
    };
    Ok(days.in_month(month))
}

const fn code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
    }
}

/// `20251231`, `20251231T235959`
struct Basic {
    at: Moment,
    time: bool,
}

impl fmt::Display for Basic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok((year, month, day)) = Calendar::Gregorian.fields(self.at.day) else { return Ok(()) };
        write!(f, "{year:04}{month:02}{day:02}")?;
        let second = self.at.second;
        if self.time {
            write!(f, "T{:02}{:02}{:02}", second / 3600, second / 60 % 60, second % 60)?;
        }
        Ok(())
    }
}

struct Rrule {
    recurrence: Recurrence,
    days: Days,
}

impl fmt::Display for Rrule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (recurrence, days) = (&self.recurrence, &self.days);
        if let Some(scale) = recurrence.scale() {
            write!(f, "RSCALE={scale};")?;
        }
        write!(f, "FREQ={}", recurrence.frequency().as_str())?;
        let interval = recurrence.interval();
        if interval > 1 {
            write!(f, ";INTERVAL={interval}")?;
        }
        if let Some(last) = recurrence.until.and_then(|until| Moment::at(until.day, i64::from(until.second) - 1)) {
            write!(f, ";UNTIL={}", Basic { at: last, time: recurrence.time.is_some() || recurrence.is_of_clock() })?;
        }
        // With one day a week it makes no difference where weeks begin.
        if interval > 1 && days.weekdays.len() > 1 && recurrence.week_start != Weekday::Monday {
            write!(f, ";WKST={}", code(recurrence.week_start))?;
        }
        if let Some(month) = days.month {
            write!(f, ";BYMONTH={month}")?;
        }
        if let Some((first, last)) = days.of_month {
            write!(f, ";BYMONTHDAY={first}")?;
            for day in first + 1..=last {
                write!(f, ",{day}")?;
            }
        }
        if let Some(day) = days.of_year {
            write!(f, ";BYYEARDAY={day}")?;
        }
        for (place, weekday) in days.weekdays.iter().enumerate() {
            f.write_str(if place == 0 { ";BYDAY=" } else { "," })?;
            if days.nth != 0 {
                write!(f, "{}", days.nth)?;
            }
            f.write_str(code(weekday))?;
        }
        let Some(time) = recurrence.time else { return Ok(()) };
        let second = time.seconds().0.rem_euclid(86_400);
        write!(f, ";BYHOUR={};BYMINUTE={};BYSECOND={}", second / 3600, second / 60 % 60, second % 60)
    }
}
