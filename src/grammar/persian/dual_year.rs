//! One year, or one century, in two calendars: «۱۲۸۷ خورشیدی (۱۹۰۸)», «سال ۱۹۲۱/۱۳۰۰», «۱۲۶۵ ق برابر با ۱۸۴۹», «قرن ۴ق/۱۰م».

use super::beside_number::{closes, counts_next, is_told, leads_number};
use super::bracket_list::measures;
use super::customs;
use super::era::take_era;
use super::joint::take_joint as list_joint;
use crate::grammar::prelude::*;

/// The year or the century that stands last is told in another calendar right after it; `cursor` is the construction's.
pub(super) fn gloss(readings: &mut Readings, cursor: &Cursor<'_>) {
    let next = readings.next;
    let Some(last) = readings.last_mut() else { return };
    let mut ahead = cursor.at_token(next).continued();
    let said = match &mut last.expression.anchor {
        Anchor::Date(date @ CalendarDate { month: None, day: None, year: Year::Full(1..), .. }) => {
            let Some(other) = take_other(&mut ahead) else { return };
            other.agree_with(date)
        }
        Anchor::Era { calendar, span: Span::Century { number: number @ 1.., .. } } => {
            return push_other_centuries((*calendar, *number), ahead, readings);
        }
        _ => return,
    };
    if let Some(other) = said.and_then(|said| said.reading(&ahead)) {
        readings.push(other);
        readings.next = ahead.at();
    }
}

/// «سال ۱۰۲۵، برابر با ۱۶۱۶ میلادی»: the two that were read are one year.
pub(super) fn equate(readings: &mut Readings, cursor: &Cursor<'_>) {
    let (Some(first), Some(last), 2) = (readings.get(0), readings.get(1), readings.len()) else { return };
    let (Anchor::Date(mut date), Anchor::Date(mut other)) = (first.expression.anchor, last.expression.anchor) else {
        return;
    };
    let (Year::Full(year), Year::Full(equal), None, None) = (date.year, other.year, date.month, other.month) else {
        return;
    };
    let start = last.start;
    let joined = (cursor.at() + 1..readings.next).map(|place| cursor.at_token(place)).any(|token| {
        token.first().is_some_and(|token| token.start == start)
            && token.before().is_some_and(|token| token.has(Class::Equals))
    });
    if !joined {
        return;
    }
    let Some(calendars) = calendars((year, own(&date)), (equal, own(&other))) else { return };
    (date.calendar, other.calendar) = calendars;
    for (reading, date) in readings.iter_mut().zip([date, other]) {
        reading.expression.anchor = Anchor::Date(date);
    }
}

/// The number before the cursor is a year since the one after it is that of another calendar: «۱۲۸۷ | (۱۹۰۸)»; `headed` where
/// «سال» or an era says so too.
pub(super) fn is_glossed(year: i16, headed: bool, after: &Cursor<'_>) -> bool {
    let Some((other, ends)) = after.look(|after| {
        let other = take_other(after)?;
        after.take_mark(|mark| mark == Mark::Close);
        Some((other, closes(after) || is_told(after)))
    }) else {
        return false;
    };
    let Some(pair) = calendars((year, None), (other.year, other.calendar())).filter(|_| other.closed) else {
        return false;
    };
    if headed || other.era.is_some() {
        return true;
    }
    let sized = year >= 1000 && other.year >= 1000;
    let lunar = matches!(pair, (Calendar::Hijri, _) | (_, Calendar::Hijri));
    // «شماره پرونده ۱۳۷۶/۱۹۹۷», «تعداد آرا ۱۲۸۷ (۱۹۰۸)»
    let numbered =
        |token: &Token| matches!(token.kind, TokenKind::Word) && (measures(token) || leads_number(token, false));
    let counted = (1..=2).filter_map(|places| after.before_last(places)).any(numbered);
    let within = |token: &Token| after.sense_of(token, Class::Preposition).is_some_and(Sense::leads_within);
    let slash = matches!(after.next_token().and_then(Token::mark), Some(Mark::Slash | Mark::Symbol));
    let led = !slash || after.before().is_some_and(|token| token.mark() == Some(Mark::Open) || within(token));
    let touching = after.before().is_some_and(|token| leads_number(token, after.starts_touching()));
    sized && !lunar && ends && led && !counted && !touching
}

/// «۱۳۰۰/۱۹۲۱», «۴۷۰/۱۰۷۷» are no years from one to another; with a dash, so many of the moon may be.
pub(super) fn is_one_year(from: i16, to: i16, slash: bool) -> bool {
    slash && calendars((from, None), (to, None)).is_some() || from >= 1000 && matches!(to - from, 621 | 622)
}

/// The calendar that the words of a year say.
fn own(date: &CalendarDate) -> Option<Calendar> {
    date.calendar_said.then_some(date.calendar)
}

/// The year of another calendar.
#[derive(Clone, Copy)]
struct Other {
    year: i16,
    era: Option<Era>,
    /// Nothing follows that it could count or be the first of.
    closed: bool,
}

impl Other {
    fn calendar(self) -> Option<Calendar> {
        self.era.map(|era| era.calendar(Some(i32::from(self.year))))
    }

    /// Gives the year its calendar, where both are one year in no other pair of calendars; this one's expression.
    fn agree_with(self, date: &mut CalendarDate) -> Option<Said> {
        let Year::Full(year) = date.year else { return None };
        if !self.closed {
            return None;
        }
        let (calendar, of_other) = calendars((year, own(date)), (self.year, self.calendar()))?;
        date.calendar = calendar;
        let mut said = customs::finish(&Draft { year: Year::Full(self.year), era: self.era, ..Draft::new() })?;
        if let Anchor::Date(date) = &mut said.expression.anchor {
            date.calendar = of_other;
        }
        Some(said)
    }
}

