//! Public holidays and working days.

use std::{collections::BTreeSet, fs, path::Path};
use taqvim::calendar::{HijriCorrection, HijriMonths, JalaliYear};
use taqvim::holiday::{Announcement, Country, Effect, Holiday, Holidays, Weekend};
use taqvim::{JalaliDate, Weekday, jalali};

fn dates(country: Country, year: i32) -> Vec<String> {
    let year = JalaliYear::new(year).unwrap();
    Holidays::new(country).in_year(year).map(|(date, holiday)| format!("{date} {}", holiday.english())).collect()
}

/// The official calendar of 1403.
#[test]
fn iran_1403() {
    assert_eq!(
        dates(Country::Iran, 1403),
        [
            "1403-01-01 Nowruz",
            "1403-01-02 Nowruz holiday",
            "1403-01-03 Nowruz holiday",
            "1403-01-04 Nowruz holiday",
            "1403-01-12 Islamic Republic Day",
            "1403-01-13 Nature Day",
            "1403-01-13 Martyrdom of Imam Ali",
            "1403-01-22 Eid al-Fitr",
            "1403-01-23 Second day of Eid al-Fitr",
            "1403-02-15 Martyrdom of Imam Sadeq",
            "1403-03-14 Death of Khomeini",
            "1403-03-15 15 Khordad Uprising",
            "1403-03-28 Eid al-Adha",
            "1403-04-05 Eid al-Ghadir",
            "1403-04-25 Tasua",
            "1403-04-26 Ashura",
            "1403-06-04 Arbaeen",
            "1403-06-12 Death of the Prophet",
            "1403-06-14 Martyrdom of Imam Reza",
            "1403-06-22 Martyrdom of Imam Hasan Askari",
            "1403-06-31 Birthday of the Prophet",
            "1403-09-15 Martyrdom of Fatima",
            "1403-10-25 Birthday of Imam Ali",
            "1403-11-09 Mab'ath",
            "1403-11-22 Revolution Day",
            "1403-11-26 Birthday of Imam Mahdi",
            "1403-12-29 Oil Nationalisation Day",
            "1403-12-30 Last day of a leap year",
        ]
    );
}

#[test]
fn years_of_a_holiday() {
    let has = |country, date: JalaliDate, name: &str| {
        Holidays::new(country).on(date).any(|holiday| holiday.english() == name)
    };
    for (month, day, name, first, last) in [
        (5, 14, "Constitution Day", 1286, 1357),
        (5, 28, "28 Mordad", 1333, 1357),
        // Kings since Azar 1304 and Shahrivar 1320; the revolution was in Bahman 1357.
        (12, 24, "Birthday of Reza Shah", 1304, 1356),
        (8, 4, "Birthday of the Shah", 1320, 1357),
        // First anniversaries.
        (8, 9, "Birthday of the Crown Prince", 1340, 1357),
        (9, 21, "21 Azar", 1326, 1357),
        (10, 17, "Women's Day of 17 Dey", 1315, 1357),
        (11, 6, "6 Bahman", 1342, 1357),
        (11, 22, "Revolution Day", 1358, 3000),
        (12, 29, "Oil Nationalisation Day", 1330, 3000),
    ] {
        let on = |year| JalaliDate::new(year, month, day).is_ok_and(|date| has(Country::Iran, date, name));
        assert_eq!((1..=3000).filter(|&year| on(year)).collect::<Vec<_>>(), Vec::from_iter(first..=last), "{name}");
    }
    assert!(!has(Country::Iran, jalali!(1368, 3, 14), "Death of Khomeini"));
    assert!(has(Country::Iran, jalali!(1369, 3, 14), "Death of Khomeini"));
    assert!(has(Country::Afghanistan, jalali!(1399, 1, 1), "Nowruz"));
    assert!(!has(Country::Afghanistan, jalali!(1400, 1, 1), "Nowruz"));
    assert!(has(Country::Afghanistan, jalali!(1395, 5, 28), "Independence Day"));
    assert!(!has(Country::Afghanistan, jalali!(1371, 2, 8), "Mujahideen Victory Day"));
    assert!(has(Country::Afghanistan, jalali!(1372, 2, 8), "Mujahideen Victory Day"));
    for holiday in Holiday::all(Country::Iran).chain(Holiday::all(Country::Afghanistan)) {
        let (first, last) = holiday.years();
        assert!(first.unwrap_or(1) <= last.unwrap_or(3000), "{holiday:?}");
        assert!((1..=12).contains(&holiday.month()) && holiday.day().is_none_or(|day| (1..=31).contains(&day)));
    }
}

#[test]
fn every_row_of_the_facts() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/holidays.tsv");
    let text = fs::read_to_string(path).unwrap();
    let rows: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).skip(1).collect();
    let all: Vec<_> = Holiday::all(Country::Iran).chain(Holiday::all(Country::Afghanistan)).collect();
    assert_eq!(rows.len(), all.len());
    let names: BTreeSet<_> = all.iter().map(|holiday| (holiday.name(), holiday.english())).collect();
    for row in rows {
        let fields: Vec<&str> = row.split('\t').collect();
        assert!(names.contains(&(fields[6], fields[7])), "{row}");
        let of_row = |holiday: &&Holiday| {
            (holiday.name(), holiday.english(), holiday.country().as_str()) == (fields[6], fields[7], fields[0])
                && (holiday.calendar().as_str(), holiday.month().to_string().as_str()) == (fields[1], fields[2])
                && holiday.day().map_or("last".to_owned(), |day| day.to_string()) == fields[3]
                && holiday.years() == (fields[4].parse().ok(), fields[5].parse().ok())
        };
        assert!(all.iter().any(of_row), "{row}");
    }
}

