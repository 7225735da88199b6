//! What the English constructions begin with.

use crate::grammar::first::First;
use crate::grammar::opening::Opening;
use crate::grammar::start::Starts;
use crate::lexicon::Class::*;
use crate::lexicon::Flags;

pub(crate) static STARTS: Starts = Starts::new(
    Flags::ENGLISH,
    &[
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
        Opening::before(
            First::words_but(&[
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
            ])
            .or_number(),
            First::ANY,
        ),
    ],
);
