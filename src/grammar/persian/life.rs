//! The two ends of a life: «(زادهٔ ۱۲۱۳ در اندرات – درگذشتهٔ ۲۵ محرم ۱۲۷۴)».

use crate::grammar::prelude::*;

/// A birth by its year alone is of the lunar count that the death has, before Iran counted by the sun.
pub(super) fn share_count_of_death(readings: &mut Readings, cursor: &Cursor<'_>) {
    let next = readings.next;
    let Some(Anchor::Date(birth)) = readings.first_mut().map(|first| &mut first.expression.anchor) else { return };
    let (Year::Full(year @ 1100..=1299), None, false) = (birth.year, birth.month, birth.calendar_said) else { return };
    if cursor.before().is_some_and(|token| token.has(Class::Yearly))
        && death(cursor, next).is_some_and(|death| (year + 1..=LAST.min(year + OLDEST)).contains(&death))
    {
        birth.calendar = Calendar::Hijri;
    }
}

const OLDEST: i16 = 110;

/// The lunar year 1345 ended in 1927.
const LAST: i16 = 1345;

/// The lunar year of «درگذشتهٔ ۲۵ محرم ۱۲۷۴» after a birth, in its sentence or bracket.
fn death(cursor: &Cursor<'_>, from: usize) -> Option<i16> {
    const FAR: usize = 20;
    const NEAR: usize = 4;
    let token = |place: usize| cursor.at_token(place).first();
    let goes_on = |place: &usize| {
        token(*place).is_some_and(|token| {
            token.gap != Gap::Paragraph && !token.ends_sentence() && token.mark() != Some(Mark::Close)
        })
    };
    let mut places = (from..from + FAR).take_while(goes_on);
    let died = places.find(|&place| token(place).is_some_and(|token| token.has(Class::Yearly)))?;
    let mut dates = (died + 1..=died + NEAR).take_while(goes_on).map(|place| cursor.at_token(place));
    let date = dates.find(Cursor::may_start)?.read_longest()?.expression.anchor;
    match date {
        Anchor::Date(CalendarDate { calendar: Calendar::Hijri, year: Year::Full(year), .. }) => Some(year),
        _ => None,
    }
}
