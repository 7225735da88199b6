//! Intervals of local time as instants.

use super::Resolved;
use super::interval::{Interval, Moment};
use crate::calendar::tehran_offset;
use chrono::{DateTime, FixedOffset, LocalResult, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use core::ops::Range;

/// The longest that a zone's clocks ever skipped is a day: Samoa, 2011-12-30.
const LONGEST_GAP: i64 = 24;

/// The instant of a local time.
fn instant<Tz: TimeZone>(zone: &Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    let offset = match zone.offset_from_local_datetime(&local) {
        LocalResult::Single(offset) | LocalResult::Ambiguous(offset, _) => offset,
        LocalResult::None => {
            let earlier = (1..=LONGEST_GAP).map(|hours| local.checked_sub_signed(TimeDelta::hours(hours)));
            earlier.flatten().find_map(|earlier| zone.offset_from_local_datetime(&earlier).latest())?
        }
    };
    Some(local.checked_sub_offset(offset.fix())?.and_utc())
}

/// The instant of a local time in Tehran.
fn tehran_instant(moment: Moment) -> Option<DateTime<Utc>> {
    let minutes = tehran_offset(moment.day, moment.second);
    Some(moment.to_chrono()?.checked_sub_signed(TimeDelta::minutes(minutes.into()))?.and_utc())
}

impl Resolved {
    /// The instants of its [interval](Self::interval): by the [offset](Self::offset_minutes) of the zone that the words name,
    /// else in this zone; `None` without an interval, or where a side is open. As [`Interval::to_utc`].
    ///
    /// ```
    /// use chrono_tz::Asia::Tehran;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let start = |phrase| taqvim::parse(phrase, &reference).unwrap().to_utc(&Tehran).unwrap().start.to_rfc3339();
    /// assert_eq!(start("فردا ساعت ۱۷"), "2016-11-19T13:30:00+00:00");
    /// assert_eq!(start("فردا ساعت ۱۷ به وقت گرینویچ"), "2016-11-19T17:00:00+00:00");
    /// ```
    #[must_use]
    pub fn to_utc<Tz: TimeZone>(&self, zone: &Tz) -> Option<Range<DateTime<Utc>>> {
        let interval = self.interval()?;
        match self.offset_minutes() {
            Some(minutes) => interval.to_utc(&FixedOffset::east_opt(i32::from(minutes) * 60)?),
            None => interval.to_utc(zone),
        }
    }
}

impl Interval {
    /// The instants from its start to its end in a zone: `chrono::FixedOffset`, or one of the crate `chrono-tz`; `None` where
    /// a side is open.
    ///
    /// A local time that clocks put forward skip counts by the offset before the change, and of two that clocks put back
    /// show twice the first is meant, as in RFC 5545. An interval within such an hour may so be empty.
    /// Where the words named a zone, [`Resolved::to_utc`](crate::Resolved::to_utc) takes that one.
    ///
    /// ```
    /// use chrono::FixedOffset;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let hour = taqvim::parse("فردا ساعت ۱۷", &reference)?.interval().unwrap();
    /// let zone = FixedOffset::east_opt(3 * 3600 + 1800).unwrap();
    /// assert_eq!(hour.to_utc(&zone).unwrap().start.to_rfc3339(), "2016-11-19T13:30:00+00:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn to_utc<Tz: TimeZone>(&self, zone: &Tz) -> Option<Range<DateTime<Utc>>> {
        Some(instant(zone, self.start()?)?..instant(zone, self.end()?)?)
    }

    /// The instants from its start to its end in Tehran; `None` where a side is open.
    ///
    /// As [`to_utc`](Interval::to_utc), by this crate's own table of Iran's summer times (1977-1980, 1991-2005 and
    /// 2008-2022, from the tz database); +03:30 at all other times, also before 1977 and after 2022.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let utc = |said| taqvim::parse(said, &reference).unwrap().interval().unwrap().to_utc_in_tehran().unwrap();
    /// assert_eq!(utc("۱۹ شهریور ۱۳۹۵ ساعت ۱۷").start.to_rfc3339(), "2016-09-09T12:30:00+00:00");
    /// assert_eq!(utc("۱۹ آبان ۱۳۹۵ ساعت ۱۷").start.to_rfc3339(), "2016-11-09T13:30:00+00:00");
    /// ```
    #[must_use]
    pub fn to_utc_in_tehran(&self) -> Option<Range<DateTime<Utc>>> {
        Some(tehran_instant(self.start?)?..tehran_instant(self.end?)?)
    }
}
