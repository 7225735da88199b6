//! Where an expression can start: most words of a text are told apart here, before any rule is tried.
//!
//! Each language has a table of what its constructions begin with; that it leaves nothing out is a test's to see.

use super::first::First;
use crate::lexicon::{Class, ClassSet, Flags, Sense, Token, TokenKind};

/// What the constructions of a language begin with.
pub(super) struct Starts {
    /// A word of these may be an expression by itself, and so may the plural of a unit and a number of four digits.
    alone: ClassSet,
    /// What goes on from a word of each class that may begin one.
    nexts: [First; Class::COUNT],
    /// What goes on from a number in digits.
    number: First,
    /// All of the words above.
    first: ClassSet,
}

impl Starts {
    /// `leads` tells what else may begin one, and what goes on from it; a class stands in one of its rows.
    pub(super) const fn new(alone: ClassSet, leads: &'static [(ClassSet, First)], number: First) -> Self {
        let mut first = alone.and(ClassSet::of(&[Class::Unit]));
        let mut nexts = [First::words(&[]); Class::COUNT];
        let mut place = 0;
        while place < leads.len() {
            let (classes, next) = leads[place];
            let mut class = 0;
            while class < nexts.len() {
                if classes.has_place(class) {
                    nexts[class] = next;
                }
                class += 1;
            }
            first = first.and(classes);
            place += 1;
        }
        Starts { alone, nexts, number, first }
    }

    /// The classes of words that constructions begin with.
    pub(super) const fn first(&self) -> ClassSet {
        self.first
    }

    /// True where an expression of that language can start at the token.
    pub(super) fn at(&self, tokens: &[Token], at: usize, language: Flags) -> bool {
        let Some(first) = tokens.get(at) else { return false };
        let next = || tokens.get(at + 1).filter(|next| next.gap.is_blank());
        match first.kind {
            TokenKind::Number(number) => {
                number.digits == 4 || next().is_some_and(|next| self.number.has(next, language))
            }
            TokenKind::Word(senses) => {
                let classes = senses.classes(language);
                if !classes.meets(self.first) {
                    return false;
                }
                let plural = |sense: &Sense| {
                    sense.class == Class::Unit && sense.flags.has(language) && sense.flags.has(Flags::PLURAL)
                };
                classes.meets(self.alone)
                    || classes.has(Class::Unit) && senses.iter().any(plural)
                    || next().is_some_and(|next| {
                        let known = !matches!(next.kind, TokenKind::Unknown(_));
                        known && classes.shared(self.first).any(|class| self.nexts[class].has(next, language))
                    })
            }
            TokenKind::Mark(_) | TokenKind::Unknown(_) => false,
        }
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
                    let said = speaks(token, language, Languages::ALL) && !starts.at(&tokens, at, language);
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
