//! How a command ends.

use std::process::ExitCode;

/// The exit status.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) enum Status {
    /// Everything was done.
    #[default]
    Done,
    /// Some input was refused, the rest was done.
    Refused,
    /// Wrong usage, a file that cannot be read, or output that cannot be written.
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
