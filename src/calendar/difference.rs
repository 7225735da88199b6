//! Differences in years, months and days.

use core::fmt;

/// A difference in calendar units; all of one sign.
///
/// Its `Display` is an ISO 8601 duration; a difference below zero has a minus before it, as in JavaScript's Temporal.
///
/// ```
/// use taqvim::{calendar::Difference, jalali};
///
/// let age = jalali!(1395, 8, 28).since(jalali!(1360, 10, 30));
/// assert_eq!(age, Difference::new(34, 9, 28));
/// assert_eq!((age.years, age.months, age.days), (34, 9, 28));
/// assert_eq!(age.to_string(), "P34Y9M28D");
/// assert_eq!(jalali!(1395, 1, 1).since(jalali!(1395, 3, 1)).to_string(), "-P2M");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Difference {
    /// Whole years.
    #[cfg_attr(feature = "serde", serde(default))]
    pub years: i32,
    /// Whole months beyond them, −11..=11.
    #[cfg_attr(feature = "serde", serde(default))]
    pub months: i32,
    /// Days beyond those, −30..=30.
    #[cfg_attr(feature = "serde", serde(default))]
    pub days: i32,
}

impl Difference {
    /// Years, months and days.
    ///
    /// ```
    /// use taqvim::calendar::Difference;
    ///
    /// let half = Difference::new(1, 6, 0);
    /// assert_eq!((half.years, half.months, half.days), (1, 6, 0));
    /// ```
    #[must_use]
    pub const fn new(years: i32, months: i32, days: i32) -> Self {
        Difference { years, months, days }
    }

    /// The whole months: twelve for each year, and those beyond.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 8, 28).since(jalali!(1393, 5, 1)).total_months(), 27);
    /// ```
    #[must_use]
    pub const fn total_months(self) -> i32 {
        self.years.saturating_mul(12).saturating_add(self.months)
    }

    /// True if it is no time at all.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert!(jalali!(1395, 8, 28).since(jalali!(1395, 8, 28)).is_zero());
    /// ```
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.years == 0 && self.months == 0 && self.days == 0
    }
}

/// The same difference the other way round.
impl core::ops::Neg for Difference {
    type Output = Difference;

    fn neg(self) -> Difference {
        Difference::new(self.years.saturating_neg(), self.months.saturating_neg(), self.days.saturating_neg())
    }
}

/// `P34Y9M28D`, `-P2M`, `P0D`.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { years, months, days } = *self;
        // Fields of both signs, which nothing here makes, have a sign each.
        let negative = years <= 0 && months <= 0 && days <= 0 && !self.is_zero();
        f.write_str(if negative { "-P" } else { "P" })?;
        if self.is_zero() {
            return f.write_str("0D");
        }
        for (value, unit) in [(years, 'Y'), (months, 'M'), (days, 'D')] {
            match i64::from(value) {
                0 => {}
                value => write!(f, "{}{unit}", if negative { -value } else { value })?,
            }
        }
        Ok(())
    }
}
