//! Ranges and lists whose members share what only one of them says: «از ۲۴ تا ۲۶ شهریور»,
//! «۲۱، ۲۳ و ۲۵ فروردین», «سال\u{200C}های ۱۳۸۵ و ۱۳۹۵», «از ساعت ۸ تا ۱۲».

use super::clock::take_hours;
use super::draft::Draft;
use super::ellipsis::read_bare;
use super::hours::read_hours;
use super::list;
use super::phrase::{Outcome, read_longest};
use crate::expression::{Anchor, Convention, Expression, Kind, Span, Time, Unit, Vague, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::hours::{says_half, share_day, share_half};
use crate::grammar::reading::{Link, MAX_READINGS, Reading, Readings};
use crate::grammar::zone::{keep_zone, take_zone_within};
use crate::lexicon::{Class, Flags, Mark, Token};

/// What joins two expressions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// «تا», «الی»
    To,
    /// «و», «،»
    And,
    /// «مصادف با»
    Equals,
}

/// Everything that starts here: a list of days with one month, or an expression and those joined to it.
pub(crate) fn read(cursor: Cursor<'_>, readings: &mut Readings) -> bool {
    // «عصر ایران», «امام جمعه»: names that the tables hold.
    if cursor.sense(Class::Name).is_some() {
        readings.clear(cursor.at() + 1);
        return true;
    }
    let listed = list::read_days(cursor).or_else(|| list::read_names(cursor));
    if let Some((list, after)) = listed {
        *readings = list;
        extend(readings, after, false);
        return true;
    }
    if let Some(pair) = read_year_pair(cursor) {
        *readings = pair;
        return true;
    }
    if let Some((pair, after)) = read_hours(cursor) {
        *readings = pair;
        extend(readings, after, false);
        return true;
    }
    match read_longest(cursor) {
        Outcome::Read(first, after) => {
            readings.set(first, after.at());
            extend(readings, after, opens_list(cursor));
            true
        }
        Outcome::Name(after) => {
            readings.clear(after.at());
            true
        }
        Outcome::Nothing => false,
    }
}

/// What a joint is.
const JOINT: First = First::words(&[Class::Preposition, Class::And, Class::Particle, Class::Equals]).or_mark();

pub(super) fn take_joint(cursor: &mut Cursor<'_>) -> Option<Joint> {
    // Most of what is read stands alone.
    cursor.peek().filter(|token| JOINT.has(token, cursor.language()))?;
    if cursor.take_if(Class::Preposition, |sense| sense.value == 2).is_some() {
        return Some(Joint::To);
    }
    if cursor.take(Class::And).is_some() {
        return Some(Joint::And);
    }
    // «۶ یا ۷ مهر»
    if cursor.take_if(Class::Particle, |sense| sense.value == 1).is_some() {
        return Some(Joint::And);
    }
    if cursor.take(Class::Equals).is_some() {
        return Some(Joint::Equals);
    }
    let listed = cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
    listed.then(|| cursor.take(Class::And)).map(|_| Joint::And)
}

/// «از ۱۹۲۰ تا ۱۹۳۹»: two bare years need a preposition before them.
fn read_year_pair(cursor: Cursor<'_>) -> Option<Readings> {
    let opener = cursor.before()?.sense(Class::Preposition)?;
    if !matches!(opener.value, 1 | 5) {
        return None;
    }
    let mut first = cursor;
    let from = first.take_digits(|number| number.digits == 4 && (1000..=2100).contains(&number.value))?;
    let mut ahead = first;
    let joint = take_joint(&mut ahead)?;
    if joint == Joint::And && opener.value == 1 {
        return None;
    }
    let mut second = ahead.restart();
    let to = second.take_digits(|number| number.digits == 4 && (1200..=2100).contains(&number.value))?;
    let mut draft = Draft::new();
    draft.year = Year::Full(to.value as i16);
    draft.take_era(&mut second);
    if from.value >= to.value || second.peek().is_some_and(counts) {
        return None;
    }
    let (last, rule) = draft.finish()?;
    draft.year = Year::Full(from.value as i16);
    let (start_expression, _) = draft.finish()?;
    let (start, end) = first.span()?;
    let mut readings =
        Readings::one(Reading { expression: start_expression, start, end, rule, link: Link::RangeStart }, second.at());
    let (start, end) = second.span()?;
    readings.push(Reading { expression: last, start, end, rule, link: Link::RangeEnd });
    Some(readings)
}

