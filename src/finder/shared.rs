//! A finder that owns its words, for programs that keep one as long as they run.

use super::{Finder, Lexicon};
use crate::expression::Tier;
use crate::grammar::Languages;
use crate::policy::Policy;
use alloc::sync::Arc;

/// A [`Finder`] with a share in its [`Lexicon`], so that it borrows nothing: a server keeps it in a struct, a static or a
/// channel, and each thread has a clone of it, which copies no words.
///
/// [`finder`](Self::finder) lends the `Finder` that does the work.
///
/// ```
/// use std::thread;
/// use taqvim::{Lexicon, Policy, SharedFinder, parse_expression};
///
/// struct Server {
///     finder: SharedFinder,
/// }
///
/// let lexicon = Lexicon::try_from_iter([("ترم پاییز", parse_expression("مهر ۱۳۹۵")?)])?;
/// let server = Server { finder: SharedFinder::new(lexicon).with_policy(Policy::scheduling()) };
/// let finder = server.finder.clone();
/// let count = thread::spawn(move || finder.finder().find_iter("ترم پاییز و فردا").count());
/// assert_eq!(count.join().unwrap(), 2);
/// assert_eq!(server.finder.finder().find_iter("ترم پاییز").count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SharedFinder {
    lexicon: Arc<Lexicon>,
    finder: Finder<'static>,
}

impl SharedFinder {
    /// A finder with the default policy and the words of a lexicon, or of one that others share in.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use taqvim::{Lexicon, SharedFinder};
    ///
    /// let lexicon = Arc::new(Lexicon::new());
    /// let finder = SharedFinder::new(Arc::clone(&lexicon));
    /// assert_eq!(finder.finder().find_iter("فردا").count(), 1);
    /// ```
    #[must_use]
    pub fn new(lexicon: impl Into<Arc<Lexicon>>) -> Self {
        SharedFinder { lexicon: lexicon.into(), finder: Finder::new() }
    }

    /// The same with another policy.
    ///
    /// ```
    /// use taqvim::{Policy, SharedFinder};
    ///
    /// let finder = SharedFinder::default().with_policy(Policy::scheduling());
    /// assert_eq!(*finder.finder().policy(), Policy::scheduling());
    /// ```
    #[must_use]
    pub fn with_policy(self, policy: Policy) -> Self {
        SharedFinder { finder: self.finder.with_policy(policy), ..self }
    }

    /// The same for texts of those languages, as [`Finder::with_languages`].
    ///
    /// ```
    /// use taqvim::{Languages, SharedFinder};
    ///
    /// let finder = SharedFinder::default().with_languages(Languages::PERSIAN);
    /// assert_eq!(finder.finder().languages(), Languages::PERSIAN);
    /// ```
    #[must_use]
    pub fn with_languages(self, languages: Languages) -> Self {
        SharedFinder { finder: self.finder.with_languages(languages), ..self }
    }

    /// The same up to that tier, as [`Finder::with_tier`].
    ///
    /// ```
    /// use taqvim::{SharedFinder, Tier};
    ///
    /// assert_eq!(SharedFinder::default().with_tier(Tier::Core).finder().tier(), Tier::Core);
    /// ```
    #[must_use]
    pub fn with_tier(self, tier: Tier) -> Self {
        SharedFinder { finder: self.finder.with_tier(tier), ..self }
    }

    /// The words that it shares in.
    ///
    /// ```
    /// use taqvim::SharedFinder;
    ///
    /// assert!(SharedFinder::default().lexicon().is_empty());
    /// ```
    #[must_use]
    pub fn lexicon(&self) -> &Arc<Lexicon> {
        &self.lexicon
    }

    /// The finder that borrows the words.
    ///
    /// ```
    /// use taqvim::SharedFinder;
    ///
    /// let finder = SharedFinder::default();
    /// assert!(finder.finder().find_iter("دیروز").map(|found| found.as_str()).eq(["دیروز"]));
    /// ```
    #[must_use]
    pub fn finder(&self) -> Finder<'_> {
        // A finder without words of the user's own is quicker.
        if self.lexicon.is_empty() { self.finder } else { self.finder.with_lexicon(&self.lexicon) }
    }
}
