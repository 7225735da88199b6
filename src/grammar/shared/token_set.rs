//! Sets of tokens that a rule can hold at a place.

use crate::lexicon::{Class, ClassSet, Flags, Mark, Sense, Senses, Token};

/// The words of a class, or of some of its values and flags.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Words {
    class: Class,
    /// A bit for each code that a value may have, from [`Words::FIRST_CODE`] on.
    codes: u64,
    with: Flags,
    without: Flags,
}

impl Words {
    const FIRST_CODE: i32 = -8;

    pub(in crate::grammar) const fn of(class: Class) -> Self {
        Words { class, codes: u64::MAX, with: Flags::NONE, without: Flags::NONE }
    }

    /// Those with one of these codes: `only(&[Unit::Day as i32])`.
    pub(in crate::grammar) const fn only(self, codes: &[i32]) -> Self {
        let (mut bits, mut place) = (0, 0);
        while place < codes.len() {
            bits |= 1 << (codes[place] - Self::FIRST_CODE);
            place += 1;
        }
        Words { codes: bits, ..self }
    }

    /// Those with all of these flags.
    pub(in crate::grammar) const fn with(self, flags: Flags) -> Self {
        Words { with: self.with.union(flags), ..self }
    }

    /// Those with none of these flags.
    pub(in crate::grammar) const fn without(self, flags: Flags) -> Self {
        Words { without: self.without.union(flags), ..self }
    }

    pub(in crate::grammar) const fn class(&self) -> Class {
        self.class
    }

    /// The codes asked for, if not all.
    #[cfg(test)]
    pub(in crate::grammar) fn codes(&self) -> Vec<i32> {
        let bits = if self.codes == u64::MAX { 0 } else { self.codes };
        (0..u64::BITS as i32).filter(|bit| bits >> bit & 1 == 1).map(|bit| bit + Self::FIRST_CODE).collect()
    }

    #[cfg(test)]
    pub(in crate::grammar) const fn flags(&self) -> (Flags, Flags) {
        (self.with, self.without)
    }

    /// True for a sense of the class that has the values and flags asked for.
    pub(in crate::grammar) const fn has(&self, sense: &Sense) -> bool {
        let code = sense.code() - Self::FIRST_CODE;
        sense.class as u8 == self.class as u8
            && (self.codes == u64::MAX || 0 <= code && code < u64::BITS as i32 && self.codes >> code & 1 == 1)
            && sense.flags.contains(self.with)
            && !sense.flags.intersects(self.without)
    }
}

impl Words {
    /// True if one of the senses is [such](Self::has), and of the language.
    pub(in crate::grammar) const fn has_one_of(&self, senses: &[Sense], language: Flags) -> bool {
        let mut place = 0;
        while place < senses.len() {
            if self.has(&senses[place]) && senses[place].flags.intersects(language) {
                return true;
            }
            place += 1;
        }
        false
    }
}

/// A set of tokens: all words of some classes, some words of others, numbers in digits and marks.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct TokenSet {
    classes: ClassSet,
    /// The words of which more is asked than their class.
    words: [Option<Words>; Self::MAX_WORDS],
}

impl TokenSet {
    const MAX_WORDS: usize = 6;

    const EMPTY: TokenSet = TokenSet::of(ClassSet::NONE);

    /// Numbers in digits.
    pub(in crate::grammar) const DIGITS: TokenSet = TokenSet::of(ClassSet::NUMBERS);

    /// Numbers of three digits, as early years have.
    pub(in crate::grammar) const THREE_DIGITS: TokenSet = TokenSet::of(ClassSet::THREE_DIGITS);

    /// Numbers of four digits, as years have.
    pub(in crate::grammar) const FOUR_DIGITS: TokenSet = TokenSet::of(ClassSet::FOUR_DIGITS);

    /// Numbers of eight digits, as dates without separators have.
    pub(in crate::grammar) const EIGHT_DIGITS: TokenSet = TokenSet::of(ClassSet::EIGHT_DIGITS);

    /// Numbers in digits that are neither years nor dates without separators.
    pub(in crate::grammar) const COUNTS: TokenSet = TokenSet::of(ClassSet::OTHER_DIGITS);

