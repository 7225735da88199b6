//! A run over all that is to be read.

use super::args::{Args, Input};
use super::progress::Progress;
use super::render::frame;
use super::report;
use super::settings::Settings;
use super::sink::Sink;
use super::source::{ReadError, Source};
use crate::status::Status;

/// What a run has in hand.
pub(super) struct Run<'s> {
    pub(super) settings: &'s Settings,
    pub(super) answers: Answers,
}

/// Where it goes, what is told of it, and how it went so far.
pub(super) struct Answers {
    pub(super) sink: Sink,
    pub(super) progress: Progress,
    pub(super) status: Status,
}

impl Run<'_> {
    /// Does all and says how it went.
    pub(super) fn all(args: &Args) -> Status {
        let settings = match Settings::new(args) {
            Ok(settings) => settings,
            Err(reason) => {
                report::line(format_args!("{reason}"));
                return Status::Unusable;
            }
        };
        let sources = Source::all(&args.files);
        let total = sources.iter().map(Source::size).sum::<Option<u64>>();
        let mut run = Run {
            settings: &settings,
            answers: Answers {
                sink: Sink::stdout(settings.color, frame(&settings)),
                progress: Progress::new(settings.progress, total),
                status: Status::Done,
            },
        };
        match settings.input {
            Input::Text => run.texts(&sources),
            Input::Lines | Input::Jsonl => run.lines(&sources),
        }
        run.answers.finish()
    }
}

impl Answers {
    fn finish(mut self) -> Status {
        self.progress.finish();
        self.sink.close();
        match self.sink.into_error() {
            None => self.status,
            Some(error) => {
                report::line(format_args!("standard output: {}", report::plain(&error)));
                Status::Unusable
            }
        }
    }

    /// Says that a source cannot be read on.
    pub(super) fn unreadable(&mut self, source: &Source, error: &ReadError) {
        self.status = Status::Unusable;
        self.progress.aside(|| source.unreadable(error));
    }
}
