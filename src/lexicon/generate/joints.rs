//! How words begin that may be two, written against each other.

use super::{Row, Slot};
use crate::lexicon::class::Class;
use crate::lexicon::flags::Flags;
use crate::lexicon::sense::Sense;
use crate::lexicon::split::{self, CLITICS, JOINT_BITS};
use crate::scan::{Key, Scanner};
use std::collections::BTreeMap;

type Letters = Vec<u8>;

/// A bit for every word that [`split::first_word`] parts, by its first letters.
pub(super) fn joints(slots: &BTreeMap<Letters, (Key, Slot)>) -> Vec<u64> {
    let persian = slots.iter().filter(|(_, (key, _))| key.is_persian());
    let forms: Vec<(&Letters, Vec<Sense>)> = persian.map(|(letters, (_, slot))| (letters, senses(slot))).collect();
    let and = letters_of("و");
    let numbers: Vec<&Letters> =
        forms.iter().filter(|(_, senses)| senses.iter().any(split::is_numeral)).map(|&(letters, _)| letters).collect();
    // «…وسه», «…وسهو…»
    let mut counts: Vec<Letters> = Vec::new();
    for number in numbers {
        assert!(number.len() > 1, "what follows a number of one letter is not seen");
        counts.extend([number.clone(), [&number[..], &and].concat()]);
    }
    let further: Vec<Letters> = counts.iter().map(|count| [&and[..], count].concat()).collect();
    let clitics: Vec<Letters> = CLITICS.iter().map(|clitic| letters_of(clitic)).collect();

    let mut bits = vec![0u64; JOINT_BITS / 64];
    let mut add = |first: &Letters, rest: &Letters| {
        let place = split::joint_place(first_letters(first.iter().chain(rest)));
        bits[place / 64] |= 1 << (place % 64);
    };
    for (first, kinds) in &forms {
        for (rest, others) in &forms {
            if kinds.iter().any(|kind| others.iter().any(|other| split::may_join(kind, other))) {
                add(first, rest);
            }
        }
        let is = |class: Class| kinds.iter().any(|kind| kind.class == class);
        let others = [(Class::Cardinal, &further), (Class::And, &counts)];
        for (_, rests) in others.into_iter().filter(|&(class, _)| is(class)) {
            rests.iter().for_each(|rest| add(first, rest));
        }
        if kinds.iter().any(split::may_have_clitic) {
            clitics.iter().for_each(|clitic| add(first, clitic));
        }
    }
    bits
}

/// Those that it has as one word.
fn senses(slot: &Slot) -> Vec<Sense> {
    let joined = slot.senses.iter().filter(|row| !row.flags.has(Flags::SPACED));
    joined.map(|&Row { class, value, flags, .. }| Sense { class, value, flags }).collect()
}

fn letters_of(word: &str) -> Letters {
    key_of(word).letters().collect()
}

fn key_of(word: &str) -> Key {
    let mut scanner = Scanner::new(word);
    assert!(scanner.next_piece().is_some(), "{word} is a word");
    *scanner.word()
}

/// The first eight letters, as the scanner gives them.
fn first_letters<'a>(letters: impl Iterator<Item = &'a u8>) -> u64 {
    letters.take(8).enumerate().fold(0, |all, (place, &letter)| all | u64::from(letter) << (8 * place))
}

/// Whatever is parted has its bit.
#[test]
fn no_joint_is_left_out() {
    let slots = super::slots();
    let keys: Vec<&Key> = slots.values().map(|(key, _)| key).filter(|key| key.is_persian()).collect();
    let clitics: Vec<Key> = CLITICS.iter().map(|word| key_of(word)).collect();
    let and = key_of("و");
    let mut parted = 0;
    let mut check = |first: &Key, rest: &Key| {
        let mut word = *first;
        word.append(rest);
        if split::first_word(&word).is_some() {
            parted += 1;
            assert!(split::may_be_two(word.words()[0]), "{:?} before {:?}", first, rest);
        }
    };
    for first in keys.iter() {
        for rest in &keys {
            check(first, rest);
            let mut further = and;
            further.append(rest);
            check(first, &further);
        }
        clitics.iter().for_each(|clitic| check(first, clitic));
    }
    assert!(parted > 1000, "{parted}");
}
