//! What the Persian constructions begin with.

use crate::grammar::first::First;
use crate::grammar::opening::Opening;
use crate::grammar::start::Starts;
use crate::lexicon::Class::{self, *};
use crate::lexicon::{Flags, Mark};

const MONTHS: &[Class] = &[MonthJalali, MonthGregorian, MonthHijri];

/// What stands in numbers, dates and times in figures, or between two numbers.
const NUMBER_MARKS: &[Mark] = &[
    Mark::Slash,
    Mark::Hyphen,
    Mark::Dash,
    Mark::Dot,
    Mark::Comma,
    Mark::PersianComma,
    Mark::Colon,
    Mark::Semicolon,
    Mark::Apostrophe,
    Mark::Thousands,
    Mark::Decimal,
];

/// What a number is of, and what goes on with it: «دو سه روز», «هزار و سیصد», «۱۰ فردا صبح», «۱۰ تا ۱۵ مهر».
const NUMBER: First = First::words(MONTHS).or_number().or_marks(NUMBER_MARKS).or(First::words(&[
    And,
    Cardinal,
    Ordinal,
    OrdinalSuffix,
    Unit,
    UnitAdjective,
    DayPart,
    Times,
    Fraction,
    Preposition,
    Weekday,
    DeicticDay,
    Era,
    Equals,
    Particle,
]));

/// What an amount begins with.
const COUNT: First = First::words(&[Cardinal, VagueNumber, Fraction]).or_number();

/// What a part can be cut from, or be named by.
const PERIOD: First = First::words(MONTHS).or_number().or(First::words(&[
    Unit,
    Weekday,
    DayPart,
    DeicticDay,
    DeicticNight,
    DeicticYear,
    Occasion,
    SchoolYear,
    Weekend,
    Season,
    Demonstrative,
    Half,
    Ordinal,
    Cardinal,
    Final,
    Era,
]));

pub(crate) static STARTS: Starts = Starts::new(
    Flags::PERSIAN,
    &[
        Opening::any(First::PLURALS),
        Opening::any(First::sure_words(MONTHS).or(First::words(&[
            Weekday,
            DeicticDay,
            DeicticNight,
            DeicticYear,
            DayPart,
            Frequency,
            Reference,
            Season,
            Weekend,
            SchoolYear,
            Occasion,
            Name,
        ]))),
        // «مهر و آبان», «مهر ۹۵»; before a word of no table «می» is no May.
        Opening::before(First::words(MONTHS), First::ANY),
        // «متولد ۷۴ است»
        Opening::before(First::DIGITS, NUMBER.or(First::words(&[Verb]))),
        // «در هفته دو روز»
        Opening::before(First::words(&[Preposition]), First::words(&[Unit]))
            .then(First::NUMERAL.or(First::words(&[Times]))),
        Opening::before(First::words(&[Cardinal, Ordinal, VagueNumber]), NUMBER),
        // «ربع آخر قرن»
        Opening::before(First::words(&[Fraction]), NUMBER.or(First::words(&[Final, Edge]))),
        // «سال ۹۵», «روز شنبه», «هفتهٔ آخر», «سال میلادی جاری», «روز قبل از ۲۲ بهمن», «هفته\u{200C}ای دو بار»
        Opening::before(
            First::words(&[Unit]),
            First::words(MONTHS).or_number().or(First::words(&[
                Cardinal,
                Ordinal,
                Final,
                Weekday,
                Occasion,
                Season,
                Direction,
                Era,
                Preposition,
                Times,
                VagueNumber,
                Fraction,
                Calendar,
                Edge,
            ])),
        ),
        // «این هفته», «این سه روز»
        Opening::before(
            First::words(&[Demonstrative]),
            First::words(&[Unit, Weekday, DayPart, DeicticDay, DeicticNight, DeicticYear]),
        ),
        Opening::before(First::words(&[Demonstrative]), COUNT).then(NUMBER),
        Opening::before(First::words(&[Every]), First::words(&[Weekday, Occasion, Season, DayPart, Unit])),
        Opening::before(First::words(&[Every]), COUNT).then(NUMBER),
        Opening::before(First::words(&[Edge]), PERIOD),
        Opening::before(First::words(&[Half]), First::words(&[Ordinal, Cardinal, Final]).or_number()),
        Opening::before(First::words(&[Final]), First::words(&[Unit, Weekday]).or_number()),
        Opening::before(First::words(&[Whole]), First::words(&[Demonstrative, Unit, DeicticYear])),
        Opening::before(First::words(&[Clock]), First::words(&[Cardinal, Fraction]).or_number()),
        Opening::before(First::words(&[Sharp]), First::words(&[Clock, Cardinal, Fraction]).or_number()),
        // «یکبار در هفته»
        Opening::before(First::words(&[Times]), First::words(&[Preposition])),
    ],
);
