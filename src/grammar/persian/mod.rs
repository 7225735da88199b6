//! Persian, in its own script and in Latin letters.
//!
//! A phrase is a draft: a set of slots that elements fill in any order the language allows. Durations, sets and references
//! are read beside it. Lists and ranges join readings and share what only one member says.

mod absolute;
mod aged;
mod amount;
mod anaphor;
mod beside_hour;
mod beside_number;
mod between;
mod bracket_list;
mod brackets;
mod citation;
mod clock;
mod comparison;
mod container;
mod context;
mod customs;
mod date;
mod day_number;
mod day_part;
mod dual_year;
mod duration;
mod early_year;
mod edge;
mod elements;
mod ellipsis;
mod era;
mod event;
mod form;
mod head;
mod hours;
mod hours_of_days;
mod joint;
mod left;
mod life;
mod list;
mod lower_amount;
mod many;
mod meeting;
mod milliard;
mod month_licence;
mod month_name;
mod monthly;
mod name;
mod no_hour;
mod number;
mod number_list;
mod numbered;
mod numeric_date;
mod occasion;
mod optional;
mod plan;
mod praised;
mod rate;
mod recurrence;
mod reference;
mod relative;
mod rules;
mod same_day;
mod season;
mod set_after;
mod settle;
mod shift;
mod slice;
mod someday;
mod span;
mod told_after;
mod told_clock;
mod until_now;
mod weekday;
mod year;
mod year_number;
mod year_run;
mod yearly;
mod years;

use crate::grammar::engine::cursor::Hooks;
use crate::grammar::engine::language::Language;
use crate::grammar::engine::phrase;
use crate::grammar::engine::rules::{Rules, rules};
use crate::grammar::engine::script;
use crate::grammar::prelude::*;
use crate::grammar::shared::languages::Languages;
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::Script;
use elements::ELEMENTS;
use number::GOES_ON;

static ELEMENT_RULES: Rules = rules!(Flags::PERSIAN, &GOES_ON, ELEMENTS, None);
static OPTIONAL_RULES: Rules = rules!(Flags::PERSIAN, &GOES_ON, optional::RULES, None);

static JOINS: TokenTable = TokenTable::new(&joint::JOINT.or(joint::MOVED).or(until_now::END));

pub(super) static LANGUAGE: Language = Language {
    name: "Persian",
    hooks: Hooks {
        flag: Flags::PERSIAN,
        convention: Convention::IRAN,
        numeral: number::read_numeral,
        fill: |draft, cursor| phrase::fill(&LANGUAGE, draft, cursor),
        longest: |cursor, into| phrase::read_longest(&LANGUAGE, cursor, into),
        may_start: |senses| LANGUAGE.rules.may_start(senses),
    },
    script: Script::Arabic,
    words: &[(Script::Arabic, Languages::PERSIAN), (Script::Latin, Languages::ENGLISH)],
    figures: Languages::NONE,
    rules: rules!(Flags::PERSIAN, &GOES_ON, rules::RULES, Some(&ELEMENT_RULES)),
    elements: &ELEMENT_RULES,
    optional: &OPTIONAL_RULES,
    further: rules::FURTHER,
    take_joined_element: date::take_joined_element,
    verdict: context::verdict,
    modifier_before: context::modifier_before,
    joins: &JOINS,
    take_joint: joint::take_joint,
    read_further: ellipsis::read_further,
    read_end: until_now::read_end,
    opens_list: hours::opens_list,
    settle: settle::settle,
    read_anaphor: anaphor::read,
    leaves: script::are_foreign_figures,
};