#[test]
fn working_days() {
    let iran = Holidays::new(Country::Iran);
    assert_eq!(iran.next_working_day(jalali!(1395, 12, 28)), Some(jalali!(1396, 1, 5)));
    assert_eq!(iran.previous_working_day(jalali!(1396, 1, 5)), Some(jalali!(1395, 12, 28)));
    assert_eq!(iran.next_working_day(jalali!(1395, 8, 26)), Some(jalali!(1395, 8, 29)));
    assert_eq!(iran.with_weekend(Weekend::FRIDAY).next_working_day(jalali!(1395, 8, 26)), Some(jalali!(1395, 8, 27)));
    assert_eq!(iran.with_weekend(Weekend::of(&Weekday::ALL)).next_working_day(jalali!(2999, 1, 1)), None);
    assert_eq!(iran.next_working_day(JalaliDate::MAX), None);
    assert_eq!(iran.previous_working_day(JalaliDate::MIN), None);
    let mut day = jalali!(1390, 1, 1);
    while day < jalali!(1400, 1, 1) {
        let next = iran.next_working_day(day).unwrap();
        assert!(iran.is_working_day(next) && day < next);
        assert!(day.days_until(next).skip(1).all(|day| !iran.is_working_day(day)));
        assert_eq!(iran.working_days(day.succ().unwrap(), next.succ().unwrap()), 1);
        day = next;
    }
}

#[test]
fn what_the_caller_knows() {
    let announcements = [
        Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff),
        Announcement::new(jalali!(1402, 5, 13), "جبران", Effect::WorkingDay),
    ];
    let iran = Holidays::new(Country::Iran).with_announcements(&announcements);
    assert!(iran.is_holiday(jalali!(1402, 5, 11)) && !iran.is_working_day(jalali!(1402, 5, 11)));
    assert!(iran.is_working_day(jalali!(1402, 5, 13)), "a Friday that is worked");
    // What is not announced is as the table says; a weekend alone is no holiday, and an announcement undoes one.
    for (date, holiday) in [
        (jalali!(1403, 1, 1), true),
        (jalali!(1403, 1, 5), false),
        (jalali!(1403, 4, 25), true),
        (jalali!(1402, 5, 13), false),
        (jalali!(1402, 5, 12), false),
        (jalali!(1402, 5, 20), false),
    ] {
        assert_eq!(iran.is_holiday(date), holiday, "{date}");
    }
    assert_eq!(
        (iran.announcement(jalali!(1402, 5, 12)), Holidays::new(Country::Iran).is_holiday(jalali!(1402, 5, 11))),
        (None, false)
    );
    assert_eq!(iran.announcement(jalali!(1402, 5, 11)).map(|announcement| announcement.name), Some("گرما"));
    let later = HijriMonths::default().corrected(HijriCorrection::DayLater);
    let fitr = |months: HijriMonths<'_>| {
        let holidays = Holidays::new(Country::Iran).with_months(months);
        let mut days = holidays.in_year(JalaliYear::new(1403).unwrap());
        days.find(|(_, holiday)| holiday.english() == "Eid al-Fitr").map(|(date, _)| date)
    };
    assert_eq!(fitr(HijriMonths::default()), Some(jalali!(1403, 1, 22)));
    assert_eq!(fitr(later), Some(jalali!(1403, 1, 23)));
}

/// As many steps from one working day to the next.
#[test]
fn working_days_are_added_one_by_one() {
    let heat = [Announcement::new(jalali!(1402, 5, 11), "گرما", Effect::DayOff)];
    for holidays in [
        Holidays::new(Country::Iran),
        Holidays::new(Country::Iran).with_weekend(Weekend::FRIDAY).with_announcements(&heat),
        Holidays::new(Country::Afghanistan),
    ] {
        for date in jalali!(1402, 1, 1).days_until(jalali!(1402, 6, 1)).step_by(3) {
            let (mut after, mut before) = (date, date);
            assert_eq!(holidays.add_working_days(date, 0), Some(date));
            for count in 1..=30 {
                after = holidays.next_working_day(after).unwrap();
                before = holidays.previous_working_day(before).unwrap();
                assert_eq!(holidays.add_working_days(date, count), Some(after), "{count} after {date}");
                assert_eq!(holidays.add_working_days(date, -count), Some(before), "{count} before {date}");
            }
            assert_eq!(holidays.working_days(date.succ().unwrap(), after.succ().unwrap()), 30);
        }
    }
}

#[test]
fn no_working_days_are_past_the_ends() {
    let iran = Holidays::new(Country::Iran);
    for days in [i32::MAX, i32::MIN, 1_200_000, -1_200_000] {
        assert_eq!(iran.add_working_days(jalali!(1404, 8, 29), days), None);
    }
    assert_eq!(iran.add_working_days(JalaliDate::MAX, 1), None);
    assert_eq!(iran.add_working_days(JalaliDate::MIN, -1), None);
    assert_eq!(iran.add_working_days(JalaliDate::MAX, 0), Some(JalaliDate::MAX));
    let last = iran.previous_working_day(JalaliDate::MAX).unwrap();
    assert_eq!(iran.add_working_days(last, -1), iran.previous_working_day(last));
}

#[test]
fn what_is_printed_of_a_holiday_has_no_year_that_is_none() {
    let printed: Vec<String> = [Country::Iran, Country::Afghanistan]
        .into_iter()
        .flat_map(Holiday::all)
        .map(|holiday| format!("{holiday:?}"))
        .collect();
    assert!(printed.len() > 30 && printed.iter().any(|holiday| holiday.contains("years: (None, None)")));
    for holiday in printed {
        assert!(!holiday.contains(&i32::MIN.to_string()) && !holiday.contains(&i32::MAX.to_string()), "{holiday}");
    }
}
