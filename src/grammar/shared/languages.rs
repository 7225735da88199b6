//! Which languages are read.

use crate::lexicon::{Script, Token, TokenKind};

/// A set of languages; what is written in others is passed over, and so is an expression that holds a word of theirs.
/// Figures alone are of every language: `2016-11-18` is read whatever the set.
///
/// ```
/// use taqvim::{Finder, Languages};
///
/// let text = "قرار فردا؛ see you on Monday";
/// let words = |finder: Finder| finder.find_iter(text).map(|found| found.as_str()).collect::<Vec<_>>();
/// assert_eq!(words(Finder::new()), ["فردا", "Monday"]);
/// assert_eq!(words(Finder::new().with_languages(Languages::PERSIAN)), ["فردا"]);
/// assert_eq!(words(Finder::new().with_languages(Languages::ENGLISH)), ["Monday"]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Languages(u8);

impl Languages {
    /// Persian in its own script.
    ///
    /// ```
    /// use taqvim::{Finder, Languages};
    ///
    /// let finder = Finder::new().with_languages(Languages::PERSIAN);
    /// assert_eq!(finder.find_iter("دیروز؛ dirooz; yesterday").count(), 1);
    /// ```
    pub const PERSIAN: Languages = Languages(1);
    /// English, and Persian in Latin letters.
    ///
    /// ```
    /// use taqvim::{Finder, Languages};
    ///
    /// let finder = Finder::new().with_languages(Languages::ENGLISH);
    /// assert_eq!(finder.find_iter("دیروز؛ dirooz; yesterday").count(), 2);
    /// ```
    pub const ENGLISH: Languages = Languages(2);
    /// Every one there is. The default.
    ///
    /// ```
    /// use taqvim::Languages;
    ///
    /// assert_eq!(Languages::default(), Languages::ALL);
    /// ```
    pub const ALL: Languages = Languages(3);
    /// None: what asks for none is read always.
    pub(in crate::grammar) const NONE: Languages = Languages(0);

    /// True for a word in a script that none of them is written in.
    #[inline]
    pub(crate) const fn excludes(self, token: &Token) -> bool {
        let script = match token.script() {
            Script::Arabic => Languages::PERSIAN,
            Script::Latin => Languages::ENGLISH,
        };
        !self.contains(script) && matches!(token.kind, TokenKind::Word)
    }

    /// These and those.
    ///
    /// ```
    /// use taqvim::Languages;
    ///
    /// assert_eq!(Languages::PERSIAN.union(Languages::ENGLISH), Languages::ALL);
    /// ```
    #[must_use]
    pub const fn union(self, other: Languages) -> Languages {
        Languages(self.0 | other.0)
    }

    /// True if all of those are in it.
    ///
    /// ```
    /// use taqvim::Languages;
    ///
    /// assert!(Languages::ALL.contains(Languages::ENGLISH));
    /// assert!(!Languages::PERSIAN.contains(Languages::ALL));
    /// ```
    #[must_use]
    pub const fn contains(self, other: Languages) -> bool {
        self.0 & other.0 == other.0
    }
}

impl Default for Languages {
    fn default() -> Self {
        Languages::ALL
    }
}
