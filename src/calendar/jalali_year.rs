//! A year of the Jalali calendar as a value.

use super::bounds::{Bounds, RangeError};
use super::certainty::Certainty;
use super::day_number;
use super::days::JalaliDays;
use super::jalali::JalaliDate;
use super::jalali_month::JalaliMonth;
use super::leap;
use super::period::DayRange;
use core::fmt;
use core::num::NonZeroU16;
use core::str::FromStr;

/// A Jalali year, 1..=3000.
///
/// Two bytes, ordered, with a niche.
///
/// ```
/// use taqvim::{calendar::JalaliYear, jalali};
///
/// let year = JalaliYear::new(1395)?;
/// assert!(year.is_leap());
/// assert_eq!(year.last_day(), jalali!(1395, 12, 30));
/// let range = year.range();
/// assert_eq!((range.start.to_string(), range.end.to_string()), ("2016-03-20".into(), "2017-03-21".into()));
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JalaliYear(NonZeroU16);

/// What the imperial era adds to a year: 2535 is 1355.
const IMPERIAL: i32 = 1180;

impl JalaliYear {
    /// Year 1.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::MIN.get(), 1);
    /// ```
    pub const MIN: JalaliYear = Self::of(JalaliDate::MIN);
    /// Year 3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::MAX.get(), 3000);
    /// ```
    pub const MAX: JalaliYear = Self::of(JalaliDate::MAX);

    /// The year, if it is in the calendar.
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of 1..=3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::new(3001).unwrap_err().to_string(), "year 3001 is not in 1..=3000");
    /// ```
    pub const fn new(year: i32) -> Result<Self, RangeError> {
        match Bounds::YEAR.check(year as i64) {
            Ok(()) => Ok(Self::pack(year)),
            Err(error) => Err(error),
        }
    }

    /// The year of a date.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliYear, jalali};
    ///
    /// assert_eq!(JalaliYear::of(jalali!(1395, 6, 19)), JalaliYear::new(1395)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn of(date: JalaliDate) -> Self {
        Self::pack(date.year())
    }

    const fn pack(year: i32) -> Self {
        match NonZeroU16::new(year as u16) {
            Some(year) => JalaliYear(year),
            None => JalaliYear(NonZeroU16::MIN),
        }
    }

    /// The year of the imperial era (شاهنشاهی), in official use from 24 Esfand 1354 to 5 Shahrivar 1357, for 2535, 2536
    /// and 2537: the same months, 1180 added to the year.
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of 1181..=4180.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::from_imperial(2535)?.get(), 1355);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn from_imperial(year: i32) -> Result<Self, RangeError> {
        match Bounds::IMPERIAL_YEAR.check(year as i64) {
            Ok(()) => Ok(Self::pack(year - IMPERIAL)),
            Err(error) => Err(error),
        }
    }

    /// The number of the year in the imperial era, 1181..=4180.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::new(1355)?.imperial(), 2535);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn imperial(self) -> i32 {
        self.get() + IMPERIAL
    }

    /// The number of the year, 1..=3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::new(1395)?.get(), 1395);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn get(self) -> i32 {
        self.0.get() as i32
    }

    /// True if it has 366 days.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert!(JalaliYear::new(1395)?.is_leap());
    /// assert!(!JalaliYear::new(1396)?.is_leap());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn is_leap(self) -> bool {
        leap::is_leap(self.get())
    }

    /// How many days it has, 365 or 366.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::new(1395)?.len(), 366);
    /// assert_eq!(JalaliYear::new(1396)?.len(), 365);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "no year is empty")]
    pub const fn len(self) -> u16 {
        365 + self.is_leap() as u16
    }

    /// How sure the whole year is, its length too.
    ///
    /// ```
    /// use taqvim::calendar::{Certainty, JalaliYear};
    ///
    /// assert_eq!(JalaliYear::new(1395)?.certainty(), Certainty::Official);
    /// assert_eq!(JalaliYear::new(1502)?.certainty(), Certainty::Projected);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn certainty(self) -> Certainty {
        match self.get() {
            1502 => Certainty::Projected,
            year => Certainty::of_dates(year),
        }
    }

    /// 1 Farvardin.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliYear, jalali};
    ///
    /// let year = JalaliYear::new(1395)?;
    /// assert_eq!((year.first_day(), year.last_day()), (jalali!(1395, 1, 1), jalali!(1395, 12, 30)));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn first_day(self) -> JalaliDate {
        JalaliDate::pack(self.get(), 1, 1)
    }

    /// 29 or 30 Esfand.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliYear, jalali};
    ///
    /// assert_eq!(JalaliYear::new(1396)?.last_day(), jalali!(1396, 12, 29));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn last_day(self) -> JalaliDate {
        self.first_day().last_of_year()
    }

    /// A month of it.
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of 1..=12.
    ///
    /// ```
    /// use taqvim::calendar::{JalaliMonth, JalaliYear};
    ///
    /// assert_eq!(JalaliYear::new(1395)?.month(6), JalaliMonth::new(1395, 6));
    /// assert!(JalaliYear::new(1395)?.month(13).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn month(self, month: u8) -> Result<JalaliMonth, RangeError> {
        JalaliMonth::new(self.get(), month)
    }

    /// Its twelve months.
    ///
    /// ```
    /// use taqvim::calendar::{JalaliMonth, JalaliYear};
    ///
    /// assert_eq!(JalaliYear::new(1395)?.months().len(), 12);
    /// assert_eq!(JalaliYear::new(1395)?.months().last(), Some(JalaliMonth::new(1395, 12)?));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub fn months(self) -> impl DoubleEndedIterator<Item = JalaliMonth> + ExactSizeIterator + Clone {
        let first = JalaliMonth::of(self.first_day());
        // Every month of a year that is in the calendar is in it too.
        (0..12).map(move |months| first.checked_add_months(months).unwrap_or(first))
    }

    /// Its days, from the first to the last.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::new(1395)?.days().len(), 366);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn days(self) -> JalaliDays {
        JalaliDays::new(self.day_range())
    }

    /// Its day numbers.
    ///
    /// ```
    /// use taqvim::{calendar::JalaliYear, jalali};
    ///
    /// assert_eq!(JalaliYear::new(1395)?.day_range().start, jalali!(1395, 1, 1).day_number());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn day_range(self) -> DayRange {
        DayRange { start: day_number::nowruz(self.get()), end: day_number::nowruz(self.get() + 1) }
    }

    /// The next year; `None` after 3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::new(1395)?.succ(), Some(JalaliYear::new(1396)?));
    /// assert_eq!(JalaliYear::MAX.succ(), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn succ(self) -> Option<Self> {
        match Self::new(self.get() + 1) {
            Ok(year) => Some(year),
            Err(_) => None,
        }
    }

    /// The year before; `None` before 1.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::new(1396)?.pred(), Some(JalaliYear::new(1395)?));
    /// assert_eq!(JalaliYear::MIN.pred(), None);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn pred(self) -> Option<Self> {
        match Self::new(self.get() - 1) {
            Ok(year) => Some(year),
            Err(_) => None,
        }
    }
}

