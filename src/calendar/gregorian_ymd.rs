//! Jalali ↔ Gregorian year, month and day by small tables, without a day number and without chrono.
//!
//! Which of two years a date falls into is part of the tables, so that nothing branches on it: a fifth of all dates lies
//! between 1 January and Nowruz, in no order that a processor could learn.

use super::bounds::RangeError;
use super::civil::{Calendar, gregorian_length};
use super::jalali::JalaliDate;
use super::month;
use super::nowruz_table::{GREGORIAN_YEAR_0, JANUARY, Nowruz};

/// So many places in each table, so that an index needs a mask and no check.
const PLACES: usize = 512;

/// `next year << 9 | month << 5 | day` by the days since 20 March, [0, 367], where the next year is common or leap.
static DATE: [[u16; PLACES]; 2] = [dates(false), dates(true)];

const fn dates(next_leap: bool) -> [u16; PLACES] {
    let mut table = [0; PLACES];
    let (mut next, mut month, mut day) = (0, 3, 20);
    let mut place = 0;
    while place <= 367 {
        table[place] = next << 9 | month << 5 | day;
        place += 1;
        day += 1;
        if day > gregorian_length(next_leap, month as u8) as u16 {
            day = 1;
            month += 1;
            if month > 12 {
                (next, month) = (next + 1, 1);
            }
        }
    }
    table
}

// 1 January is where the chrono seam has it.
const _: () = assert!(DATE[0][JANUARY as usize] == 1 << 9 | 1 << 5 | 1);

/// No such day: a place in [`CHANGE`] where nothing is, whatever is added.
const NONE: u16 = 500;

/// The zero-based day of a common or leap Gregorian year by `month << 5 | day`.
static ORDINAL0: [[u16; PLACES]; 2] = [ordinals(false), ordinals(true)];

const fn ordinals(leap: bool) -> [u16; PLACES] {
    let mut table = [NONE; PLACES];
    let (mut month, mut ordinal0) = (1, 0);
    while month <= 12 {
        let mut day = 1;
        while day <= gregorian_length(leap, month as u8) {
            table[month << 5 | day as usize] = ordinal0;
            ordinal0 += 1;
            day += 1;
        }
        month += 1;
    }
    table
}

/// The place in [`CHANGE`] of 1 Farvardin: the most days that a Gregorian year has before it.
const FARVARDIN: u32 = 80;

/// What to add to `year << 9`, where the year is the one that begins in the Gregorian year, by the days since 80 before
/// its 1 Farvardin; 0 where no date is. The year before may be common or leap.
static CHANGE: [[i16; PLACES]; 2] = [changes(365), changes(366)];

const fn changes(length_before: u16) -> [i16; PLACES] {
    let mut table = [0; PLACES];
    let mut place = 0;
    while place < FARVARDIN as u16 + 366 - 78 {
        table[place as usize] = if place < FARVARDIN as u16 {
            month::month_and_day(length_before + place - FARVARDIN as u16) as i16 - (1 << 9)
        } else {
            month::month_and_day(place - FARVARDIN as u16) as i16
        };
        place += 1;
    }
    table
}

impl JalaliDate {
    /// Year, month and day of the same day in the Gregorian calendar, 622-03-21 to 3622-03-20.
    ///
    /// It is faster than the way through chrono's `NaiveDate`, for a program that has no other use for one.
    ///
    /// ```
    /// use taqvim::jalali;
    ///
    /// assert_eq!(jalali!(1395, 6, 19).to_gregorian_ymd(), (2016, 9, 9));
    /// assert_eq!(jalali!(1395, 10, 12).to_gregorian_ymd(), (2017, 1, 1));
    /// ```
    #[must_use]
    #[inline]
    pub const fn to_gregorian_ymd(self) -> (i32, u8, u8) {
        let nowruz = Nowruz::of(self.year());
        let place = month::day_of_year(self.bits()) as u32 + nowruz.after_march_20(); // [0, 367]
        let date = DATE[nowruz.is_next_leap() as usize][place as usize % PLACES];
        (self.year() + GREGORIAN_YEAR_0 + (date >> 9) as i32, (date >> 5 & 0xF) as u8, (date & 0x1F) as u8)
    }

    /// The date of a Gregorian year, month and day, if both exist.
    ///
    /// It is faster than the way through chrono's `NaiveDate`, for a program that does not have one.
    ///
    /// # Errors
    ///
    /// [`RangeError`] for a year outside of −9999..=9999, a month outside of 1..=12, a day that the Gregorian month
    /// does not have, and a day before 622-03-21 or after the end of 3000 AP, whose error tells its day number.
    ///
    /// ```
    /// use taqvim::{jalali, JalaliDate};
    ///
    /// assert_eq!(JalaliDate::from_gregorian_ymd(2016, 9, 9), Ok(jalali!(1395, 6, 19)));
    /// let error = JalaliDate::from_gregorian_ymd(2015, 2, 29).unwrap_err();
    /// assert_eq!(error.to_string(), "day 29 is not in 1..=28");
    /// assert!(JalaliDate::from_gregorian_ymd(622, 3, 20).is_err());
    /// ```
    #[inline]
    pub const fn from_gregorian_ymd(year: i32, month: u8, day: u8) -> Result<Self, RangeError> {
        let begins = year.wrapping_sub(GREGORIAN_YEAR_0);
        let place = (month as usize) << 5 | day as usize;
        // The two years at the ends are only in part in the calendar.
        if ((begins.wrapping_sub(2) as u32) < 2999) & (day < 32) & (place < PLACES) {
            let nowruz = Nowruz::of(begins); // of [2, 3000]
            let ordinal0 = ORDINAL0[nowruz.is_leap() as usize][place % PLACES] as u32;
            let days = ordinal0 + FARVARDIN - nowruz.ordinal0(); // [0, 367], or [500, 502] for NONE
            let change = CHANGE[nowruz.is_leap_before() as usize][days as usize % PLACES];
            if change != 0 {
                return Ok(Self::from_bits(((begins << 9) + change as i32) as u32));
            }
        }
        Self::from_day_of_gregorian(year, month, day)
    }

    /// Where the calendar ends, or nothing is.
    #[cold]
    const fn from_day_of_gregorian(year: i32, month: u8, day: u8) -> Result<Self, RangeError> {
        match Calendar::Gregorian.day_number(year, month, day) {
            Ok(day_number) => Self::from_day_number(day_number),
            Err(error) => Err(error),
        }
    }
}
