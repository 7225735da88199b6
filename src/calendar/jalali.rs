//! A date of the Solar Hijri calendar that cannot be invalid.

use super::bounds::{Bounds, RangeError};
use super::certainty::Certainty;
use super::season::Season;
use super::weekday::Weekday;
use super::{day_number, leap, month};
use core::num::NonZeroU32;

/// A date of the Solar Hijri (Jalali) calendar, 1 Farvardin 1 to the end of 3000.
///
/// Four bytes, ordered, with a niche: `Option<JalaliDate>` has four bytes too. A value is always a real date; there
/// is no unchecked constructor. The leap years of 1206..=1498 are the official ones ([`certainty`](Self::certainty)
/// tells of the others). Before 1304 the months of the time had other names and lengths: dates here have today's, and
/// [`BorjiDate`](super::BorjiDate) has those of 1290..=1303.
///
/// It is read and written as `1395-06-19`, in ASCII digits; [`Pattern`](crate::format::Pattern) writes other forms. Arithmetic is
/// checked, and the operators with chrono's `Days`, `Months` and `TimeDelta` panic past the ends as chrono's own do.
///
/// `chrono::Datelike` is not implemented: its provided methods assume Gregorian months (its `num_days_in_month` would
/// give 29 for Ordibehesht). The methods here have its names.
///
/// ```
/// use taqvim::{jalali, JalaliDate, Weekday};
///
/// let date = JalaliDate::new(1395, 6, 19)?;
/// assert_eq!(date, jalali!(1395, 6, 19));
/// assert_eq!(date.to_string(), "1395-06-19");
/// assert_eq!(date.weekday(), Weekday::Friday);
/// assert_eq!("1395-06-19".parse::<JalaliDate>(), Ok(date));
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JalaliDate(NonZeroU32);

const _: () = assert!(size_of::<Option<JalaliDate>>() == 4);

impl JalaliDate {
    /// 1 Farvardin 1.
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(JalaliDate::MIN, jalali!(1, 1, 1));
    /// assert_eq!((JalaliDate::MIN.pred(), JalaliDate::MAX.succ()), (None, None));
    /// ```
    pub const MIN: JalaliDate = Self::pack(1, 1, 1);
    /// The last day of 3000.
    ///
    /// ```
    /// use taqvim::JalaliDate;
    ///
    /// assert_eq!(JalaliDate::MAX.to_string(), "3000-12-30");
    /// assert_eq!(JalaliDate::MAX.succ(), None);
    /// ```
    pub const MAX: JalaliDate = Self::pack(3000, 12, month::length(3000, 12));

    /// The date, if it exists.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000, a month outside of 1..=12 or a day outside of 1..=29, 30 or 31,
    /// as the month has it.
    ///
    /// ```
    /// use taqvim::JalaliDate;
    ///
    /// assert!(JalaliDate::new(1403, 12, 30).is_ok());
    /// let error = JalaliDate::new(1395, 7, 31).unwrap_err();
    /// assert_eq!(error.to_string(), "day 31 is not in 1..=30");
    /// ```
    #[inline]
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, RangeError> {
        // All but 30 Esfand and what does not exist is decided by two comparisons.
        if ((year as u32).wrapping_sub(1) < 3000) & (day.wrapping_sub(1) < month::least_length(month)) {
            return Ok(Self::pack(year, month, day));
        }
        Self::from_numbers(year as i64, month as i64, day as i64)
    }

