//! The seam to chrono: the only file that names its dates.
//!
//! ```
//! use chrono::NaiveDate;
//! use taqvim::{JalaliDate, jalali};
//!
//! let day = NaiveDate::from(jalali!(1395, 6, 19));
//! assert_eq!(day.to_string(), "2016-09-09");
//! assert_eq!(JalaliDate::try_from(day), Ok(jalali!(1395, 6, 19)));
//! ```

use super::borji::BorjiDate;
use super::bounds::RangeError;
use super::date_time::JalaliDateTime;
use super::hijri::HijriDate;
use super::jalali::JalaliDate;
use super::jalali_month::JalaliMonth;
use super::jalali_year::JalaliYear;
use super::month;
use super::nowruz_table::{GREGORIAN_YEAR_0, JANUARY, Nowruz};
use super::period::DayRange;
use crate::select::select;
use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use core::ops::Range;

/// `NaiveDate::num_days_from_ce` counts 0001-01-01 as 1.
const UNIX_EPOCH_FROM_CE: i32 = 719_163;

/// Days since 1970-01-01.
///
/// ```
/// use taqvim::{calendar::gregorian, jalali};
///
/// let day = chrono::NaiveDate::from_ymd_opt(2016, 9, 9).unwrap();
/// assert_eq!(gregorian::day_number(day), jalali!(1395, 6, 19).day_number());
/// ```
#[must_use]
#[inline]
pub fn day_number(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - UNIX_EPOCH_FROM_CE
}

/// The date of a day number; `None` outside of chrono's range.
///
/// ```
/// use taqvim::{calendar::gregorian, jalali};
///
/// assert_eq!(gregorian::naive_date(17_053), Some(jalali!(1395, 6, 19).into()));
/// assert_eq!(gregorian::naive_date(i32::MAX), None);
/// ```
#[must_use]
#[inline]
pub fn naive_date(day_number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day_number.checked_add(UNIX_EPOCH_FROM_CE)?)
}

/// Every day of this crate's calendars lies within chrono's range.
fn within(day_number: i32) -> NaiveDate {
    naive_date(day_number).unwrap_or_default()
}

/// 1 January of the Gregorian years 621..=3622; the place is that of the Jalali year which begins in it. chrono divides to
/// find the weekday with which a year begins, and that date knows it.
static FIRST_OF_JANUARY: [NaiveDate; 3002] = {
    let mut table = [NaiveDate::MIN; 3002];
    let mut year = 0;
    while year < table.len() {
        if let Some(date) = NaiveDate::from_yo_opt(year as i32 + GREGORIAN_YEAR_0, 1) {
            table[year] = date;
        }
        year += 1;
    }
    table
};

impl From<JalaliDate> for NaiveDate {
    /// ```
    /// use chrono::NaiveDate;
    ///
    /// assert_eq!(NaiveDate::from(taqvim::jalali!(1395, 6, 19)).to_string(), "2016-09-09");
    /// ```
    #[inline]
    fn from(date: JalaliDate) -> Self {
        let nowruz = Nowruz::of(date.year());
        let day = u32::from(month::day_of_year(date.bits())); // [0, 365]
        let place = day + nowruz.after_march_20(); // [0, 367]
        // A branch on what no processor can learn would cost more than both sides.
        let next = place >= JANUARY;
        let ordinal = select(next, place.wrapping_sub(JANUARY), day + nowruz.ordinal0()) + 1;
        FIRST_OF_JANUARY[date.year() as usize + usize::from(next)].with_ordinal(ordinal).unwrap_or_default()
    }
}

impl TryFrom<NaiveDate> for JalaliDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::{JalaliDate, jalali};
    ///
    /// let day = NaiveDate::from_ymd_opt(2016, 9, 9).unwrap();
    /// assert_eq!(JalaliDate::try_from(day), Ok(jalali!(1395, 6, 19)));
    /// assert!(JalaliDate::try_from(NaiveDate::MIN).is_err());
    /// ```
    #[inline]
    fn try_from(date: NaiveDate) -> Result<Self, RangeError> {
        let year = date.year() - GREGORIAN_YEAR_0;
        if !(2..=3000).contains(&year) {
            // The two years at the ends are only in part in the calendar.
            return JalaliDate::from_day_number(day_number(date));
        }
        let nowruz = Nowruz::of(year);
        let (ordinal0, first) = (date.ordinal0(), nowruz.ordinal0());
        let (year, day) = if ordinal0 >= first {
            (year, ordinal0 - first)
        } else {
            (year - 1, ordinal0 + 365 + u32::from(nowruz.is_leap_before()) - first)
        };
        Ok(JalaliDate::from_bits((year as u32) << 9 | month::month_and_day(day as u16)))
    }
}

