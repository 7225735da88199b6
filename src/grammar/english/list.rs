//! Lists whose members share what only one of them says: "4 and 19 Mordad", "Aban 1, 3 and 9", "18th and 19th
//! centuries".

use super::draft::Draft;
use super::number::take_numeral;
use super::range::{Joint, extend, take_joint};
use crate::expression::{Anchor, CalendarDate, Expression, Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::{Form, Numeral};
use crate::grammar::reading::{Link, MAX_READINGS, Reading, Readings};
use crate::lexicon::{Class, Flags, Mark};

/// A number of a list, with its place.
#[derive(Clone, Copy)]
struct Listed {
    numeral: Numeral,
    start: usize,
    end: usize,
}

fn take_listed(cursor: &mut Cursor<'_>) -> Option<Listed> {
    let mut ahead = cursor.restart();
    ahead.take_if(Class::Article, |sense| sense.value == 0);
    let numeral = take_numeral(&mut ahead).filter(|numeral| numeral.digits <= 2)?;
    let (start, end) = ahead.span()?;
    *cursor = cursor.joined(ahead);
    Some(Listed { numeral, start, end })
}

/// Days before the month that stands with the last of them: "between 4 and 19 Mordad"; centuries likewise.
pub(super) fn read_list(cursor: Cursor<'_>) -> Option<Readings> {
    // Nearly everything ends here.
    let mut second = cursor;
    take_listed(&mut second)?;
    take_joint(&mut second, opens(&cursor))?;
    let mut members: [Option<Listed>; MAX_READINGS] = [None; MAX_READINGS];
    let mut joints = [Joint::And; MAX_READINGS];
    let mut ahead = cursor;
    for place in 0..MAX_READINGS - 1 {
        members[place] = Some(take_listed(&mut ahead)?);
        joints[place] = take_joint(&mut ahead, opens(&cursor))?;
        let mut draft = Draft::new();
        let mut last = ahead.restart();
        draft.fill(&mut last);
        let day = draft.day.is_some() && draft.month.is_some() && !draft.numeric && draft.last.is_none();
        let century = matches!(draft.span, Some(Span::Century { .. }));
        if !day && !century {
            continue;
        }
        let said = draft.finish()?;
        if !said.need.is_met(&cursor.joined(last)) {
            return None;
        }
        let (start, end) = last.span()?;
        let mut readings = Readings::new(last.at());
        for (listed, joint) in members.iter().flatten().zip(joints) {
            let anchor = match said.expression.anchor {
                Anchor::Date(date) => {
                    let day = u8::try_from(listed.numeral.value).ok().filter(|day| (1..=31).contains(day))?;
                    Anchor::Date(CalendarDate { day: Some(day), weekday: None, ..date })
                }
                Anchor::Era { calendar, span: Span::Century { number: last, from_zero } }
                    if listed.numeral.form == Form::Ordinal =>
                {
                    let number = i16::try_from(listed.numeral.value).ok()?;
                    let span = Span::Century { number, from_zero };
                    // "the 3rd and 2nd centuries BC"
                    Anchor::Era { calendar, span: if last < 0 { span.before_christ() } else { span } }
                }
                _ => return None,
            };
            let link = if joint == Joint::To { Link::RangeStart } else { Link::None };
            let expression = Expression { anchor, time: None, ..said.expression };
            readings.push(Reading { expression, start: listed.start, end: listed.end, rule: "shared-month", link });
        }
        let link = if joints[place] == Joint::To { Link::RangeEnd } else { Link::None };
        readings.push(Reading { expression: said.expression, start, end, rule: said.rule, link });
        extend(&mut readings, last, opens(&cursor));
        return Some(readings);
    }
    None
}

/// "between" or "from" opens a range.
pub(super) fn opens(cursor: &Cursor<'_>) -> Option<i32> {
    let sense = cursor.sense_of(cursor.before()?, Class::Preposition)?;
    matches!(sense.value, 1 | 5).then_some(sense.value)
}

/// A further day of the month that the member before names: "Aban 10 to 15", "Aban 1, 3 and 9".
pub(super) fn read_further_day<'a>(
    previous: &Reading,
    cursor: Cursor<'a>,
    joint: Joint,
    comma: bool,
) -> Option<(Reading, Cursor<'a>)> {
    let Anchor::Date(date) = previous.expression.anchor else { return None };
    let first = date.day?;
    date.month?;
    let mut ahead = cursor;
    ahead.take_if(Class::Article, |sense| sense.value == 0);
    let numeral = take_numeral(&mut ahead).filter(|numeral| numeral.digits > 0 && numeral.digits <= 2)?;
    let day = u8::try_from(numeral.value).ok().filter(|day| (1..=31).contains(day) && *day > first)?;
    let ends = |cursor: &Cursor<'_>| {
        cursor.following().is_none_or(|token| {
            token.mark().is_some()
                || cursor.sense_of(token, Class::Preposition).is_some()
                || cursor.sense_of(token, Class::And).is_some()
                || cursor.sense_of(token, Class::Verb).is_some()
        })
    };
    if ahead.touches() && !ends(&ahead) {
        return None;
    }
    let counted = ahead.peek().is_some_and(|token| {
        let month = [Class::MonthGregorian, Class::MonthJalali, Class::MonthHijri];
        month.iter().any(|&class| cursor.sense_of(token, class).is_some())
            || cursor.sense_of(token, Class::Preposition).is_some_and(|sense| sense.value == 11)
            || cursor.sense_of(token, Class::Counted).is_some()
            || cursor
                .sense_of(token, Class::Unit)
                .is_some_and(|sense| sense.flags.contains(Flags::PLURAL) || sense.value != Unit::Day as i32)
    });
    if counted {
        return None;
    }
    if joint == Joint::And && !ends(&ahead) {
        return None;
    }
    // After a comma a number begins something else unless the list goes on.
    if comma && {
        let mut more = ahead;
        take_joint(&mut more, None).is_none() || more.digits().is_none_or(|number| number.digits > 2)
    } {
        return None;
    }
    // "April 5, 6 and 7, 2016"
    let mut dated = ahead;
    let mut draft = Draft { day: Some(day), ..Draft::new() };
    let year = if matches!(date.year, Year::Unsaid) {
        dated.take_mark(|mark| mark == Mark::Comma);
        if draft.year_after_comma(&mut dated) {
            ahead = dated;
            draft.year
        } else {
            date.year
        }
    } else {
        date.year
    };
    let (start, end) = ahead.span()?;
    let date = CalendarDate { day: Some(day), weekday: None, year, ..date };
    let expression = Expression { anchor: Anchor::Date(date), time: None, ..previous.expression };
    Some((Reading { expression, start, end, rule: "shared-month", link: Link::None }, ahead))
}
