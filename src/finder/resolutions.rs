//! Expressions resolved in order, each at the reference that the ones before it leave.

use super::found::Match;
use super::matches::Matches;
use crate::expression::Tier;
use crate::policy::Policy;
use crate::resolve::{Reference, ResolveError, Resolved};
use core::iter::FusedIterator;

/// The iterator of [`Finder::resolve_iter`](crate::Finder::resolve_iter).
///
/// ```
/// use taqvim::{Finder, Policy};
///
/// let reference = "2016-11-18".parse().unwrap();
/// let finder = Finder::new().with_policy(Policy::narrative());
/// let values = finder.resolve_iter("۱ مهر ۱۳۹۵ آمد و روز بعد رفت.", &reference).map(|(_, meaning)| meaning.unwrap().to_string());
/// assert!(values.eq(["2016-09-22", "2016-09-23"]));
/// ```
#[derive(Clone, Debug)]
pub struct Resolutions<'l, 't> {
    matches: Matches<'l, 't>,
    policy: Policy,
    reference: Reference,
}

impl<'l, 't> Resolutions<'l, 't> {
    pub(super) const fn new(matches: Matches<'l, 't>, policy: Policy, reference: Reference) -> Self {
        Resolutions { matches, policy, reference }
    }

    /// The reference at which the next expression is resolved: with the dates that a narrative has named so far. It is
    /// what the [`alternatives`](crate::Expression::alternatives) of that expression are counted from too.
    ///
    /// ```
    /// use taqvim::{Finder, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let finder = Finder::new().with_policy(Policy::narrative());
    /// let mut resolutions = finder.resolve_iter("۱ مهر ۱۳۹۵ آمد و روز بعد رفت.", &reference);
    /// let (_, meaning) = resolutions.next().unwrap();
    /// assert_eq!(*resolutions.reference(), reference.after(&meaning?));
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    #[must_use]
    pub const fn reference(&self) -> &Reference {
        &self.reference
    }
}

impl<'t> Iterator for Resolutions<'_, 't> {
    type Item = (Match<'t>, Result<Resolved, ResolveError>);

    fn next(&mut self) -> Option<Self::Item> {
        let found = self.matches.next()?;
        let meaning = found.expression().resolve(&self.reference, &self.policy);
        // An optional expression is nobody's anchor.
        if let Some(meaning) = meaning.as_ref().ok().filter(|meaning| meaning.tier() != Tier::Optional) {
            self.reference = self.reference.after(meaning);
        }
        Some((found, meaning))
    }
}

impl FusedIterator for Resolutions<'_, '_> {}
