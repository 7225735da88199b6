//! What the Persian constructions begin with.

use crate::grammar::first::First;
use crate::grammar::start::Starts;
use crate::lexicon::Class::{self, *};
use crate::lexicon::ClassSet;

const MONTHS: &[Class] = &[MonthJalali, MonthGregorian, MonthHijri];

/// What a number is of, and what goes on with it: «دو سه روز», «هزار و سیصد», «۱۰ فردا صبح», «۱۰ تا ۱۵ مهر».
const NUMBER: First = First::words(MONTHS).or_number().or_mark().or(First::words(&[
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
    ClassSet::of(MONTHS).and(ClassSet::of(&[
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
    ])),
    &[
        // «در هفته دو روز»
        (ClassSet::of(&[Preposition]), First::words(&[Unit])),
        (ClassSet::of(&[Cardinal, Ordinal, VagueNumber]), NUMBER),
        // «ربع آخر قرن»
        (ClassSet::of(&[Fraction]), NUMBER.or(First::words(&[Final, Edge]))),
        // «سال ۹۵», «روز شنبه», «هفتهٔ آخر», «سال میلادی جاری», «روز قبل از ۲۲ بهمن», «هفته\u{200C}ای دو بار»
        (
            ClassSet::of(&[Unit]),
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
        (
            ClassSet::of(&[Demonstrative]),
            First::words(&[
                Unit,
                Weekday,
                DayPart,
                DeicticDay,
                DeicticNight,
                DeicticYear,
                Cardinal,
                VagueNumber,
                Fraction,
            ])
            .or_number(),
        ),
        (
            ClassSet::of(&[Every]),
            First::words(&[Cardinal, VagueNumber, Fraction, Weekday, Occasion, Season, DayPart, Unit]).or_number(),
        ),
        (ClassSet::of(&[Edge]), PERIOD),
        (ClassSet::of(&[Half]), First::words(&[Ordinal, Cardinal, Final]).or_number()),
        (ClassSet::of(&[Final]), First::words(&[Unit, Weekday]).or_number()),
        (ClassSet::of(&[Whole]), First::words(&[Demonstrative, Unit, DeicticYear])),
        (ClassSet::of(&[Clock]), First::words(&[Cardinal, Fraction]).or_number()),
        (ClassSet::of(&[Sharp]), First::words(&[Clock, Cardinal, Fraction]).or_number()),
        // «یکبار در هفته»
        (ClassSet::of(&[Times]), First::words(&[Preposition])),
    ],
    // «متولد ۷۴ است»
    NUMBER.or(First::words(&[Verb])),
);
