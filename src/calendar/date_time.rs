//! A Jalali date with a time of day, in no zone.

use super::bounds::RangeError;
use super::iso::ParseDateError;
use super::jalali::JalaliDate;
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
}

impl From<RangeError> for ParseDateTimeError {
    fn from(error: RangeError) -> Self {
        ParseDateTimeError::Date(error.into())
    }
}

impl FromStr for JalaliDateTime {
    type Err = ParseDateTimeError;

    /// Reads `1395-08-28T18:00`, `…T18:00:05` and `…T18:00:05.25`, with `T`, `t` or a space.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliDateTime, jalali};
    ///
    /// let evening: JalaliDateTime = "1395-08-28T18:00".parse()?;
    /// assert_eq!(evening, jalali!(1395, 8, 28).and_hms_opt(18, 0, 0).unwrap());
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseDateTimeError> {
        let date = match text.get(..10) {
            Some(date) => date.parse::<JalaliDate>()?,
            None => text.parse::<JalaliDate>()?,
        };
        Ok(JalaliDateTime::new(date, parse_time(text.as_bytes())?))
    }
}

/// Reads the time after a date of ten bytes.
fn parse_time(bytes: &[u8]) -> Result<NaiveTime, ParseDateTimeError> {
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
    if bytes.len() > end {
        return Err(fault(end, "the end"));
    }
    if hour > 23 {
        return Err(fault(11, "an hour in 0..=23"));
    }
    if minute > 59 {
        return Err(fault(14, "a minute in 0..=59"));
    }
    // chrono keeps a leap second as a second of more than a thousand million nanoseconds.
    let (second, nanosecond) = if second == 60 { (59, nanosecond + 1_000_000_000) } else { (second, nanosecond) };
    let time = NaiveTime::from_hms_opt(hour, minute, second).and_then(|time| time.with_nanosecond(nanosecond));
    time.ok_or(fault(17, "a second in 0..=60"))
}
