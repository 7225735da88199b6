//! Folds eight letters at a time. Nearly all letters of a Persian text have two bytes and lie in one block; nearly all of
//! an English text are ASCII.

use super::case::Case;
use super::glyph::{LETTERS, NO_LETTER};
use crate::select::select;

/// A bit pattern in each of the four pairs of bytes of a machine word; the first byte of a pair is the lower one.
const fn pairs(pattern: u16) -> u64 {
    pattern as u64 * 0x0001_0001_0001_0001
}

/// A byte in each place of a machine word.
const fn bytes(byte: u8) -> u64 {
    byte as u64 * 0x0101_0101_0101_0101
}

/// All bits of the lowest bytes, of at most eight.
#[inline(always)]
pub(super) const fn lowest(bytes: u32) -> u64 {
    match u64::MAX.checked_shr(u64::BITS - 8 * bytes) {
        Some(kept) => kept,
        None => 0,
    }
}

/// The highest bit of each byte.
const HIGH: u64 = bytes(0x80);

/// The bytes that [`leading`] looks at.
pub(super) const REACH: usize = 16;

/// The Persian letters of two bytes that a text begins with, folded, the first in the lowest byte, and their number: at
/// most eight.
///
/// Nothing branches on the number, since no processor can predict where a word ends.
#[inline(always)]
pub(super) fn leading(text: &[u8; REACH]) -> (u64, usize) {
    // Loaded as one number; a pattern of bytes would be loaded byte by byte.
    let all = u128::from_le_bytes(*text);
    let (low, high) = (all as u64, (all >> 64) as u64);
    let count = arabic(low);
    if count == 0 {
        return (0, 0);
    }
    let count = count + select(count == 4, arabic(high), 0);
    let kept = u64::MAX >> (64 - 8 * count);
    let letters = (folded(low) | folded(high) << 32) & kept;
    let others = letters & bytes(NO_LETTER);
    if others == 0 {
        return (letters, count as usize);
    }
    let count = others.trailing_zeros() / 8;
    (letters & lowest(count), count as usize)
}

/// As [`leading`], for a text of any length.
#[inline]
pub(super) fn leading_of(text: &[u8]) -> (u64, usize) {
    match text.first_chunk() {
        Some(text) => leading(text),
        None => leading(&padded(text)),
    }
}

/// The bytes of a short text and zeros.
#[inline]
fn padded<const N: usize>(text: &[u8]) -> [u8; N] {
    let mut padded = [0; N];
    for (place, &byte) in padded.iter_mut().zip(text) {
        *place = byte;
    }
    padded
}

/// The ASCII letters that a text begins with, at most eight, as small letters, the first in the lowest byte; their number;
/// their case.
#[inline(always)]
pub(super) fn leading_latin(text: &[u8; 8]) -> (u64, usize, Case) {
    let (letters, count, capitals) = leading_ascii(text);
    let case = match capitals {
        0 => Case::Lower,
        all if all == lowest(count) & HIGH && count > 1 => Case::Upper,
        some if some & 0x80 != 0 => Case::Title,
        _ => Case::Lower,
    };
    (letters, count as usize, case)
}

/// As [`leading_latin`], with the number of capitals among them; of a text of any length.
#[inline]
pub(super) fn leading_latin_of(text: &[u8]) -> (u64, u32, u32) {
    let (letters, count, capitals) = match text.first_chunk() {
        Some(text) => leading_ascii(text),
        None => leading_ascii(&padded(text)),
    };
    (letters, count, capitals.count_ones())
}

/// The ASCII letters that a text begins with, as small letters; their number; the highest bit of each byte that is a capital.
#[inline(always)]
fn leading_ascii(text: &[u8; 8]) -> (u64, u32, u64) {
    let word = u64::from_le_bytes(*text);
    let small = word | bytes(0x20);
    // The highest bit of each ASCII byte is set in `from_a` from `a` on, in `above_z` after `z`.
    let from_a = (small & !HIGH) + bytes(0x80 - b'a');
    let above_z = (small & !HIGH) + bytes(0x7F - b'z');
    let letters = from_a & !above_z & !word & HIGH;
    let count = (letters ^ HIGH).trailing_zeros() / 8;
    let kept = lowest(count);
    (small & kept, count, !(word << 2) & kept & HIGH)
}

/// The number of pairs before the first whose lower byte does not lead a character of U+0600..=U+06FF.
#[inline(always)]
const fn arabic(word: u64) -> u32 {
    ((word & pairs(0x00FC)) ^ pairs(0x00D8)).trailing_zeros() / 16
}

/// Folds four pairs to letters of one byte; a pair that is no letter becomes [`NO_LETTER`].
#[inline(always)]
fn folded(word: u64) -> u64 {
    // As [`place_of_two`](super::glyph::place_of_two), in the lower byte of each pair.
    let places = (word & pairs(0x00FF)) << 6 ^ word >> 8;
    let letter = |at: u32| u64::from(LETTERS[usize::from((places >> (16 * at)) as u8)]) << (8 * at);
    letter(0) | letter(1) | letter(2) | letter(3)
}
