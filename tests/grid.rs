//! Texts composed by machine, so that their meaning is known: clock times beside days, ends of ranges.

mod clock;
mod english;
mod history;
mod markup;
mod quiet;
mod side;
mod span;
mod talk;

use std::fmt::Write as _;
use taqvim::{Finder, Interval, Policy, Reference, Resolved};

/// A clock time with its value.
const CLOCKS: &[(&str, &str)] = &[
    ("ساعت ۱۰", "T10:00"),
    ("ساعت ۱۴:۳۰", "T14:30"),
    ("ساعت ۱۶", "T16:00"),
    ("۱۱:۴۵", "T11:45"),
    ("ساعت ۸ صبح", "T08:00"),
    ("ساعت هفت و نیم", "T07:30"),
    ("ساعت ۹ و ۲۰ دقیقه", "T09:20"),
    ("ساعت ۱۸ و ۱۰ دقیقه و ۵ ثانیه", "T18:10:05"),
    ("۵ بعدازظهر", "T17:00"),
    ("ساعت ۷ عصر", "T19:00"),
    ("۰۶:۱۵:۳۰", "T06:15:30"),
    ("ساعت: ۱۲", "T12:00"),
    ("رأس ساعت ۱۵", "T15:00"),
];

/// A day with its date, told on Friday, 28 Aban 1395.
const DAYS: &[(&str, &str)] = &[
    ("امروز", "2016-11-18"),
    ("دیروز", "2016-11-17"),
    ("پنجشنبه", "2016-11-17"),
    ("سه\u{200C}شنبه", "2016-11-15"),
    ("روز سه\u{200C}شنبه", "2016-11-15"),
    ("۲۰ آبان", "2016-11-10"),
    ("۲۰ آبان ۱۳۹۵", "2016-11-10"),
    ("بیستم آبان\u{200C}ماه", "2016-11-10"),
    ("پنجشنبه ۲۰ آبان", "2016-11-10"),
    ("پنج\u{200C}شنبه ۲۰ آبان ۱۳۹۵", "2016-11-10"),
    ("۱۳۹۵/۰۸/۲۰", "2016-11-10"),
    ("۱۳۹۵-۰۸-۲۰", "2016-11-10"),
    ("۱۰ نوامبر ۲۰۱۶", "2016-11-10"),
    ("2016-11-10", "2016-11-10"),
];

/// What stands between the two, and after them.
const JOINTS: &[(&str, &str)] = &[
    (" ", ""),
    ("، ", ""),
    ("؛ ", ""),
    (" - ", ""),
    (" – ", ""),
    (" در ", ""),
    (" مورخ ", ""),
    (" (", ")"),
    (" | ", ""),
];

/// Ends of ranges in their order within a year, a week or a day, and what follows the last.
const ENDS: &[(&[&str], &str)] = &[
    (MONTHS, ""),
    (MONTHS, " ۱۳۹۴"),
    (GREGORIAN_MONTHS, ""),
    (GREGORIAN_MONTHS, " ۲۰۱۵"),
    (&["شنبه", "یکشنبه", "دوشنبه", "سه\u{200C}شنبه", "چهارشنبه", "پنجشنبه", "جمعه"], ""),
    (&["بهار", "تابستان", "پاییز", "زمستان"], ""),
    (&["بهار", "تابستان", "پاییز", "زمستان"], " ۱۳۹۴"),
];

const MONTHS: &[&str] =
    &["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

const GREGORIAN_MONTHS: &[&str] =
    &["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

/// Parts of a day in their order.
const PARTS: &[&str] = &["صبح", "ظهر", "بعدازظهر", "عصر", "شب"];

/// A verb of what is over, one of what is, one of what is to come.
const VERBS: &[&str] = &["بود", "است", "خواهد بود"];

/// The longest run from one name to another: a year.
const MAX_DAYS: i64 = 366;

fn reference() -> Reference {
    chrono::NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, 0).unwrap().into()
}

fn meanings(text: &str) -> Vec<Resolved> {
    let finder = Finder::new();
    let resolve = |found: taqvim::Match<'_>| found.expression().resolve(&reference(), &Policy::default()).unwrap();
    finder.find_iter(text).map(resolve).collect()
}

/// Words, and what they mean or what closes them.
type Cells = [(&'static str, &'static str)];

/// Every clock time on either side of every day, over every joint, in a sentence: in how many texts, and what is wrong.
fn clocks_beside_days(clocks: &Cells, days: &Cells, joints: &Cells, (before, after): (&str, &str)) -> (usize, String) {
    let (mut failures, mut count) = (String::new(), 0);
    for (clock, time) in clocks {
        for (day, date) in days {
            for (joint, end) in joints {
                for (first, last) in [(clock, day), (day, clock)] {
                    let text = format!("{before}{first}{joint}{last}{end}{after}");
                    let values: Vec<String> = meanings(&text).iter().map(ToString::to_string).collect();
                    let whole = format!("{date}{time}");
                    // The day may be an expression of its own, the clock time never of another day.
                    let fits = values.contains(&whole) && values.iter().all(|value| *value == whole || value == date);
                    count += 1;
                    if !fits {
                        let _ = writeln!(failures, "{text} → {values:?}");
                    }
                }
            }
        }
    }
    (count, failures)
}

#[test]
fn a_clock_time_is_of_the_day_beside_it() {
    let (count, failures) = clocks_beside_days(CLOCKS, DAYS, JOINTS, ("جلسه ", " برگزار شد."));
    assert_eq!(count, 3276);
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}

#[test]
fn a_range_runs_forward() {
    let (mut failures, mut count) = (String::new(), 0);
    for (names, tail) in ENDS {
        for (first, last) in pairs(names) {
            for verb in VERBS {
                let text = format!("موزه از {first} تا {last}{tail} بسته {verb}.");
                count += 1;
                if !range_of(&text).is_some_and(|days| (2..=MAX_DAYS).contains(&days)) {
                    let _ = writeln!(failures, "{text} → {:?}", meanings(&text));
                }
            }
        }
    }
    assert_eq!(count, 3 * (4 * 132 + 42 + 2 * 12));
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}

/// Backwards, as in «از شب تا صبح دیروز», the first part may be of the day before: no cell of this table.
#[test]
fn parts_of_a_day_share_the_day_of_the_last() {
    for (place, first) in PARTS.iter().enumerate() {
        for last in &PARTS[place + 1..] {
            for (day, date) in [("دیروز", "2016-11-17"), ("سه\u{200C}شنبه", "2016-11-15")] {
                let text = format!("موزه از {first} تا {last} {day} بسته بود.");
                let values: Vec<String> = meanings(&text).iter().map(ToString::to_string).collect();
                let fits = values.len() == 2 && values.iter().all(|value| value.starts_with(date));
                assert!(fits, "{text} → {values:?}");
            }
        }
    }
}

/// All pairs of two different names.
fn pairs<'a>(names: &'a [&'a str]) -> impl Iterator<Item = (&'a str, &'a str)> {
    names.iter().flat_map(move |first| names.iter().filter(move |last| *last != first).map(move |last| (*first, *last)))
}

/// How many days the range of a text has, if it is one of two ends.
fn range_of(text: &str) -> Option<i64> {
    let ends = meanings(text);
    let [first, last] = ends.as_slice() else { return None };
    let range: Interval = first.range_to(last, &reference())?;
    Some((range.end()? - range.start()?).num_days())
}
