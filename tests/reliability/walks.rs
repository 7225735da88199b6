//! Walks over everything that there is of a kind: minutes, numbers, units, weekdays.

use super::{friday, meant};
use chrono::{Datelike as _, Duration, NaiveDate};
use taqvim::numeral::{Numeral, Words};
use taqvim::{JalaliDate, Reference, parse, parse_expression};

/// Every minute of the day in figures and in words; both are read, and what is written of it is read back.
#[test]
fn every_minute_of_the_day() {
    for minute in 0..1440u32 {
        let (hour, rest) = (minute / 60, minute % 60);
        let value = format!("2016-11-18T{hour:02}:{rest:02}");
        let figures = format!("ساعت {hour:02}:{rest:02}");
        let meaning = parse(&figures, &friday()).unwrap_or_else(|error| panic!("{figures}: {error}"));
        assert_eq!(meaning.to_string(), value, "{figures}");
        assert_eq!(parse(&format!("{hour:02}:{rest:02}"), &friday()).unwrap().to_string(), value);
        let said = parse_expression(&figures).unwrap();
        assert_eq!(parse_expression(&said.to_string()), Ok(said), "{said}");
        // From one o'clock on; «ساعت صفر» has no minutes in words.
        // Nor is «ساعت بیست و یک دقیقه» 20:01 to all ears.
        if hour > 0 && rest > 0 && !(hour == 20 && rest < 10) {
            let words = format!("ساعت {} و {} دقیقه", Words::cardinal(hour), Words::cardinal(rest));
            let meaning = parse(&words, &friday()).unwrap_or_else(|error| panic!("{words}: {error}"));
            assert_eq!(meaning.to_string(), value, "{words}");
        }
    }
}

/// Every number below 100,000 in words, as cardinal and as ordinal.
#[test]
fn every_number_in_words() {
    for number in 0..100_000u32 {
        let words = Words::cardinal(number).to_string();
        assert_eq!(words.parse::<Numeral>().map(|read| read.whole()), Ok(Some(number)), "{words}");
        if number > 0 {
            let words = Words::ordinal(number).to_string();
            assert_eq!(words.parse::<Numeral>().map(|read| read.whole()), Ok(Some(number)), "{words}");
        }
    }
}

fn start(phrase: &str, reference: NaiveDate) -> NaiveDate {
    let meaning = parse(phrase, &Reference::from(reference)).unwrap_or_else(|error| panic!("{phrase}: {error}"));
    meaning.start_date().unwrap_or_else(|| panic!("{phrase} at {reference}"))
}

/// Units × −400..=400 against the simplest arithmetic there is.
#[test]
fn units_away_from_today() {
    for reference in [(2016, 11, 18), (2017, 3, 20), (2021, 3, 21), (2024, 2, 29)] {
        let today = NaiveDate::from_ymd_opt(reference.0, reference.1, reference.2).unwrap();
        let jalali = JalaliDate::try_from(today).unwrap();
        // Weeks begin on Saturday.
        let saturday = today - Duration::days(i64::from((today.weekday().num_days_from_sunday() + 1) % 7));
        for count in (-400..=400i32).filter(|count| count.abs() > 1) {
            let side = if count < 0 { "پیش" } else { "دیگر" };
            let away = count.abs();
            assert_eq!(
                start(&format!("{away} روز {side}"), today),
                today + Duration::days(count.into()),
                "{count} days"
            );
            assert_eq!(
                start(&format!("{away} هفته {side}"), today),
                saturday + Duration::weeks(count.into()),
                "{count} weeks"
            );
            let months = jalali.year() * 12 + i32::from(jalali.month()) - 1 + count;
            let month = JalaliDate::new(months.div_euclid(12), months.rem_euclid(12) as u8 + 1, 1).unwrap();
            assert_eq!(start(&format!("{away} ماه {side}"), today), NaiveDate::from(month), "{count} months");
            let year = JalaliDate::new(jalali.year() + count, 1, 1).unwrap();
            assert_eq!(start(&format!("{away} سال {side}"), today), NaiveDate::from(year), "{count} years");
        }
    }
}

/// Every weekday × last, next, bare × each day of two weeks, against a walk from day to day.
#[test]
fn weekdays_by_walking() {
    let names = ["دوشنبه", "سه\u{200C}شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"];
    for offset in 0..14 {
        let today = NaiveDate::from_ymd_opt(2016, 11, 14).unwrap() + Duration::days(offset);
        for (number, name) in names.into_iter().enumerate() {
            let is = |day: &NaiveDate| day.weekday().num_days_from_monday() as usize == number;
            let back = (1..).map(|days| today - Duration::days(days)).find(is).unwrap();
            let ahead = (1..).map(|days| today + Duration::days(days)).find(is).unwrap();
            assert_eq!(start(&format!("{name} گذشته"), today), back, "{name} گذشته at {today}");
            assert_eq!(start(&format!("{name} آینده"), today), ahead, "{name} آینده at {today}");
            let bare = if is(&today) { today } else { back };
            assert_eq!(start(name, today), bare, "{name} at {today}");
        }
    }
}

/// Words of the tables that name a day by themselves are found alone, those that need a neighbour are not.
#[test]
fn rows_of_the_tables_are_what_their_flags_say() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/tables");
    let (mut found, mut quiet) = (0, 0);
    let mut failures = Vec::new();
    for folder in ["persian", "english"] {
        for file in std::fs::read_dir(root.join(folder)).unwrap() {
            let rows = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for row in rows.lines().filter(|row| !row.starts_with('#')) {
                let [form, class, _, _, flags, ..] = row.split('\t').collect::<Vec<_>>()[..] else { continue };
                let plain = !["latent", "weak", "counted", "short", "lower"]
                    .iter()
                    .any(|flag| flags.split(' ').any(|has| has == *flag));
                let named = match class {
                    "deictic_day" | "weekday" if plain => true,
                    "month_jalali" if flags.split(' ').any(|flag| flag == "latent") && folder == "persian" => false,
                    _ => continue,
                };
                let alone = !meant(form).is_empty();
                if named != alone {
                    failures.push(format!("{form}\t{class}\t{flags}: {}", if alone { "found" } else { "not found" }));
                }
                if named { found += 1 } else { quiet += 1 }
            }
        }
    }
    assert!(failures.is_empty(), "{}\n{}", failures.len(), failures.join("\n"));
    assert!(found > 50 && quiet > 10, "{found} found, {quiet} quiet");
}

/// Easter Sunday of every year of the Gregorian calendar that four figures name, by another algorithm than the library's:
/// that of "A New York Correspondent" in Nature, 20 April 1876.
#[test]
fn easter_of_every_year() {
    for year in 1583..=2999i32 {
        let (golden, century, rest) = (year % 19, year / 100, year % 100);
        let skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
        let epact = (19 * golden + skipped + 15) % 30;
        let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        let late = (golden + 11 * epact + 22 * sunday) / 451;
        let day = epact + sunday - 7 * late + 114;
        let expected = NaiveDate::from_ymd_opt(year, (day / 31) as u32, (day % 31 + 1) as u32).unwrap();
        let phrase = format!("Easter {year}");
        let meaning = parse(&phrase, &friday()).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        assert_eq!(meaning.start_date(), Some(expected), "{phrase}");
    }
}
