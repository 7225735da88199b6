//! ISO 8601: days, moments, intervals.

use super::ascii::Ascii;
use crate::calendar::Calendar;
use crate::resolve::{Interval, Moment};
use core::fmt;

/// A day by its number, as `2016-09-09`; years before 1 as astronomers count them, with a sign.
pub(super) fn day<const N: usize>(out: &mut Ascii<N>, day: i32) {
    let (number, month, day) = Calendar::Gregorian.fields(day).unwrap_or_else(|_| past_the_calendar(day));
    year(out, number);
    out.byte(b'-');
    out.two(month);
    out.byte(b'-');
    out.two(day);
}

/// A day that only a reference may be, or the end of an interval: its twin in the first 400 years since 1970 tells it.
fn past_the_calendar(day: i32) -> (i32, u8, u8) {
    const CYCLE: i32 = 146_097;
    let (year, month, twin) = Calendar::Gregorian.fields(day.rem_euclid(CYCLE)).unwrap_or((1970, 1, 1));
    (year + 400 * day.div_euclid(CYCLE), month, twin)
}

/// A year in at least four digits; more of them need a sign.
pub(super) fn year<const N: usize>(out: &mut Ascii<N>, year: i32) {
    if year < 0 {
        out.byte(b'-');
    } else if year > 9999 {
        out.byte(b'+');
    }
    out.number(year.unsigned_abs(), 4);
}

/// `2016-09-09/2016-09-22`
pub(super) fn days<const N: usize>(out: &mut Ascii<N>, from: i32, to: i32) {
    day(out, from);
    out.byte(b'/');
    day(out, to);
}

/// `T19:30`, `T19:30:05`
pub(super) fn clock<const N: usize>(out: &mut Ascii<N>, hour: u8, minute: u8, second: Option<u8>) {
    out.byte(b'T');
    out.two(hour);
    out.byte(b':');
    out.two(minute);
    if let Some(second) = second {
        out.byte(b':');
        out.two(second);
    }
}

/// `+03:30`, from minutes east of UTC.
pub(super) fn offset<const N: usize>(out: &mut Ascii<N>, minutes: i32) {
    out.byte(if minutes < 0 { b'-' } else { b'+' });
    let minutes = minutes.unsigned_abs();
    out.number(minutes / 60, 2);
    out.byte(b':');
    out.number(minutes % 60, 2);
}

/// An offset from UTC, `+03:30`.
pub(crate) struct UtcOffset(pub(crate) i32);

impl fmt::Display for UtcOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Ascii::<16>::new();
        offset(&mut out, self.0);
        f.pad(out.as_str())
    }
}

impl Interval {
    /// True where both sides are midnights, or open: a run of whole days.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let whole = |phrase| taqvim::parse(phrase, &reference).unwrap().interval().unwrap().is_whole_days();
    /// assert!(whole("مهر ۱۳۹۵") && !whole("ساعت ۸ صبح"));
    /// ```
    #[must_use]
    pub fn is_whole_days(&self) -> bool {
        [self.start_moment(), self.end_moment()].into_iter().flatten().all(|moment| moment.second == 0)
    }

    fn precision(&self) -> Precision {
        let sides = || [self.start_moment(), self.end_moment()].into_iter().flatten();
        if sides().all(|moment| moment.second == 0) {
            Precision::Day
        } else if sides().all(|moment| moment.second % 60 == 0) {
            Precision::Minute
        } else {
            Precision::Second
        }
    }

    /// Its start as ISO 8601, `None` where that side is open: a date where both sides are midnights, else to the
    /// minute, or to the second where one side needs it.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("ساعت ۸ صبح", &reference)?;
    /// assert_eq!(meaning.interval().unwrap().start_iso().unwrap().to_string(), "2016-11-18T08:00");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn start_iso(&self) -> Option<impl fmt::Display + use<>> {
        let precision = self.precision();
        self.start_moment().map(|moment| Edge { moment, precision })
    }

    /// Its end, in the same form as its start.
    ///
    /// ```
    /// let reference = "2016-11-18".parse().unwrap();
    /// let meaning = taqvim::parse("ساعت ۸ صبح", &reference)?;
    /// assert_eq!(meaning.interval().unwrap().end_iso().unwrap().to_string(), "2016-11-18T08:01");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn end_iso(&self) -> Option<impl fmt::Display + use<>> {
        let precision = self.precision();
        self.end_moment().map(|moment| Edge { moment, precision })
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

impl Edge {
    fn write<const N: usize>(&self, out: &mut Ascii<N>) {
        day(out, self.moment.day);
        let second = self.moment.second;
        let (hour, minute) = ((second / 3600) as u8, (second / 60 % 60) as u8);
        match self.precision {
            Precision::Day => {}
            Precision::Minute => clock(out, hour, minute, None),
            Precision::Second => clock(out, hour, minute, Some((second % 60) as u8)),
        }
    }
}

impl fmt::Display for Edge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Ascii::<32>::new();
        self.write(&mut out);
        f.pad(out.as_str())
    }
}

/// `2016-09-09/2016-09-10`, with `..` for an open side (ISO 8601-2).
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let precision = self.precision();
        let mut out = Ascii::<64>::new();
        for (place, side) in [self.start_moment(), self.end_moment()].into_iter().enumerate() {
            if place == 1 {
                out.byte(b'/');
            }
            match side {
                Some(moment) => Edge { moment, precision }.write(&mut out),
                None => out.text(".."),
            }
        }
        f.pad(out.as_str())
    }
}
