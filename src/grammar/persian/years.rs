//! Pairs of bare years: «از ۱۹۲۰ تا ۱۹۳۹», «بین ۱۳۲۰ و ۱۳۳۲».

use super::beside_number::{closes, counts_next, ends_in_letter};
use super::brackets::{opens_circa, take_circa};
use super::customs;
use super::era::take_era;
use super::joint::{JOINT, take_joint};
use super::list::read_of_era;
use crate::grammar::prelude::*;

/// `از|بین YEAR تا|و YEAR [ERA]`: the preposition makes years of the numbers.
pub(super) const YEARS: Rule =
    Rule::group(&[Named(RuleName::Year, "از ۱۹۲۰ تا ۱۹۳۹")], &[Prefix::before(TokenSet::DIGITS, JOINT)], read_years);

fn read_years<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let year = |cursor: &mut Cursor<'_>| cursor.take_digits(|number| number.digits <= 4 && number.value >= 1);
    let opener = cursor.word_before().filter(|opener| matches!(opener, Preposition::From | Preposition::Between));
    if let Some(last) = read_of_era(cursor, readings) {
        return Some(last);
    }
    let mut first = cursor;
    let mut from = year(&mut first)?;
    let mut last = first;
    let listed = take_joint(&mut last, None)? != Joint::To;
    if listed && opener != Some(Preposition::Between) {
        return None;
    }
    last = last.restart();
    take_circa(&mut last);
    last = last.restart();
    let to = year(&mut last)?;
    // «از ۹۶ تا ۱۴۰۰»: the last tells the first its century.
    if from.digits == 2 && from.value >= 50 && (1390..=1420).contains(&to.value) && to.digits == 4 {
        from = Number { value: from.value + 1300, digits: 4 };
    }
    let mut draft = Draft { year: Year::Full(to.value as i16), ..Draft::new() };
    let marked = take_era(&mut draft, &mut last);
    // «از ۱۳ تا ۲۳ هجری»
    let lunar = matches!(draft.era, Some(Era::Hijri | Era::Lunar)) && !ends_in_letter(&last);
    let early = lunar && from.value < to.value && to.value < 1300;
    // «از ۳۱۲ تا ۶۳ پیش از میلاد»
    let before_christ = draft.era == Some(Era::BeforeChrist) && from.value > to.value;
    if !early && !before_christ && (from.digits < 3 || to.digits < 3) {
        return None;
    }
    let round = from.value % 50 == 0 && to.value % 50 == 0 && !marked;
    let sized = (1000..=2100).contains(&from.value) && (1200..=2100).contains(&to.value) && from.value < to.value;
    // «از ۳۴۰۰ تا ۲۰۰۰ پیش از میلاد»
    // «(۱۶۲۷ تا ۱۶۵۸ م)»
    let opened = cursor.before().is_some_and(|token| token.mark() == Some(Mark::Open)) || opens_circa(&cursor);
    // «امپراتوری دوم (۱۸۵۲ تا ۱۸۷۰)»
    let life = to.value.wrapping_sub(from.value) < 200 && from.value % 10 + to.value % 10 > 0;
    let closed = life && last.next_token().is_some_and(|token| token.mark() == Some(Mark::Close));
    let glossed = opened && (marked || closed);
    // «(۴۵۰ تا ۵۲۰ ق)», but «(۴۵۰ تا ۵۲۰ م)»
    let metres = last.last().is_some_and(Token::is_letter_long) && draft.era == Some(Era::Common);
    let metres = metres && from.value % 10 + to.value % 10 == 0;
    let ascends = from.value < to.value && to.value - from.value < 1000;
    let told = opened && marked && ascends && !metres;
    // «۱۳۹۵ تا ۱۴۰۰ خانوار» has no opener.
    let counted = sized && !listed && counts_next(&last);
    if !(counted || sized && (opener.is_some() || glossed) || before_christ || told || early && opener.is_some()) {
        return None;
    }
    // «از ۱۳۵۰ تا ۱۴۲۰ نفر», «بین ۱۳۰۰ و ۱۴۰۰ گرم»
    if counts_next(&last) || round && !closes(&last) {
        readings.clear(last.at());
        return Some(last);
    }
    let mut said = customs::finish(&draft)?;
    draft.year = Year::Full(from.value as i16);
    let mut from = Said { rule: said.rule, ..customs::finish(&draft)? };
    share_calendar(&mut from.expression, &mut said.expression);
    readings.set_range(from.reading(&first)?, said.reading(&last)?, last.at());
    Some(last)
}

/// «از ۱۳۳۷ تا ۱۴۵۳», «از ۱۰۹۵ تا ۱۲۹۱»: the end that is of no other calendar tells it; «از ۱۳۵۷ تا ۲۰۱۵» has two.
fn share_calendar(first: &mut Expression, last: &mut Expression) {
    const COLUMBUS: i16 = 1500;
    let (Anchor::Date(from), Anchor::Date(to)) = (&mut first.anchor, &mut last.anchor) else { return };
    if matches!(to.year, Year::Full(..COLUMBUS)) && from.calendar != to.calendar {
        (from.calendar, to.calendar) = (Calendar::Gregorian, Calendar::Gregorian);
    }
}
