//! The document's own time, as users write it.

use crate::typed::told;
use chrono::{NaiveDate, NaiveTime};
use taqvim::numeral::Script;
use taqvim::{Calendar, JalaliDate, RangeError, Reference};

/// Why a reference was not understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub(super) enum ReferenceError {
    #[error("expected a date like 2016-11-18, 2016-11-18T18:00 or 2016-11-18T18:00+03:30")]
    Syntax,
    #[error(transparent)]
    Range(#[from] RangeError),
    #[error("{0} {1} is not in 0..={2}")]
    Time(&'static str, u32, u32),
}

/// A reference, and whether its year told that it is of the Jalali calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Given {
    pub(super) reference: Reference,
    pub(super) taken_for_jalali: bool,
}

/// Reads `2016-11-18`, `2016-11-18T18:00`, `2016-11-18T18:00:30`, each of these perhaps with `+03:30` or `Z`; digits of
/// any of the three scripts, also with slashes and a blank for the `T`.
pub(super) fn parse(text: &str, calendar: Option<Calendar>) -> Result<Given, ReferenceError> {
    let text = Script::Latin.rewrite(text.trim()).to_string();
    let (date, rest) = match text.find(['T', 't', ' ']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text.as_str(), None),
    };
    let (date, read_as) = parse_date(date, calendar)?;
    let given = |reference| Given { reference, taken_for_jalali: calendar.is_none() && read_as == Calendar::Jalali };
    let Some(rest) = rest else { return Ok(given(Reference::from(date))) };
    let zone = rest.find(['+', '-', 'Z', 'z']).unwrap_or(rest.len());
    let reference = Reference::from(date.and_time(parse_time(&rest[..zone])?));
    match &rest[zone..] {
        "" => Ok(given(reference)),
        "Z" | "z" => Ok(given(reference.with_offset_minutes(0)?)),
        offset => Ok(given(reference.with_offset_minutes(parse_offset(offset)?)?)),
    }
}

fn parse_date(text: &str, calendar: Option<Calendar>) -> Result<(NaiveDate, Calendar), ReferenceError> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text),
    };
    let mut fields = digits.split(['-', '/']);
    let mut field = |most: usize| fields.next().filter(|field| field.len() <= most).and_then(number);
    let (Some(year), Some(month), Some(day), None) = (field(4), field(2), field(2), fields.next()) else {
        return Err(ReferenceError::Syntax);
    };
    let (year, month, day) = (sign * year as i32, month as u8, day as u8);
    let calendar = calendar.or(told(year)).unwrap_or(Calendar::Gregorian);
    if calendar == Calendar::Jalali {
        return Ok((JalaliDate::new(year, month, day)?.into(), calendar));
    }
    calendar.day_number(year, month, day)?;
    let date = NaiveDate::from_ymd_opt(year, month.into(), day.into()).ok_or(ReferenceError::Syntax)?;
    Ok((date, calendar))
}

fn parse_time(text: &str) -> Result<NaiveTime, ReferenceError> {
    let text = text.split('.').next().unwrap_or_default();
    let mut fields = text.split(':').map(two_digits);
    let (Some(hour), Some(minute)) = (fields.next().flatten(), fields.next().flatten()) else {
        return Err(ReferenceError::Syntax);
    };
    let second = match (fields.next(), fields.next()) {
        (None, _) => 0,
        (Some(Some(second)), None) => second,
        _ => return Err(ReferenceError::Syntax),
    };
    for (name, value, most) in [("hour", hour, 23), ("minute", minute, 59), ("second", second, 59)] {
        if value > most {
            return Err(ReferenceError::Time(name, value, most));
        }
    }
    NaiveTime::from_hms_opt(hour, minute, second).ok_or(ReferenceError::Syntax)
}

