//! Dates whose month or year is of another calendar than they are told in.

use taqvim::calendar::BorjiDate;
use taqvim::{JalaliDate, Policy, Reference, Warning, jalali, parse};

fn reference() -> Reference {
    jalali!(1395, 8, 28).into()
}

/// The months of the zodiac in the years in which they were official: each of its days, and none after the last.
#[test]
fn zodiacal_months_have_their_own_lengths() {
    let names = ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"];
    for year in 1290..=1303 {
        for (month, name) in (1..).zip(names) {
            let first = BorjiDate::new(year, month, 1).unwrap();
            let last = BorjiDate::new(year, month, first.days_in_month()).unwrap();
            for day in [first, last] {
                let it = parse(&format!("{} {name} {year}", day.day()), &reference()).unwrap();
                let date = JalaliDate::from(day);
                assert_eq!((it.start_jalali(), it.calendar()), (Some(date), Some(taqvim::Calendar::Jalali)), "{day}");
                assert_eq!(it.native().unwrap().to_string(), date.to_string(), "{day}");
            }
            let whole = parse(&format!("{name} {year}"), &reference()).unwrap();
            assert_eq!(whole.native().unwrap().to_string(), format!("{year}-{month:02}"));
            let days = whole.interval().unwrap().jalali_days().unwrap();
            assert_eq!(
                (days.clone().next(), days.clone().next_back()),
                (Some(first.into()), Some(last.into())),
                "{name} {year}"
            );
            if let Ok(none) = parse(&format!("{} {name} {year}", last.day() + 1), &reference()) {
                assert!(
                    none.warnings().contains(Warning::NonexistentDate) && none.interval().is_none(),
                    "{name} {year}"
                );
                assert_eq!(none.nearest_valid().unwrap().to_string(), JalaliDate::from(last).to_string());
            }
        }
    }
}

/// A Jalali or lunar month of a Gregorian year, and a lunar one of a Jalali year: where the year has two, the first; where it has
/// none, the one before.
#[test]
fn months_of_the_years_of_another_calendar() {
    for (phrase, native) in [
        ("۱۰ دی ۲۰۱۶", "1395-10-10"),
        ("۱۱ دی ۲۰۱۶", "1394-10-11"),
        ("۱۲ دی ۲۰۱۶", "1394-10-12"),
        // From 31 December 2016 to 1 January 2018.
        ("۱۱ دی ۲۰۱۷", "1395-10-11"),
        ("۱۲ دی ۲۰۱۷", "1395-10-12"),
        ("۱۰ دی ۲۰۱۷", "1396-10-10"),
        // On 7 January and on 27 December 2009.
        ("۱۰ محرم ۲۰۰۸", "1429-01-10"),
        ("۱۰ محرم ۲۰۰۹", "1430-01-10"),
        ("عاشورای ۲۰۰۹", "1430-01-10"),
    ] {
        let it = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        assert_eq!(it.native().unwrap().to_string(), native, "{phrase}");
    }
    let _ = Policy::news();
}

/// The year beside a named day is of its calendar, unless its number says which other one it is of.
#[test]
fn named_days_of_the_years_of_another_calendar() {
    for (phrase, start) in [
        ("نوروز ۱۵۵۰", "1550-03-21"),
        ("نوروز ۱۵۹۹", "1599-03-21"),
        ("نوروز ۲۰۱۷", "2017-03-21"),
        ("یلدا ۲۱۰۰", "2100-12-21"),
        ("یلدا ۲۱۵۰", "2150-12-21"),
        ("کریسمس ۱۱۹۹", "1199-12-25"),
        ("کریسمس ۱۲۰۰", "1821-12-25"),
        ("کریسمس ۱۴۹۹", "2120-12-25"),
        ("کریسمس ۱۵۰۰", "1500-12-25"),
    ] {
        let it = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        assert_eq!(it.start_date().unwrap().to_string(), start, "{phrase}");
    }
}

/// What is open or doubtful of a day is so of its week, of its weekend and of what is counted from it.
#[test]
fn weeks_and_weekends_of_a_day() {
    for (phrase, value, assumed, doubtful) in [
        ("the weekend of 5 March", "2016-W09-WE", "year", false),
        ("the week of 5 March", "2016-W09", "year", false),
        ("the week of 5 March 2016", "2016-W09", "", false),
        ("the weekend of Monday 5 March 2016", "2016-W09-WE", "", true),
        ("the week of Monday 5 March 2016", "2016-W09", "", true),
        ("two days after Monday 5 March 2016", "2016-03-07", "", true),
        ("two days after Saturday 5 March 2016", "2016-03-07", "", false),
    ] {
        let it = parse(phrase, &reference()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        assert_eq!((it.to_string(), it.assumed().to_string()), (value.to_owned(), assumed.to_owned()), "{phrase}");
        assert_eq!(it.warnings().contains(Warning::WeekdayMismatch), doubtful, "{phrase}");
    }
}
