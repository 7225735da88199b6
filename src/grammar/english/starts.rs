//! What the English constructions begin with.

use crate::grammar::start::{Next, Starts};
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
    &[(LEADING, Next::ANY)],
    Next::ANY,
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
    NameTail,
]);
