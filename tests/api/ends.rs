//! Where the calendars end: a day is told as it is, or said to be outside.

use chrono::{Days, NaiveDate};
use taqvim::{Policy, Reference, ResolveError, parse_expression};

const PHRASES: [&str; 32] = [
    "امروز", "فردا", "دیروز", "شنبه", "جمعه", "سه\u{200C}شنبهٔ این هفته", "دوشنبه هفته آینده", "این هفته", "هفته آینده",
    "هفته گذشته", "آخر هفته", "آخر هفته گذشته", "امشب", "فردا شب", "ساعت ۲۳:۵۹", "یک ساعت دیگر", "سه ساعت پیش",
    "سه روز دیگر", "۲۴ ساعت گذشته", "دو هفته آینده", "اواخر این هفته", "۱ ژانویه", "۳۱ دسامبر", "سال ۲۰۲۰ میلادی",
    "Saturday", "next week", "last weekend", "tonight", "23:59", "2 hours ago", "2 weeks ago", "last three days",
];

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Every day named lies in −9999-01-01..=9999-12-31, and what is written says no other.
#[test]
fn no_meaning_lies_outside_of_the_gregorian_years() {
    let (first, last) = (day(-9999, 1, 1), day(9999, 12, 31));
    let near = (0..20).flat_map(|days| [first + Days::new(days), last - Days::new(days)]);
    let outside = [NaiveDate::MIN, NaiveDate::MAX, day(-10_000, 12, 31), day(10_000, 1, 1)];
    let (mut inside, mut out_of_range) = (0, 0);
    for date in near.chain(outside) {
        for reference in [Reference::from(date), date.and_hms_opt(23, 30, 0).unwrap().into()] {
            for phrase in PHRASES {
                for policy in [Policy::news(), Policy::scheduling()] {
                    let at = format!("{phrase} at {reference}");
                    let meaning = match parse_expression(phrase).unwrap().resolve(&reference, &policy) {
                        Ok(meaning) => meaning,
                        Err(ResolveError::OutOfRange(_)) => {
                            out_of_range += 1;
                            continue;
                        }
                        Err(error) => panic!("{at}: {error}"),
                    };
                    inside += 1;
                    let told = format!("{meaning} {:?}", meaning.edtf().map(|edtf| edtf.to_string()));
                    assert!(!told.contains("XXXX") && !told.contains("W00"), "{at}: {told}");
                    for interval in [meaning.interval(), meaning.estimate(), meaning.anchor()].into_iter().flatten() {
                        let (start, end) = (interval.start().unwrap(), interval.end().unwrap());
                        assert!(start.date() >= first && end <= (last + Days::new(1)).into(), "{at}: {interval}");
                        let written =
                            [interval.start_iso().unwrap().to_string(), interval.end_iso().unwrap().to_string()];
                        for (moment, text) in [start, end].iter().zip(&written) {
                            assert!(text.starts_with(&moment.date().to_string()), "{at}: {interval}");
                        }
                    }
                }
            }
        }
    }
    assert!(inside > 1000 && out_of_range > 500, "{inside} {out_of_range}");
}

#[test]
fn the_last_day_is_told_and_the_next_is_not() {
    let friday = Reference::from(day(9999, 12, 31));
    let at = |phrase| parse_expression(phrase).unwrap().resolve(&friday, &Policy::scheduling());
    assert_eq!(at("امروز").unwrap().interval().unwrap().to_string(), "9999-12-31/+10000-01-01");
    assert_eq!(at("این هفته").unwrap().interval().unwrap().to_string(), "9999-12-25/+10000-01-01");
    for phrase in ["شنبه", "فردا", "هفته آینده"] {
        assert_eq!(
            at(phrase).unwrap_err().to_string(),
            "the date is outside of its calendar: day number 2932897 is not in -4371587..=2932896",
            "{phrase}"
        );
    }
}
