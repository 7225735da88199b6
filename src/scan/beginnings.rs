//! Sets of the first two letters of words.

use super::Key;
use super::glyph::{LETTERS, NO_LETTER, place_of_two};
use crate::select::select;

/// A set of beginnings of words: a bit set of first letters and one of second letters. The two scripts share bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Beginnings(u64);

impl Beginnings {
    pub(crate) const NONE: Beginnings = Beginnings(0);
    pub(super) const ALL: Beginnings = Beginnings(u64::MAX);

    /// Makes a set from its [bits](Self::bits), as the generated table does.
    pub(crate) const fn from_bits(bits: u64) -> Self {
        Beginnings(bits)
    }

    /// The first letters in the lower half, the second ones in the upper.
    pub(crate) const fn bits(self) -> u64 {
        self.0
    }

    /// The words that begin with those letters, or the word of the first letter alone.
    pub(crate) const fn of(first: u8, second: Option<u8>) -> Self {
        let second = match second {
            Some(second) => second,
            None => 0,
        };
        Beginnings(bit(first) as u64 | (bit(second) as u64) << 32)
    }

    /// The beginnings of that word, exactly.
    pub(crate) fn of_word(word: &Key) -> Self {
        let mut letters = word.letters();
        letters.next().map_or(Beginnings::NONE, |first| Beginnings::of(first, letters.next()))
    }

    /// The words of either set, and those with the first letter of one and the second of the other.
    #[cfg(test)]
    pub(crate) const fn union(self, other: Beginnings) -> Self {
        Beginnings(self.0 | other.0)
    }

    /// False if no word can be in both sets.
    pub(crate) const fn intersects(self, other: Beginnings) -> bool {
        self.0 as u32 & other.0 as u32 != 0 && self.0 >> 32 & other.0 >> 32 != 0
    }

    /// False if no word of the set begins with one of those letters, a bit each.
    #[inline(always)]
    pub(crate) const fn intersects_first(self, letters: u32) -> bool {
        self.0 as u32 & letters != 0
    }

    /// The beginnings that the next word can have, from the bytes after the word before it: the two letters after one
    /// blank, if they are Persian of two bytes or ASCII, else any; a number begins none.
    pub(super) fn after_blank(text: &[u8; 5]) -> Self {
        let &[blank, first, b, c, d] = text;
        if blank == b' ' && first.is_ascii_digit() {
            return Beginnings::NONE;
        }
        let letter = |first, second| u64::from(BITS[usize::from(place_of_two(first, second))]);
        let skips = first & 0xFC == 0xD8 && BITS[usize::from(place_of_two(first, b))] == u32::MAX;
        let second = match [first & 0xFC, c & 0xFC] {
            // «عید ـغدیر»: after what is no letter may follow the first one.
            _ if skips => u64::from(u32::MAX),
            [0xD8, 0xD8] => letter(c, d),
            _ if first.is_ascii_alphabetic() && b.is_ascii_alphabetic() => u64::from(bit(b)),
            _ => u64::from(u32::MAX),
        };
        Beginnings(u64::from(first_after_blank([blank, first, b, c])) | second << 32)
    }
}

/// The first letters of [`Beginnings::after_blank`]; branches for the Latin script only.
#[inline(always)]
pub(super) fn first_after_blank(text: [u8; 4]) -> u32 {
    let [blank, first, second, _] = text;
    if (blank == b' ') & first.is_ascii_alphabetic() {
        return bit(first);
    }
    let persian = u32::from_le_bytes(text) & 0xFCFF == 0xD820;
    select(persian, BITS[usize::from(place_of_two(first, second))], u32::MAX)
}

/// The bit of a letter; 0, the end of a word, has one too.
const fn bit(letter: u8) -> u32 {
    1 << (letter & 31)
}

/// The [`bit`] of each Persian letter of two bytes, by [`place_of_two`]; all bits for other characters.
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
