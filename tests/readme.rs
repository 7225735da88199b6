//! The first screen of the README is what the program says.

use chrono::NaiveDate;
use std::fs;
use taqvim::{Finder, Reference};

/// The blocks of a page that are fenced as text.
fn text_blocks(page: &str) -> Vec<&str> {
    page.split("```text\n").skip(1).filter_map(|rest| rest.split("```").next()).collect()
}

/// Type, value, native date and words of every expression, as the table has them.
fn said(text: &str) -> Vec<[String; 4]> {
    let moment = NaiveDate::from_ymd_opt(2016, 11, 18).and_then(|date| date.and_hms_opt(18, 0, 0));
    let reference = Reference::from(moment.expect("a moment"));
    let finder = Finder::new();
    let row = |found: taqvim::Match<'_>| {
        let meaning = finder.resolve(&found, &reference).expect("a meaning");
        let native = meaning.native().map(|native| native.to_string()).unwrap_or_default();
        [meaning.kind().as_str().to_owned(), meaning.to_string(), native, found.as_str().to_owned()]
    };
    finder.find_iter(text).map(row).collect()
}

#[test]
fn the_first_screen_is_true() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).expect("the README is there");
    let [text, table, ..] = text_blocks(&page)[..] else { panic!("a text and a table") };
    let said = said(text);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(said.len(), lines.len(), "{said:?}");
    for ([kind, value, native, words], line) in said.iter().zip(lines) {
        let fields: Vec<&str> = line.split("  ").map(str::trim).filter(|field| !field.is_empty()).collect();
        assert_eq!(fields[1..3], [kind, value], "{line}");
        assert_eq!(fields.last(), Some(&words.as_str()), "{line}");
        assert!(native.is_empty() || fields.contains(&native.as_str()), "{line}");
    }
}

#[test]
fn the_article_holds_as_many_expressions_as_the_readme_says() {
    let root = env!("CARGO_MANIFEST_DIR");
    let article = fs::read_to_string(format!("{root}/examples/article.txt")).expect("the article is there");
    let page = fs::read_to_string(format!("{root}/README.md")).expect("the README is there");
    let count = Finder::new().find_iter(&article).count();
    assert!(page.contains(&format!("{count} expressions")), "{count} expressions are found");
}
