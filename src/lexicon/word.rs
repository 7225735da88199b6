//! The class of words whose values have a type.

use super::class::Class;
use super::value::*;
use crate::calendar::Weekday;
use crate::expression::{Modifier, NamedDay, Season, Unit};

/// A type that one class alone has as its value, so that the class goes without saying.
pub(crate) trait Word: Value {
    const CLASS: Class;
}

macro_rules! words {
    ($($type:ident: $class:ident,)*) => {$(
        impl Word for $type {
            const CLASS: Class = Class::$class;
        }
    )*};
}

words! {
    Preposition: Preposition,
    Direction: Direction,
    Tense: Verb,
    Edge: Edge,
    Demonstrative: Demonstrative,
    Order: AnaphorSide,
    Fraction: Fraction,
    Vagueness: VagueNumber,
    HalfOf: Half,
    WeekPart: Weekend,
    Block: Block,
    Particle: Particle,
    Parity: Parity,
    Article: Article,
    HalfDay: Meridiem,
    Measure: Measure,
    Coded: Coded,
    Count: CountOf,
    Era: Era,
    Hint: Hint,
    Loose: Loose,
    Reign: Dynasty,
    Unit: Unit,
    Weekday: Weekday,
    Season: Season,
    Modifier: Modifier,
    PartOfDay: DayPart,
    NamedZone: Zone,
    NamedDay: Occasion,
}
