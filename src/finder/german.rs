//! The language of the tests, from a text to its meaning.

use super::Finder;
use crate::grammar::Languages;
use crate::policy::{Lean, Policy};
use crate::resolve::Reference;
use chrono::NaiveDate;

/// The expressions of a text, each with its TIMEX3 value on Friday, 18 November 2016.
fn read(finder: Finder<'_>, text: &str) -> Vec<(String, String)> {
    let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).expect("a day"));
    let value = |found| finder.resolve(&found, &reference).expect("a meaning").to_string();
    finder.find_iter(text).map(|found| (found.as_str().to_owned(), value(found))).collect()
}

#[test]
fn phrases_have_their_meaning() {
    for (text, phrase, value) in [
        ("Heute bleibt der Laden zu.", "Heute", "2016-11-18"),
        ("Kommst du morgen mit?", "morgen", "2016-11-19"),
        ("Wir fahren erst übermorgen los.", "übermorgen", "2016-11-20"),
        ("Das Paket kam gestern an.", "gestern", "2016-11-17"),
        ("Am Montag war der Zug voll.", "Montag", "2016-11-14"),
        ("Sie hat am Donnerstag angerufen.", "Donnerstag", "2016-11-17"),
        ("Vor drei Tagen lag hier Schnee.", "Vor drei Tagen", "2016-11-15"),
        ("Er zog vor zwei Wochen um.", "vor zwei Wochen", "2016-W44"),
        ("Das Haus brannte vor 12 Jahren ab.", "vor 12 Jahren", "2004"),
        ("Am 3. Mai 2016 zog der Chor ein.", "3. Mai 2016", "2016-05-03"),
        ("Die Brücke öffnet am 7. März.", "7. März", "2016-03-07"),
        ("Bis zum 30. September läuft die Frist.", "30. September", "2016-09-30"),
    ] {
        assert_eq!(read(Finder::new(), text), [(phrase.to_owned(), value.to_owned())], "{text}");
    }
}

#[test]
fn what_looks_like_a_date_stays_quiet() {
    for text in [
        "Guten Morgen!", "Ein schöner Morgen war das.", "Der Mai ist gekommen.", "Frau Montag wohnt im dritten Stock.",
        "Vor drei Zeugen gab er alles zu.", "Vor dem Haus steht ein Baum.", "Es waren nur 3. Mehr kamen nicht.",
        "Der 32. Mai steht in keinem Kalender.",
    ] {
        assert_eq!(read(Finder::new(), text), [], "{text}");
    }
}

#[test]
fn languages_stand_in_one_text() {
    let text = "Das Paket kam gestern an, see you tomorrow، قرار فردا";
    let found = |languages| {
        let read = read(Finder::new().with_languages(languages), text);
        read.into_iter().map(|(phrase, _)| phrase).collect::<Vec<_>>()
    };
    assert_eq!(found(Languages::ALL), ["gestern", "tomorrow", "فردا"]);
    assert_eq!(found(Languages::ENGLISH), ["tomorrow"]);
}

#[test]
fn the_policy_leans_in_every_language() {
    let finder = Finder::new().with_policy(Policy::news().with_lean(Lean::Future));
    assert_eq!(read(finder, "Wir sehen uns am Montag.")[0].1, "2016-11-21");
}
