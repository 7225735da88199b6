//! `taqvim completions` and `taqvim man`: both made from the flags themselves.

use crate::status::Status;
use clap::{Args, Command};
use clap_complete::Shell;
use std::io::{self, Write};

/// Print the completions of a shell
///
/// They go where the shell looks for them, or are read at its start.
#[derive(Args)]
#[command(after_help = "\
Examples:
  taqvim completions bash > ~/.local/share/bash-completion/completions/taqvim
  taqvim completions zsh > \"${fpath[1]}/_taqvim\"
  taqvim completions fish > ~/.config/fish/completions/taqvim.fish")]
pub(crate) struct CompletionArgs {
    /// The shell
    shell: Shell,
}

/// Print the manual page, in roff
#[derive(Args)]
#[command(after_help = "\
Examples:
  taqvim man | man -l -
  taqvim man > ~/.local/share/man/man1/taqvim.1
  taqvim man extract > ~/.local/share/man/man1/taqvim-extract.1")]
pub(crate) struct ManArgs {
    /// The command whose page is wanted [default: the one of all]
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

pub(crate) fn completions(args: &CompletionArgs, mut command: Command) -> io::Result<Status> {
    // clap_complete panics where it cannot write, so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "taqvim", &mut script);
    io::stdout().write_all(&script)?;
    Ok(Status::Done)
}

pub(crate) fn page(args: &ManArgs, mut command: Command) -> io::Result<Status> {
    command.build();
    let wanted = match &args.command {
        None => Some(command.clone()),
        Some(name) => command.find_subcommand(name).cloned().map(|found| {
            // The page of `extract` is taqvim-extract(1), as git's are.
            let page = found.get_display_name().unwrap_or(name).to_owned();
            found.name(page).version(env!("CARGO_PKG_VERSION"))
        }),
    };
    let Some(wanted) = wanted else {
        writeln!(io::stderr(), "taqvim: man: there is no command {:?}", args.command.as_deref().unwrap_or_default())?;
        return Ok(Status::Unusable);
    };
    let mut roff = Vec::new();
    clap_mangen::Man::new(wanted).render(&mut roff)?;
    io::stdout().write_all(&roff)?;
    Ok(Status::Done)
}
