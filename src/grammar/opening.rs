//! How rules can begin, told by the first tokens through tables, so that a rule is tried only where it can.

use super::cursor::Cursor;
use super::first::First;
use crate::lexicon::{Flags, Senses, Token};

/// A beginning: one of `first`, and one of those after it that are named.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    first: First,
    next: Option<First>,
    third: Option<First>,
}

impl Opening {
    /// Whatever follows.
    pub(super) const fn any(first: First) -> Self {
        Opening { first, next: None, third: None }
    }

    /// Before one of those.
    pub(super) const fn before(first: First, next: First) -> Self {
        Opening { first, next: Some(next), third: None }
    }

    /// And before one of those after that.
    pub(super) const fn then(self, third: First) -> Self {
        Opening { third: Some(third), ..self }
    }

    /// What it begins with.
    pub(super) const fn first(&self) -> First {
        self.first
    }
}

/// Up to 32 sets of tokens of one language: which of them hold a token, a bit each, is one look into a table.
pub(super) struct Sets {
    language: Flags,
    of: [u32; Senses::COUNT],
}

impl Sets {
    pub(super) const fn new(language: Flags) -> Self {
        Sets { language, of: [0; Senses::COUNT] }
    }

    /// Makes a set that of a bit.
    pub(super) const fn add(&mut self, bit: usize, set: First) {
        let mut place = 0;
        while place < Senses::COUNT {
            self.of[place] |= (set.holds(Senses::new(place as u16), self.language) as u32) << bit;
            place += 1;
        }
    }

    #[inline]
    pub(super) const fn of(&self, token: &Token) -> u32 {
        self.of[token.listed.place()]
    }
}

/// What stands at a place: a token and what follows it.
pub(super) struct Head<'a> {
    first: &'a Token,
    follow: Follow<'a>,
    /// What follows the numeral that it begins.
    counted: Follow<'a>,
}

/// The next token and the one after that.
#[derive(Clone, Copy, Default)]
struct Follow<'a> {
    next: Option<&'a Token>,
    third: Option<&'a Token>,
}

impl<'a> Head<'a> {
    /// `after_numeral` stands after the numeral, where one begins.
    #[inline]
    pub(super) fn at(cursor: &Cursor<'a>, after_numeral: Option<&Cursor<'a>>) -> Option<Self> {
        let follow = |cursor: &Cursor<'a>| {
            let mut ahead = *cursor;
            let next = ahead.peek();
            ahead.advance();
            Follow { next, third: next.and_then(|_| ahead.peek()) }
        };
        let mut second = *cursor;
        second.advance();
        let counted = after_numeral.map_or(Follow::default(), follow);
        Some(Head { first: cursor.peek()?, follow: follow(&second), counted })
    }

    /// The tokens from one on.
    #[inline]
    pub(super) fn in_tokens(tokens: &'a [Token], at: usize) -> Option<Self> {
        let follow = |place: usize| tokens.get(place).filter(|token| token.gap.is_blank());
        let next = follow(at + 1);
        let third = next.and_then(|_| follow(at + 2));
        Some(Head { first: tokens.get(at)?, follow: Follow { next, third }, counted: Follow::default() })
    }

    pub(super) const fn first(&self) -> &'a Token {
        self.first
    }
}

/// Up to 32 openings, a bit each.
pub(super) struct Openings {
    firsts: Sets,
    nexts: Sets,
    thirds: Sets,
    /// Those that ask for no second token, and those that ask for no third one.
    of_one: u32,
    of_two: u32,
}

impl Openings {
    pub(super) const fn new(language: Flags) -> Self {
        Openings {
            firsts: Sets::new(language),
            nexts: Sets::new(language),
            thirds: Sets::new(language),
            of_one: 0,
            of_two: 0,
        }
    }

    /// Makes an opening that of a bit.
    pub(super) const fn add(&mut self, bit: usize, opening: Opening) {
        self.firsts.add(bit, opening.first);
        match opening.next {
            Some(next) => self.nexts.add(bit, next),
            None => self.of_one |= 1 << bit,
        }
        match opening.third {
            Some(third) => self.thirds.add(bit, third),
            None => self.of_two |= 1 << bit,
        }
    }

    /// Those that stand there.
    #[inline]
    pub(super) fn at(&self, head: &Head<'_>) -> u32 {
        let of = |sets: &Sets, token: Option<&Token>| token.map_or(0, |token| sets.of(token));
        let goes_on = |follow: Follow<'_>| {
            (self.of_one | of(&self.nexts, follow.next)) & (self.of_two | of(&self.thirds, follow.third))
        };
        self.firsts.of(head.first) & (goes_on(head.follow) | goes_on(head.counted))
    }
}

/// Families of rules, in the order of precedence, with how each begins.
pub(super) struct Families<F: 'static> {
    families: &'static [(&'static [Opening], F)],
    openings: Openings,
    /// The family of each opening, a bit.
    of: [u32; 32],
}

impl<F> Families<F> {
    pub(super) const fn new(language: Flags, families: &'static [(&'static [Opening], F)]) -> Self {
        let mut openings = Openings::new(language);
        let mut of = [0; 32];
        let (mut family, mut bit) = (0, 0);
        while family < families.len() {
            let mut place = 0;
            while place < families[family].0.len() {
                openings.add(bit, families[family].0[place]);
                of[bit] = 1 << family;
                place += 1;
                bit += 1;
            }
            family += 1;
        }
        Families { families, openings, of }
    }

    /// Those that may begin there, and in tests all with whether they may.
    #[inline]
    pub(super) fn at(&self, head: &Head<'_>) -> impl Iterator<Item = (&F, bool)> {
        let mut openings = self.openings.at(head);
        let mut candidates = 0;
        while openings != 0 {
            candidates |= self.of[openings.trailing_zeros() as usize];
            openings &= openings - 1;
        }
        let mut rest = if cfg!(test) { (1 << self.families.len()) - 1 } else { candidates };
        core::iter::from_fn(move || {
            let place = rest.trailing_zeros();
            let (_, family) = self.families.get(place as usize)?;
            rest &= rest - 1;
            Some((family, candidates >> place & 1 == 1))
        })
    }
}
