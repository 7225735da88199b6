//! A Jalali date with a time of day, in no zone.

use super::bounds::RangeError;
use super::iso::ParseDateError;
use super::jalali::JalaliDate;
use super::overflow::Overflow;
use super::weekday::Weekday;
use chrono::{NaiveTime, Timelike};
use core::fmt;
use core::str::FromStr;

/// A Jalali date and a time of day, in no zone: what chrono's `NaiveDateTime` is for the Gregorian calendar.
///
/// It is read and written as `1395-08-28T18:00:00`, with as many digits of the second as there are; a leap second is
/// written as chrono writes it.
///
/// ```
/// use taqvim::{calendar::JalaliDateTime, jalali};
///
/// let meeting: JalaliDateTime = "1395-08-28T18:00".parse()?;
/// assert_eq!(meeting.date(), jalali!(1395, 8, 28));
/// assert_eq!(meeting.to_string(), "1395-08-28T18:00:00");
/// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JalaliDateTime {
    date: JalaliDate,
    time: NaiveTime,
}

impl JalaliDateTime {
    /// Date and time together.
    ///
    /// ```
    /// use chrono::NaiveTime;
    /// use taqvim::{calendar::JalaliDateTime, jalali};
    ///
    /// let noon = JalaliDateTime::new(jalali!(1395, 6, 19), NaiveTime::from_hms_opt(12, 0, 0).unwrap());
    /// assert_eq!(noon.to_string(), "1395-06-19T12:00:00");
    /// ```
    #[must_use]
    pub const fn new(date: JalaliDate, time: NaiveTime) -> Self {
        JalaliDateTime { date, time }
    }

    /// The date.
    ///
    /// ```
    /// use chrono::NaiveTime;
    /// use taqvim::{calendar::JalaliDateTime, jalali};
    ///
    /// let noon = JalaliDateTime::new(jalali!(1395, 6, 19), NaiveTime::from_hms_opt(12, 0, 0).unwrap());
    /// assert_eq!((noon.date(), noon.time()), (jalali!(1395, 6, 19), NaiveTime::from_hms_opt(12, 0, 0).unwrap()));
    /// ```
    #[must_use]
    pub const fn date(self) -> JalaliDate {
        self.date
    }

    /// The time of day.
    ///
    /// ```
    /// use chrono::NaiveTime;
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).and_time(NaiveTime::MIN).time(), NaiveTime::MIN);
    /// ```
    #[must_use]
    pub const fn time(self) -> NaiveTime {
        self.time
    }
}

impl JalaliDateTime {
    /// The first moment, 0001-01-01T00:00:00.
    ///
    /// ```
    /// use taqvim::calendar::JalaliDateTime;
    ///
    /// assert_eq!(JalaliDateTime::MIN.to_string(), "0001-01-01T00:00:00");
    /// ```
    pub const MIN: JalaliDateTime = JalaliDateTime::new(JalaliDate::MIN, NaiveTime::MIN);

    /// The last moment that chrono can tell, in the last second of 3000.
    ///
    /// ```
    /// use taqvim::{JalaliDate, calendar::JalaliDateTime};
    ///
    /// assert_eq!(JalaliDateTime::MAX.date(), JalaliDate::MAX);
    /// ```
    pub const MAX: JalaliDateTime = match NaiveTime::from_hms_nano_opt(23, 59, 59, 999_999_999) {
        Some(time) => JalaliDateTime::new(JalaliDate::MAX, time),
        None => JalaliDateTime::MIN,
    };

    /// The year, 1..=3000.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let evening = jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap();
    /// assert_eq!((evening.year(), evening.month(), evening.day()), (1395, 8, 28));
    /// ```
    #[must_use]
    pub const fn year(self) -> i32 {
        self.date.year()
    }

    /// The month, 1..=12.
    ///
    /// ```
    /// assert_eq!(taqvim::jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap().month(), 8);
    /// ```
    #[must_use]
    pub const fn month(self) -> u8 {
        self.date.month()
    }

    /// The day of the month, 1..=31.
    ///
    /// ```
    /// assert_eq!(taqvim::jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap().day(), 28);
    /// ```
    #[must_use]
    pub const fn day(self) -> u8 {
        self.date.day()
    }

