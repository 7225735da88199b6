//! What a date phrase can go on with.

use super::absolute::{DAY_MONTH, LOG_DAY, MONTH, MONTH_DAY, YEAR_FIRST};
use super::clock::CLOCK;
use super::day_part::DAY_PART;
use super::numeric::NUMERIC_DATE;
use super::occasion::OCCASION;
use super::relative::{DEICTIC, RELATIVE};
use super::season::SEASON;
use super::span::SPAN;
use super::weekday::{SHORT_DAY, WEEKDAY, WEEKEND};
use super::year::YEAR;
use crate::grammar::prelude::*;

/// The elements in the order of their precedence.
pub(super) const ELEMENTS: &[&Rule] = &[
    &NUMERIC_DATE, &CLOCK, &DAY_PART, &YEAR_FIRST, &DAY_MONTH, &MONTH_DAY, &MONTH, &WEEKDAY, &DEICTIC, &OCCASION,
    &SEASON, &SPAN, &WEEKEND, &RELATIVE, &YEAR, &LOG_DAY, &SHORT_DAY,
];
