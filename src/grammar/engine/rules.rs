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
    /// The rule of each prefix; those of a rule are neighbours.
    rule_of: [u8; 127],
    /// For each prefix, those of the rules after its own.
    later: [u128; 127],
    /// The prefixes of the rules that read several expressions, or a name.
    groups: u128,
    /// The prefixes of the elements that the rule of a draft begins as: the first of them, and a bit for each.
    drafted: (u32, u128),
}

impl Rules {
    /// `goes_on` are the tokens that may be a numeral's second one; the rule of a draft begins as any of `elements` does.
    pub(in crate::grammar) const fn new(
        language: Flags,
        goes_on: &TokenSet,
        list: &'static [&'static Rule],
        elements: Option<&Rules>,
    ) -> Self {
        let mut builder = Builder::new(language, goes_on);
        let (mut rule_of, mut later, mut groups, mut drafted) = ([0; 127], [0; 127], 0, (0, 0));
        let mut place = 0;
        while place < list.len() {
            let rule = list[place];
            let first = builder.count();
            let (prefixes, count) = rule.prefixes();
            let mut prefix = 0;
            while prefix < count {
                if let Some(prefix) = &prefixes[prefix] {
                    assert!(rule.is_element() || !prefix.is_within(), "only an element goes on with a phrase");
                    builder.add(prefix);
                }
                prefix += 1;
            }
            if let (true, Some(elements)) = (rule.is_draft(), elements) {
                drafted = (builder.count() as u32, elements.prefilter.all());
                builder.append(&elements.prefilter);
            }
            let after = builder.count();
            let mut bit = first;
            while bit < after {
                rule_of[bit] = place as u8;
                later[bit] = u128::MAX << after;
                groups |= (rule.is_group() as u128) << bit;
                bit += 1;
            }
            place += 1;
        }
        Rules { list, prefilter: builder.build(), rule_of, later, groups, drafted }
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

    /// The prefixes that stand at a place, a bit each.
    #[inline]
    pub(super) const fn prefixes_at(&self, ahead: &Lookahead) -> u128 {
        self.prefilter.at(ahead)
    }

    /// Of these prefixes those of the elements that begin a phrase, as the elements' own rules number them.
    #[inline]
    pub(super) const fn of_elements(&self, prefixes: u128) -> u128 {
        let (first, all) = self.drafted;
        prefixes >> first & all
    }

    /// The phrases, or elements, of which a prefix stands there.
    #[inline]
    pub(super) const fn phrases(&'static self, prefixes: u128) -> Candidates {
        Candidates::new(self, prefixes, false)
    }

    /// The groups of which a prefix stands there.
    #[inline]
    pub(super) const fn groups(&'static self, prefixes: u128) -> Candidates {
        Candidates::new(self, prefixes, true)
    }
}

/// Rules to try: those of which a prefix stands there, and in tests all others too, which must read nothing.
pub(in crate::grammar) struct Candidates {
    rules: &'static Rules,
    prefixes: u128,
    #[cfg(test)]
    groups: bool,
    #[cfg(test)]
    place: usize,
}

impl Candidates {
    #[inline]
    const fn new(rules: &'static Rules, prefixes: u128, groups: bool) -> Self {
        let among = if groups { rules.groups } else { !rules.groups };
        Candidates {
            rules,
            prefixes: prefixes & among,
            #[cfg(test)]
            groups,
            #[cfg(test)]
            place: 0,
        }
    }
}

impl Iterator for Candidates {
    /// A rule, and whether the prefilter let it through.
    type Item = (&'static Rule, bool);

    #[cfg(not(test))]
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let prefix = self.prefixes.trailing_zeros() as usize;
        let rule = self.rules.list.get(usize::from(*self.rules.rule_of.get(prefix)?))?;
        self.prefixes &= self.rules.later[prefix];
        Some((rule, true))
    }

    #[cfg(test)]
    fn next(&mut self) -> Option<Self::Item> {
        let rule = loop {
            let rule = self.rules.list.get(self.place)?;
            self.place += 1;
            if rule.is_group() == self.groups {
                break rule;
            }
        };
        let prefix = self.prefixes.trailing_zeros() as usize;
        let stands = self.rules.rule_of.get(prefix).is_some_and(|&place| usize::from(place) + 1 == self.place);
        if stands {
            self.prefixes &= self.rules.later[prefix];
        }
        Some((rule, stands))
    }
}
