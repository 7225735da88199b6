//! Year, month and day in four bytes with a niche, for calendars that do nothing quicker with them.

use core::num::NonZeroU32;

/// Ordered as the dates are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Packed(NonZeroU32);

impl Packed {
    /// A year from 1, a month of at most 15 and a day of at most 63.
    pub(super) const fn new(year: i32, month: u8, day: u8) -> Self {
        match NonZeroU32::new((year as u32) << 10 | (month as u32) << 6 | day as u32) {
            Some(packed) => Packed(packed),
            None => Packed(NonZeroU32::MIN),
        }
    }

    pub(super) const fn year(self) -> i32 {
        (self.0.get() >> 10) as i32
    }

    pub(super) const fn month(self) -> u8 {
        (self.0.get() >> 6 & 0xF) as u8
    }

    pub(super) const fn day(self) -> u8 {
        (self.0.get() & 0x3F) as u8
    }
}
