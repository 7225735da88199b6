//! Checks the tables and makes `table.rs` from them.

mod finglish;
mod joints;
mod test_words;

use super::class::Class;
use super::flags::Flags;
use super::lookup::{NO_SENSES, bucket_of, filter_bit, slot};
use crate::scan::{Beginnings, Gap, Key, Mark, PieceKind, Scanner};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// A row of a table, or a form made of one.
#[derive(Clone)]
struct Row {
    place: String,
    form: String,
    class: Class,
    code: i32,
    flags: Flags,
    /// One of several spellings, or a row with a joint: a row that is written out goes before it.
    derived: bool,
}

/// Suffixes that a row can ask for with `+name`.
struct Expansion {
    name: String,
    prefix: String,
    suffix: String,
    /// Only written joined to the form.
    close: bool,
    flags: Flags,
}

/// Marks a row that is there for what is made of it.
const STEM: &str = "stem";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon")
}

fn read(path: &Path) -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.strip_prefix(folder()).expect("inside the room").display().to_string();
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .skip(1)
        .map(|(number, line)| (format!("{name}:{}", number + 1), line.split('\t').map(String::from).collect()))
        .collect()
}

fn flags_of(place: &str, text: &str) -> Flags {
    text.split_whitespace().filter(|name| !name.starts_with('+') && *name != STEM).fold(Flags::NONE, |flags, name| {
        let known = Flags::ALL.iter().find(|(_, known)| *known == name);
        let (flag, _) = known.unwrap_or_else(|| panic!("{place}: there is no flag {name}"));
        flags.union(*flag)
    })
}

/// The key of a form, and of each run of words that it begins with.
fn keys(place: &str, form: &str) -> Vec<Key> {
    let mut scanner = Scanner::new(form);
    let mut key = Key::EMPTY;
    let mut keys = Vec::new();
    while let Some(piece) = scanner.next_piece() {
        match piece.kind {
            PieceKind::Word(_) => {
                key.append(scanner.word());
                keys.push(key);
            }
            PieceKind::Mark(Mark::Apostrophe) => {}
            _ => panic!("{place}: {form} is not words only"),
        }
        assert!(piece.gap != Gap::Joined, "{place}: {form} has a ZWNJ; write a blank");
    }
    assert!(!key.is_overlong(), "{place}: {form} has more than {} letters", Key::MAX);
    assert!(!form.contains(['ي', 'ك', 'ة', 'ۀ', 'أ', 'ى']), "{place}: {form} is not folded");
    keys
}

/// The folder of Persian in Latin letters.
const FINGLISH: &str = "tables/latin";

/// The folders of tables, each with the flag of its language.
const FOLDERS: &[(&str, Flags)] =
    &[("tables/persian", Flags::PERSIAN), (FINGLISH, Flags::PERSIAN), ("tables/english", Flags::ENGLISH)];

fn rows(folders: &[(&str, Flags)]) -> Vec<Row> {
    let mut rows = Vec::new();
    for &(name, flag) in folders {
        let folder = folder().join(name);
        let expansions = expansions(&folder.join("expansions.tsv"));
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)
            .map(|files| files.map(|file| file.expect("a file").path()).collect())
            .unwrap_or_default();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "tsv"));
        files.sort();
        for path in files.iter().filter(|path| !path.ends_with("expansions.tsv")) {
            for (place, fields) in read(path) {
                let [form, class, value, _register, flags, source] = &fields[..] else {
                    panic!("{place}: form, class, value, register, flags, source; {} fields", fields.len())
                };
                assert!(!source.is_empty(), "{place}: no source");
                let (class, _) = Class::ALL
                    .iter()
                    .find(|(_, name)| name == class)
                    .unwrap_or_else(|| panic!("{place}: there is no class {class}"));
                let code = class.parse_value(value).unwrap_or_else(|| panic!("{place}: {value} is no {class:?}"));
                let row = Row {
                    form: form.clone(),
                    class: *class,
                    code,
                    flags: flags_of(&place, flags).union(flag),
                    place: place.clone(),
                    derived: false,
                };
                let mut forms = Vec::new();
                for name in flags.split_whitespace().filter_map(|name| name.strip_prefix('+')) {
                    let mut found = expansions.iter().filter(|expansion| expansion.name == name).peekable();
                    assert!(found.peek().is_some(), "{place}: there is no expansion {name}");
                    forms.extend(found.map(|expansion| expand(&row, expansion)));
                }
                // A stem is in no text by itself.
                if !flags.split_whitespace().any(|name| name == STEM) {
                    forms.push(row);
                }
                if name == FINGLISH { add_finglish(&mut rows, &forms) } else { rows.append(&mut forms) }
            }
        }
    }
    without_clashes(rows)
}

