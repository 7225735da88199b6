//! Intervals as sets of moments, as days and months, and as instants.

use chrono::{FixedOffset, NaiveDate, NaiveDateTime, TimeDelta, TimeZone as _};
use chrono_tz::Asia::Tehran;
use proptest::prelude::*;
use taqvim::calendar::{JalaliMonth, JalaliYear};
use taqvim::{DayRange, Interval, IntervalError, jalali};

fn day(year: i32, month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day).unwrap().into()
}

#[test]
fn what_is_no_interval_is_refused_with_the_reason() {
    let noon = day(2016, 11, 18) + TimeDelta::hours(12);
    assert_eq!(Interval::new(noon, noon), Err(IntervalError::Empty));
    assert_eq!(Interval::new(noon, noon - TimeDelta::seconds(1)), Err(IntervalError::Empty));
    let later = noon + TimeDelta::milliseconds(250);
    assert_eq!(Interval::new(noon, later), Err(IntervalError::Fraction(250_000_000)));
    let message = Interval::new(noon, later).unwrap_err().to_string();
    assert_eq!(message, "the sides of an interval must be whole seconds, found 250000000 ns more");
    // The midnight after the last day of the Gregorian calendar is an end and no start.
    let last = day(9999, 12, 31);
    assert!(Interval::new(last, last + TimeDelta::days(1)).is_ok());
    assert!(matches!(Interval::since(last + TimeDelta::days(1)), Err(IntervalError::Range(_))));
    assert!(matches!(Interval::until(day(10_000, 1, 2)), Err(IntervalError::Range(_))));
    assert!(matches!(Interval::since(day(-10_000, 12, 31)), Err(IntervalError::Range(_))));
    assert_eq!(Interval::try_from(DayRange { start: 7, end: 7 }), Err(IntervalError::Empty));
    assert!(Interval::try_from(DayRange { start: 0, end: i32::MAX }).is_err());
}

#[test]
fn open_sides_are_before_and_after_everything() {
    let noon = day(2016, 11, 18) + TimeDelta::hours(12);
    let (before, after) = (Interval::until(noon).unwrap(), Interval::since(noon).unwrap());
    assert!(!before.contains(noon) && after.contains(noon));
    assert!(before.contains(noon - TimeDelta::nanoseconds(1)) && before.contains(NaiveDateTime::MIN));
    assert!(after.contains(NaiveDateTime::MAX));
    assert!(!before.overlaps(&after));
    let wide = Interval::until(noon + TimeDelta::hours(1)).unwrap();
    assert_eq!(wide.intersection(&after), Interval::new(noon, noon + TimeDelta::hours(1)).ok());
    assert!(wide.covers(&before) && !before.covers(&wide) && !after.covers(&wide));
    assert_eq!((after.duration(), after.days(), after.to_range()), (None, None, None));
    assert!(after.jalali_days().is_none() && after.jalali_months().is_none() && after.jalali_years().is_none());
    assert!(after.to_utc(&Tehran).is_none() && after.to_utc_in_tehran().is_none());
    assert_eq!((before.start_jalali(), after.start_jalali()), (None, Some(jalali!(1395, 8, 28))));
    assert_eq!(Interval::try_from(noon..), Ok(after));
    assert_eq!(Interval::try_from(..noon), Ok(before));
}

#[test]
fn months_and_years_outside_of_the_calendar_are_left_out() {
    let early = Interval::new(day(-500, 1, 1), day(-400, 1, 1)).unwrap();
    assert_eq!(early.jalali_days().map(Iterator::count), Some(0));
    assert_eq!(early.jalali_months().map(Iterator::count), Some(0));
    assert_eq!(early.jalali_years().map(Iterator::count), Some(0));
    assert_eq!(early.start_jalali(), None);
    let all = Interval::new(day(-500, 1, 1), day(5000, 1, 1)).unwrap();
    assert_eq!(all.jalali_months().map(Iterator::count), Some(36_000));
    assert!(all.jalali_years().unwrap().rev().map(JalaliYear::get).eq((1..=3000).rev()));
}

