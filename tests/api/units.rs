//! Units counted from now in every calendar, beside a count of their months. No text counts halves of years yet, a file may.

use chrono::{Datelike, NaiveDate};
use taqvim::{Calendar, Expression, Grain, HijriDate, JalaliDate, Policy, Reference};

const IRAN: &str = r#"{"calendar":"jalali","week_start":"saturday","weekend":"thursday"}"#;

/// An expression as it is written in a file.
pub(super) fn said(anchor: &str, more: &str) -> Expression {
    let json = format!(r#"{{"anchor":{anchor},{more}"convention":{IRAN}}}"#);
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// The first day of a month, counted from that of year 0.
pub(super) fn first_of(calendar: Calendar, months: i32) -> NaiveDate {
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) as u8 + 1);
    match calendar {
        Calendar::Jalali => JalaliDate::new(year, month, 1).unwrap().into(),
        Calendar::Hijri => HijriDate::new(year, month, 1).unwrap().into(),
        _ => NaiveDate::from_ymd_opt(year, month.into(), 1).unwrap(),
    }
}

#[test]
fn units_are_so_many_months() {
    let names: [(&str, i32, i32, Grain); 7] = [
        ("month", 1, 0, Grain::Month),
        ("quarter", 3, 0, Grain::Quarter),
        ("half", 6, 0, Grain::Half),
        ("year", 12, 0, Grain::Year),
        ("decade", 120, 0, Grain::Decade),
        // These begin with a year that ends in 1.
        ("century", 1200, 12, Grain::Century),
        ("millennium", 12_000, 12, Grain::Millennium),
    ];
    for reference in ["2021-03-20", "2021-03-21", "2016-12-31", "2017-01-01", "2022-07-30", "2016-06-30", "2000-01-01"]
    {
        let date: NaiveDate = reference.parse().unwrap();
        let reference = Reference::from(date);
        for calendar in [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri] {
            let jalali = JalaliDate::try_from(date).unwrap();
            let (year, month) = match calendar {
                Calendar::Jalali => (jalali.year(), jalali.month()),
                Calendar::Hijri => HijriDate::try_from(date).map(|date| (date.year(), date.month())).unwrap(),
                _ => (date.year(), date.month() as u8),
            };
            for (unit, months, from, grain) in names {
                for offset in if months > 1200 { 0..=0 } else { -3..=3 } {
                    let now = (year * 12 + i32::from(month) - 1 - from).div_euclid(months);
                    let start = (now + offset) * months + from;
                    let anchor =
                        format!(r#"{{"relative":{{"unit":"{unit}","offset":{offset},"calendar":"{calendar}"}}}}"#);
                    let it = said(&anchor, "").resolve(&reference, &Policy::news()).unwrap();
                    let of = format!("{anchor} at {reference}");
                    let interval = it.interval().unwrap();
                    assert_eq!(
                        (it.start_date(), interval.end().map(|end| end.date()), it.grain(), it.calendar()),
                        (
                            Some(first_of(calendar, start)),
                            Some(first_of(calendar, start + months)),
                            grain,
                            Some(calendar)
                        ),
                        "{of}"
                    );
                    let (year, part) = (start.div_euclid(12), start.rem_euclid(12) / months + 1);
                    let native = match unit {
                        "month" => format!("{year:04}-{part:02}"),
                        "quarter" => format!("{year:04}-Q{part}"),
                        "half" => format!("{year:04}-H{part}"),
                        "year" => format!("{year:04}"),
                        "decade" => format!("{:03}X", year / 10),
                        "century" => format!("C{:02}", year / 100 + 1),
                        _ => String::new(),
                    };
                    let native = Some(native).filter(|name| calendar != Calendar::Gregorian && !name.is_empty());
                    assert_eq!(it.native().map(|date| date.to_string()), native, "{of}");
                }
            }
        }
    }
}

/// A part of so many months has a name where it begins with one of the year's own parts, whatever it is a part of.
#[test]
fn parts_of_so_many_months() {
    // From the first of a month to the end of another one, over a new year.
    let date = |calendar, month, year: i32| {
        format!(
            r#"{{"calendar":"{calendar}","calendar_said":true,"year":{{"full":{year}}},"month":{month},"zodiacal":false,"day":null,"weekday":null,"any_order":false}}"#
        )
    };
    let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    for (calendar, year) in [(Calendar::Jalali, 1394), (Calendar::Gregorian, 2014), (Calendar::Hijri, 1436)] {
        for first in 1..=12 {
            let months = year * 12 + first - 1;
            let through = format!(
                r#"{{"through":{{"first":{},"last":{}}}}}"#,
                date(calendar, first, year),
                date(calendar, (months + 11) % 12 + 1, (months + 11) / 12)
            );
            for (unit, count, length) in
                [("month", 1, 1), ("month", 2, 2), ("month", 3, 3), ("month", 6, 6), ("season", 2, 6)]
            {
                for nth in [1, 2, -1] {
                    let slice = format!(r#""slice":{{"unit":"{unit}","count":{count},"nth":{nth},"weekday":null}},"#);
                    let it = said(&through, &slice).resolve(&reference, &Policy::news()).unwrap();
                    let start = if nth > 0 { months + (nth - 1) * length } else { months + 12 - length };
                    let of = format!("{slice} of {first} in {year} {calendar}");
                    assert_eq!(
                        (it.start_date(), it.end().map(|end| end.date())),
                        (Some(first_of(calendar, start)), Some(first_of(calendar, start + length))),
                        "{of}"
                    );
                    let (year, month) = (start / 12, start % 12);
                    let named = unit != "season" && month % length == 0;
                    let name = match (length, calendar) {
                        (1, Calendar::Gregorian) => format!("{year}-{:02}", month + 1),
                        (1, _) => format!("{year}-{:02}", month + 1),
                        (3, _) if named => format!("{year}-Q{}", month / 3 + 1),
                        (6, Calendar::Jalali | Calendar::Hijri) if named => format!("{year}-H{}", month / 6 + 1),
                        _ => String::new(),
                    };
                    let told = if calendar == Calendar::Gregorian {
                        Some(it.to_string())
                    } else {
                        it.native().map(|it| it.to_string())
                    };
                    let told = told.filter(|text| !text.contains('/')).unwrap_or_default();
                    assert_eq!(told, name, "{of}");
                }
            }
        }
    }
}

/// What no text says and a file may: each by its value, its interval and its grain.
#[test]
fn what_files_say() {
    let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    let season = r#"{"season":{"season":"summer","year":"every","scope":"bare","common":false}}"#;
    let run = |start: &str, days: i64| {
        let start: NaiveDate = start.parse().unwrap();
        let number = (start - NaiveDate::from_ymd_opt(1970, 1, 1).unwrap()).num_days();
        format!(r#"{{"run":{{"start":{number},"end":{}}}}}"#, number + days)
    };
    let third = r#"{"era":{"calendar":"gregorian","span":{"millennium":3}}}"#.to_owned();
    let century =
        |count: u8, nth: i8| format!(r#""slice":{{"unit":"century","count":{count},"nth":{nth},"weekday":null}},"#);
    for (anchor, more, value, interval, grain) in [
        (season.to_owned(), String::new(), "XXXX-SU", "-", Grain::Season),
        (run("2016-11-14", 1), String::new(), "2016-11-14", "2016-11-14/2016-11-15", Grain::Day),
        (run("2016-11-14", 7), String::new(), "2016-W46", "2016-11-14/2016-11-21", Grain::Week),
        (run("2016-11-14", 6), String::new(), "2016-11-14/2016-11-20", "2016-11-14/2016-11-20", Grain::Day),
        (run("2016-11-15", 7), String::new(), "2016-11-15/2016-11-22", "2016-11-15/2016-11-22", Grain::Day),
        (third.clone(), century(2, 1), "2001-01-01/2201-01-01", "2001-01-01/2201-01-01", Grain::Century),
        (third, century(1, -2), "2801-01-01/2901-01-01", "2801-01-01/2901-01-01", Grain::Century),
    ] {
        let it = said(&anchor, &more).resolve(&reference, &Policy::news()).unwrap();
        let told = it.interval().map_or("-".into(), |interval| interval.to_string());
        assert_eq!((it.to_string().as_str(), told.as_str(), it.grain()), (value, interval, grain), "{anchor}");
    }
}

/// Lengths that hang on the reference, in every unit, with a fraction and without.
#[test]
fn lengths_of_every_unit() {
    let reference = "2016-11-18T18:00:00".parse::<chrono::NaiveDateTime>().unwrap();
    for (digits, scale, unit, past, future) in [
        (90, 0, "second", "2016-11-18T17:58:30", "2016-11-18T18:01:30"),
        (125, 2, "minute", "2016-11-18T17:58:45", "2016-11-18T18:01:15"),
        (5, 1, "hour", "2016-11-18T17:30:00", "2016-11-18T18:30:00"),
        (25, 2, "day", "2016-11-18T12:00:00", "2016-11-19T00:00:00"),
        (2, 0, "week", "2016-11-04T18:00:00", "2016-12-02T18:00:00"),
        (3, 0, "month", "2016-08-18T18:00:00", "2017-02-16T18:00:00"),
        (2, 0, "quarter", "2016-05-17T18:00:00", "2017-05-18T18:00:00"),
        (1, 0, "season", "2016-08-18T18:00:00", "2017-02-16T18:00:00"),
        (1, 0, "half", "2016-05-17T18:00:00", "2017-05-18T18:00:00"),
        (125, 2, "year", "2015-08-19T18:00:00", "2018-02-17T18:00:00"),
        (1, 0, "decade", "2006-11-19T18:00:00", "2026-11-19T18:00:00"),
        (1, 0, "century", "1916-11-19T18:00:00", "2116-11-19T18:00:00"),
        (1, 0, "millennium", "1016-11-19T18:00:00", "3016-11-19T18:00:00"),
    ] {
        for (hang, other) in [("past", past), ("future", future)] {
            let amount = format!(r#"[[{{"exact":{{"digits":{digits},"scale":{scale}}}}},"{unit}"]]"#);
            let anchor = format!(r#"{{"duration":{{"amount":{amount},"hang":"{hang}"}}}}"#);
            let it = said(&anchor, "").resolve(&Reference::from(reference), &Policy::news()).unwrap();
            let of = it.anchor().unwrap();
            let (here, there) = if hang == "past" { (of.end(), of.start()) } else { (of.start(), of.end()) };
            assert_eq!(here, Some(reference), "{anchor}");
            assert_eq!(there.map(|at| at.format("%Y-%m-%dT%H:%M:%S").to_string()).as_deref(), Some(other), "{anchor}");
        }
    }
}

/// Of what cannot be in another order, nothing is another reading.
#[test]
fn no_month_has_so_high_a_number() {
    let date = r#"{"date":{"calendar":"gregorian","calendar_said":false,"year":{"full":2016},"month":3,"zodiacal":false,"day":13,"weekday":null,"any_order":true}}"#;
    let policy = Policy::news().with_date_order(taqvim::DateOrder::Mdy);
    let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    assert_eq!(said(date, "").resolve(&reference, &policy).unwrap().to_string(), "2016-03-13");
}
