//! Files that use each other, directly or by way of others.

use super::fail_on;
use super::files::{self, File};
use super::paths::{self, Paths};
use std::collections::{BTreeMap, BTreeSet};

/// Files that may use each other, and why.
struct Circle {
    why: &'static str,
    files: &'static [&'static str],
}

const CIRCLES: &[Circle] = &[
    Circle {
        why: "the type of a row and the table of rows, which is made by a command",
        files: &["src/holiday/rule.rs", "src/holiday/table.rs"],
    },
    Circle {
        why: "the types of the lexicon's tables and the tables, which are made by a command or packed by the compiler",
        files: &[
            "src/lexicon/lookup.rs", "src/lexicon/packed.rs", "src/lexicon/senses.rs", "src/lexicon/table.rs",
            "src/lexicon/test_table.rs",
        ],
    },
    Circle {
        why: "the type of a day and the table of days, which is made by a command",
        files: &["src/expression/event_day.rs", "src/expression/event_day_table.rs"],
    },
    Circle {
        why: "the type of a day and the table of days, which is made by a command",
        files: &["src/expression/named_day.rs", "src/expression/named_day_table.rs"],
    },
    Circle {
        why: "the generator's rows, their spellings and two of its tables, in tests only",
        files: &[
            "src/lexicon/generate.rs", "src/lexicon/generate/finglish.rs", "src/lexicon/generate/joints.rs",
            "src/lexicon/generate/test_words.rs",
        ],
    },
];

/// The files of a crate by their modules.
struct Crate {
    files: BTreeMap<Vec<String>, (String, Paths)>,
}

impl Crate {
    fn new(sources: &[File]) -> Self {
        let read = |file: &File| paths::read(&file.name, &file.text).unwrap_or_else(|error| panic!("{error}"));
        let files = sources.iter().map(|file| (file, read(file)));
        Crate { files: files.map(|(file, paths)| (paths.module.clone(), (file.name.clone(), paths))).collect() }
    }

    /// The module of the file that a path leads to, through the doors on its way.
    fn home<'a>(&'a self, path: &'a [String], passed: &mut Vec<&'a [String]>) -> Option<&'a [String]> {
        let at = (1..=path.len()).rev().find(|&at| self.files.contains_key(&path[..at]))?;
        let module = &path[..at];
        let Some(name) = path.get(at) else { return Some(module) };
        let imports = self.files[module].1.paths.iter();
        let behind = imports.filter(|import| import.name.as_ref() == Some(name)).map(|import| &*import.segments);
        for segments in behind {
            if !passed.contains(&segments) {
                passed.push(segments);
                if let Some(home) = self.home(segments, passed) {
                    return Some(home);
                }
            }
        }
        Some(module)
    }

    /// The files that each file uses.
    fn uses(&self) -> BTreeMap<&str, BTreeSet<&str>> {
        let uses = self.files.values().map(|(name, file)| {
            let used = file.paths.iter().filter(|path| !path.test && !path.door);
            let homes = used.filter_map(|path| self.home(&path.segments, &mut Vec::new()));
            let names = homes.map(|home| self.files[home].0.as_str()).filter(|used| used != name);
            (name.as_str(), names.collect())
        });
        uses.collect()
    }
}

/// The largest sets of files each of which reaches all of its set.
fn circles(sources: &[File]) -> Vec<BTreeSet<String>> {
    let crate_ = Crate::new(sources);
    let uses = crate_.uses();
    let reached: BTreeMap<&str, BTreeSet<&str>> = uses.keys().map(|&file| (file, reach(file, &uses))).collect();
    let circle_of = |file: &str| -> BTreeSet<String> {
        let back = reached[file].iter().filter(|other| reached[*other].contains(file));
        back.map(|other| (*other).to_owned()).collect()
    };
    let circles: BTreeSet<_> = uses.keys().map(|file| circle_of(file)).filter(|circle| circle.len() > 1).collect();
    circles.into_iter().collect()
}

