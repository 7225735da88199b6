//! Everything that a token can be, with the set of its classes: most questions of the grammar are answered by the set.

use super::class::Class;
use super::flags::Flags;
use super::lookup::NO_SENSES;
use super::sense::Sense;
use super::table::{SENSE_LISTS, SENSES};
#[cfg(test)]
use super::test_table;
use crate::scan::Mark;

/// A set of classes of words, and of numbers in digits and marks, which have a class of their own each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct ClassSet(u128);

/// The places of numbers of three digits, of four and of eight, of other numbers and of the first mark, after all classes of
/// words.
const THREE_DIGITS: usize = Class::COUNT;
const FOUR_DIGITS: usize = THREE_DIGITS + 1;
const EIGHT_DIGITS: usize = FOUR_DIGITS + 1;
const OTHER_DIGITS: usize = EIGHT_DIGITS + 1;
const FIRST_MARK: usize = OTHER_DIGITS + 1;
const _: () = assert!(FIRST_MARK + Mark::COUNT <= u128::BITS as usize);

impl ClassSet {
    pub(crate) const NONE: ClassSet = ClassSet(0);
    /// Numbers of three digits, as early years have.
    pub(crate) const THREE_DIGITS: ClassSet = ClassSet(1 << THREE_DIGITS);
    /// Numbers of four digits, as years have.
    pub(crate) const FOUR_DIGITS: ClassSet = ClassSet(1 << FOUR_DIGITS);
    /// Numbers of eight digits, as dates without separators have.
    pub(crate) const EIGHT_DIGITS: ClassSet = ClassSet(1 << EIGHT_DIGITS);
    /// Numbers of other lengths.
    pub(crate) const OTHER_DIGITS: ClassSet = ClassSet(1 << OTHER_DIGITS);
    /// Numbers in digits.
    pub(crate) const NUMBERS: ClassSet =
        ClassSet(1 << THREE_DIGITS | 1 << FOUR_DIGITS | 1 << EIGHT_DIGITS | 1 << OTHER_DIGITS);
    pub(crate) const MARKS: ClassSet = ClassSet(((1 << Mark::COUNT) - 1) << FIRST_MARK);

    /// Those marks.
    pub(crate) const fn of_marks(marks: &[Mark]) -> Self {
        let mut set = ClassSet::NONE;
        let mut place = 0;
        while place < marks.len() {
            set.0 |= 1 << (FIRST_MARK + marks[place] as usize);
            place += 1;
        }
        set
    }

    /// Those classes.
    pub(crate) const fn of(classes: &[Class]) -> Self {
        let mut set = ClassSet::NONE;
        let mut place = 0;
        while place < classes.len() {
            set.0 |= 1 << classes[place] as u8;
            place += 1;
        }
        set
    }

    pub(crate) const fn contains(self, class: Class) -> bool {
        self.0 >> class as u8 & 1 == 1
    }

    /// A bit for each class, by its number.
    pub(crate) const fn bits(self) -> u128 {
        self.0
    }

    /// True if both have a class.
    pub(crate) const fn intersects(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }

    /// The classes that the other does not have.
    #[cfg(test)]
    pub(crate) const fn difference(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 & !other.0)
    }

    /// These and those.
    pub(crate) const fn union(self, other: ClassSet) -> ClassSet {
        ClassSet(self.0 | other.0)
    }
}

/// A list of senses, by its place in the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Senses(u16);

/// A list of senses. Many forms share one.
#[derive(Debug)]
pub(super) struct SenseList {
    list: &'static [Sense],
    /// The classes of the senses of each language.
    classes: [ClassSet; Flags::LANGUAGES.len()],
}

impl SenseList {
    /// The generated table's way to write one: a part of [`SENSES`].
    pub(super) const fn new(first: usize, count: usize) -> Self {
        SenseList::of(SENSES.split_at(first).1.split_at(count).0)
    }

