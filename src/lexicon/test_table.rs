// Made from ../grammar/german/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib lexicon_is_current`.

use super::class::Class::*;
use super::lookup::{Entry, NO_SENSES};
use super::sense::{Sense, sense as s};
use super::senses::SenseList;
use super::table;
use crate::scan::Beginnings;

const fn e(letters: u64, rest: u16, nexts: u64, joined: u16, parted: u16) -> Entry {
    Entry::new(letters, rest, Beginnings::from_bits(nexts), after(joined), after(parted))
}

/// The lists follow those of the release.
const fn after(list: u16) -> u16 {
    if list == 0 { NO_SENSES } else { table::SENSE_LISTS.len() as u16 + list - 1 }
}

const fn l(first: usize, count: usize) -> SenseList {
    SenseList::of(SENSES.split_at(first).1.split_at(count).0)
}

#[rustfmt::skip]
pub(super) static ENTRIES: [Entry; 47] = [
    e(0x6d61, 0, 0x49322005531c2, 2, 3),
    e(0x666c65, 0, 0x0, 11, 0),
    e(0x676174, 0, 0x0, 35, 0),
    e(0x69616d, 0, 0x0, 21, 0),
    e(0x726f76, 0, 0x0, 38, 0),
    e(0x666e7566, 0, 0x0, 14, 0),
    e(0x69657264, 0, 0x0, 9, 0),
    e(0x6965777a, 0, 0x0, 42, 0),
    e(0x696c756a, 0, 0x0, 19, 0),
    e(0x696e756a, 0, 0x0, 20, 0),
    e(0x6e68657a, 0, 0x0, 41, 0),
    e(0x6e75656e, 0, 0x0, 27, 0),
    e(0x72656976, 0, 0x0, 37, 0),
    e(0x7268616a, 0, 0x0, 17, 0),
    e(0x74686361, 0, 0x0, 1, 0),
    e(0x7a72616d, 0, 0x0, 22, 0),
    e(0x6568636f77, 0, 0x0, 40, 0),
    e(0x6574756568, 0, 0x0, 16, 0),
    e(0x666c6f777a, 0, 0x0, 43, 0),
    e(0x6c69727061, 0, 0x800100000060, 4, 0),
    e(0x6d656e6965, 0, 0x0, 10, 0),
    e(0x6e65676174, 0, 0x0, 35, 0),
    e(0x72656e6965, 0, 0x0, 10, 0),
    e(0x7368636573, 0, 0x0, 31, 0),
    e(0x74616e6f6d, 0, 0x0, 24, 0),
    e(0x6761746e6f6d, 0, 0x0, 25, 0),
    e(0x6e6562656973, 0, 0x0, 33, 0),
    e(0x6e6567726f6d, 0, 0x0, 26, 0),
    e(0x6e6568636f77, 0, 0x0, 40, 0),
    e(0x6e657268616a, 0, 0x0, 17, 0),
    e(0x7261756e616a, 0, 0x0, 18, 0),
    e(0x747375677561, 0, 0x0, 5, 0),
    e(0x67617469657266, 0, 0x0, 13, 0),
    e(0x6761746e6e6f73, 0, 0x0, 34, 0),
    e(0x676174736d6173, 0, 0x0, 30, 0),
    e(0x6e6574616e6f6d, 0, 0x0, 24, 0),
    e(0x6e726574736567, 0, 0x0, 15, 0),
    e(0x72617572626566, 0, 0x0, 12, 0),
    e(0x7265626f746b6f, 0, 0x0, 29, 0),
    e(0x676174736e656964, 0, 0x0, 7, 0),
    e(0x68636f777474696d, 0, 0x0, 23, 0),
    e(0x7265626d65766f6e, 0, 0x0, 28, 0),
    e(0x7265626d657a6564, 0, 0x0, 6, 0),
    e(0x65626d6574706573, 2, 0x0, 32, 0),
    e(0x6574736567726f76, 4, 0x0, 39, 0),
    e(0x67726f6d72656275, 3, 0x0, 36, 0),
    e(0x747372656e6e6f64, 1, 0x0, 8, 0),
];

