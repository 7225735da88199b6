//! The perfect hash: every key of the tables has a slot of its own, and is compared there.

use super::senses::Senses;
use super::table::{DISPLACEMENTS, ENTRIES, FILTER, RESTS};
use crate::scan::{Beginnings, Key, hash_short};
use core::hint::select_unpredictable;

/// A form of the tables, or the beginning of one that has several words.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Its first eight letters.
    letters: u64,
    /// How the words begin that make a longer form with this one.
    nexts: Beginnings,
    /// Its places in the table of sense lists, written as one word and as several.
    joined: u16,
    parted: u16,
    /// The place of the other letters.
    rest: u16,
}

impl Entry {
    pub(super) const fn new(letters: u64, rest: u16, nexts: Beginnings, joined: u16, parted: u16) -> Self {
        Entry { letters, nexts, joined, parted, rest }
    }

    /// True where a longer form begins with this one.
    pub(super) fn continues(&self) -> bool {
        self.nexts != Beginnings::NONE
    }

    /// What the form can be, written as one word or as several.
    pub(super) fn senses(&self, several: bool) -> Option<Senses> {
        let place = if several { self.parted } else { self.joined };
        (place != NO_SENSES).then(|| Senses::new(place))
    }
}

/// What the tables say of a word.
#[derive(Clone, Copy)]
pub(super) struct Listed {
    pub(super) senses: Senses,
    /// How the words begin that make a longer form with it.
    pub(super) nexts: Beginnings,
}

impl Listed {
    /// What they say of one that is in none.
    const NONE: Listed = Listed { senses: Senses::NONE, nexts: Beginnings::NONE };

    /// True where a longer form begins with it.
    #[inline(always)]
    pub(super) fn continues(self) -> bool {
        self.nexts != Beginnings::NONE
    }
}

/// The place of the empty list.
pub(super) const NO_SENSES: u16 = 0;

/// The place of no letters in the table of those after the eighth.
pub(super) const NO_REST: u16 = 0;

/// The entry of a key.
pub(super) fn find(key: &Key) -> Option<&'static Entry> {
    let [letters, rest @ ..] = key.words();
    let hash = key.hash();
    if !passes(hash) {
        return None;
    }
    let entry = &ENTRIES[place_of(hash)];
    let same_rest = match key.len() {
        ..=8 => entry.rest == NO_REST,
        _ => RESTS[usize::from(entry.rest)] == *rest && !key.is_overlong(),
    };
    (entry.letters == *letters && same_rest).then_some(entry)
}

/// What is said of a word.
pub(super) fn listed(key: &Key) -> Listed {
    find(key).map_or(Listed::NONE, |&Entry { joined, nexts, .. }| Listed { senses: Senses::new(joined), nexts })
}

/// What is said of a word of at most eight letters. Half of the words of a text are in the tables, and which ones no
/// processor can foresee: so there is no branch on it.
#[inline(always)]
pub(super) fn listed_short(letters: u64, count: usize) -> Listed {
    let hash = hash_short(letters, count);
    // One entry, which is never far, for all words in no table.
    let place = select_unpredictable(passes(hash), place_of(hash), 0);
    let &Entry { letters: own, nexts, joined, rest, .. } = &ENTRIES[place];
    let same = (own == letters) & (rest == NO_REST);
    Listed {
        senses: Senses::new(select_unpredictable(same, joined, NO_SENSES)),
        nexts: Beginnings::from_bits(select_unpredictable(same, nexts.bits(), 0)),
    }
}

/// False for nearly every key that is in no table, by its hash.
#[inline(always)]
fn passes(hash: u64) -> bool {
    #[cfg(test)]
    crate::scan::work::note(1);
    let place = filter_place(hash);
    FILTER[place / 64] >> (place % 64) & 1 != 0
}

/// The place of the only entry that a key of that hash can have; some other's where it has none.
#[inline(always)]
fn place_of(hash: u64) -> usize {
    slot(hash, DISPLACEMENTS[bucket(hash, DISPLACEMENTS.len())], ENTRIES.len())
}

/// So many bits, most of them clear, tell nearly every word that is in no table: 8 KiB instead of the entries.
pub(super) const FILTER_BITS: usize = 1 << 16;

/// The bit of a key's hash.
pub(super) const fn filter_place(hash: u64) -> usize {
    hash as usize & (FILTER_BITS - 1)
}

/// Both lengths are powers of two.
pub(super) const fn bucket(hash: u64, buckets: usize) -> usize {
    (hash >> 40) as usize & (buckets - 1)
}

pub(super) const fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let step = (hash >> 32) as u32 | 1;
    (hash as u32 >> 8).wrapping_add(step.wrapping_mul(displacement as u32)) as usize & (slots - 1)
}
