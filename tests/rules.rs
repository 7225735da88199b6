//! Every rule has an example that it reads and rows in the corpus; no rule is without a name in the table.

use crate::corpus::{files, texts};
use std::collections::BTreeMap;
use taqvim::{Finder, RULES};

#[test]
fn examples_are_read_by_their_rules() {
    for rule in RULES {
        let rules: Vec<&str> = Finder::new().find_iter(rule.example()).map(|found| found.rule()).collect();
        assert!(rules.contains(&rule.name()), "{}: {} is read by {rules:?}", rule.name(), rule.example());
    }
}

#[test]
fn rules_are_in_order_and_named_once() {
    assert!(RULES.windows(2).all(|pair| pair[0].name() < pair[1].name()), "the table is sorted by name");
}

#[test]
fn every_rule_has_two_rows() {
    let mut counts: BTreeMap<&str, usize> = RULES.iter().map(|rule| (rule.name(), 0)).collect();
    for text in files().iter().flat_map(|file| texts(file)) {
        for found in Finder::new().find_iter(&text) {
            let count = counts.get_mut(found.rule());
            *count.unwrap_or_else(|| panic!("{} is not in RULES: {text}", found.rule())) += 1;
        }
    }
    let bare: Vec<_> = counts.iter().filter(|(_, count)| **count < 2).collect();
    assert!(bare.is_empty(), "rules with fewer than two rows: {bare:?}");
}
