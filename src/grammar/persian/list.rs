//! Lists whose members share what only the last one says: «۲۱، ۲۳ و ۲۵ فروردین», «پاییز و زمستان ۹۴».

use super::absolute::{take_head, take_month_name};
use super::context::{Verdict, verdict};
use super::draft::Draft;
use super::range::{Joint, take_joint};
use super::weekday::take_weekday_name;
use crate::calendar::Weekday;
use crate::expression::{Anchor, CalendarDate, Expression, Season, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::grammar::numeral::Numeral;
use crate::grammar::reading::{Link, MAX_READINGS, Reading, Readings};
use crate::lexicon::{Class, Flags};

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
    let mut second = cursor;
    take_listed_day(&mut second)?;
    take_joint(&mut second)?;
    let mut days: [Option<ListedDay>; MAX_READINGS] = [None; MAX_READINGS];
    let mut joints = [Joint::And; MAX_READINGS];
    let mut ahead = cursor;
    for place in 0..MAX_READINGS - 1 {
        days[place] = Some(take_listed_day(&mut ahead)?);
        let mut joint = ahead;
        joints[place] = take_joint(&mut joint).filter(|joint| *joint != Joint::Equals)?;
        ahead = joint;
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
            let link = if joint == Joint::To { Link::RangeStart } else { Link::None };
            let expression = Expression { anchor: Anchor::Date(shared), time: None, ..expression };
            readings.push(Reading { expression, start: day.start, end: day.end, rule: "shared-month", link });
        }
        let link = if joints[place] == Joint::To { Link::RangeEnd } else { Link::None };
        readings.push(Reading { link, ..closing });
        return Some((readings, last));
    }
    None
}

/// Months or seasons that share the year that stands with the last of them; the year makes dates of them all.
pub(super) fn read_names(cursor: Cursor<'_>) -> Option<(Readings, Cursor<'_>)> {
    let mut second = cursor.restart();
    take_name(&mut second)?;
    take_joint(&mut second)?;
    let mut spans = [(0, 0); MAX_READINGS];
    let mut names = [None; MAX_READINGS];
    let mut joints = [Joint::And; MAX_READINGS];
    let mut ahead = cursor;
    for place in 0..MAX_READINGS - 1 {
        let mut member = ahead.restart();
        let name = take_name(&mut member)?;
        if place > 0 && !name.is_like(names[0]?) {
            return None;
        }
        (names[place], spans[place]) = (Some(name), member.span()?);
        let mut joint = member;
        joints[place] = take_joint(&mut joint).filter(|joint| *joint != Joint::Equals)?;
        let mut last = joint.restart();
        let mut draft = Draft::new();
        draft.fill(&mut last);
        ahead = joint;
        // «از مهر تا بهمن»
        draft.licensed |= place == 0 && joints[0] == Joint::To && is_opened(&cursor);
        let Some((expression, rule)) = draft.finish().filter(|_| !draft.has_time() && !draft.is_weak()) else {
            continue;
        };
        // A year makes dates of all, and so does a name that is nothing else: «مهر و آبان».
        let Some(year) = year_of(&expression) else { continue };
        let mut readings = Readings::new(last.at());
        for (name, (start, end), joint) in names.into_iter().zip(spans).zip(joints).map(|((a, b), c)| (a, b, c)) {
            let Some(name) = name else { break };
            let expression = Expression { anchor: name.with_year(&expression, year)?, ..expression };
            let link = if joint == Joint::To { Link::RangeStart } else { Link::None };
            readings.push(Reading { expression, start, end, rule: "shared-year", link });
        }
        let (start, end) = last.span()?;
        let link = if joints[place] == Joint::To { Link::RangeEnd } else { Link::None };
        readings.push(Reading { expression, start, end, rule, link });
        return Some((readings, last));
    }
    None
}

/// «از», «بین» stands before it.
fn is_opened(cursor: &Cursor<'_>) -> bool {
    let sense = cursor.before().and_then(|token| token.sense(Class::Preposition));
    sense.is_some_and(|sense| matches!(sense.value, 1 | 5))
}

/// A month or a season by its name alone.
#[derive(Clone, Copy)]
enum Name {
    Month(crate::calendar::Calendar, u8),
    Season(Season),
}

/// What a name begins with.
const NAME: First =
    First::words(&[Class::Season, Class::Unit, Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri]);

fn take_name(cursor: &mut Cursor<'_>) -> Option<Name> {
    cursor.peek().filter(|token| NAME.has(token, cursor.language()))?;
    if let Some(sense) = cursor.take_if(Class::Season, |sense| !sense.flags.contains(Flags::PLURAL)) {
        return Season::ALL.get(usize::try_from(sense.value).ok()?).map(|&season| Name::Season(season));
    }
    let headed = take_head(cursor, Unit::Month);
    let month = take_month_name(cursor, headed)?;
    Some(Name::Month(month.calendar, month.number))
}

impl Name {
    fn is_like(self, other: Name) -> bool {
        match (self, other) {
            (Name::Month(calendar, _), Name::Month(other, _)) => calendar == other,
            (Name::Season(_), Name::Season(_)) => true,
            _ => false,
        }
    }

    /// The same anchor as the last member's, under this name; the year before where it stands later in the year.
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
pub(super) const fn before(year: Year) -> Year {
    match year {
        Year::Full(year) => Year::Full(year - 1),
        Year::Short(short @ 1..) => Year::Short(short - 1),
        Year::Relative(offset) => Year::Relative(offset - 1),
        year => year,
    }
}
