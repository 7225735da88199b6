//! A folded word, one byte a letter, on the stack.

use super::glyph::{LETTERS, NO_LETTER, place_of_two};
use super::letters::lowest;

/// The letters of a word, or of several written as one. No table holds a longer key than [`MAX`](Self::MAX).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Key {
    words: [u64; 4],
    len: u8,
}

impl Key {
    /// The most letters that fit.
    pub(crate) const MAX: usize = 32;

    pub(crate) const EMPTY: Key = Key { words: [0; 4], len: 0 };

    /// A key of at most eight letters, the first in the lowest byte.
    pub(crate) const fn of(letters: u64, count: u8) -> Key {
        Key { words: [letters, 0, 0, 0], len: count }
    }

    /// The key of a word of Persian letters of two bytes each, for tables that the compiler makes.
    pub(crate) const fn persian(word: &str) -> Key {
        let (bytes, mut key, mut at) = (word.as_bytes(), Key::EMPTY, 0);
        while at < bytes.len() {
            let letter = LETTERS[place_of_two(bytes[at], bytes[at + 1]) as usize];
            assert!(letter != NO_LETTER, "no letter of a Persian word");
            key.push(letter);
            at += 2;
        }
        key
    }

    /// Several [such keys](Self::persian).
    pub(crate) const fn all_persian<const N: usize>(words: [&str; N]) -> [Key; N] {
        let (mut keys, mut at) = ([Key::EMPTY; N], 0);
        while at < N {
            keys[at] = Key::persian(words[at]);
            at += 1;
        }
        keys
    }

    /// Adds a letter; one beyond [`MAX`](Self::MAX) makes the key [overlong](Self::is_overlong).
    pub(crate) const fn push(&mut self, letter: u8) {
        let place = self.len as usize;
        if place < Self::MAX {
            self.words[place / 8] |= (letter as u64) << (place % 8 * 8);
        }
        self.len = if place > Self::MAX { self.len } else { self.len + 1 };
    }

    /// Adds the letters of another key.
    pub(crate) fn append(&mut self, other: &Key) {
        let place = self.len();
        if other.len() <= 8 && place <= Self::MAX - 8 {
            let letters = u128::from(other.words[0]) << (place % 8 * 8);
            self.words[place / 8] |= letters as u64;
            if let Some(next) = self.words.get_mut(place / 8 + 1) {
                *next |= (letters >> 64) as u64;
            }
            self.len += other.len;
            return;
        }
        for letter in other.letters() {
            self.push(letter);
        }
    }

    pub(crate) const fn is_overlong(&self) -> bool {
        self.len as usize > Self::MAX
    }

    pub(crate) const fn len(&self) -> usize {
        self.len as usize
    }

    pub(crate) fn letters(&self) -> impl Iterator<Item = u8> + '_ {
        (0..self.len().min(Self::MAX)).map(|place| (self.words[place / 8] >> (place % 8 * 8)) as u8)
    }

    /// The first and the last letter of a key that has one and is not [overlong](Self::is_overlong).
    pub(crate) const fn edges(&self) -> (u8, u8) {
        let last = self.len().saturating_sub(1) % Self::MAX;
        (self.words[0] as u8, (self.words[last / 8] >> (last % 8 * 8)) as u8)
    }

    /// The key's first `count` letters.
    pub(crate) fn prefix(&self, count: usize) -> Key {
        if count >= self.len() {
            return *self;
        }
        if count <= 8 {
            return Key::of(self.words[0] & lowest(count as u32), count as u8);
        }
        let mut prefix = Key { words: self.words, len: count as u8 };
        for (place, word) in prefix.words.iter_mut().enumerate() {
            let kept = count.saturating_sub(8 * place);
            if kept < 8 {
                *word &= (1 << (8 * kept)) - 1;
            }
        }
        prefix
    }

    /// True if its letters are Persian.
    #[inline(always)]
    pub(crate) const fn is_persian(&self) -> bool {
        self.words[0] as u8 <= 32
    }

    /// The key without its first `count` letters.
    pub(crate) fn without_prefix(&self, count: usize) -> Key {
        let mut rest = Key::EMPTY;
        if count < 8 {
            for place in 0..4 {
                let above = if place < 3 { self.words[place + 1] } else { 0 };
                rest.words[place] = ((u128::from(above) << 64 | u128::from(self.words[place])) >> (8 * count)) as u64;
            }
            rest.len = self.len.saturating_sub(count as u8);
            return rest;
        }
        for letter in self.letters().skip(count) {
            rest.push(letter);
        }
        rest
    }

    /// The letters, eight to a machine word, as the look-up compares them.
    pub(crate) const fn words(&self) -> &[u64; 4] {
        &self.words
    }

    /// The hash for the tables: one folded multiplication for most keys, those of at most eight letters.
    #[inline]
    pub(crate) const fn hash(&self) -> u64 {
        let first = hash_short(self.words[0]);
        if self.len <= 8 {
            return first;
        }
        fold(first ^ self.words[1], A) ^ fold(self.words[2] ^ B, self.words[3] ^ A)
    }
}

const A: u64 = 0x9E37_79B9_7F4A_7C15;
const B: u64 = 0xD6E8_FEB8_6659_FD93;

/// The hash of a key of at most eight letters.
#[inline(always)]
pub(crate) const fn hash_short(letters: u64) -> u64 {
    fold(letters ^ A, B)
}

const fn fold(a: u64, b: u64) -> u64 {
    let product = (a as u128) * (b as u128);
    (product >> 64) as u64 ^ product as u64
}
