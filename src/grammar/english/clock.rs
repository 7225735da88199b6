//! Clock times: "2:30 p.m.", "14:30", "half past seven", "twenty to six", "8 o'clock", "0630 GMT", "five in the
//! morning".

use super::day_part::PartOfDay;
use super::draft::Draft;
use super::number::take_cardinal;
use crate::expression::{DayPart, Meridiem, Time, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags, Mark, Token};

/// A clock time before its half of the day is known.
#[derive(Clone, Copy)]
pub(super) struct ClockTime {
    pub(super) hour: u8,
    pub(super) minute: Option<u8>,
    pub(super) second: Option<u8>,
    /// After noon, where an a.m. or p.m. says so.
    pub(super) after_noon: Option<bool>,
    /// Words make it a clock time; a bare number needs a part of the day beside it.
    pub(super) certain: bool,
    /// Hours and minutes in figures, which a score or a verse has too.
    pub(super) has_colon: bool,
}

impl Draft {
    /// A clock time.
    pub(super) fn take_clock(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.clock.is_some() || (self.has_period() && !self.names_day()) || self.edge.is_some() {
            return false;
        }
        let mut ahead = *cursor;
        let clock = take_past_or_to(&mut ahead).or_else(|| take_military(&mut ahead)).or_else(|| take_time(&mut ahead));
        let Some(mut clock) = clock else { return false };
        clock.certain |= cursor.is_fresh() && (1..=12).contains(&clock.hour) && stands_at_day(cursor, &ahead);
        if !clock.certain && !clock.has_colon && !part_follows(&ahead) {
            return false;
        }
        self.clock = Some(clock);
        *cursor = ahead;
        true
    }
}

/// "Tomorrow at 5", "at nine on Monday": "at" before it and a day beside it.
fn stands_at_day(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    let at = from.before().and_then(|token| from.sense_of(token, Class::Preposition));
    if at.is_none_or(|sense| sense.value != 4) {
        return false;
    }
    let day =
        |token: &Token| [Class::DeicticDay, Class::Weekday].iter().any(|&class| from.sense_of(token, class).is_some());
    if from.before_last(2).is_some_and(day) {
        return closes(after);
    }
    let mut ahead = *after;
    ahead.take_if(Class::Preposition, |sense| sense.value == 8);
    ahead.peek().is_some_and(day)
}

/// Nothing follows that a number could count.
fn closes(after: &Cursor<'_>) -> bool {
    after.following().is_none_or(|token| match token.mark() {
        Some(mark) => {
            !after.touches()
                || matches!(mark, Mark::Dot | Mark::Comma | Mark::Question | Mark::Exclamation | Mark::Close)
        }
        None => [Class::Preposition, Class::And].iter().any(|&class| after.sense_of(token, class).is_some()),
    })
}

/// "7 this evening", "five in the morning", "9 tomorrow night"
fn part_follows(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    if ahead.sense(Class::DeicticNight).is_some() {
        return true;
    }
    if ahead.take_if(Class::Preposition, |sense| matches!(sense.value, 3 | 4)).is_some() {
        let the = ahead.take_if(Class::Article, |sense| sense.value == 0).is_some();
        let part = ahead.sense(Class::DayPart);
        return part.is_some_and(|part| the || part.value == 4);
    }
    let led = ahead.take(Class::Direction).is_some()
        || ahead.take(Class::DeicticDay).is_some()
        || ahead.take(Class::Weekday).is_some();
    let part = ahead.sense(Class::DayPart);
    part.is_some_and(|part| led || matches!(part.value, 1 | 5))
}

/// `H[:MM[:SS]] [a.m.|p.m.|o'clock]`, in figures or words.
fn take_time(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let mut ahead = *cursor;
    let first = take_cardinal(&mut ahead)?;
    if first.digits > 2 || first.value > 24 {
        return None;
    }
    let mut clock = ClockTime {
        hour: first.value as u8,
        minute: None,
        second: None,
        after_noon: None,
        certain: false,
        has_colon: false,
    };
    let mut rest = ahead;
    if first.digits > 0
        && rest.touches()
        && let Some(mark) = take_separator(&mut rest)
        && rest.touches()
        && let Some(minute) = rest.take_digits(|number| number.digits == 2 && number.value < 60)
    {
        let mut half = rest;
        let half_said = half.take(Class::Meridiem).is_some();
        // "9.45 am"; without its a.m. a dot is a decimal's.
        if mark == Mark::Colon || half_said {
            clock.minute = Some(minute.value as u8);
            clock.has_colon = true;
            ahead = rest;
            let mut seconds = rest;
            if seconds.touches() && seconds.take_mark(|mark| mark == Mark::Colon) && seconds.touches() {
                let second = seconds.take_digits(|number| number.digits == 2 && number.value < 60)?;
                clock.second = Some(second.value as u8);
                clock.certain = true;
                ahead = seconds;
            }
        }
    }
    if ahead.touches() && ahead.peek().is_some_and(|token| matches!(token.mark(), Some(Mark::Colon | Mark::Percent))) {
        return None;
    }
    if let Some(half) = ahead.take(Class::Meridiem) {
        take_abbreviation_dot(&mut ahead, 3);
        if clock.hour > 12 && half.value == 0 {
            return None;
        }
        clock.after_noon = Some(half.value == 1);
        clock.certain = true;
    } else {
        let named = clock.minute.is_none() && clock.hour >= 1 && ahead.take(Class::Clock).is_some();
        clock.certain |= named || (clock.has_colon && ahead.sense(Class::Zone).is_some());
    }
    *cursor = ahead;
    Some(clock)
}

