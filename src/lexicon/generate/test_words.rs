//! Checks the tables of the language of the tests and makes `test_table.rs` from them.

use super::{FOLDERS as RELEASED, Flags, Key, Row, SenseLists, Slots, folder, keys, rows, slots, write_rows};
use std::fmt::Write as _;
use std::{env, fs};

/// Its folder stands with its grammar, where nobody takes it for a language of the release.
pub(super) const FOLDERS: &[(&str, Flags)] = &[("../grammar/german", Flags::GERMAN)];

/// Its forms and the first words of the longer ones, each with what it is in the other languages too: the table goes
/// before that of the release.
fn own_slots() -> Slots {
    let own: Vec<Key> = rows(FOLDERS).iter().flat_map(|row| keys(&row.place, &row.form)).collect();
    let mut slots = slots(rows(RELEASED).into_iter().chain(rows(FOLDERS)).collect());
    slots.retain(|_, (key, _)| own.contains(key));
    slots
}

fn table() -> String {
    let mut lists = SenseLists::default();
    let mut place = |rows: Vec<&Row>| if rows.is_empty() { 0 } else { lists.place(&rows) + 1 };
    let mut entries = Vec::new();
    let mut rests = vec![[0; 3]];
    for (key, slot) in own_slots().values() {
        let joined = place(slot.senses.iter().filter(|row| !row.flags.contains(Flags::SPACED)).collect());
        let parted = place(slot.senses.iter().filter(|row| row.is_parted()).collect());
        let [letters, rest @ ..] = *key.words();
        let number = rests.iter().position(|&other| other == rest).unwrap_or(rests.len());
        if number == rests.len() {
            rests.push(rest);
        }
        let nexts = slot.nexts.bits();
        let line = format!("    e({letters:#x}, {number}, {nexts:#x}, {joined}, {parted}),\n");
        entries.push((number > 0, letters, line));
    }
    // A mark above all letters tells the long keys.
    entries.sort();
    assert!(entries.windows(2).all(|pair| (pair[0].0, pair[0].1) < (pair[1].0, pair[1].1)), "two keys look alike");
    let mut text = String::from(
        "// Made from ../grammar/german/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib lexicon_is_current`.\n\n\
         use super::class::Class::*;\nuse super::lookup::{Entry, NO_SENSES};\nuse super::sense::{Sense, sense as s};\n\
         use super::senses::SenseList;\nuse super::table;\nuse crate::scan::Beginnings;\n\n\
         const fn e(letters: u64, rest: u16, nexts: u64, joined: u16, parted: u16) -> Entry {\n    \
         Entry::new(letters, rest, Beginnings::from_bits(nexts), after(joined), after(parted))\n}\n\n\
         /// The lists follow those of the release.\n\
         const fn after(list: u16) -> u16 {\n    \
         if list == 0 { NO_SENSES } else { table::SENSE_LISTS.len() as u16 + list - 1 }\n}\n\n\
         const fn l(first: usize, count: usize) -> SenseList {\n    \
         SenseList::of(SENSES.split_at(first).1.split_at(count).0)\n}\n\n",
    );
    let _ = writeln!(text, "#[rustfmt::skip]\npub(super) static ENTRIES: [Entry; {}] = [", entries.len());
    text.extend(entries.into_iter().map(|(_, _, line)| line));
    let _ = writeln!(text, "];\n\n#[rustfmt::skip]\npub(super) static RESTS: [[u64; 3]; {}] = [", rests.len());
    write_rows(&mut text, &rests);
    let (count, list) = (lists.places.len(), &lists.text);
    let _ =
        writeln!(text, "];\n\n#[rustfmt::skip]\npub(super) static SENSE_LISTS: [SenseList; {count}] = [\n{list}];\n");
    let (count, senses) = (lists.count, &lists.senses);
    let _ = writeln!(text, "#[rustfmt::skip]\nstatic SENSES: [Sense; {count}] = [\n{senses}];");
    text
}

#[test]
fn test_lexicon_is_current() {
    let text = table();
    let path = folder().join("test_table.rs");
    if env::var_os("TAQVIM_REGENERATE").is_some() {
        fs::write(&path, &text).expect("the table can be written");
    }
    let current = fs::read_to_string(&path).expect("the table is there");
    let remedy = "TAQVIM_REGENERATE=1 cargo test -p taqvim --lib lexicon_is_current";
    assert!(current == text, "test_table.rs is stale: {remedy}");
}
