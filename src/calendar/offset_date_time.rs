//! A Jalali date with a time of day and an offset from UTC: an instant.

use super::bounds::RangeError;
use super::date_time::{JalaliDateTime, ParseDateTimeError};
use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, TimeZone};
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

/// A Jalali date, a time of day and its offset from UTC: what chrono's `DateTime<FixedOffset>` is for the Gregorian
/// calendar. It is read and written as `1395-08-28T18:00:00+03:30`.
///
/// Like chrono's, two of them are equal that are the same instant.
///
/// ```
/// use chrono::{DateTime, FixedOffset};
/// use taqvim::calendar::JalaliOffsetDateTime;
///
/// let evening: JalaliOffsetDateTime = "1402-03-17T20:11:09+03:30".parse()?;
/// assert_eq!(evening.local().to_string(), "1402-03-17T20:11:09");
/// assert_eq!(DateTime::<FixedOffset>::from(evening).to_rfc3339(), "2023-06-07T20:11:09+03:30");
/// assert_eq!(evening, "1402-03-17T16:41:09Z".parse()?);
/// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
/// ```
#[derive(Clone, Copy)]
pub struct JalaliOffsetDateTime {
    local: JalaliDateTime,
    offset: FixedOffset,
}

impl JalaliDateTime {
    /// This time on the wall of a zone that is so much ahead of UTC.
    ///
    /// ```
    /// use chrono::FixedOffset;
    /// use taqvim::jalali;
    ///
    /// let noon = jalali!(1395, 6, 19).and_hms_opt(12, 0, 0).unwrap();
    /// let tehran = FixedOffset::east_opt(4 * 3600 + 1800).unwrap();
    /// assert_eq!(noon.and_offset(tehran).to_string(), "1395-06-19T12:00:00+04:30");
    /// ```
    #[must_use]
    pub const fn and_offset(self, offset: FixedOffset) -> JalaliOffsetDateTime {
        JalaliOffsetDateTime { local: self, offset }
    }
}

impl JalaliOffsetDateTime {
    /// Date and time as a clock there shows them.
    ///
    /// ```
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let evening: JalaliOffsetDateTime = "1402-03-17T20:11:09+03:30".parse()?;
    /// assert_eq!(evening.local().hour(), 20);
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    #[must_use]
    pub const fn local(self) -> JalaliDateTime {
        self.local
    }

    /// The offset from UTC, east positive.
    ///
    /// ```
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let evening: JalaliOffsetDateTime = "1402-03-17T20:11:09+03:30".parse()?;
    /// assert_eq!(evening.offset().local_minus_utc(), 12_600);
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    #[must_use]
    pub const fn offset(self) -> FixedOffset {
        self.offset
    }

    /// Date and time in UTC, in the Gregorian calendar.
    ///
    /// ```
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let evening: JalaliOffsetDateTime = "1402-03-17T20:11:09+03:30".parse()?;
    /// assert_eq!(evening.naive_utc().to_string(), "2023-06-07 16:41:09");
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    #[must_use]
    pub fn naive_utc(self) -> NaiveDateTime {
        // The calendar lies far within chrono's range.
        let seconds = TimeDelta::seconds(self.offset.local_minus_utc().into());
        NaiveDateTime::from(self.local).checked_sub_signed(seconds).unwrap_or_default()
    }

    /// The same instant on the wall of another zone; `None` where that lies past the ends of the calendar.
    ///
    /// ```
    /// use chrono::FixedOffset;
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let evening: JalaliOffsetDateTime = "1402-03-17T20:11:09+03:30".parse()?;
    /// let utc = evening.with_offset(FixedOffset::east_opt(0).unwrap()).unwrap();
    /// assert_eq!(utc.to_string(), "1402-03-17T16:41:09+00:00");
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    #[must_use]
    pub fn with_offset(self, offset: FixedOffset) -> Option<Self> {
        let local = self.naive_utc().checked_add_signed(TimeDelta::seconds(offset.local_minus_utc().into()))?;
        Some(JalaliDateTime::try_from(local).ok()?.and_offset(offset))
    }

    /// The instant so much later, or earlier, at the same offset; `None` past the ends of the calendar.
    ///
    /// ```
    /// use chrono::TimeDelta;
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let evening: JalaliOffsetDateTime = "1402-03-17T20:11:09+03:30".parse()?;
    /// assert_eq!(evening.checked_add(TimeDelta::hours(5)).unwrap().to_string(), "1402-03-18T01:11:09+03:30");
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    #[must_use]
    pub fn checked_add(self, delta: TimeDelta) -> Option<Self> {
        Some(self.local.checked_add(delta)?.and_offset(self.offset))
    }
}