fn take_separator(cursor: &mut Cursor<'_>) -> Option<Mark> {
    let mark = cursor.peek()?.mark().filter(|mark| matches!(mark, Mark::Colon | Mark::Dot))?;
    cursor.advance();
    Some(mark)
}

/// The dot that ends "p.m." belongs to it; `length` is that of the token with its inner dots, which "pm" has none of.
pub(super) fn take_abbreviation_dot(cursor: &mut Cursor<'_>, length: usize) {
    let dotted = cursor.last().is_some_and(|token| token.end - token.start == length);
    if dotted && cursor.touches() {
        cursor.take_mark(|mark| mark == Mark::Dot);
    }
}

/// "0630 GMT", "1830 hours"
fn take_military(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let mut ahead = *cursor;
    let number = ahead.take_digits(|number| number.digits == 4)?;
    ahead.sense(Class::Zone)?;
    let (hour, minute) = (number.value / 100, number.value % 100);
    if hour > 24 || minute >= 60 {
        return None;
    }
    *cursor = ahead;
    Some(ClockTime {
        hour: hour as u8,
        minute: Some(minute as u8),
        second: None,
        after_noon: Some(hour >= 12),
        certain: true,
        has_colon: true,
    })
}

/// "half past seven", "a quarter to eight", "10 minutes to nine", "twenty past two"
fn take_past_or_to(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let mut ahead = *cursor;
    ahead.take_if(Class::Article, |sense| sense.value == 1);
    let minutes = if let Some(fraction) = ahead.take_if(Class::Fraction, |sense| !sense.flags.contains(Flags::PLURAL)) {
        60 / fraction.value.unsigned_abs()
    } else {
        let count = take_cardinal(&mut ahead)?;
        let headed = ahead.take_if(Class::Unit, |sense| sense.value == Unit::Minute as i32).is_some();
        // "From ten to four" is no 3:50.
        let from = cursor.before().and_then(|token| cursor.sense_of(token, Class::Preposition));
        let opened = cursor.is_fresh() && from.is_some_and(|sense| sense.value == 1);
        if !headed && (opened || !matches!(count.value, 5 | 10 | 20 | 25)) {
            return None;
        }
        count.value
    };
    let past =
        if ahead.take_if(Class::Direction, |sense| sense.value < 0 && sense.flags.contains(Flags::SPAN)).is_some() {
            true
        } else {
            ahead.take_if(Class::Preposition, |sense| sense.value == 2)?;
            if minutes == 30 {
                return None;
            }
            false
        };
    let hour = take_cardinal(&mut ahead).filter(|hour| (1..=12).contains(&hour.value) && hour.digits <= 2)?.value;
    if !(1..60).contains(&minutes) {
        return None;
    }
    let after_noon = ahead.take(Class::Meridiem).map(|half| half.value == 1);
    if after_noon.is_some() {
        take_abbreviation_dot(&mut ahead, 3);
    } else {
        ahead.take(Class::Clock);
    }
    *cursor = ahead;
    let (hour, minute) = if past {
        (hour, minutes)
    } else if hour == 1 {
        (12, 60 - minutes)
    } else {
        (hour - 1, 60 - minutes)
    };
    let (hour, minute) = (hour as u8, Some(minute as u8));
    Some(ClockTime { hour, minute, second: None, after_noon, certain: true, has_colon: false })
}

impl ClockTime {
    /// The hour on a 24-hour clock, as an a.m. or the part of the day beside it has it.
    pub(super) fn with_part(self, part: Option<PartOfDay>) -> Option<Time> {
        let ClockTime { mut hour, minute, second, .. } = self;
        let mut meridiem = Meridiem::Said;
        match (self.after_noon, part.map(|part| part.part)) {
            (Some(true), _) if hour < 12 => hour += 12,
            (Some(false), _) if hour == 12 => hour = 0,
            (Some(_), _) => {}
            (None, Some(DayPart::Afternoon | DayPart::Evening)) if hour < 12 => hour += 12,
            (None, Some(DayPart::Night)) if (5..12).contains(&hour) => hour += 12,
            (None, Some(DayPart::Night | DayPart::Midnight)) if hour == 12 => hour = 24,
            (None, Some(_)) => {}
            (None, None) if hour > 12 || hour == 0 => {}
            (None, None) => meridiem = Meridiem::Open,
        }
        (hour <= 24).then_some(Time::Clock { hour, minute, second, meridiem })
    }
}