impl From<HijriDate> for NaiveDate {
    /// ```
    /// use chrono::NaiveDate;
    ///
    /// let ashura = taqvim::HijriDate::new(1438, 1, 10)?;
    /// assert_eq!(NaiveDate::from(ashura).to_string(), "2016-10-12");
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    fn from(date: HijriDate) -> Self {
        within(date.day_number())
    }
}

impl TryFrom<NaiveDate> for HijriDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] before 0622-07-19 or after the end of 3000 AH.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(2016, 10, 12).unwrap();
    /// assert_eq!(HijriDate::try_from(day), HijriDate::new(1438, 1, 10));
    /// ```
    fn try_from(date: NaiveDate) -> Result<Self, RangeError> {
        HijriDate::from_day_number(day_number(date))
    }
}

impl From<BorjiDate> for NaiveDate {
    /// ```
    /// use chrono::NaiveDate;
    ///
    /// let coup = taqvim::calendar::BorjiDate::new(1299, 12, 3)?;
    /// assert_eq!(NaiveDate::from(coup).to_string(), "1921-02-21");
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    fn from(date: BorjiDate) -> Self {
        within(date.day_number())
    }
}

impl TryFrom<NaiveDate> for BorjiDate {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] outside of 1911-03-22..=1925-03-21.
    ///
    /// ```
    /// use taqvim::calendar::BorjiDate;
    ///
    /// let day = chrono::NaiveDate::from_ymd_opt(1921, 2, 21).unwrap();
    /// assert_eq!(BorjiDate::try_from(day), BorjiDate::new(1299, 12, 3));
    /// ```
    fn try_from(date: NaiveDate) -> Result<Self, RangeError> {
        BorjiDate::from_day_number(day_number(date))
    }
}

impl<Tz: TimeZone> TryFrom<DateTime<Tz>> for JalaliDate {
    type Error = RangeError;

    /// The date on the wall of the date-time's own zone.
    ///
    /// # Errors
    ///
    /// [`RangeError`] before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use chrono::DateTime;
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// let evening = DateTime::parse_from_rfc3339("2016-11-18T23:30:00+03:30")?;
    /// assert_eq!(JalaliDate::try_from(evening), Ok(jalali!(1395, 8, 28)));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    fn try_from(date_time: DateTime<Tz>) -> Result<Self, RangeError> {
        JalaliDate::try_from(date_time.date_naive())
    }
}

impl DayRange {
    /// The same days as Gregorian dates, half-open; `None` outside of chrono's range.
    ///
    /// ```
    /// use taqvim::DayRange;
    ///
    /// let days = DayRange { start: 17_053, end: 17_054 }.naive_range().unwrap();
    /// assert_eq!((days.start.to_string(), days.end.to_string()), ("2016-09-09".into(), "2016-09-10".into()));
    /// ```
    #[must_use]
    pub fn naive_range(self) -> Option<Range<NaiveDate>> {
        Some(naive_date(self.start)?..naive_date(self.end)?)
    }
}

impl JalaliMonth {
    /// Its days in the Gregorian calendar, half-open, as a database filter needs them: `day >= start AND day < end`, since
    /// `BETWEEN` has both ends.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// let range = JalaliMonth::new(1395, 6)?.range();
    /// assert_eq!((range.start.to_string(), range.end.to_string()), ("2016-08-22".into(), "2016-09-22".into()));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub fn range(self) -> Range<NaiveDate> {
        within(self.day_range().start)..within(self.day_range().end)
    }
}

impl JalaliYear {
    /// Its days in the Gregorian calendar, half-open, as a database filter needs them: `day >= start AND day < end`, since
    /// `BETWEEN` has both ends.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// let range = JalaliYear::new(1395)?.range();
    /// assert_eq!((range.start.to_string(), range.end.to_string()), ("2016-03-20".into(), "2017-03-21".into()));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub fn range(self) -> Range<NaiveDate> {
        within(self.day_range().start)..within(self.day_range().end)
    }
}

impl JalaliDate {
    /// `chrono::Days` tells its number only to chrono's own dates.
    pub(super) fn plus(self, days: Days) -> Option<Self> {
        NaiveDate::from(self).checked_add_days(days)?.try_into().ok()
    }

    /// As [`plus`](Self::plus), the other way.
    pub(super) fn minus(self, days: Days) -> Option<Self> {
        NaiveDate::from(self).checked_sub_days(days)?.try_into().ok()
    }

