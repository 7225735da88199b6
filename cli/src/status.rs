//! How a command ends.

use std::process::ExitCode;

/// The exit status.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Status {
    /// Everything was done.
    Done,
    /// Some input was refused, the rest was done.
    Refused,
    /// Wrong usage, or unreadable input.
    Unusable,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(match status {
            Status::Done => 0,
            Status::Refused => 1,
            Status::Unusable => 2,
        })
    }
}
