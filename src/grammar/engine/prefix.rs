//! How rules can begin, so that a rule is tried only where it can.

use super::lookahead::{Lookahead, Rest};
use crate::grammar::shared::token_set::TokenSet;
use crate::lexicon::{Flags, Senses};

/// Up to three token sets that a rule can begin with; where the first is a numeral, the next ones may stand after it.
#[derive(Clone, Copy)]
pub(in crate::grammar) struct Prefix {
    first: TokenSet,
    next: Option<TokenSet>,
    third: Option<TokenSet>,
    /// The third token is none of its set.
    unless: bool,
    /// Only after something that the phrase holds already: an element's.
    within: bool,
}

impl Prefix {
    /// One token, whatever follows it.
    pub(in crate::grammar) const fn any(first: TokenSet) -> Self {
        Prefix { first, next: None, third: None, unless: false, within: false }
    }

    /// One token before another.
    pub(in crate::grammar) const fn before(first: TokenSet, next: TokenSet) -> Self {
        Prefix { next: Some(next), ..Prefix::any(first) }
    }

    /// And before another one, if it is of one token.
    pub(in crate::grammar) const fn and(self, next: TokenSet) -> Self {
        Prefix { next: Some(next), ..self }
    }

    /// And before a third one.
    pub(in crate::grammar) const fn then(self, third: TokenSet) -> Self {
        Prefix { third: Some(third), ..self }
    }

    /// And not before such a third one.
    pub(in crate::grammar) const fn unless(self, third: TokenSet) -> Self {
        Prefix { third: Some(third), unless: true, ..self }
    }

    /// One token that goes on with a phrase and begins none.
    pub(in crate::grammar) const fn within(first: TokenSet) -> Self {
        Prefix { within: true, ..Prefix::any(first) }
    }

    pub(super) const fn is_within(&self) -> bool {
        self.within
    }
}

#[cfg(test)]
impl Prefix {
    pub(super) const fn sets(&self) -> (&TokenSet, [Option<&TokenSet>; 2]) {
        (&self.first, [self.next.as_ref(), self.third.as_ref()])
    }

    pub(super) const fn excludes_third(&self) -> bool {
        self.unless
    }
}

/// A bit for each list of senses.
type Lists = [u64; LISTS];

const LISTS: usize = Senses::COUNT.div_ceil(64);

/// The lists of senses of each class in a language: few lists are in a set, so that they are looked up and not tried.
struct Known {
    language: Flags,
    lists: [Lists; u128::BITS as usize],
}

impl Known {
    const fn of(language: Flags) -> Self {
        let mut lists = [[0; LISTS]; u128::BITS as usize];
        let mut place = 0;
        while place < Senses::COUNT {
            let mut classes = Senses::new(place as u16).classes(language).bits();
            while classes != 0 {
                lists[classes.trailing_zeros() as usize][place / 64] |= 1u64 << (place % 64);
                classes &= classes - 1;
            }
            place += 1;
        }
        Known { language, lists }
    }

    /// The lists of the tokens of a set.
    const fn in_set(&self, set: &TokenSet) -> Lists {
        let (classes, words) = set.parts();
        let (mut all, mut classes) = ([0; LISTS], classes.bits());
        while classes != 0 {
            let lists = &self.lists[classes.trailing_zeros() as usize];
            let mut word = 0;
            while word < all.len() {
                all[word] |= lists[word];
                word += 1;
            }
            classes &= classes - 1;
        }
        let mut place = 0;
        while place < words.len() {
            if let Some(words) = &words[place] {
                let mut rest = self.lists[words.class() as usize];
                while let Some(list) = take_first(&mut rest) {
                    let held = words.has_one_of(Senses::new(list as u16).as_slice(), self.language);
                    all[list / 64] |= (held as u64) << (list % 64);
                }
            }
            place += 1;
        }
        all
    }
}

/// Takes the first list out.
const fn take_first(lists: &mut Lists) -> Option<usize> {
    let mut word = 0;
    while word < lists.len() {
        if lists[word] != 0 {
            let bit = lists[word].trailing_zeros() as usize;
            lists[word] &= lists[word] - 1;
            return Some(word * 64 + bit);
        }
        word += 1;
    }
    None
}

/// A bit for each of up to 127 token sets of one language, by the list of senses of a token.
struct Sets([u128; Senses::COUNT]);

impl Sets {
    const EMPTY: Sets = Sets([0; Senses::COUNT]);

    /// Assigns a set to a bit.
    const fn add(&mut self, bit: usize, set: &TokenSet, known: &Known) {
        let mut lists = known.in_set(set);
        while let Some(list) = take_first(&mut lists) {
            self.0[list] |= 1 << bit;
        }
    }

    /// Assigns all that is not in a set to a bit.
    const fn add_others(&mut self, bit: usize, set: &TokenSet, known: &Known) {
        self.add(bit, set, known);
        let mut place = 0;
        while place < Senses::COUNT {
            self.0[place] ^= 1 << bit;
            place += 1;
        }
    }

