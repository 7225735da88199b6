//! A number being said, part by part.

/// The greatest number that words are read for.
pub(crate) const MAX: u32 = 999_999_999;

/// A number being said: groups of thousands fall, and so do the parts within a group. What does not fit is refused and
/// changes nothing, so that «ده و پنج» stays two numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Sum {
    /// The groups that have their scale word.
    done: u32,
    /// The group being said, below 1000.
    group: u32,
    /// True for a «صفر», to which nothing is added.
    zero: bool,
}

impl Sum {
    /// Begins with a part; one of four digits or more is no factor of a scale.
    pub(crate) const fn new(first: u32) -> Self {
        let (done, group) = if first >= 1000 { (first, 0) } else { (0, first) };
        Sum { done, group, zero: first == 0 }
    }

    /// A scale word, 100, 1000 or a million, after its factor: «دو هزار», «یک صد». False, and no change, where it has
    /// none or the group does not fit.
    pub(crate) const fn scale(&mut self, scale: u32) -> bool {
        let Some(scaled) = self.group.checked_mul(scale) else { return false };
        if self.group == 0 {
            return false;
        }
        if scale == 100 {
            if self.group > 9 {
                return false;
            }
            self.group = scaled;
            return true;
        }
        // The whole scale must fall below the groups before it: «یک میلیون و دو هزار» and not the other way round.
        if self.done != 0 && trailing(self.done) <= scaled {
            return false;
        }
        let Some(done) = self.done.checked_add(scaled) else { return false };
        if done > MAX {
            return false;
        }
        self.done = done;
        self.group = 0;
        true
    }

    /// A part after «و», which must fall into the zeros of what was said. False, and no change, where it does not.
    pub(crate) const fn add(&mut self, part: u32) -> bool {
        if part == 0 || part >= 1000 || self.zero {
            return false;
        }
        let said = if self.group == 0 { self.done } else { self.group };
        if !fits(said, part) {
            return false;
        }
        self.group += part;
        true
    }

    /// The number so far.
    pub(crate) const fn value(&self) -> u32 {
        self.done + self.group
    }
}

/// The greatest power of ten that divides a number other than 0.
const fn trailing(sum: u32) -> u32 {
    let mut place = 1;
    while place < 100_000_000 && sum % (place * 10) == 0 {
        place *= 10;
    }
    place
}

/// True where `part` only fills trailing zeros of `sum`, as «پنج» does in «بیست و پنج» but not in «ده و پنج».
const fn fits(sum: u32, part: u32) -> bool {
    sum != 0 && part < trailing(sum) && !(trailing(sum) == 10 && sum % 100 == 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `+` adds, `*` scales; `None` where a part is refused.
    fn said(first: u32, parts: &[(char, u32)]) -> Option<u32> {
        let mut sum = Sum::new(first);
        for &(how, part) in parts {
            let before = sum;
            if !if how == '+' { sum.add(part) } else { sum.scale(part) } {
                assert_eq!(sum, before, "a refused part changes nothing");
                return None;
            }
        }
        Some(sum.value())
    }

    #[test]
    fn parts_that_fall() {
        assert_eq!(said(1, &[('*', 1000), ('+', 300), ('+', 90), ('+', 5)]), Some(1395));
        assert_eq!(said(1000, &[('+', 300)]), Some(1300));
        assert_eq!(said(1000, &[('+', 395)]), Some(1395));
        assert_eq!(said(1, &[('*', 100), ('+', 20), ('+', 5)]), Some(125));
        assert_eq!(said(300, &[('+', 13)]), Some(313));
        assert_eq!(said(200, &[('+', 50), ('*', 1000), ('+', 7)]), Some(250_007));
        assert_eq!(said(49, &[('*', 1_000_000), ('+', 300), ('*', 1000), ('+', 12)]), Some(49_300_012));
        assert_eq!(
            said(999, &[('*', 1_000_000), ('+', 999), ('*', 1000), ('+', 900), ('+', 90), ('+', 9)]),
            Some(999_999_999)
        );
        assert_eq!(said(1, &[('*', 1_000_000), ('+', 1), ('*', 1000), ('+', 1)]), Some(1_001_001));
    }

    #[test]
    fn parts_that_do_not() {
        assert_eq!(said(10, &[('+', 5)]), None);
        assert_eq!(said(110, &[('+', 5)]), None);
        assert_eq!(said(12, &[('+', 5)]), None);
        assert_eq!(said(5, &[('+', 20)]), None);
        assert_eq!(said(20, &[('+', 20)]), None);
        assert_eq!(said(20, &[('+', 0)]), None);
        assert_eq!(said(0, &[('+', 5)]), None);
        assert_eq!(said(0, &[('*', 1000)]), None);
        assert_eq!(said(300, &[('+', 395)]), None);
        assert_eq!(said(1395, &[('+', 5)]), None);
        assert_eq!(said(12, &[('*', 100)]), None);
        assert_eq!(said(1, &[('*', 1000), ('*', 1000)]), None);
        assert_eq!(said(1, &[('*', 1000), ('+', 2), ('*', 1_000_000)]), None);
        assert_eq!(said(1, &[('*', 1000), ('+', 200), ('*', 1000)]), None);
        assert_eq!(said(999, &[('*', 1_000_000_000)]), None);
    }
}
