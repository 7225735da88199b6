//! A list of months, seasons or days without a year leans as one: «مهر و آبان و آذر» are of one autumn.

use super::range::{Months, is_plain, months, set_year};
use crate::calendar::Weekday;
use crate::expression::{Anchor, Expression, Scope, Side, Year};
use crate::grammar::shared::reading::{Link, Readings};
use core::ops::RangeInclusive;

/// Joins the members of lists that leave the year open, as if the first and the last were the ends of a range.
#[inline(never)]
pub(super) fn lean_together(readings: &mut Readings) {
    let mut from = 0;
    while from + 1 < readings.len() {
        let mut last = from;
        while last + 1 < readings.len() && follows(readings, last) {
            last += 1;
        }
        if last > from {
            join(readings, from, last);
        }
        from = last + 1;
    }
}

/// True where the member after that place goes on with the list.
fn follows(readings: &Readings, place: usize) -> bool {
    let member = |place: usize| readings.get(place).filter(|reading| reading.link == Link::None);
    let (Some(first), Some(next)) = (member(place), member(place + 1)) else { return false };
    let (first, next) = (&first.expression, &next.expression);
    if let Some((day, later)) = weekday(first).zip(weekday(next)) {
        return first.side == next.side && (1..=MAX_APART).contains(&days_until(day, later));
    }
    match (leaning(first), leaning(next)) {
        (Some(a), Some(b)) => first.side == next.side && a.calendar == b.calendar && comes_next(&a, &b),
        _ => false,
    }
}

/// The most days from a weekday to the one that a list goes on with: «شنبه، دوشنبه و پنجشنبه».
const MAX_APART: u8 = 3;

/// A weekday of an open week.
pub(super) fn weekday(expression: &Expression) -> Option<Weekday> {
    match expression.anchor {
        Anchor::Weekday { weekday, scope: Scope::Bare } if is_plain(expression) => Some(weekday),
        _ => None,
    }
}

pub(super) const fn days_until(first: Weekday, next: Weekday) -> u8 {
    (next.days_from_saturday() + 7 - first.days_from_saturday()) % 7
}

/// «پنجشنبه، جمعه و شنبه»: each lies in the same run of days as the first and the last of them.
fn join_weekdays(readings: &mut Readings, places: RangeInclusive<usize>, (first, end): (Weekday, Weekday)) {
    let ahead = |place: usize| Some(days_until(first, weekday(&readings.get(place)?.expression)?));
    // «شنبه، سه\u{200C}شنبه، پنجشنبه و یکشنبه» are of no one week.
    if !places.clone().map(ahead).is_sorted_by(|before, after| before < after) {
        return;
    }
    for (place, reading) in readings.iter_mut().enumerate().take(*places.end() + 1).skip(*places.start()) {
        let side = reading.expression.side;
        let Anchor::Weekday { scope, .. } = &mut reading.expression.anchor else { continue };
        // What is to come begins with the first, what is over ends with the last.
        *scope = match side {
            Some(Side::Future) if place == *places.start() => Scope::Bare,
            Some(Side::Future) => Scope::Following(first),
            Some(Side::Past) if place < *places.end() => Scope::To(end),
            None if place == *places.start() => Scope::To(end),
            _ => Scope::From(first),
        };
    }
}

fn leaning(expression: &Expression) -> Option<Months> {
    months(expression).filter(|_| is_plain(expression))
}

/// True for a later day of the month or of the next one, for one of the three months that follow, for the season after.
fn comes_next(first: &Months, next: &Months) -> bool {
    let ahead = (12 + next.first.0 - first.last.0) % 12;
    match (first.last.1, next.first.1) {
        (0, 0) => (1..=3).contains(&ahead),
        (day @ 1.., later @ 1..) => ahead == 1 || ahead == 0 && later > day,
        _ => false,
    }
}

/// Ties the members from one place to another to the first and the last of them.
fn join(readings: &mut Readings, from: usize, last: usize) {
    let days = |place: usize| readings.get(place).and_then(|reading| weekday(&reading.expression));
    if let Some(ends) = days(from).zip(days(last)) {
        return join_weekdays(readings, from..=last, ends);
    }
    let ends = |place: usize| readings.get(place).and_then(|reading| months(&reading.expression));
    let (Some(first), Some(end)) = (ends(from), ends(last)) else { return };
    // «در شهریور و مهر … اشاره کرد», said in Shahrivar, is of now.
    let pair = last == from + 1 && first.first.1 == 0 && first.first.0 == first.last.0;
    for (place, reading) in readings.iter_mut().enumerate().take(last + 1).skip(from) {
        let side = reading.expression.side;
        let over = side == Some(Side::Past) && !pair;
        // A policy that leans to the past asks which lists have begun, a verb which of them are over or to come.
        let year = if place == last || place > from && side.is_none() {
            Year::From { month: first.first.0, day: first.first.1, over }
        } else {
            Year::To { month: end.last.0, day: end.last.1, over }
        };
        set_year(&mut reading.expression, year);
    }
}
