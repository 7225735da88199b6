//! What is said on standard error, and the exit status that follows from it.

use std::fmt;
use std::io::Write as _;

/// One line on standard error; if that is closed, there is no one to tell.
pub(super) fn line(message: fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stderr().lock(), "taqvim: {message}");
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