    /// The day of the week.
    ///
    /// ```
    /// use taqvim::{Weekday, jalali};
    ///
    /// assert_eq!(jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap().weekday(), Weekday::Friday);
    /// ```
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        self.date.weekday()
    }

    /// The hour, 0..=23.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let evening = jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap();
    /// assert_eq!((evening.hour(), evening.minute(), evening.second()), (18, 5, 7));
    /// ```
    #[must_use]
    pub fn hour(self) -> u32 {
        self.time.hour()
    }

    /// The minute, 0..=59.
    ///
    /// ```
    /// assert_eq!(taqvim::jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap().minute(), 5);
    /// ```
    #[must_use]
    pub fn minute(self) -> u32 {
        self.time.minute()
    }

    /// The second, 0..=59.
    ///
    /// ```
    /// assert_eq!(taqvim::jalali!(1395, 8, 28).and_hms_opt(18, 5, 7).unwrap().second(), 7);
    /// ```
    #[must_use]
    pub fn second(self) -> u32 {
        self.time.second()
    }

    /// Nanoseconds of the second, 0..=1,999,999,999: from 1,000,000,000 on it is a leap second, as in chrono.
    ///
    /// ```
    /// use taqvim::calendar::JalaliDateTime;
    ///
    /// assert_eq!("1395-08-28T18:00:00.25".parse::<JalaliDateTime>()?.nanosecond(), 250_000_000);
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    #[must_use]
    pub fn nanosecond(self) -> u32 {
        self.time.nanosecond()
    }

    /// The same time on another day.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let noon = jalali!(1395, 8, 28).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(noon.with_date(jalali!(1396, 1, 1)).to_string(), "1396-01-01T12:00:00");
    /// ```
    #[must_use]
    pub const fn with_date(self, date: JalaliDate) -> Self {
        JalaliDateTime { date, ..self }
    }

    /// The same day at another time.
    ///
    /// ```
    /// use chrono::NaiveTime;
    /// use taqvim::jalali;
    ///
    /// let noon = jalali!(1395, 8, 28).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(noon.with_time(NaiveTime::MIN).to_string(), "1395-08-28T00:00:00");
    /// ```
    #[must_use]
    pub const fn with_time(self, time: NaiveTime) -> Self {
        JalaliDateTime { time, ..self }
    }

    /// The same time so many days later, or earlier; `None` past the ends of the calendar.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let noon = jalali!(1395, 12, 30).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(noon.checked_add_days(1).unwrap().to_string(), "1396-01-01T12:00:00");
    /// ```
    #[must_use]
    pub const fn checked_add_days(self, days: i64) -> Option<Self> {
        self.on(self.date.checked_add_days(days))
    }

    /// The same time so many months later, or earlier; `None` as for
    /// [`JalaliDate::checked_add_months`].
    ///
    /// ```
    /// use taqvim::{Overflow, jalali};
    ///
    /// let noon = jalali!(1395, 6, 31).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(noon.checked_add_months(1, Overflow::Clamp).unwrap().to_string(), "1395-07-30T12:00:00");
    /// assert_eq!(noon.checked_add_months(1, Overflow::Reject), None);
    /// ```
    #[must_use]
    pub const fn checked_add_months(self, months: i32, overflow: Overflow) -> Option<Self> {
        self.on(self.date.checked_add_months(months, overflow))
    }

    /// The same time so many years later, or earlier; `None` as for [`JalaliDate::checked_add_years`].
    ///
    /// ```
    /// use taqvim::{Overflow, jalali};
    ///
    /// let noon = jalali!(1395, 12, 30).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(noon.checked_add_years(1, Overflow::Clamp).unwrap().to_string(), "1396-12-29T12:00:00");
    /// ```
    #[must_use]
    pub const fn checked_add_years(self, years: i32, overflow: Overflow) -> Option<Self> {
        self.on(self.date.checked_add_years(years, overflow))
    }

    const fn on(self, date: Option<JalaliDate>) -> Option<Self> {
        match date {
            Some(date) => Some(self.with_date(date)),
            None => None,
        }
    }
}

impl JalaliDate {
    /// The date at a time of day.
    ///
    /// ```
    /// use chrono::NaiveTime;
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).and_time(NaiveTime::MIN).to_string(), "1395-06-19T00:00:00");
    /// ```
    #[must_use]
    pub const fn and_time(self, time: NaiveTime) -> JalaliDateTime {
        JalaliDateTime::new(self, time)
    }

    /// The date at an hour, a minute and a second; `None` outside of 0..=23, 0..=59 and 0..=59.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 8, 28).and_hms_opt(18, 0, 0).unwrap().to_string(), "1395-08-28T18:00:00");
    /// assert!(jalali!(1395, 8, 28).and_hms_opt(24, 0, 0).is_none());
    /// ```
    #[must_use]
    pub const fn and_hms_opt(self, hour: u32, minute: u32, second: u32) -> Option<JalaliDateTime> {
        match NaiveTime::from_hms_opt(hour, minute, second) {
            Some(time) => Some(JalaliDateTime::new(self, time)),
            None => None,
        }
    }
}

impl fmt::Display for JalaliDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time)
    }
}