    /// Adds some bits of another table, each moved up by so many places.
    const fn append(&mut self, other: &Sets, among: u128, places: usize) {
        let mut place = 0;
        while place < Senses::COUNT {
            self.0[place] |= (other.0[place] & among) << places;
            place += 1;
        }
    }

    /// The sets that hold a token of these senses.
    #[inline]
    const fn of(&self, senses: Senses) -> u128 {
        self.0[senses.place()]
    }
}

/// Up to 127 prefixes, a bit each, as tables: which of them stand at a place is a few loads and an `and`, without a branch.
/// It never leaves out a prefix that stands there.
pub(in crate::grammar) struct Prefilter {
    firsts: Sets,
    nexts: Sets,
    thirds: Sets,
    /// The prefixes of one token, and those of at most two.
    of_one: u128,
    of_two: u128,
    /// Those that begin a phrase; all others are of elements.
    starting: u128,
    /// Those that begin with a numeral, whose end is not known before it is read.
    numeral: u128,
    count: usize,
}

/// In the table of second tokens: the token may go on with a numeral.
const GOES_ON: usize = u128::BITS as usize - 1;

/// A prefilter being made.
pub(super) struct Builder {
    prefilter: Prefilter,
    known: Known,
}

impl Builder {
    /// `goes_on` are the tokens that may be a numeral's second one.
    pub(super) const fn new(language: Flags, goes_on: &TokenSet) -> Self {
        let known = Known::of(language);
        let mut prefilter = Prefilter {
            firsts: Sets::EMPTY,
            nexts: Sets::EMPTY,
            thirds: Sets::EMPTY,
            of_one: 0,
            of_two: 0,
            starting: 0,
            numeral: 0,
            count: 0,
        };
        prefilter.nexts.add(GOES_ON, goes_on, &known);
        Builder { prefilter, known }
    }

    /// How many prefixes it has: the bit of the next one.
    pub(super) const fn count(&self) -> usize {
        self.prefilter.count
    }

    /// Adds a prefix.
    pub(super) const fn add(&mut self, prefix: &Prefix) {
        let (all, known) = (&mut self.prefilter, &self.known);
        let bit = all.count;
        assert!(bit < GOES_ON, "more prefixes than bits");
        all.firsts.add(bit, &prefix.first, known);
        match &prefix.next {
            Some(next) => all.nexts.add(bit, next, known),
            None => all.of_one |= 1 << bit,
        }
        match &prefix.third {
            Some(third) if prefix.unless => all.thirds.add_others(bit, third, known),
            Some(third) => all.thirds.add(bit, third, known),
            None => all.of_two |= 1 << bit,
        }
        all.starting |= (!prefix.within as u128) << bit;
        all.numeral |= (prefix.first.intersects(&TokenSet::NUMERAL) as u128) << bit;
        all.count += 1;
    }

    /// Adds the prefixes of another prefilter; those that begin no phrase have bits that never stand.
    pub(super) const fn append(&mut self, other: &Prefilter) {
        let all = &mut self.prefilter;
        let from = all.count;
        assert!(from + other.count < GOES_ON, "more prefixes than bits");
        let among = other.all();
        all.firsts.append(&other.firsts, among & other.starting, from);
        all.nexts.append(&other.nexts, among, from);
        all.thirds.append(&other.thirds, among, from);
        all.of_one |= other.of_one << from;
        all.of_two |= other.of_two << from;
        all.numeral |= other.numeral << from;
        all.count += other.count;
    }

    pub(super) const fn build(self) -> Prefilter {
        self.prefilter
    }
}

impl Prefilter {
    /// The prefixes that stand at a place.
    #[inline]
    pub(in crate::grammar) const fn at(&self, ahead: &Lookahead) -> u128 {
        let goes_on = match ahead.after_numeral {
            None => self.go_on(ahead.rest),
            Some(after) => self.go_on(ahead.rest) | self.go_on(after),
        };
        self.firsts.of(ahead.first) & goes_on
    }

    /// The prefixes that may stand at a place, where the end of a numeral is not known.
    #[inline]
    pub(in crate::grammar) const fn starting_at(&self, ahead: &Lookahead) -> u128 {
        let goes_on = (self.nexts.of(ahead.rest.next) >> GOES_ON).wrapping_neg() & self.numeral;
        self.firsts.of(ahead.first) & (self.go_on(ahead.rest) | goes_on)
    }

    /// True if a rule may begin with a token of these senses.
    pub(in crate::grammar) const fn may_start(&self, senses: Senses) -> bool {
        self.firsts.of(senses) != 0
    }

    /// All prefixes.
    pub(super) const fn all(&self) -> u128 {
        (1 << self.count) - 1
    }

    #[inline]
    const fn go_on(&self, Rest { next, third }: Rest) -> u128 {
        (self.of_one | self.nexts.of(next)) & (self.of_two | self.thirds.of(third))
    }
}
