//! How sure a date of the Jalali calendar is.

/// Where the dates of a year come from.
///
/// | certainty | dates | evidence |
/// |---|---|---|
/// | `Proleptic` | before 1178 | the 33-year rule carried back; the equinox itself differs on single days |
/// | `Astronomical` | 1178..=1205, 1499..=1501 and Nowruz 1502 | mean and true noon, at 52.5° E and Tehran, and three models of the Earth's rotation agree |
/// | `Official` | 1206..=1498 | the Calendar Center's published list |
/// | `Projected` | after Nowruz 1502 | true noon at 52.5° E by today's model of the Earth's rotation |
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
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
    pub(super) const fn of_year(year: i32) -> Self {
        match year {
            ..1178 => Certainty::Proleptic,
            1206..=1498 => Certainty::Official,
            1178..=1501 => Certainty::Astronomical,
            _ => Certainty::Projected,
        }
    }
}
