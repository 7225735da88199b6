//! Conventions of countries beside Iran.

use super::Convention;
use crate::calendar::Weekday;

impl Convention {
    /// Persian as written in Afghanistan.
    pub(crate) const AFGHANISTAN: Convention = Convention { weekend: Weekday::Friday, ..Self::IRAN };
}