impl PartialEq for JalaliOffsetDateTime {
    fn eq(&self, other: &Self) -> bool {
        self.naive_utc() == other.naive_utc()
    }
}

impl Eq for JalaliOffsetDateTime {}

impl PartialOrd for JalaliOffsetDateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for JalaliOffsetDateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.naive_utc().cmp(&other.naive_utc())
    }
}

impl Hash for JalaliOffsetDateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.naive_utc().hash(state);
    }
}

impl From<JalaliOffsetDateTime> for DateTime<FixedOffset> {
    /// ```
    /// use chrono::{DateTime, FixedOffset};
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let evening: JalaliOffsetDateTime = "1402-03-17T20:11:09+03:30".parse()?;
    /// assert_eq!(DateTime::<FixedOffset>::from(evening).to_rfc3339(), "2023-06-07T20:11:09+03:30");
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    fn from(moment: JalaliOffsetDateTime) -> Self {
        moment.offset.from_utc_datetime(&moment.naive_utc())
    }
}

impl TryFrom<DateTime<FixedOffset>> for JalaliOffsetDateTime {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] where its local date is before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let evening = chrono::DateTime::parse_from_rfc3339("2016-11-18T23:30:00+03:30")?;
    /// assert_eq!(JalaliOffsetDateTime::try_from(evening).unwrap().to_string(), "1395-08-28T23:30:00+03:30");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    fn try_from(moment: DateTime<FixedOffset>) -> Result<Self, RangeError> {
        Ok(JalaliDateTime::try_from(moment.naive_local())?.and_offset(*moment.offset()))
    }
}

impl fmt::Display for JalaliOffsetDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.local, self.offset)
    }
}

impl fmt::Debug for JalaliOffsetDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for JalaliOffsetDateTime {
    type Err = ParseDateTimeError;

    /// Reads what [`JalaliDateTime`] reads with an offset after it: `Z`, `+03:30`, `+0330`, `+03`, and as chrono writes them,
    /// with seconds, `+03:25:44`.
    ///
    /// ```
    /// use taqvim::calendar::JalaliOffsetDateTime;
    ///
    /// let utc: JalaliOffsetDateTime = "1396-11-22T09:45:30.125Z".parse()?;
    /// assert_eq!(utc.to_string(), "1396-11-22T09:45:30.125+00:00");
    /// let error = "1396-11-22T09:45:30".parse::<JalaliOffsetDateTime>().unwrap_err();
    /// assert_eq!(error.to_string(), "expected an offset like +03:30 at byte 19");
    /// # Ok::<(), taqvim::calendar::ParseDateTimeError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseDateTimeError> {
        let (local, at) = JalaliDateTime::begins(text)?;
        let offset = text.get(at..).and_then(offset);
        offset
            .map(|offset| local.and_offset(offset))
            .ok_or(ParseDateTimeError::Time { at, expected: "an offset like +03:30" })
    }
}

/// `Z`, `+03:30`, `+0330`, `+03`, `+03:25:44`.
fn offset(text: &str) -> Option<FixedOffset> {
    if matches!(text, "Z" | "z") {
        return FixedOffset::east_opt(0);
    }
    let (sign, digits) = match text.as_bytes() {
        [b'+', digits @ ..] => (1, digits),
        [b'-', digits @ ..] => (-1, digits),
        _ => return None,
    };
    let two = |tens: u8, ones: u8| match (tens, ones) {
        (b'0'..=b'9', b'0'..=b'9') => Some(i32::from(tens - b'0') * 10 + i32::from(ones - b'0')),
        _ => None,
    };
    let sixtieths = |tens: u8, ones: u8| two(tens, ones).filter(|&value| value < 60);
    let (hours, minutes, seconds) = match *digits {
        [a, b] => (two(a, b)?, 0, 0),
        [a, b, c, d] | [a, b, b':', c, d] => (two(a, b)?, sixtieths(c, d)?, 0),
        [a, b, b':', c, d, b':', e, f] => (two(a, b)?, sixtieths(c, d)?, sixtieths(e, f)?),
        _ => return None,
    };
    FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60 + seconds))
}
