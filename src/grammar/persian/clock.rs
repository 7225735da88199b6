//! Clock times: «ساعت ۱۴:۳۰», «۷ و نیم شب», «یک ربع به هشت», «ساعت هفت و چهل و پنج دقیقه».

use super::day_part::NIGHT;
use super::draft::{ClockTime, Draft};
use crate::expression::Unit;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::lexicon::{Class, Flags, Mark, Sense, Token, TokenKind};

impl Draft {
    /// A clock time, with or without «ساعت» before it.
    pub(crate) fn take_clock(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.clock.is_some() || (self.has_period() && !self.names_day()) || self.edge.is_some() {
            return false;
        }
        let mut ahead = *cursor;
        ahead.take(Class::Sharp);
        let headed = ahead.take(Class::Clock).is_some() || take_hours(&mut ahead);
        if !headed && !may_be_time(&ahead) {
            return false;
        }
        let clock = if headed {
            take_to_hour(&mut ahead).or_else(|| take_past_midnight(&mut ahead)).or_else(|| take_time(&mut ahead, true))
        } else {
            take_to_hour(&mut ahead).or_else(|| take_past_midnight(&mut ahead)).or_else(|| take_time(&mut ahead, false))
        };
        let Some(clock) = clock else { return false };
        if !headed && (counts_nights(cursor, &ahead) || is_score(cursor, &clock)) {
            return false;
        }
        // A number is an hour only with a colon, with «ساعت», or with a part of the day.
        let licensed = self.part.is_none() && (ahead.sense(Class::DayPart).is_some() || part_after_day(&ahead));
        if !clock.certain && !licensed {
            return false;
        }
        self.clock = Some(clock);
        *cursor = ahead;
        true
    }
}

/// False for a number before which «ساعت» would have to stand: nothing follows that makes a time of it.
fn may_be_time(cursor: &Cursor<'_>) -> bool {
    const AFTER: First =
        First::words(&[Class::And, Class::Fraction, Class::DayPart, Class::DeicticDay, Class::Weekday]).or_mark();
    let mut after = *cursor;
    if after.take_cardinal().is_none() {
        return cursor.sense(Class::Fraction).is_some();
    }
    let minutes = after.sense(Class::Unit).is_some_and(|sense| sense.value == Unit::Minute as i32);
    minutes || after.peek().is_some_and(|token| AFTER.has(token, after.language()))
}

/// «ساعات», «ساعت\u{200C}های» before an hour.
pub(super) fn take_hours(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    let hours = |sense: Sense| sense.value == Unit::Hour as i32 && sense.flags.contains(Flags::EZAFE);
    if ahead.take_if(Class::Unit, hours).is_none() {
        return false;
    }
    let mut after = ahead;
    let hour = after.take_cardinal().is_some_and(|numeral| numeral.value <= 24 && numeral.digits <= 2);
    let counted = after.sense(Class::Unit).is_some() || after.sense(Class::UnitAdjective).is_some();
    if hour && !counted {
        *cursor = ahead;
    }
    hour && !counted
}

/// «۲ شب اقامت», «یک شب», «دو شب پیش»: nights and no hour.
fn counts_nights(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    let mut nights = *after;
    if nights.take_if(Class::DayPart, |sense| sense.value == NIGHT).is_none() {
        return false;
    }
    let one = after.at() == from.at() + 1 && from.sense(Class::Cardinal).is_some_and(|sense| sense.value == 1);
    let ago = nights.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::AGO));
    one || ago || nights.sense(Class::Stay).is_some()
}

/// «پیروزی ۴ بر صفر شب گذشته», «برد ۲-۱ دیشب»: goals and no hour.
fn is_score(from: &Cursor<'_>, clock: &ClockTime) -> bool {
    let number =
        |token: &Token| matches!(token.kind, TokenKind::Number(_)) || from.sense_of(token, Class::Cardinal).is_some();
    if clock.certain || !from.is_fresh() || !from.before_last(2).is_some_and(number) {
        return false;
    }
    let to =
        from.before().and_then(|token| from.sense_of(token, Class::Particle)).is_some_and(|sense| sense.value == 3);
    let dash = from.starts_touching() && from.before().is_some_and(|token| token.mark() == Some(Mark::Hyphen));
    to || dash && clock.hour < 6
}

/// «۱۰ فردا صبح»
fn part_after_day(cursor: &Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    (ahead.take(Class::DeicticDay).is_some() || ahead.take(Class::Weekday).is_some())
        && ahead.sense(Class::DayPart).is_some()
}

