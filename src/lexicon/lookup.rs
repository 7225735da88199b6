//! The perfect hash: every key of the tables has a slot of its own, and is compared there.

use super::sense::Sense;
use super::table::{DISPLACEMENTS, ENTRIES, SENSES};
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
    if key.is_overlong() {
        return None;
    }
    let hash = key.hash();
    let displacement = DISPLACEMENTS[bucket(hash, DISPLACEMENTS.len())];
    let entry = &ENTRIES[slot(hash, displacement, ENTRIES.len())];
    (usize::from(entry.len) == key.len() && entry.words == *key.words()).then_some(entry)
}

/// Both lengths are powers of two.
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 40) as usize & (buckets - 1)
}

pub(super) const fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let mixed = (hash ^ (displacement as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (mixed >> 32) as usize & (slots - 1)
}
