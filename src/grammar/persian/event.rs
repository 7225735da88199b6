//! Dates that name an event: «حماسهٔ ۹ دی», «کودتای ۲۸ مرداد», «حملات ۱۱ سپتامبر».

use crate::grammar::prelude::*;

/// The day of an event that a word names by itself: «انقلاب».
pub(super) fn anchor(sense: Sense) -> Option<Expression> {
    let day: EventDay = sense.value::<Option<EventDay>>()?;
    Some(Expression::new(Anchor::Date(day.date()), Convention::IRAN))
}

/// After a word for an event a yearless date is the historical day.
pub(super) fn date(readings: &mut Readings, cursor: &Cursor<'_>) {
    if !cursor.before().is_some_and(|token| token.has(Class::Event)) {
        return;
    }
    let Some(first) = readings.first_mut() else { return };
    let Anchor::Date(date) = &mut first.expression.anchor else { return };
    if !matches!(date.year, Year::Unsaid) {
        return;
    }
    if let Some(event) = EventDay::on(date) {
        date.year = event.year();
    }
}
