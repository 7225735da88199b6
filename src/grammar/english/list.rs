//! Lists whose members share what only one of them says: "4 and 19 Mordad", "Aban 1, 3 and 9", "18th and 19th
//! centuries".

use super::draft::Draft;
use super::duration::ends_phrase;
use super::number::take_numeral;
use super::phrase::Said;
use super::range::{Joint, extend, take_joint};
use crate::expression::{Anchor, CalendarDate, Expression, Span, Unit, Year};
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::{Form, Numeral};
use crate::grammar::reading::{Link, MAX_READINGS, Reading, Readings};
use crate::lexicon::{Article, Class, Flags, Mark, Preposition, Sense};

/// A number of a list, with its place.
#[derive(Clone, Copy)]
struct Listed {
    numeral: Numeral,
    start: usize,
    end: usize,
}

fn take_listed(cursor: &mut Cursor<'_>) -> Option<Listed> {
    let mut ahead = cursor.restart();
    ahead.take_word(Article::The);
    let numeral = take_numeral(&mut ahead).filter(|numeral| numeral.digits <= 2)?;
    let (start, end) = ahead.span()?;
    *cursor = cursor.joined(ahead);
    Some(Listed { numeral, start, end })
}

/// Days before the month that stands with the last of them: "between 4 and 19 Mordad"; centuries likewise.
pub(super) fn read_list(cursor: Cursor<'_>) -> Option<Readings> {
    // Nearly everything ends here.
    cursor.look(|ahead| {
        take_listed(ahead)?;
        take_joint(ahead, opens(&cursor))
    })?;
    let mut members = [None; MAX_READINGS];
    let mut ahead = cursor;
    for place in 0..MAX_READINGS - 1 {
        let listed = take_listed(&mut ahead)?;
        let joint = take_joint(&mut ahead, opens(&cursor))?;
        members[place] = Some((listed, joint));
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
        for (listed, joint) in members.into_iter().flatten() {
            readings.push(listed.beside(&said, joint)?);
        }
        let link = if joint == Joint::To { Link::RangeEnd } else { Link::None };
        readings.push(Reading { expression: said.expression, start, end, rule: said.rule, link });
        extend(&mut readings, last, opens(&cursor));
        return Some(readings);
    }
    None
}

impl Listed {
    /// The day or century of that number, beside the last member, which names the month or says "century".
    fn beside(self, last: &Said, joint: Joint) -> Option<Reading> {
        let Listed { numeral, start, end } = self;
        let anchor = match last.expression.anchor {
            Anchor::Date(date) => {
                Anchor::Date(CalendarDate { day: Some(day_of_month(numeral)?), weekday: None, ..date })
            }
            Anchor::Era { calendar, span: Span::Century { number: last, from_zero } }
                if numeral.form == Form::Ordinal =>
            {
                let span = Span::Century { number: i16::try_from(numeral.value).ok()?, from_zero };
                // "the 3rd and 2nd centuries BC"
                Anchor::Era { calendar, span: if last < 0 { span.before_christ() } else { span } }
            }
            _ => return None,
        };
        let link = if joint == Joint::To { Link::RangeStart } else { Link::None };
        let expression = Expression { anchor, time: None, ..last.expression };
        Some(Reading { expression, start, end, rule: "shared-month", link })
    }
}

fn day_of_month(numeral: Numeral) -> Option<u8> {
    u8::try_from(numeral.value).ok().filter(|day| (1..=31).contains(day))
}

/// "between" or "from", which open a range, before the first token
pub(super) fn opens(cursor: &Cursor<'_>) -> Option<Preposition> {
    cursor.word_before().filter(|opener| matches!(opener, Preposition::From | Preposition::Between))
}

/// A further day of the month that the member before names: "Aban 10 to 15", "Aban 1, 3 and 9".
pub(super) fn read_further_day<'a>(
    previous: &Reading,
    cursor: Cursor<'a>,
    joint: Joint,
    comma: bool,
) -> Option<(Reading, Cursor<'a>)> {
    let Anchor::Date(date @ CalendarDate { day: Some(first), month: Some(_), .. }) = previous.expression.anchor else {
        return None;
    };
    let mut ahead = cursor;
    ahead.take_word(Article::The);
    let numeral = take_numeral(&mut ahead).filter(|numeral| numeral.digits > 0 && numeral.digits <= 2)?;
    let day = day_of_month(numeral).filter(|&day| day > first)?;
    if (ahead.touches() || joint == Joint::And) && !ends_phrase(&ahead) || counts_other(&ahead) {
        return None;
    }
    // After a comma a number begins something else unless the list goes on.
    if comma {
        let more = ahead.look(|more| take_joint(more, None).and_then(|_| more.digits()));
        more.filter(|number| number.digits <= 2)?;
    }
    let year = match date.year {
        Year::Unsaid => take_year_after_comma(&mut ahead, day).unwrap_or(Year::Unsaid),
        said => said,
    };
    let (start, end) = ahead.span()?;
    let date = CalendarDate { day: Some(day), weekday: None, year, ..date };
    let expression = Expression { anchor: Anchor::Date(date), time: None, ..previous.expression };
    Some((Reading { expression, start, end, rule: "shared-month", link: Link::None }, ahead))
}

/// "6 May", "6 of", "6 people", "6 weeks": the number is no day of the month before it.
fn counts_other(cursor: &Cursor<'_>) -> bool {
    let other = [Class::MonthGregorian, Class::MonthJalali, Class::MonthHijri, Class::Counted];
    let unit = |sense: Sense| sense.flags.contains(Flags::PLURAL) || !sense.is(Unit::Day);
    other.iter().any(|&class| cursor.sense(class).is_some())
        || cursor.is_at(Preposition::Of)
        || cursor.sense(Class::Unit).is_some_and(unit)
}

/// "April 5, 6 and 7, 2016"
fn take_year_after_comma(cursor: &mut Cursor<'_>, day: u8) -> Option<Year> {
    let mut draft = Draft { day: Some(day), ..Draft::new() };
    cursor.attempt(|cursor| {
        cursor.take_mark(|mark| mark == Mark::Comma);
        draft.year_after_comma(cursor).then_some(draft.year)
    })
}
