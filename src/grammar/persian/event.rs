//! Dates that name an event: «حماسهٔ ۹ دی», «کودتای ۲۸ مرداد», «حملات ۱۱ سپتامبر».

use crate::expression::{Anchor, Convention, EventDay, Expression, Year};
use crate::grammar::reading::Readings;
use crate::lexicon::{Class, Sense, Token};

/// The day of an event that a word names by itself: «انقلاب».
pub(crate) fn anchor(sense: Sense) -> Option<Expression> {
    let day: EventDay = sense.value::<Option<EventDay>>()?;
    Some(Expression::new(Anchor::Date(day.date()), Convention::IRAN))
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
    if let Some(event) = EventDay::on(date) {
        date.year = event.year();
    }
}
