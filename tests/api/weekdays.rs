//! Days of the week, beside a search day by day: every weekday from every day of two weeks.

use super::nearest::{chosen, leant};
use chrono::{Datelike, Days, NaiveDate};
use taqvim::format::Language;
use taqvim::{Finder, Lean, Policy, Reference, Weekday};

fn now() -> impl Iterator<Item = NaiveDate> {
    NaiveDate::from_ymd_opt(2016, 12, 22).unwrap().iter_days().take(15)
}

/// Four weeks on each side.
fn around(now: NaiveDate) -> impl Iterator<Item = NaiveDate> + Clone {
    (now - Days::new(28)).iter_days().take(57)
}

fn is(day: NaiveDate, weekday: Weekday) -> bool {
    Weekday::from(day.weekday()) == weekday
}

/// The first day of the week.
fn week(day: NaiveDate, start: Weekday) -> NaiveDate {
    (day - Days::new(6)).iter_days().find(|&day| is(day, start)).unwrap()
}

fn first(phrase: &str, now: NaiveDate, policy: Policy) -> Option<NaiveDate> {
    let finder = Finder::new().with_policy(policy);
    let found = finder.find_iter(phrase).next().unwrap_or_else(|| panic!("nothing in {phrase}"));
    finder.resolve(&found, &Reference::from(now)).unwrap().start_date()
}

#[test]
fn a_weekday_beside_now() {
    for now in now() {
        for weekday in Weekday::ALL {
            let days: Vec<NaiveDate> = around(now).filter(|&day| is(day, weekday)).collect();
            let (persian, english) = (Language::Persian.weekday(weekday), Language::English.weekday(weekday));
            for lean in [Lean::Past, Lean::Future, Lean::Closest] {
                let policy = Policy::news().with_lean(lean);
                for name in [persian, english] {
                    assert_eq!(first(name, now, policy), chosen(&days, now, lean), "{name} at {now} under {lean}");
                }
            }
            let before = days.iter().copied().rfind(|&day| day < now);
            let after = days.iter().copied().find(|&day| day > now);
            let of = |weeks: i64, start: Weekday| {
                let first = week(now, start) + chrono::TimeDelta::weeks(weeks);
                first.iter_days().find(|&day| is(day, weekday))
            };
            let saturday = Weekday::Saturday;
            let this = of(0, saturday).filter(|&day| day >= now).or(of(1, saturday));
            for (phrase, expected) in [
                (format!("{persian} گذشته"), before),
                (format!("{persian} آینده"), after),
                (format!("{persian} هفته گذشته"), of(-1, saturday)),
                (format!("{persian} این هفته"), of(0, saturday)),
                (format!("{persian} هفته آینده"), of(1, saturday)),
                (format!("این {persian}"), this),
                // The verb moves it out of the week that it has no part in.
                (format!("این {persian} باران آمد."), of(0, saturday).filter(|&day| day <= now).or(of(-1, saturday))),
                (format!("این {persian} باران می\u{200C}آید."), this),
                (format!("last {english}"), before),
                (format!("{english} last week"), of(-1, Weekday::Monday)),
                (format!("{english} next week"), of(1, Weekday::Monday)),
            ] {
                assert_eq!(first(&phrase, now, Policy::news()), expected, "{phrase} at {now}");
            }
        }
    }
}

/// The ends of a range of two weekdays are of one week that the policy leans to.
#[test]
fn a_range_of_weekdays() {
    for now in now() {
        for (one, other) in Weekday::ALL.into_iter().flat_map(|one| Weekday::ALL.map(|other| (one, other))) {
            if one == other {
                continue;
            }
            let text = format!("از {} تا {}", Language::Persian.weekday(one), Language::Persian.weekday(other));
            let end = |start: NaiveDate| start.iter_days().find(|&day| is(day, other)).unwrap() + Days::new(1);
            let ranges: Vec<_> = around(now)
                .filter(|&day| is(day, one))
                .zip(0..)
                .map(|(start, week)| (week, (start, end(start))))
                .collect();
            let ends = |policy: Policy, text: &str| {
                let finder = Finder::new().with_policy(policy);
                let found: Vec<_> = finder.find_iter(text).collect();
                let means =
                    |at: usize| finder.resolve(&found[at], &Reference::from(now)).unwrap().start_date().unwrap();
                (means(0), means(1) + Days::new(1))
            };
            for lean in [Lean::Past, Lean::Future, Lean::Closest] {
                let expected = ranges[leant(&ranges, now, lean).unwrap() as usize].1;
                assert_eq!(ends(Policy::news().with_lean(lean), &text), expected, "{text} at {now} under {lean}");
            }
            // What is over ended today at the latest.
            let over = ranges.iter().rfind(|(_, (_, end))| *end <= now + Days::new(1)).unwrap().1;
            let told = format!("{text} باران آمد.");
            assert_eq!(ends(Policy::news(), &told), over, "{told} at {now}");
            let ahead = format!("از فردا تا {}", Language::Persian.weekday(other));
            let next = now.iter_days().skip(1).find(|&day| is(day, other)).unwrap();
            assert_eq!(ends(Policy::news(), &ahead).1, next + Days::new(1), "{ahead} at {now}");
        }
    }
}

/// Weekends by the week that they end, and their names.
#[test]
fn weekends() {
    for now in now() {
        for (phrase, weeks, start, first_day) in [
            ("آخر هفته", 0, Weekday::Saturday, Weekday::Thursday),
            ("آخر هفته گذشته", -1, Weekday::Saturday, Weekday::Thursday),
            ("آخر هفته آینده", 1, Weekday::Saturday, Weekday::Thursday),
            ("this weekend", 0, Weekday::Monday, Weekday::Saturday),
            ("last weekend", -1, Weekday::Monday, Weekday::Saturday),
            ("next weekend", 1, Weekday::Monday, Weekday::Saturday),
        ] {
            let week = week(now, start) + chrono::TimeDelta::weeks(weeks);
            let begins = week.iter_days().find(|&day| is(day, first_day)).unwrap();
            let it = taqvim::parse(phrase, &Reference::from(now)).unwrap();
            assert_eq!(
                it.interval().unwrap().to_string(),
                format!("{begins}/{}", begins + Days::new(2)),
                "{phrase} at {now}"
            );
            assert_eq!(it.to_string(), format!("{}-WE", begins.format("%G-W%V")), "{phrase} at {now}");
        }
        for (phrase, weeks) in [("هفته گذشته", -1), ("این هفته", 0), ("هفته آینده", 1), ("سه هفته پیش", -3)]
        {
            let begins = week(now, Weekday::Saturday) + chrono::TimeDelta::weeks(weeks);
            let it = taqvim::parse(phrase, &Reference::from(now)).unwrap();
            assert_eq!(
                it.interval().unwrap().to_string(),
                format!("{begins}/{}", begins + Days::new(7)),
                "{phrase} at {now}"
            );
            // The ISO week that shares Monday to Friday with it.
            assert_eq!(it.to_string(), (begins + Days::new(2)).format("%G-W%V").to_string(), "{phrase} at {now}");
        }
    }
}
