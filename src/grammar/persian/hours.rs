//! Ranges of hours of which the first is a number: «از ۸ تا ۱۲ شب», «بین ۹ و ۱۱ صبح فردا».

use super::draft::{ClockTime, Draft};
use super::range::{Joint, take_joint};
use crate::grammar::cursor::Cursor;
use crate::grammar::hours::share_day;
use crate::grammar::reading::{Link, Reading, Readings};
use crate::lexicon::{Class, Preposition, Token};

/// `از|بین H تا|و CLOCK`: an hour that takes the part of the day and the day of the one that it leads to.
pub(super) fn read_hours(cursor: Cursor<'_>) -> Option<(Readings, Cursor<'_>)> {
    let opener = cursor.before().and_then(Token::word)?;
    let mut first = cursor;
    let hour = first.take_cardinal().filter(|hour| (1..=24).contains(&hour.value) && hour.digits <= 2)?;
    let mut second = first;
    match (take_joint(&mut second)?, opener) {
        (Joint::To, Preposition::From | Preposition::Between) | (Joint::And, Preposition::Between) => {}
        _ => return None,
    }
    let mut ahead = second.restart();
    let mut draft = Draft::new();
    if !draft.take_clock(&mut ahead) {
        draft.clock = Some(take_zoned_hour(&mut ahead)?);
    }
    draft.take_day_part(&mut ahead);
    let (draft, ahead) = on_day(draft, ahead);
    let (expression, rule) = draft.finish()?;
    let to = draft.clock?;
    let (start, end) = ahead.span()?;
    let last = Reading { expression, start, end, rule, link: Link::RangeEnd };
    // «از ۱۰ تا ۲ بعدازظهر» begins in the morning.
    let part = draft.part.filter(|_| hour.value <= u32::from(to.hour));
    let from = ClockTime::certain(hour.value as u8, None);
    let (expression, rule) = Draft { clock: Some(from), part, ..Draft::new() }.finish()?;
    let (start, end) = first.span()?;
    let mut from = Reading { expression, start, end, rule, link: Link::RangeStart };
    share_day(&mut from, &last);
    let mut readings = Readings::one(from, ahead.at());
    readings.push(last);
    Some((readings, ahead))
}

/// «از ۹ تا ۱۱ به وقت تهران»: a number is an hour before a zone.
fn take_zoned_hour(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let hour = cursor.take_cardinal().filter(|hour| hour.value <= 24 && hour.digits <= 2)?;
        cursor.sense(Class::Zone)?;
        Some(ClockTime::certain(hour.value as u8, None))
    })
}

/// With the day that follows, where one does.
fn on_day<'a>(time: Draft, after: Cursor<'a>) -> (Draft, Cursor<'a>) {
    let (mut draft, mut ahead) = (time, after);
    draft.fill(&mut ahead);
    if draft.finish().is_some() { (draft, ahead) } else { (time, after) }
}
