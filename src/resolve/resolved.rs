//! What an expression means.

use super::grain::Grain;
use super::interval::Interval;
use super::notes::{Assumed, Warning, Warnings};
use super::recurrence::Recurrence;
use super::zone::standard_offset;
use crate::calendar::{Calendar, DayRange, JalaliDate, RangeError, Weekday, gregorian};
use crate::expression::{
    Amount, Anchor, CalendarDate, DayPart, Expression, Kind, Modifier, Repeat, Season, Tier, Time, Unit, Vague, Year,
};
use chrono::{NaiveDate, NaiveDateTime};

/// The meaning of an expression at a reference: a half-open interval of the Gregorian calendar, and what is known of it.
///
/// Its `Display` is the TIMEX3 value.
///
/// ```
/// let reference = "2016-11-18".parse().unwrap();
/// let meaning = taqvim::parse("شهریور ۱۳۹۵", &reference)?;
/// assert_eq!(meaning.to_string(), "2016-08-22/2016-09-22");
/// assert_eq!(meaning.native().unwrap().to_string(), "1395-06");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Resolved {
    pub(crate) kind: Kind,
    pub(crate) value: Option<Value>,
    pub(crate) interval: Option<Interval>,
    pub(crate) estimate: Option<Interval>,
    pub(crate) anchor: Option<Interval>,
    pub(crate) grain: Grain,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) calendar: Option<Calendar>,
    pub(crate) native: Option<Native>,
    pub(crate) repeat: Option<Repeat>,
    pub(crate) recurrence: Option<Recurrence>,
    pub(crate) offset: Option<i16>,
    pub(crate) assumed: Assumed,
    pub(crate) warnings: Warnings,
    pub(crate) nearest_valid: Option<Native>,
    pub(crate) tier: Tier,
}

