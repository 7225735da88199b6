//! The day so many weeks from today: «سه هفتهٔ دیگر همین روز».

use crate::grammar::prelude::*;

/// «سه هفتهٔ دیگر | همین روز»; «دو هفته پیش این روز را …» has been told of.
pub(super) fn take_same_day(amount: &Amount, direction: Sense, cursor: &mut Cursor<'_>) -> Option<Said> {
    let (count, unit) = amount.in_smallest().filter(|&(_, unit)| unit == Unit::Week)?;
    let count = i16::try_from(count).ok()?.checked_mul(direction.value::<Direction>() as i16)?;
    if !take_this_day(cursor) {
        return None;
    }
    let shift = Some(Shift { unit, count, role: ShiftRole::Date });
    let today = Anchor::Relative { unit: Unit::Day, offset: 0, calendar: None };
    let day = Expression { shift, ..Expression::new(today, cursor.convention()) };
    Some(Said::sure(day, RuleName::ShiftedDate))
}

/// «همین روز», not «این روز را»
pub(super) fn take_this_day(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_word(Demonstrative::This)?;
        let definite = |sense: Sense| !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE));
        cursor.take_if(Class::Unit, |sense| sense.is(Unit::Day) && definite(sense))?;
        (!cursor.is_at(Particle::Object)).then_some(())
    })
}
