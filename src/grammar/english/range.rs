//! Ranges and neighbours that share: "from Aban 10 to 15", "between 1656 and 1662", "Mizan and Aqrab of this year",
//! "at 2:30 p.m. on Tuesday".

use super::draft::Draft;
use super::hours::read_hours;
use super::list::{opens, read_further_day, read_list};
use super::phrase::{Outcome, Said, read_longest};
use super::year::{counts_next, take_year_figure};
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Meridiem, Time, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::hours::{says_half, share_day, share_half};
use crate::grammar::reading::{Link, MAX_READINGS, Reading, Readings};
use crate::grammar::zone::{keep_zone, lend_zone, take_zone, take_zone_within};
use crate::lexicon::{Class, Mark, Preposition};

/// What joins two expressions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// "to", "until", "and" after "between"
    To,
    /// "and", "or", a comma
    And,
}

/// Everything that starts here: a list, or an expression and those joined to it.
pub(super) fn read(cursor: Cursor<'_>, readings: &mut Readings) -> bool {
    if cursor.sense(Class::Name).is_some() {
        readings.clear(cursor.at() + 1);
        return true;
    }
    if let Some(list) = read_list(cursor) {
        *readings = list;
        return true;
    }
    if let Some((hours, after)) = read_hours(cursor) {
        *readings = hours;
        finish(readings, after, &cursor);
        return true;
    }
    match read_longest(cursor) {
        Outcome::Read(first, after) => {
            readings.set(first, after.at());
            finish(readings, after, &cursor);
            true
        }
        Outcome::Name(after) => {
            readings.clear(after.at());
            true
        }
        Outcome::Nothing => false,
    }
}

/// What is joined to it, the zone and the day that follow.
fn finish(readings: &mut Readings, after: Cursor<'_>, cursor: &Cursor<'_>) {
    extend(readings, after, opens(cursor));
    lend_zone(readings, cursor);
    take_day_after(readings, cursor);
}

/// `opener` is the preposition before the first member.
pub(super) fn take_joint(cursor: &mut Cursor<'_>, opener: Option<Preposition>) -> Option<Joint> {
    if cursor.take_word(Preposition::To).is_some() {
        return Some(Joint::To);
    }
    if cursor.take(Class::And).is_some() {
        return Some(if opener == Some(Preposition::Between) { Joint::To } else { Joint::And });
    }
    let listed = cursor.take_mark(|mark| mark == Mark::Comma);
    listed.then(|| cursor.take(Class::And)).map(|_| Joint::And)
}

/// Reads on over joints while periods follow, and shares their years, halves of the day, days and zones.
pub(super) fn extend(readings: &mut Readings, mut cursor: Cursor<'_>, opener: Option<Preposition>) {
    while readings.len() < MAX_READINGS {
        let mut ahead = cursor.continued();
        let zone = take_zone_within(readings, &mut ahead);
        let comma = ahead.peek().is_some_and(|token| token.mark() == Some(Mark::Comma));
        let from = ahead.at();
        let Some(joint) = take_joint(&mut ahead, opener) else { return };
        let comma = comma && from + 1 == ahead.at();
        let Some(previous) = readings.iter().last().copied() else { return };
        let start = ahead.restart();
        let further = read_further_day(&previous, start, joint, comma)
            .or_else(|| read_further_year(&previous, start))
            .or_else(|| read_further_month(&previous, start));
        let (mut next, after) = match further {
            Some(found) => found,
            None => {
                let Outcome::Read(next, after) = read_longest(start) else { return };
                (next, after)
            }
        };
        let clock = matches!(next.expression.time, Some(Time::Clock { .. }));
        if !comparable(&previous.expression, &next.expression)
            || (zone.is_some() && !clock)
            || (comma && joint == Joint::And && after.at() == start.at())
        {
            return;
        }
        let ranged = joint == Joint::To;
        share(&mut next, readings, ranged);
        next.link = if ranged { Link::RangeEnd } else { Link::None };
        if ranged {
            keep_zone(&mut next, zone, &after);
        }
        if let Some(last) = readings.iter_mut().last() {
            last.expression.zone = last.expression.zone.or(zone);
            if ranged {
                last.link = Link::RangeStart;
                if says_half(&start, &after) {
                    share_half(last, &next);
                }
                share_day(last, &next);
            }
        }
        readings.push(next);
        readings.next = after.at();
        cursor = after;
    }
}

/// "from 1598 to 1722", "in 2010, 2011 and 2012": a year beside a year.
fn read_further_year<'a>(previous: &Reading, cursor: Cursor<'a>) -> Option<(Reading, Cursor<'a>)> {
    let Anchor::Date(CalendarDate { month: None, year: Year::Full(first), calendar, calendar_said, .. }) =
        previous.expression.anchor
    else {
        return None;
    };
    let mut ahead = cursor;
    let year = take_year_figure(&mut ahead)?;
    if counts_next(&ahead) || year.abs_diff(first) > 1000 {
        return None;
    }
    let mut draft = Draft { year: Year::Full(year), ..Draft::new() };
    draft.take_era(&mut ahead);
    let mut said = draft.finish()?;
    if let Anchor::Date(date) = &mut said.expression.anchor
        && calendar_said
        && draft.era.is_none()
    {
        (date.calendar, date.calendar_said) = (calendar, true);
    }
    Some((reading(said, &ahead)?, ahead))
}

