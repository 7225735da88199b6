//! The time of day after a date that people type.

use super::between::{is_blank, is_minus};
use super::error::ReadError;
use super::expected::Expected;
use super::names::{Named, look_up};
use super::pieces::Chars;
use crate::calendar::time_of_day;
use crate::lexicon::HalfDay;
use crate::numeral::digit_value;
use chrono::{FixedOffset, NaiveTime};

/// A time of day, its offset with the byte where it stands, and the byte after them.
pub(super) struct Clock {
    pub(super) time: NaiveTime,
    pub(super) offset: Option<(FixedOffset, usize)>,
    pub(super) end: usize,
}

/// Reads the time of day that begins at a byte: «۹:۰۵», «ساعت ۹», `T09:05:07.25+03:30`, «۳:۰۵ ب.ظ». `None` where none does.
pub(super) fn read(text: &str, at: usize) -> Result<Option<Clock>, ReadError> {
    let mut chars = Chars { text, at };
    let announced = chars.announced();
    chars.skip(is_blank);
    let hour_at = chars.at;
    let Some((hour, 1..=2)) = chars.number() else { return Ok(None) };
    let (mut minute, mut second, mut nanosecond, mut minute_at, mut second_at) = (0, 0, 0, chars.at, chars.at);
    let mut parts = 1;
    while parts < 3 && chars.peek() == Some(':') {
        let mut ahead = Chars { text, at: chars.at + 1 };
        let at = ahead.at;
        match ahead.number() {
            Some((value, 2)) if parts == 1 => (minute, minute_at) = (value, at),
            Some((value, 2)) => (second, second_at) = (value, at),
            _ => break,
        }
        chars = ahead;
        parts += 1;
    }
    if parts == 3 {
        nanosecond = chars.fraction();
    }
    let half = chars.half_day();
    // «۹» after a date is an hour only where something says so.
    if parts == 1 && !announced && half.is_none() {
        return Ok(None);
    }
    let fault = |at, expected| Err(ReadError::expected(text, at, expected));
    let hour = match half {
        Some(_) if !(1..=12).contains(&hour) => return fault(hour_at, Expected::HalfDayHour),
        Some(half) => u32::from(half.hour(hour as u8)),
        None if hour > 23 => return fault(hour_at, Expected::Hour),
        None => hour,
    };
    if minute > 59 {
        return fault(minute_at, Expected::Minute);
    }
    let Some(time) = time_of_day(hour, minute, second, nanosecond) else {
        return fault(second_at, Expected::Second);
    };
    let offset = if parts > 1 { chars.offset()? } else { None };
    Ok(Some(Clock { time, offset, end: chars.at }))
}

impl Chars<'_> {
    /// Takes what says that a time follows: the T of ISO 8601, «ساعت», "at".
    fn announced(&mut self) -> bool {
        let rest = self.rest();
        let is_digit = |letter: char| digit_value(letter).is_some();
        if rest.starts_with(['T', 't']) && rest.get(1..).is_some_and(|rest| rest.starts_with(is_digit)) {
            self.at += 1;
            return false;
        }
        let mut said = false;
        while let Some((named @ (Named::Clock | Named::Filler), length)) = look_up(self.rest()) {
            said |= named == Named::Clock;
            self.at += length;
            self.skip(is_blank);
        }
        said
    }

    /// At most nine digits of any script, and how many there are.
    fn number(&mut self) -> Option<(u32, u8)> {
        let (mut value, mut digits) = (0, 0);
        while let Some(digit) = self.peek().filter(|_| digits < 9).and_then(digit_value) {
            value = value * 10 + u32::from(digit);
            digits += 1;
            self.at += self.peek().map_or(0, char::len_utf8);
        }
        (digits > 0).then_some((value, digits))
    }

    /// The nanoseconds after a decimal point; digits after the ninth say nothing that a time keeps.
    fn fraction(&mut self) -> u32 {
        let Some(point @ ('.' | ',' | '٫')) = self.peek() else { return 0 };
        let mut ahead = *self;
        ahead.at += point.len_utf8();
        let Some((value, digits)) = ahead.number() else { return 0 };
        ahead.skip(|letter| digit_value(letter).is_some());
        self.at = ahead.at;
        value * 10u32.pow(9 - u32::from(digits))
    }

    fn half_day(&mut self) -> Option<HalfDay> {
        let mut ahead = *self;
        ahead.skip(is_blank);
        let (Named::Meridiem(half), length) = look_up(ahead.rest())? else { return None };
        self.at = ahead.at + length;
        // «ب.ظ.»
        self.skip_point();
        Some(half)
    }

    /// `Z`, `+03:30`, `+0330`, `+03`, and where it stands.
    fn offset(&mut self) -> Result<Option<(FixedOffset, usize)>, ReadError> {
        let mut ahead = *self;
        ahead.skip(is_blank);
        let at = ahead.at;
        let sign = match ahead.peek() {
            Some('Z' | 'z') if !ahead.rest().get(1..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) => {
                self.at = at + 1;
                return Ok(FixedOffset::east_opt(0).map(|offset| (offset, at)));
            }
            Some('+') => 1,
            Some(minus) if is_minus(minus) => -1,
            _ => return Ok(None),
        };
        ahead.at += ahead.peek().map_or(0, char::len_utf8);
        let minutes = match ahead.number() {
            Some((hours, 2)) if ahead.peek() == Some(':') => {
                ahead.at += 1;
                ahead.number().filter(|&(minutes, digits)| digits == 2 && minutes < 60).map(|it| hours * 60 + it.0)
            }
            Some((hours, 1..=2)) => Some(hours * 60),
            Some((both, 4)) if both % 100 < 60 => Some(both / 100 * 60 + both % 100),
            _ => None,
        };
        let offset = minutes.and_then(|minutes| FixedOffset::east_opt(sign * minutes as i32 * 60));
        match offset {
            Some(offset) => {
                self.at = ahead.at;
                Ok(Some((offset, at)))
            }
            None => Err(ReadError::expected(self.text, at, Expected::Offset)),
        }
    }
}
