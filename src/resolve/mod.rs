//! [`Expression`] + [`Reference`] + [`Policy`] → [`Resolved`]: pure, and ignorant of languages.
//!
//! The files mirror those of the grammar: first the period that the anchor names, then the part of it, the shift
//! and the time of day, last the modifier's estimate.

mod absolute;
mod agreeing;
mod ahead;
mod alternatives;
mod anaphor;
mod anchor;
mod any;
mod borji;
mod checked;
mod clock;
mod duration;
mod era;
mod error;
mod estimate;
mod filling;
mod gloss;
mod grain;
mod interval;
mod interval_algebra;
mod interval_days;
mod interval_utc;
mod leaning;
mod meaning;
mod months;
mod named;
mod notes;
mod occasion;
mod occurrences;
mod order;
mod period;
mod range;
mod recurrence;
mod reference;
mod relative;
mod resolved;
mod season;
mod set;
mod shift;
mod slice;
mod through;
mod week;
mod weekday;
mod zone;

pub use alternatives::Alternatives;
pub use error::ResolveError;
pub use grain::Grain;
pub(crate) use interval::Moment;
pub use interval::{Interval, IntervalError};
pub use notes::{Assumed, AssumedField, Warning, Warnings};
pub use occurrences::Occurrences;
pub(crate) use recurrence::On;
pub use recurrence::{Frequency, Recurrence};
pub use reference::Reference;
pub(crate) use resolved::Value;
pub use resolved::{Native, Resolved};
pub(crate) use week::week_number;

use crate::expression::{Anchor, Expression, ShiftRole};
use crate::policy::{Filling, Policy};

impl Expression {
    /// What the expression means at `reference`, under `policy`.
    ///
    /// # Errors
    ///
    /// [`ResolveError::OutOfRange`] where a year is outside 1..=3000 of the Jalali or the lunar calendar, or a day
    /// outside −9999-01-01..=9999-12-31 of the Gregorian one. A date that does not exist within those is an error,
    /// [`ResolveError::NoSuchDate`], under a policy that [fills in nothing](Policy::strict) alone: under others it resolves
    /// to no interval, with the warning [`Warning::NonexistentDate`], and [`Resolved::checked`] refuses it. Nor is it an error that something was left open that the
    /// policy does not [fill in](Policy::strict) ([`Warning::Ambiguous`]), or that no date was named for «آن روز»
    /// ([`Warning::NoAntecedent`]).
    ///
    /// ```
    /// use taqvim::Policy;
    ///
    /// let reference = "2016-11-18".parse().unwrap();
    /// let said = taqvim::parse_expression("۱۹ شهریور")?;
    /// assert_eq!(said.resolve(&reference, &Policy::news())?.to_string(), "2016-09-09");
    /// assert_eq!(said.resolve(&reference, &Policy::scheduling())?.to_string(), "2017-09-10");
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    pub fn resolve(&self, reference: &Reference, policy: &Policy) -> Result<Resolved, ResolveError> {
        let convention = policy.region().convention(self.convention);
        let meaning = Expression { convention, ..*self }.in_order(policy.date_order()).filled(reference, policy)?;
        meaning.check_days()?;
        Ok(match policy.filling() {
            Filling::Assume => meaning,
            Filling::Refuse => filling::refuse(meaning.checked()?),
        })
    }

    /// What it means, with everything filled in that the words left open.
    fn filled(&self, reference: &Reference, policy: &Policy) -> Result<Resolved, ResolveError> {
        if self.repeat.is_some() {
            return set::resolve(self, reference);
        }
        match self.anchor {
            Anchor::Duration { amount, hang } => duration::resolve(self, amount, hang, reference),
            Anchor::Vague(vague) => Ok(Resolved::valued(self, Value::Vague(vague), Grain::Day)),
            Anchor::Any(unit) => Ok(any::period(self, unit)),
            Anchor::Relative { unit, offset, .. } if unit.is_clock() => {
                clock::resolve_offset(self, unit, offset, reference)
            }
            Anchor::Unsaid => clock::resolve_bare(self, reference, policy),
            _ => ahead::resolve(self, reference, policy),
        }
    }

    /// The meaning of an expression that names a day or more, on the side that the policy leans to.
    fn dated(&self, reference: &Reference, policy: &Policy) -> Result<Resolved, ResolveError> {
        let period = leaning::period(self, reference, policy)?;
        if let Some(shift) = self.shift.filter(|shift| shift.role == ShiftRole::Length) {
            return Ok(duration::leading_to(self, shift));
        }
        match self.time {
            Some(time) => Ok(clock::on_day(self, &period, time)),
            None => Ok(period.resolved(self)),
        }
    }
}
