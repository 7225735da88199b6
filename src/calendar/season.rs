//! The seasons, which are the quarters of the Jalali year.

use crate::name::read_by_name;
use core::fmt;

/// A season: three months of the Jalali year.
///
/// ```
/// use taqvim::{jalali, calendar::Season};
///
/// assert_eq!(jalali!(1395, 6, 31).season(), Season::Summer);
/// assert_eq!(Season::Autumn.first_month(), 7);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Season {
    /// بهار, Farvardin to Khordad.
    Spring,
    /// تابستان, Tir to Shahrivar.
    Summer,
    /// پاییز, Mehr to Azar.
    Autumn,
    /// زمستان, Dey to Esfand.
    Winter,
}

impl Season {
    /// All four, from spring.
    ///
    /// ```
    /// use taqvim::calendar::Season;
    ///
    /// assert_eq!(Season::ALL[1], Season::Summer);
    /// ```
    pub const ALL: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

    /// The season of a month; `None` outside of 1..=12.
    ///
    /// ```
    /// use taqvim::calendar::Season;
    ///
    /// assert_eq!(Season::of_month(6), Some(Season::Summer));
    /// assert_eq!(Season::of_month(13), None);
    /// ```
    #[must_use]
    pub const fn of_month(month: u8) -> Option<Self> {
        match month {
            1..=12 => Some(Self::ALL[(month as usize - 1) / 3]),
            _ => None,
        }
    }

    /// The quarter of the year, 1..=4.
    ///
    /// ```
    /// use taqvim::calendar::Season;
    ///
    /// assert_eq!(Season::Summer.quarter(), 2);
    /// ```
    #[must_use]
    pub const fn quarter(self) -> u8 {
        self as u8 + 1
    }

    /// Its first month, 1, 4, 7 or 10.
    ///
    /// ```
    /// use taqvim::calendar::Season;
    ///
    /// assert_eq!(Season::Summer.first_month(), 4);
    /// ```
    #[must_use]
    pub const fn first_month(self) -> u8 {
        self as u8 * 3 + 1
    }
}

impl fmt::Display for Season {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Season {
    /// Its name in lower case, by which serde writes it.
    ///
    /// ```
    /// use taqvim::calendar::Season;
    ///
    /// assert_eq!(Season::Autumn.as_str(), "autumn");
    /// assert_eq!("Autumn".parse(), Ok(Season::Autumn));
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Season::Spring => "spring",
            Season::Summer => "summer",
            Season::Autumn => "autumn",
            Season::Winter => "winter",
        }
    }
}

read_by_name!(Season, "season" { Spring = "spring", Summer = "summer", Autumn = "autumn", Winter = "winter" });
