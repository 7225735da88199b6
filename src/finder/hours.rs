//! The hours of a set in one phrase: «هر دوشنبه از ۹ تا ۱۱», "every weekday from 9 to 5".

use super::Finder;
use crate::expression::{Amount, Anchor, Expression, Hang, Meridiem, Quantity, Repeat, Time, Unit};
use crate::lexicon::{Class, Mark, Preposition, Token, TokenKind, Tokens};

const NOON: u16 = 12 * 60;

/// The set with the hours that the words after it say; `None` where they say anything else.
pub(super) fn with_hours(set: Expression, words: &str) -> Option<Expression> {
    if !is_of_days(&set) {
        return None;
    }
    let to = Tokens::new(words).find(is_to)?;
    let (before, after) = (words.get(..to.start)?, words.get(to.end..)?);
    let last = Clock::read(after)?;
    let first = match set.time {
        // «هر دوشنبه ساعت ۹ | تا ۱۱»
        Some(time @ Time::Clock { .. }) => Clock::of(time).filter(|_| before.trim().is_empty())?,
        Some(Time::Part { from, to, .. }) => Clock::read(before)?.within(u16::from(from) * 60, u16::from(to) * 60),
        Some(Time::Hours { .. }) => return None,
        None => Clock::read(before)?,
    };
    let (start, end) = first.until(last);
    let meridiem = if start == first.minutes { first.meridiem } else { Meridiem::Said };
    let (hour, minute) = ((start / 60 % 24) as u8, (start % 60) as u8);
    let time = Some(Time::Hours { hour, minute, to_hour: (end / 60) as u8, to_minute: (end % 60) as u8, meridiem });
    // «هر شب از ۱۰ تا ۲»: the part of the day has said its half.
    let anchor = match set.anchor {
        Anchor::Unsaid => Anchor::Duration { amount: Amount::new(Quantity::whole(1), Unit::Day), hang: Hang::Free },
        anchor => anchor,
    };
    Some(Expression { anchor, time, ..set })
}

/// Sets that hours can be said of: «هر ماه از ۹ تا ۱۱» has no day for them.
fn is_of_days(set: &Expression) -> bool {
    let weekdays = match set.repeat {
        Some(Repeat::Days(_)) => true,
        Some(Repeat::Every { on, .. }) => !on.is_empty(),
        _ => return false,
    };
    match set.anchor {
        Anchor::Weekday { .. } | Anchor::Unsaid => true,
        Anchor::Duration { amount, .. } => {
            weekdays || amount.in_smallest().is_some_and(|(_, unit)| unit == Unit::Day) && set.slice.is_none()
        }
        _ => false,
    }
}

/// «تا», "to", and the dash of "9–11".
fn is_to(token: &Token) -> bool {
    token.word() == Some(Preposition::To) || matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash))
}

/// A time of day, to the minute.
#[derive(Clone, Copy)]
struct Clock {
    minutes: u16,
    meridiem: Meridiem,
}

impl Clock {
    fn of(time: Time) -> Option<Self> {
        match time {
            Time::Clock { hour, minute, second: None, meridiem } => {
                Some(Clock { minutes: u16::from(hour) * 60 + u16::from(minute.unwrap_or(0)), meridiem })
            }
            _ => None,
        }
    }

    /// «از ساعت ۹», "9 a.m."; a number alone is an hour here.
    fn read(words: &str) -> Option<Self> {
        let leads = |words: &str| Tokens::new(words).all(|token| token.sense(Class::Preposition).is_some());
        let mut all = Finder::new().find_iter(words);
        let Some(found) = all.next() else {
            let hour = Tokens::new(words).last()?;
            return Clock::of_hour(&hour).filter(|_| words.get(..hour.start).is_some_and(leads));
        };
        let said = found.expression();
        let plain = said.anchor == Anchor::Unsaid && said.repeat.is_none() && said.zone.is_none();
        let alone = all.next().is_none() && words.get(found.end()..).is_some_and(|rest| rest.trim().is_empty());
        let alone = alone && words.get(..found.start()).is_some_and(leads);
        Clock::of(said.time.filter(|_| plain && alone)?)
    }

    fn of_hour(token: &Token) -> Option<Self> {
        let TokenKind::Number(number) = token.kind else { return None };
        let hour = u16::try_from(number.value).ok().filter(|&hour| number.digits <= 2 && hour <= 24)?;
        let meridiem = if (1..=12).contains(&hour) { Meridiem::Open } else { Meridiem::Said };
        Some(Clock { minutes: hour * 60, meridiem })
    }

    const fn is_open(self) -> bool {
        !matches!(self.meridiem, Meridiem::Said)
    }

    /// The ten of «هر شب از ۱۰ …» is in the evening.
    fn within(self, from: u16, to: u16) -> Self {
        let mut halves = [self.minutes, self.minutes + NOON].into_iter();
        match halves.find(|half| (from..to).contains(half)).filter(|_| self.is_open()) {
            Some(minutes) if minutes != self.minutes => Clock { minutes, meridiem: Meridiem::Said },
            _ => self,
        }
    }

    /// The minutes of the day at which hours begin and end: "9 to 5" ends in the afternoon, «۴ تا ۶ عصر» begins there;
    /// «۲۲ تا ۲» ends no later than it begins, on the next day.
    fn until(self, last: Clock) -> (u16, u16) {
        let (start, end) = (self.minutes, last.minutes);
        if end > start {
            let later = self.is_open() && !last.is_open() && start < NOON && start + NOON < end;
            return (if later { start + NOON } else { start }, end);
        }
        let half = last.is_open() && end + NOON > start;
        (start, if half { end + NOON } else { end })
    }
}
