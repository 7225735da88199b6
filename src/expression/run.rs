//! Fixed days, which no words say.

use super::{Anchor, Convention, Expression};
use crate::calendar::{DayRange, RangeError, gregorian};
use chrono::NaiveDate;

impl Expression {
    /// A fixed run of days, both ends inside: what a phrase of the user's own may stand for. One day, where both are the
    /// same.
    ///
    /// # Errors
    ///
    /// [`RangeError`] where a year is outside −9999..=9999, or `last` is before `first`.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::{Expression, Policy, Reference};
    ///
    /// let day = |month, day| NaiveDate::from_ymd_opt(2016, month, day).unwrap();
    /// let term = Expression::from_range(day(9, 17), day(12, 30))?;
    /// let meaning = term.resolve(&Reference::from(day(11, 18)), &Policy::default()).unwrap();
    /// assert_eq!(meaning.to_string(), "2016-09-17/2016-12-31");
    /// assert!(Expression::from_range(day(12, 30), day(9, 17)).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub fn from_range(first: NaiveDate, last: NaiveDate) -> Result<Self, RangeError> {
        let days = DayRange::through(gregorian::day_number(first), gregorian::day_number(last))?;
        Ok(Expression::new(Anchor::Run { start: days.start, end: days.end }, Convention::IRAN))
    }
}