impl fmt::Debug for JalaliDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Why a text is not an ISO date with a time.
///
/// ```
/// use taqvim::calendar::JalaliDateTime;
///
/// let error = "1395-08-28 18".parse::<JalaliDateTime>().unwrap_err();
/// assert_eq!(error.to_string(), "expected a colon at byte 13");
/// let error = "1395-08-28T24:00".parse::<JalaliDateTime>().unwrap_err();
/// assert_eq!(error.to_string(), "expected an hour in 0..=23 at byte 11");
/// let error = "1395-08-28T18:00+03:30".parse::<JalaliDateTime>().unwrap_err();
/// assert_eq!(error.to_string(), "the offset at byte 16 would be lost: read a JalaliOffsetDateTime");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ParseDateTimeError {
    /// The date.
    #[error(transparent)]
    Date(#[from] ParseDateError),
    /// The time.
    #[error("expected {expected} at byte {at}")]
    Time {
        /// Where.
        at: usize,
        /// What should stand there.
        expected: &'static str,
    },
    /// An offset, which a date-time without one would lose.
    #[error("the offset at byte {at} would be lost: read a JalaliOffsetDateTime")]
    Offset {
        /// Where.
        at: usize,
    },
}

impl From<RangeError> for ParseDateTimeError {
    fn from(error: RangeError) -> Self {
        ParseDateTimeError::Date(error.into())
    }
}

impl FromStr for JalaliDateTime {
    type Err = ParseDateTimeError;

    /// Reads `1395-08-28T18:00`, `…T18:00:05` and `…T18:00:05.25`, with `T`, `t` or a space. What people type is read by
    /// [`read_lenient_date_time`](crate::format::read_lenient_date_time), an offset by
    /// [`JalaliOffsetDateTime`](super::JalaliOffsetDateTime).
    ///
    /// ```
    /// use taqvim::{calendar::JalaliDateTime, jalali};
    ///
    /// let evening: JalaliDateTime = "1395-08-28T18:00".parse()?;
    /// assert_eq!(evening, jalali!(1395, 8, 28).and_hms_opt(18, 0, 0).unwrap());
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseDateTimeError> {
        let (date_time, end) = JalaliDateTime::begins(text)?;
        match text.as_bytes().get(end) {
            None => Ok(date_time),
            Some(b'Z' | b'z' | b'+' | b'-') => Err(ParseDateTimeError::Offset { at: end }),
            Some(_) => Err(ParseDateTimeError::Time { at: end, expected: "the end" }),
        }
    }
}

impl JalaliDateTime {
    /// The date and time that a text begins with, and where they end.
    pub(super) fn begins(text: &str) -> Result<(Self, usize), ParseDateTimeError> {
        let date = JalaliDate::parse_iso(text.get(..10).unwrap_or(text))?;
        let (time, end) = parse_time(text.as_bytes())?;
        Ok((JalaliDateTime::new(date, time), end))
    }
}

/// Reads the time after a date of ten bytes, and says where it ends.
fn parse_time(bytes: &[u8]) -> Result<(NaiveTime, usize), ParseDateTimeError> {
    let fault = |at, expected| ParseDateTimeError::Time { at, expected };
    let two = |at: usize| match (bytes.get(at), bytes.get(at + 1)) {
        (Some(a @ b'0'..=b'9'), Some(b @ b'0'..=b'9')) => Ok(u32::from(a - b'0') * 10 + u32::from(b - b'0')),
        _ => Err(fault(at, "two digits")),
    };
    if !matches!(bytes.get(10), Some(b'T' | b't' | b' ')) {
        return Err(fault(10, "a T or a space"));
    }
    let hour = two(11)?;
    if bytes.get(13) != Some(&b':') {
        return Err(fault(13, "a colon"));
    }
    let minute = two(14)?;
    let (second, mut end) = if bytes.get(16) == Some(&b':') { (two(17)?, 19) } else { (0, 16) };
    let mut nanosecond = 0;
    if end == 19 && bytes.get(19) == Some(&b'.') {
        let mut place = 100_000_000;
        end = 20;
        while let Some(digit @ b'0'..=b'9') = bytes.get(end) {
            nanosecond += u32::from(digit - b'0') * place;
            place /= 10;
            end += 1;
        }
        if end == 20 {
            return Err(fault(end, "a digit"));
        }
    }
    if hour > 23 {
        return Err(fault(11, "an hour in 0..=23"));
    }
    if minute > 59 {
        return Err(fault(14, "a minute in 0..=59"));
    }
    let time = time_of_day(hour, minute, second, nanosecond);
    time.map(|time| (time, end)).ok_or(fault(17, "a second in 0..=60"))
}

/// A time of day with less than a second of nanoseconds. Second 60 is a leap second, which chrono keeps as a second of
/// more than a thousand million nanoseconds.
pub(crate) const fn time_of_day(hour: u32, minute: u32, second: u32, nanosecond: u32) -> Option<NaiveTime> {
    match second {
        60 => NaiveTime::from_hms_nano_opt(hour, minute, 59, nanosecond + 1_000_000_000),
        _ => NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond),
    }
}
