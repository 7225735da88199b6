//! The whole oracle, where it lies beside the repository: `$TAQVIM_SHARED`, or `../shared`. Without it nothing is
//! tested here; what the tables are made from is in data/, and tested there.

use chrono::NaiveDate;
use std::{env, fs, path::PathBuf};
use taqvim::calendar::{BorjiDate, Certainty, HijriSource, JalaliYear};
use taqvim::{HijriDate, JalaliDate, jalali};

/// The fields of the rows by their column names.
struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(name: &str) -> Option<Table> {
        let shared = env::var_os("TAQVIM_SHARED").map(PathBuf::from);
        let shared = shared.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"));
        let text = fs::read_to_string(shared.join("oracle").join(name)).ok()?;
        let mut rows = text.lines().map(fields);
        Some(Table { header: rows.next()?, rows: rows.collect() })
    }

    fn column<'a>(&'a self, name: &str) -> impl Fn(&'a [String]) -> &'a str + use<'a> {
        let place = self.header.iter().position(|column| column == name).expect("the column is there");
        move |row: &'a [String]| row[place].as_str()
    }
}

/// Comma-separated fields, some of them quoted.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => fields.last_mut().expect("one at least").push(character),
        }
    }
    fields
}

fn date(text: &str) -> NaiveDate {
    text.parse().expect("an ISO date")
}

#[test]
fn official_leap_years() {
    let Some(table) = Table::read("official_leap_1206_1498.csv") else { return };
    let (year, nowruz, leap) = (table.column("ap_year"), table.column("nowruz_gregorian"), table.column("leap"));
    assert_eq!(table.rows.len(), 293);
    for row in &table.rows {
        let year = JalaliYear::new(year(row).parse().expect("a year")).expect("in the calendar");
        assert_eq!(NaiveDate::from(year.first_day()), date(nowruz(row)));
        assert_eq!(JalaliDate::try_from(date(nowruz(row))), Ok(year.first_day()));
        assert_eq!(year.is_leap(), leap(row) == "1", "{year}");
        assert_eq!(year.certainty(), Certainty::Official);
    }
}

/// True noon at 52.5° E from 1178 on, but for 1602; the rule carried back before, on or a day before the equinox's.
#[test]
fn nowruz() {
    let Some(table) = Table::read("nowruz.csv") else { return };
    let (year, true_noon, status) =
        (table.column("ap_year"), table.column("true_noon_525_gregorian"), table.column("status"));
    let mut day_earlier = 0;
    for row in &table.rows {
        let Ok(year) = JalaliYear::new(year(row).parse().expect("a year")) else { continue };
        let (ours, computed) = (NaiveDate::from(year.first_day()), date(true_noon(row)));
        match year.get() {
            ..1178 if ours != computed => {
                assert_eq!(Some(ours), computed.pred_opt(), "{year}");
                day_earlier += 1;
            }
            1602 => assert_eq!(Some(ours), computed.pred_opt(), "{year}"),
            _ => assert_eq!(ours, computed, "{year}"),
        }
        let expected = match status(row) {
            "official_list" => Certainty::Official,
            "astronomical_certain" => Certainty::Astronomical,
            _ if year.get() < 1178 => Certainty::Proleptic,
            _ => Certainty::Projected,
        };
        assert_eq!(year.first_day().certainty(), expected, "{year}");
    }
    assert_eq!(day_earlier, 71);
}

#[test]
fn mean_and_true_noon_differ_in_the_years_of_the_docs() {
    let Some(table) = Table::read("nowruz.csv") else { return };
    let (year, mean, true_noon) =
        (table.column("ap_year"), table.column("gregorian"), table.column("true_noon_525_gregorian"));
    let differing: Vec<&str> =
        table.rows.iter().filter(|row| mean(row) != true_noon(row)).map(|row| year(row)).collect();
    let within: Vec<&str> = differing.into_iter().filter(|year| year.parse::<i32>().expect("a year") <= 3001).collect();
    let documented = "166, 492, 752, 785, 1111, 1144, 1503, 1635, 1668, 1701, 1734, 1866, 2060, 2159, 2258, 2291, 2782, 2848, 2947, 2980";
    assert_eq!(within.join(", "), documented);
}

#[test]
fn anchors() {
    let Some(table) = Table::read("anchor_dates.csv") else { return };
    let (jalali, gregorian, weekday, calendar) =
        (table.column("jalali"), table.column("gregorian"), table.column("weekday"), table.column("calendar"));
    let mut differing = Vec::new();
    let mut later = 0;
    for row in &table.rows {
        let day = date(gregorian(row));
        if calendar(row) == "borji" {
            let fields: Vec<i32> = jalali(row).split('-').map(|field| field.parse().expect("a number")).collect();
            // The law came in 1290; docs/CALENDARS.md lists the anchor that is older than the official months.
            match BorjiDate::new(fields[0], fields[1] as u8, fields[2] as u8) {
                Ok(date) => assert_eq!(NaiveDate::from(date), day, "{date}"),
                Err(_) => {
                    assert_eq!((jalali(row), day.to_string().as_str()), ("1287-04-02", "1908-06-23"));
                    assert_eq!(NaiveDate::from(jalali!(1287, 4, 2)), day);
                }
            }
            continue;
        }
        let ours: JalaliDate = jalali(row).parse().expect("it exists");
        later += usize::from(ours.year() >= 1178);
        if NaiveDate::from(ours) == day {
            assert_eq!(JalaliDate::try_from(day), Ok(ours));
            assert_eq!(ours.weekday().to_string(), weekday(row), "{ours}");
        } else {
            differing.push(format!("{ours} is {} here and {day} there", NaiveDate::from(ours)));
        }
    }
    // It lies before 1178, and docs/CALENDARS.md lists it and the number of the others.
    assert_eq!(later, 131);
    assert_eq!(differing, ["0001-01-01 is 0622-03-21 here and 0622-03-22 there"]);
}

#[test]
fn borji_months() {
    let Some(table) = Table::read("borji_months.csv") else { return };
    let (year, month, first) = (table.column("ap_year"), table.column("month"), table.column("first_day_gregorian"));
    let mut months = 0;
    for row in &table.rows {
        let (year, month) = (year(row).parse().expect("a year"), month(row).parse().expect("a month"));
        let Ok(ours) = BorjiDate::new(year, month, 1) else { continue };
        assert_eq!(NaiveDate::from(ours), date(first(row)), "{ours}");
        assert_eq!(BorjiDate::try_from(date(first(row))), Ok(ours));
        months += 1;
    }
    assert_eq!(months, 14 * 12);
}

#[test]
fn lunar_months() {
    let Some(table) = Table::read("hijri_iran_months.csv") else { return };
    let (year, month, first, length, status) = (
        table.column("hijri_year"),
        table.column("month"),
        table.column("first_day_gregorian"),
        table.column("length"),
        table.column("status"),
    );
    let mut months = 0;
    for row in table.rows.iter().filter(|row| status(row) != "prediction_not_official") {
        let ours = HijriDate::new(year(row).parse().expect("a year"), month(row).parse().expect("a month"), 1);
        let ours = ours.expect("it exists");
        assert_eq!(NaiveDate::from(ours), date(first(row)), "{ours}");
        assert_eq!(HijriDate::try_from(date(first(row))), Ok(ours));
        assert_eq!(ours.days_in_month().to_string(), length(row), "{ours}");
        assert_eq!(ours.source(), HijriSource::Observed);
        months += 1;
    }
    assert_eq!(months, 2207);
}
