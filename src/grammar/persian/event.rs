//! Dates that name an event: «حماسهٔ ۹ دی», «کودتای ۲۸ مرداد», «حملات ۱۱ سپتامبر».

use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Year};
use crate::grammar::reading::Readings;
use crate::lexicon::{Class, Token};

/// Days that are known by their date alone, and the year of the event.
const EVENTS: [(Calendar, u8, u8, i16); 16] = [
    (Calendar::Jalali, 5, 14, 1285),  // the Constitution
    (Calendar::Jalali, 12, 3, 1299),  // the coup of 1299
    (Calendar::Jalali, 4, 30, 1331),  // the rising for Mosaddegh
    (Calendar::Jalali, 5, 28, 1332),  // the coup against him
    (Calendar::Jalali, 9, 16, 1332),  // Students' Day
    (Calendar::Jalali, 3, 15, 1342),  // the rising of 1342
    (Calendar::Jalali, 2, 7, 1357),   // the Saur coup in Afghanistan
    (Calendar::Jalali, 6, 17, 1357),  // Black Friday
    (Calendar::Jalali, 11, 22, 1357), // the Revolution
    (Calendar::Jalali, 8, 13, 1358),  // the embassy in Tehran
    (Calendar::Jalali, 4, 7, 1360),   // the bombing of 1360
    (Calendar::Jalali, 3, 3, 1361),   // Khorramshahr
    (Calendar::Jalali, 4, 18, 1378),  // the students of 1378
    (Calendar::Jalali, 10, 9, 1388),  // the rally of 1388
    (Calendar::Jalali, 3, 22, 1388),  // the election of 1388
    (Calendar::Gregorian, 9, 11, 2001),
];

/// The day of an event that a word names by itself: «انقلاب»; the table's value is its place, from 1.
pub(crate) fn anchor(place: i32) -> Option<Expression> {
    let &(calendar, month, day, year) = EVENTS.get(usize::try_from(place).ok()?.checked_sub(1)?)?;
    let date = CalendarDate {
        calendar,
        calendar_said: true,
        year: Year::Full(year),
        month: Some(month),
        zodiacal: false,
        day: Some(day),
        weekday: None,
    };
    Some(Expression::new(Anchor::Date(date), Convention::IRAN))
}

/// After a word for an event a yearless date is the historical day.
pub(crate) fn date(readings: &mut Readings, before: Option<&Token>) {
    if before.is_none_or(|token| token.sense(Class::Event).is_none()) {
        return;
    }
    let Some(first) = readings.iter_mut().next() else { return };
    let Anchor::Date(date) = &mut first.expression.anchor else { return };
    if !matches!(date.year, Year::Unsaid) {
        return;
    }
    let event = EVENTS.iter().find(|&&(calendar, month, day, _)| {
        (calendar, Some(month), Some(day)) == (date.calendar, date.month, date.day)
    });
    if let Some(&(.., year)) = event {
        date.year = Year::Full(year);
    }
}
