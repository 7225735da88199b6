//! German, for tests alone: the proof that a language is rows of words and rows of rules.
//!
//! | part | rows |
//! |---|---|
//! | `words.tsv` | 47 words |
//! | `rules` | 6 rules: 3 patterns, a draft and its 2 elements |
//! | the engine, the shared values, expressions, resolving | 0 |
//!
//! It is read only where all languages are chosen, since [`Languages`] has none of the tests.

mod number;
mod rules;

use crate::expression::Convention;
use crate::grammar::engine::cursor::Hooks;
use crate::grammar::engine::language::Language;
use crate::grammar::engine::phrase;
use crate::grammar::engine::rules::{Rules, rules};
use crate::grammar::engine::said::Verdict;
use crate::grammar::engine::script;
use crate::grammar::shared::languages::Languages;
use crate::grammar::shared::token_set::TokenSet;
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Flags, Script};
use number::GOES_ON;
use rules::{ELEMENTS, RULES};

static ELEMENT_RULES: Rules = rules!(Flags::GERMAN, &GOES_ON, ELEMENTS, None);
static OPTIONAL_RULES: Rules = rules!(Flags::GERMAN, &GOES_ON, &[], None);

static JOINS: TokenTable = TokenTable::new(&TokenSet::classes(&[]));

pub(super) static LANGUAGE: Language = Language {
    name: "German",
    hooks: Hooks {
        flag: Flags::GERMAN,
        // The calendar, the week and the weekend are those of English.
        convention: Convention::ENGLISH,
        numeral: number::read_numeral,
        fill: |draft, cursor| phrase::fill(&LANGUAGE, draft, cursor),
        longest: |cursor, into| phrase::read_longest(&LANGUAGE, cursor, into),
        may_start: |senses| LANGUAGE.rules.may_start(senses),
    },
    script: Script::Latin,
    words: &[(Script::Latin, Languages::ALL)],
    figures: Languages::ALL,
    rules: rules!(Flags::GERMAN, &GOES_ON, RULES, Some(&ELEMENT_RULES)),
    elements: &ELEMENT_RULES,
    optional: &OPTIONAL_RULES,
    further: &[],
    take_joined_element: |_, _| false,
    verdict: |said, cursor| if said.licence.is_met(cursor) { Verdict::Allowed } else { Verdict::Refused },
    modifier_before: |_| None,
    joins: &JOINS,
    take_joint: |_, _| None,
    read_further: |_, _, _| None,
    read_end: |_, _| None,
    opens_list: |_| false,
    settle: |_, _| {},
    read_anaphor: |_| None,
    leaves: script::are_bare_figures,
};
