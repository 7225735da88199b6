//! The perfect hash: every key of the tables has a slot of its own, and is compared there. Each script has a table: a text in
//! one keeps that one alone in the cache.

#[cfg(feature = "compact")]
use super::packed::{LATIN, PERSIAN};
use super::senses::Senses;
#[cfg(not(feature = "compact"))]
use super::table::{LATIN, PERSIAN, RESTS};
#[cfg(test)]
use super::test_table;
use crate::scan::{Beginnings, Key, Script, hash_short};
use crate::select::select;

/// The forms of one script.
pub(super) struct Table<const BUCKETS: usize, const ENTRIES: usize> {
    pub(super) buckets: [Bucket; BUCKETS],
    pub(super) entries: [Entry; ENTRIES],
}

/// A form of the tables, or the first words of a longer form.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Its first eight letters, [marked](MORE) if it has more.
    letters: u64,
    /// The beginnings of the words that continue it to a longer form.
    nexts: Beginnings,
    /// The indices of its sense lists, written as one word and as several.
    joined: u16,
    parted: u16,
    /// The index of its letters after the eighth.
    rest: u16,
}

impl Entry {
    pub(super) const fn new(letters: u64, rest: u16, nexts: Beginnings, joined: u16, parted: u16) -> Self {
        let letters = if rest == NO_REST { letters } else { letters | MORE };
        Entry { letters, nexts, joined, parted, rest }
    }

    /// True for the entry of that key; `rests` are those of the entry's table.
    #[inline(always)]
    fn is_of(&self, key: &Key, rests: &[[u64; 3]]) -> bool {
        let [letters, rest @ ..] = key.words();
        match key.len() {
            ..=8 => self.letters == *letters,
            _ => self.letters == letters | MORE && rests[usize::from(self.rest)] == *rest && !key.is_overlong(),
        }
    }

    /// That of a slot without a form.
    #[cfg(any(feature = "compact", test))]
    pub(super) const EMPTY: Entry = Entry::new(0, NO_REST, Beginnings::NONE, NO_SENSES, NO_SENSES);

    #[cfg(any(feature = "compact", test))]
    pub(super) const fn is_empty(&self) -> bool {
        self.letters == 0
    }

    /// Its first eight letters.
    #[cfg(any(feature = "compact", test))]
    pub(super) const fn first(&self) -> u64 {
        self.letters & !MORE
    }

    /// The index of its letters after the eighth.
    #[cfg(any(feature = "compact", test))]
    pub(super) const fn rest(&self) -> u16 {
        self.rest
    }

    /// The indices of its sense lists, written as one word and as several.
    #[cfg(any(feature = "compact", test))]
    pub(super) const fn places(&self) -> (u16, u16) {
        (self.joined, self.parted)
    }

    /// The beginnings of the words that continue it to a longer form.
    pub(super) const fn nexts(&self) -> Beginnings {
        self.nexts
    }

    /// Its senses, written as one word or as several.
    pub(super) fn senses(&self, several: bool) -> Option<Senses> {
        let place = if several { self.parted } else { self.joined };
        (place != NO_SENSES).then(|| Senses::new(place))
    }
}

/// The result of looking up a word.
#[derive(Clone, Copy)]
pub(super) struct Lookup {
    pub(super) senses: Senses,
    /// The beginnings of the words that continue it to a longer form.
    pub(super) nexts: Beginnings,
}

impl Lookup {
    /// The result for a word of no table.
    const NONE: Lookup = Lookup { senses: Senses::NONE, nexts: Beginnings::NONE };
}

/// The index of the empty list.
pub(super) const NO_SENSES: u16 = 0;

/// The index of the empty rest, that of every key of at most eight letters.
pub(super) const NO_REST: u16 = 0;

/// Marks the first eight letters of a longer key; no letter has this bit.
const MORE: u64 = 1 << 63;

/// One number per bucket. `hash × number` is the key's slot; its bits also filter: nearly every absent key fails
/// `number & filter_bit(hash)`.
#[derive(Clone, Copy)]
pub(super) struct Bucket(u32);

impl Bucket {
    pub(super) const fn new(number: u32) -> Self {
        Bucket(number)
    }

    /// False for the hash of nearly every absent key.
    #[inline(always)]
    const fn passes(self, hash: u64) -> bool {
        self.0 & filter_bit(hash) != 0
    }

    /// The slot of a key in this bucket.
    #[inline(always)]
    pub(super) const fn slot(self, hash: u64, slots: usize) -> usize {
        slot(hash, self.0, slots)
    }
}

