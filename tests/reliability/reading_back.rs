//! What is written is read back: canonical forms, and words for people.

use super::friday;
use crate::corpus::{files, texts};
use std::fmt::Write as _;
use taqvim::{Finder, Grain, Policy, parse_expression};

/// A fixed run of days, by which a week of ISO 8601 is shown: two phrases, its first and its last day.
fn is_run(shown: &str) -> bool {
    shown.contains(" تا ")
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
            if parse_expression(&shown).is_err() && !is_run(&shown) {
                let _ = writeln!(failures, "{} is shown as {shown}", found.as_str());
            }
        }
    }
    assert!(count > 1200, "{count}");
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count());
}

/// What Persian has no phrase for is shown in English, and an edge of the night, noon and what is counted from today in the
/// words of theirs that stand alone; each reads back as what it was.
#[test]
fn canonical_forms_say_the_same() {
    let reference = friday();
    for (phrase, expected) in [
        ("the second-to-last Monday of May 2015", "the second last Monday of May 2015"),
        ("the third-to-last Monday of May 2015", "the third last Monday of May 2015"),
        ("the second to last day of next month", "the second last day of next month"),
        ("the second weekend of June 2015", "the second weekend of June 2015"),
        ("the last weekend of this year", "the last weekend of this year"),
        ("Easter Sunday 2011", "Easter 2011"),
        ("four days after Easter", "4 days after Easter"),
        ("a week before Thanksgiving", "1 week before Thanksgiving"),
        ("every Thanksgiving", "every Thanksgiving"),
        ("Valentines Day 2014", "روز ولنتاین ۲۰۱۴"),
        ("Saturday the 26th", "Saturday the 26th"),
        ("last season", "last season"),
        ("next season", "next season"),
        ("three quarters ago", "3 quarters ago"),
        ("in two quarters", "in 2 quarters"),
        ("every 2 quarters", "every 2 quarters"),
        ("two quarters", "2 quarters"),
        ("سر شب", "سر شب"),
        ("آخر شب چهارشنبه", "آخر شب چهارشنبه"),
        ("اواخر شب ۵ مهر", "اواخر شب ۵ مهر"),
        ("۲۰ سال قبل از امروز", "۲۰ سال پیش از امروز"),
        ("یک ماه پیش از دیروز", "۱ ماه پیش از دیروز"),
        ("۳ هفته پس از فردا", "۳ هفته پس از فردا"),
        ("روز پس از نوروز", "روز پس از نوروز"),
        ("noon tomorrow", "ساعت ۱۲ ظهر فردا"),
        ("noon", "ساعت ۱۲ ظهر"),
        ("ظهر فردا", "ظهر فردا"),
        ("every morning at 5", "هر روز ساعت ۵ بامداد"),
        ("every other evening", "every 2nd evening"),
        ("every third morning", "every 3rd morning"),
        ("every 11th afternoon", "every 11th afternoon"),
        ("every other night", "every 2nd night"),
        ("every other dawn", "every 2nd dawn"),
        ("every other noon", "every 2nd noon"),
        ("every other midnight", "every 2nd midnight"),
        ("every other day at 5", "every 2nd day at 5"),
        ("every other day at 12:05", "every 2nd day at 12:05"),
        ("every other morning at 9", "every 2nd day at 9 a.m."),
        ("every other day at 00:30", "every 2nd day at 12:30 a.m."),
        ("every other day at 12 p.m.", "every 2nd day at 12 p.m."),
        ("every other evening at 8:15", "every 2nd day at 8:15 p.m."),
        ("every other day at 17:30:05", "every 2nd day at 5:30:05 p.m."),
    ] {
        let said = parse_expression(phrase).unwrap_or_else(|error| panic!("{phrase}: {error}"));
        let shown = said.to_string();
        assert_eq!(shown, expected, "{phrase}");
        let back = parse_expression(&shown).unwrap_or_else(|error| panic!("{shown}: {error}"));
        assert_eq!(back.to_string(), shown, "{phrase}");
        let [meant, again] = [said, back].map(|said| said.resolve(&reference, &Policy::default()).unwrap());
        assert_eq!((meant.interval(), meant.to_string()), (again.interval(), again.to_string()), "{phrase}: {shown}");
        assert!(meant.occurrences(..).take(3).eq(again.occurrences(..).take(3)), "{phrase}: {shown}");
    }
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
