//! Sets of days of the week.

use super::weekday::Weekday;
use core::fmt;

/// A set of days of the week.
///
/// ```
/// use taqvim::{Weekday, calendar::Weekdays};
///
/// let even: Weekdays = [Weekday::Saturday, Weekday::Monday, Weekday::Wednesday].into_iter().collect();
/// assert!(even.contains(Weekday::Monday) && !even.contains(Weekday::Sunday));
/// assert_eq!(even, Weekdays::EVEN);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Weekdays(u8);

impl Weekdays {
    /// None of them.
    ///
    /// ```
    /// assert!(taqvim::calendar::Weekdays::NONE.is_empty());
    /// ```
    pub const NONE: Weekdays = Weekdays(0);

    /// «روزهای زوج»: Saturday, Monday and Wednesday.
    ///
    /// ```
    /// assert_eq!(taqvim::calendar::Weekdays::EVEN.len(), 3);
    /// ```
    pub const EVEN: Weekdays = Weekdays::of(&[Weekday::Saturday, Weekday::Monday, Weekday::Wednesday]);

    /// «روزهای فرد»: Sunday, Tuesday and Thursday.
    ///
    /// ```
    /// use taqvim::{Weekday, calendar::Weekdays};
    ///
    /// assert!(Weekdays::ODD.contains(Weekday::Thursday) && !Weekdays::ODD.contains(Weekday::Friday));
    /// ```
    pub const ODD: Weekdays = Weekdays::of(&[Weekday::Sunday, Weekday::Tuesday, Weekday::Thursday]);

    /// Monday to Friday, the "weekdays" of English.
    ///
    /// ```
    /// assert_eq!(taqvim::calendar::Weekdays::MONDAY_TO_FRIDAY.len(), 5);
    /// ```
    pub const MONDAY_TO_FRIDAY: Weekdays =
        Weekdays::of(&[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday]);

    /// Saturday to Wednesday: the working days of Iran, «روزهای کاری».
    ///
    /// ```
    /// assert_eq!(taqvim::calendar::Weekdays::SATURDAY_TO_WEDNESDAY.len(), 5);
    /// ```
    pub const SATURDAY_TO_WEDNESDAY: Weekdays =
        Weekdays::of(&[Weekday::Saturday, Weekday::Sunday, Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday]);

    /// The set of some weekdays.
    ///
    /// ```
    /// use taqvim::{Weekday, calendar::Weekdays};
    ///
    /// assert_eq!(Weekdays::of(&[Weekday::Friday, Weekday::Friday]).len(), 1);
    /// ```
    #[must_use]
    pub const fn of(weekdays: &[Weekday]) -> Self {
        let (mut set, mut place) = (Weekdays::NONE, 0);
        while place < weekdays.len() {
            set = set.with(weekdays[place]);
            place += 1;
        }
        set
    }

    /// The set with one more.
    ///
    /// ```
    /// use taqvim::{Weekday, calendar::Weekdays};
    ///
    /// assert_eq!(Weekdays::NONE.with(Weekday::Friday), Weekdays::of(&[Weekday::Friday]));
    /// ```
    #[must_use]
    pub const fn with(self, weekday: Weekday) -> Self {
        Weekdays(self.0 | 1 << weekday.days_from_saturday())
    }

    /// True if the weekday is one of them.
    ///
    /// ```
    /// use taqvim::{Weekday, calendar::Weekdays};
    ///
    /// assert!(Weekdays::EVEN.contains(Weekday::Saturday));
    /// ```
    #[must_use]
    pub const fn contains(self, weekday: Weekday) -> bool {
        self.0 >> weekday.days_from_saturday() & 1 == 1
    }

    /// True if it has no weekday.
    ///
    /// ```
    /// assert!(!taqvim::calendar::Weekdays::ODD.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many they are, 0..=7.
    ///
    /// ```
    /// assert_eq!(taqvim::calendar::Weekdays::ODD.len(), 3);
    /// ```
    #[must_use]
    pub const fn len(self) -> u8 {
        self.0.count_ones() as u8
    }

    /// The weekdays, from Saturday on.
    ///
    /// ```
    /// use taqvim::{Weekday, calendar::Weekdays};
    ///
    /// assert!(Weekdays::EVEN.iter().eq([Weekday::Saturday, Weekday::Monday, Weekday::Wednesday]));
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |&weekday| self.contains(weekday))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(weekdays: I) -> Self {
        weekdays.into_iter().fold(Weekdays::NONE, Weekdays::with)
    }
}

/// The names of the weekdays.
impl fmt::Debug for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
