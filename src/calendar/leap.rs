//! The leap rule of the Solar Hijri year and its corrections.
//!
//! The law of 1304 lets the year begin on the day whose true noon at 52.5° E is the first after the vernal equinox.
//! `(25·y + 11) mod 33 < 8` gives every official year of 1206..=1498 and every astronomically certain one of
//! 1178..=1502 (Birashk's 2820-year cycle does not). From 1503 on the equinox drifts out of the cycle: a table of
//! the years whose 1 Farvardin falls a day earlier corrects it. Before 1178 the plain rule is proleptic.

use super::leap_table::{EARLY_FROM, EARLY_NOWRUZ};

/// 1 if 1 Farvardin of `year` falls a day before the rule's, else 0.
#[inline]
pub(super) const fn early(year: i32) -> i32 {
    if year < EARLY_FROM {
        return 0;
    }
    let place = (year - EARLY_FROM) as usize;
    ((EARLY_NOWRUZ[place / 8] >> (place % 8)) & 1) as i32
}

/// `(25·year + 11) mod 33 < 8` without the division: the product with ⌈2^32 / 33⌉ keeps the remainder as a fraction of
/// 2^32 (D. Lemire, O. Kaser, N. Kurz, *Faster remainder by direct computation*, 2019).
#[inline]
pub(super) const fn is_leap_by_rule(year: i32) -> bool {
    const INVERSE: u32 = u32::MAX / 33 + 1;
    (25 * year as u32 + 11).wrapping_mul(INVERSE) < INVERSE * 8
}

/// True if `year`, in 1..=3000, has 366 days.
#[inline]
pub(super) const fn is_leap(year: i32) -> bool {
    let rule = is_leap_by_rule(year);
    if year < EARLY_FROM - 1 {
        return rule;
    }
    // A year is as much longer as the next begins later.
    rule as i32 + early(year) - early(year + 1) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiply_is_the_remainder() {
        for year in 1..=3001 {
            assert_eq!(is_leap_by_rule(year), (25 * year + 11) % 33 < 8, "year {year}");
        }
    }
}
