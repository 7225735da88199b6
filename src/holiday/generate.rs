//! Makes `table.rs` from `data/holidays.tsv`, and checks that it is current.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

const HEADER: &str = "// Made from data/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current`; see data/README.md.\n\n";

fn table() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/holidays.tsv");
    let text = fs::read_to_string(path).expect("the facts are in data/");
    let rows: Vec<Vec<&str>> =
        text.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split('\t').collect()).collect();
    let mut text = String::from(HEADER);
    text += "use super::rule::{Country, Day, Holiday};\nuse crate::calendar::Calendar;\n\n";
    let _ = writeln!(text, "#[rustfmt::skip]\npub(super) static TABLE: [Holiday; {}] = [", rows.len());
    for row in rows {
        let [country, calendar, month, day, first, last, name, english, _] = row[..] else {
            panic!("nine fields: {row:?}");
        };
        let country = match country {
            "iran" => "Iran",
            "afghanistan" => "Afghanistan",
            other => panic!("no country: {other}"),
        };
        let calendar = match calendar {
            "jalali" => "Jalali",
            "hijri" => "Hijri",
            other => panic!("no calendar of holidays: {other}"),
        };
        let day = match day {
            "last" => String::from("Day::Last"),
            day => format!("Day::Fixed({day})"),
        };
        let first = if first.is_empty() { "i32::MIN" } else { first };
        let last = if last.is_empty() { "i32::MAX" } else { last };
        let _ = writeln!(
            text,
            "    Holiday {{ country: Country::{country}, calendar: Calendar::{calendar}, month: {month}, day: {day}, first: {first}, last: {last}, name: {name:?}, english: {english:?} }},"
        );
    }
    text + "];\n"
}

#[test]
fn tables_are_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/holiday/table.rs");
    let text = table();
    if env::var_os("TAQVIM_REGENERATE").is_some() {
        fs::write(&path, &text).expect("the table can be written");
    }
    let current = fs::read_to_string(&path).expect("the table is there");
    assert!(current == text, "table.rs is stale: TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current");
}
