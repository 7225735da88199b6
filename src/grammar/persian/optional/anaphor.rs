//! Periods that another sentence has named, or that nothing names: «آن روز», «فردای آن روز», «روز بعد», «صبح روزی که»,
//! «یه روزی».

use super::words::{SINGLE, loose, stands_apart};
use crate::grammar::persian::slice::LONG_UNITS;
use crate::grammar::prelude::*;

const THAT_WORD: TokenSet = TokenSet::words(Words::of(Class::Demonstrative).only(&[Demonstrative::That as i32]));

const DAY_PARTS: Words = Words::of(Class::DayPart).without(Flags::PLURAL).without(Flags::INDEFINITE);

/// «روز», «سال»; no «ساعت», and no «وقت».
const PERIOD: Words = SINGLE.only(&LONG_UNITS);

/// «روزها», «سال\u{200C}ها»
const PERIODS: Words = Words::of(Class::Unit)
    .only(&[Unit::Day as i32, Unit::Week as i32, Unit::Month as i32, Unit::Year as i32])
    .with(Flags::PLURAL)
    .without(Flags::INDEFINITE);

/// «لحظه»
const MOMENT: Words = Words::of(Class::Unit).with(Flags::VAGUE).without(Flags::PLURAL);

/// «زمان», «موقع»
const WHILE: Words = loose(&[Loose::While as i32, Loose::Epoch as i32]);

/// `[PART] آن PERIOD|PART`, «آن زمان», «آن سال\u{200C}ها»
pub(super) const THAT: Rule = Rule::phrase(
    &[Named(RuleName::LooseAnaphor, "آن روز")],
    &[
        Prefix::before(
            THAT_WORD,
            TokenSet::words(PERIOD)
                .or(TokenSet::words(PERIODS))
                .or(TokenSet::words(MOMENT))
                .or(TokenSet::words(WHILE))
                .or(TokenSet::words(DAY_PARTS)),
        ),
        Prefix::before(TokenSet::words(DAY_PARTS), THAT_WORD).then(TokenSet::words(PERIOD)),
    ],
    |cursor| {
        let part = take_part(cursor);
        cursor.take_word(Demonstrative::That)?;
        if part.is_none() && takes_while(cursor) {
            return Some(said(say::vague(Direction::Past, cursor.convention())));
        }
        if let Some(unit) = cursor.take_if(Class::Unit, |sense| PERIOD.has(&sense)).map(Sense::value) {
            return (part.is_none() || unit == Unit::Day).then(|| said(say::any(unit, part, cursor.convention())));
        }
        let part = take_part(cursor).filter(|_| part.is_none())?;
        Some(said(say::any(Unit::Day, Some(part), cursor.convention())))
    },
);

fn takes_while(cursor: &mut Cursor<'_>) -> bool {
    let long = |sense: Sense| PERIODS.has(&sense) || MOMENT.has(&sense);
    cursor.take_if(Class::Unit, long).or_else(|| cursor.take_if(Class::Loose, |sense| WHILE.has(&sense))).is_some()
}

/// «فردای آن روز»
pub(super) const TOMORROW: Rule = Rule::pattern(
    &[Named(RuleName::LooseAnaphor, "فردای آن روز")],
    &[
        word(Words::of(Class::AnaphorDay)),
        word(Words::of(Class::Demonstrative).only(&[Demonstrative::That as i32])),
        word(PERIOD.only(&[Unit::Day as i32])),
    ],
    |_, convention| Some(Expression::new(Anchor::Any(Unit::Day), convention)),
)
.licensed(stands_apart);

/// «روز بعد», «ماه قبل», «شب قبلش»
pub(super) const NEIGHBOUR: Rule = Rule::phrase(
    &[Named(RuleName::LooseAnaphor, "روز بعد")],
    &[Prefix::before(TokenSet::words(PERIOD).or(TokenSet::words(DAY_PARTS)), TokenSet::classes(&[Class::AnaphorSide]))],
    |cursor| {
        let part = take_part(cursor);
        let unit = match part {
            Some(_) => Unit::Day,
            None => cursor.take_if(Class::Unit, |sense| PERIOD.has(&sense))?.value(),
        };
        cursor.take(Class::AnaphorSide)?;
        Some(said(say::any(unit, part, cursor.convention())))
    },
);

/// «صبح روزی که», «سالی که»; «یه روزی»
pub(super) const SOME_DAY: Rule = Rule::phrase(
    &[Named(RuleName::LooseAnaphor, "صبح روزی که")],
    &[
        Prefix::before(TokenSet::words(SOME), TokenSet::words(Words::of(Class::Particle))),
        Prefix::before(TokenSet::words(DAY_PARTS), TokenSet::words(SOME)),
        Prefix::before(TokenSet::classes(&[Class::Cardinal]), TokenSet::words(SOME)),
    ],
    |cursor| {
        let one = cursor.take_if(Class::Cardinal, |sense| sense.number() == 1).is_some();
        let part = take_part(cursor).filter(|_| !one);
        let unit: Unit = cursor.take_if(Class::Unit, |sense| SOME.has(&sense))?.value();
        if one {
            return (unit == Unit::Day).then(|| said(say::vague(Direction::Future, cursor.convention())));
        }
        // «که», and no «هم»
        let that = cursor.is_at(Particle::Plain) && !cursor.is_at(Loose::Also);
        let told = that && (part.is_none() || unit == Unit::Day);
        told.then(|| said(say::any(unit, part, cursor.convention())))
    },
);

const SOME: Words =
    Words::of(Class::Unit).only(&[Unit::Day as i32, Unit::Year as i32]).with(Flags::INDEFINITE).without(Flags::PLURAL);

/// A part of the day that is one.
pub(super) fn take_part(cursor: &mut Cursor<'_>) -> Option<PartOfDay> {
    cursor.take_if(Class::DayPart, |sense| DAY_PARTS.has(&sense)).map(Sense::value)
}

const fn said(expression: Expression) -> Said {
    Said { expression, rule: RuleName::LooseAnaphor, licence: Licence::If(stands_apart) }
}