    pub(in crate::grammar) const MARKS: TokenSet = TokenSet::of(ClassSet::MARKS);

    /// The first token of a numeral.
    pub(in crate::grammar) const NUMERAL: TokenSet =
        TokenSet::classes(&[Class::Cardinal, Class::Ordinal]).or(TokenSet::DIGITS);

    const fn of(classes: ClassSet) -> TokenSet {
        TokenSet { classes, words: [None; Self::MAX_WORDS] }
    }

    /// All words of those classes.
    pub(in crate::grammar) const fn classes(classes: &[Class]) -> TokenSet {
        TokenSet::of(ClassSet::of(classes))
    }

    pub(in crate::grammar) const fn words(words: Words) -> TokenSet {
        let mut set = TokenSet::EMPTY;
        set.words[0] = Some(words);
        set
    }

    pub(in crate::grammar) const fn marks(marks: &[Mark]) -> TokenSet {
        TokenSet::of(ClassSet::of_marks(marks))
    }

    /// The union of the two.
    pub(in crate::grammar) const fn or(self, other: TokenSet) -> TokenSet {
        let mut all = TokenSet { classes: self.classes.union(other.classes), ..self };
        let mut place = 0;
        while place < Self::MAX_WORDS {
            if let Some(words) = other.words[place] {
                let mut free = 0;
                while all.words[free].is_some() {
                    free += 1;
                }
                all.words[free] = Some(words);
            }
            place += 1;
        }
        all
    }

    /// The classes of which all words are in it, and the words of others.
    pub(in crate::grammar) const fn parts(&self) -> (ClassSet, &[Option<Words>]) {
        (self.classes, &self.words)
    }

    /// True if both hold words of a class, or numbers.
    pub(in crate::grammar) const fn intersects(&self, other: &TokenSet) -> bool {
        self.all_classes().intersects(other.all_classes())
    }

    const fn all_classes(&self) -> ClassSet {
        let (mut all, mut place) = (self.classes, 0);
        while place < Self::MAX_WORDS {
            if let Some(words) = &self.words[place] {
                all = all.union(ClassSet::of(&[words.class]));
            }
            place += 1;
        }
        all
    }

    /// True where the token is one of them, in that language.
    #[inline(always)]
    pub(in crate::grammar) const fn contains(&self, token: &Token, language: Flags) -> bool {
        self.contains_senses(token.senses, language)
    }

    /// As [`contains`](Self::contains), for a list of senses.
    #[inline(always)]
    pub(in crate::grammar) const fn contains_senses(&self, senses: Senses, language: Flags) -> bool {
        let classes = senses.classes(language);
        classes.intersects(self.classes) || self.words[0].is_some() && self.has_word(classes, senses, language)
    }

    const fn has_word(&self, classes: ClassSet, senses: Senses, language: Flags) -> bool {
        let mut place = 0;
        while place < Self::MAX_WORDS {
            let Some(words) = &self.words[place] else { return false };
            if classes.contains(words.class) && words.has_one_of(senses.as_slice(), language) {
                return true;
            }
            place += 1;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expression::Unit;
    use crate::lexicon::Tokens;

    fn contains(set: &TokenSet, text: &str) -> bool {
        set.contains(&Tokens::new(text).next().expect("a token"), Flags::PERSIAN)
    }

    #[test]
    fn a_set_holds_classes_and_some_words_of_others() {
        let day = Words::of(Class::Unit).only(&[Unit::Day as i32]).without(Flags::PLURAL);
        let set = TokenSet::words(day).or(TokenSet::classes(&[Class::Weekday])).or(TokenSet::FOUR_DIGITS);
        for text in ["روز", "جمعه", "1395"] {
            assert!(contains(&set, text), "{text}");
        }
        for text in ["روزها", "ماه", "95", "فردا", "-"] {
            assert!(!contains(&set, text), "{text}");
        }
        assert!(set.intersects(&TokenSet::NUMERAL) && !TokenSet::MARKS.intersects(&TokenSet::DIGITS));
    }
}
