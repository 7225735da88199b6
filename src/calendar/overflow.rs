//! What to do with a day that the target month does not have.

use crate::name::named;

/// How adding months or years treats a day that the target month lacks.
///
/// ```
/// use taqvim::{jalali, Overflow};
///
/// assert_eq!(jalali!(1395, 6, 31).checked_add_months(1, Overflow::Clamp), Some(jalali!(1395, 7, 30)));
/// assert_eq!(jalali!(1395, 6, 31).checked_add_months(1, Overflow::Reject), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Overflow {
    /// Take the last day of the month: 31 Shahrivar + 1 month = 30 Mehr.
    #[default]
    Clamp,
    /// Give no date.
    Reject,
}

named!(Overflow in "taqvim", "treatment of overflow" { Clamp = "clamp", Reject = "reject" });
