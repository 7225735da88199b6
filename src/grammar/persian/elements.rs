//! What a date phrase is made of: the families' elements, tried where they can begin.

use super::draft::Draft;
use crate::expression::Unit;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::opening::{Elements, Opening};
use crate::lexicon::Class::{self, *};
use crate::lexicon::Flags;

/// What a phrase can go on with, in the order of precedence, with what it begins with.
static ELEMENTS: Elements<Draft> = Elements::new(
    Flags::PERSIAN,
    &[
        (&[Opening::any(First::DIGITS)], Draft::take_numeric_date),
        (
            &[Opening::any(First::words(&[Sharp, Clock, Fraction]).or(First::units(&[Unit::Hour])).or(First::NUMERAL))],
            Draft::take_clock,
        ),
        (&[Opening::any(First::words(&[DayPart, Demonstrative]))], Draft::take_day_part),
        (&[Opening::any(DAY.or(First::NUMERAL))], Draft::take_month_day),
        (
            &[Opening::any(First::words(&[MonthJalali, MonthGregorian, MonthHijri]).or(First::units(&[Unit::Month])))],
            Draft::take_month,
        ),
        (&[Opening::any(DAY.or(First::words(&[Demonstrative, Weekday])).or_number())], Draft::take_weekday),
        (&[Opening::any(First::words(&[Demonstrative, DeicticDay, DeicticNight, DeicticYear]))], Draft::take_deictic),
        (&[Opening::any(DAY.or(First::words(&[Occasion, SchoolYear, Weekend])))], Draft::take_occasion),
        (&[Opening::any(First::words(&[Season]).or(First::units(&[Unit::Season])))], Draft::take_season),
        (&[Opening::any(First::units(&[Unit::Decade, Unit::Century, Unit::Millennium]))], Draft::take_span),
        (&[Opening::any(First::words(&[Demonstrative, Class::Unit]))], Draft::take_relative),
        (&[Opening::any(First::words(&[Direction]))], Draft::take_month_direction),
        (&[Opening::any(First::words(&[Every]))], Draft::take_every_year),
        (&[Opening::any(First::units(&[Unit::Year]).or(First::NUMERAL))], Draft::take_year),
        (&[Opening::any(First::words(&[Era]))], Draft::take_era),
    ],
);

/// «روز» before a day's name or number.
const DAY: First = First::units(&[Unit::Day]);

/// What any of them begins with.
pub(super) const ELEMENT: First = ELEMENTS.first();

impl Draft {
    /// Takes the first element that fits.
    pub(super) fn take_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        ELEMENTS.take(self, cursor, None)
    }
}
