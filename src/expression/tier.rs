//! How sure it is that a text's reader would mark an expression.

use super::{Anchor, Expression};
use core::fmt;
use core::str::FromStr;

/// How sure it is that an expression belongs to the dates and times of a text, from the surest on.
///
/// [`Finder::with_tier`](crate::Finder::with_tier) chooses up to which of them a finder reads.
///
/// ```
/// use taqvim::{Finder, Tier};
///
/// let finder = Finder::new().with_tier(Tier::Optional);
/// let found = finder.find_iter("اخیراً بازیکن ۲۶ ساله دیروز آمد.").map(|found| (found.as_str(), found.tier()));
/// assert!(found.eq([("اخیراً", Tier::Vague), ("۲۶ ساله", Tier::Optional), ("دیروز", Tier::Core)]));
/// assert!(Tier::Core < Tier::Vague && Tier::Vague < Tier::Optional);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Tier {
    /// It names a date, a time, a length or a recurrence: «۱۹ شهریور», "for three weeks".
    Core,
    /// It speaks of time and says neither when nor how long: «اخیراً», «چند روز», "now", "for years".
    #[default]
    Vague,
    /// Careful readers differ on whether it is one: an age, a part of any day, the minute of a match, an ordinal year, a
    /// day named before, a season of sport, the reign of a dynasty.
    Optional,
}

/// Every tier, from the surest on.
const ALL: [Tier; 3] = [Tier::Core, Tier::Vague, Tier::Optional];

/// A text that is the name of no [`Tier`].
///
/// ```
/// use taqvim::Tier;
///
/// let error = "all".parse::<Tier>().unwrap_err();
/// assert_eq!(error.to_string(), "no tier: expected core, vague or optional");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no tier: expected core, vague or optional")]
pub struct ParseTierError(());

impl Tier {
    /// Its name in lower case.
    ///
    /// ```
    /// assert_eq!(taqvim::Tier::Optional.as_str(), "optional");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Tier::Core => "core",
            Tier::Vague => "vague",
            Tier::Optional => "optional",
        }
    }
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Tier {
    type Err = ParseTierError;

    /// Reads a tier's [name](Tier::as_str).
    ///
    /// ```
    /// use taqvim::Tier;
    ///
    /// assert_eq!("core".parse::<Tier>()?, Tier::Core);
    /// # Ok::<(), taqvim::ParseTierError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, ParseTierError> {
        ALL.into_iter().find(|tier| tier.as_str() == text).ok_or(ParseTierError(()))
    }
}

impl Expression {
    /// How sure it is that a reader would mark it.
    ///
    /// ```
    /// use taqvim::Tier;
    ///
    /// let tier = |phrase| taqvim::parse_expression(phrase).map(|said| said.tier());
    /// assert_eq!([tier("سه روز")?, tier("چند روز")?], [Tier::Core, Tier::Vague]);
    /// # Ok::<(), taqvim::ParseError>(())
    /// ```
    #[must_use]
    pub const fn tier(&self) -> Tier {
        match self.anchor {
            _ if self.optional => Tier::Optional,
            Anchor::Vague(_) => Tier::Vague,
            Anchor::Duration { amount, .. } if amount.is_vague() => Tier::Vague,
            _ => Tier::Core,
        }
    }
}
