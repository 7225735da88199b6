//! What a date phrase is made of: the families' elements, tried where they can begin.

use super::draft::Draft;
use super::number::after_numeral;
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::opening::{Elements, Opening};
use crate::lexicon::Class::*;
use crate::lexicon::{Flags, Mark};

/// What a phrase can go on with, in the order of precedence, with what it begins with.
static ELEMENTS: Elements<Draft> = Elements::new(
    Flags::ENGLISH,
    &[
        (&[Opening::before(First::DIGITS, First::MARKS)], Draft::take_numeric_date),
        (&[Opening::any(First::words(&[Article, Fraction]).or(First::NUMERAL))], Draft::take_clock),
        (
            &[
                Opening::any(First::words(&[DayPart])),
                Opening::before(LED, First::words(&[Direction, DayPart])),
                Opening::before(First::words(&[Preposition]), First::words(&[Article, DayPart])),
            ],
            Draft::take_day_part,
        ),
        (
            &[
                Opening::before(First::words(&[Article]), First::NUMERAL),
                Opening::before(
                    First::NUMERAL,
                    MONTH.or(First::words(&[Preposition])).or_marks(&[Mark::Hyphen, Mark::Dash]),
                ),
            ],
            Draft::take_day_month,
        ),
        (&[Opening::before(MONTH, First::words(&[Article]).or(First::NUMERAL).or_mark())], Draft::take_month_day),
        (
            &[
                Opening::any(MONTH.or(First::words(&[Calendar]))),
                Opening::before(LED, MONTH.or(First::words(&[Direction, Calendar, Unit]))),
                Opening::before(First::words(&[Unit]), First::words(&[Preposition])),
            ],
            Draft::take_month,
        ),
        (&led(First::words(&[Weekday])), Draft::take_weekday),
        (&[Opening::any(First::words(&[DeicticDay, DeicticNight, DeicticYear]))], Draft::take_deictic),
        (&led(First::words(&[Occasion])), Draft::take_occasion),
        (&led(First::words(&[Season])), Draft::take_season),
        (
            &[
                Opening::any(First::words(&[DecadeWord]).or(First::NUMERAL).or_mark()),
                Opening::before(First::words(&[Article]), First::words(&[DecadeWord]).or(First::NUMERAL).or_mark()),
            ],
            Draft::take_span,
        ),
        (&[Opening::before(LED, First::words(&[Direction, Weekend]))], Draft::take_weekend),
        (
            &[
                Opening::before(LED, First::words(&[Direction, Calendar, Unit])),
                Opening::before(First::words(&[Preposition]), LED),
            ],
            Draft::take_relative,
        ),
        (
            &[Opening::any(LED.or(First::NUMERAL).or(First::words(&[Calendar, Unit, Era, Preposition])).or_mark())],
            Draft::take_year,
        ),
    ],
);

/// "The", "a", "last", "next".
const LED: First = First::words(&[Article, Direction]);

/// One of those, alone or after "the", "last", "this coming".
const fn led(first: First) -> [Opening; 2] {
    [Opening::any(first), Opening::before(LED, first.or(First::words(&[Direction])))]
}

const MONTH: First = First::words(&[MonthJalali, MonthGregorian, MonthHijri]);

/// What any of them begins with.
pub(super) const ELEMENT: First = ELEMENTS.first();

impl Draft {
    /// Takes the first element that fits.
    pub(super) fn take_element(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let after_numeral = after_numeral(cursor);
        ELEMENTS.take(self, cursor, after_numeral.as_ref())
    }
}
