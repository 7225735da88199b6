//! What a language takes for granted when a phrase is finished.

use super::clock_time::{ClockTime, NamedPart};
use super::draft::Draft;
use crate::expression::{Convention, Time};
use core::ops::RangeInclusive;

pub(in crate::grammar) struct Customs {
    pub(in crate::grammar) convention: Convention,
    /// The years without an era that are of the Jalali calendar; all others are of the Gregorian one.
    pub(in crate::grammar) jalali_years: RangeInclusive<i16>,
    /// The century without an era that is of the Jalali calendar.
    pub(in crate::grammar) jalali_century: Option<i16>,
    /// The time of day of a clock time, as the part of the day beside it has it.
    pub(in crate::grammar) time: fn(ClockTime, Option<NamedPart>) -> Option<Time>,
    /// True where the slots make no date by themselves.
    pub(in crate::grammar) refuses: fn(&Draft) -> bool,
}
