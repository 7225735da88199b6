//! What is said on standard error, and the exit status that follows from it.

use std::fmt;
use std::io::Write as _;
use std::process::ExitCode;

/// One line on standard error; if that is closed, there is no one to tell.
pub(super) fn line(message: fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stderr().lock(), "taqvim: {message}");
}

/// How a run went so far.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(super) enum Status {
    #[default]
    Done,
    /// Some lines were refused.
    Refused,
    /// Wrong usage, a file that cannot be read, or output that cannot be written.
    Failed,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status as u8)
    }
}

/// A line that was refused.
#[derive(Debug)]
pub(super) struct Problem {
    /// 1 for the first.
    pub(super) line: u64,
    /// Offset in the file.
    pub(super) byte: u64,
    pub(super) reason: String,
}

/// An error of the operating system without its number.
pub(super) fn plain(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error ") {
        Some(at) => text[..at].to_owned(),
        None => text,
    }
}
