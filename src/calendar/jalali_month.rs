//! A month of the Jalali calendar as a value.

use super::bounds::{Bounds, RangeError};
use super::day_number;
use super::days::JalaliDays;
use super::iso::ParseDateError;
use super::jalali::JalaliDate;
use super::month;
use super::period::DayRange;
use super::season::Season;
use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

/// A month of a Jalali year, Farvardin 1 to Esfand 3000.
///
/// Two bytes, ordered, with a niche. It is read and written as `1395-06`. Its [`range`](Self::range) is what a database
/// that keeps Gregorian dates is asked for.
///
/// ```
/// use taqvim::{calendar::JalaliMonth, jalali};
///
/// let shahrivar = JalaliMonth::new(1395, 6)?;
/// assert_eq!(shahrivar.to_string(), "1395-06");
/// assert_eq!(shahrivar.last_day(), jalali!(1395, 6, 31));
/// assert_eq!(shahrivar.days().len(), 31);
/// let range = shahrivar.range();
/// assert_eq!((range.start.to_string(), range.end.to_string()), ("2016-08-22".into(), "2016-09-22".into()));
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JalaliMonth(NonZeroU16);

impl JalaliMonth {
    /// Farvardin 1.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::MIN, JalaliMonth::new(1, 1)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const MIN: JalaliMonth = Self::of(JalaliDate::MIN);
    /// Esfand 3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::MAX, JalaliMonth::new(3000, 12)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const MAX: JalaliMonth = Self::of(JalaliDate::MAX);

    /// The month, if it exists.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000 or a month outside of 1..=12.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1395, 13).unwrap_err().to_string(), "month 13 is not in 1..=12");
    /// ```
    pub const fn new(year: i32, month: u8) -> Result<Self, RangeError> {
        match JalaliDate::new(year, month, 1) {
            Ok(date) => Ok(Self::of(date)),
            Err(error) => Err(error),
        }
    }

    /// The month of a date.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// assert_eq!(JalaliMonth::of(jalali!(1395, 6, 19)), JalaliMonth::new(1395, 6)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn of(date: JalaliDate) -> Self {
        Self::from_index(date.year() * 12 + date.month() as i32 - 1)
    }

    /// Months from the beginning of a year 0, [12, 36011].
    const fn from_index(index: i32) -> Self {
        match NonZeroU16::new(index as u16) {
            Some(index) => JalaliMonth(index),
            None => JalaliMonth(NonZeroU16::MIN),
        }
    }

    /// The year, 1..=3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// let month = JalaliMonth::new(1395, 6)?;
    /// assert_eq!((month.year(), month.month()), (1395, 6));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn year(self) -> i32 {
        (self.0.get() / 12) as i32
    }

    /// The month, 1..=12.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1395, 6)?.month(), 6);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn month(self) -> u8 {
        (self.0.get() % 12) as u8 + 1
    }

    /// The season that it lies in.
    ///
    /// ```
    /// use taqvim::calendar::{JalaliMonth, Season};
    ///
    /// assert_eq!(JalaliMonth::new(1395, 6)?.season(), Season::Summer);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn season(self) -> Season {
        self.first_day().season()
    }

    /// How many days it has, 29..=31.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1395, 12)?.len(), 30);
    /// assert_eq!(JalaliMonth::new(1396, 12)?.len(), 29);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "no month is empty")]
    pub const fn len(self) -> u8 {
        month::length(self.year(), self.month())
    }

    /// Its first day.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// let month = JalaliMonth::new(1395, 12)?;
    /// assert_eq!((month.first_day(), month.last_day()), (jalali!(1395, 12, 1), jalali!(1395, 12, 30)));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn first_day(self) -> JalaliDate {
        JalaliDate::pack(self.year(), self.month(), 1)
    }

    /// Its last day.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// assert_eq!(JalaliMonth::new(1396, 12)?.last_day(), jalali!(1396, 12, 29));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn last_day(self) -> JalaliDate {
        JalaliDate::pack(self.year(), self.month(), self.len())
    }

    /// A day of it.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a day outside of 1..=29, 30 or 31, as the month has it.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// assert_eq!(JalaliMonth::new(1395, 6)?.day(19), Ok(jalali!(1395, 6, 19)));
    /// assert!(JalaliMonth::new(1395, 7)?.day(31).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn day(self, day: u8) -> Result<JalaliDate, RangeError> {
        JalaliDate::new(self.year(), self.month(), day)
    }

    /// Its days, from the first to the last.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// assert_eq!(JalaliMonth::new(1395, 12)?.days().last(), Some(jalali!(1395, 12, 30)));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn days(self) -> JalaliDays {
        JalaliDays::new(self.day_range())
    }

    /// Its day numbers.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// let days = JalaliMonth::new(1395, 6)?.day_range();
    /// assert_eq!(days.len(), 31);
    /// assert!(days.contains(jalali!(1395, 6, 31).day_number()));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn day_range(self) -> DayRange {
        let start = day_number::nowruz(self.year()) + month::days_before(self.month()) as i32;
        DayRange { start, end: start + self.len() as i32 }
    }

    /// The month so many months later, or earlier.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1395, 11)?.add_months(2), JalaliMonth::new(1396, 1));
    /// assert!(JalaliMonth::MAX.add_months(1).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn add_months(self, months: i32) -> Result<Self, RangeError> {
        let index = self.0.get() as i64 + months as i64;
        match Bounds::YEAR.check(index.div_euclid(12)) {
            Ok(()) => Ok(Self::from_index(index as i32)),
            Err(error) => Err(error),
        }
    }

    /// As [`add_months`](Self::add_months), `None` for an error.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1396, 1)?.checked_add_months(-2), Some(JalaliMonth::new(1395, 11)?));
    /// assert_eq!(JalaliMonth::MAX.checked_add_months(1), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn checked_add_months(self, months: i32) -> Option<Self> {
        match self.add_months(months) {
            Ok(month) => Some(month),
            Err(_) => None,
        }
    }

    /// The next month; `None` after [`MAX`](Self::MAX).
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1395, 12)?.succ(), Some(JalaliMonth::new(1396, 1)?));
    /// assert_eq!(JalaliMonth::MAX.succ(), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn succ(self) -> Option<Self> {
        self.checked_add_months(1)
    }

    /// The month before; `None` before [`MIN`](Self::MIN).
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1396, 1)?.pred(), Some(JalaliMonth::new(1395, 12)?));
    /// assert_eq!(JalaliMonth::MIN.pred(), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn pred(self) -> Option<Self> {
        self.checked_add_months(-1)
    }

    /// Months from `earlier` to this one, negative if that is later.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::new(1396, 1)?.months_since(JalaliMonth::new(1395, 6)?), 7);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn months_since(self, earlier: JalaliMonth) -> i32 {
        self.0.get() as i32 - earlier.0.get() as i32
    }
}

