//! A document in the form that was asked for.

use super::args::Output;
use super::document::Document;
use super::settings::Settings;
use super::sink::{Frame, Page};
use super::{html, json, pretty, timex3};

/// Writes a document.
pub(super) fn render(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    match settings.output {
        Output::Jsonl => json::document(document, settings, page),
        Output::Pretty => pretty::document(document, settings, page),
        Output::Timex3 => timex3::document(document, settings, page),
        Output::Html => html::document(document, settings, page),
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
        format!("a document of {length} bytes is too long for --output {name} ({MAX_SHOWN} at most); jsonl and timex3 have no limit")
    })
}

/// What stands before the first document and after the last.
pub(super) const fn frame(settings: &Settings) -> Frame {
    let (opening, closing) = match settings.output {
        Output::Html => (html::OPENING, html::CLOSING),
        Output::Timex3 if settings.titles => (timex3::OPENING, timex3::CLOSING),
        _ => ("", ""),
    };
    Frame { opening, closing }
}
