//! The rules of Persian in the order of their precedence: the longest reading wins, the earlier rule on a tie.

use super::anaphor::ANAPHOR;
use super::comparison::COMPARED;
use super::date::DATE;
use super::duration::{ABOUT_ONE, ABOUT_ONE_AHEAD, AMOUNT, CONSECUTIVE, HOUR, LATEST, PLURAL};
use super::early_year::EARLY_YEAR;
use super::edge::{EDGE, PASSED, REST, WHOLE, WHOLE_UNIT};
use super::hours::{HOURS, PARTS};
use super::list::{DAYS, NAMES};
use super::monthly::{IN_EVERY, MONTHS, ONE_EACH, WEEKDAY_IN_EVERY, WEEKDAYS_OF_EVERY, WEEKLY};
use super::name::NAME;
use super::rate::{
    FREQUENCY, IN_PERIOD_TIMES, IN_PERIOD_UNITS, ONCE_IN, RATE, TIMES_EACH, TIMES_IN_PERIOD, UNITS_EACH,
    UNITS_IN_PERIOD,
};
use super::recurrence::{
    ALTERNATE, COUNTED_WEEKDAY, DAY_PARTS, EVERY, EVERY_LENGTH, PARITY, SEASONS, WEEKDAYS, WEEKENDS, WORKDAYS,
};
use super::reference::REFERENCE;
use super::shift::SHIFT;
use super::slice::SLICE;
use super::yearly::YEARLY;
use super::years::YEARS;
use crate::grammar::prelude::*;

/// Names, lists and pairs; then phrases.
pub(super) const RULES: &[&Rule] = &[
    &NAME, &WEEKDAYS_OF_EVERY, &DAYS, &NAMES, &YEARS, &YEARLY, &HOURS, &PARTS, &COMPARED, &EVERY, &EVERY_LENGTH,
    &WEEKDAYS, &SEASONS, &DAY_PARTS, &FREQUENCY, &TIMES_EACH, &ONE_EACH, &WEEKLY, &UNITS_EACH, &RATE, &TIMES_IN_PERIOD,
    &UNITS_IN_PERIOD, &IN_PERIOD_TIMES, &IN_PERIOD_UNITS, &ONCE_IN, &ALTERNATE, &COUNTED_WEEKDAY, &PARITY, &WEEKENDS,
    &WORKDAYS, &MONTHS, &IN_EVERY, &WEEKDAY_IN_EVERY, &DATE, &SLICE, &EDGE, &AMOUNT, &SHIFT, &WHOLE_UNIT, &WHOLE,
    &REST, &PASSED, &CONSECUTIVE, &REFERENCE, &PLURAL, &LATEST, &HOUR, &ABOUT_ONE, &ABOUT_ONE_AHEAD, &EARLY_YEAR,
];

/// What is read only after something else, and begins nothing.
pub(super) const FURTHER: &[&Rule] = &[&ANAPHOR];
