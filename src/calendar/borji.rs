//! The zodiacal calendar that was official before 1304.

use super::borji_table::MONTHS;
use super::bounds::{Bounds, RangeError};
use super::packed::Packed;
use super::weekday::Weekday;

/// 1 Hamal 1290, 1911-03-22.
const START: i32 = -21_470;

/// The first year.
const FROM: i32 = Bounds::BORJI_YEAR.min;

/// Day numbers at which the years begin, and the day after the last.
const YEAR_STARTS: [i32; MONTHS.len() + 1] = {
    let mut starts = [START; MONTHS.len() + 1];
    let mut year = 0;
    while year < MONTHS.len() {
        starts[year + 1] = starts[year];
        let mut month = 1;
        while month <= 12 {
            starts[year + 1] += length(FROM + year as i32, month) as i32;
            month += 1;
        }
        year += 1;
    }
    starts
};

/// A date of the zodiacal (برجی) calendar, 1290..=1303: the law of 1911 named the months after the signs of the zodiac
/// (حمل, ثور … حوت) and gave each the days that the sun spends in its sign, 29 to 32. The years are those of
/// [`JalaliDate`](super::JalaliDate), the months are not, so that «۳ حوت ۱۲۹۹» is 1921-02-21 and not the 3 Esfand of today's rule.
///
/// The lengths are those of the Sarlati table. On the first days of six months of 1291..=1293 a newspaper of the time
/// has a day more or less.
///
/// ```
/// use taqvim::{calendar::BorjiDate, jalali, JalaliDate};
///
/// let coup = BorjiDate::new(1299, 12, 3)?;
/// assert_eq!(coup.to_string(), "1299-12-03");
/// assert_eq!(JalaliDate::from(coup), jalali!(1299, 12, 2));
/// assert_eq!(BorjiDate::new(1304, 1, 1).unwrap_err().to_string(), "year 1304 is not in 1290..=1303");
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BorjiDate(Packed);

impl BorjiDate {
    /// The date, if it exists.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1290..=1303, a month outside of 1..=12 or a day outside of 1..=29 to 32, as
    /// the month has it.
    ///
    /// ```
    /// use taqvim::calendar::BorjiDate;
    ///
    /// assert!(BorjiDate::new(1299, 12, 3).is_ok());
    /// assert!(BorjiDate::new(1304, 1, 1).is_err());
    /// ```
    pub const fn new(year: i32, month: u8, day: u8) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::BORJI_YEAR.check(year as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::MONTH.check(month as i64) {
            return Err(error);
        }
        if let Err(error) = Bounds::day(length(year, month)).check(day as i64) {
            return Err(error);
        }
        Ok(BorjiDate(Packed::new(year, month, day)))
    }

    /// The date of a day number (days since 1970-01-01).
    ///
    /// # Errors
    ///
    /// [`RangeError`] outside of 1911-03-22..=1925-03-21.
    ///
    /// ```
    /// use taqvim::calendar::BorjiDate;
    ///
    /// let coup = BorjiDate::new(1299, 12, 3)?;
    /// assert_eq!(BorjiDate::from_day_number(coup.day_number()), Ok(coup));
    /// assert!(BorjiDate::from_day_number(0).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn from_day_number(day_number: i32) -> Result<Self, RangeError> {
        if let Err(error) = Bounds::day_number(START, YEAR_STARTS[MONTHS.len()] - 1).check(day_number as i64) {
            return Err(error);
        }
        let mut year = FROM;
        while YEAR_STARTS[(year + 1 - FROM) as usize] <= day_number {
            year += 1;
        }
        let mut day = day_number - YEAR_STARTS[(year - FROM) as usize];
        let mut month = 1;
        while day >= length(year, month) as i32 {
            day -= length(year, month) as i32;
            month += 1;
        }
        Ok(BorjiDate(Packed::new(year, month, day as u8 + 1)))
    }

    /// The year, 1290..=1303.
    ///
    /// ```
    /// use taqvim::calendar::BorjiDate;
    ///
    /// let coup = BorjiDate::new(1299, 12, 3)?;
    /// assert_eq!((coup.year(), coup.month(), coup.day()), (1299, 12, 3));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 (حمل) to 12 (حوت).
    ///
    /// ```
    /// use taqvim::calendar::BorjiDate;
    ///
    /// assert_eq!(BorjiDate::new(1299, 12, 3)?.month(), 12);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn month(self) -> u8 {
        self.0.month()
    }

    /// The day of the month, 1..=32.
    ///
    /// ```
    /// use taqvim::calendar::BorjiDate;
    ///
    /// assert_eq!(BorjiDate::new(1299, 12, 3)?.day(), 3);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn day(self) -> u8 {
        self.0.day()
    }

    /// Days since 1970-01-01.
    ///
    /// ```
    /// use taqvim::{calendar::BorjiDate, jalali};
    ///
    /// assert_eq!(BorjiDate::new(1299, 12, 3)?.day_number(), jalali!(1299, 12, 2).day_number());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn day_number(self) -> i32 {
        let mut day = YEAR_STARTS[(self.year() - FROM) as usize] + self.day() as i32 - 1;
        let mut month = 1;
        while month < self.month() {
            day += length(self.year(), month) as i32;
            month += 1;
        }
        day
    }

    /// The day of the week.
    ///
    /// ```
    /// use taqvim::{calendar::BorjiDate, Weekday};
    ///
    /// assert_eq!(BorjiDate::new(1299, 12, 3)?.weekday(), Weekday::Monday);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn weekday(self) -> Weekday {
        Weekday::from_day_number(self.day_number())
    }

    /// Days in the month, 29..=32.
    ///
    /// ```
    /// use taqvim::calendar::BorjiDate;
    ///
    /// assert!((29..=32).contains(&BorjiDate::new(1299, 12, 3)?.days_in_month()));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn days_in_month(self) -> u8 {
        length(self.year(), self.month())
    }
}

/// Days of a month; `year` in 1290..=1303, `month` in 1..=12.
const fn length(year: i32, month: u8) -> u8 {
    29 + (MONTHS[(year - FROM) as usize] >> (2 * (month - 1)) & 3) as u8
}

// The calendar ends where that of 1304 begins.
const _: () = assert!(YEAR_STARTS[MONTHS.len()] == super::day_number::nowruz(1304));
