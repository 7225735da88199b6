//! The perfect hash: every key of the tables has a slot of its own, and is compared there.

use super::sense::Sense;
use super::table::{BEGINNINGS, DISPLACEMENTS, ENTRIES, SENSES};
use crate::scan::Key;

/// A form of the tables, or the beginning of one that has several words.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    words: [u64; 4],
    len: u8,
    /// True where a longer form begins with this one.
    pub(super) continues: bool,
    /// How many senses it has written as one word, and how many as several.
    joined: u8,
    all: u8,
    first: u16,
}

impl Entry {
    pub(super) const fn new(words: [u64; 4], len: u8, continues: bool, first: u16, joined: u8, all: u8) -> Self {
        Entry { words, len, continues, joined, all, first }
    }

    /// What the form can be, written as one word or as several.
    pub(super) fn senses(&self, several: bool) -> &'static [Sense] {
        let first = usize::from(self.first);
        let count = usize::from(if several { self.all } else { self.joined });
        SENSES.get(first..first + count).unwrap_or(&[])
    }
}

/// The entry of a key.
pub(super) fn find(key: &Key) -> Option<&'static Entry> {
    #[cfg(test)]
    crate::scan::work::note(1);
    if key.is_overlong() || !may_begin(key.words()[0]) {
        return None;
    }
    let hash = key.hash();
    let displacement = DISPLACEMENTS[bucket(hash, DISPLACEMENTS.len())];
    let entry = &ENTRIES[slot(hash, displacement, ENTRIES.len())];
    (usize::from(entry.len) == key.len() && entry.words == *key.words()).then_some(entry)
}

/// How many bits tell the beginnings of the keys.
#[cfg(test)]
pub(super) const FILTER_BITS: usize = 1 << 16;

/// False where no key begins with the first three of these letters: most words of a text end here, before the hash.
pub(super) const fn may_begin(letters: u64) -> bool {
    let place = filter_place(letters);
    BEGINNINGS[place / 64] >> (place % 64) & 1 == 1
}

/// The bit of the first three letters.
pub(super) const fn filter_place(letters: u64) -> usize {
    ((letters as u32 & 0x00FF_FFFF).wrapping_mul(0x9E37_79B1) >> 16) as usize
}

/// Both lengths are powers of two.
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 40) as usize & (buckets - 1)
}

pub(super) const fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let mixed = (hash ^ (displacement as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (mixed >> 32) as usize & (slots - 1)
}