/// "between Tir and Mehr", "Mizan and Aqrab of this year": a month beside a month.
fn read_further_month<'a>(previous: &Reading, cursor: Cursor<'a>) -> Option<(Reading, Cursor<'a>)> {
    let Anchor::Date(CalendarDate { month: Some(_), day: None, calendar, .. }) = previous.expression.anchor else {
        return None;
    };
    let mut ahead = cursor;
    let mut draft = Draft { licensed: true, ..Draft::new() };
    if !draft.take_month(&mut ahead) || draft.month.is_none_or(|month| month.calendar != calendar) {
        return None;
    }
    draft.take_year(&mut ahead);
    let said = draft.finish().filter(|said| said.need.is_met(&ahead))?;
    Some((reading(said, &ahead)?, ahead))
}

/// What was said over the tokens taken.
fn reading(said: Said, cursor: &Cursor<'_>) -> Option<Reading> {
    let (start, end) = cursor.span()?;
    Some(Reading { expression: said.expression, start, end, rule: said.rule, link: Link::None })
}

/// Both name a time, and neither is a length, a vague reference or a set.
fn comparable(a: &Expression, b: &Expression) -> bool {
    [a, b].iter().all(|expression| {
        expression.repeat.is_none() && !matches!(expression.anchor, Anchor::Duration { .. } | Anchor::Vague(_))
    })
}

/// Copies the last member's year to earlier members that lack one, and the first of a range's year to its last.
fn share(next: &mut Reading, readings: &mut Readings, ranged: bool) {
    let Anchor::Date(last) = &mut next.expression.anchor else { return };
    let said = |year: Year| !matches!(year, Year::Unsaid);
    for earlier in readings.iter_mut() {
        let Anchor::Date(date) = &mut earlier.expression.anchor else { continue };
        let both = date.calendar == last.calendar && date.month.is_some() && last.month.is_some();
        if both && !said(date.year) && said(last.year) {
            date.year = match (last.year, ranged && date.month > last.month) {
                (Year::Full(year), true) => Year::Full(year - 1),
                (Year::Relative(offset), true) => Year::Relative(offset - 1),
                (year, _) => year,
            };
        } else if both && ranged && said(date.year) && !said(last.year) {
            last.year = match (date.year, last.month < date.month) {
                (Year::Full(year), true) => Year::Full(year + 1),
                (year, _) => year,
            };
        }
    }
}

/// "8:45 a.m. (0415 GMT) Thursday": the time in another zone.
fn take_bracketed_clock(cursor: &mut Cursor<'_>) -> Option<Reading> {
    cursor.attempt(|cursor| {
        if !cursor.take_mark(|mark| mark == Mark::Open) {
            return None;
        }
        let Outcome::Read(mut clock, after) = read_longest(cursor.restart()) else { return None };
        *cursor = cursor.joined(after);
        clock.expression.zone = take_zone(cursor).flatten();
        let closed = cursor.take_mark(|mark| mark == Mark::Close);
        (closed && matches!(clock.expression.anchor, Anchor::Unsaid) && clock.expression.time.is_some())
            .then_some(clock)
    })
}

/// "2:30 p.m. on Tuesday", "7 p.m. local time on Saturday": the clock times take the day that follows.
fn take_day_after(readings: &mut Readings, cursor: &Cursor<'_>) {
    let bare = |expression: &Expression| matches!(expression.anchor, Anchor::Unsaid) && expression.repeat.is_none();
    if !readings.iter().all(|reading| bare(&reading.expression)) || readings.len() == 0 {
        return;
    }
    let mut ahead = cursor.at_token(readings.next).continued();
    take_zone(&mut ahead);
    let bracketed = take_bracketed_clock(&mut ahead);
    ahead.take_mark(|mark| mark == Mark::Comma);
    let on = ahead.take_word(Preposition::On).is_some();
    if !on && bracketed.is_none() {
        return;
    }
    let Outcome::Read(day, after) = read_longest(ahead.restart()) else { return };
    if !day.expression.is_day() {
        return;
    }
    if let Some(clock) = bracketed
        && !readings.push(clock)
    {
        return;
    }
    let late = matches!(day.expression.time, Some(Time::Part { from: 12.., .. }));
    for reading in readings.iter_mut() {
        reading.expression.anchor = day.expression.anchor;
        reading.expression.convention = Convention::ENGLISH;
        // "a quarter past nine on Friday evening"
        if let Some(Time::Clock { hour, meridiem, .. }) = &mut reading.expression.time
            && *meridiem == Meridiem::Open
            && late
        {
            *meridiem = Meridiem::Said;
            *hour = if *hour < 12 { *hour + 12 } else { *hour };
        }
    }
    if readings.push(day) {
        readings.next = after.at();
    }
}
