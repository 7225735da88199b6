//! How sure a date of the Jalali calendar is.

use crate::name::named;

/// Where the dates of a year come from.
///
/// | certainty | dates | evidence |
/// |---|---|---|
/// | `Proleptic` | before 1178 | the 33-year rule carried back; the equinox would begin 71 of these 1177 years a day later |
/// | `Astronomical` | 1178..=1205, 1499..=1502 | mean and true noon, at 52.5° E and at Tehran, and three models of the Earth's rotation agree |
/// | `Official` | 1206..=1498 | the list that the Calendar Center of the University of Tehran's Institute of Geophysics published, 293 years |
/// | `Projected` | from 1503 on | true noon at 52.5° E by today's model of the Earth's rotation; 1602 falls within its error and follows ICU |
///
/// The law says *noon* and not which. Mean and true noon at 52.5° E give another 1 Farvardin in these 20 years of
/// 1..=3001 and in no other: 166, 492, 752, 785, 1111, 1144, 1503, 1635, 1668, 1701, 1734, 1866, 2060, 2159, 2258, 2291,
/// 2782, 2848, 2947 and 2980. None of them is official; the projected ones follow true noon.
///
/// The length of a year is as sure as the next year's Nowruz: the days of 1502 are sure, but not that it has no 30
/// Esfand, so that the year as a whole is projected.
///
/// ```
/// use taqvim::{jalali, calendar::Certainty};
///
/// assert_eq!(jalali!(1395, 6, 19).certainty(), Certainty::Official);
/// assert_eq!(jalali!(1502, 12, 29).certainty(), Certainty::Astronomical);
/// assert!(jalali!(1503, 1, 1).certainty().is_projected());
/// assert_eq!(jalali!(100, 1, 1).certainty(), Certainty::Proleptic);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Certainty {
    /// The rule carried back.
    Proleptic,
    /// Every model agrees.
    Astronomical,
    /// Published by the calendar's authority.
    Official,
    /// By a model of the future.
    Projected,
}

impl Certainty {
    /// The certainty of the dates of a year.
    pub(super) const fn of_dates(year: i32) -> Self {
        match year {
            ..1178 => Certainty::Proleptic,
            1206..=1498 => Certainty::Official,
            1178..=1502 => Certainty::Astronomical,
            _ => Certainty::Projected,
        }
    }

    /// True for a date that a model of the future gives.
    ///
    /// ```
    /// use taqvim::calendar::Certainty;
    ///
    /// assert!(Certainty::Projected.is_projected());
    /// assert!(!Certainty::Official.is_projected());
    /// ```
    #[must_use]
    pub const fn is_projected(self) -> bool {
        matches!(self, Certainty::Projected)
    }
}

named!(Certainty in "taqvim::calendar", "certainty" {
    Proleptic = "proleptic", Astronomical = "astronomical", Official = "official", Projected = "projected",
});
