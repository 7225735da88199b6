//! What a rule can begin with, so that it is tried only there.

use super::cursor::Cursor;
use crate::lexicon::{Class, ClassSet, Flags, Token, TokenKind};

/// A set of first tokens.
#[derive(Clone, Copy)]
pub(super) struct First {
    words: ClassSet,
    numbers: bool,
    marks: bool,
}

impl First {
    /// Whatever is in a table.
    pub(super) const ANY: First = First { words: ClassSet::ALL, numbers: true, marks: true };

    /// What a numeral begins with.
    pub(super) const NUMERAL: First = First::words(&[Class::Cardinal, Class::Ordinal]).or_number();

    /// Words of those classes.
    pub(super) const fn words(classes: &[Class]) -> First {
        First { words: ClassSet::of(classes), numbers: false, marks: false }
    }

    /// And numbers in digits.
    pub(super) const fn or_number(self) -> First {
        First { numbers: true, ..self }
    }

    /// And marks.
    pub(super) const fn or_mark(self) -> First {
        First { marks: true, ..self }
    }

    /// These and those.
    pub(super) const fn or(self, other: First) -> First {
        First {
            words: self.words.and(other.words),
            numbers: self.numbers || other.numbers,
            marks: self.marks || other.marks,
        }
    }

    /// True where the token is one of them, as a word of that language.
    #[inline]
    pub(super) fn has(self, token: &Token, language: Flags) -> bool {
        match token.kind {
            TokenKind::Word(senses) => senses.classes(language).meets(self.words),
            TokenKind::Number(_) => self.numbers,
            TokenKind::Mark(_) => self.marks,
            TokenKind::Unknown(_) => false,
        }
    }
}

/// The union of the first tokens of rules.
pub(super) const fn any<T: Copy, const N: usize>(rules: &[(First, T); N]) -> First {
    let mut all = First::words(&[]);
    let mut place = 0;
    while place < N {
        all = all.or(rules[place].0);
        place += 1;
    }
    all
}

/// A rule that fills a draft's slots from the cursor, if it fits.
pub(super) type Element<D> = fn(&mut D, &mut Cursor<'_>) -> bool;

/// Takes the first element that fits; `all` is what any of them begins with.
pub(super) fn take_element<D: Copy, const N: usize>(
    elements: &[(First, Element<D>); N],
    all: First,
    draft: &mut D,
    cursor: &mut Cursor<'_>,
) -> bool {
    let Some(first) = cursor.peek().filter(|first| all.has(first, cursor.language())) else { return false };
    elements.iter().any(|(begins, take)| {
        if begins.has(first, cursor.language()) {
            return take(draft, cursor);
        }
        #[cfg(test)]
        assert!(!take(&mut { *draft }, &mut { *cursor }), "an element begins with {first:?}");
        false
    })
}
