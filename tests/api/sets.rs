//! Sets that are counted in parts of the day, and what sets are called.

use chrono::{NaiveDateTime, TimeDelta};
use taqvim::{Reference, parse};

fn reference() -> NaiveDateTime {
    "2016-11-18T18:00:30".parse().unwrap()
}

/// What is shorter than a day is counted from the reference, on both sides of it, to the second.
#[test]
fn hours_minutes_and_seconds() {
    for (phrase, step, length) in
        [("every 30 seconds", 30, 1), ("هر ده دقیقه", 600, 60), ("every 8 hours", 28_800, 60), ("every hour", 3600, 60)]
    {
        let set = parse(phrase, &Reference::from(reference())).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        for from in [-100_000, -28_801, -3600, -61, -1, 0, 1, 29, 30, 31, 3599, 3600, 3601, 90_000, 200_000_000] {
            let first = (from + step - 1_i64).div_euclid(step) * step;
            let expected = (0..4).map(|at| reference() + TimeDelta::seconds(first + at * step));
            let found: Vec<_> = set.occurrences(reference() + TimeDelta::seconds(from)..).take(4).collect();
            assert!(found.iter().map(|it| it.start().unwrap()).eq(expected), "{phrase} from {from}: {found:?}");
            assert!(found.iter().all(|it| it.duration() == Some(TimeDelta::seconds(length))), "{phrase}: {found:?}");
        }
    }
}

/// The value, which is that of the day or of the hours, and else says how often.
#[test]
fn what_sets_are_called() {
    for (phrase, value, grain) in [
        ("پنجم هر ماه", "XXXX-XX-05", "day"),
        ("آخرین جمعه هر ماه", "XXXX-XX", "day"),
        ("آخرین روز هر ماه", "XXXX-XX", "day"),
        ("اول هر هفته", "P1W", "day"),
        ("روز اول هر سال", "P1Y", "day"),
        ("آخرین جمعه هر سال", "P1Y", "day"),
        ("the first Monday of every year", "P1Y", "day"),
        ("the first day of every week", "P1W", "day"),
        ("اوایل هر ماه", "P1M", "day"),
        ("every Monday morning", "XXXX-WXX-1TMO", "day"),
        ("every weekend", "XXXX-WXX-WE", "day"),
        ("every morning", "XXXX-XX-XXTMO", "daypart"),
        ("every other evening", "P2D", "day"),
        ("هر روز ساعت ۹", "XXXX-XX-XXT09:00", "minute"),
        ("هر ساعت", "PT1H", "day"),
        ("هر تابستان", "XXXX-SU", "season"),
        ("هر سال تابستان", "XXXX-SU", "season"),
        ("هر سال ۱۵ مهر", "XXXX", "day"),
        ("هر سال عاشورا", "XXXX", "day"),
        ("every March", "XXXX-03", "month"),
        ("every March 5", "XXXX-03-05", "day"),
        ("every Christmas", "XXXX-12-25", "day"),
    ] {
        let it = parse(phrase, &Reference::from(reference())).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        assert_eq!((it.to_string().as_str(), it.grain().as_str(), it.interval()), (value, grain, None), "{phrase}");
    }
}

/// An end between two seconds is the next one, also after the last of a day.
#[test]
fn an_end_has_seconds() {
    let set = parse("هر روز ساعت ۹", &Reference::from(reference())).unwrap().recurrence().unwrap();
    let half = TimeDelta::milliseconds(500);
    for end in ["2016-11-20T09:00:00", "2016-11-20T23:59:58", "2016-11-20T23:59:59", "2016-11-21T00:00:00"] {
        let end: NaiveDateTime = end.parse().unwrap();
        assert_eq!(set.ending(end).end(), Some(end));
        assert_eq!(set.ending(end + half).end(), Some(end + TimeDelta::seconds(1)));
    }
}
