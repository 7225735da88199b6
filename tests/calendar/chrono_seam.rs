//! Zones and times of day.

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Asia::Tehran;
use chrono_tz::{America, Pacific};
use taqvim::calendar::JalaliDateTime;
use taqvim::{JalaliDate, jalali};

#[test]
fn days_of_tehran_begin_even_where_midnight_does_not_exist() {
    let mut without_midnight = Vec::new();
    for date in jalali!(1330, 1, 1).days_until(jalali!(1420, 1, 1)) {
        let start = date.start_of_day_in(&Tehran).expect("Tehran skipped no day");
        assert_eq!(JalaliDate::try_from(start), Ok(date));
        // A second before it is the day before.
        assert_eq!(JalaliDate::try_from(start - TimeDelta::seconds(1)).ok(), date.pred());
        if start.time() != NaiveTime::MIN {
            without_midnight.push(date.year());
        }
    }
    assert_eq!(without_midnight.len(), 33, "{without_midnight:?}");
    assert_eq!((without_midnight[0], without_midnight[32]), (1357, 1401));
}

#[test]
fn other_zones() {
    // Sao Paulo, too, went forward at midnight.
    let date =
        JalaliDate::try_from(chrono::NaiveDate::from_ymd_opt(2018, 11, 4).expect("it exists")).expect("in range");
    let start = date.start_of_day_in(&America::Sao_Paulo).expect("the day exists");
    assert_eq!(start.to_rfc3339(), "2018-11-04T01:00:00-02:00");
    // Samoa had no 30 December 2011.
    let date =
        JalaliDate::try_from(chrono::NaiveDate::from_ymd_opt(2011, 12, 30).expect("it exists")).expect("in range");
    assert_eq!(date.start_of_day_in(&Pacific::Apia), None);
    assert!(date.succ().and_then(|next| next.start_of_day_in(&Pacific::Apia)).is_some());
    assert_eq!(date.start_of_day_in(&Utc).map(|start| start.time()), Some(NaiveTime::MIN));
    // At the ends of the calendar nothing overflows.
    assert!(JalaliDate::MIN.start_of_day_in(&Tehran).is_some() && JalaliDate::MAX.start_of_day_in(&Tehran).is_some());
}

#[test]
fn date_times_pass_through() {
    let utc: DateTime<Utc> = Utc.with_ymd_and_hms(2016, 11, 17, 20, 30, 0).single().expect("it exists");
    assert_eq!(JalaliDate::try_from(utc), Ok(jalali!(1395, 8, 27)));
    let tehran = utc.with_timezone(&Tehran);
    let date_time = JalaliDateTime::try_from(tehran).expect("in range");
    assert_eq!(date_time.to_string(), "1395-08-28T00:00:00");
    assert_eq!(date_time.and_local_timezone(&Tehran).single(), Some(tehran));
    assert_eq!(JalaliDateTime::try_from(NaiveDateTime::from(date_time)), Ok(date_time));
    let later = date_time.checked_add(TimeDelta::hours(36)).expect("in range");
    assert_eq!(later.since(date_time), TimeDelta::hours(36));
    let last = JalaliDate::MAX.and_hms_opt(23, 0, 0).expect("it exists");
    assert_eq!(last.checked_add(TimeDelta::hours(1)), None);
}

#[test]
fn date_time_text() {
    for (text, written) in [
        ("1395-08-28T18:00", "1395-08-28T18:00:00"),
        ("1395-08-28 18:00:05", "1395-08-28T18:00:05"),
        ("1395-08-28t18:00:05.25", "1395-08-28T18:00:05.250"),
        ("1395-08-28T23:59:60", "1395-08-28T23:59:60"),
        ("1395-08-28T18:00:00.123456789", "1395-08-28T18:00:00.123456789"),
    ] {
        let date_time: JalaliDateTime = text.parse().expect(text);
        assert_eq!(date_time.to_string(), written);
        assert_eq!(written.parse(), Ok(date_time));
    }
    for (text, sentence) in [
        ("1395-08-28", "expected a T or a space at byte 10"),
        ("1395-08-28T", "expected two digits at byte 11"),
        ("1395-08-28T1", "expected two digits at byte 11"),
        ("1395-08-28T18", "expected a colon at byte 13"),
        ("1395-08-28T18:", "expected two digits at byte 14"),
        ("1395-08-28T18.00", "expected a colon at byte 13"),
        ("1395-08-28T18:60", "expected a minute in 0..=59 at byte 14"),
        ("1395-08-28T18:00:61", "expected a second in 0..=60 at byte 17"),
        ("1395-08-28T18:00:00.", "expected a digit at byte 20"),
        ("1395-08-28T18:00:00Z", "the offset at byte 19 would be lost: read a JalaliOffsetDateTime"),
        ("1395-08-28T18:00+03:30", "the offset at byte 16 would be lost: read a JalaliOffsetDateTime"),
        ("1395-08-28T18:00:00x", "expected the end at byte 19"),
        ("1395-13-28T18:00", "month 13 is not in 1..=12"),
        ("1395-08-۲۸T18:00", "expected a digit at byte 8"),
    ] {
        assert_eq!(text.parse::<JalaliDateTime>().unwrap_err().to_string(), sentence, "{text}");
    }
}
