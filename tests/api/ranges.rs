//! Which expressions are the two ends of a range.

use chrono::NaiveDate;
use taqvim::{Finder, Lean, Policy, parse_expression};

/// The ends of the ranges of a text.
fn ends(text: &str) -> Vec<[&str; 2]> {
    let found: Vec<_> = Finder::new().find_iter(text).collect();
    found.windows(2).filter(|pair| pair[0].starts_range()).map(|pair| [pair[0].as_str(), pair[1].as_str()]).collect()
}

#[test]
fn the_ends_are_linked() {
    for (text, range) in [
        ("The strike lasted from 14:00 GMT to 16:00 GMT.", ["14:00", "16:00"]),
        ("The pool is shut between 9 and 11 a.m. for cleaning.", ["9", "11 a.m."]),
        ("از ساعت ۱۴ به وقت گرینویچ تا ساعت ۱۶ به وقت گرینویچ", ["ساعت ۱۴", "ساعت ۱۶"]),
        ("بین ۱۰ و ۱۵ مهر باران آمد.", ["۱۰", "۱۵ مهر"]),
        ("بین سال\u{200C}های ۱۳۸۵ و ۱۳۹۰ آنجا بود.", ["سال\u{200C}های ۱۳۸۵", "۱۳۹۰"]),
        ("بین ۸ و ۱۰ شب بیا.", ["۸", "۱۰ شب"]),
    ] {
        assert_eq!(ends(text), [range], "{text}");
    }
}

#[test]
fn what_only_stands_side_by_side_is_not() {
    for text in ["۱۰ و ۱۵ مهر باران آمد.", "بین ۱۰، ۱۵ و ۲۰ مهر یکی را برگزین.", "at 14:00 GMT and 16:00 GMT"]
    {
        assert!(ends(text).is_empty(), "{text}");
    }
}

/// The interval of the first range at 2025-11-20, a Thursday, 29 Aban 1404.
fn interval(text: &str, policy: Policy) -> Option<String> {
    let reference = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap().and_hms_opt(16, 0, 0).unwrap().into();
    let finder = Finder::new().with_policy(policy);
    let range = finder.ranges(text).next().unwrap_or_else(|| panic!("no range in {text}"));
    finder.resolve_range(&range, &reference).unwrap().map(|interval| interval.to_string())
}

#[test]
fn a_range_is_one_interval() {
    for (text, expected) in [
        ("از ۱۵ آذر تا پایان سال", "2025-12-06/2026-03-21"),
        ("از ۱۵ آذر تا ۳ دی ۱۴۰۴", "2025-12-06/2025-12-25"),
        ("از ۲۰ دی تا ۱۰ بهمن سال آینده", "2027-01-10/2027-01-31"),
        ("از ۲۰ آذر تا ۱۰ بهمن ۱۴۰۲", "2023-12-11/2024-01-31"),
        ("از امروز تا جمعه", "2025-11-20/2025-11-22"),
        ("از فردا تا ۱۰ دی", "2025-11-21/2026-01-01"),
        ("from 15 December to the end of the year", "2025-12-15/2026-01-01"),
    ] {
        for policy in [Policy::news(), Policy::scheduling(), Policy::news().with_lean(Lean::Closest)] {
            assert_eq!(interval(text, policy).as_deref(), Some(expected), "{text} under {policy:?}");
        }
    }
    assert_eq!(interval("از ساعت ۲۲ تا ۶ صبح", Policy::scheduling()).unwrap(), "2025-11-20T22:00/2025-11-21T06:00");
    // What was said on both sides is not turned round.
    assert_eq!(interval("از ۱۰ مهر ۱۴۰۴ تا ۵ مهر ۱۴۰۳", Policy::news()), None);
}

