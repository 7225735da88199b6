//! What a rule's pattern is made of, and what was taken by it.

use super::cursor::Cursor;
use crate::expression::Amount;
use crate::grammar::shared::numeral::{Form, Numeral};
use crate::grammar::shared::token_set::{TokenSet, Words};
use crate::lexicon::{Sense, Word};

/// One item of a pattern.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Item {
    take: Take,
    optional: bool,
}

#[derive(Clone, Copy)]
#[expect(clippy::large_enum_variant, reason = "items are constants, and read in place")]
pub(super) enum Take {
    Word(Words),
    /// A number of one of these forms.
    Numeral(&'static [Form]),
    /// What a function of the language takes, and the token sets that it can begin with.
    By {
        /// What the pattern calls it.
        #[cfg_attr(not(test), expect(dead_code, reason = "docs/GRAMMAR.md is made of it"))]
        name: &'static str,
        first: TokenSet,
        next: Option<TokenSet>,
        read: Read,
    },
}

/// Takes something and notes it; the cursor may stand anywhere where it takes nothing.
pub(in crate::grammar) type Read = fn(&mut Cursor<'_>, &mut Taken) -> Option<()>;

/// A word of these.
pub(in crate::grammar) const fn word(words: Words) -> Item {
    Item { take: Take::Word(words), optional: false }
}

/// A number of one of these forms, in digits or in words.
pub(in crate::grammar) const fn numeral(forms: &'static [Form]) -> Item {
    Item { take: Take::Numeral(forms), optional: false }
}

/// What a function takes that begins with one of `first` and then, if it is told, one of `next`.
pub(in crate::grammar) const fn by(name: &'static str, first: TokenSet, next: Option<TokenSet>, read: Read) -> Item {
    Item { take: Take::By { name, first, next, read }, optional: false }
}

/// An item that may be left out.
pub(in crate::grammar) const fn optional(item: Item) -> Item {
    Item { optional: true, ..item }
}

/// What an item tells a prefix.
pub(super) struct Beginning {
    pub(super) first: TokenSet,
    pub(super) next: Option<TokenSet>,
    /// It is one token, so that the next item stands right after it.
    pub(super) is_one: bool,
    pub(super) is_numeral: bool,
}

impl Item {
    pub(super) const fn is_optional(&self) -> bool {
        self.optional
    }

    #[cfg(test)]
    pub(super) const fn taken(&self) -> Take {
        self.take
    }

    pub(super) const fn beginning(&self) -> Beginning {
        let (first, next, is_one, is_numeral) = match self.take {
            Take::Word(words) => (TokenSet::words(words), None, true, false),
            Take::Numeral(_) => (TokenSet::NUMERAL, None, false, true),
            Take::By { first, next, .. } => (first, next, false, false),
        };
        Beginning { first, next, is_one, is_numeral }
    }

    /// Takes the item, or nothing where it is optional and not there.
    pub(super) fn take(&self, cursor: &mut Cursor<'_>, taken: &mut Taken) -> Option<()> {
        let found = cursor.attempt(|cursor| match self.take {
            Take::Word(words) => {
                cursor.take_if(words.class(), |sense| words.has(&sense)).map(|sense| taken.note(sense))
            }
            Take::Numeral(forms) => {
                taken.numeral = Some(cursor.take_numeral().filter(|numeral| forms.contains(&numeral.form))?);
                Some(())
            }
            Take::By { read, .. } => read(cursor, taken),
        });
        if self.optional { Some(()) } else { found }
    }
}

/// What a pattern took.
#[derive(Clone, Copy, Default)]
pub(in crate::grammar) struct Taken {
    words: [Option<Sense>; Self::MAX_WORDS],
    pub(in crate::grammar) numeral: Option<Numeral>,
    pub(in crate::grammar) amount: Option<Amount>,
    pub(in crate::grammar) times: Option<u8>,
}

impl Taken {
    const MAX_WORDS: usize = 6;

    fn note(&mut self, sense: Sense) {
        if let Some(place) = self.words.iter_mut().find(|place| place.is_none()) {
            *place = Some(sense);
        }
    }

    /// The value of the first word of that type.
    pub(in crate::grammar) fn word<V: Word>(&self) -> Option<V> {
        self.sense(V::CLASS).map(Sense::value)
    }

    /// The first word of that class.
    pub(in crate::grammar) fn sense(&self, class: crate::lexicon::Class) -> Option<Sense> {
        self.words.iter().flatten().copied().find(|sense| sense.class == class)
    }
}
