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
