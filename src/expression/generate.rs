//! Makes `named_day_table.rs` and `event_day_table.rs` from `data/`, and checks that they are current.

use super::{EventDay, NamedDay};
use crate::calendar::{Calendar, Weekday};
use std::fmt::Write as _;
use std::{env, fs, path::Path};

const HEADER: &str = "// Made from data/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current`; see data/README.md.\n\n";

/// A named day is serialised by its key, which is its variant in snake case.
const SERDE: &str = "#[cfg_attr(feature = \"serde\", derive(serde::Serialize, serde::Deserialize), serde(rename_all = \"snake_case\"))]\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The rows of a file in `data/`, of so many fields each.
fn rows<const N: usize>(name: &str) -> Vec<[String; N]> {
    let text = fs::read_to_string(root().join("data").join(name)).expect("the facts are in data/");
    let row = |line: &str| {
        let fields: Vec<String> = line.split('\t').map(String::from).collect();
        fields.try_into().unwrap_or_else(|_| panic!("{N} fields: {line:?}"))
    };
    text.lines().filter(|line| !line.starts_with('#')).skip(1).map(row).collect()
}

fn calendar(name: &str) -> String {
    let all = [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri];
    let calendar = all.into_iter().find(|calendar| calendar.as_str() == name);
    format!("Calendar::{:?}", calendar.unwrap_or_else(|| panic!("no calendar: {name}")))
}

/// `16`, `last friday`, `before-last wednesday`, `first monday`, `fourth thursday`, `after-fourth thursday`, `easter` or
/// `easter -2`.
fn month_day(text: &str) -> String {
    if let Some(away) = text.strip_prefix("easter") {
        let away: i8 = if away.is_empty() { 0 } else { away.trim().parse().expect("days from Easter") };
        return format!("MonthDay::Easter({away})");
    }
    let Some((which, name)) = text.split_once(' ') else { return format!("MonthDay::Number({text})") };
    let which = match which {
        "last" => "Last",
        "before-last" => "BeforeLast",
        "first" => "First",
        "fourth" => "Fourth",
        "after-fourth" => "AfterFourth",
        other => panic!("no day of a month: {other}"),
    };
    let weekday = Weekday::ALL.into_iter().find(|weekday| format!("{weekday:?}").to_lowercase() == name);
    format!("MonthDay::{which}(Weekday::{:?})", weekday.unwrap_or_else(|| panic!("no weekday: {name}")))
}

/// `fajr_decade` is the variant `FajrDecade`.
fn variant(key: &str) -> String {
    assert!(key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "no key: {key}");
    key.split('_').map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}

/// Invisible characters are escapes in sources.
fn escaped(name: &str) -> String {
    name.replace('\u{200C}', "\\u{200C}")
}

/// The keys, which the tests alone know.
fn write_keys<'a>(text: &mut String, keys: impl ExactSizeIterator<Item = &'a String>) {
    let _ = writeln!(text, "#[cfg(test)]\n#[rustfmt::skip]\npub(super) static KEYS: [&str; {}] = [", keys.len());
    for key in keys {
        let _ = writeln!(text, "    {key:?},");
    }
    *text += "];\n";
}

fn named_day_table() -> String {
    let rows = rows::<7>("named_days.tsv");
    let mut text = String::from(HEADER);
    text += "use super::named_day::{DayRule, MonthDay, Row};\nuse crate::calendar::{Calendar, Weekday};\n\n";
    text += "/// A day or a run of days with a name, which returns every year.\n";
    text += "#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]\n";
    text += SERDE;
    text += "pub(crate) enum NamedDay {\n";
    for [key, .., name] in &rows {
        let _ = writeln!(text, "    /// {}", escaped(name));
        let _ = writeln!(text, "    {},", variant(key));
    }
    let count = rows.len();
    let _ = writeln!(text, "}}\n\nimpl NamedDay {{\n    pub(crate) const ALL: [NamedDay; {count}] = [");
    for [key, ..] in &rows {
        let _ = writeln!(text, "        NamedDay::{},", variant(key));
    }
    let _ = writeln!(text, "    ];\n}}\n\n#[rustfmt::skip]\npub(super) static TABLE: [Row; NamedDay::ALL.len()] = [");
    for [_, calendar_name, month, day, length, eve, name] in &rows {
        let (calendar, day, name) = (calendar(calendar_name), month_day(day), escaped(name));
        let eve = match eve.as_str() {
            "eve" => true,
            "" => false,
            other => panic!("no eve: {other}"),
        };
        let _ = writeln!(
            text,
            "    Row {{ rule: DayRule {{ calendar: {calendar}, month: {month}, day: {day}, length: {length} }}, eve: {eve}, name: \"{name}\" }},"
        );
    }
    text += "];\n\n";
    write_keys(&mut text, rows.iter().map(|[key, ..]| key));
    text
}

fn event_day_table() -> String {
    let rows = rows::<6>("event_days.tsv");
    let mut text = String::from(HEADER);
    text += "use super::event_day::EventDay;\nuse crate::calendar::Calendar;\n\n";
    let _ = writeln!(text, "#[rustfmt::skip]\npub(super) static TABLE: [EventDay; {}] = [", rows.len());
    for [_, calendar_name, year, month, day, event] in &rows {
        let calendar = calendar(calendar_name);
        let _ = writeln!(
            text,
            "    EventDay {{ calendar: {calendar}, year: {year}, month: {month}, day: {day} }}, // {event}"
        );
    }
    text += "];\n\n";
    write_keys(&mut text, rows.iter().map(|[key, ..]| key));
    text
}

#[test]
fn tables_are_current() {
    for (name, text) in [("named_day_table.rs", named_day_table()), ("event_day_table.rs", event_day_table())] {
        let path = root().join("src/expression").join(name);
        if env::var_os("TAQVIM_REGENERATE").is_some() {
            fs::write(&path, &text).expect("the table can be written");
        }
        let current = fs::read_to_string(&path).expect("the table is there");
        assert!(current == text, "{name} is stale: TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current");
    }
}

#[test]
fn a_key_names_one_day() {
    for day in NamedDay::ALL {
        assert_eq!(NamedDay::from_key(day.key()), Some(day));
    }
    for (day, [key, ..]) in EventDay::ALL.iter().zip(rows::<6>("event_days.tsv")) {
        assert_eq!(EventDay::from_key(&key), Some(*day));
    }
}

/// A holiday is a country's and of certain years, so its table has rows of its own; what both name falls on one day.
#[test]
fn a_named_day_falls_on_its_holiday() {
    let holidays = rows::<9>("holidays.tsv");
    let named = rows::<7>("named_days.tsv");
    let mut shared = 0;
    for [_, calendar, month, day, _, _, name] in &named {
        let holiday = holidays.iter().find(|[.., holiday, _, _]| holiday == name);
        let Some([_, days @ .., _, _, _, _, _]) = holiday else { continue };
        assert_eq!(days, [calendar, month, day].map(String::clone).as_slice(), "{name}");
        shared += 1;
    }
    assert!(shared > 5, "only {shared} holidays are named days");
}
