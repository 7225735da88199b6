//! The rules of a language in the order of their precedence, with the prefilter that is derived from them.

use super::lookahead::Lookahead;
use super::prefix::{Builder, Prefilter};
use super::rule::Rule;
use super::token_set::TokenSet;
use crate::lexicon::{Flags, Senses};

/// Up to 127 rules.
pub(in crate::grammar) struct Rules {
    list: &'static [&'static Rule],
    #[cfg(not(feature = "compact"))]
    starts: Starts,
    #[cfg(feature = "compact")]
    starts: LazyStarts,
}

/// Where the rules of a list may begin.
struct Starts {
    prefilter: Prefilter,
    /// The rule of each prefix, a bit.
    of: [u128; 127],
    /// The rules that read several expressions, or a name.
    groups: u128,
}

/// They are made when they are first asked: they are many times as large as what they are made of.
#[cfg(feature = "compact")]
struct LazyStarts {
    language: Flags,
    goes_on: &'static TokenSet,
    elements: Option<&'static Rules>,
    made: &'static Made,
}

/// A cell of its own, since what the compiler reads of rules must not change.
#[cfg(feature = "compact")]
pub(in crate::grammar) struct Made(std::sync::OnceLock<alloc::boxed::Box<Starts>>);

/// [`Rules::new`], with the cell of its own that rules need.
#[cfg(feature = "compact")]
macro_rules! rules {
    ($($argument:expr),*) => {{
        static MADE: crate::grammar::engine::rules::Made = crate::grammar::engine::rules::Made::new();
        crate::grammar::engine::rules::Rules::new($($argument,)* &MADE)
    }};
}

/// [`Rules::new`]
#[cfg(not(feature = "compact"))]
macro_rules! rules {
    ($($argument:expr),*) => {
        crate::grammar::engine::rules::Rules::new($($argument),*)
    };
}

pub(in crate::grammar) use rules;

#[cfg(feature = "compact")]
impl Made {
    pub(in crate::grammar) const fn new() -> Self {
        Made(std::sync::OnceLock::new())
    }
}

impl Starts {
    const fn new(language: Flags, goes_on: &TokenSet, list: &[&Rule], elements: Option<&Starts>) -> Self {
        let (mut builder, mut of, mut groups) = (Builder::new(language, goes_on), [0; 127], 0);
        let mut place = 0;
        while place < list.len() {
            let rule = list[place];
            let (prefixes, count) = rule.prefixes();
            let mut prefix = 0;
            while prefix < count {
                if let Some(prefix) = &prefixes[prefix] {
                    of[builder.add(prefix)] |= 1 << place;
                }
                prefix += 1;
            }
            if let (true, Some(elements)) = (rule.is_draft(), elements) {
                let bits = builder.append(&elements.prefilter);
                let mut bit = bits.start;
                while bit < bits.end {
                    of[bit] |= 1 << place;
                    bit += 1;
                }
            }
            groups |= (rule.is_group() as u128) << place;
            place += 1;
        }
        Starts { prefilter: builder.build(), of, groups }
    }
}

#[cfg(not(feature = "compact"))]
impl Rules {
    /// `goes_on` are the tokens that may be a numeral's second one; the rule of a draft begins as any of `elements` does.
    pub(in crate::grammar) const fn new(
        language: Flags,
        goes_on: &'static TokenSet,
        list: &'static [&'static Rule],
        elements: Option<&'static Rules>,
    ) -> Self {
        let elements = match elements {
            Some(elements) => Some(&elements.starts),
            None => None,
        };
        Rules { list, starts: Starts::new(language, goes_on, list, elements) }
    }

    #[inline(always)]
    const fn starts(&self) -> &Starts {
        &self.starts
    }

    /// True if a rule may begin with a token of these senses.
    pub(in crate::grammar) const fn may_start(&self, senses: Senses) -> bool {
        self.starts.prefilter.may_start(senses)
    }
}

#[cfg(feature = "compact")]
impl Rules {
    /// `goes_on` are the tokens that may be a numeral's second one; the rule of a draft begins as any of `elements` does.
    pub(in crate::grammar) const fn new(
        language: Flags,
        goes_on: &'static TokenSet,
        list: &'static [&'static Rule],
        elements: Option<&'static Rules>,
        made: &'static Made,
    ) -> Self {
        Rules { list, starts: LazyStarts { language, goes_on, elements, made } }
    }

    #[inline]
    fn starts(&self) -> &Starts {
        self.starts.made.0.get_or_init(|| self.make())
    }

    #[cold]
    fn make(&self) -> alloc::boxed::Box<Starts> {
        let LazyStarts { language, goes_on, elements, .. } = self.starts;
        alloc::boxed::Box::new(Starts::new(language, goes_on, self.list, elements.map(Rules::starts)))
    }

    /// True if a rule may begin with a token of these senses.
    pub(in crate::grammar) fn may_start(&self, senses: Senses) -> bool {
        self.starts().prefilter.may_start(senses)
    }
}

impl Rules {
    pub(in crate::grammar) const fn list(&self) -> &'static [&'static Rule] {
        self.list
    }

    /// True if a rule may begin at a place, where the end of a numeral is not known.
    #[inline]
    pub(in crate::grammar) fn start_at(&self, ahead: &Lookahead) -> bool {
        self.starts().prefilter.starting_at(ahead) != 0
    }

    /// The phrases or elements that may stand there; those that begin no phrase are among them unless it is `fresh`.
    #[inline]
    pub(in crate::grammar) fn at(&self, ahead: &Lookahead, fresh: bool) -> Candidates {
        let Starts { prefilter, groups, .. } = self.starts();
        let standing = if fresh { prefilter.starting() } else { u128::MAX };
        self.candidates(prefilter.at(ahead) & standing, !groups)
    }

    /// The groups that may stand there.
    #[inline]
    pub(in crate::grammar) fn groups_at(&self, ahead: &Lookahead) -> Candidates {
        let Starts { prefilter, groups, .. } = self.starts();
        self.candidates(prefilter.at(ahead), *groups)
    }

    #[inline]
    fn candidates(&self, mut prefixes: u128, among: u128) -> Candidates {
        let (of, mut candidates) = (&self.starts().of, 0);
        while prefixes != 0 {
            candidates |= of[prefixes.trailing_zeros() as usize];
            prefixes &= prefixes - 1;
        }
        candidates &= among;
        let tried = if cfg!(test) { ((1 << self.list.len()) - 1) & among } else { candidates };
        Candidates { list: self.list, tried, candidates }
    }
}

/// Rules to try: the candidates of a prefilter, and in tests all others too, which must read nothing.
pub(in crate::grammar) struct Candidates {
    list: &'static [&'static Rule],
    tried: u128,
    candidates: u128,
}

impl Iterator for Candidates {
    /// A rule, and whether the prefilter let it through.
    type Item = (&'static Rule, bool);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let place = self.tried.trailing_zeros();
        let rule = self.list.get(place as usize)?;
        self.tried &= self.tried - 1;
        Some((rule, self.candidates >> place & 1 == 1))
    }
}
