//! When sets recur, beside what a naive count of days says.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use taqvim::calendar::Weekdays;
use taqvim::{Calendar, Frequency, Reference, RruleError, Weekday, parse};

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
}

/// A Thursday, 29 Aban 1404.
fn reference() -> Reference {
    Reference::from(at("2025-11-20T16:00"))
}

/// The first starts from the reference on.
fn starts(phrase: &str, count: usize) -> Vec<String> {
    let meaning = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
    meaning.occurrences(..).take(count).map(|it| it.start_iso().unwrap().to_string()).collect()
}

fn rule(phrase: &str) -> Result<String, RruleError> {
    let meaning = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
    let recurrence = meaning.recurrence().unwrap_or_else(|| panic!("{phrase} is no set"));
    recurrence.rrule().map(|rule| rule.to_string())
}

#[test]
fn sets_are_on_their_days() {
    for (phrase, expected) in [
        ("every other Tuesday", &["2025-11-25", "2025-12-09", "2025-12-23"][..]),
        ("every second Friday at 10", &["2025-11-21T10:00", "2025-12-05T10:00"]),
        ("یک جمعه در میان", &["2025-11-21", "2025-12-05"]),
        ("روزهای زوج", &["2025-11-22", "2025-11-24", "2025-11-26", "2025-11-29"]),
        ("روزهای فرد ساعت ۶", &["2025-11-23T06:00", "2025-11-25T06:00", "2025-11-27T06:00"]),
        ("هر سال ۱۵ مهر", &["2026-10-07", "2027-10-07"]),
        ("هر سال ۳۰ اسفند", &["2030-03-20", "2034-03-20"]),
        ("پنجم هر ماه", &["2025-11-26", "2025-12-26", "2026-01-25"]),
        ("روز ۳۱ هر ماه", &["2026-04-20", "2026-05-21"]),
        ("اول هر ماه", &["2025-11-22", "2025-12-22"]),
        ("هر ماه پانزدهم", &["2025-12-06", "2026-01-05"]),
        ("آخرین جمعه هر ماه", &["2025-11-21", "2025-12-19", "2026-01-16"]),
        ("جمعه آخر هر ماه", &["2025-11-21", "2025-12-19"]),
        ("آخرین روز هر ماه", &["2025-11-21", "2025-12-21", "2026-01-20"]),
        ("the last Friday of every month", &["2025-11-28", "2025-12-26"]),
        ("the 31st of every month", &["2025-12-31", "2026-01-31", "2026-03-31"]),
        ("دوشنبه و چهارشنبه هر هفته", &["2025-11-24", "2025-11-26", "2025-12-01"]),
        ("یک\u{200C}شنبه\u{200C}ها و سه\u{200C}شنبه\u{200C}ها ساعت ۱۸", &["2025-11-23T18:00", "2025-11-25T18:00"]),
        ("every Monday and Thursday at 6pm", &["2025-11-20T18:00", "2025-11-24T18:00", "2025-11-27T18:00"]),
        ("شب\u{200C}های جمعه", &["2025-11-20T18:00", "2025-11-27T18:00"]),
        ("هر شب جمعه", &["2025-11-20T18:00", "2025-11-27T18:00"]),
        ("جمعه\u{200C}شب\u{200C}ها", &["2025-11-21T18:00", "2025-11-28T18:00"]),
        ("هر دوشنبه ساعت ۹", &["2025-11-24T09:00", "2025-12-01T09:00"]),
        ("هر سال عاشورا", &["2026-06-25", "2027-06-15"]),
        ("every Christmas", &["2025-12-25", "2026-12-25"]),
        ("every March 5", &["2026-03-05", "2027-03-05"]),
        ("every year on March 5", &["2026-03-05", "2027-03-05"]),
        ("every weekday at 8", &["2025-11-21T08:00", "2025-11-24T08:00"]),
        ("روزهای کاری", &["2025-11-22", "2025-11-23", "2025-11-24", "2025-11-25", "2025-11-26", "2025-11-29"]),
        ("هر روز کاری ساعت ۹", &["2025-11-22T09:00", "2025-11-23T09:00"]),
        ("every 8 hours", &["2025-11-20T16:00", "2025-11-21T00:00"]),
        ("هر سه روز", &["2025-11-23", "2025-11-26"]),
        ("every evening at 7", &["2025-11-20T19:00", "2025-11-21T19:00"]),
    ] {
        assert_eq!(starts(phrase, expected.len()), expected, "{phrase}");
    }
}

