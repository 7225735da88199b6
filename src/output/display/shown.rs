//! What there is to show of a meaning, whatever the language.

use crate::calendar::{Calendar, DayRange, Weekday, Weekdays};
use crate::expression::{Amount, DayPart, Kind, Season, Slice, Time, Unit, Vague};
use crate::resolve::{Moment, Native, On, Resolved, Value};

/// A date as fine as it was said, in one calendar.
#[derive(Clone, Copy)]
pub(super) struct Named {
    pub(super) calendar: Calendar,
    pub(super) date: Native,
}

/// Where the hours of a set end, and the last day that it may be on, where the words say so.
pub(super) struct Bounds {
    pub(super) hours: Option<(u8, u8)>,
    pub(super) last: Option<Named>,
}

impl Bounds {
    pub(super) fn of(meaning: &Resolved) -> Self {
        let recurrence = meaning.recurrence();
        let hours = recurrence.and_then(|set| {
            let Some(Time::Hours { to_hour, to_minute, .. }) = set.time else { return None };
            Some((to_hour, to_minute))
        });
        let last = recurrence.and_then(|set| {
            let last = Moment::at(set.until?.day, i64::from(set.until?.second) - 1)?;
            let (year, month, day) = set.calendar().fields(last.day).ok()?;
            Some(Named { calendar: set.calendar(), date: Native::Day { year, month, day } })
        });
        Bounds { hours, last }
    }
}

/// A meaning, sorted by how it is said.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    Date(Named),
    /// A day and a time in it; no day for every day.
    Clock(Option<Named>, u8, u8, Option<u8>),
    /// A part of a day, with the hours at which it begins and ends.
    Part(Option<Named>, DayPart, u8, u8),
    /// A month of the zodiacal calendar, whose days are not those of today's month of that number.
    Sign(i32, u8),
    /// From a first day to a last, in one calendar.
    Run(Named, Named),
    Duration(Amount),
    /// So many times in each.
    Often(Amount, u8, Option<Unit>),
    Every(Amount),
    EveryWeekday(Weekday, Option<Time>),
    /// On several days of the week, on every second one, or on the nights that lead to one.
    Weekly(Weekly),
    /// A day of each month or year.
    Nth(Slice, Unit, Option<Time>),
    EverySeason(Season),
    Vague(Vague),
    /// Some period of that unit.
    Any(Unit),
    /// A date that does not exist.
    Nonexistent(Named),
    Nothing,
}

/// Days of the week, on which a set is.
#[derive(Clone, Copy)]
pub(super) struct Weekly {
    pub(super) days: Weekdays,
    /// 2 for every other.
    pub(super) every: u32,
    pub(super) eve: bool,
    pub(super) time: Option<Time>,
}

/// What stands before the weekday at that place of a list.
pub(super) fn joint(place: usize, days: Weekdays, comma: &'static str, and: &'static str) -> &'static str {
    match place {
        0 => "",
        place if place + 1 == usize::from(days.len()) => and,
        _ => comma,
    }
}

impl Shown {
    /// A set that its value does not tell all of.
    fn recurring(meaning: &Resolved) -> Option<Shown> {
        let recurrence = meaning.recurrence()?;
        let (every, eve, time) = (recurrence.every, recurrence.eve, recurrence.time);
        match recurrence.on {
            On::Weekdays(days) if days.len() > 1 || every > 1 || eve => {
                Some(Shown::Weekly(Weekly { days, every, eve, time }))
            }
            On::Slice(slice @ Slice { unit: Unit::Day, count: 1, .. }) if every == 1 => {
                Some(Shown::Nth(slice, recurrence.unit, time))
            }
            _ => None,
        }
    }

