//! What stands after clock times and belongs to them: a zone, the day, the time in another zone.

use super::at_hour::{day_away, take_days_away};
use super::customs;
use super::ends::ends_phrase;
use super::marks::closes_phrase;
use super::neighbour::follows_day;
use super::planned;
use super::recurrence::take_day_of_year;
use crate::grammar::engine::set_after::{is_bare_time, join_set};
use crate::grammar::engine::zone::{lend_zone, take_zone};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// Gives the zone and the day that follow to the clock times before them.
pub(super) fn settle(readings: &mut Readings, cursor: &Cursor<'_>) {
    if cursor.at_token(readings.next).first().is_some_and(|token| FOLLOWS.has(token)) {
        lend_zone(readings, cursor);
        take_day_after(readings, cursor);
        take_clock_after(readings, cursor);
        take_set_after(readings, cursor);
        if readings.get(0).is_some_and(|first| first.expression.repeat.is_some()) {
            take_member_of_set(readings, cursor);
        }
    }
    lean_on_command(readings, cursor);
    if !(1..=3).any(|places| cursor.before_last(places).is_some_and(|token| VERBS.has(token))) {
        return;
    }
    lean_on_copula(readings, cursor);
    lean_on_opening(readings, cursor);
    if readings.iter().all(|reading| is_bare_weekday(&reading.expression)) && defines(cursor) {
        readings.iter_mut().for_each(|reading| reading.expression.repeat = Some(say::PLAIN));
    }
}

/// What stands after clock times and belongs to them, or leads to what does.
static FOLLOWS: TokenTable = TokenTable::new(
    &TokenSet::words(Words::of(Class::Preposition).only(&[
        Preposition::At as i32,
        Preposition::In as i32,
        Preposition::On as i32,
    ]))
    .or(TokenSet::classes(&[Class::Zone, Class::Every]))
    .or(TokenSet::MARKS),
);

/// The verbs that say of a subject when it is, right before a day or before its preposition.
static VERBS: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::Copula, Class::Happening, Class::Opening]));

/// "The party is December 3", "retro is on Friday the 25th": what is on a day lies ahead; "today is Monday" does not.
fn lean_on_copula(readings: &mut Readings, cursor: &Cursor<'_>) {
    let led = matches!(
        cursor.word_before(),
        Some(Preposition::On | Preposition::In | Preposition::At | Preposition::From | Preposition::Between)
    );
    let on = cursor.before_last(2).is_some_and(|token| cursor.means(token, Preposition::On));
    let copula = match led {
        // "is on from 3 to 9 October"
        true if on => 3,
        true => 2,
        false => 1,
    };
    let is = |places: usize, class: Class| {
        cursor.before_last(places).is_some_and(|token| cursor.sense_of(token, class).is_some())
    };
    if !is(copula, Class::Copula) || !ends_phrase(&cursor.at_token(readings.next).continued()) {
        return;
    }
    let subject = cursor.before_last(copula + 1).filter(|token| token.mark().is_none());
    let named = [Class::DeicticDay, Class::DeicticNight, Class::Particle, Class::Demonstrative];
    if subject.is_none() || named.into_iter().any(|class| is(copula + 1, class)) {
        return;
    }
    let owned = cursor.at_token(readings.next).first().is_some_and(|token| token.mark() == Some(Mark::Apostrophe));
    for reading in readings.iter_mut().filter(|reading| !owned && reading.expression.leans()) {
        reading.expression.side = Some(Side::Future);
    }
}

/// "Registration runs 1-7 Mehr", "the exhibition runs until 14 May": dates of what is open are those nearest.
fn lean_on_opening(readings: &mut Readings, cursor: &Cursor<'_>) {
    let led = match cursor.word_before() {
        Some(Preposition::From | Preposition::To | Preposition::Between) => 2,
        Some(_) => return,
        None => 1,
    };
    let is = |places: usize, class: Class| {
        cursor.before_last(places).is_some_and(|token| cursor.sense_of(token, class).is_some())
    };
    let subject = cursor.before_last(led + 1).is_some_and(|token| token.mark().is_none());
    if !subject || !is(led, Class::Opening) || is(led, Class::Verb) {
        return;
    }
    let open = |reading: &&mut Reading| {
        matches!(reading.expression.anchor, Anchor::Date(_) | Anchor::Days { .. }) && reading.expression.leans()
    };
    readings.iter_mut().filter(open).for_each(|reading| reading.expression.side = Some(Side::Nearest));
}

