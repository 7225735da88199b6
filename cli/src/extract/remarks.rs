//! What is to be said of a meaning beside its value and interval, in a few words, for people.

use super::document::Found;
use super::report::acts;
use taqvim::{Modifier, Warning};

/// The TIMEX3 value; nothing for a date that does not exist.
pub(super) fn value(found: &Found<'_>) -> String {
    if found.meaning.has_value() { found.meaning.to_string() } else { String::new() }
}

/// The interval, or where a duration lies; nothing where the value says it already.
pub(super) fn covers(found: &Found<'_>) -> String {
    let meaning = &found.meaning;
    let Some(interval) = meaning.interval().or(meaning.anchor()) else { return String::new() };
    let (text, value) = (interval.to_string(), meaning.to_string());
    let one_day = text.strip_prefix(&value).is_some_and(|rest| rest.starts_with('/') && value.len() == 10);
    if text == value || one_day { String::new() } else { text }
}

/// The modifier, the estimate, what was assumed.
pub(super) fn remarks(found: &Found<'_>) -> String {
    let meaning = &found.meaning;
    let mut remarks = Vec::new();
    if let Some(modifier) = meaning.modifier() {
        remarks.push(match (modifier, meaning.estimate()) {
            (Modifier::Start, Some(estimate)) => format!("early: {estimate}"),
            (Modifier::Mid, Some(estimate)) => format!("middle: {estimate}"),
            (Modifier::End, Some(estimate)) => format!("late: {estimate}"),
            (modifier, _) => modifier.as_str().to_lowercase().replace('_', " "),
        });
    }
    if let Some(quant) = meaning.quant() {
        remarks.push(quant.to_lowercase());
    }
    if let Some(freq) = meaning.freq() {
        remarks.push(format!("{freq} each"));
    }
    if let Some(offset) = meaning.offset() {
        remarks.push(format!("UTC{offset}"));
    }
    let assumed: Vec<&str> = meaning.assumed().iter().map(|field| field.as_str()).collect();
    if !assumed.is_empty() {
        remarks.push(format!("{} assumed", assumed.join(", ")));
    }
    if found.place.starts_range() {
        remarks.push("begins a range".to_owned());
    }
    remarks.join("; ")
}

/// The warnings.
pub(super) fn warnings(found: &Found<'_>) -> String {
    let meaning = &found.meaning;
    let mut warnings: Vec<String> = meaning
        .warnings()
        .iter()
        .map(|warning| match warning {
            Warning::WeekdayMismatch => "another weekday".to_owned(),
            Warning::NonexistentDate => "no such date".to_owned(),
            Warning::ReferenceWithoutTime => "the reference has no time of day".to_owned(),
            Warning::ProjectedCalendar => "projected calendar".to_owned(),
            other => other.as_str().replace('_', " "),
        })
        .collect();
    if let Some(nearest) = meaning.nearest_valid() {
        warnings.push(format!("the last before it is {nearest}"));
    }
    warnings.join("; ")
}

/// A text without what would act on a terminal, but for line feeds and tabs: U+FFFD is in its place.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|c| if acts(c) && !matches!(c, '\n' | '\t') { '\u{FFFD}' } else { c }).collect()
}
