//! Byte offsets in the units that other languages count in.

use crate::name::named;

/// What an offset into a text counts.
///
/// ```
/// use taqvim::{OffsetUnit, Offsets};
///
/// let units = [OffsetUnit::Bytes, OffsetUnit::Chars, OffsetUnit::Utf16];
/// assert_eq!(units.map(|unit| Offsets::new("🕛", unit).at(4)), [4, 1, 2]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum OffsetUnit {
    /// UTF-8 bytes, as in Rust and Go.
    #[default]
    Bytes,
    /// Unicode code points, as in Python.
    Chars,
    /// UTF-16 units, as in JavaScript, Java and C#.
    Utf16,
}

/// Turns byte offsets into a text into offsets of another unit.
///
/// Ascending offsets cost one pass over the text in all; an offset below the last one starts again from the front.
///
/// ```
/// use taqvim::{OffsetUnit, Offsets};
///
/// let text = "🕛 ظهر";
/// let mut chars = Offsets::new(text, OffsetUnit::Chars);
/// assert_eq!([chars.at(0), chars.at(5), chars.at(11)], [0, 2, 5]);
/// let mut utf16 = Offsets::new(text, OffsetUnit::Utf16);
/// assert_eq!([utf16.at(0), utf16.at(5), utf16.at(11)], [0, 3, 6]);
/// ```
#[derive(Clone, Debug)]
pub struct Offsets<'t> {
    text: &'t [u8],
    unit: OffsetUnit,
    byte: usize,
    count: usize,
}

impl<'t> Offsets<'t> {
    /// Offsets into that text, in that unit.
    ///
    /// ```
    /// use taqvim::{OffsetUnit, Offsets};
    ///
    /// assert_eq!(Offsets::new("تیر", OffsetUnit::Chars).at(6), 3);
    /// ```
    #[must_use]
    pub const fn new(text: &'t str, unit: OffsetUnit) -> Self {
        Offsets { text: text.as_bytes(), unit, byte: 0, count: 0 }
    }

    /// The offset that a byte offset is. One within a character counts to its end, one past the text to the text's.
    ///
    /// ```
    /// use taqvim::{OffsetUnit, Offsets};
    ///
    /// let mut chars = Offsets::new("تیر", OffsetUnit::Chars);
    /// assert_eq!([chars.at(2), chars.at(3), chars.at(100)], [1, 2, 3]);
    /// ```
    pub fn at(&mut self, byte: usize) -> usize {
        if self.unit == OffsetUnit::Bytes {
            return byte;
        }
        if byte < self.byte {
            (self.byte, self.count) = (0, 0);
        }
        let byte = byte.min(self.text.len());
        let passed = &self.text[self.byte..byte];
        // A character has one byte that continues none; those beyond U+FFFF begin with 0xF0 and more, and are two units.
        self.count += passed.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
        if self.unit == OffsetUnit::Utf16 {
            self.count += passed.iter().filter(|&&byte| byte >= 0xF0).count();
        }
        self.byte = byte;
        self.count
    }
}

named!(OffsetUnit in "taqvim", "unit of offsets" { Bytes = "bytes", Chars = "chars", Utf16 = "utf16" });

#[cfg(test)]
mod tests {
    use super::{OffsetUnit, Offsets};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_as_the_standard_library_does(text in any::<String>(), places in proptest::collection::vec(any::<prop::sample::Index>(), 0..8)) {
            let boundaries: std::vec::Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let mut chars = Offsets::new(&text, OffsetUnit::Chars);
            let mut utf16 = Offsets::new(&text, OffsetUnit::Utf16);
            let mut bytes = Offsets::new(&text, OffsetUnit::Bytes);
            for place in places {
                let at = *place.get(&boundaries);
                let before = text.get(..at).unwrap_or_default();
                prop_assert_eq!(bytes.at(at), at);
                prop_assert_eq!(chars.at(at), before.chars().count());
                prop_assert_eq!(utf16.at(at), before.encode_utf16().count());
            }
        }
    }
}
