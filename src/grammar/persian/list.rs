//! Lists whose members share what only the last one says: «۲۱، ۲۳ و ۲۵ فروردین», «پاییز و زمستان ۹۴».

use super::absolute::{take_head, take_month_name};
use super::context::{Verdict, verdict};
use super::draft::Draft;
use super::range::{Joint, take_joint};
use super::weekday::take_weekday_name;
use crate::calendar::{Calendar, Weekday};
use crate::expression::{Anchor, CalendarDate, Expression, Season, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::numeral::Numeral;
use crate::grammar::reading::{Link, MAX_READINGS, Reading, Readings};
use crate::lexicon::{Class, Flags, Preposition, Token};

/// A member of a list of days: `[روز] [WEEKDAY] N`.
#[derive(Clone, Copy)]
struct ListedDay {
    weekday: Option<Weekday>,
    day: u8,
    start: usize,
    end: usize,
}

/// What such a member begins with.
const LISTED: First = First::units(&[Unit::Day]).or(First::words(&[Class::Weekday])).or(First::NUMERAL);

fn take_listed_day(cursor: &mut Cursor<'_>) -> Option<ListedDay> {
    cursor.peek().filter(|token| LISTED.has(token, cursor.language()))?;
    let mut ahead = cursor.restart();
    take_head(&mut ahead, Unit::Day);
    let weekday = take_weekday_name(&mut ahead);
    let Numeral { value, digits, .. } = ahead.take_numeral()?;
    let day = u8::try_from(value).ok().filter(|day| (1..=31).contains(day) && digits <= 2)?;
    let (start, end) = ahead.span()?;
    *cursor = ahead;
    Some(ListedDay { weekday, day, start, end })
}

/// Days that share the month that stands with the last of them.
pub(super) fn read_days(cursor: Cursor<'_>) -> Option<(Readings, Cursor<'_>)> {
    // Nearly everything ends here.
    cursor.look(|cursor| take_listed_day(cursor).and_then(|_| take_joint(cursor)))?;
    let mut days: [Option<ListedDay>; MAX_READINGS] = [None; MAX_READINGS];
    let mut joints = [Joint::And; MAX_READINGS];
    let mut ahead = cursor;
    for place in 0..MAX_READINGS - 1 {
        days[place] = Some(take_listed_day(&mut ahead)?);
        joints[place] = take_joint(&mut ahead).filter(|joint| *joint != Joint::Equals)?;
        let mut draft = Draft::new();
        let mut last = ahead.restart();
        draft.fill(&mut last);
        if draft.day.is_none() || draft.month.is_none() || draft.numeric {
            continue;
        }
        let (expression, rule) = draft.finish()?;
        let Anchor::Date(date) = expression.anchor else { return None };
        let (start, end) = last.span()?;
        let closing = Reading { expression, start, end, rule, link: Link::None };
        let probe = Reading { start: days[0]?.start, ..closing };
        if verdict(&probe, &cursor.joined(last)) != Verdict::Allowed {
            return None;
        }
        let mut readings = Readings::new(last.at());
        for (day, joint) in days.iter().flatten().zip(joints) {
            let shared = CalendarDate { day: Some(day.day), weekday: day.weekday, ..date };
            let expression = Expression { anchor: Anchor::Date(shared), time: None, ..expression };
            let (start, end, link) = (day.start, day.end, joint.link_before());
            readings.push(Reading { expression, start, end, rule: "shared-month", link });
        }
        readings.push(Reading { link: joints[place].link_after(), ..closing });
        return Some((readings, last));
    }
    None
}

/// Months or seasons that share the year that stands with the last of them; the year makes dates of them all.
pub(super) fn read_names(cursor: Cursor<'_>) -> Option<(Readings, Cursor<'_>)> {
    cursor.restart().look(|cursor| take_name(cursor).and_then(|_| take_joint(cursor)))?;
    let mut members: [Option<Member>; MAX_READINGS] = [None; MAX_READINGS];
    let mut ahead = cursor;
    for place in 0..MAX_READINGS - 1 {
        ahead = ahead.restart();
        let name = take_name(&mut ahead)?;
        if place > 0 && !name.is_like(members[0]?.name) {
            return None;
        }
        let (start, end) = ahead.span()?;
        let joint = take_joint(&mut ahead).filter(|joint| *joint != Joint::Equals)?;
        members[place] = Some(Member { name, joint, start, end });
        let mut last = ahead.restart();
        let mut draft = Draft::new();
        draft.fill(&mut last);
        // «از مهر تا بهمن»
        draft.licensed |= place == 0 && joint == Joint::To && is_opened(&cursor);
        let Some((expression, rule)) = draft.finish().filter(|_| !draft.has_time() && !draft.is_weak()) else {
            continue;
        };
        // A year makes dates of all, and so does a name that is nothing else: «مهر و آبان».
        let Some(year) = year_of(&expression) else { continue };
        let mut readings = Readings::new(last.at());
        for Member { name, joint, start, end } in members.into_iter().flatten() {
            let expression = Expression { anchor: name.with_year(&expression, year)?, ..expression };
            readings.push(Reading { expression, start, end, rule: "shared-year", link: joint.link_before() });
        }
        let (start, end) = last.span()?;
        readings.push(Reading { expression, start, end, rule, link: joint.link_after() });
        return Some((readings, last));
    }
    None
}

/// «از», «بین» stands before it.
fn is_opened(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.before().and_then(Token::word), Some(Preposition::From | Preposition::Between))
}