/// The rows without the derived ones that mean something else than another of their form, in its class.
fn without_clashes(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by_key(|row| row.derived);
    let mut known: BTreeMap<(String, u8), (Vec<String>, i32, Flags)> = BTreeMap::new();
    rows.retain(|row| {
        let letters = row.form.replace(' ', "");
        let (forms, code, flags) =
            known.entry((letters, row.class as u8)).or_insert_with(|| (Vec::new(), row.code, row.flags));
        let clashes = forms.contains(&row.form) || (*code, *flags) != (row.code, row.flags);
        forms.push(row.form.clone());
        !(row.derived && clashes)
    });
    rows
}

/// Adds the spellings and joints of rows.
fn add_finglish(rows: &mut Vec<Row>, forms: &[Row]) {
    let spelt: Vec<Row> = forms.iter().flat_map(finglish::spelt).collect();
    let joined: Vec<Row> = spelt.iter().flat_map(finglish::joined).collect();
    rows.extend(spelt.into_iter().chain(joined));
}

fn expansions(path: &Path) -> Vec<Expansion> {
    if !path.exists() {
        return Vec::new();
    }
    let row = |(place, fields): (String, Vec<String>)| Expansion {
        flags: flags_of(&place, &fields[4]),
        close: fields[3] == "close",
        name: fields[0].clone(),
        prefix: fields[1].clone(),
        suffix: fields[2].clone(),
    };
    read(path).into_iter().map(row).collect()
}

fn expand(row: &Row, expansion: &Expansion) -> Row {
    let joint = if expansion.close { "" } else { " " };
    // With «ماه» a latent month is one for sure.
    let mut flags = row.flags.union(expansion.flags);
    if expansion.flags.contains(Flags::MAH) {
        flags = Flags::from_bits(flags.bits() & !Flags::LATENT.bits());
    }
    let Expansion { prefix, suffix, .. } = expansion;
    Row { form: format!("{prefix} {}{joint}{suffix}", row.form).trim().to_owned(), flags, ..row.clone() }
}

impl Row {
    /// True for a form of several words.
    fn is_parted(&self) -> bool {
        self.form.contains(' ')
    }
}

/// What stands at one key.
struct Slot {
    senses: Vec<Row>,
    /// How the words begin that make a longer form with it.
    nexts: Beginnings,
}

impl Slot {
    const EMPTY: Slot = Slot { senses: Vec::new(), nexts: Beginnings::NONE };
}

/// The rows by their keys.
type Slots = BTreeMap<Vec<u8>, (Key, Slot)>;

fn slots(rows: Vec<Row>) -> Slots {
    let mut slots = Slots::new();
    let letters = |key: &Key| key.letters().collect::<Vec<u8>>();
    let mut clashes = Vec::new();
    for row in rows {
        let mut keys = keys(&row.place, &row.form);
        let whole = keys.pop().unwrap_or_else(|| panic!("{}: no form", row.place));
        let all = letters(&whole);
        for (place, &prefix) in keys.iter().enumerate() {
            let rest = &all[prefix.len()..keys.get(place + 1).map_or(all.len(), Key::len)];
            let (_, slot) = slots.entry(letters(&prefix)).or_insert((prefix, Slot::EMPTY));
            slot.nexts = slot.nexts.union(Beginnings::of(rest[0], rest.get(1).copied()));
        }
        let (_, slot) = slots.entry(all).or_insert((whole, Slot::EMPTY));
        let language = Flags::LANGUAGES.into_iter().fold(Flags::NONE, Flags::union);
        let twin = slot.senses.iter_mut().find(|other| {
            other.class == row.class && Flags::from_bits(other.flags.bits() & row.flags.bits()).intersects(language)
        });
        match twin {
            // The words of one form may be parted in several places: "dhu l hijja", "dhul hijja".
            Some(twin) if (twin.code, twin.flags) == (row.code, row.flags) && twin.form != row.form => {
                if !twin.is_parted() {
                    twin.form = row.form;
                }
            }
            Some(twin) => {
                clashes.push(format!("{}: {} is {} at {}: {}", row.place, row.form, twin.form, twin.place, twin.code))
            }
            None => slot.senses.push(row),
        }
    }
    assert!(clashes.is_empty(), "a form has one meaning in a class:\n{}", clashes.join("\n"));
    slots
}

