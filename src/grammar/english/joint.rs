//! What joins the members of a range or a list: "to", "until", "and", a comma.

use super::absolute::{take_day_month, take_month_day};
use super::ends::ends_phrase;
use super::marks::take_dash;
use super::year::take_year_after_comma;
use crate::grammar::prelude::*;

pub(super) const JOINT: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]))
    .or(TokenSet::classes(&[Class::And]))
    .or(TokenSet::marks(&[Mark::Comma]));

/// `opener` is the preposition before the first member.
pub(super) fn take_joint(cursor: &mut Cursor<'_>, opener: Option<Preposition>) -> Option<Joint> {
    let dash = cursor.peek()?.mark().is_some_and(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
    if dash {
        return (take_dash_before_day(cursor) || take_dash_within(cursor)).then_some(Joint::To);
    }
    if cursor.take_word(Preposition::To).is_some() {
        return Some(Joint::To);
    }
    if cursor.take(Class::And).is_some() {
        return Some(if opener == Some(Preposition::Between) { Joint::To } else { Joint::And });
    }
    let clock = cursor.last().is_some_and(|last| cursor.sense_of(last, Class::Weekday).is_none());
    let listed = cursor.take_mark(|mark| mark == Mark::Comma);
    // "9am-5pm, Monday to Friday"
    if listed && clock && cursor.sense(Class::Weekday).is_some() && cursor.look(takes_run) {
        return None;
    }
    listed.then(|| cursor.take(Class::And)).map(|_| Joint::And)
}

/// "Monday to Friday", "Mon-Fri"
pub(super) fn takes_run(cursor: &mut Cursor<'_>) -> bool {
    cursor.take(Class::Weekday).is_some() && leads_to_weekday(cursor)
}

/// "-Fri" after "Mon", "to Friday" after "Monday"
pub(super) fn leads_to_weekday(cursor: &mut Cursor<'_>) -> bool {
    (take_dash(cursor).is_some() || cursor.take_word(Preposition::To).is_some())
        && cursor.sense(Class::Weekday).is_some()
}

/// "10 August 2013 - 12 September": the dash after a year and before a day that has none.
fn take_dash_before_day(cursor: &mut Cursor<'_>) -> bool {
    let dated = cursor.last().is_some_and(|last| TokenSet::FOUR_DIGITS.contains(last, cursor.language()));
    dated
        && !cursor.touches()
        && cursor.takes(|cursor| {
            take_dash(cursor)?;
            let day = |cursor: &mut Cursor<'_>| {
                let mut draft = Draft::new();
                let day = take_day_month(&mut draft, cursor) || take_month_day(&mut draft, cursor);
                day && !take_year_after_comma(&mut draft, cursor) && ends_phrase(cursor)
            };
            cursor.restart().look(day).then_some(())
        })
}

/// The dash of "8 June 2015, 21:00-23:30", "tomorrow 10pm-2am", "this week Monday-Friday": between two of a kind.
fn take_dash_within(cursor: &mut Cursor<'_>) -> bool {
    let Some(last) = cursor.last() else { return false };
    let apart = !cursor.touches();
    let day = cursor.sense_of(last, Class::Weekday).is_some_and(|day| !day.flags.contains(Flags::PLURAL));
    let half = cursor.sense_of(last, Class::Meridiem).is_some();
    let minutes = || {
        let colon = cursor.at().checked_sub(2).and_then(|colon| cursor.at_token(colon).first());
        matches!(last.kind, TokenKind::Number(Number { digits: 2, .. }))
            && colon.is_some_and(|colon| colon.mark() == Some(Mark::Colon))
    };
    let decade = cursor.sense_of(last, Class::DecadeSuffix).is_some();
    if decade {
        return cursor.takes(|cursor| {
            take_dash(cursor)?;
            // "1960s-70s"
            cursor.look(leads_to_decade).then_some(())
        });
    }
    if !(day || half || minutes()) {
        return false;
    }
    cursor.takes(|cursor| {
        take_dash(cursor)?;
        if apart == cursor.touches() {
            return None;
        }
        if day {
            return cursor.sense(Class::Weekday).filter(|day| !day.flags.contains(Flags::PLURAL)).map(|_| ());
        }
        cursor.look(leads_to_clock).then_some(())
    })
}

/// "70s", "'70s"
fn leads_to_decade(cursor: &mut Cursor<'_>) -> bool {
    cursor.take_mark(|mark| mark == Mark::Apostrophe);
    cursor.take_digits(|number| number.digits == 2).is_some() && cursor.sense(Class::DecadeSuffix).is_some()
}

/// "23:30", "2am"
fn leads_to_clock(cursor: &mut Cursor<'_>) -> bool {
    let hour = cursor.take_digits(|hour| hour.digits <= 2 && hour.value <= 24).is_some();
    hour && (cursor.sense(Class::Meridiem).is_some()
        || cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon) && cursor.digits().is_some())
}

/// "between" or "from", which open a range, before the first token
pub(super) fn opens(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.word_before(), Some(Preposition::From | Preposition::Between))
}
