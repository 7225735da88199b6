//! Lunar months that the caller knows better: announced later than this crate, or shifted by a day.

use super::bounds::{Bounds, RangeError};
use super::hijri::{self, HijriDate};
use crate::name::named;

/// A correction of the lunar calendar by the caller.
///
/// ```
/// use taqvim::{calendar::{HijriCorrection, HijriMonths}, jalali};
///
/// let earlier = HijriMonths::default().corrected(HijriCorrection::DayEarlier);
/// assert_eq!(earlier.day_number(1438, 1, 10)?, jalali!(1395, 7, 20).day_number());
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum HijriCorrection {
    /// Every month begins a day earlier than the table says.
    DayEarlier,
    /// As the table says.
    #[default]
    None,
    /// Every month begins a day later than the table says.
    DayLater,
}

named!(HijriCorrection in "taqvim::calendar", "correction" {
    DayEarlier = "day_earlier", None = "none", DayLater = "day_later",
});

impl HijriCorrection {
    const fn days(self) -> i32 {
        self as i32 - 1
    }
}

/// The lunar calendar with months that the caller supplies, and a correction of ±1 day.
///
/// The table of [`HijriDate`] ends with the eleventh month of 1448 (2027), and a month that was announced on a
/// sighting may begin a day beside a printed calendar. Supplied months stand in the place of the table's; the month
/// before the first and the last one supplied join them to the table, so that every day has one date. Dates are plain
/// fields here, as a [`HijriDate`] is always one of the table.
///
/// ```
/// use taqvim::calendar::{HijriCorrection, HijriMonths};
///
/// // Dhu al-Hijja 1448 and Muharram 1449, as they might be announced: a day after the table's.
/// let announced = HijriMonths::default().day_number(1448, 12, 1)? + 1;
/// let lengths = [29, 30];
/// let months = HijriMonths::new(1448, 12, announced, &lengths)?;
/// assert_eq!(months.fields(announced + 29)?, (1449, 1, 1));
/// assert_eq!(months.day_number(1449, 1, 30)?, announced + 58);
///
/// let later = HijriMonths::default().corrected(HijriCorrection::DayLater);
/// assert_eq!(later.day_number(1447, 1, 1)?, HijriMonths::default().day_number(1447, 1, 1)? + 1);
/// # Ok::<(), taqvim::RangeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct HijriMonths<'a> {
    /// Month index of the first supplied month: `12·year + month − 1`.
    first: i32,
    /// Its first day.
    start: i32,
    lengths: &'a [u8],
    correction: HijriCorrection,
}

