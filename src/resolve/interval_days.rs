//! The days, months and years of an interval, and intervals of those.

use super::interval::{Interval, IntervalError};
use crate::calendar::{DayRange, JalaliDate, JalaliDays, JalaliMonth, JalaliYear};
use chrono::NaiveDateTime;
use core::ops::{Range, RangeFrom, RangeTo};

impl Interval {
    /// The days that it touches; `None` where a side is open. One that ends at midnight does not touch the day after.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let touched = |said| taqvim::parse(said, &reference).unwrap().interval().unwrap().days().unwrap();
    /// assert_eq!(touched("مهر ۱۳۹۵").len(), 30);
    /// assert_eq!(touched("فردا ساعت ۱۷").naive_range().unwrap().start.to_string(), "2016-11-19");
    /// assert_eq!(touched("فردا ساعت ۱۷").len(), 1);
    /// ```
    #[must_use]
    pub const fn days(&self) -> Option<DayRange> {
        match (self.start, self.end) {
            (Some(start), Some(end)) => Some(DayRange {
                start: start.day,
                end: if end.second > 0 { end.day.saturating_add(1) } else { end.day },
            }),
            _ => None,
        }
    }

    /// The Jalali days that it touches, in order; `None` where a side is open. Those outside of the years 1..=3000 are left
    /// out.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let week = taqvim::parse("هفتهٔ گذشته", &reference)?.interval().unwrap();
    /// assert_eq!(week.jalali_days().unwrap().next_back(), Some(jalali!(1395, 8, 21)));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn jalali_days(&self) -> Option<JalaliDays> {
        match self.days() {
            Some(days) => Some(JalaliDays::new(days)),
            None => None,
        }
    }

    /// The Jalali months that it touches, in order; `None` where a side is open. Those outside of the years 1..=3000 are
    /// left out. [`intersection`](Interval::intersection) gives the part of each.
    ///
    /// ```
    /// use taqvim::Interval;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let august = taqvim::parse("اوت ۲۰۱۶", &reference)?.interval().unwrap();
    /// let parts: Vec<_> = august
    ///     .jalali_months()
    ///     .unwrap()
    ///     .map(|month| (month.to_string(), august.intersection(&month.into()).unwrap().days().unwrap().len()))
    ///     .collect();
    /// assert_eq!(parts, [("1395-05".to_owned(), 21), ("1395-06".to_owned(), 10)]);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn jalali_months(&self) -> Option<impl DoubleEndedIterator<Item = JalaliMonth> + Clone + use<>> {
        let mut days = self.jalali_days()?;
        let first = days.next().map(JalaliDate::year_month);
        let last = days.next_back().map_or(first, |last| Some(last.year_month()));
        let count = first.zip(last).map_or(0, |(first, last)| last.months_since(first) + 1);
        Some((0..count).filter_map(move |month| first?.checked_add_months(month)))
    }

    /// The Jalali years that it touches, in order; `None` where a side is open. Those outside of 1..=3000 are left out.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let year = taqvim::parse("سال ۲۰۱۶ میلادی", &reference)?.interval().unwrap();
    /// assert!(year.jalali_years().unwrap().map(|year| year.get()).eq([1394, 1395]));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn jalali_years(&self) -> Option<impl DoubleEndedIterator<Item = JalaliYear> + Clone + use<>> {
        let mut days = self.jalali_days()?;
        let first = days.next().map(JalaliDate::year);
        let last = days.next_back().map_or(first, |last| Some(last.year()));
        let years = first.zip(last).map_or(0..0, |(first, last)| first..last + 1);
        Some(years.filter_map(|year| JalaliYear::new(year).ok()))
    }

    /// The Jalali date on which it begins; `None` where that side is open or outside of the years 1..=3000.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let august = taqvim::parse("اوت ۲۰۱۶", &reference)?.interval().unwrap();
    /// assert_eq!(august.start_jalali(), Some(jalali!(1395, 5, 11)));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn start_jalali(&self) -> Option<JalaliDate> {
        match self.start {
            Some(start) => match JalaliDate::from_day_number(start.day) {
                Ok(date) => Some(date),
                Err(_) => None,
            },
            None => None,
        }
    }

    /// Both sides as chrono has them; `None` where one is open.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let range = taqvim::parse("فردا ساعت ۱۷", &reference)?.interval().unwrap().to_range().unwrap();
    /// assert_eq!(range.start.to_string(), "2016-11-19 17:00:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn to_range(&self) -> Option<Range<NaiveDateTime>> {
        Some(self.start()?..self.end()?)
    }
}

impl TryFrom<Range<NaiveDateTime>> for Interval {
    type Error = IntervalError;

    /// As [`Interval::new`].
    ///
    /// ```
    /// use taqvim::Interval;
    ///
    /// let noon = chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(Interval::try_from(noon..noon + chrono::TimeDelta::hours(1))?.to_range().unwrap().start, noon);
    /// # Ok::<(), taqvim::IntervalError>(())
    /// ```
    fn try_from(range: Range<NaiveDateTime>) -> Result<Self, IntervalError> {
        Interval::new(range.start, range.end)
    }
}

impl TryFrom<RangeFrom<NaiveDateTime>> for Interval {
    type Error = IntervalError;

    /// As [`Interval::since`].
    fn try_from(range: RangeFrom<NaiveDateTime>) -> Result<Self, IntervalError> {
        Interval::since(range.start)
    }
}

impl TryFrom<RangeTo<NaiveDateTime>> for Interval {
    type Error = IntervalError;

    /// As [`Interval::until`].
    fn try_from(range: RangeTo<NaiveDateTime>) -> Result<Self, IntervalError> {
        Interval::until(range.end)
    }
}

impl TryFrom<DayRange> for Interval {
    type Error = IntervalError;

    /// From the midnight at which the first day begins.
    ///
    /// ```
    /// use taqvim::{Calendar, DayRange, Interval};
    ///
    /// let month = DayRange::month(Calendar::Jalali, 1395, 7)?;
    /// assert_eq!(Interval::try_from(month)?.to_string(), "2016-09-22/2016-10-22");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn try_from(days: DayRange) -> Result<Self, IntervalError> {
        Interval::of_days(days).ok_or(IntervalError::Empty)?.checked()
    }
}

impl From<JalaliDate> for Interval {
    /// ```
    /// use taqvim::{Interval, jalali};
    ///
    /// assert_eq!(Interval::from(jalali!(1395, 8, 28)).to_string(), "2016-11-18/2016-11-19");
    /// ```
    fn from(date: JalaliDate) -> Self {
        Interval::of_whole(DayRange { start: date.day_number(), end: date.day_number() + 1 })
    }
}

impl From<JalaliMonth> for Interval {
    /// ```
    /// use taqvim::{Interval, calendar::JalaliMonth};
    ///
    /// assert_eq!(Interval::from(JalaliMonth::new(1395, 7)?).to_string(), "2016-09-22/2016-10-22");
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    fn from(month: JalaliMonth) -> Self {
        Interval::of_whole(month.day_range())
    }
}

impl From<JalaliYear> for Interval {
    /// ```
    /// use taqvim::{Interval, calendar::JalaliYear};
    ///
    /// assert_eq!(Interval::from(JalaliYear::new(1395)?).to_string(), "2016-03-20/2017-03-21");
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    fn from(year: JalaliYear) -> Self {
        Interval::of_whole(year.day_range())
    }
}
