//! What holds for every document of a run.

use super::args::{Args, Input, Output, UpTo, When};
use super::reading::Reading;
use std::io::IsTerminal as _;
use std::path::Path;
use taqvim::{Dateline, Finder, Languages, Lean, OffsetUnit, Reference, Tier};

/// The flags, understood.
pub(super) struct Settings {
    pub(super) input: Input,
    pub(super) output: Output,
    pub(super) unit: OffsetUnit,
    pub(super) explain: bool,
    /// Up to which tier expressions are read, where it was asked for; then each says its own.
    pub(super) tier: Option<Tier>,
    pub(super) color: bool,
    pub(super) jobs: usize,
    pub(super) progress: When,
    /// True where there may be several documents: each is named before its text, and XML needs a root around them.
    pub(super) titles: bool,
    /// What the page of all is called: the name of the one file, if there is one.
    pub(super) title: Option<String>,
    /// True where bytes that are not UTF-8 are read as U+FFFD.
    pub(super) lossy: bool,
    pub(super) reading: Reading,
    languages: Languages,
}

impl Settings {
    pub(super) fn new(args: &Args) -> Result<Self, String> {
        let output = match args.output {
            Some(output) => output,
            None if std::io::stdout().is_terminal() => Output::Pretty,
            None => Output::Jsonl,
        };
        let title = match args.files.as_slice() {
            [file] if file != Path::new("-") => file.file_name().map(|name| name.to_string_lossy().into_owned()),
            _ => None,
        };
        Ok(Settings {
            input: args.input,
            output,
            unit: args.offsets.unit(),
            explain: args.explain,
            tier: args.tier.map(UpTo::tier),
            color: args.color.colors_stdout(),
            jobs: args.jobs.map_or(usize::MAX, usize::from).min(processors()),
            progress: args.progress,
            titles: args.input != Input::Text || args.files.len() > 1,
            languages: args
                .lang
                .iter()
                .map(|language| language.languages())
                .reduce(Languages::union)
                .unwrap_or_default(),
            title,
            lossy: args.lossy,
            reading: Reading::new(&args.reading)?,
        })
    }

    /// The finder of a document whose lean is that, if it has its own.
    pub(super) fn finder(&self, lean: Option<Lean>) -> Finder<'static> {
        let policy = self.reading.policy(lean);
        Finder::new().with_policy(policy).with_languages(self.languages).with_tier(self.tier.unwrap_or_default())
    }

    /// The reference of a document that was given none, and where the document says it.
    pub(super) fn reference(&self, text: &str) -> (Reference, Option<Dateline>) {
        self.reading.reference(text, self.titles)
    }
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