/// «(۱۹۰۸ میلادی», «/۱۹۰۸», «، برابر با ۱۹۰۸», «(یا ۱۹۰۸ م»; the cursor stands behind the year then, and began with it.
fn take_other(cursor: &mut Cursor<'_>) -> Option<Other> {
    let opened = take_joint(cursor)?;
    take_head(cursor);
    *cursor = cursor.restart();
    let number = cursor.take_digits(|number| matches!(number.digits, 3 | 4) && number.value < 2100)?;
    let mut draft = Draft { year: Year::Full(number.value as i16), ..Draft::new() };
    take_era(&mut draft, cursor);
    let next = cursor.peek().and_then(Token::mark);
    let ranged = cursor.is_at(Preposition::To)
        || matches!(next, Some(Mark::Hyphen | Mark::Dash | Mark::Slash | Mark::Decimal | Mark::Thousands));
    let closed = !ranged && !counts_next(cursor) && (!opened || draft.era.is_some() || next.is_some());
    Some(Other { year: number.value as i16, era: draft.era, closed })
}

fn take_head(cursor: &mut Cursor<'_>) {
    cursor.take_if(Class::Unit, |sense| sense.is(Unit::Year) && !sense.flags.contains(Flags::PLURAL));
}

/// What stands between the two; true for a bracket.
fn take_joint(cursor: &mut Cursor<'_>) -> Option<bool> {
    // «۱۲۶۵ هـ. ق. | (۱۸۴۹)»
    if cursor.touches() && cursor.last().is_some_and(|token| token.has(Class::Era)) {
        cursor.take_mark(|mark| mark == Mark::Dot);
    }
    let mark = cursor.peek()?.mark();
    if mark.is_none() {
        return cursor.take(Class::Equals).map(|_| false);
    }
    cursor.advance();
    match mark? {
        Mark::Slash | Mark::Symbol => Some(false),
        Mark::Open => {
            let _ = cursor.take(Class::Equals).or_else(|| cursor.take_word(Particle::Or));
            Some(true)
        }
        Mark::Comma | Mark::PersianComma => cursor.take(Class::Equals).map(|_| false),
        _ => None,
    }
}

/// The calendars in which both are one year, if they are so in one pair of them alone.
fn calendars(first: (i16, Option<Calendar>), last: (i16, Option<Calendar>)) -> Option<(Calendar, Calendar)> {
    const ALL: [Calendar; 3] = [Calendar::Jalali, Calendar::Gregorian, Calendar::Hijri];
    let mut found = None;
    for (own, other) in ALL.into_iter().flat_map(|own| ALL.map(|other| (own, other))) {
        let said = |calendar: Calendar, said: Option<Calendar>| said.is_none_or(|said| said == calendar);
        if own == other || !said(own, first.1) || !said(other, last.1) {
            continue;
        }
        let ((from, to), (since, until)) = (common_years(own, first.0), common_years(other, last.0));
        if from <= until && since <= to {
            if found.is_some() {
                return None;
            }
            found = Some((own, other));
        }
    }
    found
}

/// The years of the common era that a year has days of.
fn common_years(calendar: Calendar, year: i16) -> (i32, i32) {
    let year = i32::from(year);
    let first = match calendar {
        Calendar::Gregorian => return (year, year),
        Calendar::Jalali => year + 621,
        // A lunar year has 354.37 days.
        Calendar::Hijri => 622 + (year - 1) * 35437 / 36524,
    };
    (first, first + 1)
}

/// «قرن ۴ق | /۱۰م», «سدهٔ چهارم هجری | (دهم میلادی)», «سده\u{200C}های ۵ و ۶ ق | /۱۱ و ۱۲ م»: the century of another calendar that
/// has years of the first one, and the one before it, which shares its era.
fn push_other_centuries(of: (Calendar, i16), mut cursor: Cursor<'_>, readings: &mut Readings) {
    if !cursor.take_mark(|mark| matches!(mark, Mark::Slash | Mark::Open)) {
        return;
    }
    let mut before = None;
    let mut number = cursor.restart();
    let Some(mut century) = take_century(&mut number) else { return };
    let mut after = number;
    if after.sense(Class::Era).is_none() {
        before = Some((century, number));
        if list_joint(&mut after, None) != Some(Joint::And) {
            return;
        }
        after = after.restart();
        let Some(next) = take_century(&mut after) else { return };
        century = next;
    }
    let mut draft = draft_of(century);
    if !take_era(&mut draft, &mut after) {
        return;
    }
    let Some(said) = customs::finish(&draft) else { return };
    let Anchor::Era { calendar: other, .. } = said.expression.anchor else { return };
    if of.0 == other || !share_years(of, (other, century)) {
        return;
    }
    if let Some((first, end)) = before {
        let said = customs::finish(&Draft { era: draft.era, ..draft_of(first) });
        if let Some(first) = said.and_then(|said| said.reading(&end)) {
            readings.push(first);
        }
    }
    if let Some(last) = said.reading(&after) {
        readings.push(last);
        readings.next = after.at();
    }
}

fn take_century(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.take_numeral().filter(|numeral| (1..=21).contains(&numeral.value)).map(|numeral| numeral.value as i16)
}

fn draft_of(number: i16) -> Draft {
    Draft { span: Some(Span::Century { number, from_zero: false }), ..Draft::new() }
}

fn share_years(first: (Calendar, i16), last: (Calendar, i16)) -> bool {
    let years = |(calendar, number): (Calendar, i16)| {
        (common_years(calendar, number * 100 - 99).0, common_years(calendar, number * 100).1)
    };
    let ((from, to), (since, until)) = (years(first), years(last));
    from <= until && since <= to
}
