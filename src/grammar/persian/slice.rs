//! Parts of a period: «نیمهٔ دوم سال», «سه\u{200C}ماههٔ چهارم», «هفتهٔ اول مهر», «آخرین جمعهٔ سال», «ربع اول قرن».

use super::absolute::take_head;
use super::draft::Draft;
use super::relative::unit_of;
use super::weekday::take_weekday_name;
use crate::expression::{Anchor, Convention, Expression, Modifier, Slice, Unit};
use crate::grammar::cursor::Cursor;
use crate::grammar::numeral::Form;
use crate::lexicon::{Class, Flags};

/// A part of a period, with its container.
pub(crate) fn read_slice(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let head = take_slice_head(&mut ahead)?;
    // «نیم\u{200C}سال اول تحصیلی»
    if head.slice.unit == Unit::Half && ahead.take(Class::SchoolTerm).is_some() {
        let mut year = Draft { school_year: true, ..Draft::new() };
        while year.take_year(&mut ahead) || year.take_relative(&mut ahead) || year.take_deictic(&mut ahead) {}
        let (expression, _) = year.finish()?;
        *cursor = ahead;
        return Some((Expression { slice: Some(head.slice), ..expression }, "school-term"));
    }
    // «نیم\u{200C}سال دوم ۹۸-۹۹»
    let mut term = ahead;
    let mut year = Draft { school_year: true, ..Draft::new() };
    if head.slice.unit == Unit::Half && year.take_year(&mut term) && term.at() > ahead.at() + 2 {
        let (expression, _) = year.finish()?;
        *cursor = term;
        return Some((Expression { slice: Some(head.slice), ..expression }, "school-term"));
    }
    let mut container = Draft { within: true, ..Draft::new() };
    let mut within = ahead;
    let expression = if container.take_container(&mut within) {
        container.edge = Some(Modifier::Start);
        let (mut expression, _) = container.finish()?;
        expression.modifier = None;
        // «قرن چهاردهم ژانویه»: a year has no place in a month.
        if matches!(head.slice.unit, Unit::Year | Unit::Century) && container.month.is_some() {
            return None;
        }
        ahead = within;
        expression
    } else if head.stands_alone {
        let anchor = Anchor::Relative { unit: Unit::Year, offset: 0, calendar: None };
        Expression::new(anchor, Convention::IRAN)
    } else {
        return None;
    };
    *cursor = ahead;
    Some((Expression { slice: Some(head.slice), ..expression }, "part-of-period"))
}

struct SliceHead {
    slice: Slice,
    /// «سه\u{200C}ماههٔ چهارم» needs no «سال».
    stands_alone: bool,
}

fn take_slice_head(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    take_half(cursor).or_else(|| take_quarter(cursor)).or_else(|| take_superlative(cursor)).or_else(|| take_run(cursor))
}

/// «نیمهٔ اول»
fn take_half(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    let mut ahead = *cursor;
    ahead.take(Class::Half)?;
    let nth = take_nth(&mut ahead)?;
    if !matches!(nth, 1 | 2) {
        return None;
    }
    *cursor = ahead;
    Some(SliceHead { slice: Slice { unit: Unit::Half, count: 1, nth, weekday: None }, stands_alone: false })
}

/// «ربع اول قرن»: so many years.
fn take_quarter(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    const YEARS: u8 = 25;
    let mut ahead = *cursor;
    ahead.take_if(Class::Fraction, |sense| sense.value == 4)?;
    let nth = take_nth(&mut ahead).filter(|nth| (-1..=4).contains(nth))?;
    ahead.sense(Class::Unit).filter(|sense| sense.value == Unit::Century as i32)?;
    *cursor = ahead;
    Some(SliceHead { slice: Slice { unit: Unit::Year, count: YEARS, nth, weekday: None }, stands_alone: false })
}