    /// That of these senses.
    pub(super) const fn of(list: &'static [Sense]) -> Self {
        let mut classes = [ClassSet::NONE; Flags::LANGUAGES.len()];
        let mut language = 0;
        while language < classes.len() {
            let mut place = 0;
            while place < list.len() {
                if list[place].flags.intersects(Flags::LANGUAGES[language]) {
                    classes[language] = classes[language].union(ClassSet::of(&[list[place].class]));
                }
                place += 1;
            }
            language += 1;
        }
        SenseList { list, classes }
    }

    /// That of numbers of three digits, in every language.
    pub(super) const THREE_DIGITS: SenseList = SenseList::without_senses(THREE_DIGITS);
    /// That of numbers of four digits.
    pub(super) const FOUR_DIGITS: SenseList = SenseList::without_senses(FOUR_DIGITS);
    /// That of numbers of eight digits.
    pub(super) const EIGHT_DIGITS: SenseList = SenseList::without_senses(EIGHT_DIGITS);
    /// That of other numbers in digits.
    pub(super) const OTHER_DIGITS: SenseList = SenseList::without_senses(OTHER_DIGITS);

    const fn without_senses(class: usize) -> Self {
        SenseList { list: &[], classes: [ClassSet(1 << class); Flags::LANGUAGES.len()] }
    }

    /// That of a mark, by its place.
    pub(super) const fn of_mark(place: usize) -> Self {
        SenseList::without_senses(FIRST_MARK + place)
    }
}

impl Senses {
    /// The empty list.
    pub(crate) const NONE: Senses = Senses(NO_SENSES);

    /// The list of a number in digits.
    pub(super) const fn of_digits(count: u8) -> Self {
        match count {
            3 => Senses(NO_SENSES + 1),
            4 => Senses(NO_SENSES + 2),
            8 => Senses(NO_SENSES + 3),
            _ => Senses(NO_SENSES + 4),
        }
    }

    /// The list of a mark.
    pub(super) const fn of_mark(mark: Mark) -> Self {
        Senses(NO_SENSES + 5 + mark as u16)
    }

    /// True for the empty list.
    pub(crate) const fn is_none(self) -> bool {
        self.0 == NO_SENSES
    }

    /// How many lists there are.
    #[cfg(not(test))]
    pub(crate) const COUNT: usize = SENSE_LISTS.len();
    /// How many lists there are, with those of the language of the tests.
    #[cfg(test)]
    pub(crate) const COUNT: usize = SENSE_LISTS.len() + test_table::SENSE_LISTS.len();

    /// The list at a place below [`COUNT`](Self::COUNT).
    pub(crate) const fn new(place: u16) -> Self {
        Senses(place)
    }

    /// Its place.
    #[inline]
    pub(crate) const fn place(self) -> usize {
        self.0 as usize
    }

    const fn get(self) -> &'static SenseList {
        let place = self.0 as usize;
        #[cfg(test)]
        if place >= SENSE_LISTS.len() {
            return &test_table::SENSE_LISTS[place - SENSE_LISTS.len()];
        }
        &SENSE_LISTS[place]
    }

    pub(crate) const fn as_slice(self) -> &'static [Sense] {
        self.get().list
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = &'static Sense> + use<> {
        self.as_slice().iter()
    }

    /// The classes of the senses of a language.
    pub(crate) const fn classes(self, language: Flags) -> ClassSet {
        self.get().classes[language.place_of_language()]
    }

    /// True where every sense, if there is one, is of the optional tier.
    pub(crate) const fn are_optional(self) -> bool {
        const OPTIONAL: ClassSet = ClassSet::of(&[Class::Loose, Class::Dynasty]);
        let classes = &self.get().classes;
        let (mut all, mut language) = (true, 0);
        while language < classes.len() {
            all &= classes[language].0 & !OPTIONAL.0 == 0;
            language += 1;
        }
        all
    }

    /// True if a sense is of that class, in any language.
    pub(crate) const fn has(self, class: Class) -> bool {
        let classes = &self.get().classes;
        let (mut any, mut language) = (false, 0);
        while language < classes.len() {
            any |= classes[language].contains(class);
            language += 1;
        }
        any
    }
}
