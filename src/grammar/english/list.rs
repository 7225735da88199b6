//! Lists whose members share what only the last of them says: "4 and 19 Mordad", "18th and 19th centuries".

use super::customs;
use super::joint::{JOINT, take_joint};
use super::marks::take_dash;
use super::number::GOES_ON;
use super::sets::{DASH, THE};
use super::slice_list::read_slice_list;
use crate::grammar::engine::hours::half_of;
use crate::grammar::prelude::*;
use crate::limits::MAX_READINGS;

/// Days before the month that stands with the last of them: "between 4 and 19 Mordad"; centuries likewise.
pub(super) const LIST: Rule = Rule::group(
    &[
        Named(RuleName::SharedMonth, "between 4 and 19 Mordad"),
        Named(RuleName::PartOfPeriod, "the first and second quarters of 2015"),
    ],
    &[
        Prefix::before(TokenSet::NUMERAL, JOINT.or(DASH)),
        Prefix::before(THE, TokenSet::NUMERAL).then(JOINT.or(GOES_ON).or(DASH)),
    ],
    |cursor, readings| read_list(cursor, readings).or_else(|| read_slice_list(cursor, readings)),
);

fn read_list<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let opener = cursor.word_before();
    let mut members = [None; MAX_READINGS - 1];
    let mut ahead = cursor;
    for place in 0..members.len() {
        let number = Number::take(&mut ahead)?;
        // "16th-17th centuries"
        let dash = number.numeral.form == Form::Ordinal && take_dash(&mut ahead).is_some();
        let joint = if dash { Joint::To } else { take_joint(&mut ahead, opener)? };
        members[place] = Some((number, joint));
        let mut last = ahead.restart();
        let mut draft = Draft::new();
        last.fill(&mut draft);
        let day = draft.day.is_some() && draft.month.is_some() && !draft.numeric && draft.last.is_none();
        // "between 300 and 200 BC"
        let early = draft.era.is_some() && matches!(draft.year, Year::Full(_)) && !draft.has_period();
        // "at 5, 7 and 9 pm", "at 5 and 7 pm tomorrow"
        let halved = draft.clock.is_some_and(|clock| clock.half.is_some())
            && opener == Some(Preposition::At)
            && draft.month.is_none()
            && !draft.numeric
            && joint == Joint::And;
        let century = matches!(draft.span, Some(Span::Century { .. }));
        // "13th-15th July" are one.
        if dash && !century {
            return None;
        }
        if !day && !early && !halved && !century {
            continue;
        }
        // "Lecture 5, 7 June 2016": a comma alone joins no two days, but after what leads to them.
        let comma = ahead.last().is_some_and(|token| token.mark() == Some(Mark::Comma));
        if day && place == 0 && comma && opener.is_none() {
            return None;
        }
        let after = cursor.joined(last);
        let said = customs::finish(&draft).filter(|said| said.licence.is_met(&after))?;
        readings.clear(after.at());
        for (number, joint) in members.into_iter().flatten() {
            readings.push(if halved { number.hour_beside(&said, joint) } else { number.beside(&said, joint) }?);
        }
        let link = if joint == Joint::To { Link::RangeEnd } else { Link::None };
        readings.push(Reading { link, ..said.reading(&last)? });
        return Some(last);
    }
    None
}

/// A number of a list, with its place.
#[derive(Clone, Copy)]
struct Number {
    numeral: Numeral,
    start: usize,
    end: usize,
}

impl Number {
    fn take(cursor: &mut Cursor<'_>) -> Option<Self> {
        let mut ahead = cursor.restart();
        ahead.take_word(Article::The);
        let numeral = ahead.take_numeral().filter(|numeral| numeral.digits <= 4)?;
        let (start, end) = ahead.span()?;
        *cursor = cursor.joined(ahead);
        Some(Number { numeral, start, end })
    }

    /// The hour of that number, beside the last member, which says its half of the day.
    fn hour_beside(self, last: &Said, joint: Joint) -> Option<Reading> {
        let Number { numeral, start, end } = self;
        let (
            Some(Time::Clock { hour: to, minute, second, meridiem }),
            Anchor::Unsaid | Anchor::Relative { .. } | Anchor::Weekday { .. },
            Form::Cardinal,
            Joint::And,
        ) = (last.expression.time, last.expression.anchor, numeral.form, joint)
        else {
            return None;
        };
        let hour = u8::try_from(numeral.value).ok().filter(|hour| (1..=12).contains(hour) && numeral.digits <= 2)?;
        let time = Some(Time::Clock { hour: half_of(hour, to), minute: minute.and(Some(0)), second, meridiem });
        let expression = Expression { time, ..last.expression };
        Some(Reading { expression, start, end, rule: RuleName::Clock, link: Link::None })
    }

    /// The day or century of that number, beside the last member, which names the month or says "century".
    fn beside(self, last: &Said, joint: Joint) -> Option<Reading> {
        let Number { numeral, start, end } = self;
        let anchor = match last.expression.anchor {
            Anchor::Date(date @ CalendarDate { day: Some(last), .. }) => {
                let day =
                    u8::try_from(numeral.value).ok().filter(|day| (1..=31).contains(day) && numeral.digits <= 2)?;
                // "March 30 to 4 April"
                if joint == Joint::To && day >= last {
                    return None;
                }
                Anchor::Date(CalendarDate { day: Some(day), weekday: None, ..date })
            }
            Anchor::Date(date @ CalendarDate { month: None, year: Year::Full(last), .. }) => {
                let year = i16::try_from(numeral.value).ok().filter(|&year| numeral.digits >= 2 && year > 0)?;
                // Those before Christ are counted down.
                let year = if last <= 0 { 1 - year } else { year };
                let fits = joint == Joint::And || year < last;
                fits.then_some(Anchor::Date(CalendarDate { year: Year::Full(year), ..date }))?
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
        Some(Reading { expression, start, end, rule: RuleName::SharedMonth, link })
    }
}
