//! Plural units that are a length by the word after them: «سال\u{200C}های زیادی», «سالیان سال».

use super::amount::PLAIN_UNIT;
use crate::grammar::prelude::*;

/// «سال\u{200C}های», «سالیان»
pub(super) const LINKED: Flags = Flags::EZAFE.union(Flags::LENGTH);

/// «سالیان | سال», but «سال\u{200C}های | سال ۱۳۵۰».
pub(super) fn takes_again(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_if(Class::Unit, |sense| sense.is(Unit::Year) && PLAIN_UNIT.has(&sense))?;
        let dated = TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Direction]));
        let dated = cursor.peek().is_some_and(|token| dated.contains(token, cursor.language()));
        (!dated).then_some(())
    })
}

/// «ماه\u{200C}های زیادی | در سفر بودند»; but moons are «ماه\u{200C}های زیادی | دارد», watches «ساعت\u{200C}های زیادی | فروختیم»,
/// and «روزهای بسیاری | از مردم» are the days of many.
pub(super) fn is_long(unit: Unit, many: Sense, after: &Cursor<'_>) -> bool {
    let moons = unit == Unit::Month && after.before().is_some_and(|token| token.means(Particle::Plain));
    let watches = unit == Unit::Hour && after.sense(Class::Verb).is_some() && after.sense(Class::Stay).is_none();
    let of_many = many.flags.contains(Flags::COUNTS) && after.is_at(Preposition::From);
    !moons && !watches && !of_many && !after.is_at(Hint::Aged)
}
