//! What files of rules use.

pub(super) use super::engine::cursor::Cursor;
pub(super) use super::engine::joint::Joint;
pub(super) use super::engine::language::Joining;
pub(super) use super::engine::pattern::{Item, Taken, by, numeral, optional, word};
pub(super) use super::engine::prefix::Prefix;
pub(super) use super::engine::rule::{Named, Rule};
pub(super) use super::engine::said::{Licence, Said, Verdict};
pub(super) use super::shared::clock_time::{ClockTime, NamedPart};
pub(super) use super::shared::customs::Customs;
pub(super) use super::shared::draft::Draft;
pub(super) use super::shared::era::Era;
pub(super) use super::shared::month_name::MonthName;
pub(super) use super::shared::numeral::{Form, Numeral};
pub(super) use super::shared::reading::{Link, Reading, Readings};
pub(super) use super::shared::rule_name::RuleName;
pub(super) use super::shared::say;
pub(super) use super::shared::token_set::{TokenSet, Words};
pub(super) use crate::calendar::{Calendar, Weekday, Weekdays};
pub(super) use crate::expression::{
    Amount, Anchor, CalendarDate, Convention, DayPart, EventDay, Expression, Hang, Kind, Meridiem, Modifier, NamedDay,
    Quantity, Repeat, Scope, Season, Shift, ShiftRole, Side, Slice, Span, Time, Unit, Year,
};
pub(super) use crate::lexicon::{
    Article, Block, Case, Class, Count, Demonstrative, Direction, Edge, Flags, Fraction, Gap, HalfDay, HalfOf, Hint,
    Loose, Mark, Number, Order, Parity, PartOfDay, Particle, Preposition, Reign, Sense, Tense, Token, TokenKind,
    Vagueness, WeekPart,
};
