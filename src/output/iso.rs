//! ISO 8601: days, moments, intervals.

use crate::calendar::Calendar;
use crate::resolve::{Interval, Moment};
use core::fmt;

/// A day by its number, as `2016-09-09`; years before 1 as astronomers count them, with a sign.
pub(super) struct IsoDay(pub(super) i32);

impl fmt::Display for IsoDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok((year, month, day)) = Calendar::Gregorian.fields(self.0) else { return f.write_str("XXXX-XX-XX") };
        IsoYear(year).fmt(f)?;
        write!(f, "-{month:02}-{day:02}")
    }
}

/// A year in at least four digits.
pub(super) struct IsoYear(pub(super) i32);

impl fmt::Display for IsoYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}", self.0.unsigned_abs())
    }
}

impl Interval {
    /// True where both sides are midnights, or open: a run of whole days.
    #[must_use]
    pub fn is_whole_days(&self) -> bool {
        [self.start, self.end].into_iter().flatten().all(|moment| moment.second == 0)
    }

    fn has_seconds(&self) -> bool {
        [self.start, self.end].into_iter().flatten().any(|moment| !moment.second.is_multiple_of(60))
    }

    /// Its start as ISO 8601, `None` where that side is open: a date where both sides are midnights, else to the
    /// minute, or to the second where one side needs it.
    #[must_use]
    pub fn start_iso(&self) -> Option<impl fmt::Display + use<>> {
        self.start.map(|moment| self.edge(moment))
    }

    /// Its end, in the same form as its start.
    #[must_use]
    pub fn end_iso(&self) -> Option<impl fmt::Display + use<>> {
        self.end.map(|moment| self.edge(moment))
    }

    fn edge(&self, moment: Moment) -> Edge {
        let precision = match (self.is_whole_days(), self.has_seconds()) {
            (true, _) => Precision::Day,
            (_, false) => Precision::Minute,
            _ => Precision::Second,
        };
        Edge { moment, precision }
    }
}

#[derive(Clone, Copy)]
enum Precision {
    Day,
    Minute,
    Second,
}

/// One side of an interval.
struct Edge {
    moment: Moment,
    precision: Precision,
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        IsoDay(self.moment.day).fmt(f)?;
        let Moment { second, .. } = self.moment;
        match self.precision {
            Precision::Day => Ok(()),
            Precision::Minute => write!(f, "T{:02}:{:02}", second / 3600, second / 60 % 60),
            Precision::Second => write!(f, "T{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60),
        }
    }
}

/// `2016-09-09/2016-09-10`, with `..` for an open side (ISO 8601-2).
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.start {
            Some(moment) => self.edge(moment).fmt(f)?,
            None => f.write_str("..")?,
        }
        f.write_str("/")?;
        match self.end {
            Some(moment) => self.edge(moment).fmt(f),
            None => f.write_str(".."),
        }
    }
}
