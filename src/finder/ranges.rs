//! Ranges as values: the two matches of «از … تا …», and the one interval that they mean.

use super::found::Match;
use super::matches::Matches;
use crate::policy::Policy;
use crate::resolve::{Interval, Reference, ResolveError};
use core::iter::FusedIterator;
use core::ops::Range;

/// The two ends of a range, where they stand: «از ۱۰ مهر تا ۱۵ آبان», "between 9 and 11".
///
/// ```
/// use taqvim::Finder;
///
/// let reference = "2025-11-20".parse().unwrap();
/// let range = Finder::new().ranges("نام\u{200C}نویسی از ۲۰ دی تا ۱۰ بهمن ۱۴۰۴ است.").next().unwrap();
/// assert_eq!((range.first().as_str(), range.last().as_str()), ("۲۰ دی", "۱۰ بهمن ۱۴۰۴"));
/// assert_eq!(range.resolve(&reference)?.unwrap().to_string(), "2026-01-10/2026-01-31");
/// # Ok::<(), taqvim::ResolveError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct MatchRange<'t> {
    first: Match<'t>,
    last: Match<'t>,
}

impl<'t> MatchRange<'t> {
    /// The range of two matches of one text that follow one another, if the first begins it and the second ends it.
    ///
    /// ```
    /// use taqvim::{Finder, MatchRange};
    ///
    /// let found: Vec<_> = Finder::new().find_iter("شنبه، از ۱۰ مهر تا ۱۵ آبان").collect();
    /// assert!(MatchRange::new(found[1], found[2]).is_some());
    /// assert!(MatchRange::new(found[0], found[1]).is_none());
    /// ```
    #[must_use]
    pub fn new(first: Match<'t>, last: Match<'t>) -> Option<Self> {
        let linked = first.starts_range() && last.ends_range() && first.end() <= last.start();
        linked.then_some(MatchRange { first, last })
    }

    /// The match that begins it.
    ///
    /// ```
    /// let range = taqvim::Finder::new().ranges("از شنبه تا چهارشنبه").next().unwrap();
    /// assert_eq!(range.first().as_str(), "شنبه");
    /// ```
    #[must_use]
    pub const fn first(&self) -> &Match<'t> {
        &self.first
    }

    /// The match that ends it.
    ///
    /// ```
    /// let range = taqvim::Finder::new().ranges("از شنبه تا چهارشنبه").next().unwrap();
    /// assert_eq!(range.last().as_str(), "چهارشنبه");
    /// ```
    #[must_use]
    pub const fn last(&self) -> &Match<'t> {
        &self.last
    }

    /// Its bytes in the text, from the first match to the last.
    ///
    /// ```
    /// let text = "از شنبه تا چهارشنبه";
    /// let range = taqvim::Finder::new().ranges(text).next().unwrap();
    /// assert_eq!(&text[range.range()], "شنبه تا چهارشنبه");
    /// ```
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.first.start()..self.last.end()
    }

    /// The one interval that it means at a reference, under the default policy: as
    /// [`Expression::resolve_through`](crate::Expression::resolve_through).
    ///
    /// # Errors
    ///
    /// As [`Expression::resolve`](crate::Expression::resolve), of either end.
    ///
    /// ```
    /// let reference = "2025-11-20".parse().unwrap();
    /// let range = taqvim::Finder::new().ranges("از ۱۵ آذر تا پایان سال").next().unwrap();
    /// assert_eq!(range.resolve(&reference)?.unwrap().to_string(), "2025-12-06/2026-03-21");
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    pub fn resolve(&self, reference: &Reference) -> Result<Option<Interval>, ResolveError> {
        self.first.expression().resolve_through(self.last.expression(), reference, &Policy::default())
    }
}

/// The iterator of [`Finder::ranges`](crate::Finder::ranges).
///
/// ```
/// use taqvim::{Finder, Ranges};
///
/// let mut ranges: Ranges<'_, '_> = Finder::new().ranges("از شنبه تا چهارشنبه و فردا");
/// assert!(ranges.next().is_some() && ranges.next().is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Ranges<'l, 't> {
    matches: Matches<'l, 't>,
}

impl<'l, 't> Ranges<'l, 't> {
    pub(super) const fn new(matches: Matches<'l, 't>) -> Self {
        Ranges { matches }
    }
}

impl<'t> Iterator for Ranges<'_, 't> {
    type Item = MatchRange<'t>;

    fn next(&mut self) -> Option<MatchRange<'t>> {
        let mut first = self.matches.next()?;
        loop {
            let last = self.matches.next()?;
            match MatchRange::new(first, last) {
                Some(range) => return Some(range),
                None => first = last,
            }
        }
    }
}

impl FusedIterator for Ranges<'_, '_> {}
