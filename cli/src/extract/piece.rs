//! Some lines of a file: what one thread does at once.

use super::args::Input;
use super::chunks::Lines;
use super::document::Document;
use super::progress::Progress;
use super::record::{Malformed, Record};
use super::render::{render, too_large};
use super::report::Problem;
use super::settings::Settings;
use super::sink::{Page, Sink};
use std::borrow::Cow;

/// Some lines of a file, and what became of them; used again for others.
#[derive(Default)]
pub(super) struct Piece {
    pub(super) lines: Lines,
    pub(super) first: Place,
    pub(super) out: Vec<u8>,
    pub(super) problems: Vec<Problem>,
}

/// Where a line stands.
#[derive(Clone, Copy, Default)]
pub(super) struct Place {
    /// Offset in the file.
    pub(super) byte: u64,
    /// 1 for the first.
    pub(super) line: u64,
    /// The number of its document in the run.
    pub(super) document: u64,
}

impl Place {
    /// The place after those lines.
    pub(super) fn after(self, lines: &[u8], settings: &Settings) -> Place {
        let mut place = Place { byte: self.byte + lines.len() as u64, ..self };
        for line in EachLine(lines) {
            place.line += 1;
            place.document += u64::from(is_document(line, settings));
        }
        place
    }
}

/// A blank line of `jsonl` is no document.
fn is_document(line: &[u8], settings: &Settings) -> bool {
    settings.input != Input::Jsonl || !line.trim_ascii().is_empty()
}

impl Piece {
    /// Does its lines; writes them as they are read where they are `live`.
    pub(super) fn read(&mut self, settings: &Settings, mut live: Option<(&mut Sink, &mut Progress)>) {
        self.out.clear();
        self.problems.clear();
        let lines = std::mem::take(&mut self.lines);
        let bytes = lines.bytes();
        let mut place = self.first;
        // Seldom is anything wrong: all lines are checked at once, and one by one only if something is.
        let valid = simdutf8::basic::from_utf8(bytes).ok();
        let mut start = 0;
        for line in EachLine(bytes) {
            let end = start + line.len();
            let line = without_ending(line);
            if is_document(line, settings) {
                let text = match valid {
                    Some(text) => Ok(Cow::Borrowed(text.get(start..start + line.len()).unwrap_or_default())),
                    None if settings.lossy => Ok(String::from_utf8_lossy(line)),
                    None => std::str::from_utf8(line)
                        .map(Cow::Borrowed)
                        .map_err(|error| Malformed { byte: error.valid_up_to(), reason: "not UTF-8".to_owned() }),
                };
                let done = text.and_then(|text| self.line(&text, place, settings, live.as_mut()));
                if let Err(Malformed { byte, reason }) = done {
                    self.problems.push(Problem { line: place.line, byte: place.byte + byte as u64, reason });
                }
                place.document += 1;
            }
            place.line += 1;
            place.byte += (end - start) as u64;
            start = end;
        }
        self.lines = lines;
    }

    fn line(
        &mut self,
        line: &str,
        place: Place,
        settings: &Settings,
        live: Option<&mut (&mut Sink, &mut Progress)>,
    ) -> Result<(), Malformed> {
        if settings.input == Input::Lines {
            return self.write(&Document::numbered(line, place.document, settings), settings, live);
        }
        // A byte order mark may open the file; JSON has none.
        let json = if place.byte == 0 { line.trim_start_matches('\u{FEFF}') } else { line };
        let skipped = line.len() - json.len();
        let there = |malformed: Malformed| Malformed { byte: malformed.byte + skipped, ..malformed };
        let record = Record::parse(json).map_err(there)?;
        let document = record.document(json, place.document, settings).map_err(there)?;
        self.write(&document, settings, live)
    }

    /// Writes a document, unless it is too large.
    fn write(
        &mut self,
        document: &Document<'_>,
        settings: &Settings,
        live: Option<&mut (&mut Sink, &mut Progress)>,
    ) -> Result<(), Malformed> {
        if let Some(reason) = too_large(document.text, settings) {
            return Err(Malformed { byte: 0, reason });
        }
        let mut page = page(&mut self.out, live);
        render(document, settings, &mut page);
        page.finish();
        Ok(())
    }
}

/// The page of a document that can no longer be refused.
fn page<'p>(out: &'p mut Vec<u8>, live: Option<&'p mut (&mut Sink, &mut Progress)>) -> Page<'p> {
    match live {
        Some((sink, progress)) => {
            sink.open();
            Page::live(out, sink, progress)
        }
        None => Page::kept(out),
    }
}

/// Lines with their line feeds.
struct EachLine<'b>(&'b [u8]);

impl<'b> Iterator for EachLine<'b> {
    type Item = &'b [u8];

    fn next(&mut self) -> Option<&'b [u8]> {
        if self.0.is_empty() {
            return None;
        }
        let end = memchr::memchr(b'\n', self.0).map_or(self.0.len(), |at| at + 1);
        let (line, rest) = self.0.split_at(end);
        self.0 = rest;
        Some(line)
    }
}

/// A line without its line feed, and the carriage return before it.
fn without_ending(line: &[u8]) -> &[u8] {
    match line.strip_suffix(b"\n") {
        Some(line) => line.strip_suffix(b"\r").unwrap_or(line),
        None => line,
    }
}