/// `H`, `H:MM[:SS]`, `H و M دقیقه`, `H و نیم|ربع`; with «ساعت» before it also `MM/HH` and «صفر».
fn take_time(cursor: &mut Cursor<'_>, headed: bool) -> Option<ClockTime> {
    let mut ahead = *cursor;
    let first = take_hour_words(&mut ahead)?;
    let figures = first.digits > 0;
    if first.digits > 2 || first.value > 60 {
        return None;
    }
    let mut clock = ClockTime { hour: 0, minute: None, second: None, certain: headed };
    if figures && let Some(second) = take_second_figure(&mut ahead, headed) {
        let (mut hour, mut minute) = (first.value, second);
        // Printed right to left, the slash form has its minutes first: «30/17».
        if headed && hour > 24 && minute <= 24 {
            (hour, minute) = (minute, hour);
        }
        clock.hour = hour_of(hour)?;
        clock.minute = Some(minute_of(minute)?);
        clock.certain = true;
        let mut seconds = ahead;
        if seconds.touches()
            && seconds.take_mark(|mark| mark == Mark::Colon)
            && seconds.touches()
            && let Some(second) = seconds.take_digits(|number| number.digits == 2)
        {
            clock.second = Some(minute_of(second.value)?);
            ahead = seconds;
        }
        ahead.take_if(Class::Unit, |sense| sense.value == Unit::Minute as i32);
        *cursor = ahead;
        return Some(clock);
    }
    clock.hour = hour_of(first.value)?;
    // «و نیم», «و ربع», «و ۳۰ دقیقه»
    let mut rest = ahead;
    if rest.take(Class::And).is_some() {
        let mut fraction = rest;
        fraction.take_if(Class::Cardinal, |sense| sense.value == 1);
        if let Some(sense) = fraction.take(Class::Fraction) {
            clock.minute = Some(if sense.value == 2 { 30 } else { 15 });
            ahead = fraction;
        } else if let Some(minutes) = rest.take_cardinal()
            && rest.take_if(Class::Unit, |sense| sense.value == Unit::Minute as i32).is_some()
        {
            clock.minute = Some(minute_of(minutes.value)?);
            clock.certain = true;
            ahead = rest;
        }
    }
    if ahead.touches() && matches!(ahead.peek().and_then(Token::mark), Some(Mark::Colon | Mark::Percent)) && !headed {
        return None;
    }
    *cursor = ahead;
    Some(clock)
}

/// The hour: figures, or words up to their own «و» («هفت و چهل و پنج دقیقه» is 7:45, not 7 + 45).
fn take_hour_words(cursor: &mut Cursor<'_>) -> Option<crate::grammar::numeral::Numeral> {
    let mut ahead = *cursor;
    let numeral = ahead.take_cardinal()?;
    if numeral.value <= 24 || numeral.digits > 0 {
        *cursor = ahead;
        return Some(numeral);
    }
    None
}

/// The minutes after a colon, or with «ساعت» after a slash or a dot.
fn take_second_figure(cursor: &mut Cursor<'_>, headed: bool) -> Option<u32> {
    let mut ahead = *cursor;
    let mark = ahead.peek()?.mark()?;
    let spaced = !ahead.touches();
    let fits = match mark {
        Mark::Colon => !spaced,
        Mark::Slash => headed,
        Mark::Dot => headed && !spaced,
        _ => false,
    };
    ahead.advance();
    if !fits || (!spaced && !ahead.touches()) {
        return None;
    }
    let second = ahead.take_digits(|number| number.digits == 2 || (headed && mark == Mark::Slash))?;
    *cursor = ahead;
    Some(second.value)
}

/// «یک ربع به هشت», «بیست دقیقه به نه»
fn take_to_hour(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let mut ahead = *cursor;
    let minutes = {
        let mut quarter = ahead;
        quarter.take_if(Class::Cardinal, |sense| sense.value == 1);
        if quarter.take_if(Class::Fraction, |sense| sense.value == 4).is_some() {
            ahead = quarter;
            15
        } else {
            let count = ahead.take_cardinal()?;
            ahead.take_if(Class::Unit, |sense| sense.value == Unit::Minute as i32)?;
            count.value
        }
    };
    ahead.take_if(Class::Preposition, |sense| sense.value == 4)?;
    ahead.take(Class::Clock);
    let hour = ahead.take_cardinal()?.value;
    if !(1..=24).contains(&hour) || !(1..60).contains(&minutes) {
        return None;
    }
    *cursor = ahead;
    Some(ClockTime { hour: (hour - 1) as u8, minute: Some((60 - minutes) as u8), second: None, certain: true })
}

/// «۳۰ دقیقهٔ بامداد»: so long after midnight.
fn take_past_midnight(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let mut ahead = *cursor;
    let minute = minute_of(ahead.take_cardinal()?.value)?;
    ahead.take_if(Class::Unit, |sense| sense.value == Unit::Minute as i32)?;
    ahead.sense(Class::DayPart).filter(|sense| sense.value == 0)?;
    *cursor = ahead;
    Some(ClockTime { hour: 0, minute: Some(minute), second: None, certain: true })
}

fn hour_of(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|hour| *hour <= 24)
}

fn minute_of(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|minute| *minute < 60)
}
