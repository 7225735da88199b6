//! Persian in Latin letters: the ways to spell a row, and the joints that may be written against it.

use super::{Beginnings, Key, Row, Slots, keys};
use crate::lexicon::class::Class;
use crate::lexicon::flags::Flags;

/// The letters of a row that stand for a sound which people spell in several ways: «farvardīn» is "farvardin" and
/// "farvardeen".
const SPELLINGS: &[(&str, &[&str])] = &[
    ("ā", &["a", "aa"]),
    ("ī", &["i", "ee"]),
    ("ū", &["u", "oo", "ou"]),
    // Before the vowel of an ezafe or the end.
    ("ē", &["e", "eh"]),
    ("q", &["gh", "q"]),
    ("x", &["kh", "x"]),
    ("ž", &["zh", "j"]),
    ("ṽ", &["v", "w"]),
    ("ñb", &["nb", "mb"]),
    // "saʿat" is "saat", "sa'at" and "sa at".
    ("ʿ", &["", " "]),
];

/// Every spelling of a form; the form itself where it has none of the letters.
fn spellings(form: &str) -> Vec<String> {
    let first = SPELLINGS.iter().filter_map(|entry| Some((form.find(entry.0)?, entry))).min_by_key(|&(place, _)| place);
    let Some((place, (letter, ways))) = first else { return vec![form.to_owned()] };
    let (before, after) = (&form[..place], &form[place + letter.len()..]);
    let ends = spellings(after);
    ways.iter().flat_map(|way| ends.iter().map(move |end| format!("{before}{way}{end}"))).collect()
}

/// The rows of all spellings of a row.
pub(super) fn spelt(row: &Row) -> Vec<Row> {
    let derived = !row.form.is_ascii();
    spellings(&row.form).into_iter().map(|form| Row { form, derived, ..row.clone() }).collect()
}

/// What a noun has before its possessor: "mah-e mehr", "hafteye pish".
const NOUNS: &[Class] = &[
    Class::MonthJalali,
    Class::MonthHijri,
    Class::MonthGregorian,
    Class::Weekday,
    Class::DeicticDay,
    Class::DeicticNight,
    Class::DayPart,
    Class::Unit,
    Class::Season,
    Class::Occasion,
    Class::Ordinal,
    Class::Edge,
    Class::Final,
    Class::Half,
    Class::Fraction,
    Class::Weekend,
];

/// What is written with "ro" (its object) and "ham" (too) against it: "emruzo", "fardaro", "emshabam".
const DEICTICS: &[Class] = &[Class::DeicticDay, Class::DeicticNight, Class::DeicticYear];

/// The row with its joints: -e after a consonant, -ye after a vowel; the -i of "ruzi" on units. They are written against
/// it, over a hyphen, an apostrophe or a blank; "hafte" (week), "dahe" (decade) and "sade" (simple) are no numbers.
pub(super) fn joined(row: &Row) -> Vec<Row> {
    let vowel = ends_in_vowel(&row.form);
    let with = |suffix: &str, flags: Flags| Row {
        form: format!("{} {suffix}", row.form),
        flags: row.flags.union(flags),
        derived: true,
        ..row.clone()
    };
    let mut rows = Vec::new();
    let bare = !row.flags.intersects(Flags::EZAFE.union(Flags::INDEFINITE));
    let suffix = row.class == Class::OrdinalSuffix && !vowel;
    if (NOUNS.contains(&row.class) || suffix) && bare {
        // "asade" and "mizane" are words of their own.
        let apart = if row.flags.contains(Flags::DARI) { Flags::SPACED } else { Flags::NONE };
        rows.push(with(if vowel { "ye" } else { "e" }, Flags::EZAFE.union(apart)));
        // "haftey dige", "hafte-e gozashte"
        if vowel && matches!(row.class, Class::Unit | Class::Weekday | Class::DeicticDay | Class::Half) {
            rows.push(with("y", Flags::EZAFE.union(apart)));
            rows.push(with("e", Flags::EZAFE.union(Flags::SPACED)));
        }
    }
    if DEICTICS.contains(&row.class) && bare {
        let endings = if vowel { ["ro", "m"] } else { ["o", "am"] };
        rows.extend(endings.map(|ending| Row { form: format!("{}{ending}", row.form), derived: true, ..row.clone() }));
    }
    if row.class == Class::Cardinal && !vowel {
        let apart = matches!(row.code, 7 | 10 | 100..);
        rows.push(with("e", if apart { Flags::SPACED } else { Flags::NONE }));
    }
    if row.class == Class::Unit && bare && !row.flags.intersects(Flags::PLURAL.union(Flags::LATENT)) {
        rows.push(with("i", Flags::INDEFINITE));
        // "hafteyi 3 bar"
        if vowel {
            rows.push(with("yi", Flags::INDEFINITE));
        }
    }
    rows
}

fn ends_in_vowel(form: &str) -> bool {
    form.ends_with(['a', 'e', 'i', 'o', 'u']) || form.ends_with("eh") && form.len() > 3
}

/// Words with "o" (and) against them, "panjo nim", which the tokenizer parts: an entry without senses each, before what
/// can follow "and" in a sum.
pub(super) fn add_joined_and(slots: &mut Slots) {
    let is_latin = |row: &Row| row.form.is_ascii() && row.flags.contains(Flags::PERSIAN);
    let mut summands = Beginnings::NONE;
    let mut firsts: Vec<Key> = Vec::new();
    for (key, slot) in slots.values() {
        for row in slot.senses.iter().filter(|row| is_latin(row)) {
            let letters: Vec<u8> = key.letters().collect();
            if matches!(row.class, Class::Cardinal | Class::Fraction | Class::Ordinal) {
                summands = summands.union(Beginnings::of(letters[0], letters.get(1).copied()));
            }
            let counts = matches!(row.class, Class::Cardinal | Class::Unit);
            if counts && !ends_in_vowel(&row.form) && !row.flags.intersects(Flags::EZAFE.union(Flags::INDEFINITE)) {
                firsts.push(*key);
            }
        }
    }
    let and = *keys("finglish.rs", "o").last().expect("a word");
    for first in firsts {
        let mut key = first;
        key.append(&and);
        let (_, slot) = slots.entry(key.letters().collect()).or_insert((key, super::Slot::EMPTY));
        slot.nexts = slot.nexts.union(summands);
    }
}
