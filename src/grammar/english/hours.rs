//! Ranges of hours of which the first is a number: "between 9 and 11 a.m.", "from nine to half past four in the afternoon".

use super::draft::Draft;
use super::list::opens;
use super::number::take_cardinal;
use super::range::{Joint, take_joint};
use crate::expression::{Anchor, Expression, Meridiem, Time};
use crate::grammar::cursor::Cursor;
use crate::grammar::hours::{half_of, share_day};
use crate::grammar::reading::{Link, Reading, Readings};

/// `[from|between] H to|and CLOCK`; without the preposition only where the last says its half of the day.
pub(super) fn read_hours(cursor: Cursor<'_>) -> Option<(Readings, Cursor<'_>)> {
    let opener = opens(&cursor);
    let mut first = cursor;
    let number = take_cardinal(&mut first).filter(|hour| (1..=24).contains(&hour.value) && hour.digits <= 2)?;
    let mut second = first;
    if take_joint(&mut second, opener)? != Joint::To {
        return None;
    }
    let mut ahead = second.restart();
    let mut draft = Draft::new();
    draft.fill(&mut ahead);
    let clock = draft.clock?;
    let halved = clock.half.is_some() || draft.part.is_some();
    // "ten to four p.m." is 15:50, but "from ten to four p.m." is not.
    let minutes = number.digits == 0 || matches!(number.value, 5 | 10 | 20 | 25);
    if opener.is_none() && (minutes || clock.half.is_none()) || halved && number.value > 12 {
        return None;
    }
    let said = draft.finish()?;
    if !said.need.is_met(&ahead) {
        return None;
    }
    let Some(Time::Clock { hour: to, .. }) = said.expression.time else { return None };
    let hour = u8::try_from(number.value).ok()?;
    let (hour, meridiem) = match halved {
        true => (half_of(hour, to), Meridiem::Said),
        false if hour > 12 || to > 12 => (hour, Meridiem::Said),
        false => (hour, Meridiem::Open),
    };
    let time = Some(Time::Clock { hour, minute: None, second: None, meridiem });
    let (start, end) = ahead.span()?;
    let last = Reading { expression: said.expression, start, end, rule: said.rule, link: Link::RangeEnd };
    let (start, end) = first.span()?;
    let expression = Expression { anchor: Anchor::Unsaid, time, modifier: None, ..said.expression };
    let mut from = Reading { expression, start, end, rule: "clock", link: Link::RangeStart };
    share_day(&mut from, &last);
    let mut readings = Readings::one(from, ahead.at());
    readings.push(last);
    Some((readings, ahead))
}
