//! From a text to its expressions.

#[cfg(feature = "alloc")]
mod bytes;
mod dateline;
mod found;
mod hours;
#[cfg(feature = "alloc")]
mod lexicon;
mod matches;
mod phrase;
mod ranges;
mod reader;
mod resolutions;
#[cfg(feature = "alloc")]
mod shared;
#[cfg(feature = "alloc")]
mod stream;
mod window;

#[cfg(feature = "alloc")]
pub use bytes::{ByteStream, StreamError};
pub use dateline::{Confidence, Dateline};
pub use found::Match;
#[cfg(feature = "alloc")]
pub use lexicon::{ExtendError, Lexicon, LexiconError};
pub use matches::Matches;
pub use phrase::{parse, parse_expression};
pub use ranges::{MatchRange, Ranges};
pub use resolutions::Resolutions;
#[cfg(feature = "alloc")]
pub use shared::SharedFinder;
#[cfg(feature = "alloc")]
pub use stream::Stream;

use crate::expression::Tier;
use crate::grammar::Languages;
use crate::policy::Policy;
use crate::resolve::{Interval, Reference, ResolveError, Resolved};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;
use reader::Settings;

#[cfg(test)]
mod german;
#[cfg(test)]
mod linear;

/// Finds the temporal expressions in texts.
///
/// ```
/// use chrono::NaiveDate;
/// use taqvim::{Finder, Reference};
///
/// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
/// let finder = Finder::new();
/// let text = "این توافق ۱۹ شهریور امضا شد و جمعه اعلام شد.";
/// let mut found = Vec::new();
/// for expression in finder.find_iter(text) {
///     let meaning = finder.resolve(&expression, &reference)?;
///     found.push((expression.as_str(), meaning.to_string()));
/// }
/// assert_eq!(found, [("۱۹ شهریور", "2016-09-09".to_owned()), ("جمعه", "2016-11-18".to_owned())]);
/// # Ok::<(), taqvim::Error>(())
/// ```
///
/// It is small and `Copy`. `'l` is the lifetime of the [`Lexicon`] that it borrows, if it has one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Finder<'l> {
    policy: Policy,
    settings: Settings<'l>,
}

impl Finder<'_> {
    /// A finder with the default policy, for all languages, up to [`Tier::Vague`].
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// assert_eq!(Finder::new().find_iter("فردا و پس\u{200C}فردا").count(), 2);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        let policy = Policy::news();
        Finder { policy, settings: Settings::new(&policy) }
    }
}

impl<'l> Finder<'l> {
    /// The same finder, with that policy.
    ///
    /// ```
    /// use taqvim::{Finder, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let finder = Finder::new().with_policy(Policy::scheduling());
    /// let found = finder.find_iter("دوشنبه").next().unwrap();
    /// assert_eq!(finder.resolve(&found, &reference)?.to_string(), "2016-11-21");
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    #[must_use]
    pub const fn with_policy(self, policy: Policy) -> Self {
        Finder { policy, settings: self.settings.with_policy(&policy) }
    }

    /// The same finder, with words of the user's own.
    ///
    /// ```
    /// use taqvim::{Finder, Lexicon};
    ///
    /// let mut words = Lexicon::new();
    /// words.insert("ترم تابستانی", taqvim::parse_expression("تابستان")?)?;
    /// let finder = Finder::new().with_lexicon(&words);
    /// assert_eq!(finder.find_iter("در ترم تابستانی").next().unwrap().rule(), "user-word");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[cfg(feature = "alloc")]
    #[must_use]
    pub const fn with_lexicon(self, lexicon: &'l Lexicon) -> Self {
        Finder { policy: self.policy, settings: self.settings.with_lexicon(lexicon) }
    }

    /// The same finder, for those languages only.
    ///
    /// ```
    /// use taqvim::{Finder, Languages};
    ///
    /// let finder = Finder::new().with_languages(Languages::ENGLISH);
    /// assert!(finder.find_iter("فردا, tomorrow").map(|found| found.as_str()).eq(["tomorrow"]));
    /// ```
    #[must_use]
    pub const fn with_languages(self, languages: Languages) -> Self {
        Finder { policy: self.policy, settings: self.settings.with_languages(languages) }
    }