    /// The date of numbers of any size, as a text may hold them.
    pub(crate) const fn from_numbers(year: i64, month: i64, day: i64) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::YEAR.check(year) {
            return Err(error);
        }
        if let Err(error) = Bounds::MONTH.check(month) {
            return Err(error);
        }
        let (year, month) = (year as i32, month as u8);
        if let Err(error) = Bounds::day(month::length(year, month)).check(day) {
            return Err(error);
        }
        Ok(Self::pack(year, month, day as u8))
    }

    /// The date of a day of the year, 1..=365 or 366.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000 or a day that the year does not have.
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(JalaliDate::from_ordinal(1395, 366), Ok(jalali!(1395, 12, 30)));
    /// assert!(JalaliDate::from_ordinal(1396, 366).is_err());
    /// ```
    pub const fn from_ordinal(year: i32, ordinal: u16) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::YEAR.check(year as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::ordinal(365 + leap::is_leap(year) as u16).check(ordinal as i64) {
            return Err(error);
        }
        Ok(Self::from_bits((year as u32) << 9 | month::month_and_day(ordinal - 1)))
    }

    /// The date of a day number (days since 1970-01-01).
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of [`MIN`](Self::MIN)..=[`MAX`](Self::MAX).
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(JalaliDate::from_day_number(0), Ok(jalali!(1348, 10, 11)));
    /// ```
    #[inline]
    pub const fn from_day_number(day_number: i32) -> Result<Self, RangeError> {
        let days = day_number.wrapping_sub(day_number::EPOCH) as u32;
        if days < day_number::DAYS_OF_RULE {
            let (k, day) = day_number::split_by_rule(days);
            return Ok(Self::from_bits((k + 1) << 9 | month::month_and_day(day as u16)));
        }
        Self::from_late_day_number(day_number)
    }

    /// Where corrections are, or nothing is.
    const fn from_late_day_number(day_number: i32) -> Result<Self, RangeError> {
        match day_number::check(day_number as i64) {
            Ok(()) => Ok(Self::of_day_number(day_number)),
            Err(error) => Err(error),
        }
    }

    /// The date of a day number that is known to lie in the calendar.
    #[inline(always)]
    pub(super) const fn of_day_number(day_number: i32) -> Self {
        let (year, day) = day_number::year_and_day(day_number);
        Self::from_bits((year as u32) << 9 | month::month_and_day(day))
    }

    /// Year above month above day, so that dates compare as their numbers do. The date must exist.
    #[inline(always)]
    pub(super) const fn pack(year: i32, month: u8, day: u8) -> Self {
        Self::from_bits((year as u32) << 9 | (month as u32) << 5 | day as u32)
    }

    #[inline(always)]
    pub(super) const fn from_bits(bits: u32) -> Self {
        match NonZeroU32::new(bits) {
            Some(packed) => JalaliDate(packed),
            None => JalaliDate(NonZeroU32::MIN),
        }
    }

    #[inline(always)]
    pub(super) const fn bits(self) -> u32 {
        self.0.get()
    }

    /// The year, 1..=3000.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// let date = jalali!(1395, 6, 19);
    /// assert_eq!((date.year(), date.month(), date.day()), (1395, 6, 19));
    /// ```
    #[must_use]
    #[inline]
    pub const fn year(self) -> i32 {
        (self.0.get() >> 9) as i32
    }

    /// The month, 1..=12.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).month(), 6);
    /// ```
    #[must_use]
    #[inline]
    pub const fn month(self) -> u8 {
        (self.0.get() >> 5 & 0xF) as u8
    }

    /// The day of the month, 1..=31.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).day(), 19);
    /// ```
    #[must_use]
    #[inline]
    pub const fn day(self) -> u8 {
        (self.0.get() & 0x1F) as u8
    }

    /// The day of the year, 1..=366.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).ordinal(), 174);
    /// ```
    #[must_use]
    #[inline]
    pub const fn ordinal(self) -> u16 {
        month::days_before(self.month()) + self.day() as u16
    }

    /// Days since 1970-01-01.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).day_number(), 17_053);
    /// assert_eq!(jalali!(1348, 10, 11).day_number(), 0);
    /// ```
    #[must_use]
    #[inline]
    pub const fn day_number(self) -> i32 {
        day_number::nowruz(self.year()) + month::day_of_year(self.bits()) as i32
    }

    /// The day of the week.
    ///
    /// ```
    /// use taqvim::{jalali, Weekday};
    ///
    /// assert_eq!(jalali!(1395, 6, 19).weekday(), Weekday::Friday);
    /// ```
    #[must_use]
    #[inline]
    pub const fn weekday(self) -> Weekday {
        Weekday::from_day_number(self.day_number())
    }

    /// The quarter, 1..=4.
    ///
    /// ```
    /// use taqvim::{calendar::Season, jalali};
    ///
    /// assert_eq!(jalali!(1395, 6, 31).quarter(), 2);
    /// assert_eq!(jalali!(1395, 6, 31).season(), Season::Summer);
    /// ```
    #[must_use]
    #[inline]
    pub const fn quarter(self) -> u8 {
        (self.month() - 1) / 3 + 1
    }

    /// The season, which is the quarter under its name.
    ///
    /// ```
    /// use taqvim::{calendar::Season, jalali};
    ///
    /// assert_eq!(jalali!(1395, 6, 19).season(), Season::Summer);
    /// ```
    #[must_use]
    pub const fn season(self) -> Season {
        Season::ALL[(self.quarter() - 1) as usize & 3]
    }

    /// The week of the year, 1..=54: weeks begin on Saturday, and week 1 is the one that holds 1 Farvardin, as the
    /// Iranian wall calendar counts. The first and the last week of a year may be short.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1396, 1, 1).week_of_year(), 1); // a Tuesday
    /// assert_eq!(jalali!(1396, 1, 5).week_of_year(), 2); // the first Saturday
    /// ```
    #[must_use]
    pub const fn week_of_year(self) -> u8 {
        let first = Weekday::from_day_number(day_number::nowruz(self.year())).days_from_saturday() as u16;
        ((self.ordinal() - 1 + first) / 7 + 1) as u8
    }

    /// True if the year has 366 days.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert!(jalali!(1395, 6, 19).is_leap_year());
    /// assert_eq!(jalali!(1396, 6, 19).days_in_year(), 365);
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_leap_year(self) -> bool {
        leap::is_leap(self.year())
    }

    /// Days in the month, 29..=31.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 12, 1).days_in_month(), 30);
    /// assert_eq!(jalali!(1396, 12, 1).days_in_month(), 29);
    /// ```
    #[must_use]
    #[inline]
    pub const fn days_in_month(self) -> u8 {
        month::length(self.year(), self.month())
    }

    /// Days in the year, 365 or 366.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!((jalali!(1395, 1, 1).days_in_year(), jalali!(1396, 1, 1).days_in_year()), (366, 365));
    /// ```
    #[must_use]
    #[inline]
    pub const fn days_in_year(self) -> u16 {
        365 + self.is_leap_year() as u16
    }

    /// How sure the date is.
    ///
    /// ```
    /// use taqvim::{calendar::Certainty, jalali};
    ///
    /// assert_eq!(jalali!(1395, 6, 19).certainty(), Certainty::Official);
    /// ```
    #[must_use]
    pub const fn certainty(self) -> Certainty {
        Certainty::of_dates(self.year())
    }

    /// The same month and day of another year.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000, or for 30 Esfand of a year that has none.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).with_year(1400), Ok(jalali!(1400, 6, 19)));
    /// assert!(jalali!(1395, 12, 30).with_year(1396).is_err());
    /// ```
    pub const fn with_year(self, year: i32) -> Result<Self, RangeError> {
        Self::new(year, self.month(), self.day())
    }

    /// The same day of another month of the year.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a month outside of 1..=12, or a day that it does not have.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).with_month(7), Ok(jalali!(1395, 7, 19)));
    /// assert!(jalali!(1395, 6, 31).with_month(7).is_err());
    /// ```
    pub const fn with_month(self, month: u8) -> Result<Self, RangeError> {
        Self::new(self.year(), month, self.day())
    }

    /// Another day of the month.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a day that the month does not have.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).with_day(31), Ok(jalali!(1395, 6, 31)));
    /// assert!(jalali!(1395, 7, 19).with_day(31).is_err());
    /// ```
    pub const fn with_day(self, day: u8) -> Result<Self, RangeError> {
        Self::new(self.year(), self.month(), day)
    }

    /// Another day of the year.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a day outside of 1..=365 or 366, as the year has it.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).with_ordinal(1), Ok(jalali!(1395, 1, 1)));
    /// assert!(jalali!(1396, 6, 19).with_ordinal(366).is_err());
    /// ```
    pub const fn with_ordinal(self, ordinal: u16) -> Result<Self, RangeError> {
        Self::from_ordinal(self.year(), ordinal)
    }
}

/// A Jalali date that the compiler has checked.
///
/// ```
/// let nowruz = taqvim::jalali!(1396, 1, 1);
/// assert_eq!(nowruz.to_string(), "1396-01-01");
/// ```
///
/// ```compile_fail
/// let no_such_day = taqvim::jalali!(1404, 12, 30);
/// ```
#[macro_export]
macro_rules! jalali {
    ($year:expr, $month:expr, $day:expr) => {
        const {
            match $crate::JalaliDate::new($year, $month, $day) {
                Ok(date) => date,
                Err(_) => panic!("no such date in the Jalali calendar"),
            }
        }
    };
}