#[test]
fn a_range_is_of_starts() {
    let nightly = parse("شب\u{200C}های جمعه", &reference()).unwrap();
    let all: Vec<_> = nightly.occurrences(at("2025-11-01T00:00")..at("2025-12-01T00:00")).collect();
    assert_eq!(all.len(), 4);
    assert_eq!(all[0].to_string(), "2025-11-06T18:00/2025-11-07T00:00");
    assert!(nightly.occurrences(at("2025-11-06T18:00")..=at("2025-11-06T18:00")).eq([all[0]]));
    assert_eq!(nightly.occurrences(at("2025-11-06T18:01")..at("2025-11-13T18:00")).count(), 0);
    // The phase is that of the reference, also before it.
    let other = parse("every other Tuesday", &reference()).unwrap();
    let before = other.occurrences(at("2025-10-20T00:00")..at("2025-11-25T00:00")).map(|it| it.to_string());
    assert!(before.eq(["2025-10-28/2025-10-29", "2025-11-11/2025-11-12"]));
}

#[test]
fn a_set_that_can_never_be_has_no_occurrence() {
    for phrase in ["هر سال ۳۱ مهر", "every 30 February"] {
        if let Ok(meaning) = parse(phrase, &reference()) {
            assert_eq!(meaning.occurrences(..).count(), 0, "{phrase}");
        }
    }
    for phrase in ["فردا", "هر چند روز", "دو ساعت", "هر ماه ساعت ۹"] {
        if let Ok(meaning) = parse(phrase, &reference()) {
            assert_eq!((meaning.recurrence(), meaning.occurrences(..).count()), (None, 0), "{phrase}");
        }
    }
}

#[test]
fn the_parts_are_asked_for() {
    let of = |phrase| parse(phrase, &reference()).unwrap().recurrence().unwrap();
    assert_eq!(of("روزهای فرد").weekdays(), Weekdays::ODD);
    assert_eq!(of("every other month").interval(), 2);
    assert_eq!((of("quarterly").frequency(), of("quarterly").interval()), (Frequency::Monthly, 3));
    assert_eq!(
        (of("هر ده سال یک\u{200C}بار").frequency(), of("هر ده سال یک\u{200C}بار").interval()),
        (Frequency::Yearly, 10)
    );
    assert_eq!(of("هفته\u{200C}ای دو بار").times(), Some(2));
    assert_eq!(of("هر سال نوروز").calendar(), Calendar::Jalali);
    let fridays = of("آخرین جمعه هر ماه");
    assert_eq!((fridays.nth_weekday(), fridays.weekdays()), (Some(-1), Weekdays::of(&[Weekday::Friday])));
}

/// Frequency, interval, month, day, time, which weekday of which days.
#[test]
fn every_part_of_every_kind() {
    for (phrase, frequency, interval, month, day, time, nth, weekdays) in [
        ("every 30 seconds", "secondly", 30, None, None, None, None, 0),
        ("هر ده دقیقه", "minutely", 10, None, None, None, None, 0),
        ("هر ۸ ساعت", "hourly", 8, None, None, None, None, 0),
        ("هر روز عصر", "daily", 1, None, None, Some("15:00:00"), None, 0),
        ("every other evening", "daily", 2, None, None, Some("18:00:00"), None, 0),
        ("هر دوشنبه ساعت ۹", "weekly", 1, None, None, Some("09:00:00"), None, 1),
        ("شب\u{200C}های جمعه", "weekly", 1, None, None, Some("18:00:00"), None, 1),
        ("روزهای زوج", "weekly", 1, None, None, None, None, 3),
        ("آخر هفته\u{200C}ها", "weekly", 1, None, None, None, None, 0),
        ("هر سه ماه", "monthly", 3, None, None, None, None, 0),
        ("every 2 quarters", "monthly", 6, None, None, None, None, 0),
        ("every half year", "monthly", 6, None, None, None, None, 0),
        ("پنجم هر ماه", "monthly", 1, None, Some(5), None, None, 0),
        ("آخرین روز هر ماه", "monthly", 1, None, Some(-1), None, None, 0),
        ("آخرین جمعه هر ماه", "monthly", 1, None, None, None, Some(-1), 1),
        ("اولین شنبه هر ماه", "monthly", 1, None, None, None, Some(1), 1),
        ("هر سال ۱۵ مهر", "yearly", 1, Some(7), Some(15), None, None, 0),
        ("every March 5", "yearly", 1, Some(3), Some(5), None, None, 0),
        ("هر سال عاشورا", "yearly", 1, Some(1), Some(10), None, None, 0),
        ("هر سال تابستان", "yearly", 1, Some(4), None, None, None, 0),
        ("هر سال چهارشنبه\u{200C}سوری", "yearly", 1, Some(12), None, None, None, 0),
        ("every other year", "yearly", 2, None, None, None, None, 0),
        ("هر ده سال", "yearly", 10, None, None, None, None, 0),
        ("every decade", "yearly", 10, None, None, None, None, 0),
        ("every century", "yearly", 100, None, None, None, None, 0),
    ] {
        let it = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        let it = it.recurrence().unwrap_or_else(|| panic!("{phrase} is no set"));
        assert_eq!(
            (it.frequency().to_string().to_lowercase().as_str(), it.interval()),
            (frequency, interval),
            "{phrase}"
        );
        assert_eq!((it.month(), it.day(), it.nth_weekday()), (month, day, nth), "{phrase}");
        assert_eq!(it.time().map(|time| time.to_string()).as_deref(), time, "{phrase}");
        assert_eq!(it.weekdays().iter().count(), weekdays, "{phrase}");
    }
}

