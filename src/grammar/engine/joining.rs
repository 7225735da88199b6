//! Everything that starts at a place: a list, a range or a name, or an expression and those joined to it.

use super::cursor::Cursor;
use super::entry::numbers_line;
use super::figures::take_stroke_between;
use super::hours::{follow_half, says_half, share_day, share_half, take_stroke_between_hours};
use super::joint::Joint;
use super::language::{Joining, Language};
use super::sharing::{share, share_time};
use super::zone::{keep_zone, take_zone_within};
use crate::expression::{Anchor, Convention, Expression, Meridiem, Time, Year};
use crate::grammar::shared::reading::{Link, Outcome, Reading, Readings};
use crate::grammar::shared::token_set::TokenSet;
use crate::grammar::shared::token_table::TokenTable;
use crate::lexicon::{Class, Hint, Mark, Particle};
use crate::limits::MAX_READINGS;

/// Reads the expressions of the construction that starts at the cursor; false if none does, and then `readings` may hold
/// what was tried.
pub(in crate::grammar) fn read(language: &'static Language, cursor: Cursor<'_>, readings: &mut Readings) -> bool {
    if numbers_line(&cursor) {
        return false;
    }
    if let Some(after) = read_group(language, cursor, readings) {
        if readings.len() > 0 {
            extend(language, readings, after, &cursor, true);
        }
    } else {
        match (language.hooks.longest)(cursor, readings.first_place()) {
            Outcome::Read(next) => {
                readings.set_first(next);
                extend(language, readings, cursor.at_place(next), &cursor, false);
            }
            Outcome::Name(next) => readings.clear(next),
            Outcome::Nothing => return false,
        }
    }
    (language.settle)(readings, &cursor);
    open_hour(readings, &cursor);
    let modifier = (language.modifier_before)(&cursor);
    if let (Some(modifier), Some(first)) = (modifier, readings.first_mut()) {
        first.expression.modifier = first.expression.modifier.or(Some(modifier));
    }
    true
}

/// «ساعت ده», «ساعت ۸ یا ۹»: an hour alone, and each of two of which one is meant, is of either half of the day, but for one
/// to wake at; the hours of a range or a list are of a day's run.
fn open_hour(readings: &mut Readings, cursor: &Cursor<'_>) {
    const FAR: usize = 4;
    let next = readings.next;
    let wakes = |place: usize| cursor.at_token(place).is_at(Hint::Waking);
    let opens = |reading: &Reading| match reading.expression.time {
        // «ساعت ۹:۳۰» is as often one of the morning.
        Some(Time::Clock { hour, minute, second: None, meridiem: Meridiem::Open }) => minute.is_none() || hour < 8,
        _ => false,
    };
    let fits = match readings.len() {
        1 => true,
        2 => {
            let or = || (cursor.at()..next).any(|place| cursor.at_token(place).is_at(Particle::Or));
            // «امروز | تا ساعت ۵»
            let days = readings.iter().filter(|day| day.expression.is_day() && day.expression.time.is_none()).count();
            let hours = readings.iter().filter(|reading| opens(reading)).count();
            let persian =
                |reading: &Reading| reading.link == Link::None && reading.expression.convention != Convention::ENGLISH;
            readings.iter().all(persian) && ((days, hours) == (1, 1) || hours == 2 && or())
        }
        _ => false,
    };
    // Most expressions have no such hour, and nothing behind them is looked at.
    if !fits || !readings.iter().any(opens) || (next..next + FAR).any(wakes) {
        return;
    }
    for reading in readings.iter_mut().filter(|reading| opens(reading)) {
        if let Some(Time::Clock { meridiem, .. }) = &mut reading.expression.time {
            *meridiem = Meridiem::Next;
        }
    }
}

/// Reads a construction of several expressions, or a name, which holds none.
fn read_group<'a>(language: &'static Language, cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    for (rule, may_begin) in language.rules.groups(language.prefixes_at(&cursor)) {
        let after = rule.read_group(cursor, readings);
        assert!(may_begin || after.is_none(), "the prefilter holds back a group at {:?}", cursor.peek());
        if after.is_some() {
            return after;
        }
    }
    None
}

/// What may stand before a joint, or be one in every language: a zone, a stroke.
static MARKS_AND_ZONES: TokenTable = TokenTable::new(&TokenSet::MARKS.or(TokenSet::classes(&[Class::Zone])));