/// A month or a season before the last, and what joins it to the next.
#[derive(Clone, Copy)]
struct Member {
    name: Name,
    joint: Joint,
    start: usize,
    end: usize,
}

/// A month or a season by its name alone.
#[derive(Clone, Copy)]
enum Name {
    Month(Calendar, u8),
    Season(Season),
}

/// What a name begins with.
const NAME: First =
    First::words(&[Class::Season, Class::Unit, Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri]);

fn take_name(cursor: &mut Cursor<'_>) -> Option<Name> {
    cursor.peek().filter(|token| NAME.has(token, cursor.language()))?;
    if let Some(sense) = cursor.take_if(Class::Season, |sense| !sense.flags.contains(Flags::PLURAL)) {
        return Some(Name::Season(sense.value()));
    }
    cursor.attempt(|cursor| {
        let headed = take_head(cursor, Unit::Month);
        let month = take_month_name(cursor, headed)?;
        Some(Name::Month(month.calendar, month.number))
    })
}

impl Name {
    fn is_like(self, other: Name) -> bool {
        match (self, other) {
            (Name::Month(calendar, _), Name::Month(other, _)) => calendar == other,
            (Name::Season(_), Name::Season(_)) => true,
            _ => false,
        }
    }

    /// The last member's anchor with this name; its year is the one before where the name stands later in the year.
    fn with_year(self, last: &Expression, year: Year) -> Option<Anchor> {
        Some(match (self, last.anchor) {
            (Name::Month(calendar, month), Anchor::Date(date)) if calendar == date.calendar => {
                let year = if Some(month) > date.month { before(year) } else { year };
                Anchor::Date(CalendarDate { month: Some(month), year, ..date })
            }
            (Name::Season(season), Anchor::Season { season: other, scope, .. }) => {
                let year = if season.quarter() > other.quarter() { before(year) } else { year };
                Anchor::Season { season, year, scope }
            }
            _ => return None,
        })
    }
}

/// The year that was said, of a month or a season.
fn year_of(expression: &Expression) -> Option<Year> {
    match expression.anchor {
        Anchor::Date(CalendarDate { year, month: Some(_), day: None, .. }) | Anchor::Season { year, .. } => Some(year),
        _ => None,
    }
}

/// The year before.
const fn before(year: Year) -> Year {
    match year {
        Year::Full(year) => Year::Full(year - 1),
        Year::Short(short @ 1..) => Year::Short(short - 1),
        Year::Relative(offset) => Year::Relative(offset - 1),
        year => year,
    }
}
