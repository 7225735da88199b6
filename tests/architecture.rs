//! The house rules that the compiler does not know: which room may use which, how long a file may be, what a file may
//! not hold. Each check is also tried on a small wrong example.

mod circles;
mod examples;
mod files;
mod paths;
mod rooms;

use std::fmt::Write as _;

/// A room and the rooms it may use, itself always.
struct Room {
    name: &'static str,
    uses: &'static [&'static str],
}

const fn room(name: &'static str, uses: &'static [&'static str]) -> Room {
    Room { name, uses }
}

/// The one-way flow: scan → lexicon → grammar → expression → resolve → output, with the calendar below all.
/// The lexicon may use what expressions are made of, since words stand for it: «عاشورا» for a named day.
/// What the words said is known to the left of `resolve`; `resolve` itself knows no language, so it may not look there.
const ROOMS: &[Room] = &[
    room("name", &[]),
    room("select", &[]),
    room("calendar", &["name", "numeral", "select"]),
    room("cookbook", &[]),
    room("numeral", &["name"]),
    room("holiday", &["name", "calendar"]),
    room("format", &["name", "calendar", "numeral", "lexicon"]),
    room("limits", &[]),
    room("scan", &["select"]),
    room("lexicon", &["name", "scan", "expression", "calendar", "select"]),
    room("expression", &["name", "calendar"]),
    room("policy", &["name", "expression"]),
    room("grammar", &["name", "scan", "lexicon", "expression", "calendar", "numeral", "limits"]),
    room("resolve", &["name", "expression", "policy", "calendar", "numeral", "holiday"]),
    room(
        "output",
        &[
            "name", "scan", "lexicon", "grammar", "expression", "policy", "resolve", "calendar", "numeral", "format",
            "holiday",
        ],
    ),
    room("error", &["name", "calendar", "numeral", "format", "expression", "resolve"]),
    room(
        "finder",
        &["name", "limits", "scan", "lexicon", "grammar", "expression", "policy", "resolve", "calendar", "error"],
    ),
];

/// The floors of a room: a folder, and those of the room's folders that it may use, itself always. The files that stand
/// in the room itself are open to all of its floors.
const FLOORS: &[Room] = &[
    room("grammar/shared", &[]),
    room("grammar/engine", &["grammar/shared"]),
    room("grammar/sentence", &["grammar/shared"]),
    room("grammar/persian", &["grammar/shared", "grammar/engine"]),
    room("grammar/english", &["grammar/shared", "grammar/engine"]),
    room("grammar/german", &["grammar/shared", "grammar/engine"]),
];

/// Logic files are near 300 lines; none is longer than this.
const MAX_LINES: usize = 390;

/// Files that are still longer, and how long they may be until they are parted. A file that has become short enough
/// has to leave the list.
const TOO_LONG: &[(&str, usize)] = &[];

fn fail_on(complaints: &[String]) {
    let list = complaints.iter().fold(String::new(), |mut list, complaint| {
        let _ = writeln!(list, "  {complaint}");
        list
    });
    assert!(complaints.is_empty(), "{} complaints:\n{list}", complaints.len());
}

#[test]
fn every_path_goes_with_the_flow() {
    let sources = files::rust_under("src");
    assert!(sources.len() > 50, "only {} files were found", sources.len());
    let mut complaints = Vec::new();
    for file in &sources {
        complaints.extend(rooms::complaints(&file.name, &file.text));
    }
    fail_on(&complaints);
}

#[test]
fn rooms_and_floors_use_only_listed_ones_one_way() {
    for list in [ROOMS, FLOORS] {
        for room in list {
            for used in room.uses {
                let Some(other) = list.iter().find(|other| other.name == *used) else {
                    panic!("{} uses {used}, which is not listed", room.name)
                };
                assert!(!other.uses.contains(&room.name), "{} and {used} use each other", room.name);
            }
        }
    }
}

#[test]
fn every_floor_is_a_folder() {
    for floor in FLOORS {
        let folder = format!("src/{}", floor.name);
        assert!(!files::rust_under(&folder).is_empty(), "{folder} is in FLOORS and is not there");
    }
}

#[test]
fn a_path_against_the_flow_is_seen_wherever_it_stands() {
    for (file, source, complaint) in [
        ("src/scan/key.rs", "use crate::lexicon::Class;", "scan may not use lexicon"),
        ("src/calendar/jalali.rs", "use crate::{format::Style, calendar::Weekday};", "calendar may not use format"),
        (
            "src/expression.rs",
            "use crate::{calendar::{self, Weekday}, resolve::{Grain}};",
            "expression may not use resolve",
        ),
        ("src/resolve/mod.rs", "fn f() { let x = crate::lexicon::Tokens::new(\"\"); }", "resolve may not use lexicon"),
        ("src/resolve/mod.rs", "fn f(x: Vec<crate::grammar::Reading>) {}", "resolve may not use grammar"),
        ("src/lexicon/mod.rs", "fn f() { println!(\"{}\", crate::finder::parse(1)); }", "lexicon may not use finder"),
        (
            "src/lexicon/mod.rs",
            "macro_rules! m { () => { crate::{scan::Key, grammar::read} } }",
            "lexicon may not use grammar",
        ),
        (
            "src/lexicon/mod.rs",
            "#[derive(Clone)] struct S { #[serde(with = 1)] x: crate::error::Error }",
            "lexicon may not use error",
        ),
        ("src/scan/mod.rs", "impl crate::lexicon::Look for S {}", "scan may not use lexicon"),
        ("src/scan/mod.rs", "use super::lexicon::Class;", "scan may not use lexicon"),
        ("src/expression/named_day.rs", "use crate::lexicon::Sense;", "expression may not use lexicon"),
        ("src/policy.rs", "use super::resolve::Grain;", "policy may not use resolve"),
        ("src/policy.rs", "mod inner { use super::super::resolve::Grain; }", "super::super"),
        ("src/scan/key.rs", "use super::super::lexicon::Class;", "super::super"),
        ("src/scan/key.rs", "macro_rules! m { () => { use super::super::Key; } }", "super::super"),
        ("src/scan/key.rs", "use self::super::super::lexicon;", "super::super"),
        ("src/grammar/mod.rs", "use crate::Expression;", "Expression is no room"),
        ("src/grammar/mod.rs", "use crate::*;", "* is no room"),
        ("src/grammar/mod.rs", "fn f() { crate::parse(1); }", "parse is no room"),
        ("src/cellar/mod.rs", "fn f() {}", "cellar is no room"),
        ("src/utils.rs", "fn f() {}", "utils is no room"),
        ("src/lib.rs", "mod cellar;", "cellar is no room"),
        ("src/lib.rs", "pub fn helper() {}", "only modules and re-exports"),
        (
            "src/grammar/persian/year.rs",
            "use crate::grammar::english::year::Year;",
            "grammar/persian may not use grammar/english",
        ),
        ("src/grammar/persian/mod.rs", "use super::english;", "grammar/persian may not use grammar/english"),
        (
            "src/grammar/english/mod.rs",
            "fn f() { super::persian::read(); }",
            "grammar/english may not use grammar/persian",
        ),
        (
            "src/grammar/english/year.rs",
            "use crate::{calendar::Calendar, grammar::{cursor::Cursor, persian::{self, year}}};",
            "grammar/english may not use grammar/persian",
        ),
        ("src/scan/mod.rs", "#[path = \"../lexicon/class.rs\"] mod class;", "#[path]"),
    ] {
        let found = rooms::complaints(file, source);
        assert!(found.len() == 1 && found[0].contains(complaint), "{file}: {source}\n  {found:?}");
    }
}

#[test]
fn a_path_with_the_flow_is_no_complaint() {
    for (file, source) in [
        ("src/scan/key.rs", "use super::Scanner; use crate::scan::mark::Mark;"),
        ("src/finder.rs", "use crate::{error::{Error, ParseError}, grammar::{self, Link}};"),
        ("src/grammar/persian/mod.rs", "use crate::grammar::cursor::Cursor; pub(in crate::grammar) fn f() {}"),
        ("src/grammar/persian/year.rs", "use super::month; use crate::grammar::persian::draft::Draft;"),
        ("src/grammar/mod.rs", "mod english; mod persian; use english::read; fn f() { persian::read(); }"),
        (
            "src/calendar/jalali.rs",
            "#[macro_export] macro_rules! jalali { () => { $crate::JalaliDate::new(1, 1, 1) } }",
        ),
        ("src/scan/key.rs", "#[cfg(test)] mod tests { use super::*; use super::Key; }"),
        ("src/lib.rs", "#![no_std] //! Docs.\nmod scan; pub use finder::Finder; #[cfg(doctest)] struct Readme;"),
        ("src/policy.rs", "/// As [`parse`](crate::parse).\nfn f() {}"),
    ] {
        let found = rooms::complaints(file, source);
        assert!(found.is_empty(), "{file}: {source}\n  {found:?}");
    }
}

/// Tables and tests may be as long as they are.
fn is_logic(name: &str) -> bool {
    let stem = name.rsplit('/').next().unwrap_or(name);
    !stem.ends_with("table.rs") && !stem.ends_with("tests.rs")
}

/// Lines without those of comments alone: examples in the documents make no file harder to read.
fn lines_of_logic(text: &str) -> usize {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).count()
}

