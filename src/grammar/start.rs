//! Where an expression can start: most words of a text are told apart here, before any rule is tried.
//!
//! Each language has a table of what its constructions begin with; that it leaves nothing out is a test's to see.

use super::opening::{Head, Opening, Openings};
use crate::lexicon::{Class, ClassSet, Flags, Sense, Token, TokenKind};

/// What the constructions of a language begin with.
pub(super) struct Starts {
    language: Flags,
    openings: Openings,
    /// All that they begin with.
    first: ClassSet,
}

impl Starts {
    /// The plural of a unit and a number of four digits may be expressions by themselves; `openings` tell what else may
    /// begin one.
    pub(super) const fn new(language: Flags, openings: &[Opening]) -> Self {
        let mut starts = Starts {
            language,
            openings: Openings::new(language),
            first: ClassSet::of(&[Class::Unit]).and(ClassSet::NUMBER),
        };
        let mut place = 0;
        while place < openings.len() {
            starts.openings.add(place, openings[place]);
            starts.first = starts.first.and(openings[place].first().classes());
            place += 1;
        }
        starts
    }

    /// The language.
    pub(super) const fn language(&self) -> Flags {
        self.language
    }

    /// The classes that constructions begin with.
    pub(super) const fn first(&self) -> ClassSet {
        self.first
    }

    /// True where an expression of that language can start at the token.
    pub(super) fn at(&self, tokens: &[Token], at: usize) -> bool {
        let Some(head) = Head::in_tokens(tokens, at) else { return false };
        self.openings.at(&head) != 0 || self.is_alone(head.first())
    }

    fn is_alone(&self, first: &Token) -> bool {
        let plural = |sense: &Sense| {
            sense.class == Class::Unit && sense.flags.has(self.language) && sense.flags.has(Flags::PLURAL)
        };
        matches!(first.kind, TokenKind::Number(number) if number.digits == 4)
            || first.classes(self.language).has(Class::Unit) && first.senses().iter().any(plural)
    }
}

#[cfg(test)]
mod tests {
    use super::Starts;
    use crate::grammar::cursor::Cursor;
    use crate::grammar::memo::Memo;
    use crate::grammar::{Languages, RULES, Readings, english, persian, speaks};
    use crate::lexicon::{Flags, Token, Tokens};
    use std::fs;
    use std::path::Path;

    /// The texts of the corpus, and the examples of the rules.
    fn texts() -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
        let mut texts: Vec<String> = RULES.iter().map(|rule| rule.example().to_owned()).collect();
        for language in fs::read_dir(folder).expect("the corpus") {
            for file in fs::read_dir(language.expect("a folder").path()).expect("a language") {
                let rows = fs::read_to_string(file.expect("a file").path()).expect("a table");
                let rows = rows.lines().filter(|row| !row.starts_with('#')).filter_map(|row| row.split('\t').next());
                texts.extend(rows.map(|text| text.replace(['⟦', '⟧'], "")));
            }
        }
        texts
    }

    /// A table that lacks a start would hide what stands there from the rules.
    #[test]
    fn no_start_is_left_out() {
        let texts = texts();
        assert!(texts.len() > 2000, "{} texts", texts.len());
        for text in &texts {
            let tokens: Vec<Token> = Tokens::new(text).collect();
            for (at, token) in tokens.iter().enumerate() {
                let memos = [const { Memo::new() }; 2];
                let hidden = |starts: &Starts, language, memo| {
                    let said = speaks(token, language, Languages::ALL) && !starts.at(&tokens, at);
                    said.then(|| Cursor::new(&tokens, at, language, memo))
                };
                let mut readings = Readings::new(0);
                let persian = hidden(&persian::STARTS, Flags::PERSIAN, &memos[0]);
                let english = hidden(&english::STARTS, Flags::ENGLISH, &memos[1]);
                let found = persian.is_some_and(|cursor| persian::read(cursor, &mut readings))
                    || english.is_some_and(|cursor| english::read(cursor, &mut readings));
                assert!(!found, "{}", &text[token.start..]);
            }
        }
    }
}
