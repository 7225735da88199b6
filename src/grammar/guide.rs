//! docs/GRAMMAR.md, made from the rules.

use super::engine::describe::pattern;
use super::engine::language::Language;
use super::engine::rule::Rule;
use super::languages::LANGUAGES;
use crate::lexicon::Flags;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const HEAD: &str = "\
<!-- Made from the rules by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib grammar_guide_is_current`. -->

# The rules of the grammar

A line a rule, in the order of precedence: the longest reading wins, the earlier rule on a tie. The second column is the
rule's pattern, item by item, where it ends without `…`; otherwise it is how the rule begins, and code reads on. A word is
written as its class in `src/lexicon/class.rs`, with its values after a colon, the flags that it must have after `+` and those
that it must not have after `−`; `[ ]` may be left out.
";

fn guide() -> String {
    let mut text = HEAD.to_owned();
    // The language of the tests is none of the crate's.
    for language in LANGUAGES.into_iter().filter(|language| language.hooks.flag != Flags::GERMAN) {
        let _ = write!(text, "\n## {}\n", language.name);
        for (title, rules) in parts(language) {
            let _ = write!(text, "\n### {title}\n\n| names | pattern | example |\n|---|---|---|\n");
            for rule in rules {
                let names: Vec<&str> = rule.names().iter().map(|named| named.0.as_str()).collect();
                let examples: Vec<&str> = rule.names().iter().map(|named| named.1).collect();
                let cell = pattern(rule).replace('|', "\\|");
                let _ = writeln!(text, "| {} | {cell} | {} |", names.join(", "), examples.join("; "));
            }
        }
    }
    text
}

fn parts(language: &Language) -> [(&'static str, Vec<&'static Rule>); 5] {
    let (groups, phrases) = language.rules.list().iter().partition(|rule| rule.is_group());
    [
        ("Names, lists and pairs", groups),
        ("Phrases", phrases),
        ("Elements of a date", language.elements.list().to_vec()),
        ("Read only after something else", language.further.to_vec()),
        ("Of the optional tier, read between the others", language.optional.list().to_vec()),
    ]
}

#[test]
fn grammar_guide_is_current() {
    let text = guide();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/GRAMMAR.md");
    if env::var_os("TAQVIM_REGENERATE").is_some() {
        fs::write(&path, &text).expect("the guide can be written");
    }
    let current = fs::read_to_string(&path).expect("the guide is there");
    assert!(current == text, "stale: TAQVIM_REGENERATE=1 cargo test -p taqvim --lib grammar_guide_is_current");
}
