//! How sure it is that a text's reader would mark an expression.

use super::{Anchor, Expression};
use crate::name::named;

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

named!(Tier in "taqvim", "tier" { Core = "core", Vague = "vague", Optional = "optional" });

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
