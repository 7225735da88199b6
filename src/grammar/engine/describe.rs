//! Rules as docs/GRAMMAR.md has them, in tests only.

use super::pattern::{Item, Take};
use super::prefix::Prefix;
use super::rule::Rule;
use crate::grammar::shared::numeral::Form;
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::lexicon::{Class, ClassSet, Flags, Mark};

/// The items of a pattern, or the beginnings of code.
pub(in crate::grammar) fn pattern(rule: &Rule) -> String {
    if let Some(items) = rule.items() {
        return items.iter().map(item).collect::<Vec<_>>().join(" ");
    }
    let (prefixes, count) = rule.prefixes();
    let begins: Vec<String> = prefixes[..count].iter().flatten().map(prefix).collect();
    begins.join("; ")
}

fn item(item: &Item) -> String {
    let taken = match item.taken() {
        Take::Word(asked) => words(&asked),
        Take::Numeral(forms) if forms.len() == 1 => format!("{:?}", forms[0]).to_lowercase(),
        Take::Numeral(forms) if forms.contains(&Form::Cardinal) => "numeral".to_owned(),
        Take::Numeral(_) => "ordinal".to_owned(),
        Take::By { name, .. } => name.to_owned(),
    };
    if item.is_optional() { format!("[{taken}]") } else { taken }
}

fn prefix(prefix: &Prefix) -> String {
    let (first, rest) = prefix.sets();
    let mut text = if prefix.is_within() { format!("… {}", set(first)) } else { set(first) };
    let [next, third] = rest;
    if let Some(next) = next {
        text = format!("{text} {}", set(next));
    }
    if let Some(third) = third {
        let sign = if prefix.excludes_third() { "not " } else { "" };
        text = format!("{text} {sign}{}", set(third));
    }
    text + " …"
}

fn set(set: &TokenSet) -> String {
    let (classes, asked) = set.parts();
    let mut names: Vec<String> = Vec::new();
    let numeral = ClassSet::of(&[Class::Cardinal, Class::Ordinal]).union(ClassSet::NUMBERS);
    let whole = numeral.difference(classes) == ClassSet::NONE;
    if whole {
        names.push("numeral".to_owned());
    } else if ClassSet::NUMBERS.difference(classes) == ClassSet::NONE {
        names.push("digits".to_owned());
    } else if classes.intersects(ClassSet::THREE_DIGITS) {
        names.push("three digits".to_owned());
    } else if classes.intersects(ClassSet::FOUR_DIGITS) {
        names.push("four digits".to_owned());
    } else if classes.intersects(ClassSet::EIGHT_DIGITS) {
        names.push("eight digits".to_owned());
    }
    let left_out: Vec<&str> =
        Class::ALL.iter().filter(|(class, _)| !classes.contains(*class)).map(|(_, name)| *name).collect();
    if left_out.len() * 2 < Class::ALL.len() {
        names.push(format!("word but {}", left_out.join(", ")));
    } else {
        let listed = Class::ALL.iter().filter(|(class, _)| classes.contains(*class));
        let listed = listed.filter(|(class, _)| !(whole && matches!(class, Class::Cardinal | Class::Ordinal)));
        names.extend(listed.map(|(_, name)| (*name).to_owned()));
    }
    names.extend(asked.iter().flatten().map(words));
    if ClassSet::MARKS.difference(classes) == ClassSet::NONE {
        names.push("mark".to_owned());
    } else {
        let marks = Mark::ALL.iter().filter(|&&mark| classes.intersects(ClassSet::of_marks(&[mark])));
        names.extend(marks.map(|mark| format!("{mark:?}").to_lowercase()));
    }
    if names.len() == 1 { names.remove(0) } else { format!("({})", names.join(" | ")) }
}

fn words(words: &Words) -> String {
    let class = words.class();
    let name = Class::ALL.iter().find(|(other, _)| *other == class).map_or("?", |(_, name)| name);
    let values: Vec<String> = words.codes().into_iter().map(|code| class.value_name(code)).collect();
    let flags = |flags: Flags, sign: &str| -> String {
        Flags::ALL.iter().filter(|(flag, _)| flags.contains(*flag)).map(|(_, name)| format!("{sign}{name}")).collect()
    };
    let (with, without) = words.flags();
    let values = if values.is_empty() { String::new() } else { format!(":{}", values.join(",")) };
    format!("{name}{values}{}{}", flags(with, "+"), flags(without, "−"))
}