impl Resolved {
    /// The TIMEX3 type.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("هر جمعه", &reference)?;
    /// assert_eq!(meaning.kind(), taqvim::Kind::Set);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// `[start, end)`; `None` for durations, sets, vague references and dates that do not exist.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("هفته گذشته", &reference)?;
    /// assert_eq!(meaning.interval().unwrap().to_string(), "2016-11-05/2016-11-12");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn interval(&self) -> Option<Interval> {
        self.interval
    }

    /// The part that «اوایل», «اواسط» or «اواخر» means, by thirds; the interval stays that of the whole period.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("اوایل مهر ۱۳۹۴", &reference)?;
    /// assert_eq!(meaning.estimate().unwrap().to_string(), "2015-09-23/2015-10-03");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn estimate(&self) -> Option<Interval> {
        self.estimate
    }

    /// For a duration hung on the reference, where it lies.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("ده روز گذشته", &reference)?;
    /// assert_eq!(meaning.anchor().unwrap().to_string(), "2016-11-08/2016-11-18");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn anchor(&self) -> Option<Interval> {
        self.anchor
    }

    /// The first day.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("شهریور ۱۳۹۵", &reference)?;
    /// assert_eq!(meaning.start_date(), chrono::NaiveDate::from_ymd_opt(2016, 8, 22));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn start_date(&self) -> Option<NaiveDate> {
        gregorian::naive_date(self.interval?.start_moment()?.day)
    }

    /// The first day in the Jalali calendar, whichever the words are in; `None` outside of the years 1..=3000.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// assert_eq!(taqvim::parse("فردا", &reference)?.start_jalali(), Some(jalali!(1395, 8, 29)));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn start_jalali(&self) -> Option<JalaliDate> {
        match &self.interval {
            Some(interval) => interval.start_jalali(),
            None => None,
        }
    }

    /// Where the interval begins.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("فردا ساعت ۱۹:۳۰", &reference)?;
    /// assert_eq!(meaning.start().unwrap().to_string(), "2016-11-19 19:30:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn start(&self) -> Option<NaiveDateTime> {
        self.interval?.start()
    }

    /// Where the interval ends; the end is outside of it.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("فردا", &reference)?;
    /// assert_eq!(meaning.end().unwrap().to_string(), "2016-11-20 00:00:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn end(&self) -> Option<NaiveDateTime> {
        self.interval?.end()
    }

    /// How fine the expression is.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("شهریور ۱۳۹۵", &reference)?;
    /// assert_eq!(meaning.grain(), taqvim::Grain::Month);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn grain(&self) -> Grain {
        self.grain
    }

    /// TIMEX3 `mod`.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("اواخر تابستان", &reference)?;
    /// assert_eq!(meaning.modifier(), Some(taqvim::Modifier::End));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn modifier(&self) -> Option<Modifier> {
        self.modifier
    }

    /// The calendar that the expression is in.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("۱۰ محرم ۱۴۳۸ قمری", &reference)?;
    /// assert_eq!(meaning.calendar(), Some(taqvim::Calendar::Hijri));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn calendar(&self) -> Option<Calendar> {
        self.calendar
    }

    /// The date in that calendar, where it is not Gregorian.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("۱۹ شهریور ۱۳۹۵", &reference)?;
    /// assert_eq!(meaning.native(), Some(taqvim::Native::Day { year: 1395, month: 6, day: 19 }));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn native(&self) -> Option<Native> {
        self.native
    }

    /// What the words left open and was filled in.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("۱۹ شهریور", &reference)?;
    /// assert!(meaning.assumed().contains(taqvim::AssumedField::Year));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn assumed(&self) -> Assumed {
        self.assumed
    }

    /// What is doubtful about the result.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("شنبه ۱۹ شهریور ۱۳۹۵", &reference)?;
    /// assert!(meaning.warnings().contains(taqvim::Warning::WeekdayMismatch));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn warnings(&self) -> Warnings {
        self.warnings
    }

    /// For a date that does not exist, the last that does before it.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("۳۰ اسفند ۱۴۰۴", &reference)?;
    /// assert_eq!(meaning.nearest_valid().unwrap().to_string(), "1404-12-29");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn nearest_valid(&self) -> Option<Native> {
        self.nearest_valid
    }

    /// Minutes east of UTC, where the words named a zone. Tehran's are those of the day and the time: 270 in the summers
    /// that had a summer time (1977–1980, 1991–2005, 2008–2022), and 210 where no day is known. In the hour that clocks
    /// put forward skip it is the offset before the change, and so it is in the one that clocks put back show twice.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let found = taqvim::Finder::new().find_iter("ساعت ۱۰ به وقت گرینویچ").next().unwrap();
    /// let meaning = found.resolve(&reference)?;
    /// assert_eq!(meaning.offset_minutes(), Some(0));
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    #[must_use]
    pub const fn offset_minutes(&self) -> Option<i16> {
        self.offset
    }

    /// How sure it is that a reader would mark the expression.
    ///
    /// ```
    /// use taqvim::Tier;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// assert_eq!(taqvim::parse("اخیراً", &reference)?.tier(), Tier::Vague);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn tier(&self) -> Tier {
        self.tier
    }

    /// What is left of an expression that [is outside of its calendar](crate::ResolveError::OutOfRange), for callers
    /// that want a result of every expression: no value, no interval, a warning, and a day or year as it was written.
    ///
    /// ```
    /// use taqvim::{Resolved, Warning};
    ///
    /// let left = Resolved::out_of_range(&taqvim::parse_expression("سال ۵۰۰۰ شمسی")?);
    /// assert!(!left.has_value() && left.warnings().contains(Warning::OutOfRange));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn out_of_range(expression: &Expression) -> Self {
        let (calendar, native) = match expression.anchor {
            Anchor::Date(CalendarDate { calendar, year: Year::Full(year), month, day, .. }) => {
                (Some(calendar), native(calendar, year as i32, month, day))
            }
            _ => (None, None),
        };
        let warnings = Warnings::NONE.with(Warning::OutOfRange);
        Resolved { calendar, native, warnings, ..Resolved::empty(expression) }
    }

    /// What every meaning of an expression begins as: no value, as fine as a day.
    pub(super) const fn empty(expression: &Expression) -> Self {
        Resolved {
            kind: expression.kind(),
            value: None,
            interval: None,
            estimate: None,
            anchor: None,
            grain: Grain::Day,
            modifier: expression.modifier,
            calendar: None,
            native: None,
            repeat: expression.repeat,
            recurrence: None,
            offset: standard_offset(expression.zone),
            assumed: Assumed::NONE,
            warnings: Warnings::NONE,
            nearest_valid: None,
            tier: expression.tier(),
        }
    }

    /// A meaning that has a value and no interval.
    pub(super) const fn valued(expression: &Expression, value: Value, grain: Grain) -> Self {
        Resolved { value: Some(value), grain, ..Resolved::empty(expression) }
    }

    /// Ok, if all of its days are in the Gregorian calendar.
    pub(super) fn check_days(&self) -> Result<(), RangeError> {
        if let Some(Value::Day(day) | Value::Clock { day: Some(day), .. } | Value::Part { day: Some(day), .. }) =
            self.value
        {
            Calendar::Gregorian.fields(day)?;
        }
        self.interval.map_or(Ok(()), |interval| interval.check_days())
    }

    /// When a set recurs; `None` for what is no set, and for one that says too little («هر چند روز»).
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let weekly = taqvim::parse("هر دوشنبه ساعت ۹", &reference)?;
    /// assert_eq!(weekly.recurrence().unwrap().weekdays().len(), 1);
    /// assert_eq!(taqvim::parse("فردا", &reference)?.recurrence(), None);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn recurrence(&self) -> Option<Recurrence> {
        self.recurrence
    }

    /// True for a set said of every such period.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("هر جمعه", &reference)?;
    /// assert!(meaning.is_every());
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn is_every(&self) -> bool {
        matches!(self.repeat, Some(Repeat::Every { .. }))
    }
}

