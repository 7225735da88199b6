//! Runs of weekdays that are those of every week: "Mon-Fri", "open Tuesday to Sunday", "Monday to Friday, 9am-5pm".

use super::ends::ends_hour;
use super::joint::opens;
use super::marks::{parts_clock, take_dash};
use super::neighbour::is_any;
use super::recurrence::{at_clock, weekly};
use super::sets::{DASH, DECIMAL, MONTHS};
use crate::grammar::prelude::*;
use crate::grammar::shared::say;

const DAY: TokenSet = TokenSet::classes(&[Class::Weekday]);

const TO: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]));

/// `WEEKDAY-WEEKDAY`, `WEEKDAY to WEEKDAY`: abbreviations with a dash and plurals always, others beside the hours or the
/// opening of something.
pub(super) const WEEKDAY_RUN: Rule = Rule::group(
    &[Named(RuleName::Weekdays, "Mon-Fri")],
    &[Prefix::before(DAY, DASH.or(TO).or(DECIMAL)).then(DAY.or(DASH))],
    |cursor, readings| {
        let mut first = cursor;
        let from = first.take(Class::Weekday)?;
        let mut joint = first;
        // "Mon.-Fri."
        if joint.touches() && from.flags.contains(Flags::LATENT) {
            joint.take_mark(|mark| mark == Mark::Dot);
        }
        let dash = take_dash(&mut joint).is_some();
        if !dash {
            joint.take_word(Preposition::To)?;
        }
        let mut last = joint.restart();
        let to = last.take(Class::Weekday)?;
        let mut whole = cursor.joined(last);
        let both = |flag: Flags| from.flags.contains(flag) && to.flags.contains(flag);
        let sure = dash && both(Flags::LATENT) || both(Flags::PLURAL);
        let place = |day: Sense| Weekday::ALL.iter().position(|&other| other == day.value());
        let (start, end) = (place(from)?, place(to)?);
        let length = (end + 7 - start) % 7;
        if length == 0 || is_dated(&whole) || !(sure || is_of_hours(&whole) || is_open(&whole)) {
            return None;
        }
        if dash {
            let on: Weekdays = (0..=length).map(|day| Weekday::ALL[(start + day) % 7]).collect();
            let set = say::every(say::one(Unit::Week), Repeat::Every { on, skips: 0 }, cursor.convention());
            let set = at_clock(set, None, &mut whole);
            readings.set(Said::sure(set, RuleName::Weekdays).reading(&whole)?, whole.at());
            return Some(whole);
        }
        let every = |day: Sense| Said::sure(weekly(day.value(), None), RuleName::Weekdays);
        let closing = every(to).reading(&last)?;
        let expression = at_clock(closing.expression, None, &mut whole);
        let (_, end) = whole.span()?;
        let mut opening = every(from).reading(&first)?;
        opening.expression.time = expression.time;
        readings.set_range(opening, Reading { expression, end, ..closing }, whole.at());
        Some(whole)
    },
);

/// "Mon-Fri 14-18 November" are days of a month, "next Monday to Friday", "Monday to Friday this week" those of one week.
fn is_dated(cursor: &Cursor<'_>) -> bool {
    let told = |token: &Token| is_any(cursor, token, &[Class::Direction]);
    let month = |token: &Token| MONTHS.contains(token, cursor.language());
    let dated = |after: &mut Cursor<'_>| {
        after.take_mark(|mark| mark == Mark::Comma);
        let directed = after.peek().is_some_and(told);
        while after.take_cardinal().is_some() || take_dash(after).is_some() {}
        directed || after.peek().is_some_and(month)
    };
    cursor.before().is_some_and(told) || cursor.look(dated)
}

/// "Monday to Friday | , 9am-5pm", "9am-5pm, | Monday to Friday"
fn is_of_hours(cursor: &Cursor<'_>) -> bool {
    let follow = |after: &mut Cursor<'_>| {
        after.take_mark(parts_clock);
        let led = after.take_word_if(|word| matches!(word, Preposition::From | Preposition::Between | Preposition::At));
        takes_hours(after) || led == Some(Preposition::At) && after.take_cardinal().is_some() && ends_hour(after)
    };
    let stands = |places: usize| cursor.before_last(places);
    let skipped = |token: &Token| {
        matches!(token.mark(), Some(Mark::Comma | Mark::Dot)) || is_any(cursor, token, &[Class::Preposition])
    };
    let last = 1 + (1..=3).take_while(|&places| stands(places).is_some_and(skipped)).count();
    let number =
        |places: usize| stands(places).is_some_and(|token| TokenSet::NUMERAL.contains(token, cursor.language()));
    let joint = |token: &Token| {
        matches!(token.mark(), Some(Mark::Colon | Mark::Hyphen | Mark::Dash)) || cursor.means(token, Preposition::To)
    };
    cursor.look(follow)
        || stands(last).is_some_and(|token| is_any(cursor, token, &[Class::Meridiem, Class::DayPart]))
        || number(last) && stands(last + 1).is_some_and(joint) && number(last + 2)
}

/// "9am", "9:00", "9-5", "9 to 5"
pub(super) fn takes_hours(cursor: &mut Cursor<'_>) -> bool {
    let hour = |hour: &Numeral| (1..=24).contains(&hour.value) && hour.digits <= 2;
    if cursor.take_cardinal().filter(hour).is_none() {
        return false;
    }
    if cursor.sense(Class::Meridiem).is_some() || cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon) {
        return true;
    }
    let joined = take_dash(cursor).is_some() || cursor.take_word(Preposition::To).is_some();
    joined && cursor.take_cardinal().filter(hour).is_some()
}

/// "open | Tuesday to Sunday", "opening hours: | Saturday to Thursday"; "ran | Monday to Friday" is of one week.
fn is_open(cursor: &Cursor<'_>) -> bool {
    let opening = |token: &Token| {
        cursor.sense_of(token, Class::Opening).is_some_and(|sense| !sense.flags.contains(Flags::LATENT))
    };
    let word = |places: usize| cursor.before_last(places);
    let colon = word(1).is_some_and(|token| token.mark() == Some(Mark::Colon));
    let last = if colon || opens(cursor) { 2 } else { 1 };
    let found = (last..=last + usize::from(colon)).find(|&places| word(places).is_some_and(opening));
    // "will be open", "was open"
    let ahead = |places: usize| {
        (places + 1..=places + 2).any(|places| word(places).is_some_and(|token| cursor.means(token, Tense::Future)))
    };
    found.is_some_and(|places| !ahead(places))
}
