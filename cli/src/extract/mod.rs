//! `taqvim extract`.

mod args;
mod chunks;
mod document;
mod html;
mod json;
mod lines;
mod own_date;
mod piece;
mod pretty;
mod progress;
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

use std::process::ExitCode;

/// Runs it.
pub(crate) fn run(args: &Args) -> ExitCode {
    run::Run::all(args).into()
}
