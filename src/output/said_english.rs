//! The phrases that Persian does not have as one, and the dates in them, in canonical English.

use super::display::{Nth, month, ordinal, unit, units};
use crate::calendar::Calendar;
use crate::expression::{
    Amount, Anchor, CalendarDate, DayPart, Expression, Hang, Meridiem, NamedDay, Repeat, Shift, Slice, Time, Unit, Year,
};
use crate::format::Language;
use core::fmt::{Formatter, Result};

/// An expression that only English says as one phrase: feasts of other peoples, what is counted from the end of a month,
/// the weekends of a month, a weekday with the number of its day, seasons from now, several quarters.
pub(super) fn phrase(f: &mut Formatter<'_>, said: &Expression) -> Option<Result> {
    if said.modifier.is_some() {
        return None;
    }
    match (said.anchor, said.time) {
        (_, None) => {}
        // "the evening of the 3rd"
        (
            Anchor::Date(
                day @ CalendarDate { calendar: Calendar::Gregorian, month: None, day: Some(_), weekday: None, .. },
            ),
            Some(Time::Part { part, .. }),
        ) if said.slice.is_none() && said.shift.is_none() => {
            let name = part_of_day(part)?;
            return Some(write!(f, "the {name} of ").and_then(|()| date(f, day)));
        }
        (Anchor::Duration { amount, hang: Hang::Free }, Some(time)) => return every_few_days(f, said, amount, time),
        _ => return None,
    }
    let unmoved = said.shift.is_none() && said.repeat.is_none();
    match (said.anchor, said.slice) {
        (Anchor::Occasion { id, year }, None) => feast(id).map(|name| occasion(f, name, year, said)),
        // "8 days before the last day of this year"
        (anchor, Some(slice @ Slice { unit: Unit::Day, count: 1, nth: -1 | 1, weekday: None })) if !unmoved => {
            let shift = said.shift.filter(|_| said.repeat.is_none())?;
            if !is_whole(anchor) {
                return None;
            }
            Some(away(f, shift)).map(|written| written.and_then(|()| part(f, slice, anchor).unwrap_or(Ok(()))))
        }
        (anchor, Some(slice)) if slice.count == 1 && unmoved => {
            let of_weekends = slice.weekday.is_some() && slice.unit == Unit::Week;
            let from_end = slice.nth < -1;
            if of_weekends || from_end { part(f, slice, anchor) } else { None }
        }
        (Anchor::Date(day @ CalendarDate { month: None, day: Some(_), weekday: Some(weekday), .. }), None) => {
            Some(write!(f, "{} ", Language::English.weekday(weekday)).and_then(|()| date(f, day)))
        }
        (Anchor::Relative { unit: Unit::Season, offset, calendar: Some(_) }, None) => {
            towards(offset).map(|direction| write!(f, "{direction} season"))
        }
        (Anchor::Relative { unit: Unit::Quarter, offset, .. }, None) if offset.unsigned_abs() > 1 && unmoved => {
            let number = offset.unsigned_abs();
            Some(if offset < 0 { write!(f, "{number} quarters ago") } else { write!(f, "in {number} quarters") })
        }
        (Anchor::Duration { amount, hang: Hang::Free }, None) if said.shift.is_none() => {
            let number = amount.single().filter(|part| part.unit == Unit::Quarter)?.quantity().as_whole()?;
            match said.repeat {
                None if number > 1 => Some(write!(f, "{number} quarters")),
                Some(Repeat::Every { on, .. }) if number > 1 && on.is_empty() => {
                    Some(write!(f, "every {number} quarters"))
                }
                _ => None,
            }
        }
        _ => None,
    }
}

/// A part of the day in a word that the grammar reads back.
const fn part_of_day(part: DayPart) -> Option<&'static str> {
    match part {
        DayPart::Morning => Some("morning"),
        DayPart::Afternoon => Some("afternoon"),
        DayPart::Evening => Some("evening"),
        DayPart::Night => Some("night"),
        _ => None,
    }
}

/// "every 2nd evening", "every 3rd day at 5:30 p.m."
fn every_few_days(f: &mut Formatter<'_>, said: &Expression, amount: Amount, time: Time) -> Option<Result> {
    let number = amount.single().filter(|part| part.unit == Unit::Day)?.quantity().as_whole()?;
    let number = i32::try_from(number).ok().filter(|&number| number > 1)?;
    let Some(Repeat::Every { on, skips: 0 }) = said.repeat else { return None };
    if !on.is_empty() || said.slice.is_some() || said.shift.is_some() {
        return None;
    }
    let day = match time {
        Time::Part { part: DayPart::Morning, from: 3, to: 6 } => "dawn",
        Time::Part { part: DayPart::Noon, .. } => "noon",
        Time::Part { part: DayPart::Midnight, .. } => "midnight",
        Time::Part { part, .. } => part_of_day(part)?,
        Time::Clock { hour: 0..24, .. } => "day",
        _ => return None,
    };
    let written = write!(f, "every {number}{} {day}", ordinal(number));
    let Time::Clock { hour, minute, second, meridiem } = time else { return Some(written) };
    Some(written.and_then(|()| clock(f, hour, minute, second, meridiem)))
}