#[test]
fn sets_of_longer_spans_are_on_their_days() {
    for (phrase, expected) in [
        ("هر سال تابستان", &["2026-06-22", "2027-06-22"][..]),
        ("هر تابستان", &["2026-06-22", "2027-06-22"]),
        ("آخر هفته\u{200C}ها", &["2025-11-27", "2025-12-04"]),
        ("every century", &["2101-01-01", "2201-01-01"]),
        ("every decade", &["2030-01-01", "2040-01-01"]),
        ("اول هر هفته", &["2025-11-22", "2025-11-29"]),
        ("اوایل هر ماه", &["2025-11-22", "2025-12-22"]),
        ("اواخر هر ماه", &["2025-12-12", "2026-01-11"]),
    ] {
        assert_eq!(starts(phrase, expected.len()), expected, "{phrase}");
    }
}

/// Every second period said as a whole is counted from the one that holds the reference, be it at its start or its end.
#[test]
fn periods_are_counted_from_that_of_the_reference() {
    for (phrase, held, next) in [
        ("every other year", ["2025-01-01", "2025-12-31"], "2027-01-01"),
        ("هر دو سال", ["2025-03-21", "2026-03-20"], "2027-03-21"),
        ("every other quarter", ["2025-10-01", "2025-12-31"], "2026-04-01"),
        ("every other quarter", ["2026-01-01", "2026-03-31"], "2026-07-01"),
        ("every other month", ["2026-01-01", "2026-01-31"], "2026-03-01"),
        ("هر دو ماه", ["2025-11-22", "2025-12-21"], "2026-01-21"),
        ("هر دو هفته", ["2025-11-22", "2025-11-28"], "2025-12-06"),
        ("every two weeks", ["2025-11-24", "2025-11-30"], "2025-12-08"),
        ("every two decades", ["2020-01-01", "2029-12-31"], "2040-01-01"),
        ("every two centuries", ["2001-01-01", "2100-12-31"], "2201-01-01"),
    ] {
        for day in held {
            let set = parse(phrase, &Reference::from(at(&format!("{day}T09:00")))).unwrap();
            let starts =
                set.occurrences(at(&format!("{}T00:00", held[0]))..).map(|it| it.start_iso().unwrap().to_string());
            assert!(starts.take(2).eq([held[0], next]), "{phrase} on {day}");
        }
    }
}

