//! The tables of words as a download has them: the forms in the order of their letters, each by what differs from the form
//! before it, which a compressor packs into a third. They are laid out as the look-up wants them when they are first asked.
//!
//! The compiler packs them, from [`table`](super::table), so that there is one table to write.

#![allow(long_running_const_eval, reason = "the compiler sorts the forms")]

use super::lookup::{Bucket, Entry, Forms, NO_REST, Table, bucket_of};
use super::table;
use crate::scan::{Beginnings, Key};
use std::sync::OnceLock;
use std::vec::Vec;

/// The forms of one script.
pub(super) struct Packed<const BUCKETS: usize, const FORMS: usize, const LETTERS: usize> {
    buckets: [Bucket; BUCKETS],
    slots: usize,
    columns: Columns<FORMS, LETTERS>,
    laid: OnceLock<Laid>,
}

/// A column for each field. Numbers are in two columns, the low bytes and the high ones.
struct Columns<const FORMS: usize, const LETTERS: usize> {
    /// How many letters are those of the form before.
    shared: [u8; FORMS],
    /// How many letters follow them.
    added: [u8; FORMS],
    letters: [u8; LETTERS],
    nexts: [[u8; FORMS]; 8],
    joined: [[u8; FORMS]; 2],
    parted: [[u8; FORMS]; 2],
}

/// What a [`Table`] is, on the heap.
struct Laid {
    entries: Vec<Entry>,
    rests: Vec<[u64; 3]>,
}

/// The letters of a form.
type Letters = [u8; Key::MAX];

const fn letters_of(entry: &Entry) -> Letters {
    let [first, rest] = [entry.first(), entry.rest() as u64];
    let rest = &table::RESTS[rest as usize];
    let (words, mut letters, mut place) = ([first, rest[0], rest[1], rest[2]], [0; Key::MAX], 0);
    while place < Key::MAX {
        letters[place] = (words[place / 8] >> (place % 8 * 8)) as u8;
        place += 1;
    }
    letters
}

const fn length(letters: &Letters) -> usize {
    let mut length = 0;
    while length < Key::MAX && letters[length] != 0 {
        length += 1;
    }
    length
}

/// How many letters two forms begin with that are the same.
const fn shared(form: &Letters, before: &Letters) -> usize {
    let mut count = 0;
    while count < Key::MAX && form[count] == before[count] && form[count] != 0 {
        count += 1;
    }
    count
}

const fn forms<const SLOTS: usize>(entries: &[Entry; SLOTS]) -> usize {
    let (mut count, mut slot) = (0, 0);
    while slot < SLOTS {
        count += !entries[slot].is_empty() as usize;
        slot += 1;
    }
    count
}

/// The slots of the forms in the order of their letters, by a radix sort from the last letter on.
const fn sorted<const FORMS: usize, const SLOTS: usize>(entries: &[Entry; SLOTS]) -> [(u16, Letters); FORMS] {
    let (mut order, mut count, mut slot) = ([(0, [0; Key::MAX]); FORMS], 0, 0);
    while slot < SLOTS {
        if !entries[slot].is_empty() {
            order[count] = (slot as u16, letters_of(&entries[slot]));
            count += 1;
        }
        slot += 1;
    }
    let mut letter = Key::MAX;
    while letter > 0 {
        letter -= 1;
        let (mut starts, mut form) = ([0; 257], 0);
        while form < FORMS {
            starts[order[form].1[letter] as usize + 1] += 1;
            form += 1;
        }
        // No form has a letter there.
        if starts[1] == FORMS {
            continue;
        }
        let mut code = 0;
        while code < 256 {
            starts[code + 1] += starts[code];
            code += 1;
        }
        let (mut next, mut form) = (order, 0);
        while form < FORMS {
            let start = &mut starts[order[form].1[letter] as usize];
            next[*start] = order[form];
            *start += 1;
            form += 1;
        }
        order = next;
    }
    order
}

/// How many letters all forms add to those before them.
const fn added<const FORMS: usize>(sorted: &[(u16, Letters); FORMS]) -> usize {
    let (mut count, mut form, mut before) = (0, 0, [0; Key::MAX]);
    while form < FORMS {
        let letters = sorted[form].1;
        count += length(&letters) - shared(&letters, &before);
        before = letters;
        form += 1;
    }
    count
}