fn table() -> String {
    let mut slots = slots(rows(FOLDERS));
    finglish::add_joined_and(&mut slots);
    let mut lists = SenseLists::default();
    assert_eq!(lists.place(&[]), usize::from(NO_SENSES));
    lists.place_figures();
    let mut rests = vec![[0; 3]];
    let is_persian = |&(key, _): &&(Key, Slot)| key.is_persian();
    let (persian, latin): (Vec<_>, Vec<_>) = slots.values().partition(is_persian);
    let persian = script("PERSIAN", &persian, &mut lists, &mut rests);
    let latin = script("LATIN", &latin, &mut lists, &mut rests);
    let mut text = String::from(
        "// Made from tables/ by `TAQVIM_REGENERATE=1 cargo test -p taqvim --lib lexicon_is_current`.\n\n\
         use super::class::Class::*;\nuse super::lookup::{Bucket, Entry, Table};\nuse super::sense::{Sense, sense as s};\n\
         use super::senses::SenseList;\nuse crate::scan::Beginnings;\n\n\
         const fn b(number: u32) -> Bucket {\n    Bucket::new(number)\n}\n\n\
         const fn e(letters: u64, rest: u16, nexts: u64, joined: u16, parted: u16) -> Entry {\n    \
         Entry::new(letters, rest, Beginnings::from_bits(nexts), joined, parted)\n}\n\n\
         const fn l(first: usize, count: usize) -> SenseList {\n    SenseList::new(first, count)\n}\n\n",
    );
    text.push_str(&persian);
    text.push_str(&latin);
    let _ = writeln!(text, "#[rustfmt::skip]\npub(super) static RESTS: [[u64; 3]; {}] = [", rests.len());
    write_rows(&mut text, &rests);
    let _ = writeln!(text, "];\n");
    let (count, list) = (lists.places.len() + lists.figures, &lists.text);
    let _ = writeln!(text, "#[rustfmt::skip]\npub(super) static SENSE_LISTS: [SenseList; {count}] = [\n{list}];\n");
    let (count, senses) = (lists.count, &lists.senses);
    let _ = writeln!(text, "#[rustfmt::skip]\npub(super) static SENSES: [Sense; {count}] = [\n{senses}];\n");
    joints::write(&mut text, &slots);
    text
}

/// The table of one script.
fn script(name: &str, forms: &[&(Key, Slot)], lists: &mut SenseLists, rests: &mut Vec<[u64; 3]>) -> String {
    let count = forms.len();
    // One place in 32 stays free, so that a number is found for the last bucket too.
    let size = (count * 33 / 32).next_power_of_two();
    let buckets = (count / 4).next_power_of_two();
    let mut by_bucket: Vec<Vec<&(Key, Slot)>> = (0..buckets).map(|_| Vec::new()).collect();
    for &entry in forms {
        by_bucket[bucket_of(entry.0.hash(), buckets)].push(entry);
    }
    let mut order: Vec<usize> = (0..buckets).collect();
    order.sort_by_key(|&place| (usize::MAX - by_bucket[place].len(), place));
    let mut numbers = vec![0u32; buckets];
    let mut places: Vec<Option<&(Key, Slot)>> = vec![None; size];
    for place in order {
        let entries = &by_bucket[place];
        let asked = entries.iter().fold(0, |all, entry| all | filter_bit(entry.0.hash()));
        let found = (0..=4).flat_map(|more| with_more_bits(asked, more, 0)).find(|&number| {
            let mut taken: Vec<usize> = entries.iter().map(|entry| slot(entry.0.hash(), number, size)).collect();
            taken.sort_unstable();
            taken.windows(2).all(|pair| pair[0] != pair[1]) && taken.iter().all(|&slot| places[slot].is_none())
        });
        numbers[place] = found.expect("a number for every bucket");
        for entry in entries {
            places[slot(entry.0.hash(), numbers[place], size)] = Some(entry);
        }
    }
    let mut entries = String::new();
    for place in places {
        let Some((key, slot)) = place else {
            let _ = writeln!(entries, "    e(0, 0, 0, 0, 0),");
            continue;
        };
        let parted: Vec<&Row> = slot.senses.iter().filter(|row| row.is_parted()).collect();
        let joined: Vec<&Row> = slot.senses.iter().filter(|row| !row.flags.contains(Flags::SPACED)).collect();
        let [letters, rest @ ..] = *key.words();
        let place = rests.iter().position(|&other| other == rest).unwrap_or(rests.len());
        if place == rests.len() {
            rests.push(rest);
        }
        let (joined, parted) = (lists.place(&joined), lists.place(&parted));
        let nexts = slot.nexts.bits();
        let _ = writeln!(entries, "    e({letters:#x}, {place}, {nexts:#x}, {joined}, {parted}),");
    }
    let mut text =
        format!("#[rustfmt::skip]\npub(super) static {name}: Table<{buckets}, {size}> = Table {{ buckets: [\n");
    for line in numbers.chunks(10) {
        let line: Vec<String> = line.iter().map(|number| format!("b({number:#x})")).collect();
        let _ = writeln!(text, "    {},", line.join(", "));
    }
    let _ = writeln!(text, "], entries: [\n{entries}] }};\n");
    text
}

