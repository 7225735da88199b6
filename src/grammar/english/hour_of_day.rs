//! What makes a number an hour of the day beside it: "tomorrow at 5", "at nine on Monday", "at 9 on 5 March".

use super::absolute::{take_day_month, take_month_day};
use super::marks::closes_phrase;
use super::neighbour::is_any;
use super::numeric::take_numeric_date;
use crate::grammar::prelude::*;

/// The marks that may follow an hour in figures.
pub(super) const FIGURE_MARKS: TokenSet = {
    use Mark::*;
    TokenSet::marks(&[
        Slash, Hyphen, Dash, Dot, Comma, Colon, Semicolon, Apostrophe, Thousands, Decimal, Plus, Question, Exclamation,
    ])
};

/// "Tomorrow at 5", "at nine on Monday", "at 9 next Tuesday": "at" before it and a day beside it.
pub(super) fn stands_at_day(cursor: &Cursor<'_>) -> bool {
    if cursor.word_before() != Some(Preposition::At) {
        return false;
    }
    let day = |token: &Token| is_any(cursor, token, &[Class::DeicticDay, Class::Weekday]);
    if cursor.before_last(2).is_some_and(day) {
        return closes(cursor);
    }
    cursor.look(|cursor| {
        // "at 7 every morning", "at 10 every Monday"; "at 9 each" is a price.
        if cursor.take(Class::Every).is_some() {
            let day = cursor.sense(Class::Unit).is_some_and(|unit| unit.is(Unit::Day));
            return day || cursor.peek().is_some_and(|token| is_any(cursor, token, &[Class::Weekday, Class::DayPart]));
        }
        // "at 9 on 5 March", "at 9 on the 5th of March", "at 9 on 5/3/2015"
        if cursor.take_word(Preposition::On).is_some() && cursor.look(takes_date) {
            return !is_level(cursor);
        }
        let directed = cursor.take(Class::Direction).is_some();
        cursor.peek().is_some_and(|token| if directed { is_any(cursor, token, &[Class::Weekday]) } else { day(token) })
    })
}

/// "Unemployment was | at 9 on 1 January", "the index stood at 9": a rate or a rank; "the meeting was at 9 on 1 January" is none.
fn is_level(cursor: &Cursor<'_>) -> bool {
    let Some(verb) = cursor.before_last(2) else { return false };
    let is = verb.sense(Class::Copula).is_some() || cursor.means(verb, Hint::Being);
    let held = || {
        (3..=5)
            .filter_map(|places| cursor.before_last(places))
            .any(|token| is_any(cursor, token, &[Class::Appointment]))
    };
    cursor.means(verb, Hint::Measured) || cursor.means(verb, Hint::Level) || is && !held()
}

/// A day of a month, by name or in figures.
fn takes_date(cursor: &mut Cursor<'_>) -> bool {
    let mut draft = Draft::new();
    take_numeric_date(&mut draft, cursor) || take_day_month(&mut draft, cursor) || take_month_day(&mut draft, cursor)
}

/// What follows is nothing that a number could count.
fn closes(after: &Cursor<'_>) -> bool {
    let Some(token) = after.next_token() else { return false };
    // "Tomorrow at five?", but not "tomorrow at 5?"
    let figures = after.taken() == 1 && after.first().is_some_and(|first| matches!(first.kind, TokenKind::Number(_)));
    let fits = !figures || FIGURE_MARKS.contains(token, after.language());
    match token.mark() {
        Some(mark) if closes_phrase(mark) => fits,
        Some(_) => fits && !after.touches(),
        None => is_any(after, token, &[Class::Preposition, Class::And]),
    }
}
