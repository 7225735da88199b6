//! taqvim at a terminal.

mod extract;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Finds dates and times in Persian and English text and says what each one means.
#[derive(Parser)]
#[command(name = "taqvim", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Extract(extract::Args),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Extract(args) => extract::run(&args),
    }
}
