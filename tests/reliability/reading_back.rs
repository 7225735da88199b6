//! What is written is read back: canonical forms, and words for people.

use super::friday;
use crate::corpus::{files, texts};
use std::fmt::Write as _;
use taqvim::{Finder, Grain, parse_expression};

/// Phrases that Persian says as two («۶ روز | پس از نوروز»), by feasts that only English texts name, and by weeks of ISO 8601.
fn is_apart(shown: &str) -> bool {
    const WORDS: [&str; 15] = [
        " پس از ", " مانده به امروز", "ماه پیش از دیروز", " تا ", "عید پاک", "شکرگزاری", "هالووین", "ولنتاین",
        "آخر هفته ژ", "فصل خورشیدی", "اواخر چهارشنبه شب", "شنبه روز ", "اوایل شب", "اواخر شب", "دومین آخر هفته",
    ];
    WORDS.iter().any(|word| shown.contains(word))
}

/// The canonical form of every phrase of the corpus, of all languages, is one phrase that covers the same time.
#[test]
fn canonical_forms_are_one_phrase() {
    let (mut count, mut failures) = (0, String::new());
    for text in files().iter().flat_map(|file| texts(file)) {
        for found in Finder::new().find_iter(&text) {
            let Ok(said) = parse_expression(found.as_str()) else { continue };
            count += 1;
            let shown = said.to_string();
            if parse_expression(&shown).is_err() && !is_apart(&shown) {
                let _ = writeln!(failures, "{} is shown as {shown}", found.as_str());
            }
        }
    }
    assert!(count > 1200, "{count}");
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}

/// Where people's words are read back as one phrase, they cover the same time.
#[test]
fn words_for_people_cover_the_same_time() {
    let reference = friday();
    let (mut count, mut failures) = (0, String::new());
    for text in files().iter().flat_map(|file| texts(file)) {
        for found in Finder::new().find_iter(&text) {
            let Ok(meaning) = found.resolve(&reference) else { continue };
            // Centuries of Persian begin with the year 1, those of English with 0: docs/CALENDARS.md.
            let Some(interval) = meaning.interval().filter(|_| meaning.grain() != Grain::Century) else { continue };
            for shown in [meaning.persian().to_string(), meaning.latin().to_string()] {
                let Ok(back) = taqvim::parse(&shown, &reference) else { continue };
                count += 1;
                if back.interval() != Some(interval) {
                    let _ = writeln!(failures, "{} is said as {shown}: {back}, not {interval}", found.as_str());
                }
            }
        }
    }
    assert!(count > 1000, "{count}");
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}