/// A number with so many bits more, in every way.
fn with_more_bits(number: u32, count: u32, from: u32) -> Box<dyn Iterator<Item = u32>> {
    match count {
        0 => Box::new(std::iter::once(number)),
        _ => Box::new((from..u32::BITS).flat_map(move |bit| with_more_bits(number | 1 << bit, count - 1, bit + 1))),
    }
}

fn write_numbers<T: std::fmt::LowerHex>(text: &mut String, numbers: &[T]) {
    for line in numbers.chunks(12) {
        let line: Vec<String> = line.iter().map(|number| format!("{number:#x}")).collect();
        let _ = writeln!(text, "    {},", line.join(", "));
    }
}

fn write_rows<T: std::fmt::LowerHex, const N: usize>(text: &mut String, rows: &[[T; N]]) {
    for line in rows.chunks(6) {
        let row = |row: &[T; N]| format!("[{}]", row.each_ref().map(|number| format!("{number:#x}")).join(", "));
        let line: Vec<String> = line.iter().map(row).collect();
        let _ = writeln!(text, "    {},", line.join(", "));
    }
}

/// The lists of senses, each written once.
#[derive(Default)]
struct SenseLists {
    places: BTreeMap<String, usize>,
    text: String,
    senses: String,
    count: usize,
    /// How many lists have no senses but are of a kind.
    figures: usize,
}

impl SenseLists {
    /// Those of numbers in digits and of the marks.
    fn place_figures(&mut self) {
        for digits in ["THREE", "FOUR", "EIGHT", "OTHER"] {
            let _ = writeln!(self.text, "    SenseList::{digits}_DIGITS,");
        }
        for mark in 0..Mark::COUNT {
            let _ = writeln!(self.text, "    SenseList::of_mark({mark}),");
        }
        self.figures = 4 + Mark::COUNT;
    }

    fn place(&mut self, rows: &[&Row]) -> usize {
        let senses: String = rows
            .iter()
            .map(|row| format!("    s({:?}, {}, {:#x}),\n", row.class, row.code, row.flags.bits()))
            .collect();
        let next = self.places.len() + self.figures;
        let place = *self.places.entry(senses.clone()).or_insert(next);
        if place == next {
            let _ = writeln!(self.text, "    l({}, {}),", self.count, rows.len());
            self.senses += &senses;
            self.count += rows.len();
        }
        place
    }
}

#[test]
fn lexicon_is_current() {
    let text = table();
    let path = folder().join("table.rs");
    if env::var_os("TAQVIM_REGENERATE").is_some() {
        fs::write(&path, &text).expect("the table can be written");
    }
    let current = fs::read_to_string(&path).expect("the table is there");
    assert!(current == text, "table.rs is stale: TAQVIM_REGENERATE=1 cargo test -p taqvim --lib lexicon_is_current");
}

#[test]
fn every_form_is_found_as_written() {
    for row in rows(FOLDERS).into_iter().chain(rows(test_words::FOLDERS)) {
        let tokens: Vec<_> = super::Tokens::new(&row.form).collect();
        let found = tokens
            .iter()
            .any(|token| token.senses.iter().any(|sense| (sense.class, sense.code()) == (row.class, row.code)));
        assert!(found && tokens.len() == 1, "{}: {} is read as {} tokens", row.place, row.form, tokens.len());
    }
}
