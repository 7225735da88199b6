//! Documents that are files.

use super::document::Document;
use super::ordered::in_order;
use super::render::{render, too_large};
use super::report;
use super::run::{Answers, Run};
use super::settings::Settings;
use super::sink::Page;
use super::source::{ReadError, Source};
use crate::status::Status;

/// No more files are read while those in hand have more bytes. A larger one is written as it is read.
const ROOM: usize = 1 << 22;

/// A file, and its output.
#[derive(Default)]
struct Text<'s> {
    number: u64,
    source: Option<&'s Source>,
    text: String,
    failed: Option<Failure>,
    /// It is written as it is read.
    live: bool,
    out: Vec<u8>,
}

/// Why there is no text of a file.
enum Failure {
    Unreadable(ReadError),
    /// Bytes that are not UTF-8, or too many for the output.
    Unfit(String),
}

impl Run<'_> {
    /// Does the files, several at once.
    pub(super) fn texts(&mut self, sources: &[Source]) {
        let settings = self.settings;
        let jobs = settings.jobs.min(sources.len());
        let mut left = (0..).zip(sources);
        let answers = &mut self.answers;
        in_order(
            jobs,
            ROOM,
            |text: &mut Text<'_>| {
                let (number, source) = left.next()?;
                (text.number, text.source) = (number, Some(source));
                (text.text, text.failed) = match text_of(source, settings) {
                    Ok(text) => (text, None),
                    Err(failure) => (String::new(), Some(failure)),
                };
                text.live = jobs == 1 || text.text.len() > ROOM;
                Some(text.text.len())
            },
            |text| {
                text.out.clear();
                if !text.live && !text.text.is_empty() {
                    let Text { number, text, out, .. } = text;
                    render(&Document::numbered(text, *number, settings), settings, &mut Page::kept(out));
                }
            },
            |text| text.give(answers, settings),
        );
    }
}

/// The text of a file.
fn text_of(source: &Source, settings: &Settings) -> Result<String, Failure> {
    let bytes = source.read().map_err(Failure::Unreadable)?;
    let text = match String::from_utf8(bytes) {
        Err(error) if settings.lossy => Ok(String::from_utf8_lossy(error.as_bytes()).into_owned()),
        text => text,
    };
    let text = text.map_err(|error| format!("byte {}: not UTF-8", error.utf8_error().valid_up_to()));
    text.and_then(|text| too_large(&text, settings).map_or(Ok(text), Err)).map_err(Failure::Unfit)
}

impl Text<'_> {
    /// Writes what stands in it; false where there is no use in going on.
    fn give(&mut self, answers: &mut Answers, settings: &Settings) -> bool {
        let Text { number, source: Some(source), text, failed, live, out } = self else { return true };
        match failed {
            Some(Failure::Unreadable(error)) => answers.unreadable(source, error),
            Some(Failure::Unfit(reason)) => {
                answers.status = Status::Unusable;
                answers.progress.aside(|| report::line(format_args!("{source}: {reason}")));
            }
            None if text.is_empty() => {}
            None => {
                answers.sink.open();
                if *live {
                    let mut page = Page::live(out, &mut answers.sink, &mut answers.progress);
                    render(&Document::numbered(text, *number, settings), settings, &mut page);
                    page.finish();
                }
                answers.sink.write_documents(out);
                answers.progress.advance(text.len() as u64);
            }
        }
        if *live {
            (*text, *out) = (String::new(), Vec::new());
        }
        !answers.sink.is_closed()
    }
}
