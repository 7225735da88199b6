//! Where the output goes.

use super::progress::Progress;
use crate::whole_lines::{stdout_is_pipe, write_lines};
use anstream::{AutoStream, ColorChoice};
use std::borrow::Cow;
use std::io::{self, Write};

/// So much is gathered before it is written, within a document too.
const SPILL: usize = 1 << 16;

/// What stands around the documents, if there are any.
pub(super) struct Frame {
    pub(super) opening: Cow<'static, str>,
    pub(super) closing: &'static str,
}

/// Standard output. After the first error nothing more is written.
pub(super) struct Sink {
    out: Box<dyn Write + Send>,
    to_pipe: bool,
    frame: Frame,
    error: Option<io::Error>,
    /// True once there was a document.
    used: bool,
}

impl Sink {
    pub(super) fn stdout(color: bool, frame: Frame) -> Self {
        let stdout = io::stdout();
        let out: Box<dyn Write + Send> = match color && cfg!(windows) {
            // An old console has to be told of colours.
            true => Box::new(AutoStream::new(stdout, ColorChoice::Always)),
            false => Box::new(stdout),
        };
        Sink { out, to_pipe: stdout_is_pipe(), frame, error: None, used: false }
    }

    /// Writes what stands before the first document, if it was not yet written.
    pub(super) fn open(&mut self) {
        if !self.used {
            self.used = true;
            let opening = std::mem::take(&mut self.frame.opening);
            self.write(opening.as_bytes());
        }
    }

    /// Writes whole documents.
    pub(super) fn write_documents(&mut self, documents: &[u8]) {
        if !documents.is_empty() {
            self.open();
            self.write(documents);
        }
    }

    /// Writes what stands after the last document, if there was any.
    pub(super) fn close(&mut self) {
        if self.used {
            self.write(self.frame.closing.as_bytes());
        }
        self.flush();
    }

    /// True after an error; there is no use in going on.
    pub(super) const fn is_closed(&self) -> bool {
        self.error.is_some()
    }

    fn write(&mut self, bytes: &[u8]) {
        if self.error.is_none() && !bytes.is_empty() {
            self.error = write_lines(&mut self.out, bytes, self.to_pipe).err();
        }
    }

    pub(super) fn flush(&mut self) {
        if self.error.is_none() {
            self.error = self.out.flush().err();
        }
    }

    /// The error, unless it is a reader that has seen enough.
    pub(super) fn into_error(self) -> Option<io::Error> {
        self.error.filter(|error| error.kind() != io::ErrorKind::BrokenPipe)
    }
}

/// The output of one document, or of several: bytes that are kept, or passed on as they grow.
pub(super) struct Page<'s> {
    pub(super) bytes: &'s mut Vec<u8>,
    live: Option<(&'s mut Sink, &'s mut Progress)>,
}

impl<'s> Page<'s> {
    /// Keeps all.
    pub(super) const fn kept(bytes: &'s mut Vec<u8>) -> Self {
        Page { bytes, live: None }
    }

    /// Flushes itself every 64 KiB. Only for a document that can no longer be refused.
    pub(super) const fn live(bytes: &'s mut Vec<u8>, sink: &'s mut Sink, progress: &'s mut Progress) -> Self {
        Page { bytes, live: Some((sink, progress)) }
    }

    /// To be called now and then, with how much of the document was read.
    pub(super) fn spill(&mut self, read: usize) {
        if self.bytes.len() < SPILL {
            return;
        }
        if let Some((sink, progress)) = &mut self.live {
            sink.write(self.bytes);
            self.bytes.clear();
            progress.show_at(read as u64);
        }
    }

    /// Passes on the rest.
    pub(super) fn finish(self) {
        if let Some((sink, _)) = self.live {
            sink.write(self.bytes);
            self.bytes.clear();
        }
    }

    /// Writes what is formatted; a page never fails.
    pub(super) fn put(&mut self, text: std::fmt::Arguments<'_>) {
        let _ = std::fmt::Write::write_fmt(self, text);
    }

    pub(super) fn text(&mut self, text: &str) {
        if let (true, Some((sink, _))) = (text.len() + self.bytes.len() >= 2 * SPILL, &mut self.live) {
            sink.write(self.bytes);
            self.bytes.clear();
            // A long text is not copied.
            if text.len() >= SPILL {
                return sink.write(text.as_bytes());
            }
        }
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

impl std::fmt::Write for Page<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.text(text);
        Ok(())
    }
}
