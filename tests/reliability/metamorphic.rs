//! Changes of a text that must not change what it means.
//!
//! They are made to every text of the corpus, and to those of the file that `$TAQVIM_TEXTS` names, one on each line.

use super::kinds::in_forms;
use super::{friday, meant, said};
use crate::corpus::{files, texts};
use chrono::Duration;
use std::fmt::Write as _;
use taqvim::{Finder, Lean, Policy, Reference, parse_expression};

/// A change, by its name.
type Change = (&'static str, fn(&str) -> String);

fn digits(text: &str, zero: char) -> String {
    let value = |c: char| match c {
        '0'..='9' => Some(c as u32 - '0' as u32),
        '۰'..='۹' => Some(c as u32 - '۰' as u32),
        '٠'..='٩' => Some(c as u32 - '٠' as u32),
        _ => None,
    };
    text.chars().map(|c| value(c).and_then(|value| char::from_u32(zero as u32 + value)).unwrap_or(c)).collect()
}

fn is_persian(letter: char) -> bool {
    matches!(letter, '\u{621}'..='\u{64A}' | '\u{66E}'..='\u{6D3}') && letter != 'ـ'
}

/// Puts `mark` between the first two letters of each Persian word.
fn within_words(text: &str, mark: &str) -> String {
    let mut changed = String::new();
    let (mut before, mut place) = (' ', 0);
    for letter in text.chars() {
        place = if is_persian(letter) { place + 1 } else { 0 };
        if place == 2 && is_persian(before) {
            changed.push_str(mark);
        }
        changed.push(letter);
        before = letter;
    }
    changed
}

/// Puts marks around each word.
fn around_words(text: &str, open: &str, close: &str) -> String {
    text.split(' ')
        .map(|word| if word.is_empty() { String::new() } else { format!("{open}{word}{close}") })
        .collect::<Vec<_>>()
        .join(" ")
}

fn decomposed(text: &str) -> String {
    text.replace('آ', "ا\u{653}")
        .replace('أ', "ا\u{654}")
        .replace('ؤ', "و\u{654}")
        .replace('ئ', "ي\u{654}")
        .replace('ۀ', "ە\u{654}")
        .replace('é', "e\u{301}")
        .replace('ā', "a\u{304}")
}

const CHANGES: &[Change] = &[
    ("digits in Persian", |text| digits(text, '۰')),
    ("digits in Arabic", |text| digits(text, '٠')),
    ("digits in Latin", |text| digits(text, '0')),
    ("Arabic letters", |text| text.replace('ی', "ي").replace('ک', "ك")),
    ("alef maksura", |text| text.replace('ی', "ى")),
    ("NFD", decomposed),
    ("presentation forms", in_forms),
    ("two blanks", |text| text.replace(' ', "  ")),
    ("NBSP", |text| text.replace(' ', "\u{A0}")),
    ("thin spaces", |text| text.replace(' ', "\u{2009}")),
    ("tabs", |text| text.replace(' ', "\t")),
    ("kashida", |text| within_words(text, "ـ")),
    ("a vowel mark", |text| within_words(text, "\u{64E}")),
    ("RLM before words", |text| around_words(text, "\u{200F}", "")),
    ("LRM after words", |text| around_words(text, "", "\u{200E}")),
    ("isolates around words", |text| around_words(text, "\u{2067}", "\u{2069}")),
    ("CRLF", |text| text.replace('\n', "\r\n")),
    ("a byte order mark", |text| format!("\u{FEFF}{text}")),
    ("blanks around", |text| format!("  {text} \n")),
    ("a paragraph before", |text| format!("این نوشته از کتابی برداشته شده است.\n\n{text}")),
    ("an English paragraph before", |text| format!("This is from a book.\n\n{text}")),
    ("a paragraph after", |text| format!("{text}\n\nاین نوشته از کتابی برداشته شده است.")),
    ("an English paragraph after", |text| format!("{text}\n\nThis is from a book.")),
];

/// The corpus, and the texts of the user's file.
fn all_texts() -> Vec<String> {
    let mut all: Vec<String> = files().iter().flat_map(|file| texts(file)).collect();
    if let Ok(path) = std::env::var("TAQVIM_TEXTS") {
        let more = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        all.extend(more.lines().map(str::to_owned));
    }
    all
}

#[test]
#[allow(clippy::print_stdout, reason = "the figures, for --nocapture")]
fn changes_of_writing_change_no_value() {
    let texts = all_texts();
    assert!(texts.len() > 2000, "{}", texts.len());
    let mut report = String::new();
    for (name, change) in CHANGES {
        let (mut tried, mut failed) = (0, 0);
        for text in &texts {
            let changed = change(text);
            if &changed == text {
                continue;
            }
            tried += 1;
            let (before, after) = (meant(text), meant(&changed));
            if before != after {
                failed += 1;
                if failed <= 10 {
                    let _ = writeln!(report, "{name}: {text:?}\n    {changed:?}\n    {before:?}\n    {after:?}");
                }
            }
        }
        if *name != "CRLF" {
            assert!(tried > 0, "{name} changes no text");
        }
        println!("{name}\t{tried}\t{failed}");
        if failed > 0 {
            let _ = writeln!(report, "{name}: {failed} of {tried}");
        }
    }
    assert!(report.is_empty(), "{report}");
}

/// A paragraph means what it means alone, whatever paragraph stands before it.
#[test]
fn paragraphs_are_read_alone() {
    let texts = all_texts();
    let mut failures = String::new();
    for pair in texts.windows(2) {
        let [first, second] = pair else { continue };
        let alone: Vec<_> = meant(first).into_iter().chain(meant(second)).collect();
        let together = meant(&format!("{first}\n\n{second}"));
        if alone != together {
            let _ = writeln!(failures, "{first:?} + {second:?}\n    {alone:?}\n    {together:?}");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// The past meaning is not after the nearest one, and that is not after the one to come.
#[test]
fn leans_are_in_order() {
    let texts = all_texts();
    let mut count = 0;
    for month in [1, 4, 8, 12] {
        let reference = super::at(2018, month, 11);
        for text in &texts {
            let start = |lean| said(text, &reference, Policy::news().with_lean(lean));
            let (past, closest, future) = (start(Lean::Past), start(Lean::Closest), start(Lean::Future));
            for ((past, closest), future) in past.iter().zip(&closest).zip(&future) {
                let (Some(past), Some(closest), Some(future)) = (past.1, closest.1, future.1) else { continue };
                count += 1;
                let starts = [past, closest, future].map(|interval| interval.start());
                assert!(starts.is_sorted(), "{text:?} at {reference}: {past}, {closest}, {future}");
            }
        }
    }
    assert!(count > 4000, "{count}");
}

/// Weeks later, days of the week and days told from today are as many weeks later.
#[test]
fn weeks_move_what_counts_from_now() {
    let phrases = [
        "امروز",
        "دیروز",
        "پریروز",
        "پس\u{200C}فردا",
        "۹ روز پیش",
        "۴۰ روز دیگر",
        "هفته گذشته",
        "هفته آینده",
        "سه هفته پیش",
        "جمعه",
        "دوشنبه گذشته",
        "شنبه آینده",
        "سه\u{200C}شنبه هفته آینده",
        "دوشنبه هفته گذشته",
        "این پنجشنبه",
        "آخر هفته",
        "امشب",
        "فردا صبح",
        "today",
        "last Friday",
        "next week",
        "this weekend",
        "ten days ago",
        "Monday",
    ];
    for phrase in phrases {
        let expression = parse_expression(phrase).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        for policy in [Policy::news(), Policy::scheduling()] {
            let on = |reference: Reference| expression.resolve(&reference, &policy).unwrap().interval().unwrap();
            let before = on(friday());
            for weeks in [-5000, -53, -1, 1, 2, 52, 400, 20_000] {
                let by = Duration::weeks(weeks);
                let later = Reference::from(friday().date().and_time(friday().time().unwrap()) + by);
                let after = on(later);
                assert_eq!(
                    (after.start(), after.end()),
                    (before.start().map(|at| at + by), before.end().map(|at| at + by)),
                    "{phrase}, {weeks}"
                );
            }
        }
    }
}

/// Years of its own calendar later, a year told from now is as many years later.
#[test]
fn years_move_what_counts_in_years() {
    for (phrase, shift) in [("پارسال", -1), ("امسال", 0), ("سال آینده", 1), ("۱۲ سال پیش", -12), ("سه سال دیگر", 3)]
    {
        for year in [1303, 1395, 1399, 1403, 1408, 1450] {
            let day = taqvim::JalaliDate::new(year, 8, 28).unwrap();
            let meaning = taqvim::parse(phrase, &chrono::NaiveDate::from(day).into()).unwrap();
            assert_eq!(meaning.native().unwrap().to_string(), (year + shift).to_string(), "{phrase} in {year}");
        }
    }
}

/// The fast way through the letters of a word and the slow one give one word: a mark of no meaning after the first letter, or
/// other letters of the same fold, take the slow way.
#[test]
fn both_folds_agree_on_every_word() {
    let mut words: Vec<String> =
        all_texts().iter().flat_map(|text| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect();
    words.sort();
    words.dedup();
    assert!(words.len() > 3000, "{}", words.len());
    // A word by itself may be latent; after «روز» and before «۱۳۹۵» most are read.
    for word in words {
        for frame in ["{}", "۵ {} ۱۳۹۵", "روز {} گذشته", "on {} 2016"] {
            let text = frame.replace("{}", &word);
            let expected = meant(&text);
            for slow in [within_words(&word, "\u{64E}"), in_forms(&word)] {
                let changed = frame.replace("{}", &slow);
                assert_eq!(meant(&changed), expected, "{text:?}, {changed:?}");
            }
        }
    }
    assert_eq!(Finder::new().find_iter(&in_forms("جمعه")).count(), 1);
}
