//! A document as one JSON object on a line, written straight into the buffer.

use super::document::{Document, Found, Id};
use super::settings::Settings;
use super::sink::Page;
use std::fmt::Display;
use taqvim::{Alternatives, Expression, Interval, Native, Offsets, Policy, Reference, Resolved};

/// Writes a document and a line feed.
pub(super) fn document(document: &Document<'_>, settings: &Settings, page: &mut Page<'_>) {
    page.text("{\"id\":\"");
    match &document.id {
        Id::Number(number) => decimal(page, *number),
        Id::Own(id) => escaped(page, id),
    }
    page.text("\",");
    if let Some(dateline) = &document.dateline {
        let mut offsets = Offsets::new(document.text, settings.unit);
        page.text("\"reference\":{\"value\":");
        quoted(page, Some(dateline.reference()));
        page.text(",\"start\":");
        decimal(page, offsets.at(dateline.range().start) as u64);
        page.text(",\"end\":");
        decimal(page, offsets.at(dateline.range().end) as u64);
        page.text("},");
    }
    page.text("\"expressions\":[");
    let mut ranges = Ranges::default();
    let mut offsets = Offsets::new(document.text, settings.unit);
    for (number, found) in document.expressions().enumerate() {
        if number > 0 {
            page.text(",");
        }
        let (start, end) = (offsets.at(found.place.start()), offsets.at(found.place.end()));
        expression(page, &found, start, end);
        if settings.tier.is_some() {
            page.text(",\"tier\":");
            name(page, Some(found.place.tier().as_str()));
        }
        alternatives(page, found.alternatives(document));
        if settings.explain {
            explanation(page, &found, document);
        }
        page.text("}");
        ranges.note(number, &found, start, end, document);
        page.spill(found.place.end());
    }
    page.text("],\"ranges\":[");
    match ranges.is_long() {
        false => page.bytes.extend_from_slice(&ranges.written),
        true => long_ranges(page, document, settings),
    }
    page.text("]}\n");
}

/// Writes a phrase that is one expression, and a line feed.
pub(super) fn phrase(
    page: &mut Page<'_>,
    text: &str,
    said: &Expression,
    means: &Resolved,
    reference: &Reference,
    policy: &Policy,
) {
    page.text("{\"text\":\"");
    escaped(page, text);
    page.text("\",\"type\":\"");
    meaning(page, means);
    alternatives(page, said.alternatives(reference, policy));
    page.text("}\n");
}

/// Finds the expressions once more, to write ranges that are too many to be kept.
fn long_ranges(page: &mut Page<'_>, document: &Document<'_>, settings: &Settings) {
    let (mut ranges, mut comma) = (Ranges::default(), false);
    let mut offsets = Offsets::new(document.text, settings.unit);
    for (number, found) in document.expressions().enumerate() {
        let (start, end) = (offsets.at(found.place.start()), offsets.at(found.place.end()));
        ranges.note(number, &found, start, end, document);
        if !ranges.written.is_empty() {
            page.text(if comma { "," } else { "" });
            page.bytes.append(&mut ranges.written);
            comma = true;
            page.spill(found.place.end());
        }
    }
}

/// An expression, but for the last bracket.
fn expression(page: &mut Page<'_>, found: &Found<'_>, start: usize, end: usize) {
    page.text("{\"start\":");
    decimal(page, start as u64);
    page.text(",\"end\":");
    decimal(page, end as u64);
    page.text(",\"text\":\"");
    escaped(page, found.place.as_str());
    page.text("\",\"type\":\"");
    meaning(page, &found.meaning);
    page.text(",\"rule\":\"");
    escaped(page, found.place.rule());
    page.text("\"");
}

/// The fields of a meaning, from the value of `type` on.
fn meaning(page: &mut Page<'_>, meaning: &Resolved) {
    page.text(meaning.kind().as_str());
    page.text("\",\"value\":");
    quoted(page, meaning.has_value().then_some(meaning));
    page.text(",\"interval\":");
    interval(page, meaning.interval());
    if let Some(estimate) = meaning.estimate() {
        page.text(",\"estimate\":");
        interval(page, Some(estimate));
    }
    if let Some(anchor) = meaning.anchor() {
        page.text(",\"anchor\":");
        interval(page, Some(anchor));
    }
    page.text(",\"grain\":\"");
    page.text(meaning.grain().as_str());
    page.text("\",\"modifier\":");
    name(page, meaning.modifier().map(|modifier| modifier.as_str()));
    page.text(",\"calendar\":");
    name(page, meaning.calendar().map(|calendar| calendar.as_str()));
    page.text(",\"native\":");
    quoted(page, meaning.native());
    if let Some(quant) = meaning.quant() {
        page.text(",\"quant\":");
        name(page, Some(quant));
    }
    if let Some(freq) = meaning.freq() {
        page.text(",\"freq\":");
        quoted(page, Some(freq));
    }
    if let Some(rule) = meaning.recurrence().and_then(|recurrence| recurrence.rrule().ok()) {
        page.text(",\"rrule\":");
        quoted(page, Some(rule));
    }
    if let Some(offset) = meaning.offset() {
        page.text(",\"offset\":");
        quoted(page, Some(offset));
    }
    page.text(",\"assumed\":[");
    names(page, meaning.assumed().iter().map(|field| field.as_str()));
    page.text("],\"warnings\":[");
    names(page, meaning.warnings().iter().map(|warning| warning.as_str()));
    page.text("]");
    if let Some(nearest) = meaning.nearest_valid() {
        page.text(",\"nearest_valid\":");
        quoted::<Native>(page, Some(nearest));
    }
}

