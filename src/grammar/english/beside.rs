//! Periods beside the one named before in the sentence: "the day before", "the year after", "the following year".

use super::relative::take_single_unit;
use super::sets::{DIRECTION, THE};
use crate::grammar::prelude::*;

/// `the UNIT before|after`, `the following UNIT`; the sentence says what it is counted from, and without that only a day is
/// read.
pub(super) const BESIDE: Rule = Rule::phrase(
    &[Named(RuleName::DayBeside, "the day before")],
    &[
        Prefix::before(THE, DAY_OR_LONGER).then(TokenSet::classes(&[Class::Preposition])),
        Prefix::before(THE, DIRECTION).then(DAY_OR_LONGER),
    ],
    read_beside,
);

const DAY_OR_LONGER: TokenSet =
    TokenSet::words(Words::of(Class::Unit).only(&[Unit::Day as i32, Unit::Month as i32, Unit::Year as i32]));

fn read_beside(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take_word(Article::The)?;
    let following = cursor.take_if(Class::Direction, |sense| {
        sense.is(Direction::Future) && sense.flags.contains(Flags::ANAPHORIC) && !sense.flags.contains(Flags::AGO)
    });
    let unit = take_single_unit(cursor).filter(|unit| matches!(unit, Unit::Day | Unit::Month | Unit::Year))?;
    let after = match following {
        Some(_) if unit != Unit::Day => true,
        Some(_) => return None,
        None => {
            let side = cursor.take_word_if(|side| matches!(side, Preposition::After | Preposition::Before))?;
            // "The day before the vote" is another's.
            governs_nothing(unit, cursor).then_some(side == Preposition::After)?
        }
    };
    let offset = if after { 1 } else { -1 };
    let anchor = Anchor::Relative { unit, offset, calendar: None };
    Some(Said::sure(Expression::new(anchor, Convention::ENGLISH), RuleName::DayBeside))
}

/// A mark, a verb, a preposition, "and" or the end of the text follows. "The day after his birthday", "the day after he left"
/// are told from another day, where a month or a year is read only beside one that was named.
fn governs_nothing(unit: Unit, cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.following() else { return true };
    let loose = [Class::Preposition, Class::And, Class::Verb];
    let pronoun = unit != Unit::Day && cursor.sense_of(token, Class::Particle).is_some();
    token.mark().is_some_and(|mark| mark != Mark::Quote)
        || (pronoun || loose.iter().any(|&class| cursor.sense_of(token, class).is_some()))
            && [Class::DeicticDay, Class::Direction].iter().all(|&class| cursor.sense_of(token, class).is_none())
}
