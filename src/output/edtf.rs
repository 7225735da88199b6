//! EDTF, the Extended Date/Time Format of ISO 8601-2, where it can say what is meant.

use super::ascii::Ascii;
use super::iso;
use crate::calendar::Calendar;
use crate::expression::{Kind, Modifier};
use crate::resolve::{Grain, Interval, Resolved, Value};
use core::fmt;

impl Resolved {
    /// The meaning in EDTF, levels 0 to 2, as coarse as the interval allows; `None` for what EDTF cannot say:
    /// durations, sets but for a Gregorian day or month of every year, vague references, parts of a day, and the
    /// early, middle or late part of a period.
    ///
    /// EDTF writes the last day of an interval where ISO 8601 intervals here write the day after it. A clock time is
    /// written with its seconds, since EDTF has no coarser one.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::Reference;
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let edtf = |phrase| Ok::<_, taqvim::Error>(taqvim::parse(phrase, &reference)?.edtf().map(|edtf| edtf.to_string()));
    /// assert_eq!(edtf("۱۹ شهریور")?.as_deref(), Some("2016-09-09"));
    /// assert_eq!(edtf("شهریور ۱۳۹۵")?.as_deref(), Some("2016-08-22/2016-09-21"));
    /// assert_eq!(edtf("سه هفته")?, None);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub fn edtf(&self) -> Option<impl fmt::Display + use<>> {
        self.edtf_of()
    }

    fn edtf_of(&self) -> Option<Edtf> {
        if let Some(Value::Yearless { month, day }) = self.value {
            return Some(Edtf::Yearless(month, day));
        }
        let interval = self.interval?;
        if self.kind == Kind::Time {
            let clock = self.grain <= Grain::Hour && self.modifier.is_none();
            return match interval.start_moment() {
                Some(start) if clock => Some(Edtf::Clock(start.day, start.second, self.offset)),
                _ => None,
            };
        }
        if !interval.is_whole_days() {
            return None;
        }
        let days =
            |interval: Interval| (interval.start_moment().map(|at| at.day), interval.end_moment().map(|at| at.day - 1));
        let (first, last) = days(interval);
        if first.is_none() || last.is_none() {
            return Some(Edtf::Days(first, last, false));
        }
        // EDTF has no plain way to write the days beside the calendar's first and last.
        let beside = |day: Option<i32>| day.filter(|&day| Calendar::Gregorian.fields(day).is_ok());
        Some(match self.modifier {
            None => Edtf::Days(first, last, false),
            Some(Modifier::Approx) => Edtf::Days(first, last, true),
            Some(Modifier::Before) => Edtf::Days(None, Some(beside(first.map(|day| day - 1))?), false),
            Some(Modifier::OnOrBefore) => Edtf::Days(None, last, false),
            Some(Modifier::After) => Edtf::Days(Some(beside(last.map(|day| day + 1))?), None, false),
            Some(Modifier::OnOrAfter) => Edtf::Days(first, None, false),
            _ => return None,
        })
    }
}

enum Edtf {
    /// Month, and perhaps day, of every year.
    Yearless(u8, Option<u8>),
    /// Day, second of it, minutes east of UTC.
    Clock(i32, u32, Option<i16>),
    /// First and last day, and whether that is about right.
    Days(Option<i32>, Option<i32>, bool),
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Ascii::<40>::new();
        match *self {
            Edtf::Yearless(month, day) => {
                out.text("XXXX-");
                out.two(month);
                if let Some(day) = day {
                    out.byte(b'-');
                    out.two(day);
                }
            }
            Edtf::Clock(day, second, offset) => {
                iso::day(&mut out, day);
                iso::clock(&mut out, (second / 3600) as u8, (second / 60 % 60) as u8, Some((second % 60) as u8));
                match offset {
                    None => {}
                    Some(0) => out.byte(b'Z'),
                    Some(minutes) => iso::offset(&mut out, minutes.into()),
                }
            }
            Edtf::Days(Some(first), Some(last), about) => run(&mut out, first, last, about),
            Edtf::Days(first, last, _) => {
                side(&mut out, first);
                out.byte(b'/');
                side(&mut out, last);
            }
        }
        f.pad(out.as_str())
    }
}

fn side(out: &mut Ascii<40>, day: Option<i32>) {
    match day {
        Some(day) => iso::day(out, day),
        None => out.text(".."),
    }
}

/// The days from `first` to `last`, in whole months, years, decades or centuries where they are such.
fn run(out: &mut Ascii<40>, first: i32, last: i32, about: bool) {
    let gregorian = |day| Calendar::Gregorian.fields(day).ok();
    let (Some(from), Some(to), Some(after)) = (gregorian(first), gregorian(last), gregorian(last + 1)) else {
        return iso::days(out, first, last);
    };
    let months = from.2 == 1 && after.2 == 1;
    let years = months && from.1 == 1 && after.1 == 1;
    let mark = |out: &mut Ascii<40>| {
        if about {
            out.byte(b'~');
        }
    };
    let unspecified = |out: &mut Ascii<40>, width: i32, digits: &str| {
        out.number((from.0 / width).unsigned_abs(), 4 - digits.len());
        out.text(digits);
        mark(out);
    };
    let one = |out: &mut Ascii<40>, day: i32, (year, month, _): (i32, u8, u8)| {
        match (years, months) {
            (true, _) => iso::year(out, year),
            (_, true) => {
                iso::year(out, year);
                out.byte(b'-');
                out.two(month);
            }
            _ => iso::day(out, day),
        }
        mark(out);
    };
    let length = to.0 - from.0 + 1;
    if years && from.0 >= 0 && length == 100 && from.0 % 100 == 0 {
        return unspecified(out, 100, "XX");
    }
    if years && from.0 >= 0 && length == 10 && from.0 % 10 == 0 {
        return unspecified(out, 10, "X");
    }
    one(out, first, from);
    let same = if years { from.0 == to.0 } else { from.0 == to.0 && from.1 == to.1 && (months || first == last) };
    if !same {
        out.byte(b'/');
        one(out, last, to);
    }
}
