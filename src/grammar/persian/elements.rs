//! The elements of a date, in the order of precedence.

use super::absolute::{MONTH, MONTH_DAY, YEAR_FIRST};
use super::anaphor::DAY_BESIDE;
use super::clock::CLOCK;
use super::day_number::DAY_NUMBER;
use super::day_part::DAY_PART;
use super::era::ERA;
use super::form::FORM;
use super::numeric_date::NUMERIC_DATE;
use super::occasion::OCCASION;
use super::relative::{DEICTIC, MONTH_DIRECTION, RELATIVE, YEARS_AWAY};
use super::season::SEASON;
use super::span::SPAN;
use super::weekday::WEEKDAY;
use super::year::{EVERY_YEAR, SAME_YEAR, YEAR};
use crate::grammar::prelude::*;

pub(super) const ELEMENTS: &[&Rule] = &[
    &FORM, &NUMERIC_DATE, &CLOCK, &DAY_PART, &YEAR_FIRST, &MONTH_DAY, &MONTH, &WEEKDAY, &DEICTIC, &OCCASION, &SEASON,
    &SPAN, &RELATIVE, &MONTH_DIRECTION, &YEARS_AWAY, &EVERY_YEAR, &SAME_YEAR, &DAY_BESIDE, &YEAR, &ERA, &DAY_NUMBER,
];
