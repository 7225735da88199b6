//! Named choices for what the words leave open.

use crate::expression::Side;

/// Which way an expression leans that names no side: a bare weekday, a date without a year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Lean {
    /// The latest one that is not after the reference, today included. News is written so.
    #[default]
    Past,
    /// The first one that is not before the reference, today included.
    Future,
    /// The nearest one; the past one where two are as near.
    Closest,
}

/// How expressions are read where they leave a choice.
///
/// ```
/// use taqvim::{Lean, Policy};
///
/// assert_eq!(Policy::default(), Policy::news());
/// assert_eq!(Policy::scheduling().lean(), Lean::Future);
/// assert_eq!(Policy::news().with_lean(Lean::Closest).lean(), Lean::Closest);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Policy {
    lean: Lean,
}

impl Policy {
    /// What is not said to lie ahead lies behind. The default.
    #[must_use]
    pub const fn news() -> Self {
        Policy { lean: Lean::Past }
    }

    /// What is not said to lie behind lies ahead: appointments, orders, reminders.
    #[must_use]
    pub const fn scheduling() -> Self {
        Policy { lean: Lean::Future }
    }

    /// The same policy, leaning otherwise.
    #[must_use]
    pub const fn with_lean(mut self, lean: Lean) -> Self {
        self.lean = lean;
        self
    }

    /// The sentence decides before the policy.
    pub(crate) const fn on_side(self, side: Option<Side>) -> Self {
        match side {
            Some(Side::Past) => self.with_lean(Lean::Past),
            Some(Side::Future) => self.with_lean(Lean::Future),
            None => self,
        }
    }

    /// Which way it leans.
    #[must_use]
    pub const fn lean(&self) -> Lean {
        self.lean
    }
}
