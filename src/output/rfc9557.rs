//! RFC 9557: a date with the calendar that it is to be shown in, as `Temporal` and `icu` read it.

use super::ascii::Ascii;
use super::iso;
use crate::calendar::Calendar;
use crate::resolve::{Grain, Resolved};
use core::fmt;

impl Resolved {
    /// A single day as `2016-09-09[u-ca=persian]`; without the bracket where the words name no calendar, `None` for
    /// anything but one whole day.
    ///
    /// The date itself is Gregorian; the bracket says in which calendar to show it: `persian`, `gregory`, or `islamic`
    /// for the lunar one, whose months here are those observed in Iran.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::Reference;
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let day = taqvim::parse("۱۹ شهریور", &reference)?;
    /// assert_eq!(day.rfc9557().map(|day| day.to_string()).as_deref(), Some("2016-09-09[u-ca=persian]"));
    /// assert!(taqvim::parse("شهریور ۱۳۹۵", &reference)?.rfc9557().is_none());
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn rfc9557(&self) -> Option<impl fmt::Display + use<>> {
        let interval = self.interval?;
        let (start, end) = interval.moments()?;
        let one_day = interval.is_whole_days() && end.day - start.day == 1 && self.grain == Grain::Day;
        one_day.then_some(Dated { day: start.day, calendar: self.calendar })
    }
}

struct Dated {
    day: i32,
    calendar: Option<Calendar>,
}

impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Ascii::<32>::new();
        iso::day(&mut out, self.day);
        out.text(match self.calendar {
            None => "",
            Some(Calendar::Jalali) => "[u-ca=persian]",
            Some(Calendar::Gregorian) => "[u-ca=gregory]",
            Some(Calendar::Hijri) => "[u-ca=islamic]",
        });
        f.pad(out.as_str())
    }
}
