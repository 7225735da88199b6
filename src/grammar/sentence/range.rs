//! The ends of a range that leave their year or their week open are of one run: «از مهر تا آذر», "Monday to Saturday".

use crate::calendar::Weekday;
use crate::expression::{Anchor, CalendarDate, Expression, Scope, Side, Year};
use crate::grammar::shared::reading::{Link, Readings};

/// Ties the ends of each range to each other.
pub(super) fn run_forward(readings: &mut Readings) {
    let mut before = None;
    for reading in readings.iter_mut() {
        let first = before.take().filter(|_| reading.link == Link::RangeEnd);
        if let Some(first) = first {
            tie(first, &mut reading.expression);
        }
        before = (reading.link == Link::RangeStart).then_some(&mut reading.expression);
    }
}

/// The last end follows on the first; of what is over, the first leads to the last.
fn tie(first: &mut Expression, last: &mut Expression) {
    let over = first.side == Some(Side::Past);
    let ahead = first.side == Some(Side::Future);
    match (&mut first.anchor, &mut last.anchor) {
        (Anchor::Date(from), Anchor::Date(to)) if from.calendar == to.calendar => {
            let (Some(first), Some(last)) = (open_month(from), open_month(to)) else { return };
            // «از ۲۵ تا ۲۸ آبان برگزار می\u{200C}شود» may have begun.
            if over || ahead && first == last {
                from.year = Year::UpTo(last, to.day);
            } else {
                to.year = Year::From(first, from.day);
            }
        }
        (
            Anchor::Season { season: from, year: from_year @ Year::Unsaid, scope: Scope::Bare, .. },
            Anchor::Season { season: to, year: to_year @ Year::Unsaid, scope: Scope::Bare, .. },
        ) => {
            if over {
                *from_year = Year::UpTo(to.first_month(), None);
            } else {
                *to_year = Year::From(from.first_month(), None);
            }
        }
        (
            Anchor::Weekday { weekday: from, scope: from_scope @ Scope::Bare },
            Anchor::Weekday { weekday: to, scope: to_scope @ Scope::Bare },
        ) if from != to => {
            if over {
                *from_scope = Scope::UpTo(*to);
            } else {
                *to_scope = Scope::From(*from);
            }
        }
        (
            Anchor::Weekday { weekday: from, scope: from_scope @ Scope::Bare },
            Anchor::Weekday { weekday: to, scope: Scope::Week(week) },
        ) => {
            // «از دوشنبه تا جمعهٔ هفتهٔ آینده»
            let place = |weekday: Weekday| (7 + weekday.iso_number() - last.convention.week_start.iso_number()) % 7;
            *from_scope = Scope::Week(if place(*from) > place(*to) { week.saturating_sub(1) } else { *week });
        }
        _ => {}
    }
}

/// The month of a date whose year nothing says.
const fn open_month(date: &CalendarDate) -> Option<u8> {
    match (date.year, date.weekday) {
        (Year::Unsaid, None) => date.month,
        _ => None,
    }
}
