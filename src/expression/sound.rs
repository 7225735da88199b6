//! What no text can have said, and no file may make believe.

use super::{Anchor, CalendarDate, DayPart, Expression, Repeat, Slice, Span, Time, Year, Zone};
use crate::calendar::DayRange;

impl Expression {
    /// What of an expression that was not read from a text is out of its range; `None` if nothing is.
    pub(super) fn unsound(&self) -> Option<&'static str> {
        self.anchor
            .unsound()
            .or(self.slice.and_then(Slice::unsound))
            .or(self.time.and_then(Time::unsound))
            .or(self.zone.and_then(Zone::unsound))
            .or(self.repeat.and_then(Repeat::unsound))
            .or(unless(self.repeat.is_some() || !matches!(self.time, Some(Time::Hours { .. })), "hours of no set"))
            .or((self.shift.is_some_and(|shift| shift.count == i16::MIN)).then_some("a shift"))
    }
}

/// `what`, unless all is well.
fn unless(sound: bool, what: &'static str) -> Option<&'static str> {
    (!sound).then_some(what)
}

fn is_month(month: u8) -> bool {
    (1..=12).contains(&month)
}

fn is_day(day: u8) -> bool {
    (1..=32).contains(&day)
}

/// The offsets that a text counts by fit in nine digits.
const FARTHEST: i32 = 999_999_999;

impl Anchor {
    fn unsound(&self) -> Option<&'static str> {
        match *self {
            Anchor::Date(date) | Anchor::WeekendOf { day: date } | Anchor::WeekOf { day: date } => date.unsound(),
            Anchor::Through { first, last } => first.unsound().or(last.unsound()),
            Anchor::Days { date, last } => {
                date.unsound().or(unless(is_day(last) && date.day.is_some_and(|first| first <= last), "a run of days"))
            }
            Anchor::Relative { offset, .. } => unless((-FARTHEST..=FARTHEST).contains(&offset), "an offset"),
            Anchor::Season { year, .. } | Anchor::SchoolYear { year } | Anchor::Occasion { year, .. } => year.unsound(),
            Anchor::Era { span, .. } => span.unsound(),
            Anchor::Years { from, to, .. } => unless(from <= to && is_year(from) && is_year(to), "a run of years"),
            Anchor::Run { start, end } => {
                unless(DayRange::through(start, end.saturating_sub(1)).is_ok(), "a run of days")
            }
            Anchor::Anaphor { offset, .. } => unless(offset != i16::MIN, "an offset"),
            Anchor::Unsaid
            | Anchor::Weekday { .. }
            | Anchor::Weekend { .. }
            | Anchor::Duration { .. }
            | Anchor::Vague(_)
            | Anchor::Any(_) => None,
        }
    }
}

/// Years of a text have at most four digits, those before Christ a sign.
fn is_year(year: i16) -> bool {
    (-9999..=9999).contains(&year)
}

impl CalendarDate {
    fn unsound(&self) -> Option<&'static str> {
        let month = unless(self.month.is_none_or(is_month), "a month");
        month.or(unless(self.day.is_none_or(is_day), "a day of the month")).or(self.year.unsound())
    }
}

impl Year {
    fn unsound(self) -> Option<&'static str> {
        match self {
            Year::Full(year) => unless(is_year(year), "a year"),
            Year::Short(year) => unless(year < 100, "a year of two digits"),
            // Day 0 is the whole month.
            Year::From { month, day, .. } | Year::To { month, day, .. } => {
                unless(is_month(month) && (day == 0 || is_day(day)), "the other end of a range")
            }
            Year::SameDay { month, day, .. } => unless(is_month(month) && is_day(day), "the day of another calendar"),
            Year::Unsaid | Year::Relative(_) | Year::Near(_) | Year::Last | Year::Next | Year::Every => None,
        }
    }
}

impl Span {
    fn unsound(self) -> Option<&'static str> {
        match self {
            Span::Decade(first) => unless(is_year(first), "a decade"),
            Span::ShortDecade(short) => unless(short < 100, "a decade"),
            Span::Century { number, .. } => unless((-100..=100).contains(&number), "a century"),
            Span::Millennium(number) => unless((-10..=10).contains(&number), "a millennium"),
        }
    }
}

impl Slice {
    fn unsound(self) -> Option<&'static str> {
        unless(self.nth != i8::MIN && self.count > 0, "a part of a period")
    }
}

impl Repeat {
    fn unsound(self) -> Option<&'static str> {
        match self {
            Repeat::Every { .. } => None,
            Repeat::Days(days) => unless(!days.is_empty(), "the days of a set"),
            Repeat::Times { times, .. } => unless(times > 0, "how often a set recurs"),
        }
    }
}

impl Time {
    fn unsound(self) -> Option<&'static str> {
        match self {
            Time::Clock { hour, minute, second, .. } => {
                let sixtieths = [minute, second].into_iter().flatten().all(|value| value < 60);
                unless(hour <= 24 && sixtieths, "a time of day")
            }
            Time::Hours { hour, minute, to_hour, to_minute, .. } => {
                let end = u16::from(to_hour) * 60 + u16::from(to_minute);
                let sound = hour < 24 && minute < 60 && to_minute < 60 && end <= 24 * 60;
                unless(sound, "the hours of a set")
            }
            Time::Part { part: DayPart::Noon | DayPart::Midnight, from, to } => {
                unless(from <= to && to <= 30, "the hours of a part of the day")
            }
            Time::Part { from, to, .. } => unless(from < to && to <= 30, "the hours of a part of the day"),
        }
    }
}

impl Zone {
    fn unsound(self) -> Option<&'static str> {
        match self {
            Zone::Fixed(minutes) => unless((-1080..=1080).contains(&minutes), "an offset from UTC"),
            Zone::Tehran => None,
        }
    }
}
