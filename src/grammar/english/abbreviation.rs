//! What must stand beside an abbreviated weekday, which may be a word or a name: "on Thurs", "Tues 4-5pm", "free tues?".

use super::ends::{ends_phrase, is_all};
use crate::grammar::prelude::*;

/// "next Thu", "last Sat we met"; "next fri works", where no other word is spelt so.
pub(super) fn told_abbreviation(cursor: &Cursor<'_>) -> bool {
    let only = |day: Sense| !day.flags.contains(Flags::CAPITAL);
    ends_phrase(cursor)
        || cursor.digits().is_some()
        || cursor.last().and_then(|day| cursor.sense_of(day, Class::Weekday)).is_some_and(only)
            && !cursor.peek().is_some_and(Token::is_capital)
}

/// "Fri" as a text of its own, "Thu at 8 am", "on Thurs before noon", "Tues 4-5pm".
pub(super) fn bare_abbreviation(cursor: &Cursor<'_>) -> bool {
    is_all(cursor)
        || cursor.look(|ahead| ahead.take_word(Preposition::At).is_some() && takes_hour(ahead))
        || follows_preposition(cursor)
        || asks_for_day(cursor)
        || cursor.look(|ahead| {
            ahead.take_digits(|hour| hour.digits <= 2 && hour.value <= 24).is_some()
                && ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
                && takes_hour(ahead)
        })
}

/// "free tues?", "see you fri"
fn asks_for_day(cursor: &Cursor<'_>) -> bool {
    let named = cursor.last().and_then(|day| cursor.sense_of(day, Class::Weekday));
    let met = cursor.before().is_some_and(|token| cursor.sense_of(token, Class::Appointment).is_some());
    let asked = cursor.following().and_then(Token::mark) == Some(Mark::Question);
    named.is_some_and(|day| !day.flags.contains(Flags::CAPITAL)) && (asked || met && ends_phrase(cursor))
}

/// "on Thurs", "by Fri"; "by Sun" and "on Sun workstations" are of a company.
fn follows_preposition(cursor: &Cursor<'_>) -> bool {
    use Preposition::*;
    let named = cursor.last().and_then(|day| cursor.sense_of(day, Class::Weekday));
    let named = named.is_some_and(|day| day.flags.contains(Flags::CAPITAL));
    let led = match cursor.word_before() {
        Some(On) => true,
        Some(By | To | Since | From | Before | After) => !named,
        _ => false,
    };
    let article = || {
        cursor.following().is_some_and(|token| {
            [Class::Article, Class::Particle].iter().any(|&class| cursor.sense_of(token, class).is_some())
        })
    };
    led && (ends_phrase(cursor) || article())
}

/// An hour with its half of the day or its minutes.
fn takes_hour(cursor: &mut Cursor<'_>) -> bool {
    let hour = cursor.take_digits(|hour| hour.digits <= 2 && hour.value <= 24).is_some();
    hour && (cursor.sense(Class::Meridiem).is_some()
        || cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon))
}
