//! The days of the week on which nobody works.

use crate::calendar::Weekday;

/// A set of weekdays without work.
///
/// ```
/// use taqvim::{Weekday, holiday::Weekend};
///
/// assert!(Weekend::THURSDAY_FRIDAY.contains(Weekday::Thursday));
/// assert_eq!(Weekend::of(&[Weekday::Friday]), Weekend::FRIDAY);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Weekend(u8);

impl Weekend {
    /// No weekend.
    ///
    /// ```
    /// use taqvim::{holiday::Weekend, Weekday};
    ///
    /// assert!(!Weekday::ALL.iter().any(|&weekday| Weekend::NONE.contains(weekday)));
    /// ```
    pub const NONE: Weekend = Weekend(0);
    /// Friday, the weekly holiday of the law.
    ///
    /// ```
    /// use taqvim::{holiday::Weekend, Weekday};
    ///
    /// assert!(Weekend::FRIDAY.contains(Weekday::Friday) && !Weekend::FRIDAY.contains(Weekday::Thursday));
    /// ```
    pub const FRIDAY: Weekend = Weekend::of(&[Weekday::Friday]);
    /// Thursday and Friday, as most offices of Iran and Afghanistan have it.
    ///
    /// ```
    /// use taqvim::holiday::Weekend;
    ///
    /// assert_eq!(Weekend::THURSDAY_FRIDAY, Weekend::default());
    /// ```
    pub const THURSDAY_FRIDAY: Weekend = Weekend::of(&[Weekday::Thursday, Weekday::Friday]);
    /// Friday and Saturday.
    ///
    /// ```
    /// use taqvim::{holiday::Weekend, Weekday};
    ///
    /// assert!(Weekend::FRIDAY_SATURDAY.contains(Weekday::Saturday));
    /// ```
    pub const FRIDAY_SATURDAY: Weekend = Weekend::of(&[Weekday::Friday, Weekday::Saturday]);

    /// The weekend of some weekdays.
    ///
    /// ```
    /// use taqvim::{holiday::Weekend, Weekday};
    ///
    /// assert_eq!(Weekend::of(&[Weekday::Thursday, Weekday::Friday]), Weekend::THURSDAY_FRIDAY);
    /// ```
    #[must_use]
    pub const fn of(weekdays: &[Weekday]) -> Self {
        let (mut bits, mut place) = (0, 0);
        while place < weekdays.len() {
            bits |= 1 << weekdays[place].days_from_saturday();
            place += 1;
        }
        Weekend(bits)
    }

    /// True if the weekday is one of them.
    ///
    /// ```
    /// use taqvim::{holiday::Weekend, Weekday};
    ///
    /// assert!(Weekend::FRIDAY.contains(Weekday::Friday));
    /// ```
    #[must_use]
    pub const fn contains(self, weekday: Weekday) -> bool {
        self.0 >> weekday.days_from_saturday() & 1 == 1
    }
}

impl Default for Weekend {
    /// Thursday and Friday.
    fn default() -> Self {
        Weekend::THURSDAY_FRIDAY
    }
}
