//! The filters for words that are several written as one, and for verbs with what is written against them.

use super::{FOLDERS, Slot, Slots, keys, rows, write_numbers};
use crate::lexicon::class::Class;
use crate::lexicon::flags::Flags;
use crate::lexicon::sense::{Sense, sense};
use crate::lexicon::split::{self, CLITICS, JOINT_BITS};
use crate::lexicon::verb_form::{self, OBJECTS, PAST_ENDING, PAST_PREFIXES};
use crate::scan::Key;
use std::fmt::Write as _;

/// Writes them as statics.
pub(super) fn write(text: &mut String, slots: &Slots) {
    for (name, bits) in ["JOINTS", "LONGER_JOINTS", "VERB_FORMS"].into_iter().zip(joints(slots)) {
        let _ = writeln!(text, "#[rustfmt::skip]\npub(super) static {name}: [u64; {}] = [", JOINT_BITS / 64);
        write_numbers(text, &bits);
        let _ = writeln!(text, "];");
    }
}

/// The filter of all joints, and those that are asked next: of the words that [`split::first_word`] splits, and of the
/// [forms of verbs](verb_form::of).
fn joints(slots: &Slots) -> [Vec<u64>; 3] {
    let persian = slots.values().filter(|(key, _)| key.is_persian());
    let forms: Vec<(&Key, Vec<Sense>)> = persian.map(|(key, slot)| (key, senses(slot))).collect();
    let and = key_of("و");
    // «…سه», «…سهو…»
    let mut counts: Vec<Key> = Vec::new();
    for (number, _) in forms.iter().filter(|(_, senses)| senses.iter().any(split::is_numeral)) {
        assert!(number.len() > 1, "a number of one letter needs a longer prefix");
        counts.extend([**number, joined(number, &and)]);
    }
    let further: Vec<Key> = counts.iter().map(|count| joined(&and, count)).collect();

    let [mut all, mut words, mut verbs] = [(); 3].map(|()| vec![0u64; JOINT_BITS / 64]);
    let mut set = |next: &mut [u64], first: &Key, rest: &Key| {
        let letters = joined(first, rest).words()[0];
        for (bits, place) in [(&mut *all, split::joint_place(letters)), (next, split::longer_joint_place(letters))] {
            bits[place / 64] |= 1 << (place % 64);
        }
    };
    for (verb, kinds) in &forms {
        let mut add = |first: &Key, rest: &Key| set(&mut verbs, first, rest);
        if kinds.iter().any(verb_form::is_past) {
            PAST_PREFIXES.iter().for_each(|prefix| add(prefix, verb));
            add(verb, &PAST_ENDING);
        }
        if kinds.iter().any(|kind| verb_form::takes_object(kind, verb)) {
            OBJECTS.iter().for_each(|object| add(verb, object));
        }
    }
    let mut add = |first: &Key, rest: &Key| set(&mut words, first, rest);
    for (first, kinds) in &forms {
        for (rest, others) in &forms {
            if kinds.iter().any(|kind| others.iter().any(|other| split::may_join(kind, other))) {
                add(first, rest);
            }
        }
        let is = |class: Class| kinds.iter().any(|kind| kind.class == class);
        if is(Class::Cardinal) {
            further.iter().for_each(|rest| add(first, rest));
        }
        if is(Class::And) {
            counts.iter().for_each(|rest| add(first, rest));
        }
        if kinds.iter().any(split::may_have_clitic) {
            CLITICS.iter().for_each(|clitic| add(first, clitic));
        }
        if kinds.iter().any(split::may_be_drawn_out) {
            let last = first.letters().last().expect("a form has letters");
            add(first, &Key::of(u64::from(last), 1));
        }
        if kinds.iter().any(split::is_great_ordinal) {
            add(first, &key_of("ی"));
        }
    }
    [all, words, verbs]
}

/// The senses that a form has as one word.
fn senses(slot: &Slot) -> Vec<Sense> {
    let joined = slot.senses.iter().filter(|row| !row.flags.contains(Flags::SPACED));
    joined.map(|row| sense(row.class, row.code, row.flags.bits())).collect()
}

fn key_of(word: &str) -> Key {
    *keys("split.rs", word).last().expect("a word")
}

fn joined(first: &Key, rest: &Key) -> Key {
    let mut word = *first;
    word.append(rest);
    word
}

/// The filters pass every word that is split.
#[test]
fn the_filters_pass_every_joint() {
    let slots = super::slots(rows(FOLDERS));
    let keys: Vec<&Key> = slots.values().map(|(key, _)| key).filter(|key| key.is_persian()).collect();
    let and = key_of("و");
    let mut split_count = 0;
    let mut check = |first: &Key, rest: &Key| {
        let word = joined(first, rest);
        if split::first_word(&word).is_some() {
            split_count += 1;
            let letters = word.words()[0];
            assert!(split::may_be_two(letters) && split::is_likely_two(letters), "{first:?} before {rest:?}");
        }
    };
    for first in &keys {
        for rest in &keys {
            check(first, rest);
            check(first, &joined(&and, rest));
        }
        CLITICS.iter().for_each(|clitic| check(first, clitic));
        let formed = PAST_PREFIXES.iter().map(|prefix| joined(prefix, first));
        let ended = OBJECTS.iter().chain([&PAST_ENDING]).map(|ending| joined(first, ending));
        for word in formed.chain(ended) {
            let letters = word.words()[0];
            let passed = split::may_be_two(letters) && verb_form::is_likely(letters);
            assert!(passed || verb_form::of(&word).is_none(), "{first:?}");
        }
    }
    assert!(split_count > 1000, "{split_count}");
}
