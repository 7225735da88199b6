//! Ranges that last until now: «از سال ۹۵ تاکنون».

use crate::grammar::prelude::*;

/// The first token of such an end.
pub(super) const END: TokenSet = TokenSet::classes(&[Class::Reference]);

/// «تاکنون» after a date.
pub(super) fn read_end(cursor: &mut Cursor<'_>, readings: &Readings) -> Option<Reading> {
    cursor.take_if(Class::Reference, |sense| sense.is(Direction::Present) && sense.flags.contains(Flags::SPAN))?;
    readings.last().filter(|last| last.expression.kind() == Kind::Date)?;
    let now = say::vague(Direction::Present, cursor.convention());
    Some(Reading { link: Link::RangeEnd, ..Said::sure(now, RuleName::Reference).reading(cursor)? })
}
