//! taqvim at a terminal.
#![forbid(unsafe_code)]

mod bidi;
mod cal;
mod convert;
mod extract;
mod manual;
mod names;
mod pattern;
mod status;
mod typed;
mod whole_lines;

use clap::{CommandFactory as _, Parser, Subcommand};
use status::Status;
use std::io::{self, Write as _};
use std::process::ExitCode;

const EXAMPLES: &str = "\
Examples:
  taqvim extract article.txt                       mark the dates of a text and say what they mean
  taqvim parse فردا ساعت ۵                         what does this phrase mean?
  taqvim convert 1395/06/19                        2016-09-09
  taqvim cal 1404 8                                the wall calendar of Aban 1404
  taqvim completions bash > ~/.local/share/bash-completion/completions/taqvim
  taqvim man | man -l -";

/// Finds dates and times in Persian and English text, converts between calendars, prints the calendar.
#[derive(Parser)]
#[command(name = "taqvim", version, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Extract(extract::Args),
    Parse(extract::PhraseArgs),
    Convert(convert::ConvertArgs),
    Cal(cal::CalArgs),
    Completions(manual::CompletionArgs),
    Man(manual::ManArgs),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(shown) => return show(&shown),
    };
    let result = match cli.command {
        Command::Extract(args) => return extract::run(&args),
        Command::Parse(args) => extract::run_phrases(&args),
        Command::Convert(args) => convert::run(&args),
        Command::Cal(args) => cal::run(&args),
        Command::Completions(args) => manual::completions(&args, Cli::command()),
        Command::Man(args) => manual::page(&args, Cli::command()),
    };
    match result {
        Ok(status) => status.into(),
        // Nobody listens any more.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Status::Done.into(),
        Err(error) => {
            let _ = writeln!(io::stderr(), "taqvim: {error}");
            Status::Unusable.into()
        }
    }
}

/// Shows the help or the version, or what is wrong with the arguments.
fn show(shown: &clap::Error) -> ExitCode {
    match shown.print().and_then(|()| io::stdout().flush()) {
        _ if shown.use_stderr() => Status::Unusable.into(),
        Ok(()) => Status::Done.into(),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Status::Done.into(),
        Err(error) => {
            let _ = writeln!(io::stderr(), "taqvim: standard output: {error}");
            Status::Unusable.into()
        }
    }
}