    /// What to show of a meaning; a day that no calendar was named for is shown in `calendar`.
    pub(super) fn of(meaning: &Resolved, calendar: Calendar) -> Shown {
        if let Some(set) = Self::recurring(meaning) {
            return set;
        }
        let own = meaning.calendar().unwrap_or(calendar);
        let native = meaning.native().map(|date| Named { calendar: own, date });
        let day = |day: i32| match own.fields(day) {
            Ok((year, month, day)) => Some(Named { calendar: own, date: Native::Day { year, month, day } }),
            Err(_) => None,
        };
        let gregorian = |date| Shown::Date(Named { calendar: Calendar::Gregorian, date });
        match (meaning.value, native) {
            (None, Some(date)) => Shown::Nonexistent(date),
            (None, None) => Shown::Nothing,
            (Some(Value::Clock { day: at, hour, minute, second }), _) => {
                Shown::Clock(at.and_then(day), hour, minute, second)
            }
            (Some(Value::Part { day: at, part }), _) => {
                let (from, to) = hours(meaning);
                Shown::Part(at.and_then(day), part, from, to)
            }
            (Some(Value::Duration(amount)), _) => match meaning.repeat.map(|repeat| repeat.freq()) {
                Some(Some((times, of))) => Shown::Often(amount, times, of),
                Some(None) => Shown::Every(amount),
                None => Shown::Duration(amount),
            },
            (Some(Value::Vague(vague)), _) => Shown::Vague(vague),
            (Some(Value::Any(unit)), _) => Shown::Any(unit),
            (Some(Value::EveryWeekday { weekday, time }), _) => Shown::EveryWeekday(weekday, time),
            (Some(Value::YearlessSeason(season)), _) => Shown::EverySeason(season),
            (Some(_), Some(Named { date: Native::Month { year, month }, .. })) if !names_interval(meaning) => {
                Shown::Sign(year, month)
            }
            (Some(_), Some(date)) if meaning.kind() != Kind::Time && names_interval(meaning) => Shown::Date(date),
            (Some(Value::Month { year, month }), _) => gregorian(Native::Month { year, month }),
            (Some(Value::Year(year)), _) => gregorian(Native::Year { year }),
            (Some(Value::BeforeChrist(year)), _) => gregorian(Native::Year { year: 1 - year }),
            (Some(Value::Decade(decade)), _) => gregorian(Native::Decade { first: decade * 10 }),
            (Some(Value::Century(century)), _) => gregorian(Native::Century { number: century + 1 }),
            (Some(Value::Quarter { year, quarter }), _) => gregorian(Native::Quarter { year, quarter }),
            (Some(Value::Half { year, half }), _) => gregorian(Native::Half { year, half }),
            (Some(Value::Yearless { month, day }), _) => gregorian(Native::Yearless { month, day }),
            _ => match meaning.interval().and_then(|interval| interval.moments()) {
                Some((start, end)) if end.day - start.day <= 1 => day(start.day).map_or(Shown::Nothing, Shown::Date),
                Some((start, end)) => match (day(start.day), day(end.day - 1)) {
                    (Some(first), Some(last)) => Shown::Run(first, last),
                    _ => Shown::Nothing,
                },
                None => Shown::Nothing,
            },
        }
    }
}

/// The hours at which the part of a day begins and ends; those of the whole day where no day is known.
fn hours(meaning: &Resolved) -> (u8, u8) {
    match meaning.interval().and_then(|interval| interval.moments()) {
        Some((start, end)) => {
            ((start.second / 3600) as u8, (end.second.div_ceil(3600) as u8) + if end.day > start.day { 24 } else { 0 })
        }
        None => (1, 24),
    }
}

/// False where the native date is told by its half or month alone and the interval is another one: «حوت ۱۲۹۹» begins a day
/// before Esfand, the first term of school ends a month before the half-year.
fn names_interval(meaning: &Resolved) -> bool {
    let Some((calendar, native)) = meaning.calendar().zip(meaning.native()) else { return true };
    let days = match native {
        Native::Month { year, month } => DayRange::month(calendar, year, month),
        Native::Half { year, half } => DayRange::months(calendar, year, half.saturating_sub(1) * 6 + 1, 6),
        Native::Quarter { year, quarter } => DayRange::months(calendar, year, quarter.saturating_sub(1) * 3 + 1, 3),
        _ => return true,
    };
    match (days, meaning.interval().and_then(|interval| interval.moments())) {
        (Ok(days), Some((start, end))) => (days.start, days.end) == (start.day, end.day),
        _ => true,
    }
}
