//! A language as the engine is handed it.

use super::cursor::{Cursor, Hooks};
use super::joint::Joint;
use super::rule::Rule;
use super::rules::Rules;
use super::said::{Said, Verdict};
use crate::expression::Modifier;
use crate::grammar::shared::draft::Draft;
use crate::grammar::shared::languages::Languages;
use crate::grammar::shared::reading::{Reading, Readings};
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{ClassSet, Mark, Preposition, Script, Token, TokenKind};

/// Everything in which languages differ, beside their words.
pub(in crate::grammar) struct Language {
    /// Its name, for docs/GRAMMAR.md.
    #[cfg_attr(not(test), expect(dead_code, reason = "docs/GRAMMAR.md is made of it"))]
    pub(in crate::grammar) name: &'static str,
    pub(in crate::grammar) hooks: Hooks,
    /// The script of its own words; figures are Latin only among Latin words.
    pub(in crate::grammar) script: Script,
    /// The scripts that its words are written in, each with the languages that a user must have chosen for them.
    pub(in crate::grammar) words: &'static [(Script, Languages)],
    /// The languages that a user must have chosen for figures.
    pub(in crate::grammar) figures: Languages,
    /// Names, groups and phrases, in the order of their precedence.
    pub(in crate::grammar) rules: Rules,
    /// The elements of a draft, in the order of their precedence.
    pub(in crate::grammar) elements: &'static Rules,
    /// The rules of the optional tier, which read where no other one does.
    pub(in crate::grammar) optional: &'static Rules,
    /// The rules of further members and of anaphors, which begin nothing by themselves.
    pub(in crate::grammar) further: &'static [&'static Rule],
    /// Takes an element over a comma or a dash.
    pub(in crate::grammar) take_joined_element: fn(&mut Draft, &mut Cursor<'_>) -> bool,
    /// What the neighbours of an expression make of it.
    pub(in crate::grammar) verdict: fn(&Said, &Cursor<'_>) -> Verdict,
    /// The modifier that stands before an expression: «حدود», "about".
    pub(in crate::grammar) modifier_before: fn(&Cursor<'_>) -> Option<Modifier>,
    /// The words that join an expression to others or end a range with it, for [`take_joint`](Self::take_joint) and
    /// [`read_end`](Self::read_end).
    pub(in crate::grammar) joins: &'static TokenTable,
    /// Takes what joins two expressions; the preposition stands before the first.
    pub(in crate::grammar) take_joint: fn(&mut Cursor<'_>, Option<Preposition>) -> Option<Joint>,
    /// Reads a further member of a range or a list that leaves out what the one before it says.
    pub(in crate::grammar) read_further: fn(&Reading, &mut Cursor<'_>, Joining) -> Option<Reading>,
    /// Reads an end of a range that needs no joint: «تاکنون».
    pub(in crate::grammar) read_end: fn(&mut Cursor<'_>, &Readings) -> Option<Reading>,
    /// True where members of a list may be hours without a head: «ساعات ۱۰ و ۱۴».
    pub(in crate::grammar) opens_list: fn(&Cursor<'_>) -> bool,
    /// Settles what the words around a whole construction say of its expressions.
    pub(in crate::grammar) settle: fn(&mut Readings, &Cursor<'_>),
    /// Reads what refers to a date named before.
    pub(in crate::grammar) read_anaphor: fn(Cursor<'_>) -> Option<Readings>,
    /// True for what it leaves to the other languages.
    pub(in crate::grammar) leaves: fn(&Readings, &[Token], usize) -> bool,
}

impl Language {
    /// The prefixes of its rules that stand where the cursor has taken nothing.
    #[inline]
    pub(super) fn prefixes_at(&self, cursor: &Cursor<'_>) -> u128 {
        cursor.prefixes(|ahead| self.rules.prefixes_at(ahead))
    }

    /// True for a number, or a word that the language knows, where the user has chosen to read that.
    pub(in crate::grammar) fn reads(&self, token: &Token, languages: Languages) -> bool {
        match token.kind {
            TokenKind::Number(_) => languages.contains(self.figures),
            TokenKind::Word => {
                let script = token.script();
                let chosen = self.words.iter().any(|&(own, asked)| own == script && languages.contains(asked));
                chosen && token.classes(self.hooks.flag) != ClassSet::NONE
            }
            // "'79"
            TokenKind::Mark(Mark::Apostrophe) => languages.contains(self.figures),
            TokenKind::Mark(_) | TokenKind::Phrase(_) => false,
        }
    }
}

/// How a further member is joined to those before it.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Joining {
    pub(in crate::grammar) joint: Joint,
    /// The joint is a comma alone.
    pub(in crate::grammar) comma: bool,
    /// Hours may follow by themselves.
    pub(in crate::grammar) listed: bool,
}
