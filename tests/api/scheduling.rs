//! Under a policy that leans ahead nothing that the words leave open lies before the reference.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use taqvim::{Lean, Policy, Reference, parse_expression};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
}

fn start(phrase: &str, reference: &str, lean: Lean) -> String {
    let said = parse_expression(phrase).unwrap_or_else(|error| panic!("{phrase}: {error}"));
    let meaning = said.resolve(&Reference::from(at(reference)), &Policy::news().with_lean(lean)).unwrap();
    meaning.interval().unwrap().start_iso().unwrap().to_string()
}

#[test]
fn scheduling_looks_ahead() {
    // 2025-11-20 is a Thursday, 29 Aban 1404.
    for (phrase, reference, expected) in [
        ("ساعت ۵", "2025-11-20T16:00", "2025-11-20T17:00"),
        ("ساعت ۵", "2025-11-20T18:00", "2025-11-21T05:00"),
        // A time of day lies ahead up to its own minute, a part of the day up to its end.
        ("ساعت ۴", "2025-11-20T15:59", "2025-11-20T16:00"),
        ("ساعت ۴", "2025-11-20T16:00", "2025-11-20T16:00"),
        ("ساعت ۴", "2025-11-20T16:01", "2025-11-21T04:00"),
        ("ساعت ۱۶", "2025-11-20T16:00", "2025-11-20T16:00"),
        ("ساعت ۱۶", "2025-11-20T16:01", "2025-11-21T16:00"),
        ("صبح", "2025-11-20T11:59", "2025-11-20T06:00"),
        ("صبح", "2025-11-20T12:00", "2025-11-21T06:00"),
        ("ساعت ۵:۳۰", "2025-11-20T16:00", "2025-11-20T17:30"),
        ("ساعت ۱۰:۳۰", "2025-11-20T16:00", "2025-11-21T10:30"),
        // A half of the day that is said is kept.
        ("ساعت ۵ صبح", "2025-11-20T16:00", "2025-11-21T05:00"),
        ("۵ عصر", "2025-11-20T18:00", "2025-11-21T17:00"),
        ("امروز ساعت ۵", "2025-11-20T16:00", "2025-11-20T17:00"),
        // A day and a half of it that are said are what they say, also where they are over.
        ("امروز ساعت ۵ صبح", "2025-11-20T16:00", "2025-11-20T05:00"),
        ("پنجشنبه ساعت ۳ بعدازظهر", "2025-11-20T18:00", "2025-11-27T15:00"),
        ("پنجشنبه ساعت ۳ بعدازظهر", "2025-11-20T12:00", "2025-11-20T15:00"),
        ("پنجشنبه ساعت ۵", "2025-11-20T16:00", "2025-11-20T17:00"),
        ("پنجشنبه صبح", "2025-11-20T16:00", "2025-11-27T06:00"),
        ("پنجشنبه صبح", "2025-11-20T11:00", "2025-11-20T06:00"),
        ("پنجشنبه", "2025-11-20T16:00", "2025-11-20"),
        ("۲۹ آبان ساعت ۱۰ صبح", "2025-11-20T16:00", "2026-11-20T10:00"),
        ("شب جمعه", "2025-11-21T02:00", "2025-11-27T18:00"),
        ("Thursday at 9 a.m.", "2025-11-20T16:00", "2025-11-27T09:00"),
        ("هفته اول آبان", "2025-11-20T16:00", "2026-10-23"),
    ] {
        assert_eq!(start(phrase, reference, Lean::Future), expected, "{phrase} at {reference}");
    }
}

#[test]
fn closest_is_the_nearest_moment() {
    for (phrase, reference, expected) in [
        ("ساعت ۵", "2025-11-20T16:00", "2025-11-20T17:00"),
        ("ساعت ۵", "2025-11-20T06:00", "2025-11-20T05:00"),
        ("ساعت ۱ بامداد", "2025-11-20T23:00", "2025-11-21T01:00"),
        ("ساعت ۲۲", "2025-11-20T05:00", "2025-11-19T22:00"),
        ("پنجشنبه ساعت ۳ بعدازظهر", "2025-11-20T18:00", "2025-11-20T15:00"),
        // Three days and 14 hours ago, three days and 10 hours to go.
        ("جمعه ساعت ۹ صبح", "2025-11-17T23:00", "2025-11-21T09:00"),
        ("جمعه ساعت ۹ صبح", "2025-11-17T08:00", "2025-11-14T09:00"),
    ] {
        assert_eq!(start(phrase, reference, Lean::Closest), expected, "{phrase} at {reference}");
    }
}

