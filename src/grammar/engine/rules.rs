//! The rules of a language in the order of their precedence, with the prefilter that is derived from them.

use super::lookahead::Lookahead;
use super::prefix::{Builder, Prefilter};
use super::rule::Rule;
use super::token_set::TokenSet;
use crate::lexicon::{Flags, Senses};

/// Up to 127 rules.
pub(in crate::grammar) struct Rules {
    list: &'static [&'static Rule],
    prefilter: Prefilter,
    /// The rule of each prefix, a bit.
    of: [u128; 127],
    /// The rules that read several expressions, or a name.
    groups: u128,
}

impl Rules {
    /// `goes_on` are the tokens that may be a numeral's second one; the rule of a draft begins as any of `elements` does.
    pub(in crate::grammar) const fn new(
        language: Flags,
        goes_on: &TokenSet,
        list: &'static [&'static Rule],
        elements: Option<&Rules>,
    ) -> Self {
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
        Rules { list, prefilter: builder.build(), of, groups }
    }

    pub(in crate::grammar) const fn list(&self) -> &'static [&'static Rule] {
        self.list
    }

    /// True if a rule may begin with a token of these senses.
    pub(in crate::grammar) const fn may_start(&self, senses: Senses) -> bool {
        self.prefilter.may_start(senses)
    }

    /// True if a rule may begin at a place, where the end of a numeral is not known.
    #[inline]
    pub(in crate::grammar) const fn start_at(&self, ahead: &Lookahead) -> bool {
        self.prefilter.starting_at(ahead) != 0
    }

    /// The phrases or elements that may stand there; those that begin no phrase are among them unless it is `fresh`.
    #[inline]
    pub(in crate::grammar) fn at(&self, ahead: &Lookahead, fresh: bool) -> Candidates {
        let standing = if fresh { self.prefilter.starting() } else { u128::MAX };
        self.candidates(self.prefilter.at(ahead) & standing, !self.groups)
    }

    /// The groups that may stand there.
    #[inline]
    pub(in crate::grammar) fn groups_at(&self, ahead: &Lookahead) -> Candidates {
        self.candidates(self.prefilter.at(ahead), self.groups)
    }

    #[inline]
    fn candidates(&self, mut prefixes: u128, among: u128) -> Candidates {
        let mut candidates = 0;
        while prefixes != 0 {
            candidates |= self.of[prefixes.trailing_zeros() as usize];
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
