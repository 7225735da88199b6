//! Ranges and lists whose members share what only one of them says: «از ۲۴ تا ۲۶ شهریور»,
//! «۲۱، ۲۳ و ۲۵ فروردین», «سال\u{200C}های ۱۳۸۵ و ۱۳۹۵», «از ساعت ۸ تا ۱۲».

use super::clock::take_hours;
use super::draft::Draft;
use super::ellipsis::read_bare;
use super::hours::read_hours;
use super::list;
use super::phrase::{Outcome, read_longest};
use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Kind, Span, Time, Unit, Vague, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::hours::{says_half, share_day, share_half};
use crate::grammar::reading::{Link, MAX_READINGS, Reading, Readings};
use crate::grammar::zone::{keep_zone, take_zone_within};
use crate::lexicon::{Class, Direction, Flags, Mark, Particle, Preposition, Token};

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

impl Joint {
    /// What it makes of the expression before it.
    pub(super) const fn link_before(self) -> Link {
        if matches!(self, Joint::To) { Link::RangeStart } else { Link::None }
    }

    /// What it makes of the expression after it.
    pub(super) const fn link_after(self) -> Link {
        if matches!(self, Joint::To) { Link::RangeEnd } else { Link::None }
    }
}

/// Everything that starts here: a list of days with one month, or an expression and those joined to it.
pub(crate) fn read(cursor: Cursor<'_>, readings: &mut Readings) -> bool {
    // «عصر ایران», «امام جمعه»: names that the tables hold.
    if cursor.sense(Class::Name).is_some() {
        readings.clear(cursor.at() + 1);
        return true;
    }
    if let Some((list, after)) = list::read_days(cursor).or_else(|| list::read_names(cursor)) {
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
    if cursor.take_word(Preposition::To).is_some() {
        return Some(Joint::To);
    }
    // «۶ یا ۷ مهر»
    if cursor.take(Class::And).is_some() || cursor.take_word(Particle::Or).is_some() {
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
    let opener = cursor.before()?.word()?;
    if !matches!(opener, Preposition::From | Preposition::Between) {
        return None;
    }
    let mut first = cursor;
    let from = first.take_digits(|number| number.digits == 4 && (1000..=2100).contains(&number.value))?;
    let mut second = first;
    if take_joint(&mut second)? == Joint::And && opener == Preposition::From {
        return None;
    }
    second = second.restart();
    let to = second.take_digits(|number| number.digits == 4 && (1200..=2100).contains(&number.value))?;
    let mut draft = Draft { year: Year::Full(to.value as i16), ..Draft::new() };
    draft.take_era(&mut second);
    if from.value >= to.value || second.peek().is_some_and(counts) {
        return None;
    }
    let (last, rule) = draft.finish()?;
    draft.year = Year::Full(from.value as i16);
    let (expression, _) = draft.finish()?;
    let (start, end) = first.span()?;
    let from = Reading { expression, start, end, rule, link: Link::RangeStart };
    let mut readings = Readings::one(from, second.at());
    let (start, end) = second.span()?;
    readings.push(Reading { expression: last, start, end, rule, link: Link::RangeEnd });
    Some(readings)
}

pub(super) fn counts(token: &Token) -> bool {
    token.sense(Class::Unit).is_some() || token.sense(Class::Cardinal).is_some() || token.mark() == Some(Mark::Percent)
}

/// «ساعات ۱۰ و ۱۴», «بین ساعت ۸ و ۱۰»: hours may follow that have no head of their own.
fn opens_list(cursor: Cursor<'_>) -> bool {
    cursor.before().is_some_and(|token| token.means(Preposition::Between)) || cursor.restart().look(take_hours)
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
        let found = read_bare(&previous, start, joint, listed).or_else(|| match read_longest(start) {
            Outcome::Read(next, after) => Some((next, after)),
            Outcome::Name(_) | Outcome::Nothing => None,
        });
        let Some((mut next, after)) = found else { return };
        let ranged = joint == Joint::To;
        let clock = matches!(next.expression.time, Some(Time::Clock { .. }));
        if !comparable(&previous.expression, &next.expression) || (zone.is_some() && !clock) {
            return;
        }
        if joint == Joint::Equals {
            same_day(readings, &next.expression);
        }
        let halved = start.sense(Class::Clock).is_none() && says_half(&start, &after);
        share(&mut next, readings, marked, ranged);
        next.link = joint.link_after();
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
    if !dated || !sense.is(Direction::Present) || !sense.flags.contains(Flags::SPAN) {
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

/// Copies year and era from the last member to the earlier ones that lack them, and the year of the first to the last;
/// the first `marked` have their eras.
fn share(next: &mut Reading, readings: &mut Readings, marked: usize, ranged: bool) {
    match &mut next.expression.anchor {
        Anchor::Date(last) => {
            for earlier in readings.iter_mut() {
                if let Anchor::Date(date) = &mut earlier.expression.anchor {
                    share_year(date, last, ranged);
                    share_calendar(date, last);
                }
            }
            if let Some(start) = readings.iter().last().filter(|_| ranged) {
                share_first_year(&start.expression.anchor, last);
            }
        }
        Anchor::Era { calendar, span } => {
            for earlier in readings.iter_mut().skip(marked) {
                if let Anchor::Era { calendar: own, span: other } = &mut earlier.expression.anchor {
                    share_era((own, other), (*calendar, *span));
                }
            }
        }
        _ => {}
    }
}

/// «از ۲۴ تا ۲۶ شهریور ۹۴»; «از ۱۰ بهمن تا ۱۵ فروردین ۹۴» begins in the year before.
fn share_year(date: &mut CalendarDate, last: &CalendarDate, ranged: bool) {
    let unsaid = matches!(date.year, Year::Unsaid) && !matches!(last.year, Year::Unsaid);
    if unsaid && date.calendar == last.calendar && last.month.is_some() {
        date.year = match (last.year, date.month > last.month && ranged) {
            (Year::Full(year), true) => Year::Full(year - 1),
            (Year::Short(short @ 1..), true) => Year::Short(short - 1),
            (year, _) => year,
        };
    }
}

/// «سال\u{200C}های ۶۶ تا ۱۱۰ میلادی»
fn share_calendar(date: &mut CalendarDate, last: &CalendarDate) {
    if date.month.is_none() && last.month.is_none() && !date.calendar_said && last.calendar_said {
        date.calendar = last.calendar;
        date.calendar_said = true;
        if last.calendar == Calendar::Gregorian
            && let (Year::Short(short), Year::Full(100..=999)) = (date.year, last.year)
        {
            date.year = Year::Full(i16::from(short));
        }
    }
}

/// «از ابتدای سال جاری تا ۲۳ مرداد», «از ۱۰ مهر ۹۴ تا ۱۵ آبان»
fn share_first_year(first: &Anchor, date: &mut CalendarDate) {
    if !matches!(date.year, Year::Unsaid) {
        return;
    }
    match *first {
        Anchor::Relative { unit: Unit::Year, offset, .. } => {
            date.year = i8::try_from(offset).map_or(date.year, Year::Relative);
        }
        Anchor::Date(first) if date.calendar == first.calendar && date.month.is_some() => {
            date.year = match (first.year, date.month < first.month) {
                (Year::Full(year), true) => Year::Full(year + 1),
                (Year::Short(short @ ..99), true) => Year::Short(short + 1),
                (year, _) => year,
            };
        }
        _ => {}
    }
}

/// «دهه\u{200C}های ۶۰ و ۷۰ میلادی»
fn share_era(earlier: (&mut Calendar, &mut Span), (calendar, span): (Calendar, Span)) {
    let (own, other) = earlier;
    match (span, *other) {
        (Span::Century { number, .. }, Span::Century { .. }) => {
            *own = calendar;
            if number < 0 {
                *other = other.before_christ();
            }
        }
        (Span::ShortDecade(_), Span::ShortDecade(_)) => *own = calendar,
        _ => {}
    }
}