/// The other readings, if there are any.
fn alternatives(page: &mut Page<'_>, others: Alternatives) {
    let mut others = others.peekable();
    if others.peek().is_none() {
        return;
    }
    page.text(",\"alternatives\":[");
    for (place, other) in others.enumerate() {
        page.text(if place > 0 { ",{\"value\":" } else { "{\"value\":" });
        quoted(page, other.has_value().then_some(other));
        page.text(",\"interval\":");
        interval(page, other.interval());
        page.text(",\"assumed\":[");
        names(page, other.assumed().iter().map(|field| field.as_str()));
        page.text("]}");
    }
    page.text("]");
}

fn explanation(page: &mut Page<'_>, found: &Found<'_>, document: &Document<'_>) {
    let explanation = found.explanation(document);
    page.text(",\"explain\":{\"words\":[");
    for (place, word) in explanation.words().enumerate() {
        page.text(if place > 0 { ",{\"text\":\"" } else { "{\"text\":\"" });
        escaped(page, word.as_str());
        page.text("\",\"is\":\"");
        escaped(page, &word.to_string());
        page.text("\"}");
    }
    page.text("],\"understood\":\"");
    escaped(page, &explanation.understood().to_string());
    page.text("\",\"steps\":[");
    for (place, step) in explanation.steps().enumerate() {
        page.text(if place > 0 { ",\"" } else { "\"" });
        escaped(page, &step.to_string());
        page.text("\"");
    }
    page.text("]}");
}

/// The ranges of a document, gathered while its expressions are written.
#[derive(Default)]
struct Ranges<'t> {
    /// The last expression, if it begins a range, with its number in the output and its start.
    open: Option<(usize, usize, Found<'t>)>,
    written: Vec<u8>,
}

impl<'t> Ranges<'t> {
    /// What is kept of them.
    const KEPT: usize = 1 << 20;

    /// True where there were more than are kept.
    fn is_long(&self) -> bool {
        self.written.len() >= Self::KEPT
    }

    fn note(&mut self, number: usize, found: &Found<'t>, start: usize, end: usize, document: &Document<'t>) {
        let room = !self.is_long();
        let open = self.open.take().filter(|(.., begins)| room && begins.number + 1 == found.number);
        if let Some((from, first, begins)) = open {
            let mut page = Page::kept(&mut self.written);
            if !page.bytes.is_empty() {
                page.text(",");
            }
            for (name, value) in
                [("{\"from\":", from), (",\"to\":", number), (",\"start\":", first), (",\"end\":", end)]
            {
                page.text(name);
                decimal(&mut page, value as u64);
            }
            page.text(",\"interval\":");
            interval(&mut page, begins.range_to(found, document));
            page.text("}");
        }
        if found.place.starts_range() {
            self.open = Some((number, start, *found));
        }
    }
}

fn interval(page: &mut Page<'_>, interval: Option<Interval>) {
    let Some(interval) = interval else { return page.text("null") };
    page.text("[");
    quoted(page, interval.start_iso());
    page.text(",");
    quoted(page, interval.end_iso());
    page.text("]");
}

/// What needs no escapes, in quotes.
fn quoted<T: Display>(page: &mut Page<'_>, value: Option<T>) {
    match value {
        Some(value) => page.put(format_args!("\"{value}\"")),
        None => page.text("null"),
    }
}

fn name(page: &mut Page<'_>, name: Option<&str>) {
    match name {
        Some(name) => {
            page.text("\"");
            page.text(name);
            page.text("\"");
        }
        None => page.text("null"),
    }
}

fn names<'n>(page: &mut Page<'_>, names: impl Iterator<Item = &'n str>) {
    for (place, name) in names.enumerate() {
        page.text(if place > 0 { ",\"" } else { "\"" });
        page.text(name);
        page.text("\"");
    }
}

fn decimal(page: &mut Page<'_>, mut number: u64) {
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    page.bytes.extend_from_slice(&digits[first..]);
}

/// The inside of a JSON string.
fn escaped(page: &mut Page<'_>, text: &str) {
    let bytes = text.as_bytes();
    let mut done = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if byte >= b' ' && byte != b'"' && byte != b'\\' {
            continue;
        }
        page.bytes.extend_from_slice(&bytes[done..at]);
        done = at + 1;
        match byte {
            b'"' => page.text("\\\""),
            b'\\' => page.text("\\\\"),
            b'\n' => page.text("\\n"),
            b'\r' => page.text("\\r"),
            b'\t' => page.text("\\t"),
            _ => page.put(format_args!("\\u{byte:04x}")),
        }
    }
    page.bytes.extend_from_slice(&bytes[done..]);
}

#[cfg(test)]
mod tests {
    use super::{decimal, escaped};
    use crate::extract::sink::Page;

    #[test]
    fn strings_are_escaped_as_serde_json_reads_them() {
        let all: String = (0..=0x2FFu32).filter_map(char::from_u32).chain(['\u{200C}', '\u{2028}', '🕛']).collect();
        let mut bytes = vec![b'"'];
        escaped(&mut Page::kept(&mut bytes), &all);
        bytes.push(b'"');
        assert_eq!(serde_json::from_slice::<String>(&bytes).ok(), Some(all));
    }

    #[test]
    fn numbers_are_decimal() {
        for number in [0, 7, 10, 65_536, u64::MAX] {
            let mut bytes = Vec::new();
            decimal(&mut Page::kept(&mut bytes), number);
            assert_eq!(bytes, number.to_string().into_bytes());
        }
    }
}
