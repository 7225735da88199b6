//! What a rule can begin with, so that it is tried only there.

use crate::expression::Unit;
use crate::lexicon::{Class, ClassSet, Flags, Mark, Sense, Senses, Token};

/// A set of first tokens.
#[derive(Clone, Copy)]
pub(super) struct First {
    classes: ClassSet,
    /// Of these, but for the words that are something else too.
    sure: ClassSet,
    /// The words for those units, a bit each.
    units: u32,
    /// The plurals of units.
    plurals: bool,
}

impl First {
    /// Whatever is in a table.
    pub(super) const ANY: First = First::of(ClassSet::WORDS.union(ClassSet::NUMBERS).union(ClassSet::MARKS));

    /// Numbers in digits.
    pub(super) const DIGITS: First = First::of(ClassSet::NUMBERS);

    /// Marks.
    pub(super) const MARKS: First = First::of(ClassSet::MARKS);

    /// What a numeral begins with.
    pub(super) const NUMERAL: First = First::words(&[Class::Cardinal, Class::Ordinal]).or_number();

    const fn of(classes: ClassSet) -> First {
        First { classes, sure: ClassSet::NONE, units: 0, plurals: false }
    }

    /// Words of those classes.
    pub(super) const fn words(classes: &[Class]) -> First {
        First::of(ClassSet::of(classes))
    }

    /// All words but those of these classes.
    pub(super) const fn words_but(classes: &[Class]) -> First {
        First::of(ClassSet::but(classes))
    }

    /// Words that are of those classes without a neighbour's licence.
    pub(super) const fn sure_words(classes: &[Class]) -> First {
        First { sure: ClassSet::of(classes), ..First::of(ClassSet::NONE) }
    }

    /// The words for those units.
    pub(super) const fn units(units: &[Unit]) -> First {
        let mut all = First::of(ClassSet::NONE);
        let mut place = 0;
        while place < units.len() {
            all.units |= 1 << units[place] as u32;
            place += 1;
        }
        all
    }

    /// The plurals of units, which may be lengths by themselves.
    pub(super) const PLURALS: First = First { plurals: true, ..First::of(ClassSet::NONE) };

    /// And numbers in digits.
    pub(super) const fn or_number(self) -> First {
        self.or(First::DIGITS)
    }

    /// And marks.
    pub(super) const fn or_mark(self) -> First {
        self.or(First::MARKS)
    }

    /// And those marks.
    pub(super) const fn or_marks(self, marks: &[Mark]) -> First {
        self.or(First::of(ClassSet::of_marks(marks)))
    }

    /// These and those.
    pub(super) const fn or(self, other: First) -> First {
        First {
            classes: self.classes.union(other.classes),
            sure: self.sure.union(other.sure),
            units: self.units | other.units,
            plurals: self.plurals || other.plurals,
        }
    }

    /// These without the words of those classes.
    pub(super) const fn without(self, other: First) -> First {
        First { classes: self.classes.difference(other.classes), ..self }
    }

    /// Every class of theirs.
    pub(super) const fn classes(&self) -> ClassSet {
        let units = if self.units != 0 || self.plurals { ClassSet::of(&[Class::Unit]) } else { ClassSet::NONE };
        self.classes.union(self.sure).union(units)
    }

    /// True where the token is one of them, in that language.
    #[inline(always)]
    pub(super) const fn has(self, token: &Token, language: Flags) -> bool {
        self.holds(token.listed, language)
    }

    /// The same of what a token can be.
    #[inline(always)]
    pub(super) const fn holds(self, senses: Senses, language: Flags) -> bool {
        senses.classes(language).intersects(self.classes) || self.asks_more() && self.holds_more(senses, language)
    }

    /// True where some senses of a class are of the set and others not.
    const fn asks_more(self) -> bool {
        self.units != 0 || self.plurals || !matches!(self.sure, ClassSet::NONE)
    }

    const fn holds_more(self, senses: Senses, language: Flags) -> bool {
        let (list, mut place) = (senses.as_slice(), 0);
        while place < list.len() {
            if list[place].flags.intersects(language) && self.is_of(list[place]) {
                return true;
            }
            place += 1;
        }
        false
    }

    /// True for a sense that more is asked of than its class.
    const fn is_of(self, sense: Sense) -> bool {
        let Sense { class, flags, .. } = sense;
        let unit = matches!(class, Class::Unit)
            && (self.plurals && flags.contains(Flags::PLURAL) || self.units >> sense.code() & 1 == 1);
        unit || self.sure.contains(class) && !flags.contains(Flags::LATENT)
    }
}
