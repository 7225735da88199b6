//! What a date phrase is made of: the families' elements, tried where they can begin.

use super::draft::Draft;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::{Elements, First};
use crate::lexicon::Class::*;
use crate::lexicon::Flags;

/// What a phrase can go on with, in the order of precedence, with what it begins with.
static ELEMENTS: Elements<Draft> = Elements::new(
    Flags::PERSIAN,
    &[
        (First::words(&[]).or_number(), Draft::take_numeric_date),
        (First::words(&[Sharp, Clock, Unit, Fraction]).or(First::NUMERAL), Draft::take_clock),
        (First::words(&[DayPart, Demonstrative]), Draft::take_day_part),
        (First::words(&[Unit]).or(First::NUMERAL), Draft::take_month_day),
        (First::words(&[Unit, MonthJalali, MonthGregorian, MonthHijri]), Draft::take_month),
        (First::words(&[Demonstrative, Unit, Weekday]).or_number(), Draft::take_weekday),
        (First::words(&[Demonstrative, DeicticDay, DeicticNight, DeicticYear]), Draft::take_deictic),
        (First::words(&[Unit, Occasion, SchoolYear, Weekend]), Draft::take_occasion),
        (First::words(&[Unit, Season]), Draft::take_season),
        (First::words(&[Unit]), Draft::take_span),
        (First::words(&[Demonstrative, Unit]), Draft::take_relative),
        (First::words(&[Direction]), Draft::take_month_direction),
        (First::words(&[Every]), Draft::take_every_year),
        (First::words(&[Unit]).or(First::NUMERAL), Draft::take_year),
        (First::words(&[Era]), Draft::take_era),
    ],
);

/// What any of them begins with.
pub(super) const ELEMENT: First = ELEMENTS.first();

impl Draft {
    /// Takes the first element that fits.
    pub(super) fn take_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        ELEMENTS.take(self, cursor)
    }
}