/// How far a command may stand before what it is for.
const COMMAND: core::ops::RangeInclusive<usize> = 2..=12;

static COMMANDS: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::Command]));

/// "Book a room for 24 November", "mail it on the third": what a sentence commands lies ahead. "Book sales fell on Friday"
/// commands nothing.
fn lean_on_command(readings: &mut Readings, cursor: &Cursor<'_>) {
    let open = |reading: &Reading| reading.expression.side.is_none() && reading.expression.leans();
    let may_command = cursor.holds_before(*COMMAND.end(), &COMMANDS);
    if !may_command || !readings.iter().any(open) || !leads_to_plan(readings, cursor) {
        return;
    }
    let is = |token: &Token, class: Class| cursor.sense_of(token, class).is_some();
    let word =
        |places: usize| cursor.before_last(places).filter(|token| token.mark().is_none() && !is(token, Class::Verb));
    let words = COMMAND.take_while(|&places| word(places).is_some()).last();
    // "Let's shift the demo to Monday"; the "s" of it is a word.
    let end = words.unwrap_or(1) + 1;
    let lets = cursor.before_last(end).is_some_and(|token| token.mark() == Some(Mark::Apostrophe))
        && cursor.before_last(end + 1).is_some_and(|token| is(token, Class::Command));
    if lets {
        readings
            .iter_mut()
            .filter(|reading| open(reading))
            .for_each(|reading| reading.expression.side = Some(Side::Future));
    }
    let Some(first) = words else { return };
    let opens = cursor.before_last(first + 1).is_none_or(|token| token.mark().is_some());
    let object = [Class::Article, Class::Particle];
    // "Order turkey by 10 December", "book vet for Thursday", "call plumber Thursday"
    let weekday = matches!(readings.get(0).map(|first| first.expression.anchor), Some(Anchor::Weekday { .. }));
    let measures = |token: &Token| cursor.sense_of(token, Class::Preposition).is_some_and(planned::measures);
    let due = word(1).is_some_and(|token| cursor.means(token, Preposition::By) || weekday && measures(token))
        || weekday && first == 2;
    // "Post office Monday was closed", "Call logs Monday:"
    let after = cursor.at_token(readings.next).continued();
    let closes = |token: &Token| match token.mark() {
        Some(mark) => mark != Mark::Colon,
        None => is(token, Class::Preposition) || is(token, Class::And) || is(token, Class::Particle),
    };
    let due = due && after.following().is_none_or(closes);
    let commands = opens
        && word(1).is_some()
        && word(first).is_some_and(|token| is(token, Class::Command))
        && (due || word(first - 1).is_some_and(|token| object.iter().any(|&class| is(token, class))));
    if commands {
        readings
            .iter_mut()
            .filter(|reading| open(reading))
            .for_each(|reading| reading.expression.side = Some(Side::Future));
    }
}

/// "By 24 November", "a room for 24 November"; but "the invoice of 12 September", "the rent for September" are what was.
fn leads_to_plan(readings: &Readings, cursor: &Cursor<'_>) -> bool {
    let Some(sense) = cursor.before().and_then(|token| cursor.sense_of(token, Class::Preposition)) else { return true };
    let month = |reading: &Reading| match reading.expression.anchor {
        Anchor::Date(date) => date.day.is_none(),
        Anchor::Season { .. } => true,
        _ => false,
    };
    match sense.value() {
        Preposition::In if sense.flags.contains(Flags::MEASURING) => !readings.iter().any(month),
        Preposition::From => readings.len() > 1,
        Preposition::Of => false,
        _ => true,
    }
}

/// "in 2 years at 6 p.m.", "at 6 p.m. in 3 days": the clock time is of the day so far from today.
fn take_clock_after(readings: &mut Readings, cursor: &Cursor<'_>) {
    let Some(first) = readings.get(0).filter(|_| readings.len() == 1) else { return };
    let mut ahead = cursor.at_token(readings.next).continued();
    match first.expression {
        Expression { anchor: Anchor::Unsaid, time: Some(Time::Clock { .. }), repeat: None, .. } => {
            let Some(day) = take_days_away(&mut ahead) else { return };
            for reading in readings.iter_mut() {
                (reading.expression.anchor, reading.expression.shift) = (day.anchor, day.shift);
            }
        }
        Expression { anchor: Anchor::Relative { unit, offset: 1.., calendar: None }, time: None, .. }
            if matches!(first.rule, RuleName::Offset | RuleName::OffsetIn) && unit > Unit::Day =>
        {
            let Anchor::Relative { offset, .. } = first.expression.anchor else { return };
            let at = ahead.take_word(Preposition::At).is_some();
            let mut after = ahead.restart();
            let clock = if at { after.read_longest() } else { None };
            let Some(mut clock) = clock else { return };
            let Some(day) = day_away(offset, unit) else { return };
            if matches!(clock.expression.anchor, Anchor::Unsaid) && clock.expression.time.is_some() {
                (clock.expression.anchor, clock.expression.shift) = (day.anchor, day.shift);
                if readings.push(clock) {
                    readings.next = after.at();
                }
            }
        }
        _ => {}
    }
}