    /// The instant at which the day begins in a zone: midnight, or the end of the gap where the clocks skip it; `None`
    /// for a day that the zone's clocks skip whole.
    ///
    /// Tehran's clocks went forward at midnight, so that on 33 days of 1978..=2022 00:00 does not exist there.
    ///
    /// ```
    /// use chrono_tz::Asia::Tehran;
    /// use taqvim::jalali;
    ///
    /// let start = jalali!(1400, 1, 2).start_of_day_in(&Tehran).unwrap();
    /// assert_eq!(start.to_rfc3339(), "2021-03-22T01:00:00+04:30");
    /// let start = jalali!(1395, 8, 28).start_of_day_in(&Tehran).unwrap();
    /// assert_eq!(start.to_rfc3339(), "2016-11-18T00:00:00+03:30");
    /// ```
    #[must_use]
    pub fn start_of_day_in<Tz: TimeZone>(self, zone: &Tz) -> Option<DateTime<Tz>> {
        let date = NaiveDate::from(self);
        let midnight = date.and_time(NaiveTime::MIN);
        match zone.from_local_datetime(&midnight) {
            LocalResult::Single(start) | LocalResult::Ambiguous(start, _) => return Some(start),
            LocalResult::None => {}
        }
        // No zone is more than a day off UTC: at `low` the day has not begun, at `high` it has.
        let at = |second: i64| zone.from_utc_datetime(&(midnight + TimeDelta::seconds(second)));
        let (mut low, mut high) = (-2 * 86_400, 2 * 86_400);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if at(middle).naive_local() < midnight { low = middle } else { high = middle }
        }
        Some(at(high)).filter(|start| start.date_naive() == date)
    }
}

impl From<JalaliDateTime> for NaiveDateTime {
    /// ```
    /// let noon = taqvim::jalali!(1395, 6, 19).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(chrono::NaiveDateTime::from(noon).to_string(), "2016-09-09 12:00:00");
    /// ```
    fn from(date_time: JalaliDateTime) -> Self {
        NaiveDate::from(date_time.date()).and_time(date_time.time())
    }
}

impl TryFrom<NaiveDateTime> for JalaliDateTime {
    type Error = RangeError;

    /// # Errors
    ///
    /// [`RangeError`] before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliDateTime, jalali};
    ///
    /// let noon = chrono::NaiveDate::from_ymd_opt(2016, 9, 9).unwrap().and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(JalaliDateTime::try_from(noon), Ok(jalali!(1395, 6, 19).and_hms_opt(12, 0, 0).unwrap()));
    /// ```
    fn try_from(date_time: NaiveDateTime) -> Result<Self, RangeError> {
        Ok(JalaliDateTime::new(date_time.date().try_into()?, date_time.time()))
    }
}

impl<Tz: TimeZone> TryFrom<DateTime<Tz>> for JalaliDateTime {
    type Error = RangeError;

    /// Date and time on the wall of the date-time's own zone.
    ///
    /// # Errors
    ///
    /// [`RangeError`] before 0622-03-21 or after the end of 3000 AP.
    ///
    /// ```
    /// use taqvim::calendar::JalaliDateTime;
    ///
    /// let evening = chrono::DateTime::parse_from_rfc3339("2016-11-18T23:30:00+03:30")?;
    /// assert_eq!(JalaliDateTime::try_from(evening).unwrap().to_string(), "1395-08-28T23:30:00");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    fn try_from(date_time: DateTime<Tz>) -> Result<Self, RangeError> {
        JalaliDateTime::try_from(date_time.naive_local())
    }
}

impl JalaliDateTime {
    /// The instant, or the two or none, that has this time on the wall of a zone.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let noon = jalali!(1395, 6, 19).and_hms_opt(12, 0, 0).unwrap();
    /// let instant = noon.and_local_timezone(&chrono::Utc).unwrap();
    /// assert_eq!(instant.to_rfc3339(), "2016-09-09T12:00:00+00:00");
    /// ```
    pub fn and_local_timezone<Tz: TimeZone>(self, zone: &Tz) -> LocalResult<DateTime<Tz>> {
        zone.from_local_datetime(&NaiveDateTime::from(self))
    }

    /// The time so much later, or earlier; `None` past the ends of the calendar.
    ///
    /// ```
    /// use chrono::{NaiveTime, TimeDelta};
    /// use taqvim::{calendar::JalaliDateTime, jalali};
    ///
    /// let evening = JalaliDateTime::new(jalali!(1395, 12, 30), NaiveTime::from_hms_opt(23, 0, 0).unwrap());
    /// let later = evening.checked_add(TimeDelta::hours(2)).unwrap();
    /// assert_eq!(later.to_string(), "1396-01-01T01:00:00");
    /// ```
    #[must_use]
    pub fn checked_add(self, delta: TimeDelta) -> Option<Self> {
        NaiveDateTime::from(self).checked_add_signed(delta)?.try_into().ok()
    }

    /// The time since another, negative if that is later.
    ///
    /// ```
    /// use chrono::{NaiveTime, TimeDelta};
    /// use taqvim::jalali;
    ///
    /// let noon = jalali!(1395, 6, 19).and_hms_opt(12, 0, 0).unwrap();
    /// assert_eq!(noon.since(jalali!(1395, 6, 18).and_time(NaiveTime::MIN)), TimeDelta::hours(36));
    /// ```
    #[must_use]
    pub fn since(self, earlier: JalaliDateTime) -> TimeDelta {
        NaiveDateTime::from(self) - NaiveDateTime::from(earlier)
    }
}
