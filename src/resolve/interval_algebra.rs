//! Intervals as sets of moments.

use super::interval::{Interval, Moment};
use chrono::{NaiveDateTime, TimeDelta};

/// The later of two starts; an open one is before all others.
fn later_start(one: Option<Moment>, other: Option<Moment>) -> Option<Moment> {
    one.max(other)
}

/// The earlier of two ends; an open one is after all others.
fn earlier_end(one: Option<Moment>, other: Option<Moment>) -> Option<Moment> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

impl Interval {
    /// True if the moment is inside: not before the start, and before the end.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let month = taqvim::parse("مهر ۱۳۹۵", &reference)?.interval().unwrap();
    /// let at = |day| chrono::NaiveDate::from_ymd_opt(2016, 10, day).unwrap().and_hms_opt(23, 59, 59).unwrap();
    /// assert!(month.contains(at(21)) && !month.contains(at(22)));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn contains(&self, moment: NaiveDateTime) -> bool {
        // Both sides are whole seconds, so that a fraction decides nothing.
        let moment = Moment::of(moment);
        self.start.is_none_or(|start| start <= moment) && self.end.is_none_or(|end| moment < end)
    }

    /// True if all of the other interval is inside this one; each covers itself.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let [year, month] = ["۱۳۹۵", "مهر ۱۳۹۵"].map(|said| taqvim::parse(said, &reference).unwrap().interval().unwrap());
    /// assert!(year.covers(&month) && !month.covers(&year) && year.covers(&year));
    /// ```
    #[must_use]
    pub fn covers(&self, other: &Interval) -> bool {
        later_start(self.start, other.start) == other.start && earlier_end(self.end, other.end) == other.end
    }

    /// True if the two share a moment; neighbours share none.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let [mehr, aban, week] = ["مهر ۱۳۹۵", "آبان ۱۳۹۵", "هفتهٔ گذشته"]
    ///     .map(|said| taqvim::parse(said, &reference).unwrap().interval().unwrap());
    /// assert!(aban.overlaps(&week) && !aban.overlaps(&mehr));
    /// ```
    #[must_use]
    pub fn overlaps(&self, other: &Interval) -> bool {
        self.intersection(other).is_some()
    }

    /// The moments that the two share; `None` where they share none.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let [summer, august] = ["تابستان ۱۳۹۵", "اوت ۲۰۱۶"]
    ///     .map(|said| taqvim::parse(said, &reference).unwrap().interval().unwrap());
    /// assert_eq!(summer.intersection(&august), Some(august));
    /// let [one, two] = ["شهریور ۱۳۹۵", "اوت ۲۰۱۶"]
    ///     .map(|said| taqvim::parse(said, &reference).unwrap().interval().unwrap());
    /// assert_eq!(one.intersection(&two).unwrap().to_string(), "2016-08-22/2016-09-01");
    /// ```
    #[must_use]
    pub fn intersection(&self, other: &Interval) -> Option<Interval> {
        let start = later_start(self.start, other.start);
        let end = earlier_end(self.end, other.end);
        let shared = start.zip(end).is_none_or(|(start, end)| start < end);
        shared.then_some(Interval { start, end })
    }

    /// How long it is, by the clock on the wall; `None` where a side is open.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let month = taqvim::parse("مهر ۱۳۹۵", &reference)?.interval().unwrap();
    /// assert_eq!(month.duration(), Some(chrono::TimeDelta::days(30)));
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn duration(&self) -> Option<TimeDelta> {
        match (self.start, self.end) {
            (Some(start), Some(end)) => TimeDelta::try_seconds(end.seconds() - start.seconds()),
            _ => None,
        }
    }
}