fn length_complaint(name: &str, lines: usize, too_long: &[(&str, usize)]) -> Option<String> {
    let limit = too_long.iter().find(|(file, _)| *file == name).map(|(_, limit)| *limit);
    match limit {
        Some(_) if lines <= MAX_LINES => Some(format!("{name} has {lines} lines and may leave the list TOO_LONG")),
        None if !is_logic(name) => None,
        limit if lines > limit.unwrap_or(MAX_LINES) => {
            Some(format!("{name} has {lines} lines, more than {}; part it", limit.unwrap_or(MAX_LINES)))
        }
        _ => None,
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    let sources: Vec<_> = ["src", "cli"].into_iter().flat_map(files::rust_under).collect();
    let mut complaints: Vec<String> =
        sources.iter().filter_map(|file| length_complaint(&file.name, lines_of_logic(&file.text), TOO_LONG)).collect();
    for (name, _) in TOO_LONG {
        if !sources.iter().any(|file| file.name == *name) {
            complaints.push(format!("{name} is in TOO_LONG and is not there"));
        }
    }
    fail_on(&complaints);
}

#[test]
fn a_file_that_is_too_long_is_seen() {
    let list = [("src/old.rs", 500)];
    assert_eq!(lines_of_logic("/// doc\nfn a() {\n    // why\n}\n"), 2);
    assert!(length_complaint("src/scan/key.rs", MAX_LINES + 1, &list).is_some());
    assert!(length_complaint("src/old.rs", 501, &list).is_some());
    assert!(length_complaint("src/old.rs", 300, &list).is_some_and(|complaint| complaint.contains("leave the list")));
    assert!(length_complaint("src/scan/key.rs", MAX_LINES, &list).is_none());
    assert!(length_complaint("src/old.rs", 500, &list).is_none());
    assert!(length_complaint("src/lexicon/table.rs", 6000, &list).is_none());
    assert!(length_complaint("src/calendar/leap_table.rs", 6000, &list).is_none());
}

/// Zero-width and bidi characters: they make a source read otherwise than it is compiled.
fn invisible(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn invisible_complaints(name: &str, text: &str) -> Vec<String> {
    let lines = text.lines().enumerate().filter_map(|(number, line)| {
        let raw = line.chars().find(|character| invisible(*character))?;
        Some(format!("{name}:{}: a raw {}", number + 1, raw.escape_unicode()))
    });
    lines.collect()
}

#[test]
fn invisible_characters_are_escaped() {
    let folders =
        ["src", "tests", "cli", "examples", "benches", "no_std_check", "integration/tests", "integration/examples"];
    let complaints: Vec<String> = folders
        .into_iter()
        .flat_map(files::rust_under)
        .flat_map(|file| invisible_complaints(&file.name, &file.text))
        .collect();
    let hint = "write \\u{200C} and the like, also in comments; `.ci/escape` does it";
    assert!(complaints.is_empty(), "{} lines; {hint}\n  {}", complaints.len(), complaints.join("\n  "));
}

#[test]
fn a_raw_invisible_character_is_seen() {
    for raw in ['\u{200B}', '\u{200C}', '\u{200F}', '\u{202A}', '\u{202E}', '\u{2066}', '\u{2069}', '\u{FEFF}'] {
        let complaints = invisible_complaints("a.rs", &format!("let x = 1;\nlet y = \"{raw}\";\n"));
        assert_eq!(complaints, [format!("a.rs:2: a raw {}", raw.escape_unicode())]);
    }
    assert!(invisible_complaints("a.rs", "let x = \"\\u{200C} سال ها\";").is_empty());
}

#[test]
fn what_users_see_has_an_example() {
    fail_on(
        &files::rust_under("src")
            .iter()
            .flat_map(|file| examples::complaints(&file.name, &file.text))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn an_item_without_an_example_is_seen() {
    for missing in [
        "pub fn f() {}",
        "/// Docs.\npub const fn f() {}",
        "/// ```\n/// f();\n/// ```\npub struct A;\n/// Docs.\n#[error(\n    \"x\"\n)]\npub enum B {}",
        "    /// ```\n    /// ```\n\n    pub const X: u8 = 1;",
    ] {
        assert_eq!(examples::complaints("src/a.rs", missing).len(), 1, "{missing}");
    }
    for fine in [
        "/// ```\n/// f();\n/// ```\n#[must_use]\n#[error(\n    \"x\"\n)]\npub fn f() {}",
        "/// Docs.\npub(crate) fn f() {}\npub mod a;\npub use a::B;",
        "struct A {\n    pub start: i32,\n}",
    ] {
        assert!(examples::complaints("src/a.rs", fine).is_empty(), "{fine}");
    }
}

/// Files that look beside the repository for the gold standard or the corpus, on purpose and only where it is there.
const LOOK_OUTSIDE: &[&str] = &[
    ".ci/run", ".ci/floors.py", "benches/src/corpus.rs", "scripts/check_phenomena.py", "tests/calendar/oracle.rs",
    "web/build.sh",
];

/// Paths of one machine. They are put together here so that this file does not hold them.
fn outside_complaints(name: &str, text: &str) -> Vec<String> {
    let machine = [concat!("/", "work/"), concat!("/", "home/"), concat!("/", "root/"), concat!("/", "tmp/")];
    let beside = [concat!("sha", "red/"), concat!("/sha", "red"), concat!("\"sha", "red\""), concat!("SHA", "RED")];
    let looks = LOOK_OUTSIDE.contains(&name);
    let lines = text.lines().enumerate().filter_map(|(number, line)| {
        // A folder of the grammar is called so too.
        let line = line.replace(concat!("grammar/sha", "red"), "grammar");
        let found = machine.iter().chain(beside.iter().filter(|_| !looks)).find(|path| line.contains(**path))?;
        Some(format!("{name}:{}: {found}", number + 1))
    });
    lines.collect()
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let all = files::all();
    assert!(all.iter().any(|file| file.name == "Cargo.toml"));
    fail_on(&all.iter().flat_map(|file| outside_complaints(&file.name, &file.text)).collect::<Vec<_>>());
}

#[test]
fn a_path_of_the_machine_is_seen() {
    let inside = concat!("see /", "work/x.md\n");
    assert_eq!(outside_complaints("README.md", inside).len(), 1);
    assert_eq!(outside_complaints(".ci/run", inside).len(), 1);
    assert_eq!(outside_complaints("README.md", concat!("../sha", "red/gold\n")).len(), 1);
    assert!(outside_complaints(".ci/run", concat!("../sha", "red/gold\n")).is_empty());
    assert!(outside_complaints("README.md", "a shared-month rule, and work/life\n").is_empty());
}
