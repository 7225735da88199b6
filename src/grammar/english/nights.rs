//! Nights that are counted: "three nights", "two nights ago".

use super::relative::take_ago;
use crate::grammar::prelude::*;

/// "three nights", "two nights ago"; "three nights a week" is no length.
pub(super) const NIGHTS: Rule = Rule::phrase(
    &[Named(RuleName::Duration, "three nights"), Named(RuleName::Offset, "two nights ago")],
    &[Prefix::before(
        TokenSet::classes(&[Class::Cardinal]).or(TokenSet::DIGITS),
        TokenSet::words(PLURAL_PART).or(TokenSet::classes(&[Class::Cardinal])),
    )],
    |cursor| {
        const MOST: u32 = 99;
        let nights = cursor.take_cardinal()?.value;
        let night = |sense: Sense| PLURAL_PART.has(&sense) && sense.is(PartOfDay::NIGHT);
        cursor.take_if(Class::DayPart, night).filter(|_| (2..=MOST).contains(&nights))?;
        if cursor.look(take_ago).is_some_and(|side| side.is(Direction::Past)) {
            take_ago(cursor);
            let anchor = Anchor::Relative { unit: Unit::Day, offset: -(nights as i32), calendar: None };
            let night =
                Expression { time: Some(PartOfDay::NIGHT.time()), ..Expression::new(anchor, Convention::ENGLISH) };
            return Some(Said::sure(night, RuleName::Offset));
        }
        let each = cursor.look(|cursor| cursor.take(Class::Article).is_some() && cursor.sense(Class::Unit).is_some());
        let amount = Amount::new(Quantity::whole(nights), Unit::Day);
        (!each).then(|| Said::sure(say::length(amount, Hang::Free, Convention::ENGLISH), RuleName::Duration))
    },
);

const PLURAL_PART: Words = Words::of(Class::DayPart).with(Flags::PLURAL);
