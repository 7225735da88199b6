//! English: news of Iran and Afghanistan, encyclopaedias, chat.
//!
//! A phrase is a draft: slots that [`elements`] fill. Sets, parts of periods, edges, durations and references are read
//! beside it. [`context`] says what words beside a phrase make it a name or a count, since most names of months and
//! days are words or people too; [`licence`] says what words must stand beside it.

mod absolute;
mod amount;
mod anaphor;
mod at_hour;
mod beside;
mod beside_figures;
mod centuries;
mod clock;
mod context;
mod customs;
mod date;
mod day_number;
mod day_part;
mod duration;
mod edge;
mod elements;
mod ends;
mod era;
mod further;
mod half_day;
mod hour_of_day;
mod hours;
mod iso_length;
mod joint;
mod licence;
mod list;
mod lower_case;
mod machine;
mod marks;
mod minutes_apart;
mod neighbour;
mod nights;
mod number;
mod numeric;
mod occasion;
mod optional;
mod past_or_to;
mod period_code;
mod planned;
mod possessed;
mod recurrence;
mod reference;
mod relative;
mod rules;
mod season;
mod sets;
mod settle;
mod shift;
mod short_unit;
mod slice;
mod slice_list;
mod span;
mod weekday;
mod weekday_licence;
mod weekday_run;
mod weekend;
mod year;
mod year_figures;

use super::engine::cursor::Hooks;
use super::engine::language::Language;
use super::engine::phrase;
use super::engine::rules::{Rules, rules};
use super::engine::script;
use super::shared::languages::Languages;
use super::shared::token_table::TokenTable;
use crate::grammar::prelude::*;
use crate::lexicon::Script;

static ELEMENT_RULES: Rules = rules!(Flags::ENGLISH, &number::GOES_ON, elements::ELEMENTS, None);
static OPTIONAL_RULES: Rules = rules!(Flags::ENGLISH, &number::GOES_ON, optional::RULES, None);

static JOINS: TokenTable = TokenTable::new(&joint::JOINT);

pub(super) static LANGUAGE: Language = Language {
    name: "English",
    hooks: Hooks {
        flag: Flags::ENGLISH,
        convention: Convention::ENGLISH,
        numeral: number::read_numeral,
        fill: |draft, cursor| phrase::fill(&LANGUAGE, draft, cursor),
        longest: |cursor, into| phrase::read_longest(&LANGUAGE, cursor, into),
        may_start: |senses| LANGUAGE.rules.may_start(senses),
    },
    script: Script::Latin,
    words: &[(Script::Latin, Languages::ENGLISH)],
    figures: Languages::ENGLISH,
    rules: rules!(Flags::ENGLISH, &number::GOES_ON, rules::RULES, Some(&ELEMENT_RULES)),
    elements: &ELEMENT_RULES,
    optional: &OPTIONAL_RULES,
    further: rules::FURTHER,
    take_joined_element: |draft, cursor| {
        date::take_joined_element(draft, cursor, |draft, cursor| phrase::take_element(&LANGUAGE, draft, cursor))
    },
    verdict: context::verdict,
    modifier_before: context::modifier_before,
    joins: &JOINS,
    take_joint: joint::take_joint,
    read_further: further::read_further,
    read_end: |_, _| None,
    opens_list: |_| false,
    settle: settle::settle,
    read_anaphor: anaphor::read,
    leaves: script::are_bare_figures,
};
