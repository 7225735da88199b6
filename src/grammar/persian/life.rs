//! The two ends of a life: «(زادهٔ ۱۲۱۳ در اندرات – درگذشتهٔ ۲۵ محرم ۱۲۷۴)», «(۱۸۷۶ یا ۱۸۸۰ – ۹ نوامبر ۱۹۵۳)».

use super::number::MONTHS;
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

/// «(۱۸۷۶ | – ۹ نوامبر ۱۹۵۳)», «(۱۸۷۶ | یا ۱۸۸۰ – …», «(… یا ۱۸۸۰ | – …», «(۹ نوامبر ۱۸۷۶–۱۹۵۳ | )»: figures in a bracket that a
/// dash parts, beside others.
pub(super) fn is_end_of_life(after: &Cursor<'_>) -> bool {
    let mark = |places: usize| after.before_last(places).and_then(Token::mark);
    let year = |places: usize| {
        let figures = |token: &Token| match token.kind {
            TokenKind::Number(number) => number.digits == 4 && (1000..=2040).contains(&number.value),
            _ => false,
        };
        after.before_last(places).is_some_and(figures)
    };
    if matches!(mark(1), Some(Mark::Hyphen | Mark::Dash)) {
        return !after.last().is_some_and(Token::is_round)
            && year(2)
            && after.next_token().and_then(Token::mark) == Some(Mark::Close);
    }
    let or = after.before().is_some_and(|token| token.means(Particle::Or));
    let opens = mark(1) == Some(Mark::Open) || or && year(2) && mark(3) == Some(Mark::Open);
    opens
        && after.look(|ahead| {
            ahead.takes(|ahead| {
                ahead.take_word(Particle::Or).and_then(|_| ahead.take_digits(|year| year.digits == 4)).map(|_| ())
            });
            let joined = ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
            // «(۱۸۰۰ - ۱۲ ولت)»
            let ended = |ahead: &mut Cursor<'_>| {
                let number = ahead.take_digits(|number| number.digits <= 4);
                let month = ahead.peek().is_some_and(|token| MONTHS.contains(token, ahead.language()));
                let closed = ahead.next_token().and_then(Token::mark) == Some(Mark::Close);
                number.is_some_and(|number| if number.digits == 4 { closed && number.value <= 2040 } else { month })
            };
            joined && ahead.look(ended)
        })
}