impl JalaliDate {
    /// The year that the date lies in.
    ///
    /// ```
    /// use taqvim::{calendar::{JalaliMonth, JalaliYear}, jalali};
    ///
    /// assert_eq!(jalali!(1395, 6, 19).whole_year(), JalaliYear::new(1395)?);
    /// assert_eq!(jalali!(1395, 6, 19).year_month(), JalaliMonth::new(1395, 6)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn whole_year(self) -> JalaliYear {
        JalaliYear::of(self)
    }
}

impl JalaliMonth {
    /// The year that it lies in.
    ///
    /// ```
    /// use taqvim::calendar::{JalaliMonth, JalaliYear};
    ///
    /// assert_eq!(JalaliMonth::new(1395, 6)?.whole_year(), JalaliYear::new(1395)?);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn whole_year(self) -> JalaliYear {
        JalaliYear::of(self.first_day())
    }
}

impl From<JalaliDate> for JalaliYear {
    /// ```
    /// use taqvim::{calendar::JalaliYear, jalali};
    ///
    /// assert_eq!(JalaliYear::from(jalali!(1395, 6, 19)).get(), 1395);
    /// ```
    fn from(date: JalaliDate) -> Self {
        Self::of(date)
    }
}

impl TryFrom<i32> for JalaliYear {
    type Error = RangeError;

    /// # Errors
    ///
    /// Outside of 1..=3000.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!(JalaliYear::try_from(1395), JalaliYear::new(1395));
    /// assert!(JalaliYear::try_from(3001).is_err());
    /// ```
    fn try_from(year: i32) -> Result<Self, RangeError> {
        Self::new(year)
    }
}

impl fmt::Display for JalaliYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.get())
    }
}

impl fmt::Debug for JalaliYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for JalaliYear {
    type Err = ParseYearError;

    /// Reads one to four digits of any of the three scripts. A year of two digits is one of the first century.
    ///
    /// ```
    /// use taqvim::calendar::JalaliYear;
    ///
    /// assert_eq!("۱۳۹۵".parse::<JalaliYear>()?, JalaliYear::new(1395)?);
    /// assert_eq!("1395 AP".parse::<JalaliYear>().unwrap_err().to_string(), "expected one to four digits");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseYearError> {
        let mut rest = text;
        match super::iso::parse_number(text, &mut rest, 1, 4) {
            Ok(year) if rest.is_empty() => Ok(JalaliYear::new(year)?),
            _ => Err(ParseYearError::Syntax),
        }
    }
}

/// Why a text is no year.
///
/// ```
/// use taqvim::calendar::JalaliYear;
///
/// assert_eq!("3001".parse::<JalaliYear>().unwrap_err().to_string(), "year 3001 is not in 1..=3000");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ParseYearError {
    /// It is not one to four digits.
    #[error("expected one to four digits")]
    Syntax,
    /// A year outside of the calendar.
    #[error(transparent)]
    Range(#[from] RangeError),
}
