//! A line of `jsonl`.

use super::args::Side;
use super::document::{Document, Id};
use super::settings::Settings;
use clap::ValueEnum as _;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// The object of a line. Fields that are not named here are passed over; null is as good as missing.
#[derive(Deserialize)]
pub(super) struct Record<'l> {
    #[serde(borrow)]
    text: Cow<'l, str>,
    /// As it is written: a number is more digits than any type of ours holds.
    #[serde(borrow, default)]
    id: Option<&'l RawValue>,
    #[serde(borrow, default)]
    reference: Option<Borrowed<'l>>,
    #[serde(borrow, default)]
    policy: Option<Borrowed<'l>>,
}

#[derive(Deserialize)]
struct Borrowed<'l>(#[serde(borrow)] Cow<'l, str>);

/// What is wrong with a line, and at which of its bytes.
pub(super) struct Malformed {
    pub(super) byte: usize,
    pub(super) reason: String,
}

impl<'l> Record<'l> {
    pub(super) fn parse(line: &'l str) -> Result<Self, Malformed> {
        // serde would take an array for the fields in order.
        if let Some(byte) = line.find(|c: char| !c.is_ascii_whitespace()).filter(|&at| !line[at..].starts_with('{')) {
            return Err(Malformed { byte, reason: "malformed JSON: expected an object".to_owned() });
        }
        serde_json::from_str(line).map_err(|error| malformed(line, &error))
    }

    /// The document, under `number` if it has no name of its own.
    pub(super) fn document<'d>(
        &'d self,
        line: &str,
        number: u64,
        settings: &'d Settings,
    ) -> Result<Document<'d>, Malformed> {
        let (reference, dateline) = match &self.reference {
            None => settings.reference(&self.text),
            Some(Borrowed(when)) => {
                let reference = settings.reading.parse_reference(when).map_err(|error| Malformed {
                    byte: place(line, when),
                    reason: format!("reference {when:?}: {error}"),
                })?;
                (reference, None)
            }
        };
        let lean = match &self.policy {
            None => None,
            Some(Borrowed(policy)) => match Side::from_str(policy, false) {
                Ok(side) => Some(side.lean()),
                Err(_) => {
                    let reason = format!("policy {policy:?}: expected past, future or closest");
                    return Err(Malformed { byte: place(line, policy), reason });
                }
            },
        };
        let id = match self.id {
            None => Id::Number(number),
            Some(id) => Id::Own(own_id(id.get()).map_err(|error| {
                let start = place(line, id.get());
                Malformed { byte: start + error.byte, ..error }
            })?),
        };
        let finder = settings.finder(lean);
        Ok(Document { number, id, text: &self.text, finder, reference, dateline })
    }
}

/// The text of a string, a number as it is written.
fn own_id(json: &str) -> Result<Cow<'_, str>, Malformed> {
    match json.as_bytes().first() {
        Some(b'"') => serde_json::from_str(json).map(|Borrowed(text)| text).map_err(|error| malformed(json, &error)),
        Some(b'-' | b'0'..=b'9') => Ok(Cow::Borrowed(json)),
        _ => Err(Malformed { byte: 0, reason: "malformed JSON: `id` must be a string or a number".to_owned() }),
    }
}

fn malformed(json: &str, error: &serde_json::Error) -> Malformed {
    let text = error.to_string();
    let reason = text.rfind(" at line ").map_or(text.as_str(), |at| &text[..at]);
    let byte = error.column().saturating_sub(1).min(json.len());
    Malformed { byte, reason: format!("malformed JSON: {reason}") }
}

/// Where a value stands in the line; the line's start if it was unescaped.
fn place(line: &str, value: &str) -> usize {
    let at = (value.as_ptr() as usize).wrapping_sub(line.as_ptr() as usize);
    if at <= line.len() { at } else { 0 }
}
