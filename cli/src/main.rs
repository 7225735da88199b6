//! taqvim at a terminal.
#![forbid(unsafe_code)]

mod cal;
mod convert;
mod extract;
mod status;
mod typed;

use clap::{Parser, Subcommand};
use status::Status;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// Finds dates and times in Persian and English text, converts between calendars, prints the calendar.
#[derive(Parser)]
#[command(name = "taqvim", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Extract(extract::Args),
    Convert(convert::ConvertArgs),
    Cal(cal::CalArgs),
}

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(shown) => return show(&shown),
    };
    let result = match cli.command {
        Command::Extract(args) => return extract::run(&args),
        Command::Convert(args) => convert::run(&args),
        Command::Cal(args) => cal::run(&args),
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
