//! The classes of `page.css`.

use taqvim::Kind;

/// The class of an expression.
pub(super) const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Duration => "duration",
        Kind::Set => "set",
    }
}
