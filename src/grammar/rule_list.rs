//! The rules by name, as [`Match::rule`](crate::Match::rule) and the command line tell them.

use super::engine::language::Language;
use super::languages::LANGUAGES;
use super::shared::rule_name::RuleName;

/// A rule of the grammar.
///
/// ```
/// use taqvim::{RULES, Rule};
///
/// let named = |name| RULES.iter().find(|rule: &&Rule| rule.name() == name);
/// assert!(named("clock").is_some() && named("guess").is_none());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rule {
    name: &'static str,
    example: &'static str,
}

impl Rule {
    /// Its name.
    ///
    /// ```
    /// let found = taqvim::Finder::new().find_iter("فردا ساعت ۸").next().unwrap();
    /// assert!(taqvim::RULES.iter().any(|rule| rule.name() == found.rule()));
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// A phrase or sentence in which it reads an expression.
    ///
    /// ```
    /// let rule = taqvim::RULES.iter().find(|rule| rule.name() == "every").unwrap();
    /// assert_eq!(rule.example(), "هر روز");
    /// ```
    #[must_use]
    pub const fn example(&self) -> &'static str {
        self.example
    }
}

/// Every rule, by name, with an example. `anaphor` is read under a [policy](crate::Policy::narrative) that asks for it.
/// Phrases of the user's own have `user-word`, which is no rule.
///
/// ```
/// let rule = taqvim::RULES.iter().find(|rule| rule.name() == "numeric-date").unwrap();
/// let found = taqvim::Finder::new().find_iter(rule.example()).next().unwrap();
/// assert_eq!(found.rule(), rule.name());
/// ```
pub const RULES: &[Rule] = &ALL;

/// Each name with the first example that a language gives it.
const ALL: [Rule; RuleName::ALL.len()] = {
    let mut all = [Rule { name: "", example: "" }; RuleName::ALL.len()];
    let mut place = 0;
    while place < all.len() {
        let name = RuleName::ALL[place];
        let (mut language, mut example) = (0, None);
        while example.is_none() && language < LANGUAGES.len() {
            example = example_in(LANGUAGES[language], name);
            language += 1;
        }
        let Some(example) = example else { panic!("a rule's name has no example") };
        all[place] = Rule { name: name.as_str(), example };
        place += 1;
    }
    all
};

const fn example_in(language: &Language, name: RuleName) -> Option<&'static str> {
    let lists = [language.elements.list(), language.rules.list(), language.further, language.optional.list()];
    let mut list = 0;
    while list < lists.len() {
        let mut rule = 0;
        while rule < lists[list].len() {
            let names = lists[list][rule].names();
            let mut place = 0;
            while place < names.len() {
                if names[place].0 as u8 == name as u8 {
                    return Some(names[place].1);
                }
                place += 1;
            }
            rule += 1;
        }
        list += 1;
    }
    None
}