/// «اولین روز», «آخرین جمعهٔ»
fn take_superlative(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    let mut ahead = *cursor;
    let nth = match ahead.take_numeral() {
        Some(numeral) if numeral.form == Form::Superlative => i8::try_from(numeral.value).ok()?,
        Some(_) => return None,
        None => {
            ahead.take_if(Class::Final, |sense| sense.flags.contains(Flags::SUPERLATIVE))?;
            -1
        }
    };
    let mut day = ahead;
    take_head(&mut day, Unit::Day);
    let slice = if let Some(weekday) = take_weekday_name(&mut day) {
        ahead = day;
        Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday) }
    } else {
        // «نخستین روزهای» is an edge.
        let unit = ahead.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::PLURAL)).and_then(unit_of)?;
        Slice { unit, count: 1, nth, weekday: None }
    };
    ahead.take_if(Class::Preposition, |sense| sense.value == 1);
    *cursor = ahead;
    Some(SliceHead { slice, stands_alone: false })
}

/// `[N] UNIT ORDINAL`, `N UNIT-ADJECTIVE ORDINAL`, `WEEKDAY ORDINAL`
fn take_run(cursor: &mut Cursor<'_>) -> Option<SliceHead> {
    let mut ahead = *cursor;
    if let Some(weekday) = take_weekday_name(&mut ahead) {
        let nth = take_nth(&mut ahead)?;
        *cursor = ahead;
        return Some(SliceHead {
            slice: Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday) },
            stands_alone: false,
        });
    }
    let count = ahead.take_cardinal().map(|numeral| numeral.value);
    let (mut stands_alone, mut adjective) = (false, false);
    let unit = if let Some(sense) = ahead.take(Class::Unit) {
        // «روزهای اول» is an edge, not a part; «شب» is no unit here.
        if sense.flags.contains(Flags::PLURAL) || sense.flags.contains(Flags::INDEFINITE) {
            return None;
        }
        unit_of(sense)?
    } else {
        let sense = ahead.take(Class::UnitAdjective)?;
        count?;
        adjective = true;
        stands_alone = sense.value == Unit::Month as i32;
        unit_of(sense)?
    };
    if !matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Decade | Unit::Year | Unit::Century) {
        return None;
    }
    // «دورهٔ شش\u{200C}ماهه پایان یافت»
    stands_alone &= ahead.sense(Class::Ordinal).is_some() || ahead.sense(Class::Final).is_some();
    let nth = match take_nth(&mut ahead) {
        Some(nth) => nth,
        // «هشت\u{200C}ماههٔ امسال»: the first eight.
        None if adjective && unit == Unit::Month && count.is_some_and(|count| count < 12) && names_year(&ahead) => 1,
        None => return None,
    };
    let count = u8::try_from(count.unwrap_or(1)).ok().filter(|&count| count > 0)?;
    stands_alone &= matches!(count, 3 | 6) || nth == 1;
    *cursor = ahead;
    Some(SliceHead { slice: Slice { unit, count, nth, weekday: None }, stands_alone })
}

/// «امسال», «سال ۹۵», «۱۳۹۵»
fn names_year(cursor: &Cursor<'_>) -> bool {
    let headed = cursor.sense(Class::Unit).is_some_and(|sense| sense.value == Unit::Year as i32);
    let figure = cursor.digits().is_some_and(|number| number.digits == 4 && (1300..1500).contains(&number.value));
    let said = cursor.sense(Class::DeicticYear).is_some_and(|sense| !sense.flags.contains(Flags::WEAK));
    said || figure || headed
}

/// «اول», «دوم», «آخر», «پایانی», «ابتدای»
fn take_nth(cursor: &mut Cursor<'_>) -> Option<i8> {
    let mut ahead = *cursor;
    let nth = match ahead.take_numeral() {
        Some(numeral) if numeral.form == Form::Ordinal => i8::try_from(numeral.value).ok()?,
        Some(_) => return None,
        None => match ahead.take_if(Class::Edge, |sense| sense.value != 1) {
            Some(edge) => 1 - i8::try_from(edge.value).ok()?,
            None => {
                ahead.take_if(Class::Final, |sense| !sense.flags.contains(Flags::SUPERLATIVE))?;
                -1
            }
        },
    };
    *cursor = ahead;
    Some(nth)
}
