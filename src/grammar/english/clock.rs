//! Clock times: "2:30 p.m.", "14:30", "half past seven", "twenty to six", "8 o'clock", "0630 GMT", "five in the
//! morning".

use super::draft::Draft;
use super::licence::is_any;
use super::number::take_cardinal;
use crate::expression::{DayPart, Meridiem, Time, Unit};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Article, Class, Direction, Flags, Fraction, HalfDay, Mark, PartOfDay, Preposition, Sense, Token};

/// A clock time before its half of the day is known.
#[derive(Clone, Copy)]
pub(super) struct ClockTime {
    pub(super) hour: u8,
    pub(super) minute: Option<u8>,
    pub(super) second: Option<u8>,
    /// The half of the day, where an a.m. or p.m. says so.
    pub(super) half: Option<HalfDay>,
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
        let from = *cursor;
        cursor.takes(|cursor| {
            let mut clock = take_past_or_to(cursor).or_else(|| take_military(cursor)).or_else(|| take_time(cursor))?;
            clock.certain |= from.is_fresh() && (1..=12).contains(&clock.hour) && stands_at_day(cursor);
            if !clock.certain && !clock.has_colon && !part_follows(*cursor) {
                return None;
            }
            self.clock = Some(clock);
            Some(())
        })
    }
}

/// "Tomorrow at 5", "at nine on Monday": "at" before it and a day beside it.
fn stands_at_day(cursor: &Cursor<'_>) -> bool {
    if cursor.word_before() != Some(Preposition::At) {
        return false;
    }
    let day = |token: &Token| is_any(cursor, token, &[Class::DeicticDay, Class::Weekday]);
    if cursor.before_last(2).is_some_and(day) {
        return closes(cursor);
    }
    cursor.look(|cursor| {
        cursor.take_word(Preposition::On);
        cursor.peek().is_some_and(day)
    })
}

/// Nothing follows that a number could count.
fn closes(after: &Cursor<'_>) -> bool {
    after.following().is_none_or(|token| match token.mark() {
        Some(mark) => {
            !after.touches()
                || matches!(mark, Mark::Dot | Mark::Comma | Mark::Question | Mark::Exclamation | Mark::Close)
        }
        None => is_any(after, token, &[Class::Preposition, Class::And]),
    })
}

/// "7 this evening", "five in the morning", "9 tomorrow night"
fn part_follows(mut cursor: Cursor<'_>) -> bool {
    if cursor.sense(Class::DeicticNight).is_some() {
        return true;
    }
    if cursor.take_word_if(|word| matches!(word, Preposition::In | Preposition::At)).is_some() {
        let the = cursor.take_word(Article::The).is_some();
        return cursor.word().is_some_and(|part: PartOfDay| the || part == PartOfDay::NIGHT);
    }
    let led = [Class::Direction, Class::DeicticDay, Class::Weekday].iter().any(|&class| cursor.take(class).is_some());
    cursor.word().is_some_and(|hours: PartOfDay| led || matches!(hours.part, DayPart::Noon | DayPart::Midnight))
}

/// `H[:MM[:SS]] [a.m.|p.m.|o'clock]`, in figures or words.
fn take_time(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let first = take_cardinal(cursor).filter(|first| first.digits <= 2 && first.value <= 24)?;
        let hour = first.value as u8;
        let minute = if first.digits > 0 { take_minutes(cursor) } else { None };
        let second = minute.and_then(|_| take_figures(cursor, Mark::Colon));
        let more = |token: &Token| matches!(token.mark(), Some(Mark::Colon | Mark::Percent));
        if cursor.touches() && cursor.peek().is_some_and(more) {
            return None;
        }
        let half = take_half(cursor);
        if hour > 12 && half == Some(HalfDay::Am) {
            return None;
        }
        let certain = half.is_some()
            || second.is_some()
            || match minute {
                Some(_) => cursor.sense(Class::Zone).is_some(),
                None => hour >= 1 && cursor.take(Class::Clock).is_some(),
            };
        Some(ClockTime { hour, minute, second, half, certain, has_colon: minute.is_some() })
    })
}