impl<const FORMS: usize, const LETTERS: usize> Columns<FORMS, LETTERS> {
    const fn of<const SLOTS: usize>(entries: &[Entry; SLOTS], sorted: &[(u16, Letters); FORMS]) -> Self {
        let mut columns = Columns {
            shared: [0; FORMS],
            added: [0; FORMS],
            letters: [0; LETTERS],
            nexts: [[0; FORMS]; 8],
            joined: [[0; FORMS]; 2],
            parted: [[0; FORMS]; 2],
        };
        let (mut form, mut written, mut before) = (0, 0, [0; Key::MAX]);
        while form < FORMS {
            let (slot, letters) = sorted[form];
            let (mut place, length) = (shared(&letters, &before), length(&letters));
            columns.shared[form] = place as u8;
            columns.added[form] = (length - place) as u8;
            while place < length {
                columns.letters[written] = letters[place];
                written += 1;
                place += 1;
            }
            let entry = &entries[slot as usize];
            let nexts = entry.nexts().bits().to_le_bytes();
            let mut byte = 0;
            while byte < 8 {
                columns.nexts[byte][form] = nexts[byte];
                byte += 1;
            }
            let (joined, parted) = entry.places();
            [columns.joined[0][form], columns.joined[1][form]] = joined.to_le_bytes();
            [columns.parted[0][form], columns.parted[1][form]] = parted.to_le_bytes();
            before = letters;
            form += 1;
        }
        columns
    }
}

impl<const BUCKETS: usize, const FORMS: usize, const LETTERS: usize> Packed<BUCKETS, FORMS, LETTERS> {
    const fn of<const SLOTS: usize>(table: &Table<BUCKETS, SLOTS>, sorted: &[(u16, Letters); FORMS]) -> Self {
        let columns = Columns::of(&table.entries, sorted);
        Packed { buckets: table.buckets, slots: SLOTS, columns, laid: OnceLock::new() }
    }

    #[inline]
    fn laid(&'static self) -> &'static Laid {
        self.laid.get_or_init(|| self.lay())
    }

    #[cold]
    fn lay(&self) -> Laid {
        let columns = &self.columns;
        let (mut entries, mut rests) = (std::vec![Entry::EMPTY; self.slots], std::vec![[0; 3]]);
        let (mut form, mut from) = ([0; Key::MAX], 0);
        for place in 0..FORMS {
            let (shared, added) = (usize::from(columns.shared[place]), usize::from(columns.added[place]));
            form[shared..][..added].copy_from_slice(&columns.letters[from..][..added]);
            from += added;
            let mut key = Key::EMPTY;
            form[..shared + added].iter().for_each(|&letter| key.push(letter));
            let [first, rest @ ..] = *key.words();
            let mut rest_place = NO_REST;
            if key.len() > 8 {
                rest_place = rests.len() as u16;
                rests.push(rest);
            }
            let number = |bytes: &[[u8; FORMS]; 2]| u16::from_le_bytes([bytes[0][place], bytes[1][place]]);
            let nexts = Beginnings::from_bits(u64::from_le_bytes(columns.nexts.each_ref().map(|bytes| bytes[place])));
            let slot = self.buckets[bucket_of(key.hash(), BUCKETS)].slot(key.hash(), self.slots);
            entries[slot] = Entry::new(first, rest_place, nexts, number(&columns.joined), number(&columns.parted));
        }
        Laid { entries, rests }
    }
}

impl<const BUCKETS: usize, const FORMS: usize, const LETTERS: usize> Forms for Packed<BUCKETS, FORMS, LETTERS> {
    #[inline(always)]
    fn bucket(&self, hash: u64) -> Bucket {
        self.buckets[bucket_of(hash, BUCKETS)]
    }

    #[inline(always)]
    fn entry(&'static self, bucket: Bucket, hash: u64, passes: bool) -> &'static Entry {
        &self.laid().entries[if passes { bucket.slot(hash, self.slots) } else { 0 }]
    }

    fn rests(&'static self) -> &'static [[u64; 3]] {
        &self.laid().rests
    }
}

macro_rules! packed {
    ($($name:ident, $sorted:ident: $buckets:literal;)*) => {$(
        const $sorted: [(u16, Letters); forms(&table::$name.entries)] = sorted(&table::$name.entries);
        pub(super) static $name: Packed<$buckets, { $sorted.len() }, { added(&$sorted) }> =
            Packed::of(&table::$name, &$sorted);
    )*};
}

packed! {
    PERSIAN, PERSIAN_SORTED: 2048;
    LATIN, LATIN_SORTED: 4096;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agree<const BUCKETS: usize, const SLOTS: usize, const FORMS: usize, const LETTERS: usize>(
        table: &Table<BUCKETS, SLOTS>,
        packed: &'static Packed<BUCKETS, FORMS, LETTERS>,
    ) {
        assert!(FORMS > 4000);
        let laid = packed.laid();
        assert_eq!(laid.entries.len(), SLOTS);
        for (entry, other) in table.entries.iter().zip(&laid.entries) {
            assert_eq!((entry.first(), entry.nexts(), entry.places()), (other.first(), other.nexts(), other.places()));
            assert_eq!(table::RESTS[usize::from(entry.rest())], laid.rests[usize::from(other.rest())]);
        }
    }

    #[test]
    fn what_is_laid_out_is_the_table() {
        agree(&table::PERSIAN, &PERSIAN);
        agree(&table::LATIN, &LATIN);
    }
}
