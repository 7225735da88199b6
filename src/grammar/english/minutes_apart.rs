//! The minutes after an hour and a blank, and what says that two numbers are a clock time: "3 30 pm", "five thirty tomorrow".

use super::amount::take_hyphen;
use super::ends::{ends_hour, ends_phrase};
use super::half_day::part_follows;
use super::marks::closes_phrase;
use super::neighbour::is_any;
use crate::grammar::prelude::*;

/// "6 | sharp", "at six | sharp tomorrow"; not "6 sharp knives", nor "6 sharp this evening", "6 sharp on Monday", whose half and
/// day are not beside the hour.
pub(super) fn is_sharp(cursor: &mut Cursor<'_>) -> bool {
    // "0x3 sharp_edge"
    let apart = !cursor.starts_touching() && !cursor.touches();
    let sharp = cursor.take(Class::Sharp).is_some();
    let closed = !cursor.touches() || cursor.peek().and_then(Token::mark).is_some_and(closes_phrase);
    let day = [Class::DeicticDay, Class::DeicticNight, Class::Weekday];
    let beside = day.iter().any(|&class| cursor.sense(class).is_some());
    let away = part_follows(*cursor) && !beside || cursor.is_at(Preposition::On);
    apart && sharp && closed && !away && (ends_phrase(cursor) || beside)
}

/// "tomorrow", "tonight", "Monday", "next Monday", "this evening"
fn names_day(cursor: &Cursor<'_>) -> bool {
    let day = [Class::DeicticDay, Class::DeicticNight, Class::Weekday];
    let next_day = |cursor: &mut Cursor<'_>| {
        let next = cursor.take_if(Class::Direction, |side| side.flags.is_plain()).is_some();
        next && cursor.sense(Class::Weekday).is_some()
    };
    day.iter().any(|&class| cursor.sense(class).is_some()) || part_follows(*cursor) || cursor.look(next_day)
}

/// "3 30 pm", "nine fifty-nine a.m.", "five thirty tomorrow", "six-thirty in the morning": the minutes after a blank, both in
/// figures or both in words.
pub(super) fn take_minutes_apart(cursor: &mut Cursor<'_>, hour: Numeral, placed: bool) -> Option<u8> {
    cursor.attempt(|cursor| {
        let figures = hour.digits > 0;
        let hyphen = !figures && take_hyphen(cursor).is_some();
        let digits = if figures { 2 } else { 0 };
        let minute = cursor.take_cardinal().filter(|minute| minute.digits == digits && minute.value < 60)?;
        let told = cursor.sense(Class::Meridiem).is_some() && !hyphen
            || !figures && (1..=12).contains(&hour.value) && is_said(cursor, placed);
        ((figures || minute.value >= 10) && told).then_some(minute.value as u8)
    })
}

/// What makes two numbers in words a clock time: "five thirty | p.m.", "| tomorrow", "| in the morning", "| on Monday".
fn is_said(cursor: &Cursor<'_>, placed: bool) -> bool {
    let on_day =
        |cursor: &mut Cursor<'_>| cursor.take_word(Preposition::On).is_some() && cursor.sense(Class::Weekday).is_some();
    placed && ends_hour(cursor)
        || cursor.sense(Class::Meridiem).is_some()
        || (placed || may_open(cursor)) && (names_day(cursor) || cursor.look(on_day))
}

/// A clock time may begin here: "six thirty tomorrow", "at | six thirty tomorrow", "by | six thirty tomorrow"; "won ten twelve on Saturday", "flight six
/// twenty tomorrow", "up by two fifty on Friday" are scores, numbers and prices.
fn may_open(cursor: &Cursor<'_>) -> bool {
    let counted = |token: &Token| is_any(cursor, token, &[Class::Verb, Class::Happening]);
    match cursor.word_before() {
        Some(Preposition::At | Preposition::Before | Preposition::After | Preposition::Since) => true,
        // "an alarm for | six fifteen tomorrow"
        Some(Preposition::In) => {
            cursor.before_last(2).is_some_and(|token| is_any(cursor, token, &[Class::Appointment]))
        }
        Some(Preposition::By) => {
            !cursor.before_last(2).is_some_and(|token| counted(token) || cursor.means(token, Hint::Measured))
        }
        _ => cursor.starts_sentence() || cursor.before().is_some_and(|token| token.mark() == Some(Mark::Comma)),
    }
}
