//! Months, years and seasons beside the one that the sentence named: "in 1931 … the next year", "the following spring".

use super::early::is_nothing;
use crate::calendar::Calendar;
use crate::expression::{
    Anchor, CalendarDate, Convention, Expression, Hang, Quantity, Scope, Shift, ShiftRole, Time, Unit, Year,
};
use crate::grammar::shared::reading::{Reading, Readings};
use crate::grammar::shared::rule_name::RuleName;
use crate::lexicon::{Article, Class, Flags, Order, Token, TokenKind};

/// The month or year in full that an expression names, or the day of one.
pub(super) fn date_of(expression: &Expression) -> Option<CalendarDate> {
    match *expression {
        Expression { anchor: Anchor::Date(date), slice: None, shift: None, repeat: None, .. } => {
            matches!(date.year, Year::Full(_)).then_some(date)
        }
        _ => None,
    }
}

/// An hour of no day.
pub(super) const fn is_clock_alone(expression: &Expression) -> bool {
    matches!(expression.anchor, Anchor::Unsaid)
        && matches!(expression.time, Some(Time::Clock { .. }))
        && expression.repeat.is_none()
}

/// «ساعت ۱۰ روز بعد تسویه شود»: of a day that nobody named before, where it is to come.
pub(super) fn follow_now(reading: &mut Reading, tokens: &[Token]) {
    let within = |token: &&Token| token.start < reading.end;
    let after = |token: &Token| token.means(Order::After);
    if reading.rule == RuleName::DayBeside && tokens.iter().take_while(within).any(after) {
        reading.expression.anchor = Anchor::Relative { unit: Unit::Day, offset: 1, calendar: None };
    }
}

/// Counts what stands beside a date from the one before it; `at` is the place of the first reading among the tokens. What
/// has none before it is left out, and so is what only an early year makes one; false where nothing else was read.
pub(super) fn lend_date(mut date: Option<CalendarDate>, readings: &mut Readings, tokens: &[Token], at: usize) -> bool {
    let place = |start: usize| (at..tokens.len()).find(|&place| tokens[place].start >= start).unwrap_or(tokens.len());
    let mut left_out = None;
    for (count, reading) in readings.iter_mut().enumerate() {
        let english = reading.expression.convention == Convention::ENGLISH;
        match (date, reading.expression.anchor) {
            (Some(date), _) if english => move_beside(date, reading, tokens, place(reading.start)),
            (Some(date), Anchor::Relative { unit: unit @ (Unit::Month | Unit::Year), offset: -1, calendar: None })
                if is_compared(tokens, place(reading.start)) =>
            {
                move_from(date, unit, -1, reading)
            }
            _ => {}
        }
        if is_beside_nothing(reading) || is_nothing(reading) {
            left_out = Some((count, reading.start));
            break;
        }
        date = date_of(&reading.expression).or(date);
    }
    let Some((count, start)) = left_out else { return true };
    readings.keep(count, place(start));
    count > 0
}

/// «تیرماه ۱۴۰۳ نسبت به | ماه قبل», «… در مقایسه با مدت مشابه | سال قبل»: what a date is compared with is counted from that;
/// «سال گذشته» is that before now.
fn is_compared(tokens: &[Token], place: usize) -> bool {
    /// «مدت مشابه», «همین دوره در»
    const BETWEEN: usize = 3;
    /// The tokens within which the date stands.
    const FAR: usize = 12;
    const PARTS: [Class; 5] = [Class::Verb, Class::DeicticYear, Class::DeicticDay, Class::Loose, Class::Reference];
    let before = &tokens[..place];
    let ago = |token: &Token| token.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::AGO));
    let clause = |token: &&Token| token.mark().is_none() && !token.has(Class::Verb);
    let mut near = before.iter().rev().take(BETWEEN + 1).take_while(clause);
    let compared = tokens.iter().skip(place + 1).take(2).any(ago) && near.any(|token| token.has(Class::Comparison));
    // «… در سال ۱۳۸۰ تأسیس شد و درآمدش نسبت به | سال قبل», «حالا نسبت به | سال قبل»: the first that is found, going back, is
    // the date's figure and no verb or other time.
    let figure = |token: &Token| matches!(token.kind, TokenKind::Number(_));
    let parts = |token: &&Token| figure(token) || PARTS.iter().any(|&class| token.has(class));
    compared && before.iter().rev().take(FAR).find(parts).is_some_and(figure)
}

/// Counts a period beside a date from that; `place` is that of its first token.
fn move_beside(date: CalendarDate, reading: &mut Reading, tokens: &[Token], place: usize) {
    let the = tokens.get(place).is_some_and(|token| token.means(Article::The));
    let directed = tokens
        .iter()
        .skip(place)
        .take(2)
        .filter_map(|token| token.sense(Class::Direction))
        .any(|sense| sense.flags.contains(Flags::ANAPHORIC));
    match reading.expression.anchor {
        Anchor::Relative { unit, offset: offset @ (-1 | 1), calendar: None }
            if the && (directed || reading.rule == RuleName::DayBeside) =>
        {
            move_from(date, unit, offset as i16, reading);
        }
        // "over the next year" is a length.
        Anchor::Duration { amount, hang: Hang::Future } if the && reading.rule == RuleName::Span => {
            let before = place.checked_sub(1).and_then(|before| tokens.get(before));
            let led = before.is_some_and(|token| token.has(Class::Preposition));
            if let Some(part) = amount.single().filter(|part| part.quantity() == Quantity::whole(1) && !led) {
                move_from(date, part.unit, 1, reading);
            }
        }
        Anchor::Season { season, year: Year::Unsaid, scope: Scope::Next, common }
            if the && date.calendar == Calendar::Gregorian =>
        {
            let Year::Full(year) = date.year else { return };
            // The month in which the season begins: 3, 6, 9, 12.
            let within = date.month.is_some_and(|month| month < season.quarter() * 3);
            let year = Year::Full(if within { year } else { year + 1 });
            reading.expression.anchor = Anchor::Season { season, year, scope: Scope::Bare, common };
        }
        _ => {}
    }
}

/// The month or year so many away from that of the date, where the date names one.
fn move_from(date: CalendarDate, unit: Unit, count: i16, reading: &mut Reading) {
    let date = match unit {
        Unit::Year => CalendarDate { month: None, day: None, weekday: None, zodiacal: false, ..date },
        Unit::Month if date.month.is_some() => CalendarDate { day: None, weekday: None, ..date },
        _ => return,
    };
    reading.expression.anchor = Anchor::Date(date);
    reading.expression.shift = Some(Shift { unit, count, role: ShiftRole::Date });
    reading.rule = RuleName::DayBeside;
}

/// True for a month or a year beside one that the sentence did not name, and for a part of such a day: «صبح روز بعد».
const fn is_beside_nothing(reading: &Reading) -> bool {
    let nothing = match reading.expression.anchor {
        Anchor::Relative { unit: Unit::Month | Unit::Year, .. } => true,
        Anchor::Unsaid => matches!(reading.expression.time, Some(Time::Part { .. })),
        _ => false,
    };
    nothing && matches!(reading.rule, RuleName::DayBeside)
}
