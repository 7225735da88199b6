//! The lunar Hijri calendar: Iran's months as observed, and the tabular civil calendar where they are not known.

use super::bounds::{Bounds, RangeError};
use super::hijri_table::{LONG_MONTHS, OBSERVED_FROM};
use super::packed::Packed;
use super::weekday::Weekday;
use crate::name::named;

/// 1 Muharram 1 of the tabular civil calendar, 0622-07-19.
const EPOCH: i32 = -492_148;

/// Day number of 1 Muharram of [`OBSERVED_FROM`], 1848-11-28.
const OBSERVED_START: i32 = -44_228;

/// The months known by observation.
const OBSERVED_MONTHS: usize = 2207;

/// Day numbers at which the years of the table begin, and the day after the last month.
const YEAR_STARTS: [i32; LONG_MONTHS.len() + 1] = {
    let mut starts = [OBSERVED_START; LONG_MONTHS.len() + 1];
    let mut year = 0;
    while year < LONG_MONTHS.len() {
        let months = if year + 1 == LONG_MONTHS.len() { OBSERVED_MONTHS - 12 * year } else { 12 };
        starts[year + 1] = starts[year] + 29 * months as i32 + LONG_MONTHS[year].count_ones() as i32;
        year += 1;
    }
    starts
};

/// 1 Muharram 1 ..= the end of 3000.
const RANGE: Bounds = Bounds::day_number(EPOCH, year_start(3001) - 1);

const OBSERVED_END: i32 = YEAR_STARTS[LONG_MONTHS.len()];

/// Where a lunar date's month comes from.
///
/// ```
/// use taqvim::{calendar::HijriSource, HijriDate};
///
/// assert_eq!(HijriDate::new(1438, 1, 10)?.source(), HijriSource::Observed);
/// assert_eq!(HijriDate::new(1500, 1, 10)?.source(), HijriSource::Tabular);
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum HijriSource {
    /// Iran's month as it was observed or officially published, 1265 to the eleventh month of 1448.
    Observed,
    /// The tabular civil calendar; an observed month may begin a day or two off.
    Tabular,
}

/// A date of the lunar Hijri calendar, years 1..=3000.
///
/// From 1265 to the eleventh month of 1448 the months are Iran's as observed; outside, those of the tabular civil
/// calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of thirty). The last month of 1264 has the day that
/// lies between the two, so that every day has one date. One day off is a wrong date here, and the table ends in 2027:
/// [`HijriMonths`](super::HijriMonths) takes months that were announced later, or a correction of a day.
///
/// ```
/// use taqvim::{HijriDate, calendar::HijriSource};
///
/// let ashura = HijriDate::new(1438, 1, 10)?;
/// assert_eq!(ashura.source(), HijriSource::Observed);
/// assert_eq!(ashura.to_string(), "1438-01-10");
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HijriDate(Packed);

impl HijriDate {
    /// 1 Muharram 1.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert_eq!(HijriDate::MIN.to_string(), "0001-01-01");
    /// assert_eq!(HijriDate::MIN.pred(), None);
    /// ```
    pub const MIN: HijriDate = HijriDate(Packed::new(1, 1, 1));
    /// The last day of 3000.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert_eq!(HijriDate::MAX.year(), 3000);
    /// assert_eq!(HijriDate::MAX.succ(), None);
    /// ```
    pub const MAX: HijriDate = HijriDate(Packed::new(3000, 12, length(3000, 12)));

    /// The date, if it exists.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000, a month outside of 1..=12 or a day that the month does not have.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert!(HijriDate::new(1438, 1, 10).is_ok());
    /// assert_eq!(HijriDate::new(1438, 13, 1).unwrap_err().to_string(), "month 13 is not in 1..=12");
    /// ```
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::YEAR.check(year as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::MONTH.check(month as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::day(length(year, month)).check(day as i64) {
            return Err(error);
        }
        Ok(HijriDate(Packed::new(year, month, day)))
    }

    /// The date of a day number (days since 1970-01-01).
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of the years 1..=3000.
    ///
    /// ```
    /// use taqvim::{jalali, HijriDate};
    ///
    /// assert_eq!(HijriDate::from_day_number(jalali!(1395, 7, 21).day_number())?, HijriDate::new(1438, 1, 10)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn from_day_number(day_number: i32) -> Result<Self, RangeError> {
        if let Err(error) = RANGE.check(day_number as i64) {
            return Err(error);
        }
        // The year's guess is at most one off: a lunar year has 354 11/30 days.
        let guess = ((day_number - EPOCH) as i64 * 30 / 10_631) as i32 + 1;
        let mut year = if guess > 3000 { 3000 } else { guess };
        if year_start(year) > day_number {
            year -= 1;
        } else if year < 3000 && year_start(year + 1) <= day_number {
            year += 1;
        }
        let mut day = day_number - year_start(year);
        let mut month = 1;
        while day >= length(year, month) as i32 {
            day -= length(year, month) as i32;
            month += 1;
        }
        Ok(HijriDate(Packed::new(year, month, day as u8 + 1)))
    }