/// Reads on over joints while what follows is of the same kind, and shares what only one of them says.
/// `grouped` where a group was read first.
fn extend<'a>(
    language: &'static Language,
    readings: &mut Readings,
    mut cursor: Cursor<'a>,
    from: &Cursor<'a>,
    grouped: bool,
) {
    // Most of what is read stands alone.
    let next = cursor.restart().first();
    if !next.is_some_and(|next| MARKS_AND_ZONES.has(next) || language.joins.has(next)) {
        return;
    }
    // A full stop; two dots are a joint.
    let dot = next.is_some_and(|next| next.mark() == Some(Mark::Dot));
    if dot && !cursor.at_token(cursor.at() + 1).touches() {
        return;
    }
    // The first members that have an era: their own, or that of one after them.
    let mut marked = 0;
    while readings.len() < MAX_READINGS {
        if cursor.last().is_some_and(|token| cursor.sense_of(token, Class::Era).is_some()) {
            marked = readings.len();
        }
        let mut ahead = cursor.continued();
        if let Some(end) = (language.read_end)(&mut ahead.restart(), readings) {
            link_last(readings);
            readings.next = ahead.at() + 1;
            readings.push(end);
            return;
        }
        let zone = take_zone_within(readings, &mut ahead);
        let comma = ahead.peek().is_some_and(|token| matches!(token.mark(), Some(Mark::Comma | Mark::PersianComma)));
        let before_joint = ahead.at();
        let stroke = take_stroke_between(&mut ahead);
        let Some(previous) = readings.last().copied() else { return };
        let hours = !stroke && take_stroke_between_hours(&previous, &mut ahead);
        let joint =
            if stroke || hours { Some(Joint::To) } else { (language.take_joint)(&mut ahead, from.word_before()) };
        let Some(joint) = joint else { return };
        let comma = comma && before_joint + 1 == ahead.at();
        let start = ahead.restart();
        let mut after = start;
        let listed = !grouped && (language.opens_list)(from) || joint == Joint::And && (language.opens_list)(&start);
        let further = (language.read_further)(&previous, &mut after, Joining { joint, comma, listed });
        let Some(mut next) = further.or_else(|| after.read_longest()) else { return };
        let clock = matches!(next.expression.time, Some(Time::Clock { .. }));
        if !comparable(&previous.expression, &next.expression) || ((zone.is_some() || hours) && !clock) {
            return;
        }
        if joint == Joint::Equals {
            same_day(readings, &mut next.expression);
        }
        let ranged = joint == Joint::To;
        if joint != Joint::Equals {
            share(&mut next, readings, marked, ranged);
        }
        share_time(readings, &next.expression);
        if listed {
            follow_half(&previous, &mut next, start.word_before() == Some(Particle::Or));
        }
        next.link = if ranged { Link::RangeEnd } else { Link::None };
        if ranged {
            keep_zone(&mut next, zone, &after);
            link_last(readings);
        }
        if let Some(last) = readings.last_mut() {
            last.expression.zone = last.expression.zone.or(zone);
            let paired = joint == Joint::Moved || (ranged || listed) && start.sense(Class::Clock).is_none();
            if paired && says_half(&start, &after) {
                share_half(last, &next);
            }
            if ranged || listed {
                share_day(last, &next);
            }
        }
        readings.push(next);
        readings.next = after.at();
        cursor = after;
    }
}

/// The last of them opens a range.
fn link_last(readings: &mut Readings) {
    if let Some(last) = readings.last_mut() {
        last.link = Link::RangeStart;
    }
}

/// «سه\u{200C}شنبه مصادف با تاسوعا»: the weekday is that of the date; «۲۰ سپتامبر برابر با ۳۰ شهریور»: the year is one in which
/// both are one day.
fn same_day(readings: &mut Readings, date: &mut Expression) {
    let Some(last) = readings.last_mut() else { return };
    if let (Anchor::Weekday { .. }, Anchor::Date(_) | Anchor::Occasion { .. }) = (last.expression.anchor, date.anchor) {
        last.expression.anchor = date.anchor;
        last.expression.side = date.side;
    }
    if let (Anchor::Date(first), Anchor::Date(other)) = (&mut last.expression.anchor, &mut date.anchor) {
        if matches!(other.year, Year::Unsaid) && first.agree_with(other) && other.agree_with(first) {
            other.weekday = other.weekday.or(first.weekday);
            first.weekday = other.weekday;
        }
    }
}

/// True where both name periods of a calendar, or clock times, or both are sets, or both vague.
fn comparable(a: &Expression, b: &Expression) -> bool {
    let rank = |expression: &Expression| match expression.anchor {
        _ if expression.repeat.is_some() => Some(2),
        Anchor::Duration { .. } => None,
        Anchor::Vague(_) => Some(1),
        _ => Some(0),
    };
    rank(a).is_some() && rank(a) == rank(b)
}
