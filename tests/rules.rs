//! Every rule has an example that it reads and rows in the corpus; no rule is without a name in the table.

use crate::corpus::{files, texts};
use std::collections::BTreeMap;
use taqvim::{Finder, Policy, RULES, Tier};

/// The rules that read a text; anaphors and the optional tier only where they are asked for.
fn rules(text: &str) -> Vec<&'static str> {
    let narrative = Finder::new().with_policy(Policy::narrative());
    let anaphors = narrative.find_iter(text).map(|found| found.rule()).filter(|&rule| rule == "anaphor");
    let all = Finder::new().with_tier(Tier::Optional);
    all.find_iter(text).map(|found| found.rule()).chain(anaphors).collect()
}

#[test]
fn examples_are_read_by_their_rules() {
    for rule in RULES {
        let rules = rules(rule.example());
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
        for rule in rules(&text) {
            let count = counts.get_mut(rule);
            *count.unwrap_or_else(|| panic!("{rule} is not in RULES: {text}")) += 1;
        }
    }
    let bare: Vec<_> = counts.iter().filter(|(_, count)| **count < 2).collect();
    assert!(bare.is_empty(), "rules with fewer than two rows: {bare:?}");
}
