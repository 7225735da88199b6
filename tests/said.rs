//! `parse(display(e)) == e` for every expression of the Persian corpus.

use crate::corpus::{files, texts};
use std::fmt::Write as _;
use taqvim::{Finder, parse_expression};

#[test]
fn display_is_read_back() {
    let mut failures = String::new();
    let mut count = 0;
    let persian = files().into_iter().filter(|file| file.parent().is_some_and(|folder| folder.ends_with("persian")));
    for text in persian.flat_map(|file| texts(&file)) {
        for found in Finder::new().find_iter(&text) {
            // What the phrase says by itself, without the sentence around it.
            let Ok(said) = parse_expression(found.as_str()) else { continue };
            count += 1;
            let shown = said.to_string();
            let read = parse_expression(&shown);
            if read != Ok(said) {
                let _ = writeln!(failures, "{} → {shown}: {read:?}\n    {said:?}", found.as_str());
            }
        }
    }
    assert!(count > 800, "only {count} phrases");
    assert!(failures.is_empty(), "{} of {count}\n{failures}", failures.lines().count() / 2);
}
