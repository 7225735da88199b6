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

    /// Those that hold what a token can be; none where it can be nothing.
    #[inline]
    pub(super) const fn of(&self, senses: Senses) -> u32 {
        self.of[senses.place()]
    }
}

/// What stands at a place: what a token can be, and what those that follow it can be.
pub(super) struct Head {
    first: Senses,
    follow: Follow,
    /// What follows the numeral that it begins.
    counted: Follow,
}

/// The next token and the one after that; nothing where there is none.
#[derive(Clone, Copy)]
struct Follow {
    next: Senses,
    third: Senses,
}

impl Follow {
    const NONE: Follow = Follow { next: Senses::NONE, third: Senses::NONE };
}

impl Head {
    /// `after_numeral` stands after the numeral, where one begins.
    #[inline]
    pub(super) fn at(cursor: &Cursor<'_>, after_numeral: Option<&Cursor<'_>>) -> Option<Self> {
        let listed = |cursor: &Cursor<'_>| cursor.peek().map(|token| token.listed);
        let follow = |cursor: &Cursor<'_>| {
            let mut ahead = *cursor;
            ahead.advance();
            let next = listed(cursor);
            let third = next.and_then(|_| listed(&ahead));
            Follow { next: next.unwrap_or(Senses::NONE), third: third.unwrap_or(Senses::NONE) }
        };
        let mut second = *cursor;
        second.advance();
        let counted = after_numeral.map_or(Follow::NONE, follow);
        Some(Head { first: listed(cursor)?, follow: follow(&second), counted })
    }

    /// The tokens from one on.
    #[inline]
    pub(super) fn in_tokens(tokens: &[Token], at: usize) -> Self {
        let follow = match tokens.get(at + 1..) {
            Some([next, third, ..]) if next.gap.is_blank() && third.gap.is_blank() => {
                Follow { next: next.listed, third: third.listed }
            }
            Some([next, ..]) if next.gap.is_blank() => Follow { next: next.listed, third: Senses::NONE },
            _ => Follow::NONE,
        };
        Head { first: tokens[at].listed, follow, counted: Follow::NONE }
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
    pub(super) const fn at(&self, head: &Head) -> u32 {
        self.firsts.of(head.first) & (self.go_on(head.follow) | self.go_on(head.counted))
    }

    #[inline]
    const fn go_on(&self, Follow { next, third }: Follow) -> u32 {
        (self.of_one | self.nexts.of(next)) & (self.of_two | self.thirds.of(third))
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
    pub(super) fn at(&self, head: &Head) -> impl Iterator<Item = (&F, bool)> {
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

/// A rule that fills a draft's slots from the cursor, if it fits.
pub(super) type Element<D> = fn(&mut D, &mut Cursor<'_>) -> bool;

/// Elements of a phrase in the order of precedence, with how each begins.
pub(super) struct Elements<D: 'static>(Families<Element<D>>);

impl<D: Copy> Elements<D> {
    pub(super) const fn new(language: Flags, elements: &'static [(&'static [Opening], Element<D>)]) -> Self {
        Elements(Families::new(language, elements))
    }

    /// What any of them begins with.
    pub(super) const fn first(&self) -> First {
        let mut all = First::words(&[]);
        let mut place = 0;
        while place < self.0.families.len() {
            let openings = self.0.families[place].0;
            let mut opening = 0;
            while opening < openings.len() {
                all = all.or(openings[opening].first());
                opening += 1;
            }
            place += 1;
        }
        all
    }

    /// Takes the first element that fits; `after_numeral` stands after the numeral, where one begins.
    pub(super) fn take(&self, draft: &mut D, cursor: &mut Cursor<'_>, after_numeral: Option<&Cursor<'_>>) -> bool {
        let Some(head) = Head::at(cursor, after_numeral) else { return false };
        for (element, may_begin) in self.0.at(&head) {
            if !may_begin {
                let (mut draft, mut ahead) = (*draft, *cursor);
                assert!(!element(&mut draft, &mut ahead), "an element begins with {:?}", cursor.peek());
            } else if element(draft, cursor) {
                return true;
            }
        }
        false
    }
}