/// A bound between two seconds is the next one; one that is excluded, the second after it.
#[test]
fn bounds_have_seconds() {
    use std::ops::Bound;
    let daily = parse("every day at 9", &reference()).unwrap();
    let (first, half) = (at("2025-11-21T09:00"), TimeDelta::milliseconds(500));
    for (from, to, count) in [
        (Bound::Included(first), Bound::Excluded(first + Days::new(1)), 1),
        (Bound::Included(first + half), Bound::Excluded(first + Days::new(1)), 0),
        (Bound::Included(first - half), Bound::Excluded(first + Days::new(1)), 1),
        (Bound::Excluded(first), Bound::Included(first + Days::new(1)), 1),
        (Bound::Excluded(first - half), Bound::Excluded(first + half), 1),
        (Bound::Excluded(first - TimeDelta::seconds(1)), Bound::Included(first), 1),
        (Bound::Included(first), Bound::Excluded(first), 0),
    ] {
        assert_eq!(daily.occurrences((from, to)).count(), count, "{from:?} {to:?}");
    }
    // The last second of a day, and what is half a second after it.
    let nightly = parse("every day at 00:00", &reference()).unwrap();
    let last = at("2025-11-21T00:00") - TimeDelta::seconds(1);
    for from in [Bound::Excluded(last), Bound::Included(last + half), Bound::Included(last)] {
        let found: Vec<_> = nightly.occurrences((from, Bound::Excluded(at("2025-11-22T00:00")))).collect();
        assert_eq!(found.iter().filter_map(|it| it.start()).collect::<Vec<_>>(), [at("2025-11-21T00:00")], "{from:?}");
    }
}

