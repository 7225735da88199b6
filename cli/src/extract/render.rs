//! A document in the form that was asked for.

use super::args::Output;
use super::document::Document;
use super::settings::Settings;
use super::sink::{Frame, Page};
use super::{csv, html, ics, json, pretty, timex3};
use std::borrow::Cow;

/// Writes a document.
pub(super) fn render(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    match settings.output {
        Output::Jsonl => json::document(document, settings, page),
        Output::Pretty => pretty::document(document, settings, page),
        Output::Timex3 => timex3::document(document, settings, page),
        Output::Html => html::document(document, settings, page),
        Output::Csv => csv::document(document, settings, page),
        Output::Ics => ics::document(document, page),
    }
}

/// The longest text, in bytes, that is laid out for people: `pretty` and `html` hold all expressions of a document at once.
const MAX_SHOWN: usize = 1 << 24;

/// Why a text of that length is not written in the form that was asked for.
pub(super) fn too_large(text: &str, settings: &Settings) -> Option<String> {
    let name = match settings.output {
        Output::Pretty => "pretty",
        Output::Html => "html",
        _ => return None,
    };
    let length = text.len();
    (length > MAX_SHOWN).then(|| {
        format!("a document of {length} bytes is too long for --output {name} ({MAX_SHOWN} at most); jsonl, timex3, csv and ics have no limit")
    })
}

/// What stands before the first document and after the last.
pub(super) fn frame(settings: &Settings) -> Frame {
    let (opening, closing): (Cow<'static, str>, _) = match settings.output {
        Output::Html => (html::opening(settings).into(), html::CLOSING),
        Output::Csv => (csv::header(settings).into(), ""),
        Output::Ics => (ics::opening().into(), ics::CLOSING),
        Output::Timex3 if settings.titles => (timex3::OPENING.into(), timex3::CLOSING),
        _ => ("".into(), ""),
    };
    Frame { opening, closing }
}
