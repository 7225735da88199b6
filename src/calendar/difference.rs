//! Differences in years, months and days.

/// A difference in calendar units; all of one sign.
///
/// ```
/// use taqvim::calendar::Difference;
///
/// let half = Difference { years: 1, months: 6, ..Difference::default() };
/// assert_eq!((half.years, half.months, half.days), (1, 6, 0));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Difference {
    /// Whole years.
    pub years: i32,
    /// Whole months beyond them, −11..=11.
    pub months: i32,
    /// Days beyond those, −30..=30.
    pub days: i32,
}
