//! Ranges of hours of which the first is a number: "between 9 and 11 a.m.", "from nine to half past four in the afternoon".

use super::customs;
use super::joint::{JOINT, member, opens, take_joint};
use crate::grammar::engine::hours::{half_of, share_day};
use crate::grammar::prelude::*;

/// `[from|between] H to|and CLOCK`; without the preposition only where the last says its half of the day.
pub(super) const HOURS: Rule = Rule::group(
    &[Named(RuleName::Clock, "between 9 and 11 a.m."), Named(RuleName::ClockOnDay, "between 9 and 11 a.m. tomorrow")],
    &[Prefix::before(TokenSet::NUMERAL, JOINT)],
    read_hours,
);

fn read_hours<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut first = cursor;
    let number = first.take_cardinal().filter(|hour| (1..=24).contains(&hour.value) && hour.digits <= 2)?;
    let mut joint = first;
    if take_joint(&mut joint, cursor.word_before())? != Joint::To {
        return None;
    }
    let mut ahead = joint.restart();
    let mut draft = Draft::new();
    ahead.fill(&mut draft);
    let clock = draft.clock?;
    let halved = clock.half.is_some() || draft.part.is_some();
    // "ten to four p.m." is 15:50, but "from ten to four p.m." is not.
    let minutes = number.digits == 0 || matches!(number.value, 5 | 10 | 20 | 25);
    if !opens(&cursor) && (minutes || clock.half.is_none()) || halved && number.value > 12 {
        return None;
    }
    let said = customs::finish(&draft).filter(|said| said.licence.is_met(&ahead))?;
    let Some(Time::Clock { hour: to, .. }) = said.expression.time else { return None };
    let hour = u8::try_from(number.value).ok()?;
    let (hour, meridiem) = match halved {
        true => (half_of(hour, to), Meridiem::Said),
        false if hour > 12 || to > 12 => (hour, Meridiem::Said),
        false => (hour, Meridiem::Open),
    };
    let time = Some(Time::Clock { hour, minute: None, second: None, meridiem });
    let expression = Expression { anchor: Anchor::Unsaid, time, modifier: None, ..said.expression };
    let mut from = member(expression, RuleName::Clock, Link::RangeStart, &first)?;
    let last = member(said.expression, said.rule, Link::RangeEnd, &ahead)?;
    share_day(&mut from, &last);
    readings.set(from, ahead.at());
    readings.push(last);
    Some(ahead)
}
