//! Everything that a form can be, with the set of its classes: most questions of the grammar are answered by the set.

use super::class::Class;
use super::flags::Flags;
use super::sense::Sense;
use super::table::{SENSE_LISTS, SENSES};

/// A set of classes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct ClassSet(u128);

impl ClassSet {
    pub(crate) const NONE: ClassSet = ClassSet(0);
    pub(crate) const ALL: ClassSet = ClassSet(u128::MAX);

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

    pub(crate) const fn has(self, class: Class) -> bool {
        self.has_place(class as usize)
    }

    /// The same, by the place in the list of classes.
    pub(crate) const fn has_place(self, class: usize) -> bool {
        self.0 >> class & 1 == 1
    }

    /// True if both have a class.
    pub(crate) const fn meets(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }

    /// All classes but those.
    pub(crate) const fn but(classes: &[Class]) -> Self {
        ClassSet(!ClassSet::of(classes).0)
    }

    /// Those that both have, each by its place in the list of classes.
    pub(crate) fn shared(self, other: ClassSet) -> impl Iterator<Item = usize> {
        let mut rest = self.0 & other.0;
        core::iter::from_fn(move || {
            let place = rest.checked_ilog2()?;
            rest &= !(1 << place);
            Some(place as usize)
        })
    }

    /// These and those.
    pub(crate) const fn and(self, other: ClassSet) -> ClassSet {
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
        let list = SENSES.split_at(first).1.split_at(count).0;
        let mut classes = [ClassSet::NONE; Flags::LANGUAGES.len()];
        let mut language = 0;
        while language < classes.len() {
            let mut place = 0;
            while place < count {
                if list[place].flags.has(Flags::LANGUAGES[language]) {
                    classes[language] = classes[language].and(ClassSet::of(&[list[place].class]));
                }
                place += 1;
            }
            language += 1;
        }
        SenseList { list, classes }
    }
}

impl Senses {
    pub(super) const fn new(place: u16) -> Self {
        Senses(place)
    }

    const fn get(self) -> &'static SenseList {
        &SENSE_LISTS[self.0 as usize]
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

    /// True if a sense is of that class, in any language.
    pub(crate) const fn has(self, class: Class) -> bool {
        let classes = &self.get().classes;
        let (mut any, mut language) = (false, 0);
        while language < classes.len() {
            any |= classes[language].has(class);
            language += 1;
        }
        any
    }
}

/// A set of lists of senses.
#[derive(Debug)]
pub(crate) struct SensesSet([u64; SENSE_LISTS.len().div_ceil(64)]);

impl SensesSet {
    /// The lists that hold, for some language, one of the classes at the language's place.
    pub(crate) const fn of(classes: [ClassSet; Flags::LANGUAGES.len()]) -> Self {
        let mut set = SensesSet([0; SENSE_LISTS.len().div_ceil(64)]);
        let mut place = 0;
        while place < SENSE_LISTS.len() {
            let mut language = 0;
            while language < classes.len() {
                if SENSE_LISTS[place].classes[language].meets(classes[language]) {
                    set.0[place / 64] |= 1 << (place % 64);
                }
                language += 1;
            }
            place += 1;
        }
        set
    }

    pub(crate) const fn has(&self, senses: Senses) -> bool {
        let place = senses.0 as usize;
        self.0[place / 64] >> (place % 64) & 1 == 1
    }
}
