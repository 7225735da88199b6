//! Words of a user's own: inserted, found again alone and in a stream, refused where they are none.
#![no_main]

use arbitrary::{Arbitrary as _, Unstructured};
use libfuzzer_sys::fuzz_target;
use taqvim::{Finder, Lexicon, parse_expression};
use taqvim_fuzz::{check_span, made_text};

fuzz_target!(|data: &[u8]| {
    let mut u = Unstructured::new(data);
    let mut words = Lexicon::new();
    let year = parse_expression("سال ۱۳۹۵").expect("a year");
    let mut known = Vec::new();
    for _ in 0..u.int_in_range(1..=4).unwrap_or(1) {
        let phrase =
            if bool::arbitrary(&mut u).unwrap_or(false) { made_text(&mut u) } else { String::arbitrary(&mut u) };
        let Ok(phrase) = phrase else { return };
        match words.insert(&phrase, year) {
            Ok(_) => known.push(phrase),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
    let finder = Finder::new().with_lexicon(&words);
    for phrase in &known {
        let found: Vec<_> = finder.find_iter(phrase).collect();
        assert!(found.iter().any(|found| found.rule() == "user-word"), "{phrase:?} is not found");
    }
    let Ok(text) = made_text(&mut u) else { return };
    let text = known.iter().fold(text, |text, phrase| text + " " + phrase);
    let mut last = 0;
    for found in finder.find_iter(&text) {
        last = check_span(&text, last, &found);
    }
});
