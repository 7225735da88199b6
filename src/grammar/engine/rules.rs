//! The rules of a language in the order of their precedence, with the prefilter that is derived from them.

use super::lookahead::Lookahead;
use super::prefix::{Builder, Prefilter};
use super::rule::Rule;
use crate::grammar::shared::token_set::TokenSet;
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
    /// The rule of each prefix; those of a rule are neighbours.
    rule_of: [u8; 127],
    /// For each prefix, those of the rules after its own.
    later: [u128; 127],
    /// The prefixes of the rules that read several expressions, or a name.
    groups: u128,
    /// The prefixes of the elements that the rule of a draft begins as: the first of them, and a bit for each.
    drafted: (u32, u128),
}

/// They are made when they are first asked: they are many times as large as what they are made of.
#[cfg(feature = "compact")]
struct LazyStarts {
    language: Flags,
    goes_on: &'static TokenSet,
    elements: Option<&'static Rules>,
    made: &'static Made,
}

/// The cell stands in a static beside the rules: constants read the rules, and a constant may not read a cell.
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
        Starts { prefilter: builder.build(), rule_of, later, groups, drafted }
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

    /// The prefixes that stand at a place, a bit each.
    #[inline]
    pub(super) fn prefixes_at(&self, ahead: &Lookahead) -> u128 {
        self.starts().prefilter.at(ahead)
    }

    /// Of these prefixes those of the elements that begin a phrase, as the elements' own rules number them.
    #[inline]
    pub(super) fn of_elements(&self, prefixes: u128) -> u128 {
        let (first, all) = self.starts().drafted;
        prefixes >> first & all
    }

    /// The phrases, or elements, of which a prefix stands there.
    #[inline]
    pub(super) fn phrases(&'static self, prefixes: u128) -> Candidates {
        Candidates::new(self.list, self.starts(), prefixes, false)
    }

    /// The groups of which a prefix stands there.
    #[inline]
    pub(super) fn groups(&'static self, prefixes: u128) -> Candidates {
        Candidates::new(self.list, self.starts(), prefixes, true)
    }
}

/// Rules to try: those of which a prefix stands there, and in tests all others too, which must read nothing.
pub(in crate::grammar) struct Candidates {
    list: &'static [&'static Rule],
    starts: &'static Starts,
    prefixes: u128,
    #[cfg(test)]
    groups: bool,
    #[cfg(test)]
    place: usize,
}

impl Candidates {
    #[inline]
    const fn new(list: &'static [&'static Rule], starts: &'static Starts, prefixes: u128, groups: bool) -> Self {
        let among = if groups { starts.groups } else { !starts.groups };
        Candidates {
            list,
            starts,
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
        let rule = self.list.get(usize::from(*self.starts.rule_of.get(prefix)?))?;
        self.prefixes &= self.starts.later[prefix];
        Some((rule, true))
    }

    #[cfg(test)]
    fn next(&mut self) -> Option<Self::Item> {
        let rule = loop {
            let rule = self.list.get(self.place)?;
            self.place += 1;
            if rule.is_group() == self.groups {
                break rule;
            }
        };
        let prefix = self.prefixes.trailing_zeros() as usize;
        let stands = self.starts.rule_of.get(prefix).is_some_and(|&place| usize::from(place) + 1 == self.place);
        if stands {
            self.prefixes &= self.starts.later[prefix];
        }
        Some((rule, stands))
    }
}
