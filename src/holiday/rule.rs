//! One holiday of the table.

use super::table::TABLE;
use crate::calendar::{Calendar, HijriMonths, JalaliDate};
use crate::name::named;
use core::fmt;

/// Whose holidays they are.
///
/// ```
/// use taqvim::{holiday::{Country, Holidays}, jalali};
///
/// let heirs = |country| Holidays::new(country).is_holiday(jalali!(1396, 1, 2));
/// assert!(heirs(Country::Iran) && !heirs(Country::Afghanistan));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Country {
    /// Iran.
    Iran,
    /// Afghanistan. Its lunar days follow its own sightings, often a day before Iran's: give
    /// [`Holidays::with_months`](super::Holidays::with_months) what was announced.
    Afghanistan,
}

/// The day of the month on which a holiday falls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Day {
    Fixed(u8),
    /// The 29th or the 30th.
    Last,
}

/// A public holiday: a day of the Jalali or the lunar year, and the Jalali years in which it was one.
///
/// ```
/// use taqvim::{holiday::{Country, Holidays}, jalali, Calendar};
///
/// let ashura = Holidays::new(Country::Iran).on(jalali!(1395, 7, 21)).next().unwrap();
/// assert_eq!((ashura.calendar(), ashura.month(), ashura.day()), (Calendar::Hijri, 1, Some(10)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    pub(super) country: Country,
    pub(super) calendar: Calendar,
    pub(super) month: u8,
    pub(super) day: Day,
    pub(super) first: i32,
    pub(super) last: i32,
    pub(super) name: &'static str,
    pub(super) english: &'static str,
}

impl Holiday {
    /// All holidays of a country, of today and of the past.
    ///
    /// ```
    /// use taqvim::holiday::{Country, Holiday};
    ///
    /// assert!(Holiday::all(Country::Iran).any(|holiday| holiday.english() == "Ashura"));
    /// ```
    pub fn all(country: Country) -> impl Iterator<Item = &'static Holiday> + Clone {
        TABLE.iter().filter(move |holiday| holiday.country == country)
    }

    /// Whose it is.
    ///
    /// ```
    /// use taqvim::holiday::{Country, Holiday};
    ///
    /// assert!(Holiday::all(Country::Iran).all(|holiday| holiday.country() == Country::Iran));
    /// ```
    #[must_use]
    pub const fn country(&self) -> Country {
        self.country
    }

    /// The calendar in which it has its day.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holiday}, Calendar};
    ///
    /// let ashura = Holiday::all(Country::Iran).find(|holiday| holiday.english() == "Ashura").unwrap();
    /// assert_eq!(ashura.calendar(), Calendar::Hijri);
    /// ```
    #[must_use]
    pub const fn calendar(&self) -> Calendar {
        self.calendar
    }

    /// The month of that calendar, 1..=12.
    ///
    /// ```
    /// use taqvim::holiday::{Country, Holiday};
    ///
    /// let ashura = Holiday::all(Country::Iran).find(|holiday| holiday.english() == "Ashura").unwrap();
    /// assert_eq!((ashura.month(), ashura.day()), (1, Some(10)));
    /// ```
    #[must_use]
    pub const fn month(&self) -> u8 {
        self.month
    }

    /// The day of the month; `None` for the last one.
    ///
    /// ```
    /// use taqvim::holiday::{Country, Holiday};
    ///
    /// assert!(Holiday::all(Country::Iran).any(|holiday| holiday.day().is_none()));
    /// ```
    #[must_use]
    pub const fn day(&self) -> Option<u8> {
        match self.day {
            Day::Fixed(day) => Some(day),
            Day::Last => None,
        }
    }

    /// The first and the last Jalali year in which it is a holiday, as far as the facts name one.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// let holiday = Holidays::new(Country::Iran).on(jalali!(1395, 11, 22)).next().unwrap();
    /// assert_eq!(holiday.years().1, None); // it is one still
    /// ```
    #[must_use]
    pub const fn years(&self) -> (Option<i32>, Option<i32>) {
        let first = if self.first == i32::MIN { None } else { Some(self.first) };
        let last = if self.last == i32::MAX { None } else { Some(self.last) };
        (first, last)
    }

    /// Its Persian name.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// let ashura = Holidays::new(Country::Iran).on(jalali!(1395, 7, 21)).next().unwrap();
    /// assert_eq!((ashura.name(), ashura.english()), ("عاشورا", "Ashura"));
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its English name.
    ///
    /// ```
    /// use taqvim::{holiday::{Country, Holidays}, jalali};
    ///
    /// let ashura = Holidays::new(Country::Iran).on(jalali!(1395, 7, 21)).next().unwrap();
    /// assert_eq!(ashura.english(), "Ashura");
    /// ```
    #[must_use]
    pub const fn english(&self) -> &'static str {
        self.english
    }

    /// True if it falls on the date, by the lunar months given.
    pub(super) fn falls_on(&self, date: JalaliDate, months: &HijriMonths<'_>) -> bool {
        if date.year() < self.first || date.year() > self.last {
            return false;
        }
        let (month, day, length) = match self.calendar {
            Calendar::Hijri => match months.fields(date.day_number()) {
                Ok((year, month, day)) => (month, day, months.days_in_month(year, month).unwrap_or(30)),
                Err(_) => return false,
            },
            _ => (date.month(), date.day(), date.days_in_month()),
        };
        month == self.month
            && match self.day {
                Day::Fixed(fixed) => day == fixed,
                Day::Last => day == length,
            }
    }
}

/// With the years as [`Holiday::years`] has them.
impl fmt::Debug for Holiday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Holiday")
            .field("country", &self.country)
            .field("calendar", &self.calendar)
            .field("month", &self.month)
            .field("day", &self.day)
            .field("years", &self.years())
            .field("name", &self.name)
            .field("english", &self.english)
            .finish()
    }
}

named!(Country in "taqvim::holiday", "country" { Iran = "iran", Afghanistan = "afghanistan" });
