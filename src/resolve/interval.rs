//! Half-open intervals of local time.

use crate::calendar::{Calendar, DayRange, RangeError, gregorian};
use chrono::{NaiveDateTime, Timelike};
use core::cmp::Ordering;
use core::fmt;

/// A moment of local time, to the second.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Moment {
    pub(crate) day: i32,
    /// 0..86400
    pub(crate) second: u32,
}

impl Moment {
    pub(crate) const fn midnight(day: i32) -> Self {
        Moment { day, second: 0 }
    }

    /// So many seconds after the midnight at which `day` begins; negative ones before it.
    pub(crate) fn at(day: i32, seconds: i64) -> Option<Self> {
        let days = i32::try_from(seconds.div_euclid(86_400)).ok()?;
        Some(Moment { day: day.checked_add(days)?, second: seconds.rem_euclid(86_400) as u32 })
    }

    pub(super) const fn is_before(self, other: Moment) -> bool {
        self.day < other.day || self.day == other.day && self.second < other.second
    }

    /// A moment of chrono's, whose fraction of a second is left out.
    pub(crate) fn of(moment: NaiveDateTime) -> Self {
        Moment { day: gregorian::day_number(moment.date()), second: moment.time().num_seconds_from_midnight() }
    }

    /// The first whole second that is not before a moment of chrono's.
    pub(crate) fn of_end(moment: NaiveDateTime) -> Self {
        let whole = Moment::of(moment);
        if moment.nanosecond() > 0 { whole.next() } else { whole }
    }

    /// The second after it.
    pub(super) const fn next(self) -> Self {
        match self.second {
            86_399 => Moment::midnight(self.day + 1),
            second => Moment { day: self.day, second: second + 1 },
        }
    }

    /// Seconds since 1970-01-01T00:00.
    pub(crate) const fn seconds(self) -> i64 {
        self.day as i64 * 86_400 + self.second as i64
    }

    pub(crate) fn to_chrono(self) -> Option<NaiveDateTime> {
        let time = chrono::NaiveTime::from_num_seconds_from_midnight_opt(self.second, 0)?;
        Some(gregorian::naive_date(self.day)?.and_time(time))
    }
}

/// A half-open interval of local time, to the second; a side may be open. Its end is after its start.
///
/// It has no zone: [`to_utc`](Interval::to_utc) takes one.
///
/// ```
/// let reference = "2016-11-18".parse().unwrap();
/// let meaning = taqvim::parse("مهر ۱۳۹۵", &reference)?;
/// assert_eq!(meaning.interval().unwrap().to_string(), "2016-09-22/2016-10-22");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    pub(super) start: Option<Moment>,
    pub(super) end: Option<Moment>,
}

/// Why two moments make no [`Interval`].
///
/// ```
/// use taqvim::{Interval, IntervalError};
///
/// let noon = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(12, 0, 0).unwrap();
/// assert_eq!(Interval::new(noon, noon), Err(IntervalError::Empty));
/// assert_eq!(IntervalError::Empty.to_string(), "the end of an interval must be after its start");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IntervalError {
    /// The end is not after the start.
    #[error("the end of an interval must be after its start")]
    Empty,
    /// A moment that is no whole second.
    #[error("the sides of an interval must be whole seconds, found {0} ns more")]
    Fraction(u32),
    /// A day outside of −9999-01-01..=9999-12-31; the midnight after the last of them may be the end.
    #[error(transparent)]
    Range(#[from] RangeError),
}

/// A side as chrono has it.
fn side(moment: NaiveDateTime) -> Result<Moment, IntervalError> {
    match moment.nanosecond() {
        0 => Ok(Moment::of(moment)),
        nanoseconds => Err(IntervalError::Fraction(nanoseconds)),
    }
}

impl Interval {
    /// From `start` to before `end`.
    ///
    /// # Errors
    ///
    /// [`IntervalError::Empty`] where `end` is not after `start`; [`IntervalError::Fraction`] where one of them is no whole
    /// second, which a leap second is neither; [`IntervalError::Range`] where a day is outside of
    /// −9999-01-01..=9999-12-31.
    ///
    /// ```
    /// use taqvim::Interval;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// let morning = Interval::new(day.and_hms_opt(8, 0, 0).unwrap(), day.and_hms_opt(12, 0, 0).unwrap())?;
    /// assert_eq!(morning.to_string(), "2016-11-18T08:00/2016-11-18T12:00");
    /// # Ok::<(), taqvim::IntervalError>(())
    /// ```
    pub fn new(start: NaiveDateTime, end: NaiveDateTime) -> Result<Self, IntervalError> {
        Interval { start: Some(side(start)?), end: Some(side(end)?) }.checked()
    }

