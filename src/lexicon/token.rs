//! What the grammar reads.

use super::class::Class;
use super::flags::Flags;
use super::senses::{ClassSet, Senses};
use crate::scan::{Case, Gap, Mark, Number, Script};
use core::num::NonZeroU32;

/// A text is read through a window of many of them.
const _: () = assert!(size_of::<Token>() <= 32);

/// A word or several that a row of the tables holds, a word in no table, a number, or a mark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    /// Everything that it can be; the empty list for a word of no table.
    pub(crate) senses: Senses,
    /// What stands before it.
    pub(crate) gap: Gap,
    pub(crate) case: Case,
    /// Byte range in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TokenKind {
    /// A word, or several of a longer form. What it can be stands beside, nothing where it is in no table: so a question
    /// about it need not ask first what it is.
    Word,
    /// A phrase of the user's own.
    Phrase(NonZeroU32),
    Number(Number),
    Mark(Mark),
}

impl Token {
    /// A place that nothing was read at: zeros, with which a window is filled at once.
    pub(crate) const NONE: Token =
        Token { kind: TokenKind::Word, senses: Senses::NONE, gap: Gap::Touching, case: Case::None, start: 0, end: 0 };

    /// Its classes in a language.
    pub(crate) const fn classes(&self, language: Flags) -> ClassSet {
        self.senses.classes(language)
    }

    /// True for a word with a sense of that class, in any language.
    pub(crate) const fn has(&self, class: Class) -> bool {
        self.senses.has(class)
    }

    /// True for a symbol of ASCII, as a bar or an asterisk, not for an emoji.
    pub(crate) fn is_sign(&self) -> bool {
        self.mark() == Some(Mark::Symbol) && self.end - self.start == 1
    }

    /// True for figures that are round, as counts and prices are: «۱۸۰۰».
    pub(crate) const fn is_round(&self) -> bool {
        matches!(self.kind, TokenKind::Number(number) if number.value % 100 == 0)
    }

    /// True for what is no longer than a letter, which has three bytes as a presentation form.
    pub(crate) const fn is_letter_long(&self) -> bool {
        self.end - self.start <= 3
    }

    /// The script of a word.
    pub(crate) const fn script(&self) -> Script {
        self.case.script()
    }

    /// True for a word in Latin letters.
    pub(crate) const fn is_latin(&self) -> bool {
        matches!(self.case.script(), Script::Latin)
    }

    /// True for a word that begins with a capital.
    pub(crate) const fn is_capital(&self) -> bool {
        matches!(self.case, Case::Title | Case::Upper)
    }

    pub(super) const fn set_number(&mut self, number: Number) {
        (self.kind, self.senses) = (TokenKind::Number(number), Senses::of_digits(number.digits));
    }

    pub(super) const fn set_mark(&mut self, mark: Mark) {
        (self.kind, self.senses) = (TokenKind::Mark(mark), Senses::of_mark(mark));
    }

    /// True for what is in no table, a word or a phrase of the user's own; numbers and marks have lists. Words of the
    /// optional tier alone count as unknown, so that they change no other expression.
    pub(crate) const fn is_unknown(&self) -> bool {
        self.senses.are_optional()
    }

    /// True for a mark and for a word in no table.
    pub(crate) const fn begins_nothing(&self) -> bool {
        self.mark().is_some() || (self.is_unknown() && self.phrase().is_none())
    }

    /// The user's own phrase that it is.
    pub(crate) const fn phrase(&self) -> Option<NonZeroU32> {
        match self.kind {
            TokenKind::Phrase(phrase) => Some(phrase),
            _ => None,
        }
    }

    pub(crate) const fn mark(&self) -> Option<Mark> {
        match self.kind {
            TokenKind::Mark(mark) => Some(mark),
            _ => None,
        }
    }
}
