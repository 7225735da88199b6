//! What the marks of an era say of a year.

use super::Era;
use crate::calendar::Calendar;

impl Era {
    /// The calendar of a year of that era.
    pub(crate) const fn calendar(self, year: Option<i32>) -> Calendar {
        match self {
            Era::Solar | Era::Imperial => Calendar::Jalali,
            Era::Common | Era::BeforeChrist => Calendar::Gregorian,
            Era::Lunar => Calendar::Hijri,
            // Iran's law of 1304 made the solar year the official one; before it «هجری» is lunar.
            Era::Hijri => match year {
                Some(1304..) => Calendar::Jalali,
                _ => Calendar::Hijri,
            },
        }
    }
}

/// So many years are the kings' ahead of the sun's.
const IMPERIAL_AHEAD: i16 = 1180;

/// The years in which the kings' calendar was in use; no other calendar has come so far.
const IMPERIAL: core::ops::RangeInclusive<i16> = 2535..=2537;

/// The year of the sun for one of the kings': told by their era, or by the size of the number where no other era is said.
pub(crate) fn imperial_year(year: i16, era: Option<Era>) -> Option<i16> {
    let told = match era {
        Some(Era::Imperial) => year > IMPERIAL_AHEAD,
        None | Some(Era::Solar) => IMPERIAL.contains(&year),
        Some(_) => false,
    };
    told.then_some(year - IMPERIAL_AHEAD)
}