    /// From `start` on, without an end.
    ///
    /// # Errors
    ///
    /// As [`new`](Interval::new), but for [`IntervalError::Empty`].
    ///
    /// ```
    /// use taqvim::Interval;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// assert_eq!(Interval::since(day.into())?.to_string(), "2016-11-18/..");
    /// # Ok::<(), taqvim::IntervalError>(())
    /// ```
    pub fn since(start: NaiveDateTime) -> Result<Self, IntervalError> {
        Interval { start: Some(side(start)?), end: None }.checked()
    }

    /// All that is before `end`.
    ///
    /// # Errors
    ///
    /// As [`new`](Interval::new), but for [`IntervalError::Empty`].
    ///
    /// ```
    /// use taqvim::Interval;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// assert_eq!(Interval::until(day.into())?.to_string(), "../2016-11-18");
    /// # Ok::<(), taqvim::IntervalError>(())
    /// ```
    pub fn until(end: NaiveDateTime) -> Result<Self, IntervalError> {
        Interval { start: None, end: Some(side(end)?) }.checked()
    }

    pub(super) fn checked(self) -> Result<Self, IntervalError> {
        if self.start.zip(self.end).is_some_and(|(start, end)| end <= start) {
            return Err(IntervalError::Empty);
        }
        self.check_days()?;
        Ok(self)
    }

    /// The interval of those days; `None` where it would hold none.
    pub(crate) const fn of_days(range: DayRange) -> Option<Self> {
        Self::between(Moment::midnight(range.start), Moment::midnight(range.end))
    }

    /// The interval of a day, a month or a year.
    pub(super) const fn of_whole(range: DayRange) -> Self {
        Interval { start: Some(Moment::midnight(range.start)), end: Some(Moment::midnight(range.end)) }
    }

    /// `None` where it would end before or as it begins.
    pub(crate) const fn between(start: Moment, end: Moment) -> Option<Self> {
        Self::of_sides(Some(start), Some(end))
    }

    /// As [`between`](Self::between), of sides that may be open.
    pub(crate) const fn of_sides(start: Option<Moment>, end: Option<Moment>) -> Option<Self> {
        match (start, end) {
            (Some(from), Some(to)) if !from.is_before(to) => None,
            _ => Some(Interval { start, end }),
        }
    }

    /// The moment at which it begins.
    pub(crate) const fn start_moment(&self) -> Option<Moment> {
        self.start
    }

    /// The moment at which it ends.
    pub(crate) const fn end_moment(&self) -> Option<Moment> {
        self.end
    }

    /// Both of them; `None` where a side is open.
    pub(crate) fn moments(&self) -> Option<(Moment, Moment)> {
        self.start.zip(self.end)
    }

    /// Where it begins; `None` where that side is open.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("امروز", &reference)?;
    /// assert_eq!(meaning.interval().unwrap().start().unwrap().to_string(), "2016-11-18 00:00:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn start(&self) -> Option<NaiveDateTime> {
        self.start?.to_chrono()
    }

    /// Where it ends, exclusive; `None` where that side is open.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("امروز", &reference)?;
    /// assert_eq!(meaning.interval().unwrap().end().unwrap().to_string(), "2016-11-19 00:00:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn end(&self) -> Option<NaiveDateTime> {
        self.end?.to_chrono()
    }

    /// Ok, if all of its days are in the Gregorian calendar; an end may be the midnight after its last day.
    pub(crate) fn check_days(&self) -> Result<(), RangeError> {
        if let Some(start) = self.start {
            Calendar::Gregorian.fields(start.day)?;
        }
        if let Some(end) = self.end {
            Calendar::Gregorian.fields(if end.second == 0 { end.day.saturating_sub(1) } else { end.day })?;
        }
        Ok(())
    }

    /// From the start of the earlier of the two to the end of the later: all of both, and what lies between. A side that is
    /// open in one of them is open.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let days = ["۱ مهر ۱۳۹۵", "۱ آبان ۱۳۹۵"].map(|day| taqvim::parse(day, &reference).unwrap().interval().unwrap());
    /// assert_eq!(days[0].through(&days[1]).to_string(), "2016-09-22/2016-10-23");
    /// assert_eq!(days[1].through(&days[0]), days[0].through(&days[1]));
    /// ```
    #[must_use]
    pub const fn through(&self, last: &Interval) -> Interval {
        let start = match (self.start, last.start) {
            (Some(a), Some(b)) => Some(if b.is_before(a) { b } else { a }),
            _ => None,
        };
        let end = match (self.end, last.end) {
            (Some(a), Some(b)) => Some(if a.is_before(b) { b } else { a }),
            _ => None,
        };
        Interval { start, end }
    }
}

/// As it is displayed: `2016-09-09/2016-09-10`.
impl fmt::Debug for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// By the start, then by the end; an open start is before all others, an open end after them.
impl Ord for Interval {
    fn cmp(&self, other: &Self) -> Ordering {
        let ends = match (self.end, other.end) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(end), Some(other)) => end.cmp(&other),
        };
        self.start.cmp(&other.start).then(ends)
    }
}

impl PartialOrd for Interval {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