/// The forms of one script, however they are kept.
pub(super) trait Forms {
    fn bucket(&self, hash: u64) -> Bucket;

    /// The entry of a key of the bucket; entry 0 unless it passes.
    fn entry(&'static self, bucket: Bucket, hash: u64, passes: bool) -> &'static Entry;

    /// The letters after the eighth.
    fn rests(&'static self) -> &'static [[u64; 3]];

    /// The entry of that key.
    fn find(&'static self, key: &Key) -> Option<&'static Entry> {
        let hash = key.hash();
        let bucket = self.noted_bucket(hash);
        let entry = bucket.passes(hash).then(|| self.entry(bucket, hash, true));
        entry.filter(|entry| entry.is_of(key, self.rests()))
    }

    /// The only entry that a key of that hash can have; another key's entry if it has none. All keys that the filter rejects
    /// share entry 0, which stays in the cache.
    #[inline(always)]
    fn find_unpredictable(&'static self, hash: u64) -> &'static Entry {
        let bucket = self.noted_bucket(hash);
        self.entry(bucket, hash, bucket.passes(hash))
    }

    #[inline(always)]
    fn noted_bucket(&self, hash: u64) -> Bucket {
        #[cfg(test)]
        crate::scan::work::note(1);
        self.bucket(hash)
    }
}

#[cfg(not(feature = "compact"))]
impl<const BUCKETS: usize, const ENTRIES: usize> Forms for Table<BUCKETS, ENTRIES> {
    #[inline(always)]
    fn bucket(&self, hash: u64) -> Bucket {
        self.buckets[bucket_of(hash, BUCKETS)]
    }

    #[inline(always)]
    fn entry(&'static self, bucket: Bucket, hash: u64, passes: bool) -> &'static Entry {
        &self.entries[select(passes, bucket.slot(hash, ENTRIES), 0)]
    }

    #[inline(always)]
    fn rests(&'static self) -> &'static [[u64; 3]] {
        &RESTS
    }
}

/// The index of a hash's bucket. The numbers of buckets and of slots are powers of two.
#[inline(always)]
pub(super) const fn bucket_of(hash: u64, buckets: usize) -> usize {
    (hash >> (u64::BITS - buckets.ilog2())) as usize
}

/// The bit that the bucket's number has for every key of that hash.
#[inline(always)]
pub(super) const fn filter_bit(hash: u64) -> u32 {
    1 << (hash & 31)
}

#[inline(always)]
pub(super) const fn slot(hash: u64, number: u32, slots: usize) -> usize {
    ((hash as u32).wrapping_mul(number) >> (u32::BITS - slots.ilog2())) as usize
}

/// Looks up the entry of a key.
pub(super) fn find(key: &Key) -> Option<&'static Entry> {
    #[cfg(test)]
    if let Some(entry) = test_entry(key.words()[0], key.len() > 8).filter(|entry| entry.is_of(key, &test_table::RESTS))
    {
        return Some(entry);
    }
    if key.is_persian() { PERSIAN.find(key) } else { LATIN.find(key) }
}

/// Looks up a word.
pub(super) fn look_up(key: &Key) -> Lookup {
    find(key).map_or(Lookup::NONE, |&Entry { joined, nexts, .. }| Lookup { senses: Senses::new(joined), nexts })
}

/// Looks up a word of at most eight letters of that script. Half of the words of a text are in the tables; no processor
/// can predict which, so nothing branches on it.
#[inline(always)]
pub(super) fn look_up_short(letters: u64, script: Script) -> Lookup {
    let hash = hash_short(letters);
    let entry = match script {
        Script::Arabic => PERSIAN.find_unpredictable(hash),
        Script::Latin => LATIN.find_unpredictable(hash),
    };
    let &Entry { letters: own, nexts, joined, .. } = entry;
    let same = own == letters;
    #[cfg(test)]
    let (same, nexts, joined) =
        test_entry(letters, false).map_or((same, nexts, joined), |entry| (true, entry.nexts, entry.joined));
    Lookup {
        senses: Senses::new(select(same, joined, NO_SENSES)),
        nexts: Beginnings::from_bits(select(same, nexts.bits(), 0)),
    }
}

/// The entry in the table of the tests with those first eight letters; `more` where the key has others after them.
#[cfg(test)]
fn test_entry(letters: u64, more: bool) -> Option<&'static Entry> {
    let letters = if more { letters | MORE } else { letters };
    let place = test_table::ENTRIES.binary_search_by_key(&letters, |entry| entry.letters).ok()?;
    Some(&test_table::ENTRIES[place])
}