/// Half a week from the minute of last Friday to that of the next: the last, until the next is nearer.
#[test]
fn closest_is_the_last_where_both_are_as_near() {
    for (second, expected) in [(29, "2025-11-14T09:00"), (30, "2025-11-14T09:00"), (31, "2025-11-21T09:00")] {
        let now = at("2025-11-17T21:00") + TimeDelta::seconds(second);
        let said = parse_expression("جمعه ساعت ۹ صبح").unwrap();
        let meaning = said.resolve(&Reference::from(now), &Policy::news().with_lean(Lean::Closest)).unwrap();
        assert_eq!(meaning.interval().unwrap().start_iso().unwrap().to_string(), expected, "{second}");
    }
}

/// What leaves its day, its year or its half of the day open.
const OPEN: [&str; 24] = [
    "ساعت ۵", "ساعت ۱۲", "ساعت ۵:۳۰", "ساعت ۸:۴۵", "ساعت ۵ صبح", "۵ عصر", "ساعت ۲ بامداد", "ساعت ۲۳", "ظهر", "at 9:30",
    "جمعه", "جمعه ساعت ۳ بعدازظهر", "دوشنبه ساعت ۹", "سه\u{200C}شنبه شب", "شب جمعه", "۱۵ مهر", "۱ فروردین ساعت ۱۰",
    "۱۰ محرم", "نوروز", "تابستان", "هفته اول مهر", "Monday at 9 a.m.", "5 March", "Friday evening",
];

proptest! {
    #[test]
    fn no_open_moment_lies_before_the_reference(minutes in 0i64..2 * 366 * 24 * 60, phrase in 0..OPEN.len()) {
        let now = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap().and_hms_opt(0, 0, 0).unwrap() + TimeDelta::minutes(minutes);
        let said = parse_expression(OPEN[phrase]).unwrap();
        let meaning = said.resolve(&Reference::from(now), &Policy::scheduling()).unwrap();
        let (start, end) = (meaning.start().unwrap(), meaning.end().unwrap());
        let clock = end - start == TimeDelta::minutes(1) && OPEN[phrase] != "ظهر";
        prop_assert!(if clock { start >= now } else { end > now }, "{} at {now}: {meaning}", OPEN[phrase]);
        // And it is the first: within a year and a day, or a leap day's eight.
        prop_assert!(start.date() <= now.date() + Days::new(367), "{} at {now}: {meaning}", OPEN[phrase]);
    }
}

/// Under a policy that leans ahead a time is of the next day from the second after it on, a part of the day from its end on.
#[test]
fn a_time_has_passed_with_its_second() {
    for (phrase, now, value) in [
        ("ساعت ۱۸:۰۰:۳۰", "2016-11-18T18:00:29", "2016-11-18T18:00:30"),
        ("ساعت ۱۸:۰۰:۳۰", "2016-11-18T18:00:30", "2016-11-18T18:00:30"),
        ("ساعت ۱۸:۰۰:۳۰", "2016-11-18T18:00:31", "2016-11-19T18:00:30"),
        ("ساعت ۱۸:۱۵", "2016-11-18T18:15:00", "2016-11-18T18:15"),
        ("ساعت ۱۸:۱۵", "2016-11-18T18:15:01", "2016-11-19T18:15"),
        ("18:15", "2016-11-18T18:14:59", "2016-11-18T18:15"),
        ("18:15", "2016-11-18T18:15:01", "2016-11-19T18:15"),
        ("صبح", "2016-11-18T11:59:59", "2016-11-18TMO"),
        ("صبح", "2016-11-18T12:00:00", "2016-11-19TMO"),
    ] {
        let now: chrono::NaiveDateTime = now.parse().unwrap();
        let said = taqvim::parse_expression(phrase).unwrap();
        let meaning = said.resolve(&Reference::from(now), &Policy::scheduling()).unwrap();
        assert_eq!(meaning.to_string(), value, "{phrase} at {now}");
    }
}
