//! A row an expression, as RFC 4180 has it.

use super::document::{Document, Found};
use super::settings::Settings;
use super::sink::Page;
use csv::{Terminator, Writer, WriterBuilder};
use std::fmt::Display;
use taqvim::{Interval, Offsets};

const COLUMNS: [&str; 26] = [
    "id", "start", "end", "text", "type", "value", "interval_start", "interval_end", "grain", "modifier", "calendar",
    "native", "estimate_start", "estimate_end", "anchor_start", "anchor_end", "range_start", "range_end", "quant",
    "freq", "rrule", "offset", "assumed", "warnings", "nearest_valid", "rule",
];

/// What `--explain` adds.
const EXPLAINED: [&str; 3] = ["words", "understood", "steps"];

/// The first row.
pub(super) fn header(settings: &Settings) -> String {
    let tier = settings.tier.map(|_| "tier");
    let explained = EXPLAINED.into_iter().filter(|_| settings.explain);
    let mut bytes = Vec::new();
    let mut writer = writer(&mut bytes);
    // Writing to memory does not fail.
    let _ = writer.write_record(COLUMNS.into_iter().chain(tier).chain(explained));
    drop(writer);
    String::from_utf8(bytes).unwrap_or_default()
}

fn writer(bytes: &mut Vec<u8>) -> Writer<&mut Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).buffer_capacity(1 << 10).from_writer(bytes)
}

/// Writes the rows of a document. Several values in a field stand with a blank between.
pub(super) fn document(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    let id = document.id.to_string();
    let mut offsets = Offsets::new(document.text, settings.unit);
    for (found, range) in document.with_ranges() {
        let mut row = row(&id, [offsets.at(found.place.start()), offsets.at(found.place.end())], &found, range);
        row.extend(settings.tier.map(|_| found.place.tier().as_str().to_owned()));
        if settings.explain {
            row.extend(explained(&found, document));
        }
        let mut writer = writer(page.bytes);
        let _ = writer.write_record(&row);
        drop(writer);
        page.spill(found.place.end());
    }
}

fn row(id: &str, place: [usize; 2], found: &Found<'_>, range: Option<Interval>) -> Vec<String> {
    let meaning = &found.meaning;
    let mut row = Vec::with_capacity(COLUMNS.len() + 1 + EXPLAINED.len());
    row.push(id.to_owned());
    row.extend(place.map(|at| at.to_string()));
    row.push(found.place.as_str().to_owned());
    row.push(meaning.kind().as_str().to_owned());
    row.push(text(meaning.has_value().then_some(meaning)));
    row.extend(ends(meaning.interval()));
    row.push(meaning.grain().as_str().to_owned());
    row.push(text(meaning.modifier().map(|modifier| modifier.as_str())));
    row.push(text(meaning.calendar().map(|calendar| calendar.as_str())));
    row.push(text(meaning.native()));
    row.extend(ends(meaning.estimate()));
    row.extend(ends(meaning.anchor()));
    row.extend(ends(range));
    row.push(text(meaning.quant()));
    row.push(text(meaning.freq()));
    row.push(text(meaning.recurrence().and_then(|recurrence| recurrence.rrule().ok())));
    row.push(text(meaning.offset()));
    row.push(meaning.assumed().iter().map(|field| field.as_str()).collect::<Vec<_>>().join(" "));
    row.push(meaning.warnings().iter().map(|warning| warning.as_str()).collect::<Vec<_>>().join(" "));
    row.push(text(meaning.nearest_valid()));
    row.push(found.place.rule().to_owned());
    row
}

fn explained(found: &Found<'_>, document: &Document<'_>) -> [String; 3] {
    let explanation = found.explanation(document);
    let words: Vec<String> = explanation.words().map(|word| format!("{}: {word}", word.as_str())).collect();
    let steps: Vec<String> = explanation.steps().map(|step| step.to_string()).collect();
    [words.join("; "), explanation.understood().to_string(), steps.join("; ")]
}

fn ends(interval: Option<Interval>) -> [String; 2] {
    [text(interval.and_then(|interval| interval.start_iso())), text(interval.and_then(|interval| interval.end_iso()))]
}

fn text<T: Display>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