impl JalaliDate {
    /// The month that the date lies in.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// assert_eq!(jalali!(1395, 6, 19).year_month(), JalaliMonth::new(1395, 6)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn year_month(self) -> JalaliMonth {
        JalaliMonth::of(self)
    }
}

impl From<JalaliDate> for JalaliMonth {
    /// ```
    /// use taqvim::{calendar::JalaliMonth, jalali};
    ///
    /// assert_eq!(JalaliMonth::from(jalali!(1395, 6, 19)).to_string(), "1395-06");
    /// ```
    fn from(date: JalaliDate) -> Self {
        Self::of(date)
    }
}

impl fmt::Display for JalaliMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

impl fmt::Debug for JalaliMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl JalaliMonth {
    /// Reads `1395-06`, in ASCII digits, and nothing else: the form that `Display` and serde write.
    ///
    /// # Errors
    ///
    /// [`ParseDateError`] with the byte at which it is another text, or for a month that does not exist.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// assert_eq!(JalaliMonth::parse_iso("1395-06")?, JalaliMonth::new(1395, 6)?);
    /// assert!(JalaliMonth::parse_iso("1395/6").is_err());
    /// # Ok::<(), taqvim::calendar::ParseDateError>(())
    /// ```
    pub fn parse_iso(text: &str) -> Result<Self, ParseDateError> {
        let (year, month) = super::iso::parse_month(text)?;
        Ok(Self::new(year, month)?)
    }
}

impl FromStr for JalaliMonth {
    type Err = ParseDateError;

    /// Reads `1395-06`, and figures in that order with `/` or `.` between, of one digit too, in any of the three scripts.
    /// [`parse_iso`](Self::parse_iso) reads the ISO form alone.
    ///
    /// ```
    /// use taqvim::calendar::JalaliMonth;
    ///
    /// let month: JalaliMonth = "1395-06".parse()?;
    /// assert_eq!((month.year(), month.month()), (1395, 6));
    /// assert_eq!("۱۳۹۵/۶".parse(), Ok(month));
    /// # Ok::<(), taqvim::calendar::ParseDateError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        let (year, month) = match super::iso::parse_month(text) {
            Ok(fields) => fields,
            Err(_) => super::iso::parse_month_figures(text)?,
        };
        Ok(Self::new(year, month)?)
    }
}