fn reach<'a>(from: &'a str, uses: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let (mut reached, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(file) = open.pop() {
        open.extend(uses[file].iter().filter(|used| reached.insert(**used)));
    }
    reached
}

fn complaints(found: &[BTreeSet<String>], allowed: &[Circle]) -> Vec<String> {
    let within =
        |circle: &BTreeSet<String>, allowed: &Circle| circle.iter().all(|file| allowed.files.contains(&file.as_str()));
    let new = found.iter().filter(|circle| !allowed.iter().any(|allowed| within(circle, allowed)));
    let gone = allowed.iter().filter(|allowed| !found.iter().any(|circle| within(circle, allowed)));
    new.map(|circle| {
        format!("these use each other: {}", circle.iter().map(String::as_str).collect::<Vec<_>>().join(" "))
    })
    .chain(gone.map(|allowed| format!("{} may leave the list CIRCLES ({})", allowed.files.join(" "), allowed.why)))
    .collect()
}

#[test]
fn no_two_files_use_each_other() {
    let found: Vec<_> = ["src", "cli/src"].into_iter().flat_map(|folder| circles(&files::rust_under(folder))).collect();
    fail_on(&complaints(&found, CIRCLES));
}

fn sources(files: &[(&str, &str)]) -> Vec<File> {
    files.iter().map(|(name, text)| File { name: (*name).to_owned(), text: (*text).to_owned() }).collect()
}

#[test]
fn a_circle_is_seen_however_it_is_closed() {
    for files in [
        &[("src/scan/a.rs", "use super::b::B;"), ("src/scan/b.rs", "fn f(a: crate::scan::a::A) {}")][..],
        // By way of a third file, and of what the room's own file hands on.
        &[
            ("src/scan/mod.rs", "mod a; mod b; mod c; pub(crate) use c::C;"),
            ("src/scan/a.rs", "use super::b;"),
            ("src/scan/b.rs", "fn f() { super::C::new() }"),
            ("src/scan/c.rs", "use super::{Beginnings, a::A as Other};"),
        ],
        // With the room's own file.
        &[("src/scan/mod.rs", "mod a; fn f() { a::g(); }"), ("src/scan/a.rs", "use super::Piece;")],
        &[
            ("cli/src/a/sink.rs", "macro_rules! m { () => { super::run::Run } }"),
            ("cli/src/a/run.rs", "use super::sink;"),
        ],
    ] {
        let found = circles(&sources(files));
        assert!(found.len() == 1, "{files:?}\n  {found:?}");
        assert_eq!(complaints(&found, &[]).len(), 1);
    }
}

#[test]
fn what_flows_one_way_is_no_circle() {
    for files in [
        &[("src/scan/a.rs", "use super::b::B;"), ("src/scan/b.rs", "pub(super) struct B;")][..],
        // A file that hands on what its modules hold does not use it.
        &[("src/scan/mod.rs", "mod a; pub(crate) use a::A; enum Gap {}"), ("src/scan/a.rs", "use super::Gap;")],
        &[
            ("src/scan/a.rs", "use super::b::B; #[cfg(test)] mod tests { use super::*; }"),
            ("src/scan/b.rs", "#[cfg(test)] mod tests { use super::super::a::A; use crate::scan::a; }"),
        ],
    ] {
        let found = circles(&sources(files));
        assert!(found.is_empty(), "{files:?}\n  {found:?}");
    }
}

#[test]
fn a_circle_that_is_listed_may_shrink_and_must_leave_the_list() {
    let allowed = [Circle { why: "old", files: &["src/a.rs", "src/b.rs", "src/c.rs"] }];
    let circle = |files: &[&str]| files.iter().map(|file| (*file).to_owned()).collect::<BTreeSet<_>>();
    assert!(complaints(&[circle(&["src/a.rs", "src/b.rs"])], &allowed).is_empty());
    assert_eq!(complaints(&[circle(&["src/a.rs", "src/d.rs"])], &allowed).len(), 2);
    assert!(complaints(&[], &allowed)[0].contains("may leave the list"));
}
