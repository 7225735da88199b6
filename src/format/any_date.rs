//! A date of any calendar, as people type it.

use super::error::ReadErrorKind;
use crate::calendar::{Calendar, HijriDate, JalaliDate, RangeError, gregorian};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Utc};
use core::fmt;

/// A date that [`read_any`](super::read_any) has read: its calendar, its fields there, and the time of day beside it.
///
/// ```
/// use taqvim::{Calendar, format::read_any, jalali};
///
/// let date = read_any("2025-11-20", None)?;
/// assert_eq!((date.calendar(), date.fields()), (Calendar::Gregorian, (2025, 11, 20)));
/// assert_eq!(date.jalali(), Ok(jalali!(1404, 8, 29)));
/// assert_eq!(date.to_string(), "2025-11-20");
/// # Ok::<(), taqvim::format::ReadError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AnyDate {
    calendar: Calendar,
    year: i32,
    month: u8,
    day: u8,
    day_number: i32,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
    said: bool,
}

impl AnyDate {
    /// The date of fields of any size.
    pub(super) fn new(calendar: Calendar, year: i64, month: i64, day: i64, said: bool) -> Result<Self, RangeError> {
        let day_number = calendar.day_number_of(year, month, day)?;
        let (year, month, day) = (year as i32, month as u8, day as u8);
        Ok(AnyDate { calendar, year, month, day, day_number, time: None, offset: None, said })
    }

    pub(super) const fn at(self, time: Option<NaiveTime>, offset: Option<FixedOffset>) -> Self {
        AnyDate { time, offset, ..self }
    }

    /// The calendar that it is written in.
    ///
    /// ```
    /// use taqvim::{Calendar, format::read_any};
    ///
    /// assert_eq!(read_any("۱۲ رجب ۱۴۴۶ قمری", None)?.calendar(), Calendar::Hijri);
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub const fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// True if the text names the calendar, by an era or by its name of the month; else the year told it.
    ///
    /// ```
    /// use taqvim::format::read_any;
    ///
    /// assert!(read_any("20 November 2025", None)?.is_calendar_said());
    /// assert!(!read_any("2025/11/20", None)?.is_calendar_said());
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub const fn is_calendar_said(&self) -> bool {
        self.said
    }

    /// Year, month and day in that calendar.
    ///
    /// ```
    /// use taqvim::format::read_any;
    ///
    /// assert_eq!(read_any("20 Nov 2025", None)?.fields(), (2025, 11, 20));
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub const fn fields(&self) -> (i32, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Days since 1970-01-01.
    ///
    /// ```
    /// use taqvim::format::read_any;
    ///
    /// assert_eq!(read_any("1970-01-02", None)?.day_number(), 1);
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub const fn day_number(&self) -> i32 {
        self.day_number
    }

    /// The Jalali date of the day.
    ///
    /// # Errors
    ///
    /// [`RangeError`] before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use taqvim::{format::read_any, jalali};
    ///
    /// assert_eq!(read_any("12 March 2018", None)?.jalali(), Ok(jalali!(1396, 12, 21)));
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    pub const fn jalali(&self) -> Result<JalaliDate, RangeError> {
        JalaliDate::from_day_number(self.day_number)
    }

    /// The lunar Hijri date of the day.
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of the years 1..=3000 of that calendar.
    ///
    /// ```
    /// use taqvim::{HijriDate, format::read_any};
    ///
    /// assert_eq!(read_any("۱۹ شهریور ۱۳۹۵", None)?.hijri(), HijriDate::new(1437, 12, 7));
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    pub const fn hijri(&self) -> Result<HijriDate, RangeError> {
        HijriDate::from_day_number(self.day_number)
    }

    /// The Gregorian date of the day.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::format::read_any;
    ///
    /// assert_eq!(read_any("۱۳۹۵/۶/۱۹", None)?.gregorian(), NaiveDate::from_ymd_opt(2016, 9, 9).unwrap());
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub fn gregorian(&self) -> NaiveDate {
        // Every day of the calendars is one of chrono's.
        gregorian::naive_date(self.day_number).unwrap_or_default()
    }

    /// The time of day after the date.
    ///
    /// ```
    /// use chrono::NaiveTime;
    /// use taqvim::format::read_any;
    ///
    /// assert_eq!(read_any("1397/2/31 09:05", None)?.time(), NaiveTime::from_hms_opt(9, 5, 0));
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub const fn time(&self) -> Option<NaiveTime> {
        self.time
    }

    /// The offset from UTC after the time.
    ///
    /// ```
    /// use taqvim::format::read_any;
    ///
    /// let offset = read_any("2018-02-11T09:45:30.125Z", None)?.offset();
    /// assert_eq!(offset.map(|offset| offset.local_minus_utc()), Some(0));
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub const fn offset(&self) -> Option<FixedOffset> {
        self.offset
    }

    /// The instant, where the text says both a time and its offset; a date alone is a whole day, and in which zone is the
    /// reader's to say.
    ///
    /// ```
    /// use taqvim::format::read_any;
    ///
    /// let instant = read_any("1395-08-28T18:00+03:30", None)?.to_utc();
    /// assert_eq!(instant.unwrap().to_rfc3339(), "2016-11-18T14:30:00+00:00");
    /// assert_eq!(read_any("1395-08-28 18:00", None)?.to_utc(), None);
    /// # Ok::<(), taqvim::format::ReadError>(())
    /// ```
    #[must_use]
    pub fn to_utc(&self) -> Option<DateTime<Utc>> {
        let local = self.gregorian().and_time(self.time?);
        Some(local.checked_sub_offset(self.offset?)?.and_utc())
    }

    /// Why it is no Jalali date.
    pub(super) fn not_jalali(&self) -> ReadErrorKind {
        ReadErrorKind::OtherCalendar { calendar: self.calendar, jalali: self.jalali().ok() }
    }
}

/// The date in its own calendar, `2025-11-20`.
impl fmt::Display for AnyDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
