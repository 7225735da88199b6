//! Makes `leap_table.rs`, `hijri_table.rs`, `borji_table.rs` and `tehran_table.rs` from `data/`, and checks that they are
//! current.

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use std::fmt::Write as _;
use std::{env, fs, path::PathBuf};

const FROM: i32 = 1502;
const TO: i32 = 3001;

fn rows(name: &str) -> Vec<Vec<i32>> {
    let path = root().join("data").join(name);
    let text = fs::read_to_string(&path).expect("the facts are in data/");
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(|line| line.split(',').map(|field| field.parse().expect("a number")).collect())
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

const HEADER: &str = "// Made from data/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current`; see data/README.md.\n\n";

fn leap_table() -> String {
    let mut bytes = vec![0u8; ((TO - FROM) as usize) / 8 + 1];
    for row in rows("nowruz_corrections.csv") {
        let place = (row[0] - FROM) as usize;
        bytes[place / 8] |= 1 << (place % 8);
    }
    let mut text = String::from(HEADER);
    let _ = writeln!(text, "/// The year of the first bit.\npub(super) const EARLY_FROM: i32 = {FROM};\n");
    let _ = writeln!(
        text,
        "/// A bit a year: 1 Farvardin falls one day before the 33-year rule's.\n#[rustfmt::skip]\npub(super) static EARLY_NOWRUZ: [u8; {}] = [",
        bytes.len()
    );
    for line in bytes.chunks(16) {
        let line: Vec<String> = line.iter().map(|byte| format!("0x{byte:02X}")).collect();
        let _ = writeln!(text, "    {},", line.join(", "));
    }
    text + "];\n"
}

fn hijri_table() -> String {
    let rows = rows("hijri_months.csv");
    let mut text = String::from(HEADER);
    let _ = writeln!(text, "/// The first year of the table.\npub(super) const OBSERVED_FROM: i32 = {};\n", rows[0][0]);
    let _ = writeln!(
        text,
        "/// A bit a month, from the lowest: set where it had 30 days and not 29.\n#[rustfmt::skip]\npub(super) static LONG_MONTHS: [u16; {}] = [",
        rows.len()
    );
    let years: Vec<String> = rows
        .iter()
        .map(|row| row[1..].iter().enumerate().fold(0u16, |bits, (month, &days)| bits | u16::from(days == 30) << month))
        .map(|bits| format!("0x{bits:03X}"))
        .collect();
    for line in years.chunks(16) {
        let _ = writeln!(text, "    {},", line.join(", "));
    }
    text + "];\n"
}

fn borji_table() -> String {
    let rows = rows("borji_months.csv");
    let mut text = String::from(HEADER);
    let _ = writeln!(
        text,
        "/// Days of the months, 1290..=1303, less 29: two bits a month from the lowest.\n#[rustfmt::skip]\npub(super) static MONTHS: [u32; {}] = [",
        rows.len()
    );
    let years: Vec<String> = rows
        .iter()
        .map(|row| {
            row[1..].iter().enumerate().fold(0u32, |bits, (month, &days)| bits | (days as u32 - 29) << (2 * month))
        })
        .map(|bits| format!("0x{bits:06X}"))
        .collect();
    for line in years.chunks(7) {
        let _ = writeln!(text, "    {},", line.join(", "));
    }
    text + "];\n"
}

/// The moments of local time from which on an offset holds; what the clocks show twice or never belongs to the one before.
fn tehran_table() -> String {
    let facts = fs::read_to_string(root().join("data/tehran_offsets.csv")).expect("the facts are in data/");
    let mut before = super::tehran::STANDARD;
    let mut lines = Vec::new();
    for row in facts.lines().skip(1) {
        let (instant, minutes) = row.split_once(',').expect("two fields");
        let instant = NaiveDateTime::parse_from_str(instant, "%Y-%m-%dT%H:%M").expect("an instant");
        let after: i16 = minutes.parse().expect("minutes");
        let local = instant + TimeDelta::minutes(i64::from(before.max(after)));
        let (day, minute) = (local.and_utc().timestamp().div_euclid(86_400), local.hour() * 60 + local.minute());
        lines.push(format!("    ({day}, {minute}, {after}), // {}\n", local.format("%Y-%m-%d %H:%M")));
        before = after;
    }
    format!(
        "{HEADER}/// Day and minute of local time from which on the clocks of Tehran are so many minutes east of UTC.\n#[rustfmt::skip]\npub(super) static CHANGES: [(i32, u16, i16); {}] = [\n{}];\n",
        lines.len(),
        lines.concat()
    )
}

#[test]
fn tables_are_current() {
    for (name, text) in [
        ("leap_table.rs", leap_table()),
        ("hijri_table.rs", hijri_table()),
        ("borji_table.rs", borji_table()),
        ("tehran_table.rs", tehran_table()),
    ] {
        let path = root().join("src/calendar").join(name);
        if env::var_os("TAQVIM_REGENERATE").is_some() {
            fs::write(&path, &text).expect("the table can be written");
        }
        let current = fs::read_to_string(&path).expect("the table is there");
        assert!(current == text, "{name} is stale: TAQVIM_REGENERATE=1 cargo test -p taqvim --lib tables_are_current");
    }
}
