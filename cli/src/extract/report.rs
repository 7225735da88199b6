//! What is said on standard error, and the exit status that follows from it.

use std::fmt;
use std::io::Write as _;

/// One line on standard error; if that is closed, there is no one to tell. What a file or an argument is called may hold
/// characters that act on a terminal.
pub(super) fn line(message: fmt::Arguments<'_>) {
    let message: String = message.to_string().chars().map(|c| if acts(c) { '\u{FFFD}' } else { c }).collect();
    let _ = writeln!(std::io::stderr().lock(), "taqvim: {message}");
}

/// True for a character that acts on a terminal: a control character, or one that turns the direction of others round.
pub(super) fn acts(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202D}' | '\u{202E}')
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
