//! What words begin with.

use super::glyph::{LETTERS, NO_LETTER, place_of_two};
use core::hint::select_unpredictable;

/// A set of beginnings of words: one of some letters, then one of some others. Letters of the two scripts share places.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Beginnings(u64);

impl Beginnings {
    pub(crate) const NONE: Beginnings = Beginnings(0);
    pub(super) const ALL: Beginnings = Beginnings(u64::MAX);

    /// The generated table's way to write one.
    pub(crate) const fn from_bits(bits: u64) -> Self {
        Beginnings(bits)
    }

    /// The bits of the first letters and of the second ones.
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// A word of those letters and any after them, or of the first alone.
    #[cfg(test)]
    pub(crate) fn of(first: u8, second: Option<u8>) -> Self {
        Beginnings(u64::from(bit(first)) | u64::from(bit(second.unwrap_or(0))) << 32)
    }

    /// These and those.
    #[cfg(test)]
    pub(crate) const fn and(self, other: Beginnings) -> Self {
        Beginnings(self.0 | other.0)
    }

    /// False where no word is of both.
    pub(crate) const fn meets(self, other: Beginnings) -> bool {
        self.0 as u32 & other.0 as u32 != 0 && self.0 >> 32 & other.0 >> 32 != 0
    }

    /// False where no word begins with one of those letters, a bit each.
    #[inline(always)]
    pub(crate) const fn has_first(self, letters: u32) -> bool {
        self.0 as u32 & letters != 0
    }

    /// What the next word may begin with, by the bytes after the one before: two letters after one blank, where Persian
    /// letters of two bytes or those of ASCII stand there, else any.
    pub(super) fn after_blank(text: &[u8; 5]) -> Self {
        let &[blank, first, b, c, d] = text;
        let letter = |first, second| u64::from(BITS[usize::from(place_of_two(first, second))]);
        let second = match [first & 0xFC, c & 0xFC] {
            [0xD8, 0xD8] => letter(c, d),
            _ if first.is_ascii_alphabetic() && b.is_ascii_alphabetic() => u64::from(bit(b)),
            _ => u64::from(u32::MAX),
        };
        Beginnings(u64::from(first_after_blank([blank, first, b, c])) | second << 32)
    }
}

/// The first letters of [`Beginnings::after_blank`]. Every step is made whatever stands there, but for the Latin script.
#[inline(always)]
pub(super) fn first_after_blank(text: [u8; 4]) -> u32 {
    let [blank, first, second, _] = text;
    if (blank == b' ') & first.is_ascii_alphabetic() {
        return bit(first);
    }
    let persian = u32::from_le_bytes(text) & 0xFCFF == 0xD820;
    select_unpredictable(persian, BITS[usize::from(place_of_two(first, second))], u32::MAX)
}

/// The place of a letter; what ends a word has one too.
const fn bit(letter: u8) -> u32 {
    1 << (letter & 31)
}

/// The [`bit`] of each Persian letter of two bytes, by [`place_of_two`]; all where there is none.
static BITS: [u32; 256] = {
    let mut bits = [u32::MAX; 256];
    let mut place = 0;
    while place < 256 {
        if LETTERS[place] != NO_LETTER {
            bits[place] = bit(LETTERS[place]);
        }
        place += 1;
    }
    bits
};
