//! What a date phrase is made of: the families' elements, tried where they can begin.

use super::draft::Draft;
use crate::expression::Unit;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::{Elements, First};
use crate::lexicon::Class::{self, *};
use crate::lexicon::Flags;

/// What a phrase can go on with, in the order of precedence, with what it begins with.
static ELEMENTS: Elements<Draft> = Elements::new(
    Flags::PERSIAN,
    &[
        (First::words(&[]).or_number(), Draft::take_numeric_date),
        (First::words(&[Sharp, Clock, Fraction]).or(First::units(&[Unit::Hour])).or(First::NUMERAL), Draft::take_clock),
        (First::words(&[DayPart, Demonstrative]), Draft::take_day_part),
        (DAY.or(First::NUMERAL), Draft::take_month_day),
        (First::words(&[MonthJalali, MonthGregorian, MonthHijri]).or(First::units(&[Unit::Month])), Draft::take_month),
        (DAY.or(First::words(&[Demonstrative, Weekday])).or_number(), Draft::take_weekday),
        (First::words(&[Demonstrative, DeicticDay, DeicticNight, DeicticYear]), Draft::take_deictic),
        (DAY.or(First::words(&[Occasion, SchoolYear, Weekend])), Draft::take_occasion),
        (First::words(&[Season]).or(First::units(&[Unit::Season])), Draft::take_season),
        (First::units(&[Unit::Decade, Unit::Century, Unit::Millennium]), Draft::take_span),
        (First::words(&[Demonstrative, Class::Unit]), Draft::take_relative),
        (First::words(&[Direction]), Draft::take_month_direction),
        (First::words(&[Every]), Draft::take_every_year),
        (First::units(&[Unit::Year]).or(First::NUMERAL), Draft::take_year),
        (First::words(&[Era]), Draft::take_era),
    ],
);

/// «روز» before a day's name or number.
const DAY: First = First::units(&[Unit::Day]);

/// What any of them begins with.
pub(super) const ELEMENT: First = ELEMENTS.first();

impl Draft {
    /// Takes the first element that fits.
    pub(super) fn take_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        ELEMENTS.take(self, cursor)
    }
}