/// A date as it was written, in a calendar that is not the Gregorian one.
const fn native(calendar: Calendar, year: i32, month: Option<u8>, day: Option<u8>) -> Option<Native> {
    match (calendar, month, day) {
        (Calendar::Gregorian, ..) => None,
        (_, Some(month), Some(day)) => Some(Native::Day { year, month, day }),
        (_, Some(month), None) => Some(Native::Month { year, month }),
        (_, None, _) => Some(Native::Year { year }),
    }
}

/// A TIMEX3 value before it is written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Value {
    Day(i32),
    Month {
        year: i32,
        month: u8,
    },
    Year(i32),
    BeforeChrist(i32),
    Decade(i32),
    Century(i32),
    Week {
        year: i32,
        week: u8,
    },
    Weekend {
        year: i32,
        week: u8,
    },
    Season {
        year: i32,
        season: Season,
    },
    Quarter {
        year: i32,
        quarter: u8,
    },
    Half {
        year: i32,
        half: u8,
    },
    /// A period that only its interval can tell.
    Days(DayRange),
    Clock {
        day: Option<i32>,
        hour: u8,
        minute: u8,
        second: Option<u8>,
    },
    Part {
        day: Option<i32>,
        part: DayPart,
    },
    Duration(Amount),
    Vague(Vague),
    /// Every such weekday, perhaps at a time of it.
    EveryWeekday {
        weekday: Weekday,
        time: Option<Time>,
    },
    /// Every weekend.
    EveryWeekend,
    /// Every month, on that day of it where it is one by its number.
    EveryMonth {
        day: Option<u8>,
    },
    /// Every year on that Gregorian day or month.
    Yearless {
        month: u8,
        day: Option<u8>,
    },
    /// Every year, on a day of another calendar.
    YearlessNative,
    /// Every such season.
    YearlessSeason(Season),
    /// Some period of a unit: `XXXX-XX-XX`, `XXXX-WXX`.
    Any(Unit),
}

/// A date in its own calendar, as fine as it was said.
///
/// ```
/// let reference = "2016-11-18".parse().unwrap();
/// let meaning = taqvim::parse("تابستان ۱۳۹۵", &reference)?;
/// assert_eq!(meaning.native(), Some(taqvim::Native::Season { year: 1395, season: 2 }));
/// assert_eq!(meaning.native().unwrap().to_string(), "1395-SU");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Native {
    /// A day: `1395-06-19`.
    Day {
        /// The year.
        year: i32,
        /// The month, from 1.
        month: u8,
        /// The day of the month, from 1.
        day: u8,
    },
    /// A month: `1395-06`.
    Month {
        /// The year.
        year: i32,
        /// The month, from 1.
        month: u8,
    },
    /// A season: `1395-SU`.
    Season {
        /// The year.
        year: i32,
        /// 1..=4, from spring.
        season: u8,
    },
    /// A quarter of a year: `1395-Q2`.
    Quarter {
        /// The year.
        year: i32,
        /// 1..=4.
        quarter: u8,
    },
    /// Half a year: `1395-H1`.
    Half {
        /// The year.
        year: i32,
        /// 1 or 2.
        half: u8,
    },
    /// A year: `1395`.
    Year {
        /// The year.
        year: i32,
    },
    /// Ten years: `139X`.
    Decade {
        /// Its first year.
        first: i32,
    },
    /// A hundred years: `C14`.
    Century {
        /// Its number.
        number: i32,
    },
    /// A month or a day of every year: `XXXX-01-13`.
    Yearless {
        /// The month, from 1.
        month: u8,
        /// The day of the month, if it is one.
        day: Option<u8>,
    },
}
