//! Numbers as every language says them: what they come to, and how they were written.

/// A whole number and how it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Numeral {
    pub(crate) value: u32,
    /// Digits it was written with, 0 for words.
    pub(crate) digits: u8,
    pub(crate) form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    Cardinal,
    /// «نوزدهم»
    Ordinal,
    /// «نوزدهمین»: stands before its noun.
    Superlative,
}

/// A number being said: groups of thousands fall, and so do the parts within a group.
pub(crate) struct Sum {
    /// The groups that have their scale word.
    done: u32,
    /// The group being said, below 1000 unless it was written in digits.
    group: u32,
}

impl Sum {
    pub(crate) const fn new(first: u32) -> Self {
        if first >= 1000 { Sum { done: first, group: 0 } } else { Sum { done: 0, group: first } }
    }

    /// A scale word: «صد», «هزار» or «میلیون» after its factor.
    pub(crate) fn scale(&mut self, scale: u32) -> bool {
        if self.group == 0 || (scale == 100 && self.group > 9) || (scale > 100 && !fits(self.done, self.group * 1000)) {
            return false;
        }
        if scale == 100 {
            self.group *= 100;
            return true;
        }
        let Some(done) = self.group.checked_mul(scale).and_then(|group| self.done.checked_add(group)) else {
            return false;
        };
        self.done = done;
        self.group = 0;
        true
    }

    /// A part after «و», smaller than the place that it is added to.
    pub(crate) fn add(&mut self, part: u32) -> bool {
        let fitting =
            part != 0 && if self.group == 0 { part < 1000 && fits(self.done, part) } else { fits(self.group, part) };
        if fitting {
            self.group += part;
        }
        fitting
    }

    pub(crate) const fn value(&self) -> u32 {
        self.done + self.group
    }
}

/// True where `part` only fills trailing zeros of `sum`, as «پنج» does in «بیست و پنج» but not in «ده و پنج».
const fn fits(sum: u32, part: u32) -> bool {
    let mut place = 1;
    while place < 100_000_000 && sum.is_multiple_of(place * 10) {
        place *= 10;
    }
    part < place && (sum == 0 || place != 10 || !(sum % 100 == 10))
}
