//! What the words left open, where the policy does not fill it in.

use super::{Resolved, Warning};

/// The meaning without what was assumed; all of it, where nothing was.
pub(crate) const fn refuse(meaning: Resolved) -> Resolved {
    if meaning.assumed.is_empty() {
        return meaning;
    }
    Resolved {
        value: None,
        interval: None,
        estimate: None,
        anchor: None,
        native: None,
        nearest_valid: None,
        warnings: meaning.warnings.with(Warning::Ambiguous),
        ..meaning
    }
}