/// `+03:30`, `+0330`, `+03`.
fn parse_offset(text: &str) -> Result<i32, ReferenceError> {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits = text.get(1..).unwrap_or_default();
    let (hours, minutes) = match digits.len() {
        2 => (two_digits(digits), Some(0)),
        4 => (digits.get(..2).and_then(two_digits), digits.get(2..).and_then(two_digits)),
        5 if digits.get(2..3) == Some(":") => {
            (digits.get(..2).and_then(two_digits), digits.get(3..).and_then(two_digits))
        }
        _ => (None, None),
    };
    let (Some(hours), Some(minutes)) = (hours, minutes) else { return Err(ReferenceError::Syntax) };
    for (name, value, most) in [("offset hour", hours, 18), ("offset minute", minutes, 59)] {
        if value > most {
            return Err(ReferenceError::Time(name, value, most));
        }
    }
    Ok(sign * (hours * 60 + minutes) as i32)
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2).then(|| number(text)).flatten()
}

/// A number in ASCII digits and nothing else.
fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{ReferenceError, parse};
    use taqvim::Calendar::{Gregorian, Jalali};

    #[test]
    fn every_form_is_read() {
        for (text, calendar, reads) in [
            ("2016-11-18", Gregorian, "2016-11-18"),
            ("2016-11-18T18:00", Gregorian, "2016-11-18T18:00"),
            ("2016-11-18 18:00:05", Gregorian, "2016-11-18T18:00:05"),
            ("2016-11-18T18:00+03:30", Gregorian, "2016-11-18T18:00+03:30"),
            ("2016-11-18T18:00:00.250Z", Gregorian, "2016-11-18T18:00+00:00"),
            ("2016-11-18T18:00-0500", Gregorian, "2016-11-18T18:00-05:00"),
            ("1395-08-28", Jalali, "2016-11-18"),
            ("۱۳۹۵/۰۸/۲۸", Jalali, "2016-11-18"),
            ("1395-8-28T07:05", Jalali, "2016-11-18T07:05"),
        ] {
            let given = parse(text, Some(calendar));
            assert_eq!(given.map(|given| given.reference.to_string()), Ok(reads.to_owned()), "{text}");
            assert_eq!(given.map(|given| given.taken_for_jalali), Ok(false), "{text}");
        }
    }

    #[test]
    fn the_year_tells_the_calendar_where_none_is_named() {
        for (text, reads, jalali) in [
            ("1404/08/29", "2025-11-20", true),
            ("۱۳۹۵-۰۸-۲۸T18:00", "2016-11-18T18:00", true),
            ("2016-11-18", "2016-11-18", false),
            ("1500-01-01", "1500-01-01", false),
            ("1199-01-01", "1199-01-01", false),
        ] {
            let given = parse(text, None).map(|given| (given.reference.to_string(), given.taken_for_jalali));
            assert_eq!(given, Ok((reads.to_owned(), jalali)), "{text}");
        }
        assert_eq!(
            parse("1404-08-29", Some(Gregorian)).map(|given| given.reference.to_string()),
            Ok("1404-08-29".to_owned())
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        let message =
            |text, calendar| parse(text, Some(calendar)).err().map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(message("2016-13-40", Gregorian), "month 13 is not in 1..=12");
        assert_eq!(message("2015-02-29", Gregorian), "day 29 is not in 1..=28");
        assert_eq!(message("1404-12-30", Jalali), "day 30 is not in 1..=29");
        assert_eq!(message("2016-11-18T25:00", Gregorian), "hour 25 is not in 0..=23");
        assert_eq!(message("2016-11-18T12:00+03:75", Gregorian), "offset minute 75 is not in 0..=59");
        for text in
            ["", "yesterday", "2016-11", "2016-11-18T", "2016-11-18T9", "2016-11-18Tx", "2016-11-18-1", "+1-1-1"]
        {
            assert_eq!(parse(text, Some(Gregorian)), Err(ReferenceError::Syntax), "{text}");
        }
    }
}