#[rustfmt::skip]
pub(super) static RESTS: [[u64; 3]; 5] = [
    [0x0, 0x0, 0x0], [0x6761, 0x0, 0x0], [0x72, 0x0, 0x0], [0x6e65, 0x0, 0x0], [0x6e72, 0x0, 0x0],
];

#[rustfmt::skip]
pub(super) static SENSE_LISTS: [SenseList; 43] = [
    l(0, 1),
    l(1, 3),
    l(4, 2),
    l(6, 2),
    l(8, 2),
    l(10, 1),
    l(11, 1),
    l(12, 1),
    l(13, 1),
    l(14, 1),
    l(15, 1),
    l(16, 1),
    l(17, 1),
    l(18, 1),
    l(19, 1),
    l(20, 1),
    l(21, 1),
    l(22, 1),
    l(23, 1),
    l(24, 1),
    l(25, 1),
    l(26, 1),
    l(27, 1),
    l(28, 1),
    l(29, 1),
    l(30, 1),
    l(31, 1),
    l(32, 2),
    l(34, 1),
    l(35, 1),
    l(36, 1),
    l(37, 2),
    l(39, 1),
    l(40, 1),
    l(41, 1),
    l(42, 1),
    l(43, 1),
    l(44, 1),
    l(45, 1),
    l(46, 1),
    l(47, 1),
    l(48, 1),
    l(49, 1),
];

#[rustfmt::skip]
static SENSES: [Sense; 50] = [
    s(Cardinal, 8, 0x80000000),
    s(Meridiem, 0, 0x20000000),
    s(Meridiem, 0, 0x40000000),
    s(Preposition, 8, 0x80000000),
    s(Meridiem, 0, 0x20000000),
    s(Meridiem, 0, 0x40000000),
    s(MonthGregorian, 4, 0x40000001),
    s(MonthGregorian, 4, 0x80000000),
    s(MonthGregorian, 8, 0x40000001),
    s(MonthGregorian, 8, 0x80000000),
    s(MonthGregorian, 12, 0x80000000),
    s(Weekday, 2, 0x80000000),
    s(Weekday, 4, 0x80000000),
    s(Cardinal, 3, 0x80000000),
    s(Cardinal, 1, 0x80000000),
    s(Cardinal, 11, 0x80000000),
    s(MonthGregorian, 2, 0x80000000),
    s(Weekday, 5, 0x80000000),
    s(Cardinal, 5, 0x80000000),
    s(DeicticDay, -1, 0x80000000),
    s(DeicticDay, 0, 0x80000000),
    s(Unit, 9, 0x80000000),
    s(MonthGregorian, 1, 0x80000000),
    s(MonthGregorian, 7, 0x80000000),
    s(MonthGregorian, 6, 0x80000000),
    s(MonthGregorian, 5, 0x80000000),
    s(MonthGregorian, 3, 0x80000000),
    s(Weekday, 3, 0x80000000),
    s(Unit, 5, 0x80000000),
    s(Weekday, 1, 0x80000000),
    s(DeicticDay, 1, 0x90000000),
    s(Cardinal, 9, 0x80000000),
    s(MonthGregorian, 11, 0x40000000),
    s(MonthGregorian, 11, 0x80000000),
    s(MonthGregorian, 10, 0x80000000),
    s(Weekday, 6, 0x80000000),
    s(Cardinal, 6, 0x80000000),
    s(MonthGregorian, 9, 0x40000000),
    s(MonthGregorian, 9, 0x80000000),
    s(Cardinal, 7, 0x80000000),
    s(Weekday, 7, 0x80000000),
    s(Unit, 3, 0x80000000),
    s(DeicticDay, 2, 0x80000000),
    s(Cardinal, 4, 0x80000000),
    s(Direction, -1, 0x80000100),
    s(DeicticDay, -2, 0x80000000),
    s(Unit, 4, 0x80000000),
    s(Cardinal, 10, 0x80000000),
    s(Cardinal, 2, 0x80000000),
    s(Cardinal, 12, 0x80000000),
];
