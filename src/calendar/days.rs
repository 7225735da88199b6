//! Walking over Jalali dates.

use super::day_number;
use super::jalali::JalaliDate;
use super::overflow::Overflow;
use super::period::DayRange;
use core::iter::FusedIterator;

/// Days in order, from both ends. [`JalaliDate::iter_days`], the months and the years make it.
///
/// ```
/// use taqvim::jalali;
///
/// let mut days = jalali!(1395, 12, 29).days_until(jalali!(1396, 1, 2));
/// assert_eq!(days.len(), 3);
/// assert_eq!(days.next_back(), Some(jalali!(1396, 1, 1)));
/// assert_eq!(days.next(), Some(jalali!(1395, 12, 29)));
/// assert_eq!(days.next(), Some(jalali!(1395, 12, 30)));
/// assert_eq!(days.next(), None);
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct JalaliDays {
    start: i32,
    end: i32,
}

impl JalaliDays {
    /// The days of a range; those outside of the calendar are left out.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliDays, jalali, DayRange};
    ///
    /// let days = JalaliDays::new(DayRange { start: 17_053, end: 17_055 });
    /// assert!(days.eq([jalali!(1395, 6, 19), jalali!(1395, 6, 20)]));
    /// ```
    #[must_use]
    pub const fn new(days: DayRange) -> Self {
        let (min, max) = (day_number::RANGE.min, day_number::RANGE.max + 1);
        let start = if days.start < min { min } else { days.start };
        let end = if days.end > max { max } else { days.end };
        JalaliDays { start, end: if end < start { start } else { end } }
    }
}

impl Iterator for JalaliDays {
    type Item = JalaliDate;

    fn next(&mut self) -> Option<JalaliDate> {
        if self.start >= self.end {
            return None;
        }
        self.start += 1;
        Some(JalaliDate::of_day_number(self.start - 1))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let length = (self.end - self.start) as usize;
        (length, Some(length))
    }

    fn nth(&mut self, n: usize) -> Option<JalaliDate> {
        let n = i32::try_from(n).unwrap_or(i32::MAX);
        self.start = self.start.saturating_add(n).min(self.end);
        self.next()
    }
}

impl DoubleEndedIterator for JalaliDays {
    fn next_back(&mut self) -> Option<JalaliDate> {
        if self.start >= self.end {
            return None;
        }
        self.end -= 1;
        Some(JalaliDate::of_day_number(self.end))
    }
}

impl ExactSizeIterator for JalaliDays {}
impl FusedIterator for JalaliDays {}

impl JalaliDate {
    /// This day and all after it, to the end of 3000.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let days: Vec<_> = jalali!(1395, 12, 30).iter_days().take(2).collect();
    /// assert_eq!(days, [jalali!(1395, 12, 30), jalali!(1396, 1, 1)]);
    /// ```
    #[must_use]
    pub const fn iter_days(self) -> JalaliDays {
        JalaliDays::new(DayRange { start: self.day_number(), end: i32::MAX })
    }

    /// The days from this one to before `end`; none if `end` is not later.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 1, 1).days_until(jalali!(1396, 1, 1)).len(), 366);
    /// assert_eq!(jalali!(1396, 1, 1).days_until(jalali!(1395, 1, 1)).len(), 0);
    /// ```
    #[must_use]
    pub const fn days_until(self, end: JalaliDate) -> JalaliDays {
        JalaliDays::new(DayRange { start: self.day_number(), end: end.day_number() })
    }

    /// This day and every seventh after it, to the end of 3000.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let fridays: Vec<_> = jalali!(1395, 8, 28).iter_weeks().take(3).collect();
    /// assert_eq!(fridays, [jalali!(1395, 8, 28), jalali!(1395, 9, 5), jalali!(1395, 9, 12)]);
    /// ```
    pub fn iter_weeks(self) -> impl DoubleEndedIterator<Item = JalaliDate> + ExactSizeIterator + Clone {
        self.iter_days().step_by(7)
    }

    /// This day in every month from its own on, to the end of 3000, clamped to the length of each: the 31st becomes
    /// the 30th where there is none, and the 31st again where there is one.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let days: Vec<_> = jalali!(1395, 6, 31).iter_months().take(8).skip(5).collect();
    /// assert_eq!(days, [jalali!(1395, 11, 30), jalali!(1395, 12, 30), jalali!(1396, 1, 31)]);
    /// ```
    pub fn iter_months(self) -> impl Iterator<Item = JalaliDate> + Clone {
        (0..).map_while(move |months| self.checked_add_months(months, Overflow::Clamp))
    }
}

impl IntoIterator for DayRange {
    type Item = JalaliDate;
    type IntoIter = JalaliDays;

    /// The Jalali dates of the range, as [`JalaliDays::new`].
    ///
    /// ```
    /// use taqvim::{Calendar, DayRange, jalali};
    ///
    /// let mut days = DayRange::month(Calendar::Gregorian, 2016, 9)?.into_iter();
    /// assert_eq!((days.next(), days.len()), (Some(jalali!(1395, 6, 11)), 29));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    fn into_iter(self) -> JalaliDays {
        JalaliDays::new(self)
    }
}
