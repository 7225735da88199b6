//! An expression where it stands.

use crate::expression::{Expression, Kind};
use crate::grammar::{Link, Reading};
use crate::policy::Policy;
use crate::resolve::{Reference, ResolveError, Resolved};
use core::ops::Range;

/// An expression where it stands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Match<'t> {
    words: &'t str,
    reading: Reading,
}

impl<'t> Match<'t> {
    /// A reading, of `words`.
    pub(super) const fn new(words: &'t str, reading: Reading) -> Self {
        Match { words, reading }
    }

    /// The words.
    #[must_use]
    pub const fn as_str(&self) -> &'t str {
        self.words
    }

    /// Its bytes in the text, or in all of a stream.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.reading.start..self.reading.end
    }

    /// Where it starts.
    #[must_use]
    pub const fn start(&self) -> usize {
        self.reading.start
    }

    /// Where it ends.
    #[must_use]
    pub const fn end(&self) -> usize {
        self.reading.end
    }

    /// What the words said.
    #[must_use]
    pub const fn expression(&self) -> &Expression {
        &self.reading.expression
    }

    /// The TIMEX3 type.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.reading.expression.kind()
    }

    /// The name of the rule that read it; `user-word` for a phrase of the user's [`Lexicon`](crate::Lexicon).
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        self.reading.rule
    }

    /// True where it begins a range that the next match ends: «از … تا …».
    #[must_use]
    pub const fn starts_range(&self) -> bool {
        matches!(self.reading.link, Link::RangeStart)
    }

    /// What it means at a reference, under the default policy.
    ///
    /// # Errors
    ///
    /// As [`Expression::resolve`].
    pub fn resolve(&self, reference: &Reference) -> Result<Resolved, ResolveError> {
        self.reading.expression.resolve(reference, &Policy::default())
    }
}
