//! The zone that the words beside a clock time name.

use super::friday;
use taqvim::Finder;

/// The minutes east of UTC of each expression in a text.
fn offsets(text: &str) -> Vec<Option<i16>> {
    let friday = friday();
    Finder::new()
        .find_iter(text)
        .map(|found| found.resolve(&friday).unwrap_or_else(|error| panic!("{text}: {error}")).offset_minutes())
        .collect()
}

#[test]
fn a_named_zone_is_told() {
    for (text, minutes) in [
        ("Their boat sank at 14:30 GMT.", 0),
        ("The lander touched down at 0630 UTC.", 0),
        ("We call you at 6 pm Tehran time.", 210),
        ("The office opens at 9:00 a.m. Kabul time.", 270),
        ("The lander touched down at 8 a.m. UTC+3.", 180),
        ("The lander touched down at 8 a.m. UTC-05:30.", -330),
        ("The lander touched down at 8 a.m. GMT + 3.", 180),
        ("The lander touched down at half past seven Greenwich Mean Time.", 0),
        ("2016-11-18T14:30:00Z", 0),
        ("2016-11-18T14:30:00+03:30", 210),
        ("2016-11-18T14:30:00-0500", -300),
        ("زلزله ساعت ۱۴:۳۰ به وقت گرینویچ بود.", 0),
        ("زلزله ساعت 14:30 GMT بود.", 0),
        ("هر روز ساعت ۹ به وقت تهران زنگ می\u{200C}زند.", 210),
    ] {
        assert_eq!(offsets(text), [Some(minutes)], "{text}");
    }
}

#[test]
fn neighbours_share_a_zone_and_days_have_none() {
    assert_eq!(offsets("14:30 UTC on Friday"), [Some(0), None]);
    assert_eq!(offsets("8 a.m. UTC+3 on Friday"), [Some(180), None]);
    assert_eq!(offsets("at 9 p.m. Tehran time (1730 GMT)"), [Some(210), Some(0)]);
    assert_eq!(offsets("at 8:45 a.m. (0415 GMT) on Thursday"), [None, Some(0), None]);
    assert_eq!(offsets("from 14:00 to 16:00 GMT"), [Some(0), Some(0)]);
    assert_eq!(offsets("from 14:00 GMT to 16:00"), [Some(0), Some(0)]);
    assert_eq!(offsets("from 2 p.m. local time to 4 p.m. GMT"), [None, Some(0)]);
    assert_eq!(offsets("at 10 a.m. and 4 p.m. Kabul time"), [Some(270), Some(270)]);
    assert_eq!(offsets("از ساعت ۱۴ تا ۱۶ به وقت گرینویچ"), [Some(0), Some(0)]);
    assert_eq!(offsets("ساعت ۱۴ به وقت گرینویچ و ساعت ۱۷:۳۰ به وقت تهران"), [Some(0), Some(210)]);
}

#[test]
fn what_names_no_zone_tells_none() {
    for text in [
        "The ship left at 14:30.",
        "The ship left at 6 p.m. local time.",
        "The ship left at 3 p.m. London time.",
        "The match on 2016-11-18 14:30-16:00 was long.",
        "The GMT clock stopped at 14:30.",
        "زلزله ساعت ۱۰:۱۲ به وقت محلی بود.",
    ] {
        assert!(offsets(text).iter().all(Option::is_none), "{text}");
        assert!(!offsets(text).is_empty(), "{text}");
    }
}
