//! What the words left open, where the policy does not fill it in.

use super::{Resolved, Warning};

/// The meaning without what was assumed; all of it, where nothing was. What hangs on the reference assumes nothing, and what does
/// not exist is refused before.
pub(crate) const fn refuse(meaning: Resolved) -> Resolved {
    if meaning.assumed.is_empty() {
        return meaning;
    }
    Resolved {
        value: None,
        interval: None,
        estimate: None,
        native: None,
        warnings: meaning.warnings.with(Warning::Ambiguous),
        ..meaning
    }
}
