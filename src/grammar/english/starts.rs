//! What the English constructions begin with.

use crate::grammar::first::First;
use crate::grammar::start::Starts;
use crate::lexicon::Class::*;
use crate::lexicon::ClassSet;

pub(crate) static STARTS: Starts = Starts::new(
    ClassSet::of(&[
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
    ]),
    &[(LEADING, First::ANY)],
    First::ANY,
);

const LEADING: ClassSet = ClassSet::but(&[
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