#[test]
fn rules_say_what_their_calendar_can() {
    for (phrase, expected) in [
        ("هر دوشنبه ساعت ۹", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0"),
        ("دوشنبه و چهارشنبه هر هفته", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("شب\u{200C}های جمعه", "FREQ=WEEKLY;BYDAY=TH;BYHOUR=18;BYMINUTE=0;BYSECOND=0"),
        ("every other evening", "FREQ=DAILY;INTERVAL=2;BYHOUR=18;BYMINUTE=0;BYSECOND=0"),
        ("هر ۸ ساعت", "FREQ=HOURLY;INTERVAL=8"),
        ("the 5th of every month", "FREQ=MONTHLY;BYMONTHDAY=5"),
        ("every March 5", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5"),
        ("هر سال ۱۵ مهر", "RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=15"),
        ("آخرین جمعه هر ماه", "RSCALE=PERSIAN;FREQ=MONTHLY;BYDAY=-1FR"),
        ("هر سه ماه", "RSCALE=PERSIAN;FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1"),
        ("هر سال تابستان", "RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1"),
        (
            "هر سال چهارشنبه\u{200C}سوری",
            "RSCALE=PERSIAN;FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-8,-7,-6,-5,-4,-3,-2;BYDAY=TU",
        ),
        ("آخر هفته\u{200C}ها", "FREQ=WEEKLY;BYDAY=TH"),
    ] {
        assert_eq!(rule(phrase).as_deref(), Ok(expected), "{phrase}");
    }
    assert_eq!(rule("هفته\u{200C}ای دو بار"), Err(RruleError::Times));
    assert_eq!(rule("آخر هر سال"), Err(RruleError::Part));
}

/// Days of 1404 and 1405 by name, a month or a weekday at a time.
fn naive(days: impl Fn(NaiveDate) -> bool, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    from.iter_days().take_while(|&day| day < to).filter(|&day| days(day)).collect()
}

/// Whether a day is one of a set.
type Test<'a> = Box<dyn Fn(NaiveDate) -> bool + 'a>;

proptest! {
    /// Neighbouring ranges share none and lose none, and each day is where a naive count finds it.
    #[test]
    fn occurrences_are_those_of_a_naive_count(
        day in 1u8..=31, weekday in 1u8..=7, reference in 0u64..2000, from in 0u64..9000, length in 0u64..900, cut in 0u64..900,
    ) {
        let epoch = NaiveDate::from_ymd_opt(2005, 1, 1).unwrap();
        let reference = Reference::from(epoch + Days::new(reference));
        let (from, to) = (epoch + Days::new(from), epoch + Days::new(from + length));
        let cut = (from + Days::new(cut)).min(to);
        let weekday = Weekday::from_iso_number(weekday).unwrap();
        let jalali = |date: NaiveDate| taqvim::JalaliDate::try_from(date).unwrap();
        let name = taqvim::format::Language::Persian.weekday(weekday);
        let is_weekday = |date: NaiveDate| jalali(date).weekday() == weekday;
        let phrases: [(String, Test<'_>); 4] = [
            (format!("روز {day} هر ماه"), Box::new(|date| jalali(date).day() == day)),
            (format!("هر {name}"), Box::new(is_weekday)),
            (format!("اولین {name} هر ماه"), Box::new(|date| is_weekday(date) && jalali(date).day() <= 7)),
            (format!("هر سال {day} آذر"), Box::new(|date| jalali(date).month() == 9 && jalali(date).day() == day)),
        ];
        for (phrase, days) in phrases {
            let Ok(meaning) = parse(&phrase, &reference) else {
                prop_assert!(day == 31, "{phrase}");
                continue;
            };
            let found = |from: NaiveDate, to: NaiveDate| -> Vec<NaiveDate> {
                let midnight = |day: NaiveDate| day.and_hms_opt(0, 0, 0).unwrap();
                meaning.occurrences(midnight(from)..midnight(to)).map(|it| it.start().unwrap().date()).collect()
            };
            prop_assert_eq!(found(from, to), naive(days, from, to), "{}", phrase);
            prop_assert_eq!([found(from, cut), found(cut, to)].concat(), found(from, to), "{}", phrase);
        }
    }

    /// Every second one is every second one of all, and the first from the reference on is among them.
    #[test]
    fn skipping_keeps_every_second(reference in 0u64..5000, weekday in 1u8..=7) {
        let day = NaiveDate::from_ymd_opt(2015, 1, 1).unwrap() + Days::new(reference);
        let reference = Reference::from(day);
        let name = taqvim::format::Language::English.weekday(Weekday::from_iso_number(weekday).unwrap());
        let all = parse(&format!("every {name}"), &reference).unwrap();
        let other = parse(&format!("every other {name}"), &reference).unwrap();
        prop_assert!(other.occurrences(..).take(9).eq(all.occurrences(..).step_by(2).take(9)));
        prop_assert_eq!(u32::from(weekday), all.occurrences(..).next().unwrap().start().unwrap().weekday().number_from_monday());
    }
}

/// The first occurrence from the reference on, whole.
fn first(phrase: &str) -> String {
    let meaning = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
    meaning.occurrences(..).next().unwrap_or_else(|| panic!("{phrase} never is")).to_string()
}

#[test]
fn sets_have_hours() {
    for (phrase, expected) in [
        ("هر دوشنبه از ۹ تا ۱۱", "2025-11-24T09:00/2025-11-24T11:00"),
        ("هر دوشنبه از ساعت ۹ تا ساعت ۱۱:۳۰", "2025-11-24T09:00/2025-11-24T11:30"),
        ("هر دوشنبه ساعت ۹ تا ۱۱", "2025-11-24T09:00/2025-11-24T11:00"),
        ("یکشنبه\u{200C}ها از ساعت ۹ تا ۱۲", "2025-11-23T09:00/2025-11-23T12:00"),
        ("شنبه\u{200C}ها و دوشنبه\u{200C}ها ساعت ۱۶ تا ۱۸", "2025-11-22T16:00/2025-11-22T18:00"),
        ("هر روز از ۹ صبح تا ۵ عصر", "2025-11-21T09:00/2025-11-21T17:00"),
        ("هر روز از ۴ تا ۶ عصر", "2025-11-20T16:00/2025-11-20T18:00"),
        ("روزهای زوج از ۸ تا ۴", "2025-11-22T08:00/2025-11-22T16:00"),
        ("روزهای کاری از ۸ تا ۱۶", "2025-11-22T08:00/2025-11-22T16:00"),
        ("هر شب از ۱۰ تا ۲", "2025-11-20T22:00/2025-11-21T02:00"),
        // Both are of the half that one of them says, unless that leaves no time between them.
        ("هر روز از ۵ تا ۶ عصر", "2025-11-20T17:00/2025-11-20T18:00"),
        ("هر روز از ۶ تا ۶ عصر", "2025-11-21T06:00/2025-11-21T18:00"),
        ("هر روز از ۷ تا ۶ عصر", "2025-11-21T07:00/2025-11-21T18:00"),
        ("every Monday from 9 to 11", "2025-11-24T09:00/2025-11-24T11:00"),
        ("every weekday from 9 to 5", "2025-11-21T09:00/2025-11-21T17:00"),
        ("Mondays 9-11", "2025-11-24T09:00/2025-11-24T11:00"),
        ("Mondays from 9 a.m. to 11.", "2025-11-24T09:00/2025-11-24T11:00"),
        ("every day from 22:00 to 06:30", "2025-11-20T22:00/2025-11-21T06:30"),
    ] {
        assert_eq!(first(phrase), expected, "{phrase}");
        let said = taqvim::parse_expression(phrase).unwrap();
        assert_eq!(taqvim::parse_expression(&said.to_string()).map(|read| read.to_string()), Ok(said.to_string()));
    }
    for phrase in [
        "هر ماه از ۹ تا ۱۱",
        "هر دوشنبه از ۹ تا ۳۱",
        "هر دوشنبه از نه تا کتاب",
        "every month from 9 to 11",
        "every Monday to 11",
        "Monday from 9 to 11",
        "every Monday from 9 to 11 to 12",
    ] {
        assert!(taqvim::parse_expression(phrase).is_err(), "{phrase}");
    }
    let meaning = parse("هر دوشنبه از ۹ تا ۱۱", &reference()).unwrap();
    assert_eq!(meaning.persian().to_string(), "هر دوشنبه ساعت ۹:۰۰ تا ۱۱:۰۰");
    assert_eq!(meaning.latin().to_string(), "every Monday at 09:00–11:00");
    assert_eq!(meaning.to_string(), "XXXX-WXX-1T09:00");
}

#[test]
fn sets_have_an_end() {
    let last = |phrase: &str| {
        let meaning = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        meaning.occurrences(..).last().unwrap_or_else(|| panic!("{phrase} never is")).to_string()
    };
    for (phrase, expected, until) in [
        ("هر شب ساعت ۱۰ تا عید", "2026-03-21T22:00/2026-03-21T22:01", "FREQ=DAILY;UNTIL=20260321T235959;"),
        ("هر دوشنبه تا پایان سال", "2026-03-16/2026-03-17", "FREQ=WEEKLY;UNTIL=20260320;BYDAY=MO"),
        ("هر دوشنبه از ۹ تا ۱۱ تا ۲۰ دی.", "2026-01-05T09:00/2026-01-05T11:00", "FREQ=WEEKLY;UNTIL=20260110T235959;"),
        ("پنجم هر ماه تا مهر ۱۴۰۵", "2026-09-27/2026-09-28", "RSCALE=PERSIAN;FREQ=MONTHLY;UNTIL=20261022;"),
        ("every Monday until June", "2026-06-29/2026-06-30", "FREQ=WEEKLY;UNTIL=20260630;BYDAY=MO"),
        ("daily until 5 December", "2025-12-05/2025-12-06", "FREQ=DAILY;UNTIL=20251205"),
    ] {
        assert_eq!(last(phrase), expected, "{phrase}");
        assert!(rule(phrase).unwrap().starts_with(until), "{phrase}: {}", rule(phrase).unwrap());
    }
    for phrase in ["فردا تا جمعه", "هر شب تا کتاب", "هر شب تا", "twice a while until June", "every night until ۳۱ مهر"]
    {
        assert!(parse(phrase, &reference()).is_err(), "{phrase}");
    }
    // The end of the year has passed at no reference, and an earlier end is kept.
    let yearly = parse("هر دوشنبه تا پایان سال", &reference()).unwrap().recurrence().unwrap();
    assert_eq!(yearly.ending(at("2030-01-01T00:00")).end(), yearly.end());
    assert_eq!(yearly.ending(at("2025-12-02T00:00")).occurrences(..).count(), 2);
    assert_eq!(yearly.occurrences(at("2026-03-17T00:00")..).count(), 0);
    let meaning = parse("هر دوشنبه تا پایان سال", &reference()).unwrap();
    assert_eq!(meaning.persian().to_string(), "هر دوشنبه، تا بیست و نهم اسفند ۱۴۰۴");
    assert_eq!(meaning.latin().to_string(), "every Monday, until 29 Esfand 1404");
}

/// Days and weeks are of every calendar and begin with the Gregorian one; years and months with theirs.
#[test]
fn a_set_begins_with_its_calendar() {
    let since = |phrase: &str, from: &str| {
        let meaning = parse(phrase, &reference()).unwrap();
        meaning.occurrences(at(from)..).next().map(|it| it.start_iso().unwrap().to_string())
    };
    for (phrase, first) in [
        ("هر روز", "0500-01-01"),
        ("هر جمعه", "0500-01-01"),
        ("هر سال ۱۵ مهر", "0622-10-07"),
        ("every month", "0500-01-01"),
    ] {
        assert_eq!(since(phrase, "0500-01-01T00:00").as_deref(), Some(first), "{phrase}");
    }
}
