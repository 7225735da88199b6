//! Texts: the expressions of one, as the JSON that `taqvim extract --output jsonl --offsets utf16` writes.

use crate::choice::{self, Settings};
use crate::error;
use serde::Serialize;
use taqvim::format::Language;
use taqvim::{
    Error, Explanation, Expression, Interval, OffsetUnit, Offsets, Policy, Reference, Resolved, parse_expression,
};
use wasm_bindgen::prelude::*;

#[derive(Serialize)]
struct Found<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    #[serde(flatten)]
    meaning: Resolved,
    rule: &'static str,
    tier: &'static str,
    #[serde(flatten)]
    more: More<'t>,
}

#[derive(Serialize)]
struct Parsed<'t> {
    #[serde(flatten)]
    meaning: Resolved,
    tier: &'static str,
    #[serde(flatten)]
    more: More<'t>,
}

/// What is there only where there is something to say, or where it was asked for.
#[derive(Serialize)]
struct More<'t> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alternatives: Vec<Alternative>,
    #[serde(skip_serializing_if = "Option::is_none")]
    explain: Option<Explained<'t>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

#[derive(Serialize)]
struct Alternative {
    value: Option<String>,
    interval: Option<Interval>,
    assumed: taqvim::Assumed,
}

#[derive(Serialize)]
struct Explained<'t> {
    words: Vec<Word<'t>>,
    understood: String,
    steps: Vec<String>,
}

#[derive(Serialize)]
struct Word<'t> {
    text: &'t str,
    is: String,
}

#[derive(Serialize)]
struct Range {
    from: usize,
    to: usize,
    start: usize,
    end: usize,
    interval: Option<Interval>,
}

#[derive(Serialize)]
struct Document<'t> {
    expressions: Vec<Found<'t>>,
    ranges: Vec<Range>,
}

/// JSON; there is nothing in these types that has none.
pub(crate) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The expressions of a text.
#[wasm_bindgen]
pub fn extract(text: &str, settings: u32, day: i32, second: i32, offset: i32) -> String {
    found_in(text, settings, &choice::reference(day, second, offset))
}

/// The expressions of a text, as JSON; `settings` are the bits of `web/src/choices.ts`.
#[must_use]
pub fn found_in(text: &str, settings: u32, reference: &Reference) -> String {
    let settings = Settings::from_bits(settings);
    let mut offsets = Offsets::new(text, OffsetUnit::Utf16);
    let mut document = Document { expressions: Vec::new(), ranges: Vec::new() };
    // The first end of a range, until its other end comes: its place in the list, and what it means.
    let mut open: Option<(usize, usize, Resolved)> = None;
    for (found, meaning) in settings.finder.resolve_iter(text, reference) {
        let number = document.expressions.len();
        let said = found.expression();
        let meaning = meaning.unwrap_or_else(|_| Resolved::out_of_range(said));
        let (start, end) = (offsets.at(found.start()), offsets.at(found.end()));
        if let Some((from, start, begins)) = open.take() {
            let interval = begins.range_to(&meaning, reference);
            document.ranges.push(Range { from, to: number, start, end, interval });
        }
        if found.starts_range() {
            open = Some((number, start, meaning));
        }
        document.expressions.push(Found {
            start,
            end,
            text: found.as_str(),
            meaning,
            rule: found.rule(),
            tier: found.tier().as_str(),
            more: more(found.as_str(), said, &meaning, reference, &settings),
        });
    }
    json(&document)
}

/// What one phrase means.
///
/// # Errors
///
/// A `SyntaxError` for what is no expression or more than one, a `RangeError` for a date outside of its calendar.
#[wasm_bindgen]
pub fn parse(phrase: &str, settings: u32, day: i32, second: i32, offset: i32) -> Result<String, JsValue> {
    meaning_of(phrase, settings, &choice::reference(day, second, offset)).map_err(|error| match error {
        Error::Parse(refused) => error::syntax(refused, phrase, refused.range()),
        other => error::range(other),
    })
}

/// What one phrase means, as JSON.
///
/// # Errors
///
/// As [`taqvim::parse`].
pub fn meaning_of(phrase: &str, settings: u32, reference: &Reference) -> Result<String, Error> {
    let settings = Settings::from_bits(settings);
    let said = parse_expression(phrase)?;
    let meaning = said.resolve(reference, settings.finder.policy())?;
    let more = more(phrase.trim(), &said, &meaning, reference, &settings);
    Ok(json(&Parsed { meaning, tier: said.tier().as_str(), more }))
}

fn more<'t>(
    words: &'t str,
    said: &Expression,
    meaning: &Resolved,
    reference: &Reference,
    settings: &Settings,
) -> More<'t> {
    let policy = settings.finder.policy();
    let alternatives = said.alternatives(reference, policy).map(|other| Alternative {
        value: other.has_value().then(|| other.to_string()),
        interval: other.interval(),
        assumed: other.assumed(),
    });
    More {
        alternatives: alternatives.collect(),
        explain: settings.explain.then(|| explained(words, said, meaning, reference, policy)),
        description: settings.description.map(|language| match language {
            Language::English => meaning.latin().to_string(),
            Language::Dari => meaning.dari().to_string(),
            _ => meaning.persian().to_string(),
        }),
    }
}

fn explained<'t>(
    words: &'t str,
    said: &Expression,
    meaning: &Resolved,
    reference: &Reference,
    policy: &Policy,
) -> Explained<'t> {
    let explanation = Explanation::new(words, said, meaning, reference, policy);
    Explained {
        words: explanation.words().map(|word| Word { text: word.as_str(), is: word.to_string() }).collect(),
        understood: explanation.understood().to_string(),
        steps: explanation.steps().map(|step| step.to_string()).collect(),
    }
}
