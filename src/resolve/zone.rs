//! How far from UTC a clock time is.

use super::interval::Moment;
use crate::calendar::{TEHRAN_STANDARD, tehran_offset};
use crate::expression::Zone;

/// Minutes east of UTC at a local time.
pub(super) fn offset_at(zone: Zone, moment: Moment) -> i16 {
    match zone {
        Zone::Fixed(minutes) => minutes,
        Zone::Tehran => tehran_offset(moment.day, moment.second),
    }
}

/// Minutes east of UTC where no day is known: the standard time's.
pub(super) const fn standard_offset(zone: Option<Zone>) -> Option<i16> {
    match zone {
        Some(Zone::Fixed(minutes)) => Some(minutes),
        Some(Zone::Tehran) => Some(TEHRAN_STANDARD),
        None => None,
    }
}
