//! `taqvim extract`.

mod args;
mod chunks;
mod csv;
mod document;
mod html;
mod ics;
mod json;
mod lines;
mod ordered;
mod own_date;
mod phrase;
mod piece;
mod pretty;
mod progress;
mod reading;
mod record;
mod reference;
mod remarks;
mod render;
mod report;
mod run;
mod settings;
mod sink;
mod source;
mod table;
mod texts;
mod timex3;

pub(crate) use args::Args;
pub(crate) use phrase::{PhraseArgs, run as run_phrases};

use std::process::ExitCode;

/// Runs it.
pub(crate) fn run(args: &Args) -> ExitCode {
    run::Run::all(args).into()
}
