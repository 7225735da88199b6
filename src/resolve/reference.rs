//! The document's own time.

use super::Resolved;
use super::interval::Moment;
use super::named::Named;
use crate::calendar::{Bounds, Calendar, JalaliDate, JalaliDateTime, RangeError, gregorian};
use chrono::{FixedOffset, NaiveDate, NaiveDateTime};

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
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    day: i32,
    second: Option<u32>,
    offset: Option<i32>,
    named: Named,
}

impl Reference {
    /// The same with an offset from UTC in minutes, east positive. [`humanize`](crate::humanize()) compares instants by it, and
    /// `Display` writes it; what words mean stays on the reference's own clock, and [`Resolved::to_utc`](crate::Resolved::to_utc)
    /// asks for a zone.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a day and more: outside of -1439..=1439.
    ///
    /// ```
    /// use taqvim::Reference;
    ///
    /// let evening = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, 0).unwrap();
    /// assert_eq!(Reference::from(evening).with_offset_minutes(210)?.to_string(), "2016-11-18T18:00+03:30");
    /// let error = Reference::from(evening).with_offset_minutes(1440).unwrap_err();
    /// assert_eq!(error.to_string(), "offset in minutes 1440 is not in -1439..=1439");
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn with_offset_minutes(mut self, minutes: i32) -> Result<Self, RangeError> {
        match Bounds::OFFSET_MINUTES.check(minutes as i64) {
            Ok(()) => {
                self.offset = Some(minutes);
                Ok(self)
            }
            Err(error) => Err(error),
        }
    }

    /// The same with an offset of chrono's, whose seconds are dropped.
    pub(crate) fn with_offset(mut self, offset: FixedOffset) -> Self {
        self.offset = Some(offset.local_minus_utc() / 60);
        self
    }

    /// The offset from UTC in minutes, where one was given, -1439..=1439.
    ///
    /// ```
    /// use taqvim::Reference;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// assert_eq!(Reference::from(day).offset_minutes(), None);
    /// assert_eq!(Reference::from(day).with_offset_minutes(210)?.offset_minutes(), Some(210));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn offset_minutes(&self) -> Option<i32> {
        self.offset
    }

    /// The day.
    ///
    /// ```
    /// use taqvim::Reference;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// assert_eq!(Reference::from(day).date(), day);
    /// ```
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        gregorian::naive_date(self.day).unwrap_or_default()
    }

    /// The time of day, where one was given.
    ///
    /// ```
    /// use taqvim::Reference;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// assert_eq!(Reference::from(day).time(), None);
    /// assert_eq!(Reference::from(day.and_time(chrono::NaiveTime::MIN)).time(), Some(chrono::NaiveTime::MIN));
    /// ```
    #[must_use]
    pub fn time(&self) -> Option<chrono::NaiveTime> {
        chrono::NaiveTime::from_num_seconds_from_midnight_opt(self.second?, 0)
    }

    /// The same, after an expression with that meaning: «آن روز» and «سال بعد» that follow are counted from it, where it
    /// names a date as fine as theirs. [`Finder::resolve_iter`](crate::Finder::resolve_iter) does so from one
    /// expression to the next; this is for those who resolve the matches of a [`Stream`](crate::Stream).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::{Finder, Policy, Reference};
    ///
    /// let mut reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let finder = Finder::new().with_policy(Policy::narrative());
    /// let mut days = Vec::new();
    /// for found in finder.find_iter("دو روز بعد باران آمد.") {
    ///     days.push(finder.resolve(&found, &reference)?.start_date());
    ///     reference = reference.after(&taqvim::parse("۱ مهر ۱۳۹۵", &reference)?);
    ///     days.push(finder.resolve(&found, &reference)?.start_date());
    /// }
    /// assert_eq!(days, [None, NaiveDate::from_ymd_opt(2016, 9, 24)]);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn after(mut self, meaning: &Resolved) -> Self {
        self.named = self.named.with(meaning);
        self
    }

    pub(super) const fn named(&self) -> &Named {
        &self.named
    }

    /// The same on another day.
    pub(crate) const fn on_day(mut self, day: i32) -> Self {
        self.day = day;
        self
    }

    pub(crate) const fn day(&self) -> i32 {
        self.day
    }

    pub(crate) const fn second(&self) -> Option<u32> {
        self.second
    }

    /// The moment that it is; where no time was given, the midnight at which its day begins.
    pub(super) fn moment(&self) -> Moment {
        Moment { day: self.day, second: self.second.unwrap_or(0) }
    }

    /// Year, month and day in that calendar.
    pub(crate) fn fields(&self, calendar: Calendar) -> Result<(i32, u8, u8), RangeError> {
        calendar.fields(self.day)
    }
}

impl From<NaiveDate> for Reference {
    /// ```
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// assert_eq!(taqvim::Reference::from(day).to_string(), "2016-11-18");
    /// ```
    fn from(date: NaiveDate) -> Self {
        Reference { day: gregorian::day_number(date), second: None, offset: None, named: Named::default() }
    }
}

impl From<NaiveDateTime> for Reference {
    /// ```
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap();
    /// let evening = day.and_hms_opt(18, 0, 0).unwrap();
    /// assert_eq!(taqvim::Reference::from(evening).to_string(), "2016-11-18T18:00");
    /// ```
    fn from(moment: NaiveDateTime) -> Self {
        use chrono::Timelike;
        Reference {
            day: gregorian::day_number(moment.date()),
            second: Some(moment.time().num_seconds_from_midnight()),
            offset: None,
            named: Named::default(),
        }
    }
}

impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for Reference {
    /// The local time with its offset, to the minute.
    ///
    /// ```
    /// let evening = chrono::DateTime::parse_from_rfc3339("2016-11-18T18:00:00+03:30")?;
    /// assert_eq!(taqvim::Reference::from(evening).to_string(), "2016-11-18T18:00+03:30");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    fn from(moment: chrono::DateTime<Tz>) -> Self {
        use chrono::Offset as _;
        Reference::from(moment.naive_local()).with_offset(moment.offset().fix())
    }
}

impl From<JalaliDate> for Reference {
    /// ```
    /// use taqvim::{Reference, jalali};
    ///
    /// assert_eq!(Reference::from(jalali!(1395, 8, 28)).to_string(), "2016-11-18");
    /// ```
    fn from(date: JalaliDate) -> Self {
        Reference::from(NaiveDate::from(date))
    }
}

impl From<JalaliDateTime> for Reference {
    /// ```
    /// use taqvim::{Reference, jalali};
    ///
    /// let evening = jalali!(1395, 8, 28).and_hms_opt(18, 0, 0).unwrap();
    /// assert_eq!(Reference::from(evening).to_string(), "2016-11-18T18:00");
    /// ```
    fn from(moment: JalaliDateTime) -> Self {
        Reference::from(NaiveDateTime::from(moment))
    }
}
