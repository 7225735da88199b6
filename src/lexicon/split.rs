//! Words that are written against each other: «درسال», «سی\u{200C}ویکم», «چهارروزه», «فرداست».

use super::class::Class;
use super::flags::Flags;
use super::lookup;
use super::sense::Sense;
use super::senses::Senses;
use super::table::SPLITS;
use crate::scan::Key;

/// The lengths, a bit each, that the first word of two or more written as one may have by its first eight letters, which
/// are Persian; most words have none.
#[inline(always)]
pub(super) fn lengths(letters: u64, count: usize) -> u32 {
    let [lengths, thirds] = SPLITS[start_of(letters as u8, (letters >> 8) as u8)];
    let shorter = 1u32.unbounded_shl(count as u32).wrapping_sub(1);
    // One that has three letters or more has one of those for its third.
    let third = thirds >> (letters >> 16 & 31) & 1;
    lengths & shorter & (0b110 | 0u32.wrapping_sub(third))
}

/// The first word of two or more written as one, of one of those lengths, as long as can be: how many letters it has,
/// and what it can be.
pub(super) fn first_word(key: &Key, mut lengths: u32) -> Option<(usize, Senses)> {
    if key.is_overlong() {
        return None;
    }
    core::iter::from_fn(|| {
        let longest = lengths.checked_ilog2()?;
        lengths &= !(1 << longest);
        Some(longest as usize)
    })
    .find_map(|letters| {
        let first = senses(&key.first(letters))?;
        let rest = key.without_first(letters);
        joins(first, &rest).then_some((letters, first))
    })
}

/// The place in [`SPLITS`] of words that begin with those two letters. Where there is no second letter it is some other
/// word's.
pub(super) const fn start_of(first: u8, second: u8) -> usize {
    (first as usize & 31) << 5 | second as usize & 31
}

/// True for a word that another may be written against.
#[cfg(test)]
pub(super) fn begins(sense: &Sense) -> bool {
    let ago = sense.class == Class::Direction && sense.flags.has(Flags::AGO);
    let class = matches!(
        sense.class,
        Class::Preposition
            | Class::Every
            | Class::Cardinal
            | Class::VagueNumber
            | Class::Unit
            | Class::And
            | Class::DeicticDay
            | Class::DeicticNight
            | Class::DeicticYear
    );
    (class && !sense.flags.has(Flags::LATENT)) || ago
}

fn senses(key: &Key) -> Option<Senses> {
    lookup::find(key)?.senses(false)
}

/// True where the rest goes on from a first word of that kind.
fn joins(first: Senses, rest: &Key) -> bool {
    let is = |class: Class| first.iter().any(|sense| sense.class == class && !sense.flags.has(Flags::LATENT));
    if is(Class::Preposition) || is(Class::Every) {
        let counted = rest.len() >= 4;
        return senses(rest).is_some_and(|rest| {
            rest.iter().any(|sense| is_surely_a_date(sense) || (counted && sense.class == Class::Cardinal))
        });
    }
    if is(Class::Cardinal) {
        let measured = senses(rest).is_some_and(|rest| rest.has(Class::UnitAdjective));
        // The moon of poems is «دوهفته», and so is a magazine.
        let moon = first.iter().any(|sense| sense.value == 2) && rest.is_word("هفته");
        let counted = rest.len() >= 3 && !moon && is_counted(rest, Flags::INDEFINITE);
        return measured || counted || continues_number(rest);
    }
    // «چندسال», «چندروزی»
    if is(Class::VagueNumber) {
        return rest.len() >= 3 && is_counted(rest, Flags::VAGUE);
    }
    if is(Class::And) {
        return is_number(rest);
    }
    // «روزگذشته»
    let unit = first.iter().any(|sense| sense.class == Class::Unit && !sense.flags.has(Flags::LATENT));
    if unit && rest.len() >= 4 {
        let spans = |sense: &Sense| sense.class == Class::Direction && sense.flags.has(Flags::SPAN);
        return senses(rest).is_some_and(|rest| rest.iter().any(spans));
    }
    let ago = first.iter().any(|sense| sense.class == Class::Direction && sense.flags.has(Flags::AGO));
    let clitic = ago || is(Class::DeicticDay) || is(Class::DeicticNight) || is(Class::DeicticYear);
    clitic && CLITICS.iter().any(|ending| rest.is_word(ending)) || is_plural(first) && rest.is_word("ست")
}

/// «یکماه», «دوسال»: a unit in the singular, without that flag.
fn is_counted(rest: &Key, unlike: Flags) -> bool {
    let unlike = Flags::PLURAL.with(Flags::LATENT).with(unlike);
    let unit = |sense: &Sense| sense.class == Class::Unit && !sense.flags.has(unlike);
    senses(rest).is_some_and(|senses| senses.iter().any(unit))
}

/// «سال\u{200C}هاست»: the plural of a unit that `key` begins with, where «ست» alone comes after it.
pub(super) fn plural_before_is(key: &Key) -> Option<Senses> {
    let letters = key.len().checked_sub(2).filter(|_| !key.is_overlong())?;
    let plural = senses(&key.first(letters)).filter(|&senses| is_plural(senses))?;
    key.without_first(letters).is_word("ست").then_some(plural)
}

fn is_plural(senses: Senses) -> bool {
    let flags = Flags::LATENT.with(Flags::EZAFE).with(Flags::INDEFINITE);
    let plural = |sense: &Sense| sense.flags.has(Flags::PLURAL) && !sense.flags.has(flags);
    senses.iter().any(|sense| sense.class == Class::Unit && plural(sense))
}

/// «است», «هم», «را» as they are said and written against the word.
const CLITICS: [&str; 6] = ["ست", "س", "م", "و", "رو", "ه"];

/// «…وپنجم»
fn continues_number(rest: &Key) -> bool {
    let and = senses(&rest.first(1)).is_some_and(|first| first.has(Class::And));
    and && is_number(&rest.without_first(1))
}

/// A number word, alone or going on.
fn is_number(key: &Key) -> bool {
    (1..=key.len()).rev().any(|letters| {
        let number = senses(&key.first(letters)).is_some_and(|senses| {
            [Class::Cardinal, Class::Ordinal, Class::Fraction].iter().any(|&class| senses.has(class))
        });
        number && (letters == key.len() || continues_number(&key.without_first(letters)))
    })
}

/// Only what is surely a date is split off a preposition.
fn is_surely_a_date(sense: &Sense) -> bool {
    let class = matches!(
        sense.class,
        Class::MonthJalali | Class::MonthGregorian | Class::Weekday | Class::DeicticDay | Class::DeicticYear
    ) || (sense.class == Class::Unit && !sense.flags.has(Flags::INDEFINITE));
    class && !sense.flags.has(Flags::LATENT)
}
