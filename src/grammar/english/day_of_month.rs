//! Days of a month that is told from now: "the 12th of next month".

use crate::grammar::prelude::*;

/// `[the] Nth of [the] last|this|next month`
pub(super) const DAY_OF_MONTH: Rule = Rule::pattern(
    &[Named(RuleName::PartOfPeriod, "the 12th of next month")],
    &[
        optional(word(Words::of(Class::Article).only(&[Article::The as i32]))),
        numeral(&[Form::Ordinal]),
        word(Words::of(Class::Preposition).only(&[Preposition::Of as i32])),
        optional(word(Words::of(Class::Article).only(&[Article::The as i32]))),
        word(Words::of(Class::Direction).without(Flags::AGO.union(Flags::PLURALS))),
        word(Words::of(Class::Unit).only(&[Unit::Month as i32]).without(Flags::PLURAL)),
    ],
    |taken, convention| {
        let nth = taken.numeral.filter(|day| (1..=31).contains(&day.value))?.value as i8;
        let offset = taken.word::<Direction>()? as i32;
        let month = Anchor::Relative { unit: Unit::Month, offset, calendar: None };
        let slice = Some(Slice { unit: Unit::Day, count: 1, nth, weekday: None });
        Some(Expression { slice, ..Expression::new(month, convention) })
    },
);