    /// The year, 1..=3000.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// let ashura = HijriDate::new(1438, 1, 10)?;
    /// assert_eq!((ashura.year(), ashura.month(), ashura.day()), (1438, 1, 10));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1..=12.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert_eq!(HijriDate::new(1438, 9, 1)?.month(), 9);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn month(self) -> u8 {
        self.0.month()
    }

    /// The day of the month, 1..=30.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert_eq!(HijriDate::new(1438, 1, 10)?.day(), 10);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn day(self) -> u8 {
        self.0.day()
    }

    /// Days since 1970-01-01.
    ///
    /// ```
    /// use taqvim::{jalali, HijriDate};
    ///
    /// assert_eq!(HijriDate::new(1438, 1, 10)?.day_number(), jalali!(1395, 7, 21).day_number());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn day_number(self) -> i32 {
        month_start(self.year(), self.month()) + self.day() as i32 - 1
    }

    /// The day of the week.
    ///
    /// ```
    /// use taqvim::{HijriDate, Weekday};
    ///
    /// assert_eq!(HijriDate::new(1438, 1, 10)?.weekday(), Weekday::Wednesday);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        Weekday::from_day_number(self.day_number())
    }

    /// Days in the month, 29 or 30; those of the last month of 1264 join the two sources.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// let length = HijriDate::new(1438, 1, 10)?.days_in_month();
    /// assert!(length == 29 || length == 30);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn days_in_month(self) -> u8 {
        length(self.year(), self.month())
    }

    /// Where the month comes from.
    ///
    /// ```
    /// use taqvim::{calendar::HijriSource, HijriDate};
    ///
    /// assert_eq!(HijriDate::new(1438, 1, 10)?.source(), HijriSource::Observed);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn source(self) -> HijriSource {
        let day = self.day_number();
        if day >= OBSERVED_START && day < OBSERVED_END { HijriSource::Observed } else { HijriSource::Tabular }
    }

    /// The date so many days later, or earlier for a negative number.
    ///
    /// # Errors
    ///
    /// [`RangeError`] past the ends of the years 1..=3000.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// let ashura = HijriDate::new(1438, 1, 10)?;
    /// assert_eq!(ashura.add_days(39), HijriDate::new(1438, 2, 20)); // Arbaeen: Muharram had 29 days
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn add_days(self, days: i64) -> Result<Self, RangeError> {
        let day = (self.day_number() as i64).saturating_add(days);
        match RANGE.check(day) {
            Ok(()) => Self::from_day_number(day as i32),
            Err(error) => Err(error),
        }
    }

    /// As [`add_days`](Self::add_days), `None` for an error.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert_eq!(HijriDate::new(1438, 1, 9)?.checked_add_days(1), Some(HijriDate::new(1438, 1, 10)?));
    /// assert_eq!(HijriDate::MAX.checked_add_days(1), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn checked_add_days(self, days: i64) -> Option<Self> {
        match self.add_days(days) {
            Ok(date) => Some(date),
            Err(_) => None,
        }
    }

    /// The next day; `None` after the end of 3000.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert_eq!(HijriDate::new(1438, 1, 9)?.succ(), Some(HijriDate::new(1438, 1, 10)?));
    /// assert_eq!(HijriDate::MAX.succ(), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn succ(self) -> Option<Self> {
        self.checked_add_days(1)
    }

    /// The day before; `None` before 1 Muharram 1.
    ///
    /// ```
    /// use taqvim::HijriDate;
    ///
    /// assert_eq!(HijriDate::new(1438, 1, 10)?.pred(), Some(HijriDate::new(1438, 1, 9)?));
    /// assert_eq!(HijriDate::MIN.pred(), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn pred(self) -> Option<Self> {
        self.checked_add_days(-1)
    }
}

/// Days of a month; `year` in 1..=3000, `month` in 1..=12.
pub(super) const fn length(year: i32, month: u8) -> u8 {
    let place = year - OBSERVED_FROM;
    if place >= 0 && (place as usize * 12 + month as usize) <= OBSERVED_MONTHS {
        return 29 + (LONG_MONTHS[place as usize] >> (month - 1) & 1) as u8;
    }
    if year == OBSERVED_FROM - 1 && month == 12 {
        return (OBSERVED_START - tabular_year_start(year) - 325) as u8;
    }
    match month {
        12 => 29 + (tabular_year_start(year + 1) - tabular_year_start(year) == 355) as u8,
        month => 29 + month % 2,
    }
}

/// Day number of the first day of a month; `year` in 1..=3001, where of 3001 only the first month.
pub(super) const fn month_start(year: i32, month: u8) -> i32 {
    let mut day = year_start(year);
    let mut before = 1;
    while before < month {
        day += length(year, before) as i32;
        before += 1;
    }
    day
}

/// Day number of 1 Muharram; `year` in 1..=3001.
const fn year_start(year: i32) -> i32 {
    let place = year - OBSERVED_FROM;
    if place >= 0 && (place as usize) < LONG_MONTHS.len() {
        YEAR_STARTS[place as usize]
    } else {
        tabular_year_start(year)
    }
}

/// The tabular civil calendar: 11 leap years in 30.
const fn tabular_year_start(year: i32) -> i32 {
    EPOCH + (year - 1) * 354 + (3 + 11 * year) / 30
}

// The first tabular month after the observed ones begins where they end.
const _: () = assert!(OBSERVED_END == tabular_year_start(1448) + 325);

named!(HijriSource in "taqvim::calendar", "source" { Observed = "observed", Tabular = "tabular" });
