//! What the Persian constructions begin with.

use crate::grammar::start::{Next, Starts};
use crate::lexicon::Class::{self, *};
use crate::lexicon::ClassSet;

const fn words(classes: &[Class]) -> Next {
    Next { words: ClassSet::of(classes), numbers: false, marks: false }
}

impl Next {
    const fn also(self, classes: &[Class]) -> Next {
        Next { words: self.words.and(ClassSet::of(classes)), ..self }
    }

    const fn or_number(self) -> Next {
        Next { numbers: true, ..self }
    }

    const fn or_mark(self) -> Next {
        Next { marks: true, ..self }
    }
}

const MONTHS: ClassSet = ClassSet::of(&[MonthJalali, MonthGregorian, MonthHijri]);

/// What a number is of, and what goes on with it: «دو سه روز», «هزار و سیصد», «۱۰ فردا صبح», «۱۰ تا ۱۵ مهر».
const COUNTED: ClassSet = MONTHS.and(ClassSet::of(&[
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
const PERIOD: ClassSet = MONTHS.and(ClassSet::of(&[
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
    MONTHS.and(ClassSet::of(&[
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
        (ClassSet::of(&[Preposition]), words(&[Unit])),
        (ClassSet::of(&[Cardinal, Ordinal, VagueNumber]), NUMBER),
        // «ربع آخر قرن»
        (ClassSet::of(&[Fraction]), NUMBER.also(&[Final, Edge])),
        // «سال ۹۵», «روز شنبه», «هفتهٔ آخر», «سال میلادی جاری», «روز قبل از ۲۲ بهمن», «هفته\u{200C}ای دو بار»
        (
            ClassSet::of(&[Unit]),
            Next { words: MONTHS, ..words(&[]).or_number() }.also(&[
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
            ]),
        ),
        // «این هفته», «این سه روز»
        (
            ClassSet::of(&[Demonstrative]),
            words(&[Unit, Weekday, DayPart, DeicticDay, DeicticNight, DeicticYear, Cardinal, VagueNumber, Fraction])
                .or_number(),
        ),
        (
            ClassSet::of(&[Every]),
            words(&[Cardinal, VagueNumber, Fraction, Weekday, Occasion, Season, DayPart, Unit]).or_number(),
        ),
        (ClassSet::of(&[Edge]), Next { words: PERIOD, numbers: true, marks: false }),
        (ClassSet::of(&[Half]), words(&[Ordinal, Cardinal, Final]).or_number()),
        (ClassSet::of(&[Final]), words(&[Unit, Weekday]).or_number()),
        (ClassSet::of(&[Whole]), words(&[Demonstrative, Unit, DeicticYear])),
        (ClassSet::of(&[Clock]), words(&[Cardinal, Fraction]).or_number()),
        (ClassSet::of(&[Sharp]), words(&[Clock, Cardinal, Fraction]).or_number()),
        // «یکبار در هفته»
        (ClassSet::of(&[Times]), words(&[Preposition])),
    ],
    // «متولد ۷۴ است»
    NUMBER.also(&[Verb]),
);

const NUMBER: Next = Next { words: COUNTED, ..words(&[]).or_number().or_mark() };