    /// The languages that it reads.
    ///
    /// ```
    /// use taqvim::{Finder, Languages};
    ///
    /// assert_eq!(Finder::new().languages(), Languages::ALL);
    /// ```
    #[must_use]
    pub const fn languages(&self) -> Languages {
        self.settings.languages()
    }

    /// The same finder, reading up to that tier.
    ///
    /// * [`Tier::Core`] leaves out what speaks of time without a date: «اخیراً», «چند روز».
    /// * [`Tier::Vague`], the default, is all that the rules of dates and times read.
    /// * [`Tier::Optional`] adds what careful readers may leave out too: ages, parts of any day, minutes of a match,
    ///   ordinal years, days named before, seasons of sport, reigns. It is read between the other expressions, and
    ///   changes none of them.
    ///
    /// ```
    /// use taqvim::{Finder, Tier};
    ///
    /// let found = |tier| Finder::new().with_tier(tier).find_iter("اخیراً پسر ۹ ساله دیروز آمد.").count();
    /// assert_eq!([Tier::Core, Tier::Vague, Tier::Optional].map(found), [1, 2, 3]);
    /// ```
    #[must_use]
    pub const fn with_tier(self, tier: Tier) -> Self {
        Finder { policy: self.policy, settings: self.settings.with_tier(tier) }
    }

    /// The tier up to which it reads.
    ///
    /// ```
    /// use taqvim::{Finder, Tier};
    ///
    /// assert_eq!(Finder::new().tier(), Tier::Vague);
    /// ```
    #[must_use]
    pub const fn tier(&self) -> Tier {
        self.settings.tier()
    }