impl<'a> HijriMonths<'a> {
    /// The table with months of the caller: the first one, the day number (days since 1970-01-01) on which it begins,
    /// and the lengths of that and the following months.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a first month outside of the years 1..=3000 or months that run past them, a length outside of
    /// 29..=30, or a month, of those supplied and the one after them, that begins more than two days off the table: no
    /// observed month of Iran does. The error then has the day on which it would begin, and those on which it may.
    ///
    /// ```
    /// use taqvim::calendar::HijriMonths;
    ///
    /// let start = HijriMonths::default().day_number(1449, 1, 1)?;
    /// let months = HijriMonths::new(1449, 1, start, &[30])?;
    /// assert_eq!(months.days_in_month(1449, 1), Ok(30));
    /// assert!(HijriMonths::new(1449, 1, start, &[31]).is_err());
    /// // Six short months in a row end three days before the table's.
    /// assert!(HijriMonths::new(1449, 1, start, &[29; 6]).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn new(year: i32, month: u8, start: i32, lengths: &'a [u8]) -> Result<Self, RangeError> {
        let table = match HijriDate::new(year, month, 1) {
            Ok(date) => date.day_number(),
            Err(error) => return Err(error),
        };
        if let Err(error) = near(table).check(start as i64) {
            return Err(error);
        }
        let first = year * 12 + month as i32 - 1;
        let mut next = start;
        let mut place = 0;
        while place < lengths.len() {
            if let Err(error) = Bounds::LUNAR_MONTH.check(lengths[place] as i64) {
                return Err(error);
            }
            if let Err(error) = Bounds::YEAR.check((first as i64 + place as i64).div_euclid(12)) {
                return Err(error);
            }
            next += lengths[place] as i32;
            place += 1;
            if let Err(error) = near(table_start(first + place as i32)).check(next as i64) {
                return Err(error);
            }
        }
        Ok(HijriMonths { first, start, lengths, correction: HijriCorrection::None })
    }

    /// The same months, all of them moved by a day.
    ///
    /// ```
    /// use taqvim::{calendar::{HijriCorrection, HijriMonths}, jalali};
    ///
    /// let later = HijriMonths::default().corrected(HijriCorrection::DayLater);
    /// assert_eq!(later.day_number(1438, 1, 10)?, jalali!(1395, 7, 22).day_number());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    #[must_use]
    pub const fn corrected(self, correction: HijriCorrection) -> Self {
        HijriMonths { correction, ..self }
    }

    /// Day number of a date.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000, a month outside of 1..=12 or a day that the month does not have.
    ///
    /// ```
    /// use taqvim::{calendar::HijriMonths, jalali};
    ///
    /// let months = HijriMonths::default();
    /// assert_eq!(months.day_number(1438, 1, 10)?, jalali!(1395, 7, 21).day_number());
    /// assert!(months.day_number(1438, 13, 1).is_err());
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn day_number(&self, year: i32, month: u8, day: u8) -> Result<i32, RangeError> {
        match self.days_in_month(year, month) {
            Ok(length) => match Bounds::day(length).check(day as i64) {
                Ok(()) => Ok(self.month_start(year * 12 + month as i32 - 1) + self.correction.days() + day as i32 - 1),
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        }
    }

    /// Year, month and day of a day number.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a day number outside of the years 1..=3000, as these months and the correction place them.
    ///
    /// ```
    /// use taqvim::{calendar::HijriMonths, jalali};
    ///
    /// assert_eq!(HijriMonths::default().fields(jalali!(1395, 7, 21).day_number())?, (1438, 1, 10));
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn fields(&self, day_number: i32) -> Result<(i32, u8, u8), RangeError> {
        let correction = self.correction.days();
        let (min, max) = (self.month_start(FIRST_MONTH), self.month_start(LAST_MONTH + 1) - 1);
        if let Err(error) = Bounds::day_number(min + correction, max + correction).check(day_number as i64) {
            return Err(error);
        }
        let day_number = day_number - correction;
        // The first and the last month may reach past those of the table.
        let table = match HijriDate::from_day_number(day_number) {
            Ok(date) => date,
            Err(_) if day_number < 0 => HijriDate::MIN,
            Err(_) => HijriDate::MAX,
        };
        // Supplied months begin at most two days off the table's, which `new` checks of each.
        let mut index = table.year() * 12 + table.month() as i32 - 1;
        if self.month_start(index) > day_number {
            index -= 1;
        } else if self.month_start(index + 1) <= day_number {
            index += 1;
        }
        let day = day_number - self.month_start(index) + 1;
        Ok((index.div_euclid(12), index.rem_euclid(12) as u8 + 1, day as u8))
    }

    /// Days in a month: 29 or 30, and where the caller's months meet the table 27 to 32.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of 1..=3000 or a month outside of 1..=12.
    ///
    /// ```
    /// use taqvim::calendar::HijriMonths;
    ///
    /// let length = HijriMonths::default().days_in_month(1438, 1)?;
    /// assert!(length == 29 || length == 30);
    /// # Ok::<(), taqvim::RangeError>(())
    /// ```
    pub const fn days_in_month(&self, year: i32, month: u8) -> Result<u8, RangeError> {
        if let Err(error) = HijriDate::new(year, month, 1) {
            return Err(error);
        }
        let index = year * 12 + month as i32 - 1;
        Ok((self.month_start(index + 1) - self.month_start(index)) as u8)
    }

    /// First day of a month, without the correction.
    const fn month_start(&self, index: i32) -> i32 {
        let place = index - self.first;
        if self.lengths.is_empty() || place < 0 || place > self.lengths.len() as i32 {
            return table_start(index);
        }
        // The month after the last supplied one begins where that ends.
        let mut start = self.start;
        let mut before = 0;
        while before < place {
            start += self.lengths[before as usize] as i32;
            before += 1;
        }
        start
    }
}

/// Month indices of the first month of 1 and the last of 3000.
const FIRST_MONTH: i32 = 12;
const LAST_MONTH: i32 = 3000 * 12 + 11;

/// First day of a month of the table; the index of a month of the years 1..=3000, or of the one after.
const fn table_start(index: i32) -> i32 {
    hijri::month_start(index.div_euclid(12), index.rem_euclid(12) as u8 + 1)
}

const fn near(day_number: i32) -> Bounds {
    Bounds::day_number(day_number - 2, day_number + 2)
}
