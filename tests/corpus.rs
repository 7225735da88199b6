//! The specification: `tests/corpus/<language>/*.tsv`.
//!
//! A row is a text with its expressions in ⟦…⟧, the reference, the policy (`-` for 2016-11-18T18:00 and `past`, else
//! `future`, `closest` or `narrative`, which also reads what refers to the date before it), then type, value and interval of each expression in order, `-` for none. A row without brackets must yield nothing.
//! The rows of `tests/corpus/optional/` are read with the optional tier, all others with the default one.

use chrono::{NaiveDate, NaiveDateTime};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};
use taqvim::{Finder, Lean, Policy, Reference, Tier};

/// What a row says of one expression, or what the program says.
#[derive(PartialEq, Debug)]
struct Said {
    start: usize,
    end: usize,
    kind: String,
    value: String,
    interval: String,
}

struct Row {
    place: String,
    text: String,
    reference: Reference,
    policy: Policy,
    expected: Vec<Said>,
}

pub(crate) fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<PathBuf> = fs::read_dir(&root)
        .expect("the corpus is there")
        .map(|folder| folder.expect("a folder").path())
        .filter(|folder| folder.is_dir())
        .flat_map(|folder| fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").path()))
        .collect();
    files.sort();
    files
}

fn reference(place: &str, text: &str) -> Reference {
    let text = if text == "-" { "2016-11-18T18:00" } else { text };
    match NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M") {
        Ok(moment) => Reference::from(moment),
        Err(_) => match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(date) => Reference::from(date),
            Err(error) => panic!("{place}: reference {text}: {error}"),
        },
    }
}

fn row(place: String, line: &str) -> Row {
    let mut fields = line.split('\t');
    let marked = fields.next().unwrap_or_default();
    let reference = reference(&place, fields.next().unwrap_or_else(|| panic!("{place}: no reference")));
    let policy = match fields.next() {
        Some("-" | "past") => Policy::news(),
        Some("future") => Policy::scheduling(),
        Some("closest") => Policy::news().with_lean(Lean::Closest),
        Some("narrative") => Policy::narrative(),
        other => panic!("{place}: policy {other:?}"),
    };
    let rest: Vec<&str> = fields.collect();
    let mut text = String::new();
    let mut expected = Vec::new();
    let mut triples = rest.chunks(3);
    for (number, part) in marked.split('⟦').enumerate() {
        let Some((inside, after)) = part.split_once('⟧') else {
            assert!(number == 0, "{place}: ⟦ without ⟧");
            text.push_str(part);
            continue;
        };
        let Some(&[kind, value, interval]) = triples.next() else {
            panic!("{place}: no type, value, interval for {inside}")
        };
        let (start, end) = (text.len(), text.len() + inside.len());
        expected.push(Said { start, end, kind: kind.into(), value: value.into(), interval: interval.into() });
        text.push_str(inside);
        text.push_str(after);
    }
    assert!(triples.next().is_none(), "{place}: more fields than expressions");
    Row { place, text, reference, policy, expected }
}

fn rows(file: &Path) -> Vec<Row> {
    let text = fs::read_to_string(file).expect("the corpus is UTF-8");
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default().display().to_string();
    let name = file.file_name().unwrap_or_default().display().to_string();
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .map(|(number, line)| row(format!("{folder}/{name}:{}", number + 1), line))
        .collect()
}

/// The texts of a file's rows.
pub(crate) fn texts(file: &Path) -> Vec<String> {
    rows(file).into_iter().map(|row| row.text).collect()
}

fn found(row: &Row) -> Vec<Said> {
    let tier = if row.place.starts_with("optional/") { Tier::Optional } else { Tier::Vague };
    let finder = Finder::new().with_policy(row.policy).with_tier(tier);
    finder
        .resolve_iter(&row.text, &row.reference)
        .map(|(found, meaning)| {
            let (value, interval) = match &meaning {
                Ok(meaning) => {
                    let value = if meaning.has_value() { meaning.to_string() } else { String::new() };
                    (value, meaning.interval().map(|interval| interval.to_string()))
                }
                Err(error) => (error.to_string(), None),
            };
            Said {
                start: found.start(),
                end: found.end(),
                kind: found.kind().as_str().into(),
                value: if value.is_empty() { "-".into() } else { value },
                interval: interval.unwrap_or_else(|| "-".into()),
            }
        })
        .collect()
}

#[test]
fn every_row_is_read_as_it_says() {
    let mut failures = String::new();
    let (mut count, mut failed) = (0, 0);
    let only = env::var("TAQVIM_CORPUS").unwrap_or_default();
    for file in files().iter().filter(|file| file.display().to_string().contains(&only)) {
        for row in rows(file) {
            count += 1;
            let got = found(&row);
            if got == row.expected {
                continue;
            }
            failed += 1;
            let _ = writeln!(failures, "{}  {}", row.place, row.text);
            for (sign, said) in [("-", &row.expected), ("+", &got)] {
                let other = if sign == "-" { &got } else { &row.expected };
                for said in said.iter().filter(|said| !other.contains(said)) {
                    let words = row.text.get(said.start..said.end).unwrap_or("?");
                    let _ = writeln!(failures, "    {sign} {words}  {} {} {}", said.kind, said.value, said.interval);
                }
            }
        }
    }
    assert!(count > 0, "no rows");
    assert!(failures.is_empty(), "{failed} of {count} rows are read otherwise:\n{failures}");
}