/// " at 5", " at 5:30 p.m."
fn clock(f: &mut Formatter<'_>, hour: u8, minute: Option<u8>, second: Option<u8>, meridiem: Meridiem) -> Result {
    write!(f, " at {}", if hour % 12 == 0 { 12 } else { hour % 12 })?;
    for figures in [minute, second].into_iter().flatten() {
        write!(f, ":{figures:02}")?;
    }
    match meridiem {
        Meridiem::Said => f.write_str(if hour < 12 { " a.m." } else { " p.m." }),
        _ => Ok(()),
    }
}

/// What no Persian word of the tables names.
const fn feast(id: NamedDay) -> Option<&'static str> {
    match id {
        NamedDay::Easter => Some("Easter"),
        NamedDay::Thanksgiving => Some("Thanksgiving"),
        NamedDay::Halloween => Some("Halloween"),
        _ => None,
    }
}

/// "4 days after Easter 2015", "every Thanksgiving"
fn occasion(f: &mut Formatter<'_>, name: &str, year_of: Year, said: &Expression) -> Result {
    if let Some(shift) = said.shift {
        away(f, shift)?;
    }
    if year_of == Year::Every && matches!(said.repeat, Some(Repeat::Every { .. })) {
        return write!(f, "every {name}");
    }
    f.write_str(name)?;
    year(f, Calendar::Gregorian, year_of)
}

/// "4 days after "
fn away(f: &mut Formatter<'_>, Shift { count, unit: of, .. }: Shift) -> Result {
    let number = count.unsigned_abs();
    let noun = if number == 1 { unit(of) } else { units(of) };
    write!(f, "{number} {noun} {} ", if count < 0 { "before" } else { "after" })
}

/// A month, a year or a week, of which [`part`] says a part.
const fn is_whole(anchor: Anchor) -> bool {
    match anchor {
        Anchor::Date(CalendarDate { day: None, .. }) => true,
        Anchor::Relative { unit: Unit::Week | Unit::Month | Unit::Year, offset, calendar: None } => {
            towards(offset).is_some()
        }
        _ => false,
    }
}

/// "the second last Monday of May 2015", "the last weekend of next month"
fn part(f: &mut Formatter<'_>, Slice { unit: of, nth, weekday, .. }: Slice, whole: Anchor) -> Option<Result> {
    let direction = match whole {
        Anchor::Relative { offset, .. } if is_whole(whole) => Some(towards(offset)?),
        _ if is_whole(whole) => None,
        _ => return None,
    };
    let noun = match weekday {
        Some(_) if of == Unit::Week => "weekend",
        Some(weekday) => Language::English.weekday(weekday),
        None => unit(of),
    };
    let written = write!(f, "the {} {noun} of", Nth(nth)).and_then(|()| match (whole, direction) {
        (Anchor::Relative { unit: of, .. }, Some(direction)) => write!(f, " {direction} {}", unit(of)),
        // The year has its blank.
        (Anchor::Date(year), _) if year.month.is_none() => date(f, year),
        (Anchor::Date(month), _) => f.write_str(" ").and_then(|()| date(f, month)),
        _ => Ok(()),
    });
    Some(written)
}

const fn towards(offset: i32) -> Option<&'static str> {
    match offset {
        -1 => Some("last"),
        0 => Some("this"),
        1 => Some("next"),
        _ => None,
    }
}

/// "5 March 2016", "Mehr".
pub(super) fn date(f: &mut Formatter<'_>, date: CalendarDate) -> Result {
    if let (Some(day), None) = (date.day, date.month) {
        return write!(f, "the {day}{}", ordinal(day.into()));
    }
    if let Some(day) = date.day {
        write!(f, "{day} ")?;
    }
    if let Some(number) = date.month {
        f.write_str(month(date.calendar, number))?;
    }
    match (date.calendar, date.calendar_of_year(), date.year) {
        (Calendar::Hijri, Calendar::Jalali, Year::Full(year)) => write!(f, " {year} SH"),
        _ => year(f, date.calendar, date.year),
    }
}

/// " 2015", " last year"
fn year(f: &mut Formatter<'_>, calendar: Calendar, said: Year) -> Result {
    match said {
        Year::Full(year @ ..=0) => write!(f, " {} BC", 1 - i32::from(year)),
        Year::Full(year) if calendar == Calendar::Hijri => write!(f, " {year} AH"),
        Year::Full(year) => write!(f, " {year}"),
        Year::Short(short) => write!(f, " \u{2019}{short:02}"),
        Year::Relative(-1) | Year::Last => f.write_str(" last year"),
        Year::Relative(0) => f.write_str(" this year"),
        Year::Relative(1) | Year::Next => f.write_str(" next year"),
        Year::Every => f.write_str(" every year"),
        _ => Ok(()),
    }
}
