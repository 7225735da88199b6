//! What a date phrase is made of: the families' elements, tried where they can begin.

use super::draft::Draft;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::{Elements, First};
use crate::lexicon::Class::*;
use crate::lexicon::Flags;

/// What a phrase can go on with, in the order of precedence, with what it begins with.
static ELEMENTS: Elements<Draft> = Elements::new(
    Flags::ENGLISH,
    &[
        (First::words(&[]).or_number(), Draft::take_numeric_date),
        (First::words(&[Article, Fraction]).or(First::NUMERAL), Draft::take_clock),
        (LED.or(First::words(&[DayPart, Preposition])), Draft::take_day_part),
        (First::words(&[Article]).or(First::NUMERAL), Draft::take_day_month),
        (MONTH, Draft::take_month_day),
        (LED.or(MONTH).or(First::words(&[Calendar, Unit])), Draft::take_month),
        (LED.or(First::words(&[Weekday])), Draft::take_weekday),
        (First::words(&[DeicticDay, DeicticNight, DeicticYear]), Draft::take_deictic),
        (LED.or(First::words(&[Occasion])), Draft::take_occasion),
        (LED.or(First::words(&[Season])), Draft::take_season),
        (First::words(&[Article, DecadeWord]).or(First::NUMERAL).or_mark(), Draft::take_span),
        (LED, Draft::take_weekend),
        (LED.or(First::words(&[Preposition])), Draft::take_relative),
        (LED.or(First::NUMERAL).or(First::words(&[Calendar, Unit, Era, Preposition])).or_mark(), Draft::take_year),
    ],
);

/// "The", "a", "last", "next".
const LED: First = First::words(&[Article, Direction]);

const MONTH: First = First::words(&[MonthJalali, MonthGregorian, MonthHijri]);

/// What any of them begins with.
pub(super) const ELEMENT: First = ELEMENTS.first();

impl Draft {
    /// Takes the first element that fits.
    pub(super) fn take_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        ELEMENTS.take(self, cursor)
    }
}
