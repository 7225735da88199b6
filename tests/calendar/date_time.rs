//! Jalali dates with a time of day, with and without an offset.

use chrono::{DateTime, Days, FixedOffset, Months, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use taqvim::calendar::{JalaliDateTime, JalaliOffsetDateTime};
use taqvim::{JalaliDate, Overflow, Weekday, jalali};

fn moment(day: i32, second: u32, nanosecond: u32) -> JalaliDateTime {
    let time = chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, nanosecond).unwrap();
    JalaliDate::from_day_number(day).unwrap().and_time(time)
}

#[test]
fn parts_and_arithmetic() {
    let evening = jalali!(1395, 6, 31).and_hms_opt(18, 5, 7).unwrap();
    assert_eq!((evening.year(), evening.month(), evening.day()), (1395, 6, 31));
    assert_eq!((evening.hour(), evening.minute(), evening.second(), evening.nanosecond()), (18, 5, 7, 0));
    assert_eq!(evening.weekday(), Weekday::Wednesday);
    let mut moving = evening;
    moving += TimeDelta::hours(6);
    assert_eq!(moving.to_string(), "1395-07-01T00:05:07");
    moving -= Days::new(1);
    moving += Months::new(1);
    assert_eq!(moving.to_string(), "1395-07-30T00:05:07");
    assert_eq!((evening - Months::new(6)).to_string(), "1394-12-29T18:05:07");
    assert_eq!(evening - (evening - TimeDelta::minutes(90)), TimeDelta::minutes(90));
    assert_eq!(evening.checked_add_months(1, Overflow::Reject), None);
    assert_eq!(evening.checked_add_years(-1, Overflow::Clamp), Some(jalali!(1394, 6, 31).and_time(evening.time())));
    assert_eq!(JalaliDateTime::MAX.checked_add(TimeDelta::nanoseconds(1)), None);
    assert_eq!(JalaliDateTime::MIN.checked_add(TimeDelta::nanoseconds(-1)), None);
    assert_eq!(JalaliDateTime::MAX.checked_add_days(1), None);
    assert!(JalaliDateTime::MIN < JalaliDateTime::MAX);
}

#[test]
fn offsets_are_read_and_written() {
    for (text, written, seconds) in [
        ("1402-03-17T20:11:09+03:30", "1402-03-17T20:11:09+03:30", 12_600),
        ("1402-03-17 20:11:09+0330", "1402-03-17T20:11:09+03:30", 12_600),
        ("1402-03-17T20:11-05", "1402-03-17T20:11:00-05:00", -18_000),
        ("1402-03-17T20:11:09.25Z", "1402-03-17T20:11:09.250+00:00", 0),
        ("1402-03-17T20:11:09z", "1402-03-17T20:11:09+00:00", 0),
        ("1300-01-01T00:00:00+03:25:44", "1300-01-01T00:00:00+03:25:44", 12_344),
    ] {
        let moment: JalaliOffsetDateTime = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((moment.to_string().as_str(), moment.offset().local_minus_utc()), (written, seconds), "{text}");
    }
    for (text, sentence) in [
        ("1402-03-17T20:11:09", "expected an offset like +03:30 at byte 19"),
        ("1402-03-17T20:11:09+3:30", "expected an offset like +03:30 at byte 19"),
        ("1402-03-17T20:11:09+03:60", "expected an offset like +03:30 at byte 19"),
        ("1402-03-17T20:11:09+24:00", "expected an offset like +03:30 at byte 19"),
        ("1402-03-17T20:11:09+03:30x", "expected an offset like +03:30 at byte 19"),
        ("1402-03-17", "expected a T or a space at byte 10"),
        ("1402-13-17T20:11:09Z", "month 13 is not in 1..=12"),
    ] {
        assert_eq!(text.parse::<JalaliOffsetDateTime>().unwrap_err().to_string(), sentence, "{text}");
    }
}

#[test]
fn the_same_instant_is_equal() {
    use std::collections::HashSet;
    let read = |text: &str| text.parse::<JalaliOffsetDateTime>().unwrap();
    let (tehran, utc) = (read("1402-03-17T20:11:09+03:30"), read("1402-03-17T16:41:09Z"));
    assert_eq!(tehran, utc);
    assert_eq!(HashSet::from([tehran, utc]).len(), 1);
    assert!(read("1402-03-17T20:11:08+03:30") < utc);
    assert_eq!(utc.with_offset(tehran.offset()).unwrap().to_string(), tehran.to_string());
}

proptest! {
    #[test]
    fn seams_with_chrono(day in -492_268i32..=603_459, second in 0u32..86_400, nanosecond in 0u32..1_000_000_000, minutes in -840i32..=840, delta in any::<i32>()) {
        let local = moment(day, second, nanosecond);
        prop_assert_eq!(local.to_string().parse(), Ok(local));
        prop_assert_eq!(JalaliDateTime::try_from(NaiveDateTime::from(local)), Ok(local));
        let zoned = local.and_offset(FixedOffset::east_opt(minutes * 60).unwrap());
        prop_assert_eq!(zoned.to_string().parse::<JalaliOffsetDateTime>().unwrap().to_string(), zoned.to_string());
        let chrono = DateTime::<FixedOffset>::from(zoned);
        prop_assert_eq!(chrono.naive_utc(), zoned.naive_utc());
        prop_assert_eq!(JalaliOffsetDateTime::try_from(chrono).unwrap().local(), local);
        let later = local.checked_add(TimeDelta::seconds(delta.into()));
        prop_assert_eq!(later.map(NaiveDateTime::from), later.map(|_| NaiveDateTime::from(local) + TimeDelta::seconds(delta.into())));
        if let Some(later) = later {
            prop_assert_eq!(later.since(local), TimeDelta::seconds(delta.into()));
            prop_assert_eq!(later > local, delta > 0);
        }
    }
}
