//! Tests that the work is linear on any text, by counting steps.

use super::Finder;
use crate::scan::work;

/// Repeated, these make adversarial texts: long constructions that end in nothing, words that wait for a verb that never
/// comes, prefixes of longer forms, words written against each other.
const REPEATED: [&str; 46] = [
    "۱ و ۲ و ۳ و ", "مهر ", "از ", "از ۱ تا ", "از ۵ مهر تا ", "1 2 3 ", "1/2/", "1:1:", "1-1-", "9", "۹", "ب", "a",
    "بیست و ", "هزار و ", "صد هزار میلیون ", "سال ", "ساعت ", "ساعت ۱ و ", "هر روز ", "دوشنبه ", "دوشنبه، ", "۵ مهر، ",
    "امروز (", "هفته گذشته ", "درسال", "سیودو", "اردی بهشت ", "اردی", "چند ", "۲۱، ", "May ", "on Monday, ", "early ",
    "the first ", "between 1 and ", "in May and ", "a week and ", "from 1 to ", "Aban 1, 2, ", "every ", "10 a.m. (",
    "\u{200C}", "ـ", " ", "\n",
];

/// The most steps that a byte may cost, on average over a text.
const MOST_PER_BYTE: u64 = 300;

fn steps(text: &str) -> u64 {
    work::counted(|| {
        for found in Finder::new().find_iter(text) {
            assert!(found.end() <= text.len());
        }
    })
}

fn repeated(unit: &str, bytes: usize) -> String {
    unit.repeat(bytes / unit.len() + 1)
}

/// Asserts that twice the text takes at most `growth` percent of the steps.
fn assert_linear(name: &str, growth: u64, text: impl Fn(usize) -> String) {
    const SMALL: usize = 1 << 14;
    let (once, twice) = (steps(&text(SMALL)), steps(&text(2 * SMALL)));
    assert!(100 * twice <= growth * once, "{name}: {once} steps for {SMALL} bytes, {twice} for twice as many");
    assert!(once <= MOST_PER_BYTE * SMALL as u64, "{name}: {} steps a byte", once / SMALL as u64);
}

#[test]
fn work_grows_with_the_text() {
    for unit in REPEATED {
        assert_linear(unit, 210, |bytes| repeated(unit, bytes));
    }
}

#[test]
fn a_megabyte_costs_no_more_a_byte_than_a_little_text() {
    const MEGABYTE: usize = 1 << 20;
    for unit in ["ب", "9", "مهر ", "دوشنبه ", "۱ و ۲ و ۳ و ", "از "] {
        let few = steps(&repeated(unit, MEGABYTE / 64));
        let all = steps(&repeated(unit, MEGABYTE));
        assert!(all <= 64 * few + 64 * few / 10 + 100_000, "{unit}: {few} steps for a 64th of {all}");
    }
}

/// A run of letters, digits or blanks may be as long as the text. The scanner splits it, so that the lookahead for the
/// verb rereads no more of it than of other tokens.
#[test]
fn long_tokens_after_many_words_are_no_trap() {
    for end in ["ب", "9", " ", "ـ", "\u{200C}"] {
        for unit in ["دوشنبه ", "۵ مهر ", "اردی ", "از ۵ مهر تا "] {
            assert_linear(&format!("{unit} before {end}"), 250, |bytes| repeated(unit, bytes) + &repeated(end, bytes));
        }
    }
}

/// Every form of the tables.
fn forms() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon/tables");
    let mut forms = Vec::new();
    for folder in ["persian", "english"] {
        for file in std::fs::read_dir(root.join(folder)).expect("the tables") {
            let rows = std::fs::read_to_string(file.expect("a file").path()).expect("a table");
            let rows = rows.lines().filter(|row| !row.starts_with('#'));
            forms.extend(
                rows.filter_map(|row| row.split('\t').next()).filter(|form| *form != "form").map(str::to_owned),
            );
        }
    }
    forms.sort();
    forms.dedup();
    forms
}

/// What stands between words: connectors, marks, quotes and brackets that are never closed.
const JOINTS: [&str; 22] = [
    " ", " و ", " تا ", " and ", " to ", "، ", ", ", " / ", "-", ":", ".", "؛ ", " (", " [", " «", " \"", " '", "\n\n",
    "\u{200C}", " 1 ", " ۹۵ ", " ۱۲:",
];

/// The forms of the tables, each many times with something between; `every` of them.
#[allow(clippy::print_stdout, reason = "the worst, for --nocapture")]
fn assert_words_are_cheap(every: usize) {
    const BYTES: usize = 1 << 12;
    let mut worst = (0, String::new());
    for (place, form) in forms().iter().enumerate() {
        if place % every != 0 {
            continue;
        }
        for joint in [JOINTS[0], JOINTS[place / every % JOINTS.len()]] {
            let unit = format!("{form}{joint}");
            let steps = steps(&repeated(&unit, BYTES)) / BYTES as u64;
            assert!(steps <= MOST_PER_BYTE, "{unit:?}: {steps} steps a byte");
            if steps > worst.0 {
                worst = (steps, unit);
            }
        }
    }
    println!("worst: {:?}, {} steps a byte", worst.1, worst.0);
}

#[test]
fn some_words_of_the_tables_are_no_trap() {
    assert_words_are_cheap(41);
}

/// All of them: scripts/walks.sh.
#[test]
#[ignore = "takes minutes"]
fn no_word_of_the_tables_is_a_trap() {
    assert_words_are_cheap(1);
}

/// A word of each kind that a text is made of, each after each.
#[test]
fn pairs_of_kinds_are_no_trap() {
    const KINDS: [&str; 30] = [
        "مهر", "دوشنبه", "ساعت", "روز", "سال", "۱۲", "1395", "از", "تا", "و", "در", "امروز", "گذشته", "هر", "نیم",
        "بیست", "اوایل", "صبح", "نوروز", "هزار", "May", "Friday", "at", "the", "first", "week", "ago", "1", "o",
        "کتاب",
    ];
    for first in KINDS {
        for second in KINDS {
            for joint in [" ", "، ", "-"] {
                let unit = format!("{first}{joint}{second}{joint}");
                const BYTES: usize = 1 << 11;
                let steps = steps(&repeated(&unit, BYTES)) / BYTES as u64;
                assert!(steps <= MOST_PER_BYTE, "{unit:?}: {steps} steps a byte");
            }
        }
    }
}

/// Resolving costs no more than the expressions that were found: nothing in it depends on the text.
#[test]
fn a_text_without_blanks_is_no_trap() {
    for unit in ["ب", "9", "a", "۹", "ـ", "\u{200C}", "(", "«", "#", "1/", "1:"] {
        assert_linear(unit, 210, |bytes| repeated(unit, bytes));
    }
}

#[test]
fn the_count_sees_work_that_is_not_linear() {
    let quadratic = |text: &str| {
        work::counted(|| {
            for start in (0..text.len()).step_by(64) {
                let mut scanner = crate::scan::Scanner::new(&text[start..]);
                while scanner.next_piece().is_some() {}
            }
        })
    };
    let (once, twice) = (quadratic(&"a".repeat(1 << 12)), quadratic(&"a".repeat(1 << 13)));
    assert!(10 * twice > 35 * once, "{once}, {twice}");
}