/// "at 7 | every morning", "6 p.m. | every Friday", "from 9 to 5 | every weekday"
fn take_set_after(readings: &mut Readings, cursor: &Cursor<'_>) {
    let ahead = cursor.at_token(readings.next).continued();
    if ahead.sense(Class::Every).is_some() && readings.iter().all(|reading| is_bare_time(&reading.expression)) {
        join_set(readings, ahead, &customs::CUSTOMS);
    }
}

/// "every year on 5 March", "daily at 8 a.m.": what stands beside the set is of it.
fn take_member_of_set(readings: &mut Readings, cursor: &Cursor<'_>) {
    let Some(first) = readings.get(0).filter(|first| readings.len() == 1 && first.expression.repeat.is_some()) else {
        return;
    };
    let Anchor::Duration { amount, .. } = first.expression.anchor else { return };
    let mut ahead = cursor.at_token(readings.next).continued();
    let once = amount.single().filter(|part| part.quantity() == Quantity::whole(1));
    let (member, rule) = match (once.map(|part| part.unit), first.rule) {
        (Some(Unit::Year), RuleName::Every | RuleName::Frequency) => {
            let on = ahead.take_word(Preposition::On).is_some();
            ahead = ahead.restart();
            (if on { take_day_of_year(&mut ahead) } else { None }, RuleName::Every)
        }
        (Some(Unit::Day), RuleName::Frequency) => {
            let at = ahead.take_word(Preposition::At).is_some();
            ahead = ahead.restart();
            let clock = if at { ahead.read_longest() } else { None };
            let clock = clock.map(|clock| clock.expression).filter(|clock| {
                matches!((clock.anchor, clock.time, clock.repeat), (Anchor::Unsaid, Some(Time::Clock { .. }), None))
            });
            (clock.map(|clock| Expression { repeat: Some(say::PLAIN), ..clock }), RuleName::Clock)
        }
        _ => return,
    };
    let Some(member) = member.and_then(|member| Said::sure(member, rule).reading(&ahead)) else { return };
    if readings.push(member) {
        readings.next = ahead.at();
    }
}

const fn is_bare_weekday(expression: &Expression) -> bool {
    let bare = matches!(expression.anchor, Anchor::Weekday { scope: Scope::Bare, .. });
    bare && expression.time.is_none() && expression.shift.is_none() && expression.modifier.is_none()
}

/// The furthest that the subject of "is" and "falls on" stands before it.
const SUBJECT: core::ops::RangeInclusive<usize> = 2..=12;

/// "The day of rest is Friday", "the sabbath falls on Saturday": what stands before the weekday says that it is that of
/// every week.
fn defines(cursor: &Cursor<'_>) -> bool {
    let is = |token: &Token, classes: &[Class]| classes.iter().any(|&class| cursor.sense_of(token, class).is_some());
    let (verb, verbs): (_, &[Class]) = match cursor.word_before() {
        Some(Preposition::On | Preposition::From) => (2, &[Class::Copula, Class::Happening, Class::Opening]),
        Some(_) => return false,
        None => (1, &[Class::Copula]),
    };
    if !cursor.before_last(verb).is_some_and(|token| is(token, verbs)) {
        return false;
    }
    let subject = || SUBJECT.map_while(|places| cursor.before_last(places)).skip(verb - 1);
    let subject = || subject().take_while(|token| token.mark().is_none());
    // "This weekend begins on Friday" is one.
    subject().any(|token| is(token, &[Class::RestDay, Class::Weekend]))
        && !subject().any(|token| is(token, &[Class::Direction]))
}

