//! Documents that are lines, or JSON objects on lines.

use super::args::Input;
use super::chunks::{Chunk, Chunks};
use super::piece::{Place, cut};
use super::report::{self, Problem};
use super::run::Run;
use super::source::{ReadError, Source};
use crate::status::Status;
use rayon::prelude::*;
use std::io;

/// What is read at once.
const CHUNK: usize = 1 << 18;
/// Lines of more bytes than that are longer than what is read at once, and are written as they are read.
const LARGE: usize = 1 << 23;
/// What is read at once for each of several threads, which wait for each other at the end of it.
const CHUNK_OF_SEVERAL: usize = 1 << 20;

impl Run<'_> {
    /// Does the lines of a source.
    pub(super) fn lines(&mut self, source: &Source) {
        let reader = match source.open() {
            Ok(reader) => reader,
            Err(error) => return self.unreadable(source, &ReadError { byte: 0, error }),
        };
        let chunk = match self.settings.jobs {
            1 => CHUNK,
            jobs => CHUNK_OF_SEVERAL * jobs.min(8),
        };
        let mut chunks = Chunks::new(reader, chunk);
        let mut place = Place { byte: 0, line: 1, document: self.documents };
        loop {
            match chunks.read() {
                Ok(Some(Chunk { byte, lines })) => {
                    place.byte = byte;
                    if !self.has_room(lines) {
                        let error = io::ErrorKind::OutOfMemory.into();
                        self.unreadable(source, &ReadError { byte, error });
                        break;
                    }
                    self.chunk(source, lines, &mut place);
                }
                Ok(None) => break,
                Err(error) => {
                    self.unreadable(source, &error);
                    break;
                }
            }
            if self.sink.is_closed() {
                break;
            }
        }
        self.documents = place.document;
    }

    /// False where an escaped JSON text of that length may not fit in memory: serde copies it, into a buffer that doubles.
    fn has_room(&self, lines: &[u8]) -> bool {
        let copied = self.settings.input == Input::Jsonl && lines.len() > LARGE;
        !copied || memchr::memchr(b'\\', lines).is_none() || Vec::<u8>::new().try_reserve_exact(3 * lines.len()).is_ok()
    }

    fn chunk(&mut self, source: &Source, lines: &[u8], place: &mut Place) {
        let settings = self.settings;
        let count = cut(&mut self.pieces, lines, settings, place);
        let pieces = &mut self.pieces[..count];
        let large = lines.len() > LARGE;
        match &self.pool {
            Some(pool) if count > 1 && !large => pool.install(|| {
                pieces.par_iter_mut().for_each(|piece| piece.read(lines, settings, None));
            }),
            _ if !large => pieces.iter_mut().for_each(|piece| piece.read(lines, settings, None)),
            _ => {}
        }
        for piece in pieces {
            if large {
                piece.read(lines, settings, Some((&mut self.sink, &mut self.progress)));
            }
            self.sink.write_documents(&piece.out);
            if !piece.problems.is_empty() {
                self.status = self.status.max(Status::Refused);
                self.progress.aside(|| {
                    for Problem { line, byte, reason } in &piece.problems {
                        report::line(format_args!("{source}: line {line}, byte {byte}: {reason}"));
                    }
                });
            }
        }
        // What comes through a pipe line by line is answered line by line.
        self.sink.flush();
        self.progress.advance(lines.len() as u64);
    }
}
