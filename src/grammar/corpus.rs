//! The texts of the corpus, for tests of the tables that hold rules back.

use super::languages::LANGUAGES;
use std::fs;
use std::path::Path;

/// Those of its rows, and the examples of the rules of every language.
pub(crate) fn texts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let lists = LANGUAGES.iter().flat_map(|language| {
        [language.rules.list(), language.elements.list(), language.further, language.optional.list()]
    });
    let named = lists.flatten().flat_map(|rule| rule.names());
    let mut texts: Vec<String> = named.map(|named| named.1.to_owned()).collect();
    for language in fs::read_dir(folder).expect("the corpus") {
        for file in fs::read_dir(language.expect("a folder").path()).expect("a language") {
            let rows = fs::read_to_string(file.expect("a file").path()).expect("a table");
            let rows = rows.lines().filter(|row| !row.starts_with('#')).filter_map(|row| row.split('\t').next());
            texts.extend(rows.map(|text| text.replace(['⟦', '⟧'], "")));
        }
    }
    texts
}
