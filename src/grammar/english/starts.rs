//! What the English constructions begin with.

use crate::expression::Unit;
use crate::grammar::first::First;
use crate::grammar::opening::Opening;
use crate::grammar::start::Starts;
use crate::lexicon::Class::{self, *};
use crate::lexicon::{Flags, Mark};

const ARTICLE: First = First::words(&[Article]);

/// Every unit but the second, which is an ordinal too.
const ABOVE_SECONDS: &[Unit] = Unit::ALL.split_at(Unit::Minute as usize).1;

/// Words that start an expression only if one of `FOLLOWING` comes next.
const LEADING: First = First::words_but(&[
    Article,
    Demonstrative,
    Every,
    OrdinalSuffix,
    And,
    Modifier,
    Alternate,
    Consecutive,
    Block,
    Capital,
    Event,
    Particle,
    Remaining,
    Odd,
    Happening,
    Stay,
    Equals,
    Yearly,
    Verb,
    Plan,
    Counted,
    Preposition,
    NameHead,
    Zone,
    Meridiem,
    IsoTime,
    DecadeSuffix,
    Measure,
    NameTail,
    Coded,
]);

/// The second tokens of those expressions.
const FOLLOWING: First = First::words_but(&[NameTail, NameHead, Counted]).or_number().or_mark();

/// What stands in dates and times in figures, or between two numbers.
const FIGURE_MARKS: &[Mark] = &[
    Mark::Slash,
    Mark::Hyphen,
    Mark::Dash,
    Mark::Dot,
    Mark::Comma,
    Mark::Colon,
    Mark::Semicolon,
    Mark::Apostrophe,
    Mark::Thousands,
    Mark::Decimal,
    Mark::Plus,
];

pub(crate) static STARTS: Starts = Starts::new(
    Flags::ENGLISH,
    &[
        Opening::any(First::PLURALS),
        Opening::any(First::words(&[
            MonthJalali,
            MonthGregorian,
            MonthHijri,
            Weekday,
            DeicticDay,
            DeicticNight,
            DeicticYear,
            DayPart,
            UnitAdjective,
            Frequency,
            Reference,
            Season,
            Weekend,
            SchoolYear,
            Occasion,
            Name,
            Times,
            DecadeWord,
        ])),
        Opening::before(LEADING, FOLLOWING),
        // "the second of May", but not "the second plan"
        Opening::before(ARTICLE, FOLLOWING.without(First::words(&[Ordinal, Class::Unit]))),
        Opening::before(ARTICLE, First::words(&[Ordinal])).then(First::ANY),
        Opening::before(ARTICLE, First::units(ABOVE_SECONDS)),
        Opening::before(First::words(&[Demonstrative]), FOLLOWING.without(ARTICLE)),
        // "every other Monday", but not "every other member"
        Opening::before(First::words(&[Every]), FOLLOWING.without(First::words(&[Alternate]))),
        Opening::before(First::words(&[Every]), First::words(&[Alternate])).then(First::ANY),
        Opening::before(First::DIGITS, FOLLOWING.without(First::MARKS).or_marks(FIGURE_MARKS)),
    ],
);
