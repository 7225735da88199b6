//! The clocks of Tehran.

use super::tehran_table::CHANGES;

/// Minutes east of UTC without a summer time, and before the first change of the table.
///
/// Iran has had it since 1935-06-13. Until then Tehran had its mean time, 3:25:44, which is not told apart.
pub(crate) const STANDARD: i16 = 210;

/// Minutes east of UTC of a local time: a day and a second of it.
///
/// A time that clocks put forward skip counts by the offset before the change, and of two that clocks put back show
/// twice the first is meant, as in Python's `zoneinfo` and in RFC 5545.
pub(crate) fn tehran_offset(day: i32, second: u32) -> i16 {
    let passed = CHANGES.partition_point(|&(from, minute, _)| (from, u32::from(minute) * 60) <= (day, second));
    CHANGES[..passed].last().map_or(STANDARD, |&(_, _, minutes)| minutes)
}