#[test]
fn an_hour_that_clocks_skip_or_show_twice_is_taken_as_rfc_5545_has_it() {
    let hour = TimeDelta::hours(1);
    let skipped = day(2021, 3, 22);
    let night = Interval::new(skipped, skipped + hour + hour).unwrap().to_utc(&Tehran).unwrap();
    assert_eq!(night.start.to_rfc3339(), "2021-03-21T20:30:00+00:00");
    assert_eq!(night.end - night.start, hour);
    // Midnight was shown as 23:00 once more.
    let twice = day(2021, 9, 21) + TimeDelta::hours(23);
    let late = Interval::new(twice, twice + hour).unwrap().to_utc(&Tehran).unwrap();
    assert_eq!(late.start.to_rfc3339(), "2021-09-21T18:30:00+00:00");
    assert_eq!(late.end - late.start, hour + hour);
    // A whole day that was skipped.
    let samoa = Interval::new(day(2011, 12, 30), day(2011, 12, 31)).unwrap().to_utc(&chrono_tz::Pacific::Apia).unwrap();
    assert_eq!(samoa.start, samoa.end);
}

proptest! {
    #[test]
    fn a_shared_moment_is_in_both(a in 0i64..200, b in 1i64..200, c in 0i64..200, d in 1i64..200, at in 0i64..400) {
        let origin = day(2016, 3, 19);
        let after = |hours| origin + TimeDelta::hours(hours);
        let one = Interval::new(after(a), after(a + b)).unwrap();
        let two = Interval::new(after(c), after(c + d)).unwrap();
        let shared = one.intersection(&two);
        let at = after(at);
        prop_assert_eq!(one.contains(at) && two.contains(at), shared.is_some_and(|shared| shared.contains(at)));
        prop_assert_eq!(one.overlaps(&two), shared.is_some());
        prop_assert_eq!(shared, two.intersection(&one));
        prop_assert_eq!(one.covers(&two), shared == Some(two));
        prop_assert_eq!(one.duration(), Some(TimeDelta::hours(b)));
        prop_assert_eq!(Interval::try_from(one.to_range().unwrap()), Ok(one));
    }

    #[test]
    fn days_months_and_years_are_those_with_a_moment_in_it(start in -300_000i64..900_000, hours in 1i64..30_000) {
        let start = day(1970, 1, 1) + TimeDelta::hours(start);
        let interval = Interval::new(start, start + TimeDelta::hours(hours)).unwrap();
        let days: Vec<_> = interval.jalali_days().unwrap().collect();
        prop_assert!(days.iter().all(|&day| interval.overlaps(&day.into())));
        prop_assert!(!interval.overlaps(&days[0].pred().unwrap().into()));
        prop_assert!(!interval.overlaps(&days[days.len() - 1].succ().unwrap().into()));
        let mut months: Vec<_> = days.iter().map(|day| day.year_month()).collect();
        months.dedup();
        prop_assert!(interval.jalali_months().unwrap().eq(months.iter().copied()));
        prop_assert!(interval.jalali_months().unwrap().rev().eq(months.iter().rev().copied()));
        let mut years: Vec<_> = months.iter().map(|month| JalaliMonth::whole_year(*month)).collect();
        years.dedup();
        prop_assert!(interval.jalali_years().unwrap().eq(years));
        // The parts in the months are the whole.
        let parts = months.iter().filter_map(|&month| interval.intersection(&month.into())?.duration());
        prop_assert_eq!(parts.sum::<TimeDelta>(), interval.duration().unwrap());
    }

    #[test]
    fn tehran_is_that_of_the_tz_database(minutes in 4_000_000i64..40_000_000, length in 1i64..100_000) {
        let start = day(1970, 1, 1) + TimeDelta::minutes(minutes);
        let interval = Interval::new(start, start + TimeDelta::minutes(length)).unwrap();
        prop_assert_eq!(interval.to_utc_in_tehran(), interval.to_utc(&Tehran));
    }

    #[test]
    fn a_fixed_offset_is_taken_off(offset in -64_800i32..64_800, hours in 1i64..10_000) {
        let zone = FixedOffset::east_opt(offset).unwrap();
        let start = day(2016, 11, 18);
        let utc = Interval::new(start, start + TimeDelta::hours(hours)).unwrap().to_utc(&zone).unwrap();
        prop_assert_eq!(utc.start, zone.from_local_datetime(&start).unwrap());
        prop_assert_eq!(utc.end - utc.start, TimeDelta::hours(hours));
    }
}