/// ":45"; "9.45 am", where without its a.m. a dot is a decimal's.
fn take_minutes(cursor: &mut Cursor<'_>) -> Option<u8> {
    take_figures(cursor, Mark::Colon).or_else(|| {
        cursor.attempt(|cursor| {
            let minute = take_figures(cursor, Mark::Dot)?;
            cursor.sense(Class::Meridiem).map(|_| minute)
        })
    })
}

/// Two figures of minutes or seconds after that mark, without blanks.
fn take_figures(cursor: &mut Cursor<'_>, mark: Mark) -> Option<u8> {
    cursor.attempt(|cursor| {
        let joined = cursor.touches() && cursor.take_mark(|found| found == mark) && cursor.touches();
        let number = cursor.take_digits(|number| joined && number.digits == 2 && number.value < 60)?;
        Some(number.value as u8)
    })
}

/// "a.m.", "p.m.", "pm"
fn take_half(cursor: &mut Cursor<'_>) -> Option<HalfDay> {
    let half = cursor.take(Class::Meridiem)?;
    take_abbreviation_dot(cursor, 3);
    Some(half.value())
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
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits == 4)?;
        cursor.sense(Class::Zone)?;
        let (hour, minute) = (number.value / 100, number.value % 100);
        if hour > 24 || minute >= 60 {
            return None;
        }
        let half = if hour < 12 { HalfDay::Am } else { HalfDay::Pm };
        let (hour, minute) = (hour as u8, Some(minute as u8));
        Some(ClockTime { hour, minute, second: None, half: Some(half), certain: true, has_colon: true })
    })
}

/// "half past seven", "a quarter to eight", "10 minutes to nine", "twenty past two"
fn take_past_or_to(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let fresh = cursor.is_fresh();
    cursor.attempt(|cursor| {
        let minutes = take_distance(cursor, fresh)?;
        let past = |sense: Sense| sense.is(Direction::Past) && sense.flags.contains(Flags::SPAN);
        let past = cursor.take_if(Class::Direction, past).is_some();
        if !past {
            cursor.take_word(Preposition::To).filter(|_| minutes != 30)?;
        }
        let hour = take_cardinal(cursor).filter(|hour| (1..=12).contains(&hour.value) && hour.digits <= 2)?.value;
        if !(1..60).contains(&minutes) {
            return None;
        }
        let half = take_half(cursor);
        if half.is_none() {
            cursor.take(Class::Clock);
        }
        let (hour, minute) = match (past, hour) {
            (true, _) => (hour, minutes),
            (false, 1) => (12, 60 - minutes),
            (false, _) => (hour - 1, 60 - minutes),
        };
        let (hour, minute) = (hour as u8, Some(minute as u8));
        Some(ClockTime { hour, minute, second: None, half, certain: true, has_colon: false })
    })
}

/// The minutes before "past" and "to": "half", "a quarter", "10 minutes", "twenty".
fn take_distance(cursor: &mut Cursor<'_>, fresh: bool) -> Option<u32> {
    cursor.attempt(|cursor| {
        cursor.take_word(Article::A);
        if let Some(fraction) = cursor.take_if(Class::Fraction, |sense| !sense.flags.contains(Flags::PLURAL)) {
            return Some(match fraction.value() {
                Fraction::Half => 30,
                Fraction::Quarter => 15,
            });
        }
        let count = take_cardinal(cursor)?.value;
        let headed = cursor.take_word(Unit::Minute).is_some();
        // "From ten to four" is no 3:50.
        let opened = fresh && cursor.word_before() == Some(Preposition::From);
        (headed || !opened && matches!(count, 5 | 10 | 20 | 25)).then_some(count)
    })
}

impl ClockTime {
    /// The hour on a 24-hour clock, as an a.m. or the part of the day beside it has it.
    pub(super) fn with_part(self, part: Option<DayPart>) -> Option<Time> {
        let ClockTime { mut hour, minute, second, .. } = self;
        let mut meridiem = Meridiem::Said;
        match (self.half, part) {
            (Some(HalfDay::Pm), _) if hour < 12 => hour += 12,
            (Some(HalfDay::Am), _) if hour == 12 => hour = 0,
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
