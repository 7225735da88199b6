//! What must stand beside a weekday, which may be a name, and beside its abbreviation, which may be a word: "on Thurs",
//! "Tues 4-5pm", "free tues?".

use super::ends::{ends_phrase, is_all};
use super::marks::parts_clock;
use super::neighbour::{is_any, is_name, surname_follows};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

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
        || cursor.look(leads_to_short_day)
        || asks_for_day(cursor)
        || cursor.look(|ahead| ahead.take_mark(parts_clock) && takes_hour(ahead))
        || follows_clock(cursor)
        || cursor.look(|ahead| {
            ahead.take_digits(|hour| hour.digits <= 2 && hour.value <= 24).is_some()
                && ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash))
                && takes_hour(ahead)
        })
}

/// "Mon | thru Wed", "Mon | to Fri"
fn leads_to_short_day(ahead: &mut Cursor<'_>) -> bool {
    ahead.take_word(Preposition::To).is_some() && ahead.take(Class::Weekday).is_some() && ends_phrase(ahead)
}

/// "9am, Tue", "9 a.m. (Tue)"
fn follows_clock(cursor: &Cursor<'_>) -> bool {
    let mark = cursor.before().and_then(Token::mark).is_some_and(parts_clock);
    let half = |token: &Token| cursor.sense_of(token, Class::Meridiem).is_some();
    mark && cursor.before_last(2).is_some_and(half) && ends_phrase(cursor)
}

/// "free tues?", "see you fri"
fn asks_for_day(cursor: &Cursor<'_>) -> bool {
    let named = cursor.last().and_then(|day| cursor.sense_of(day, Class::Weekday));
    // "the deadline is tues", "due tues"
    let met = cursor.before().is_some_and(|token| {
        is_any(cursor, token, &[Class::Appointment, Class::Copula]) || cursor.means(token, Tense::Future)
    });
    let asked = cursor.following().and_then(Token::mark) == Some(Mark::Question);
    named.is_some_and(|day| !day.flags.contains(Flags::CAPITAL)) && (asked || met && ends_phrase(cursor))
}

/// "on Thurs", "by Fri"; "by Sun" and "on Sun workstations" are of a company.
fn follows_preposition(cursor: &Cursor<'_>) -> bool {
    use Preposition::*;
    let named = cursor.last().and_then(|day| cursor.sense_of(day, Class::Weekday));
    let name = |day: Sense| matches!(day.value(), Weekday::Saturday | Weekday::Sunday);
    let named = named.is_some_and(|day| day.flags.contains(Flags::CAPITAL) && name(day));
    let led = match cursor.word_before() {
        Some(On) => true,
        Some(By | To | Since | From | Before | After) => !named,
        _ => false,
    };
    let clause = |token: &Token| is_any(cursor, token, &[Class::Article, Class::Particle]);
    led && (ends_phrase(cursor) || cursor.following().is_some_and(clause))
}

/// An hour with its half of the day or its minutes.
fn takes_hour(cursor: &mut Cursor<'_>) -> bool {
    let hour = cursor.take_digits(|hour| hour.digits <= 2 && hour.value <= 24).is_some();
    hour && (cursor.sense(Class::Meridiem).is_some()
        || cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon))
}

/// What may make a weekday one of a weekend, or one that is told from another day.
static GOES_ON: TokenTable = TokenTable::new(
    &TokenSet::classes(&[Class::Weekend])
        .or(TokenSet::words(
            Words::of(Class::Preposition).only(&[Preposition::After as i32, Preposition::Before as i32]),
        ))
        .or(TokenSet::marks(&[Mark::Hyphen, Mark::Dash])),
);

/// "the Thursday|-Friday weekend", "a Friday | weekend"
fn leads_to_weekend(ahead: &mut Cursor<'_>) -> bool {
    let dash = ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
    (!dash || ahead.take(Class::Weekday).is_some()) && ahead.sense(Class::Weekend).is_some()
}

/// "the Sunday | before Christmas", "the first Friday | after 5 March": it is told from that day.
pub(super) fn leads_to_date(ahead: &mut Cursor<'_>) -> bool {
    if ahead.take_word_if(|side| matches!(side, Preposition::After | Preposition::Before)).is_none() {
        return false;
    }
    ahead.take_word(Article::The);
    if ahead.take_digits(|day| day.digits <= 2).is_some() {
        ahead.take(Class::OrdinalSuffix);
        ahead.take_word(Preposition::Of);
    }
    let dated = [Class::Occasion, Class::MonthGregorian, Class::MonthJalali, Class::MonthHijri];
    ahead.peek().is_some_and(|token| token.is_capital() && is_any(ahead, token, &dated))
}

/// No name around a day of the week, and no weekend of it: "the Thursday-Friday weekend".
pub(super) fn weekday(cursor: &Cursor<'_>) -> bool {
    if cursor.peek().is_some_and(|next| GOES_ON.has(next))
        && (cursor.look(leads_to_weekend) || cursor.look(leads_to_date))
    {
        return false;
    }
    if !matches!(cursor.word_before(), None | Some(Preposition::In | Preposition::At)) {
        return true;
    }
    // "June 5th was a Sunday" says no day.
    if surname_follows(cursor) || cursor.word_before() == Some(Article::A) {
        return false;
    }
    // "in Beirut Monday" is a day; "Ruby Tuesday", "the detective, Joe Friday" are names.
    let capital =
        // "See you Saturday" has none.
        |token: &Token| {
            let verb = token.is_capital() && cursor.sense_of(token, Class::Verb).is_some();
            is_name(token) || verb && cursor.sense_of(token, Class::Appointment).is_none()
        };
    // "Would Monday suit you?"
    let asks = |token: &Token| cursor.sense_of(token, Class::Verb).is_some();
    if cursor.before_starts_sentence() && cursor.before().is_some_and(asks) {
        return true;
    }
    let mut places = 1;
    while places <= 4 && cursor.before_last(places).is_some_and(capital) {
        places += 1;
    }
    if places == 1 {
        return true;
    }
    let Some(before) = cursor.before_last(places) else { return false };
    let starts = cursor.before_last(places + 1).is_none_or(|token| token.mark().is_some());
    let joined = is_any(cursor, before, &[Class::Article, Class::And]);
    before.mark().is_none() && !joined && (!before.is_capital() || starts)
}
