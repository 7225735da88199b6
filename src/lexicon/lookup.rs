//! The perfect hash: every key of the tables has a slot of its own, and is compared there.

use super::senses::Senses;
use super::table::{DISPLACEMENTS, ENTRIES, FILTER};
use crate::scan::Key;

/// A form of the tables, or the beginning of one that has several words.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    words: [u64; 4],
    len: u8,
    /// The first letters of the words that make a longer form with this one, a bit each.
    nexts: u32,
    /// Its places in the table of sense lists, written as one word and as several.
    joined: u16,
    parted: u16,
}

impl Entry {
    pub(super) const fn new(words: [u64; 4], len: u8, nexts: u32, joined: u16, parted: u16) -> Self {
        Entry { words, len, nexts, joined, parted }
    }

    /// True where a longer form begins with this one.
    pub(super) const fn continues(&self) -> bool {
        self.nexts != 0
    }

    /// True where a longer form may go on with a word that begins with that letter.
    pub(super) const fn continues_with(&self, letter: u8) -> bool {
        self.nexts & bit(letter) != 0
    }

    /// What the form can be, written as one word or as several.
    pub(super) fn senses(&self, several: bool) -> Option<Senses> {
        let place = if several { self.parted } else { self.joined };
        (place != NO_SENSES).then(|| Senses::new(place))
    }
}

/// The place of the empty list.
pub(super) const NO_SENSES: u16 = 0;

/// The entry of a key.
#[inline]
pub(super) fn find(key: &Key) -> Option<&'static Entry> {
    #[cfg(test)]
    crate::scan::work::note(1);
    let hash = key.hash();
    let place = filter_place(hash);
    if key.is_overlong() || FILTER[place / 64] >> (place % 64) & 1 == 0 {
        return None;
    }
    let displacement = DISPLACEMENTS[bucket(hash, DISPLACEMENTS.len())];
    let entry = &ENTRIES[slot(hash, displacement, ENTRIES.len())];
    // Most keys have no more letters than their first word holds.
    let same = usize::from(entry.len) == key.len()
        && entry.words[0] == key.words()[0]
        && (key.len() <= 8 || entry.words == *key.words());
    same.then_some(entry)
}

/// So many bits, most of them clear, tell nearly every word that is in no table: 8 KiB instead of the entries.
pub(super) const FILTER_BITS: usize = 1 << 16;

/// The bit of a key's hash.
pub(super) const fn filter_place(hash: u64) -> usize {
    hash as usize & (FILTER_BITS - 1)
}

/// The bit of a letter in a set of 32; letters of the two scripts share them.
pub(super) const fn bit(letter: u8) -> u32 {
    1 << (letter & 31)
}

/// Both lengths are powers of two.
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 40) as usize & (buckets - 1)
}

pub(super) const fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let step = (hash >> 32) as u32 | 1;
    (hash as u32 >> 8).wrapping_add(step.wrapping_mul(displacement as u32)) as usize & (slots - 1)
}
