//! The offset of Tehran's clocks, on every day of 1970..=2030.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use std::{fs, path::Path};
use taqvim::{Finder, Reference};

/// The instants of data/ and the minutes east of UTC from then on.
fn facts() -> Vec<(NaiveDateTime, i16)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/tehran_offsets.csv");
    let text = fs::read_to_string(path).expect("the facts are in data/");
    let rows = text.lines().skip(1).map(|row| {
        let (instant, minutes) = row.split_once(',').expect("two fields");
        let instant = NaiveDateTime::parse_from_str(instant, "%Y-%m-%dT%H:%M").expect("an instant");
        (instant, minutes.parse().expect("minutes"))
    });
    rows.collect()
}

/// By search among all instants that the wall could mean: the first that shows this time; where none does, the offset
/// before the clocks were put forward.
fn naive(facts: &[(NaiveDateTime, i16)], local: NaiveDateTime) -> i16 {
    let since = |instant: NaiveDateTime| {
        facts.iter().rev().find(|(from, _)| *from <= instant).map_or(210, |&(_, minutes)| minutes)
    };
    let instants = || (180..=300).rev().map(|minutes| (minutes, local - TimeDelta::minutes(i64::from(minutes))));
    let shown = instants().find(|&(minutes, instant)| since(instant) == minutes);
    shown.map_or_else(|| since(local - TimeDelta::minutes(300)), |(minutes, _)| minutes)
}

#[test]
fn every_day_has_the_offset_of_the_facts() {
    let facts = facts();
    assert_eq!(facts.len(), 69);
    let finder = Finder::new();
    for hour_and_minute in [(0, 0), (0, 59), (1, 0), (12, 30), (22, 59), (23, 0), (23, 30)] {
        let (hour, minute) = hour_and_minute;
        let text = format!("ساعت {hour:02}:{minute:02} به وقت تهران");
        let found = finder.find_iter(&text).next().expect("it is a time");
        let time = NaiveTime::from_hms_opt(hour, minute, 0).expect("a time");
        let first = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a date");
        for day in first.iter_days().take_while(|day| *day < NaiveDate::from_ymd_opt(2031, 1, 1).expect("a date")) {
            let meaning = found.resolve(&Reference::from(day)).expect("it is in the calendar");
            assert_eq!(meaning.offset_minutes(), Some(naive(&facts, day.and_time(time))), "{day} {time}");
        }
    }
}

#[test]
fn before_the_facts_and_without_a_day_it_is_the_standard_time() {
    let offset = |text: &str| {
        let found = Finder::new().find_iter(text).next().unwrap_or_else(|| panic!("{text}"));
        found.resolve(&super::friday()).expect("it is in the calendar").offset_minutes()
    };
    for text in [
        "ساعت ۱۰ صبح ۵ تیر ۱۳۵۵ به وقت تهران",
        "ساعت ۱۰ صبح ۵ تیر ۱۳۱۰ به وقت تهران",
        "ساعت ۱۰ صبح ۵ تیر ۱۴۰۵ به وقت ایران",
        "هر روز ساعت ۹ به وقت تهران",
        "ساعت ۱۰ صبح ۳۰ اسفند ۱۴۰۴ به وقت تهران",
    ] {
        assert_eq!(offset(text), Some(210), "{text}");
    }
    for text in [
        "ساعت ۱۰ صبح ۵ تیر ۱۳۵۶ به وقت تهران",
        "10 a.m. Tehran time on July 5, 2016",
        "ساعت ۱۰ صبح ۵ تیر ۱۳۹۵ به وقت ایران",
    ] {
        assert_eq!(offset(text), Some(270), "{text}");
    }
    assert_eq!(offset("ساعت ۱۰ صبح ۱۰ مرداد ۱۳۵۷ به وقت تهران"), Some(300));
    assert_eq!(offset("ساعت ۱۰ صبح ۱۰ شهریور ۱۳۵۷ به وقت تهران"), Some(240));
    assert_eq!(offset("ساعت ۱۰ صبح ۵ تیر ۱۳۹۵ به وقت کابل"), Some(270));
    // Midnight at the end of the day on which the clocks are put back.
    assert_eq!(offset("ساعت ۲۴ روز ۳۰ شهریور ۱۳۹۵ به وقت تهران"), Some(210));
}
