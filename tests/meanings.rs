//! What the expressions of the corpus mean elsewhere: at other references and under other policies than those of its rows.
//!
//! The rows say what a text means once. `tests/meanings.tsv` holds a digest of everything that is known of it (rule,
//! expression, meaning, alternatives) at nine references under three policies, so that no change of a
//! meaning goes unnoticed: the texts whose digest changes stand in the difference of a commit, and are to be looked at.

mod composed;
mod composed_english;
mod composed_persian;

use crate::corpus::{files, texts};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::{env, fs};
use taqvim::{Finder, Lean, Policy, Reference, Tier};

const DIGESTS: &str = "tests/meanings.tsv";

/// Each chosen for what lies beside it.
const REFERENCES: [(&str, &str); 8] = [
    ("2016-11-18", "18:00"), // a Friday, the end of the week
    ("2017-03-20", "23:30"), // the last day of the leap year 1395
    ("2017-03-21", "00:10"), // the first of 1396
    ("2020-02-29", "12:00"), // a day that few Gregorian years have
    ("1999-12-31", "04:45"), // before a century, and before dawn
    ("2024-06-29", "09:15"), // a Saturday, the start of the week
    ("2011-09-05", "16:59"), // a Monday
    ("2022-04-03", "07:30"), // early in Ramadan and in the year
];

fn references() -> impl Iterator<Item = Reference> {
    let moment = |(date, time)| {
        let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").unwrap();
        NaiveDateTime::new(date, NaiveTime::parse_from_str(time, "%H:%M").unwrap())
    };
    // The first without a time of day.
    let days = REFERENCES.iter().take(1).map(move |&at| Reference::from(moment(at).date()));
    days.chain(REFERENCES.iter().map(move |&at| Reference::from(moment(at))))
}

/// Everything that is known of the expressions of a text.
fn told(text: &str, tier: Tier) -> String {
    told_at(text, tier, &references().collect::<Vec<_>>())
}

/// Everything that is known of the expressions of a text at those references.
fn told_at(text: &str, tier: Tier, references: &[Reference]) -> String {
    let mut told = String::new();
    for policy in [Policy::news(), Policy::scheduling(), Policy::news().with_lean(Lean::Closest)] {
        let finder = Finder::new().with_policy(policy).with_tier(tier);
        for found in finder.find_iter(text) {
            let expression = found.expression();
            let _ = writeln!(told, "{:?} {} {expression:?} {expression}", found.range(), found.rule());
            for reference in references {
                let _ = writeln!(told, "{:?}", expression.resolve(reference, &policy));
                for other in expression.alternatives(reference, &policy) {
                    let _ = writeln!(told, "{other:?}");
                }
            }
        }
    }
    told
}

/// FNV-1a, whose answer no version of the standard library changes.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn no_meaning_changes_unnoticed() {
    let mut now = BTreeMap::new();
    for file in files() {
        let optional = file.parent().is_some_and(|folder| folder.ends_with("optional"));
        let tier = if optional { Tier::Optional } else { Tier::Vague };
        for text in texts(&file) {
            let told = told(&text, tier);
            let text = if optional { format!("{text} (optional tier)") } else { text };
            now.insert(text, digest(&told));
        }
    }
    assert!(now.len() > 4000, "{}", now.len());
    let written: String = now.iter().map(|(text, digest)| format!("{digest:016x}\t{text}\n")).collect();
    let path = format!("{}/{DIGESTS}", env!("CARGO_MANIFEST_DIR"));
    if env::var_os("TAQVIM_REGENERATE").is_some() {
        fs::write(&path, &written).expect("it can be written");
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    let before: BTreeMap<&str, &str> =
        before.lines().filter_map(|line| line.split_once('\t')).map(|(digest, text)| (text, digest)).collect();
    let changed = |(text, digest): &(&String, &u64)| {
        before.get(text.as_str()).is_none_or(|before| *before != format!("{digest:016x}"))
    };
    let changed: String = now.iter().filter(changed).map(|(text, _)| format!("{text}\n")).collect();
    let gone: String = before.keys().filter(|text| !now.contains_key(**text)).map(|text| format!("{text}\n")).collect();
    assert!(
        changed.is_empty() && gone.is_empty(),
        "other meanings:\n{changed}gone:\n{gone}TAQVIM_REGENERATE=1 cargo test -p taqvim --test it meanings"
    );
}
