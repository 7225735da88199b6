//! The document's own time.

use crate::calendar::{Calendar, gregorian};
use chrono::{NaiveDate, NaiveDateTime};

/// When a text was written: what "today" and "last week" count from.
///
/// Always an argument: nothing in this crate reads a clock, a time zone or a locale.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::Reference;
///
/// let day = NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
/// assert_eq!(Reference::from(day).date(), day);
/// assert_eq!(Reference::from(day).time(), None);
/// let evening = day.and_hms_opt(18, 0, 0).unwrap();
/// assert_eq!(Reference::from(evening).time(), Some(evening.time()));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reference {
    day: i32,
    second: Option<u32>,
    offset: Option<i32>,
}

impl Reference {
    /// The same with an offset from UTC in minutes, east positive.
    #[must_use]
    pub const fn with_offset_minutes(mut self, minutes: i32) -> Self {
        self.offset = Some(minutes);
        self
    }

    /// The offset from UTC in minutes, where one was given.
    #[must_use]
    pub const fn offset_minutes(&self) -> Option<i32> {
        self.offset
    }

    /// The day.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        gregorian::naive_date(self.day).unwrap_or_default()
    }

    /// The time of day, where one was given.
    #[must_use]
    pub fn time(&self) -> Option<chrono::NaiveTime> {
        chrono::NaiveTime::from_num_seconds_from_midnight_opt(self.second?, 0)
    }

    pub(crate) const fn day(&self) -> i32 {
        self.day
    }

    pub(crate) const fn second(&self) -> Option<u32> {
        self.second
    }

    /// Year, month and day in that calendar.
    pub(crate) fn fields(&self, calendar: Calendar) -> Result<(i32, u8, u8), crate::calendar::RangeError> {
        calendar.fields(self.day)
    }
}

impl From<NaiveDate> for Reference {
    fn from(date: NaiveDate) -> Self {
        Reference { day: gregorian::day_number(date), second: None, offset: None }
    }
}

impl From<NaiveDateTime> for Reference {
    fn from(moment: NaiveDateTime) -> Self {
        use chrono::Timelike;
        Reference {
            day: gregorian::day_number(moment.date()),
            second: Some(moment.time().num_seconds_from_midnight()),
            offset: None,
        }
    }
}
