//! What the grammar reads.

use super::class::Class;
use super::flags::Flags;
use super::sense::Sense;
use super::senses::{ClassSet, Senses};
use crate::scan::{Case, Gap, Mark, Number};
use core::num::NonZeroU32;

/// A text is read through a window of many of them.
const _: () = assert!(size_of::<Token>() <= 32);

/// A word or several that a row of the tables holds, a number, a mark, or a word in no table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: TokenKind,
    /// What stands before it.
    pub(crate) gap: Gap,
    pub(crate) case: Case,
    /// A word in Latin letters.
    pub(crate) latin: bool,
    /// Byte range in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TokenKind {
    /// Everything that the word can be.
    Word(Senses),
    Number(Number),
    Mark(Mark),
    /// In no table, but perhaps a phrase of the user's own.
    Unknown(Option<NonZeroU32>),
}

impl Token {
    /// A place that nothing was read at.
    pub(crate) const NONE: Token = Token {
        kind: TokenKind::Unknown(None),
        gap: Gap::Paragraph,
        case: Case::Lower,
        latin: false,
        start: 0,
        end: 0,
    };

    /// The classes of the word's senses in a language.
    pub(crate) const fn classes(&self, language: Flags) -> ClassSet {
        match self.kind {
            TokenKind::Word(senses) => senses.classes(language),
            _ => ClassSet::NONE,
        }
    }

    /// True for a word with a sense of that class, in any language.
    pub(crate) const fn has(&self, class: Class) -> bool {
        match self.kind {
            TokenKind::Word(senses) => senses.has(class),
            _ => false,
        }
    }

    pub(crate) const fn senses(&self) -> &'static [Sense] {
        match self.kind {
            TokenKind::Word(senses) => senses.as_slice(),
            _ => &[],
        }
    }

    /// True for a mark and for a word in no table, the user's own included.
    pub(crate) const fn begins_nothing(&self) -> bool {
        matches!(self.kind, TokenKind::Unknown(None) | TokenKind::Mark(_))
    }

    /// The user's own phrase that it is.
    pub(crate) const fn phrase(&self) -> Option<NonZeroU32> {
        match self.kind {
            TokenKind::Unknown(phrase) => phrase,
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
