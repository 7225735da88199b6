//! Documents that are lines, or JSON objects on lines.

use super::args::Input;
use super::chunks::Chunks;
use super::ordered::in_order;
use super::piece::{Piece, Place};
use super::report::{self, Problem};
use super::run::{Answers, Run};
use super::settings::Settings;
use super::source::{ReadError, Source};
use crate::status::Status;
use std::io::{self, Read};
use std::slice;

/// What a thread reads and works on at once.
const CHUNK: usize = 1 << 18;
/// Lines of more bytes than that are longer than what is read at once, and are written as they are read.
const LARGE: usize = 1 << 23;

impl Run<'_> {
    /// Does the lines of all sources.
    pub(super) fn lines(&mut self, sources: &[Source]) {
        let settings = self.settings;
        let mut feed = Feed { settings, sources: sources.iter(), open: None, document: 0 };
        let answers = &mut self.answers;
        in_order(
            settings.jobs,
            LARGE,
            |batch| feed.take(batch),
            |batch| {
                if !batch.is_large() && batch.error.is_none() {
                    batch.piece.read(settings, None);
                }
            },
            |batch| batch.give(answers, settings),
        );
    }
}

/// Some lines of a source, or why it cannot be read on.
#[derive(Default)]
struct Batch<'s> {
    source: Option<&'s Source>,
    piece: Piece,
    error: Option<ReadError>,
}

/// A source that is being read, and where.
struct Open<'s> {
    source: &'s Source,
    chunks: Chunks<Box<dyn Read + Send>>,
    place: Place,
}

/// The lines that are still to be read.
struct Feed<'s> {
    settings: &'s Settings,
    sources: slice::Iter<'s, Source>,
    open: Option<Open<'s>>,
    /// The number of the next document in the run.
    document: u64,
}

impl<'s> Feed<'s> {
    /// The next lines; says how many bytes they are.
    fn take(&mut self, batch: &mut Batch<'s>) -> Option<usize> {
        batch.error = None;
        loop {
            let Some(Open { source, chunks, place }) = &mut self.open else {
                let source = self.sources.next()?;
                batch.source = Some(source);
                match source.open() {
                    Ok(reader) => {
                        let place = Place { byte: 0, line: 1, document: self.document };
                        self.open = Some(Open { source, chunks: Chunks::new(reader, CHUNK), place });
                        continue;
                    }
                    Err(error) => batch.error = Some(ReadError { byte: 0, error }),
                }
                return Some(0);
            };
            batch.source = Some(source);
            let error = match chunks.read(&mut batch.piece.lines) {
                Ok(Some(byte)) => {
                    let lines = batch.piece.lines.bytes();
                    if has_room(lines, self.settings) {
                        batch.piece.first = *place;
                        *place = place.after(lines, self.settings);
                        self.document = place.document;
                        return Some(lines.len());
                    }
                    ReadError { byte, error: io::ErrorKind::OutOfMemory.into() }
                }
                Ok(None) => {
                    self.open = None;
                    continue;
                }
                Err(error) => error,
            };
            self.open = None;
            batch.error = Some(error);
            return Some(0);
        }
    }
}

/// False where an escaped JSON text of that length may not fit in memory: serde copies it, into a buffer that doubles.
fn has_room(lines: &[u8], settings: &Settings) -> bool {
    let copied = settings.input == Input::Jsonl && lines.len() > LARGE;
    !copied || memchr::memchr(b'\\', lines).is_none() || Vec::<u8>::new().try_reserve_exact(3 * lines.len()).is_ok()
}

impl Batch<'_> {
    fn is_large(&self) -> bool {
        self.piece.lines.bytes().len() > LARGE
    }

    /// Writes what became of the lines; false where there is no use in going on.
    fn give(&mut self, answers: &mut Answers, settings: &Settings) -> bool {
        let Some(source) = self.source else { return true };
        if let Some(error) = &self.error {
            answers.unreadable(source, error);
            return true;
        }
        let read = self.piece.lines.bytes().len() as u64;
        let large = self.is_large();
        if large {
            self.piece.read(settings, Some((&mut answers.sink, &mut answers.progress)));
        }
        answers.sink.write_documents(&self.piece.out);
        if !self.piece.problems.is_empty() {
            answers.status = answers.status.max(Status::Refused);
            answers.progress.aside(|| {
                for Problem { line, byte, reason } in &self.piece.problems {
                    report::line(format_args!("{source}: line {line}, byte {byte}: {reason}"));
                }
            });
        }
        // What comes through a pipe line by line is answered line by line.
        answers.sink.flush();
        answers.progress.advance(read);
        if large {
            self.piece = Piece::default();
        }
        !answers.sink.is_closed()
    }
}
