//! Matches: expressions with their places in the text.

use crate::expression::{Expression, Kind, Tier};
use crate::grammar::{Link, Reading};
use crate::policy::Policy;
use crate::resolve::{Reference, ResolveError, Resolved};
use core::ops::Range;

/// An expression where it stands. The words of a zone after it are not in its bytes, but in its meaning.
///
/// ```
/// use taqvim::Finder;
///
/// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
/// assert_eq!((found.as_str(), found.range()), ("۱۹ شهریور", 18..35));
/// ```
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Match<'t> {
    words: &'t str,
    reading: Reading,
}

impl<'t> Match<'t> {
    /// The match of a reading of `words`.
    pub(super) const fn new(words: &'t str, reading: Reading) -> Self {
        Match { words, reading }
    }

    /// The words.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
    /// assert_eq!(found.as_str(), "۱۹ شهریور");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'t str {
        self.words
    }

    /// Its bytes in the text, or in all of a stream.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let text = "این توافق ۱۹ شهریور امضا شد.";
    /// let found = Finder::new().find_iter(text).next().unwrap();
    /// assert_eq!(&text[found.range()], found.as_str());
    /// ```
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.reading.start..self.reading.end
    }

    /// Where it starts.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
    /// assert_eq!((found.start(), found.end()), (18, 35));
    /// ```
    #[must_use]
    pub const fn start(&self) -> usize {
        self.reading.start
    }

    /// Where it ends.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
    /// assert_eq!(found.end() - found.start(), "۱۹ شهریور".len());
    /// ```
    #[must_use]
    pub const fn end(&self) -> usize {
        self.reading.end
    }

    /// What the words said.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
    /// assert_eq!(found.expression().to_string(), "۱۹ شهریور");
    /// ```
    #[must_use]
    pub const fn expression(&self) -> &Expression {
        &self.reading.expression
    }

    /// The TIMEX3 type.
    ///
    /// ```
    /// use taqvim::{Finder, Kind};
    ///
    /// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
    /// assert_eq!(found.kind(), Kind::Date);
    /// ```
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.reading.expression.kind()
    }

    /// How sure it is that a reader would mark it.
    ///
    /// ```
    /// use taqvim::{Finder, Tier};
    ///
    /// let finder = Finder::new().with_tier(Tier::Optional);
    /// assert_eq!(finder.find_iter("هافبک ۲۶ ساله").next().unwrap().tier(), Tier::Optional);
    /// ```
    #[must_use]
    pub const fn tier(&self) -> Tier {
        self.reading.expression.tier()
    }

    /// The name of the rule that read it; `user-word` for a phrase of the user's [`Lexicon`](crate::Lexicon).
    ///
    /// ```
    /// use taqvim::{Finder, RULES};
    ///
    /// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
    /// assert!(RULES.iter().any(|rule| rule.name() == found.rule()));
    /// ```
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        self.reading.rule.as_str()
    }

    /// True where it begins a range that the next match ends: «از … تا …».
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let ends = Finder::new().find_iter("از ۱۰ مهر تا ۱۵ آبان").map(|found| found.starts_range());
    /// assert!(ends.eq([true, false]));
    /// ```
    #[must_use]
    pub const fn starts_range(&self) -> bool {
        matches!(self.reading.link, Link::RangeStart)
    }

    /// True where it ends a range that the match before it begins.
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let ends = Finder::new().find_iter("از ۱۰ مهر تا ۱۵ آبان").map(|found| found.ends_range());
    /// assert!(ends.eq([false, true]));
    /// ```
    #[must_use]
    pub const fn ends_range(&self) -> bool {
        matches!(self.reading.link, Link::RangeEnd)
    }

    /// What it means at a reference, under the default policy.
    ///
    /// # Errors
    ///
    /// As [`Expression::resolve`].
    ///
    /// ```
    /// use taqvim::Finder;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let found = Finder::new().find_iter("این توافق ۱۹ شهریور امضا شد.").next().unwrap();
    /// assert_eq!(found.resolve(&reference)?.to_string(), "2016-09-09");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn resolve(&self, reference: &Reference) -> Result<Resolved, ResolveError> {
        self.reading.expression.resolve(reference, &Policy::default())
    }
}