    /// Its policy.
    ///
    /// ```
    /// use taqvim::{Finder, Policy};
    ///
    /// assert_eq!(Finder::new().policy(), &Policy::news());
    /// ```
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The expressions of a text, in order and disjoint, found as they are asked for. Nothing is allocated.
    ///
    /// A day and a time with a preposition between them («فردا در ساعت ۵», "Monday at 9 a.m.") are two, and the time has the
    /// day: a reminder wants the last one. [`parse`](crate::parse) reads a phrase as one.
    ///
    /// Anaphors, which refer to a date named before («آن روز»), are found only where the policy
    /// [reads them](crate::Policy::narrative).
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let found = Finder::new().find_iter("از شنبه تا چهارشنبه").map(|found| found.as_str());
    /// assert!(found.eq(["شنبه", "چهارشنبه"]));
    /// ```
    #[inline]
    pub fn find_iter<'t>(&self, text: &'t str) -> Matches<'l, 't> {
        Matches::new(text, self.settings)
    }

    /// Puts the expressions of a text into a buffer in place of what it holds. Only a buffer that is too small for them
    /// allocates.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let finder = Finder::new();
    /// let mut found = Vec::new();
    /// for (line, count) in [("از شنبه تا چهارشنبه", 2), ("سلام", 0), ("امروز", 1)] {
    ///     finder.find_into(line, &mut found);
    ///     assert_eq!(found.len(), count);
    /// }
    /// ```
    #[cfg(feature = "alloc")]
    pub fn find_into<'t>(&self, text: &'t str, found: &mut Vec<Match<'t>>) {
        found.clear();
        // By reference: moving the iterator would copy its window of tokens.
        let mut matches = self.find_iter(text);
        found.extend(matches.by_ref());
    }

    /// Every expression of a text with its meaning, read on from one to the next: where the policy
    /// [reads anaphors](crate::Policy::narrative), «آن روز» and «سال بعد» are counted from the date last named before them.
    /// Under other policies this is [`find_iter`](Self::find_iter) and [`resolve`](Self::resolve).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use taqvim::{Finder, Policy, Reference};
    ///
    /// let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
    /// let text = "او ۱۹ شهریور ۱۳۹۵ به شیراز رفت و روز بعد برگشت. همان سال ازدواج کرد.";
    /// let finder = Finder::new().with_policy(Policy::narrative());
    /// let meanings: Vec<_> = finder
    ///     .resolve_iter(text, &reference)
    ///     .map(|(found, meaning)| (found.as_str(), meaning.unwrap().interval().unwrap().to_string()))
    ///     .collect();
    /// assert_eq!(
    ///     meanings,
    ///     [
    ///         ("۱۹ شهریور ۱۳۹۵", "2016-09-09/2016-09-10".to_owned()),
    ///         ("روز بعد", "2016-09-10/2016-09-11".to_owned()),
    ///         ("همان سال", "2016-03-20/2017-03-21".to_owned()),
    ///     ]
    /// );
    /// assert_eq!(Finder::new().find_iter(text).count(), 1);
    /// ```
    pub fn resolve_iter<'t>(&self, text: &'t str, reference: &Reference) -> Resolutions<'l, 't> {
        Resolutions::new(self.find_iter(text), self.policy, *reference)
    }

    /// A stream of text in chunks, at its start.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().stream();
    /// stream.push("امر", |_| ());
    /// stream.push("وز", |_| ());
    /// stream.finish(|found| assert_eq!(found.as_str(), "امروز"));
    /// ```
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn stream(&self) -> Stream<'l> {
        Stream::new(self.settings)
    }

    /// A stream of UTF-8 in chunks of bytes, at its start.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let mut stream = Finder::new().byte_stream();
    /// stream.push("امروز".as_bytes(), |_| ())?;
    /// stream.finish(|found| assert_eq!(found.range(), 0..10))?;
    /// # Ok::<(), taqvim::StreamError>(())
    /// ```
    #[cfg(feature = "alloc")]
    #[must_use]
    pub fn byte_stream(&self) -> ByteStream<'l> {
        ByteStream::new(self.stream())
    }

    /// The ranges of a text, «از … تا …», each as its two ends, found as they are asked for.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let text = "نمایشگاه از ۱۵ آذر تا پایان سال باز است و جمعه\u{200C}ها تعطیل.";
    /// let ranges: Vec<_> = Finder::new().ranges(text).map(|range| &text[range.range()]).collect();
    /// assert_eq!(ranges, ["۱۵ آذر تا پایان سال"]);
    /// ```
    pub fn ranges<'t>(&self, text: &'t str) -> Ranges<'l, 't> {
        Ranges::new(self.find_iter(text))
    }

    /// The one interval that a range means at a reference, under the finder's policy. As [`MatchRange::resolve`].
    ///
    /// # Errors
    ///
    /// As [`Expression::resolve`](crate::Expression::resolve), of either end.
    ///
    /// ```
    /// use taqvim::{Finder, Policy};
    ///
    /// let reference = "2025-11-20".parse().unwrap();
    /// let finder = Finder::new().with_policy(Policy::scheduling());
    /// let range = finder.ranges("از شنبه تا چهارشنبه").next().unwrap();
    /// assert_eq!(finder.resolve_range(&range, &reference)?.unwrap().to_string(), "2025-11-22/2025-11-27");
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    pub fn resolve_range(
        &self,
        range: &MatchRange<'_>,
        reference: &Reference,
    ) -> Result<Option<Interval>, ResolveError> {
        range.first().expression().resolve_through(range.last().expression(), reference, &self.policy)
    }

    /// What a match means at a reference, under the finder's policy. A whole date with its year means the day that it names
    /// whatever the reference.
    ///
    /// # Errors
    ///
    /// As [`Expression::resolve`](crate::Expression::resolve).
    ///
    /// ```
    /// use taqvim::{Finder, Policy};
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let finder = Finder::new().with_policy(Policy::scheduling());
    /// let found = finder.find_iter("۱۹ شهریور").next().unwrap();
    /// assert_eq!(finder.resolve(&found, &reference)?.to_string(), "2017-09-10");
    /// # Ok::<(), taqvim::ResolveError>(())
    /// ```
    pub fn resolve(&self, found: &Match<'_>, reference: &Reference) -> Result<Resolved, ResolveError> {
        found.expression().resolve(reference, &self.policy)
    }
}

#[cfg(test)]
mod tests {
    use super::Finder;
    use crate::grammar::corpus;
    use crate::policy::Policy;

    /// In tests a rule that the filter tables reject is tried all the same, and asserts that it reads nothing.
    #[test]
    fn held_back_rules_read_nothing() {
        let texts = corpus::texts();
        for policy in [Policy::news(), Policy::narrative()] {
            let finder = Finder::new().with_policy(policy);
            assert!(texts.iter().map(|text| finder.find_iter(text).count()).sum::<usize>() > 2000);
        }
    }
}
