//! Documents that are files.

use super::document::Document;
use super::render::{render, too_large};
use super::report;
use super::run::Run;
use super::sink::Page;
use super::source::Source;
use crate::status::Status;
use rayon::prelude::*;

/// So many bytes of files are held at once, or one file that is larger.
const BATCH: usize = 1 << 22;

/// A file that was read, and its output.
struct Text {
    number: u64,
    text: String,
    out: Vec<u8>,
}

impl Run<'_> {
    /// Does the files, several at once.
    pub(super) fn texts(&mut self, sources: &[Source]) {
        let mut batch = Vec::new();
        let mut held = 0;
        for (number, source) in sources.iter().enumerate() {
            let Some(text) = self.text_of(source) else { continue };
            held += text.len();
            batch.push(Text { number: number as u64, text, out: Vec::new() });
            if held >= BATCH || self.settings.jobs == 1 {
                self.batch(&mut batch);
                held = 0;
            }
            if self.sink.is_closed() {
                return;
            }
        }
        self.batch(&mut batch);
    }

    /// The text of a file; none where it cannot be read, is not UTF-8, or is empty.
    fn text_of(&mut self, source: &Source) -> Option<String> {
        let bytes = match source.read() {
            Ok(bytes) => bytes,
            Err(error) => {
                self.unreadable(source, &error);
                return None;
            }
        };
        let text = match String::from_utf8(bytes) {
            Err(error) if self.settings.lossy => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
            text => text,
        };
        match text {
            Ok(text) => {
                if let Some(reason) = too_large(&text, self.settings) {
                    self.status = Status::Unusable;
                    self.progress.aside(|| report::line(format_args!("{source}: {reason}")));
                    return None;
                }
                (!text.is_empty()).then_some(text)
            }
            Err(error) => {
                let byte = error.utf8_error().valid_up_to();
                self.status = Status::Unusable;
                self.progress.aside(|| report::line(format_args!("{source}: byte {byte}: not UTF-8")));
                None
            }
        }
    }

    fn batch(&mut self, batch: &mut Vec<Text>) {
        let settings = self.settings;
        match (&self.pool, batch.as_mut_slice()) {
            (Some(pool), texts @ [_, _, ..]) => {
                pool.install(|| {
                    texts.par_iter_mut().for_each(|Text { number, text, out }| {
                        render(&Document::numbered(text, *number, settings), settings, &mut Page::kept(out));
                    });
                });
                for Text { text, out, .. } in texts {
                    self.sink.open();
                    self.sink.write_documents(out);
                    self.progress.advance(text.len() as u64);
                }
            }
            (_, texts) => {
                for Text { number, text, out } in texts {
                    self.sink.open();
                    let mut page = Page::live(out, &mut self.sink, &mut self.progress);
                    render(&Document::numbered(text, *number, settings), settings, &mut page);
                    page.finish();
                    self.progress.advance(text.len() as u64);
                }
            }
        }
        batch.clear();
    }
}
