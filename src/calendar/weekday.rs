//! Days of the week.

use crate::name::ParseNameError;
use core::fmt;
use core::str::FromStr;

/// A day of the week. The Iranian week begins on Saturday, and so does the order of the variants.
///
/// ```
/// use taqvim::{jalali, Weekday};
///
/// assert_eq!(jalali!(1395, 8, 28).weekday(), Weekday::Friday);
/// assert_eq!(Weekday::Friday.iso_number(), 5);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Weekday {
    /// شنبه
    Saturday,
    /// یکشنبه
    Sunday,
    /// دوشنبه
    Monday,
    /// سه&zwnj;شنبه
    Tuesday,
    /// چهارشنبه
    Wednesday,
    /// پنج&zwnj;شنبه
    Thursday,
    /// جمعه
    Friday,
}

impl Weekday {
    /// All seven, from Saturday.
    ///
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(Weekday::ALL[0], Weekday::Saturday);
    /// ```
    pub const ALL: [Weekday; 7] = [
        Weekday::Saturday,
        Weekday::Sunday,
        Weekday::Monday,
        Weekday::Tuesday,
        Weekday::Wednesday,
        Weekday::Thursday,
        Weekday::Friday,
    ];

    /// The weekday of a day number (days since 1970-01-01, a Thursday). Any `i32` has one.
    ///
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(Weekday::from_day_number(0), Weekday::Thursday); // 1970-01-01
    /// ```
    #[must_use]
    pub const fn from_day_number(day_number: i32) -> Self {
        // Saturday, 1970-01-03, is day 2.
        Self::ALL[(day_number as i64 - 2).rem_euclid(7) as usize]
    }

    /// From the ISO 8601 number, 1 (Monday) to 7 (Sunday); `None` outside of 1..=7.
    ///
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(Weekday::from_iso_number(5), Some(Weekday::Friday));
    /// assert_eq!(Weekday::from_iso_number(8), None);
    /// ```
    #[must_use]
    pub const fn from_iso_number(number: u8) -> Option<Self> {
        match number {
            1..=7 => Some(Self::ALL[((number + 1) % 7) as usize]),
            _ => None,
        }
    }

    /// The ISO 8601 number, 1 (Monday) to 7 (Sunday).
    ///
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(Weekday::Monday.iso_number(), 1);
    /// assert_eq!(Weekday::Sunday.iso_number(), 7);
    /// ```
    #[must_use]
    pub const fn iso_number(self) -> u8 {
        (self as u8 + 5) % 7 + 1
    }

    /// Days since Saturday, 0..=6.
    ///
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(Weekday::Saturday.days_from_saturday(), 0);
    /// assert_eq!(Weekday::Friday.days_from_saturday(), 6);
    /// ```
    #[must_use]
    pub const fn days_from_saturday(self) -> u8 {
        self as u8
    }

    /// The weekday so many days later; negative ones are before it.
    pub(crate) const fn moved(self, days: i32) -> Self {
        Self::ALL[(self as i64 + days as i64).rem_euclid(7) as usize]
    }
}

impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Weekday {
    /// Its name in lower case, by which serde writes it.
    ///
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(Weekday::Friday.as_str(), "friday");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        WEEKDAYS[self as usize % 7]
    }
}

static WEEKDAYS: [&str; 7] = ["saturday", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday"];

impl FromStr for Weekday {
    type Err = ParseNameError;

    /// Reads the English name or its first three letters, in upper or lower case, as chrono does.
    ///
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!("Friday".parse(), Ok(Weekday::Friday));
    /// assert_eq!("fri".parse(), Ok(Weekday::Friday));
    /// assert!("day".parse::<Weekday>().is_err());
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseNameError> {
        let is = |name: &str| [Some(name), name.get(..3)].iter().flatten().any(|name| name.eq_ignore_ascii_case(text));
        let weekday = Weekday::ALL.into_iter().find(|weekday| is(weekday.as_str()));
        weekday.ok_or(ParseNameError::new("weekday", &WEEKDAYS))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Weekday {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Weekday {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::name::deserialize(deserializer, "weekday")
    }
}

impl From<Weekday> for chrono::Weekday {
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(chrono::Weekday::from(Weekday::Friday), chrono::Weekday::Fri);
    /// ```
    fn from(weekday: Weekday) -> Self {
        match weekday {
            Weekday::Saturday => chrono::Weekday::Sat,
            Weekday::Sunday => chrono::Weekday::Sun,
            Weekday::Monday => chrono::Weekday::Mon,
            Weekday::Tuesday => chrono::Weekday::Tue,
            Weekday::Wednesday => chrono::Weekday::Wed,
            Weekday::Thursday => chrono::Weekday::Thu,
            Weekday::Friday => chrono::Weekday::Fri,
        }
    }
}

impl From<chrono::Weekday> for Weekday {
    /// ```
    /// use taqvim::Weekday;
    ///
    /// assert_eq!(Weekday::from(chrono::Weekday::Fri), Weekday::Friday);
    /// ```
    fn from(weekday: chrono::Weekday) -> Self {
        match weekday {
            chrono::Weekday::Sat => Weekday::Saturday,
            chrono::Weekday::Sun => Weekday::Sunday,
            chrono::Weekday::Mon => Weekday::Monday,
            chrono::Weekday::Tue => Weekday::Tuesday,
            chrono::Weekday::Wed => Weekday::Wednesday,
            chrono::Weekday::Thu => Weekday::Thursday,
            chrono::Weekday::Fri => Weekday::Friday,
        }
    }
}
