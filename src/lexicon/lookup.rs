//! The perfect hash: every key of the tables has a slot of its own, and is compared there.

use super::senses::Senses;
use super::table::{BUCKETS, ENTRIES, RESTS};
use crate::scan::{Beginnings, Key, hash_short};
use core::hint::select_unpredictable;

/// A form of the tables, or the beginning of one that has several words.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Its first eight letters, [marked](MORE) where it has more.
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
        let letters = if rest == NO_REST { letters } else { letters | MORE };
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
}

/// The place of the empty list.
pub(super) const NO_SENSES: u16 = 0;

/// The place of no letters in the table of those after the eighth.
pub(super) const NO_REST: u16 = 0;

/// No letter has this bit.
const MORE: u64 = 1 << 63;

/// A number for the keys of one part of all hashes. Its product with each of them is a slot of its own, and of its bits
/// it has those that they [ask for](filter_bit) and few more: nearly every key that is in no table asks for another.
#[derive(Clone, Copy)]
pub(super) struct Bucket(u32);

impl Bucket {
    pub(super) const fn new(number: u32) -> Self {
        Bucket(number)
    }

    /// False for nearly every key that is in no table, by its hash.
    #[inline(always)]
    const fn passes(self, hash: u64) -> bool {
        self.0 & filter_bit(hash) != 0
    }

    /// The place of the only entry that a key of that hash can have; some other's where it has none.
    #[inline(always)]
    const fn slot(self, hash: u64) -> usize {
        slot(hash, self.0, ENTRIES.len())
    }
}

/// The bucket of a hash.
#[inline(always)]
fn bucket(hash: u64) -> Bucket {
    #[cfg(test)]
    crate::scan::work::note(1);
    BUCKETS[bucket_of(hash, BUCKETS.len())]
}

/// The place of a hash's bucket. Both numbers of places are powers of two.
#[inline(always)]
pub(super) const fn bucket_of(hash: u64, buckets: usize) -> usize {
    (hash >> (u64::BITS - buckets.ilog2())) as usize
}

/// The bit of a bucket's number that a hash asks for.
#[inline(always)]
pub(super) const fn filter_bit(hash: u64) -> u32 {
    1 << (hash & 31)
}

#[inline(always)]
pub(super) const fn slot(hash: u64, number: u32, slots: usize) -> usize {
    ((hash as u32).wrapping_mul(number) >> (u32::BITS - slots.ilog2())) as usize
}

/// The entry of a key.
pub(super) fn find(key: &Key) -> Option<&'static Entry> {
    let [letters, rest @ ..] = key.words();
    let hash = key.hash();
    let bucket = bucket(hash);
    if !bucket.passes(hash) {
        return None;
    }
    let entry = &ENTRIES[bucket.slot(hash)];
    let same = match key.len() {
        ..=8 => entry.letters == *letters,
        _ => entry.letters == letters | MORE && RESTS[usize::from(entry.rest)] == *rest && !key.is_overlong(),
    };
    same.then_some(entry)
}

/// What is said of a word.
pub(super) fn listed(key: &Key) -> Listed {
    find(key).map_or(Listed::NONE, |&Entry { joined, nexts, .. }| Listed { senses: Senses::new(joined), nexts })
}

/// What is said of a word of at most eight letters. Half of the words of a text are in the tables, and which ones no
/// processor can foresee: so there is no branch on it.
#[inline(always)]
pub(super) fn listed_short(letters: u64) -> Listed {
    let hash = hash_short(letters);
    let bucket = bucket(hash);
    // One entry, which is never far, for all words in no table.
    let place = select_unpredictable(bucket.passes(hash), bucket.slot(hash), 0);
    let &Entry { letters: own, nexts, joined, .. } = &ENTRIES[place];
    let same = own == letters;
    Listed {
        senses: Senses::new(select_unpredictable(same, joined, NO_SENSES)),
        nexts: Beginnings::from_bits(select_unpredictable(same, nexts.bits(), 0)),
    }
}
