//! The dates of the calendar benchmarks.

use crate::answer::{Answer, UNIX_EPOCH_RATA_DIE};
use crate::random::Random;
use calendrical_calculations::rata_die::RataDie;
use chrono::{Datelike, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::{Gregorian, Persian};
use taqvim::{JalaliDate, jalali};

/// The number of dates: more than the branch predictors and the first cache can hold.
pub const COUNT: usize = 131_072;
const SEED: u64 = 1395;

/// The days of 1300..=1450, each of the 55,152 at least twice, in random order.
#[must_use]
pub fn random_days() -> Vec<i32> {
    let mut random = Random::new(SEED);
    let mut days = Vec::with_capacity(COUNT);
    while days.len() < COUNT {
        let mut every: Vec<i32> = (jalali!(1300, 1, 1).day_number()..jalali!(1451, 1, 1).day_number()).collect();
        random.shuffle(&mut every);
        every.truncate(COUNT - days.len());
        days.append(&mut every);
    }
    days
}

/// The dates of day numbers.
///
/// # Panics
///
/// If a day is not in the calendar.
#[must_use]
pub fn jalali(days: &[i32]) -> Vec<JalaliDate> {
    days.iter().map(|&day| JalaliDate::from_day_number(day).unwrap()).collect()
}

/// Compares taqvim with `icu_calendar` on every one of the days, both ways, through both calendars; the peers are then
/// compared with taqvim.
///
/// # Panics
///
/// If they differ.
pub fn check_against_icu(days: &[i32]) {
    for &day in days {
        let icu = Date::from_rata_die(RataDie::new(i64::from(day) + UNIX_EPOCH_RATA_DIE), Persian);
        let date = JalaliDate::from_day_number(day).unwrap();
        assert_eq!(date.fields(), icu.fields(), "day {day}");
        assert_eq!(JalaliDate::new(date.year(), date.month(), date.day()), Ok(date));
        assert_eq!(date.day_number(), day, "{date}");
        assert_eq!(date.is_leap_year(), icu.is_in_leap_year(), "{date}");

        let gregorian = icu.to_calendar(Gregorian);
        let naive = NaiveDate::from(date);
        assert_eq!(naive.fields(), gregorian.fields(), "{date}");
        assert_eq!(JalaliDate::try_from(naive), Ok(date));
        assert_eq!(i64::from(naive.num_days_from_ce()), i64::from(day) + UNIX_EPOCH_RATA_DIE, "{date}");
    }
}