/// "8:45 a.m. (0415 GMT) Thursday": the time in another zone.
fn take_bracketed_clock(cursor: &mut Cursor<'_>) -> Option<Reading> {
    cursor.attempt(|cursor| {
        if !cursor.take_mark(|mark| mark == Mark::Open) {
            return None;
        }
        let mut within = cursor.restart();
        let mut clock = within.read_longest()?;
        *cursor = cursor.joined(within);
        clock.expression.zone = take_zone(cursor).flatten();
        let closed = cursor.take_mark(|mark| mark == Mark::Close);
        (closed && matches!(clock.expression.anchor, Anchor::Unsaid) && clock.expression.time.is_some())
            .then_some(clock)
    })
}

/// "2:30 p.m. on Tuesday", "7 p.m. local time on Saturday": the clock times take the day that follows.
fn take_day_after(readings: &mut Readings, cursor: &Cursor<'_>) {
    let bare = |expression: &Expression| matches!(expression.anchor, Anchor::Unsaid) && expression.repeat.is_none();
    if !readings.iter().all(|reading| bare(&reading.expression)) || readings.len() == 0 {
        return;
    }
    let mut ahead = cursor.at_token(readings.next).continued();
    take_zone(&mut ahead);
    let bracketed = take_bracketed_clock(&mut ahead);
    let joint = take_joint_of_day(&mut ahead);
    // "at 5 pm, the council wrote"
    let names = |ahead: &mut Cursor<'_>| ahead.take_word(Article::The).is_none() || ahead.digits().is_some();
    if joint.is_some() && !ahead.look(names) {
        return;
    }
    let on = ahead.take_word(Preposition::On).is_some();
    if !on && bracketed.is_none() && (joint.is_none() || follows_day(cursor)) {
        return;
    }
    let mut after = ahead.restart();
    let Some(day) = after.read_longest() else { return };
    let beside = joint.filter(|_| !on && bracketed.is_none());
    let open = day.expression.time.is_some() || day.expression.repeat.is_some();
    if beside.is_some_and(|joint| open || !closes_day(joint, cursor, &after)) {
        return;
    }
    // "midnight on New Year's Eve"
    let feast = matches!(day.expression.anchor, Anchor::Occasion { .. }) && day.expression.shift.is_none();
    if !day.expression.is_day() && !feast {
        return;
    }
    if bracketed.is_some_and(|clock| !readings.push(clock)) {
        return;
    }
    let late = matches!(day.expression.time, Some(Time::Part { from: 12.., .. }));
    for reading in readings.iter_mut() {
        reading.expression.anchor = day.expression.anchor;
        (reading.expression.slice, reading.expression.shift) = (day.expression.slice, day.expression.shift);
        // "a quarter past nine on Friday evening"
        let time = reading.expression.time.as_mut().filter(|_| late);
        if let Some(Time::Clock { hour, meridiem: meridiem @ Meridiem::Open, .. }) = time {
            *meridiem = Meridiem::Said;
            *hour = if *hour < 12 { *hour + 12 } else { *hour };
        }
    }
    match (readings.get(0).copied(), beside) {
        // "7 p.m. - Friday" is one.
        (Some(first), Some(Mark::Comma | Mark::Hyphen | Mark::Dash)) if readings.len() == 1 => {
            readings.set(Reading { end: day.end, rule: RuleName::ClockOnDay, ..first }, after.at());
        }
        _ => {
            if readings.push(day) {
                readings.next = after.at();
            }
        }
    }
}

/// The mark of "7 p.m. - Friday", "9:30 | 12 May", "9 a.m. (Tuesday)".
fn take_joint_of_day(cursor: &mut Cursor<'_>) -> Option<Mark> {
    let mark = cursor.peek()?.mark()?;
    let dash = matches!(mark, Mark::Hyphen | Mark::Dash);
    let joins = dash && !cursor.touches() || matches!(mark, Mark::Comma | Mark::Semicolon | Mark::Symbol | Mark::Open);
    cursor.takes(|cursor| {
        let taken = joins && cursor.take_mark(|_| true);
        (taken && !(dash && cursor.touches())).then_some(())
    });
    Some(mark).filter(|_| joins)
}

/// What follows the day after that mark says that it goes on with nothing.
fn closes_day(joint: Mark, cursor: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    let next = after.following().map(Token::mark);
    match joint {
        Mark::Open => next == Some(Some(Mark::Close)),
        _ => next.is_none_or(|mark| match mark {
            Some(Mark::Colon) => cursor.starts_line(),
            Some(mark) => closes_phrase(mark),
            None => false,
        }),
    }
}
