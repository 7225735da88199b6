//! What the words said: the tree between reading and meaning.
//!
//! An [`Expression`] holds no reference time and does no calendar arithmetic. It is flat, `Copy` and at most 64
//! bytes: an anchor by value, at most one part of it, one shift, one time of day and one modifier. Ranges and
//! lists are neighbouring matches that know of each other, not nested expressions. What differs by language (the
//! first day of the week, the weekend, the calendar of an unmarked "year", the hours of the parts of a day) is
//! written into it by the grammar, so that resolving it needs no language.

mod amount;
mod anchor;
mod convention;
mod event_day;
mod event_day_table;
#[cfg(test)]
mod generate;
mod named_day;
mod named_day_table;
mod run;
#[cfg(feature = "serde")]
mod sound;
mod tier;
mod time;
mod timex3;
#[cfg(feature = "serde")]
mod wire;
mod zone;

pub(crate) use amount::{Amount, Hang, Part, Quantity, Unit};
pub(crate) use anchor::{Anchor, CalendarDate, Scope, Season, Shift, ShiftRole, Slice, Span, Vague, Year};
pub(crate) use convention::Convention;
pub(crate) use event_day::EventDay;
pub(crate) use named_day::{DayRule, MonthDay};
pub(crate) use named_day_table::NamedDay;
pub use tier::Tier;
pub(crate) use time::{DayPart, Meridiem, Time};
pub use timex3::{Kind, Modifier};
pub(crate) use zone::Zone;

use crate::calendar::Weekdays;

/// A temporal expression as it was said: independent of when, and of what is assumed where the words are silent.
///
/// Expressions come out of [`parse`](crate::parse_expression) or of a [`Match`](crate::Match).
///
/// ```
/// let said = taqvim::parse_expression("نوزدهم شهریور")?;
/// assert_eq!(said, taqvim::parse_expression("۱۹ شهریور")?);
/// assert_eq!(said.to_string(), "۱۹ شهریور");
/// # Ok::<(), taqvim::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Expression {
    pub(crate) anchor: Anchor,
    pub(crate) slice: Option<Slice>,
    pub(crate) shift: Option<Shift>,
    pub(crate) time: Option<Time>,
    pub(crate) modifier: Option<Modifier>,
    pub(crate) repeat: Option<Repeat>,
    /// Where the words name one, and it is known how far it is from UTC.
    pub(crate) zone: Option<Zone>,
    /// Which side of the reference the sentence is on, where its verb shows it.
    pub(crate) side: Option<Side>,
    pub(crate) convention: Convention,
    /// It was read by a rule of the optional tier.
    pub(crate) optional: bool,
}

const _: () = assert!(size_of::<Expression>() <= 64);

impl Expression {
    pub(crate) const fn new(anchor: Anchor, convention: Convention) -> Self {
        Expression {
            anchor,
            slice: None,
            shift: None,
            time: None,
            modifier: None,
            repeat: None,
            zone: None,
            side: None,
            convention,
            optional: false,
        }
    }

    /// The TIMEX3 type of the expression.
    ///
    /// ```
    /// use taqvim::Kind;
    ///
    /// assert_eq!(taqvim::parse_expression("هر جمعه")?.kind(), Kind::Set);
    /// # Ok::<(), taqvim::Error>(())
    /// ```
    #[must_use]
    pub const fn kind(&self) -> Kind {
        if self.repeat.is_some() {
            return Kind::Set;
        }
        if matches!(self.shift, Some(Shift { role: ShiftRole::Length, .. })) {
            return Kind::Duration;
        }
        match (self.time, self.anchor) {
            (Some(_), _) => Kind::Time,
            (None, Anchor::Duration { .. }) => Kind::Duration,
            (None, Anchor::Relative { unit, .. }) if unit.is_clock() => Kind::Time,
            _ => Kind::Date,
        }
    }

    /// True where it names no side, so that the sentence or the policy has to.
    pub(crate) const fn leans(&self) -> bool {
        match self.anchor {
            Anchor::Date(date)
            | Anchor::Days { date, .. }
            | Anchor::WeekendOf { day: date }
            | Anchor::WeekOf { day: date } => date.year.is_open() && (date.month.is_some() || date.day.is_some()),
            Anchor::Through { last, .. } => matches!(last.year, Year::Unsaid),
            Anchor::Weekday {
                scope: Scope::Bare | Scope::This | Scope::From(_) | Scope::To(_) | Scope::Following(_),
                ..
            } => true,
            // «۲ شب» may be the coming night's; under a policy that leans ahead every time of day may be the next day's.
            Anchor::Unsaid => self.time.is_some(),
            Anchor::Season { year, scope: Scope::Bare, .. } => year.is_open(),
            Anchor::Occasion { year: Year::Unsaid, .. } => true,
            _ => false,
        }
    }

    /// True for a day of every year: «هر سال ۱۵ مهر».
    pub(crate) const fn is_yearly_day(&self) -> bool {
        match self.anchor {
            Anchor::Date(CalendarDate { year: Year::Every, day, .. }) => day.is_some(),
            Anchor::Occasion { year: Year::Every, .. } => true,
            _ => false,
        }
    }

    /// True where the expression names one day, and so can lend it to a clock time beside it.
    pub(crate) const fn is_day(&self) -> bool {
        match (self.slice, self.shift, self.repeat) {
            (None, None, None) => {}
            // "a week from Monday"
            (None, Some(Shift { role: ShiftRole::SameDay, .. }), None) => {}
            // «شب جمعه»
            (None, Some(Shift { role: ShiftRole::Date, unit: Unit::Day, count: -1 | 1 }), None) => {
                return matches!(self.anchor, Anchor::Weekday { .. });
            }
            // "the 3rd of next month"
            (Some(Slice { unit: Unit::Day, count: 1, weekday: None, .. }), None, None) => return true,
            _ => return false,
        }
        match self.anchor {
            Anchor::Date(date) => date.day.is_some(),
            Anchor::Weekday { .. } => true,
            Anchor::Relative { unit, .. } | Anchor::Anaphor { unit, .. } => matches!(unit, Unit::Day),
            Anchor::Run { start, end } => end - start == 1,
            _ => false,
        }
    }
}

/// A side of the reference.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Side {
    Past,
    Future,
    /// Either: the nearest one. «گزارش شهریور را خواهیم فرستاد», "the report of 9 April will be discussed": what is said of a
    /// thing lies ahead, and its date need not.
    Nearest,
}

/// How a set repeats.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
pub(crate) enum Repeat {
    /// Each time: on each of those days of the week, where any are named; "every other Tuesday" skips one.
    Every { on: Weekdays, skips: u8 },
    /// «روزهای زوج»: so many days of each week, and which.
    Days(Weekdays),
    /// So often in each period, and nothing says when: times («هفته\u{200C}ای دو بار»), or units («هفته\u{200C}ای دو روز»).
    Times { times: u8, of: Option<Unit> },
}

impl Repeat {
    /// Each time.
    pub(crate) const PLAIN: Repeat = Repeat::Every { on: Weekdays::NONE, skips: 0 };

    /// So many times in each period, or each time.
    pub(crate) const fn times(times: Option<u8>) -> Self {
        match times {
            Some(times) => Repeat::Times { times, of: None },
            None => Self::PLAIN,
        }
    }

    /// TIMEX3 `freq`: how often, and times of what.
    pub(crate) const fn freq(self) -> Option<(u8, Option<Unit>)> {
        match self {
            Repeat::Every { .. } => None,
            Repeat::Days(days) => Some((days.len(), Some(Unit::Day))),
            Repeat::Times { times, of } => Some((times, of)),
        }
    }
}