pub(super) fn counts(token: &Token) -> bool {
    token.sense(Class::Unit).is_some() || token.sense(Class::Cardinal).is_some() || token.mark() == Some(Mark::Percent)
}

/// «ساعات ۱۰ و ۱۴», «بین ساعت ۸ و ۱۰»: hours may follow that have no head of their own.
fn opens_list(cursor: Cursor<'_>) -> bool {
    let between =
        cursor.before().and_then(|token| token.sense(Class::Preposition)).is_some_and(|sense| sense.value == 5);
    between || take_hours(&mut cursor.restart())
}

/// Reads on over joints while what follows is of the same kind, and shares years, eras and clock words.
fn extend(readings: &mut Readings, mut cursor: Cursor<'_>, listed: bool) {
    // So many of the first members have an era: their own, or that of one after them.
    let mut marked = 0;
    loop {
        if cursor.last().is_some_and(|token| cursor.sense_of(token, Class::Era).is_some()) {
            marked = readings.len();
        }
        let mut ahead = cursor.continued();
        if let Some(until_now) = read_until_now(&mut ahead.restart(), readings) {
            readings.next = ahead.at() + 1;
            if let Some(last) = readings.iter_mut().last() {
                last.link = Link::RangeStart;
            }
            readings.push(until_now);
            return;
        }
        let zone = take_zone_within(readings, &mut ahead);
        let Some(joint) = take_joint(&mut ahead) else { return };
        let Some(previous) = readings.iter().last().copied() else { return };
        let start = ahead.restart();
        let (next, after) = match read_bare(&previous, start, joint, listed) {
            Some(found) => found,
            None => match read_longest(start) {
                Outcome::Read(next, after) => (next, after),
                Outcome::Name(_) | Outcome::Nothing => return,
            },
        };
        let ranged = joint == Joint::To;
        let clock = matches!(next.expression.time, Some(Time::Clock { .. }));
        if !comparable(&previous.expression, &next.expression) || (zone.is_some() && !clock) {
            return;
        }
        if joint == Joint::Equals {
            same_day(readings, &next.expression);
        }
        let mut next = next;
        let halved = start.sense(Class::Clock).is_none() && says_half(&start, &after);
        share(&mut next, readings, marked, ranged);
        next.link = if ranged { Link::RangeEnd } else { Link::None };
        if readings.len() >= MAX_READINGS {
            return;
        }
        if ranged {
            keep_zone(&mut next, zone, &after);
        }
        if let Some(last) = readings.iter_mut().last() {
            last.expression.zone = last.expression.zone.or(zone);
            if ranged {
                last.link = Link::RangeStart;
                if halved {
                    share_half(last, &next);
                }
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

/// «از سال ۹۵ تاکنون»
fn read_until_now(cursor: &mut Cursor<'_>, readings: &Readings) -> Option<Reading> {
    let dated = readings.iter().last().is_some_and(|last| last.expression.kind() == Kind::Date);
    let sense = cursor.take(Class::Reference)?;
    if !dated || sense.value != 0 || !sense.flags.contains(Flags::SPAN) {
        return None;
    }
    let (start, end) = cursor.span()?;
    let expression = Expression::new(Anchor::Vague(Vague::Present), Convention::IRAN);
    Some(Reading { expression, start, end, rule: "reference", link: Link::RangeEnd })
}

/// «سه\u{200C}شنبه مصادف با تاسوعا»: the weekday is that of the date.
fn same_day(readings: &mut Readings, date: &Expression) {
    let Some(last) = readings.iter_mut().last() else { return };
    if let (Anchor::Weekday { .. }, Anchor::Date(_) | Anchor::Occasion { .. }) = (last.expression.anchor, date.anchor) {
        last.expression.anchor = date.anchor;
        last.expression.side = date.side;
    }
}

/// Both name periods of a calendar, or both clock times.
fn comparable(a: &Expression, b: &Expression) -> bool {
    let rank = |expression: &Expression| match expression.anchor {
        _ if expression.repeat.is_some() => 5,
        Anchor::Duration { .. } => 3,
        Anchor::Vague(_) => 4,
        _ => 0,
    };
    rank(a) == rank(b) && rank(a) != 3
}

/// Hands the year, the era and the time of the last member back to those that leave them out; the first `marked` have
/// their eras.
fn share(next: &mut Reading, readings: &mut Readings, marked: usize, ranged: bool) {
    if let Anchor::Date(last) = next.expression.anchor {
        for earlier in readings.iter_mut() {
            let Anchor::Date(date) = &mut earlier.expression.anchor else { continue };
            if matches!(date.year, Year::Unsaid)
                && !matches!(last.year, Year::Unsaid)
                && date.calendar == last.calendar
                && last.month.is_some()
            {
                date.year = match (last.year, date.month > last.month && ranged) {
                    (Year::Full(year), true) => Year::Full(year - 1),
                    (Year::Short(short @ 1..), true) => Year::Short(short - 1),
                    (year, _) => year,
                };
            }
            // «سال\u{200C}های ۶۶ تا ۱۱۰ میلادی»
            if date.month.is_none() && last.month.is_none() && !date.calendar_said && last.calendar_said {
                date.calendar = last.calendar;
                date.calendar_said = true;
                if last.calendar == crate::calendar::Calendar::Gregorian
                    && let (Year::Short(short), Year::Full(100..=999)) = (date.year, last.year)
                {
                    date.year = Year::Full(i16::from(short));
                }
            }
        }
        // «از ابتدای سال جاری تا ۲۳ مرداد»
        let opener = readings.iter().last().map(|reading| reading.expression.anchor);
        if ranged
            && let (Some(Anchor::Relative { unit: Unit::Year, offset, .. }), Anchor::Date(date)) =
                (opener, &mut next.expression.anchor)
            && matches!(date.year, Year::Unsaid)
            && let Ok(offset) = i8::try_from(offset)
        {
            date.year = Year::Relative(offset);
        }
        // «از ۱۰ مهر ۹۴ تا ۱۵ آبان»
        let first = readings.iter().last().map(|reading| reading.expression.anchor);
        if ranged
            && let (Some(Anchor::Date(first)), Anchor::Date(date)) = (first, &mut next.expression.anchor)
            && matches!(date.year, Year::Unsaid)
            && date.calendar == first.calendar
            && date.month.is_some()
        {
            date.year = match (first.year, date.month < first.month) {
                (Year::Full(year), true) => Year::Full(year + 1),
                (Year::Short(short @ ..99), true) => Year::Short(short + 1),
                (year, _) => year,
            };
        }
    }
    if let Anchor::Era { calendar, span } = next.expression.anchor {
        for earlier in readings.iter_mut().skip(marked) {
            let Anchor::Era { calendar: own, span: other } = &mut earlier.expression.anchor else { continue };
            let centuries = matches!((span, *other), (Span::Century { .. }, Span::Century { .. }));
            // «دهه\u{200C}های ۶۰ و ۷۰ میلادی»
            if centuries || matches!((span, *other), (Span::ShortDecade(_), Span::ShortDecade(_))) {
                *own = calendar;
                if let Span::Century { number: ..0, .. } = span {
                    *other = other.before_christ();
                }
            }
        }
    }
}