/// The start without a year is the last that is not after the end: on each side of the day on which that ends, at any time.
#[test]
fn a_start_is_the_last_before_its_end() {
    let reference = NaiveDate::from_ymd_opt(2025, 3, 1).unwrap().into();
    for (last, end) in [
        ("۱۵ آذر ۱۴۰۴ ساعت ۰۰:۰۰", "2025-12-06"),
        ("۱۵ آذر ۱۴۰۴ ساعت ۰۰:۰۱", "2025-12-06T00:01"),
        ("ظهر ۱۵ آذر ۱۴۰۴", "2025-12-06T13:00"),
        ("۱۵ آذر ۱۴۰۴ ساعت ۲۳:۵۹", "2025-12-06T23:59"),
        ("۱۵ آذر ۱۴۰۴", "2025-12-07"),
        ("پنج روز بعد از ۱۰ آذر ۱۴۰۴", "2025-12-07"),
    ] {
        for (first, start) in [
            ("۱۴ آذر", "2025-12-05"),
            ("۱۵ آذر", "2025-12-06"),
            ("۱۶ آذر", "2024-12-06"),
            ("۱۷ آذر", "2024-12-07"),
            ("آذرماه", "2025-11-22"),
            ("دی\u{200C}ماه", "2024-12-21"),
            ("۱۵ آذر ساعت ۰۰:۰۰", "2025-12-06"),
        ] {
            // What ends as the day begins holds none of it.
            let start = if start == end { "2024-12-05" } else { start };
            for policy in [Policy::news(), Policy::scheduling(), Policy::news().with_lean(Lean::Closest)] {
                let (first, last) = (parse_expression(first).unwrap(), parse_expression(last).unwrap());
                let range = first.resolve_through(&last, &reference, &policy).unwrap();
                let range = range.unwrap_or_else(|| panic!("{first} to {last} under {policy:?}"));
                assert_eq!(
                    range.to_string().replace("T00:00", ""),
                    format!("{start}/{end}"),
                    "{first} to {last} under {policy:?}"
                );
            }
        }
    }
}

/// Every pair of ends, one of which says its year: the range leads from the first to the last.
#[test]
fn a_range_never_runs_backwards() {
    const FIRST: [&str; 7] = ["۱۵ آذر", "دوشنبه", "اول مهر", "۳۰ فروردین", "تابستان", "۱۰ محرم", "نوروز"];
    const LAST: [&str; 6] = ["پایان سال", "۳ دی ۱۴۰۴", "۱۰ بهمن ۱۴۰۲", "۵ مرداد سال آینده", "پایان ماه", "فردا"];
    let mut count = 0;
    for (first, last) in FIRST.iter().flat_map(|first| LAST.iter().map(move |last| (first, last))) {
        for policy in [Policy::news(), Policy::scheduling(), Policy::news().with_lean(Lean::Closest)] {
            let reference = NaiveDate::from_ymd_opt(2025, 11, 20).unwrap().into();
            let (first, last) = (parse_expression(first).unwrap(), parse_expression(last).unwrap());
            let range = first.resolve_through(&last, &reference, &policy).unwrap();
            let range = range.unwrap_or_else(|| panic!("{first} to {last} under {policy:?}"));
            let length = range.end().unwrap() - range.start().unwrap();
            assert!(length.num_days() > 0 && length.num_days() <= 460, "{first} to {last}: {range}");
            assert_eq!(range.end(), last.resolve(&reference, &policy).unwrap().end(), "{first} to {last}");
            count += 1;
        }
    }
    assert_eq!(count, 7 * 6 * 3);
}

/// Hours that begin in the evening end on the next day, whichever of the two ends says its day, where they would run backwards.
#[test]
fn hours_over_midnight() {
    for (first, last, day, range) in [
        ("ساعت ۲۲", "ساعت ۶ صبح ۱۵ آذر ۱۴۰۴", (2026, 1, 1), "2025-12-05T22:00/2025-12-06T06:00"),
        ("ساعت ۵ صبح", "ساعت ۶ صبح ۱۵ آذر ۱۴۰۴", (2026, 1, 1), "2025-12-06T05:00/2025-12-06T06:00"),
        ("ساعت ۲۲ ۱۵ آذر ۱۴۰۴", "ساعت ۶ صبح", (2025, 3, 1), "2025-12-06T22:00/2025-12-07T06:00"),
    ] {
        let (year, month, day) = day;
        let reference = NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(12, 0, 0).unwrap().into();
        for policy in [Policy::news(), Policy::scheduling(), Policy::news().with_lean(Lean::Closest)] {
            let (one, other) = (parse_expression(first).unwrap(), parse_expression(last).unwrap());
            let found = one.resolve_through(&other, &reference, &policy).unwrap();
            assert_eq!(found.map(|it| it.to_string()).as_deref(), Some(range), "{first} to {last} under {policy:?}");
        }
    }
}
