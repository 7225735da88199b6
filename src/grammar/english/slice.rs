//! Parts of periods: "the first four months of the Iranian year", "the third quarter of 2015", "the last Friday of
//! Ramadan", "the first Monday of every month".

use super::absolute::take_month;
use super::amount::take_hyphen;
use super::customs;
use super::ends::ends_phrase;
use super::era::take_calendar;
use super::neighbour::is_name;
use super::number::GOES_ON;
use super::occasion::take_occasion;
use super::period_code::take_code;
use super::relative::{take_deictic, take_direction, take_relative, take_single_unit};
use super::season::take_season;
use super::sets::{LED, OF, PERIOD_CODE, THE};
use super::span::take_span;
use super::weekday::{take_weekend, take_weekend_word};
use super::year::{take_in_or, take_year, take_year_after_comma};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// "First", "last".
const NTH: TokenSet = TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Final]));

const LAST: TokenSet = TokenSet::classes(&[Class::Final]).or(TokenSet::marks(&[Mark::Hyphen]));

/// "to" in "second to last"
const TO: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32]));

/// What the first or the last is: "Monday", "half", "four months", "weekend"; "last" after "the second".
const PART: TokenSet =
    TokenSet::NUMERAL.or(TokenSet::classes(&[Class::Weekday, Class::Half, Class::Unit, Class::Weekend, Class::Final]));

/// `PART of PERIOD`, `PART of every UNIT`
pub(super) const SLICE: Rule = Rule::phrase(
    &[
        Named(RuleName::PartOfPeriod, "the third quarter of 2015"),
        Named(RuleName::Every, "the first Monday of every month"),
    ],
    &[
        Prefix::before(NTH.or(PERIOD_CODE), PART.or(PERIOD_CODE)),
        Prefix::before(THE, NTH).then(PART.or(GOES_ON).or(TO)),
        // "second to last Friday of March"
        Prefix::before(TokenSet::words(Words::of(Class::Ordinal)), TO).then(LAST),
        // "the 5th of this month"
        Prefix::before(TokenSet::NUMERAL, OF).then(LED.or(TokenSet::classes(&[Class::Every]))),
        Prefix::before(THE, TokenSet::NUMERAL).then(OF),
    ],
    read_slice,
);

/// What makes an ordinal of figures, or a code: "3rd", "2Q15".
static AFTER_FIGURES: TokenTable = TokenTable::new(&TokenSet::classes(&[Class::OrdinalSuffix]).or(PERIOD_CODE));

pub(super) fn read_slice(cursor: &mut Cursor<'_>) -> Option<Said> {
    // "11 weeks"
    if cursor.digits().is_some() && !cursor.holds_ahead(1, &AFTER_FIGURES) {
        return None;
    }
    if let Some(said) = cursor.attempt(read_day_of_month) {
        return Some(said);
    }
    if let Some(said) = cursor.attempt(read_code_with_year) {
        return Some(said);
    }
    let slice = take_slice_head(cursor)?;
    if let Some(said) = cursor.attempt(|cursor| read_short_year_of_code(slice, cursor)) {
        return Some(said);
    }
    let each = cursor.attempt(|cursor| {
        cursor.take_word(Preposition::Of)?;
        cursor.take(Class::Every)?;
        take_single_unit(cursor)
    });
    match each {
        Some(unit) => Some(Said::sure(in_every(slice, unit), RuleName::Every)),
        None => cursor.attempt(|cursor| read_whole(slice, cursor)).or_else(|| quarter_of_this_year(slice)),
    }
}

/// "2Q15", "1H2016", as bankers write them
fn read_code_with_year(cursor: &mut Cursor<'_>) -> Option<Said> {
    let nth = cursor.take_digits(|nth| nth.digits == 1 && (1..=4).contains(&nth.value))?.value as i8;
    let code = cursor.touches().then(|| cursor.take(Class::PeriodCode))??;
    let figures = cursor.touches();
    let year = cursor.take_digits(|year| figures && matches!(year.digits, 2 | 4))?;
    let goes_on = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none());
    let short = year.digits == 2;
    let year = if short { year_of_code(year) } else { year.value as i16 };
    let slice = match code.value() {
        Unit::Quarter => Slice { unit: Unit::Month, count: 3, nth, weekday: None },
        // "1H30" is a length.
        Unit::Half if nth <= 2 && !short => Slice { unit: Unit::Half, count: 1, nth, weekday: None },
        _ => return None,
    };
    let said = customs::finish(&Draft { year: Year::Full(year), ..Draft::new() })?;
    let fits = !goes_on && (1200..=2100).contains(&year);
    fits.then(|| Said::sure(Expression { slice: Some(slice), ..said.expression }, RuleName::PartOfPeriod))
}

/// "Q4'15", "H1 '19": the year's two figures after a code.
fn read_short_year_of_code(slice: Slice, cursor: &mut Cursor<'_>) -> Option<Said> {
    let of_code = TokenSet::DIGITS.or(PERIOD_CODE);
    let code = cursor.last().is_some_and(|last| of_code.contains(last, cursor.language()));
    if !code {
        return None;
    }
    if let Some(year) = cursor.attempt(take_fiscal_year) {
        let said = customs::finish(&Draft { year: Year::Full(year), ..Draft::new() })?;
        return Some(Said::sure(Expression { slice: Some(slice), ..said.expression }, RuleName::PartOfPeriod));
    }
    // "Q4/2015"
    let stroke = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Slash);
    if !stroke && !cursor.take_mark(|mark| mark == Mark::Apostrophe) || !cursor.touches() {
        return None;
    }
    let year = match stroke {
        true => cursor.take_digits(|year| year.digits == 4 && (1900..=2100).contains(&year.value))?.value as i16,
        false => year_of_code(cursor.take_digits(|number| number.digits == 2)?),
    };
    let ends = !cursor.touches() || cursor.peek().is_some_and(|token| token.mark().is_some());
    let said = customs::finish(&Draft { year: Year::Full(year), ..Draft::new() }).filter(|_| ends)?;
    Some(Said::sure(Expression { slice: Some(slice), ..said.expression }, RuleName::PartOfPeriod))
}

/// The "FY17" of "Q3 FY17"
fn take_fiscal_year(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.take_if(Class::PeriodCode, |fiscal| fiscal.is(Unit::Year))?;
    let year = cursor.take_digits(|year| matches!(year.digits, 2 | 4))?;
    let year = if year.digits == 2 { year_of_code(year) } else { year.value as i16 };
    let goes_on = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none());
    (!goes_on && (1900..=2100).contains(&year)).then_some(year)
}

/// "of | FY2016", "of | the fiscal year 2016"
fn take_fiscal_year_of(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.take_word(Article::The);
    take_fiscal_year(cursor)
}

/// The year of the two figures of "Q4'15", "2Q98".
const fn year_of_code(figures: Number) -> i16 {
    figures.value as i16 + if figures.value < 70 { 2000 } else { 1900 }
}

/// A part of each unit.
pub(super) fn in_every(slice: Slice, unit: Unit) -> Expression {
    Expression { slice: Some(slice), ..say::every(say::one(unit), say::PLAIN, Convention::ENGLISH) }
}

/// "the 5th of this month", "20th of last month"
fn read_day_of_month(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.take_word(Article::The);
    let day = cursor.take_form(Form::Ordinal).filter(|day| (1..=31).contains(&day.value))?;
    cursor.take_word(Preposition::Of)?;
    // "the 1st of every month"
    if cursor.take(Class::Every).is_some() {
        let month = take_single_unit(cursor).filter(|&unit| unit == Unit::Month)?;
        let slice = Slice { unit: Unit::Day, count: 1, nth: day.value as i8, weekday: None };
        return Some(Said::sure(in_every(slice, month), RuleName::Every));
    }
    let slice = Slice { unit: Unit::Day, count: 1, nth: day.value as i8, weekday: None };
    // "the first of the month"
    if let Some(month) = cursor.attempt(take_the_month) {
        let expression = Expression { slice: Some(slice), ..customs::finish(&month)?.expression };
        return Some(Said::sure(expression, RuleName::PartOfPeriod));
    }
    // "The next month" is a span elsewhere, and one month here.
    let direction: Direction = take_direction(cursor)?.value();
    let era = take_calendar(cursor).flatten();
    let unit = take_single_unit(cursor).filter(|&unit| unit == Unit::Month)?;
    let month = Draft { relative: Some((unit, direction as i32)), era, licensed: true, ..Draft::new() };
    let expression = Expression { slice: Some(slice), ..customs::finish(&month)?.expression };
    Some(Said::sure(expression, RuleName::PartOfPeriod))
}

/// "the month" after "the first of"
fn take_the_month(cursor: &mut Cursor<'_>) -> Option<Draft> {
    cursor.take_word(Article::The)?;
    take_single_unit(cursor).filter(|&unit| unit == Unit::Month)?;
    let hyphen = cursor.touches() && cursor.peek().is_some_and(|token| token.mark() == Some(Mark::Hyphen));
    (!hyphen && !cursor.is_at(Preposition::Of)).then(|| Draft {
        relative: Some((Unit::Month, 0)),
        licensed: true,
        ..Draft::new()
    })
}

/// "in Q3", "by the third quarter": the last one is told from now ("last quarter").
pub(super) fn quarter_of_this_year(slice: Slice) -> Option<Said> {
    let quarter = slice.unit == Unit::Month && slice.count == 3 && (1..=4).contains(&slice.nth);
    let said = customs::finish(&Draft { year: Year::Relative(0), ..Draft::new() }).filter(|_| quarter)?;
    let expression = Expression { slice: Some(slice), ..said.expression };
    Some(Said { expression, rule: RuleName::PartOfPeriod, licence: Licence::If(quarter_alone) })
}

/// A preposition before it, or nothing but it in the text; not "in the first quarter of the match".
fn quarter_alone(cursor: &Cursor<'_>) -> bool {
    let told = cursor.word_before().is_some_and(|word: Preposition| word != Preposition::At && word != Preposition::On);
    // "the Q1 numbers"
    let reported = cursor.sense(Class::Reported).is_some() && !cursor.before().is_some_and(is_name);
    reported || (told || cursor.starts_line()) && ends_phrase(cursor) && !cursor.is_at(Preposition::Of)
}

/// A part of one period.
pub(super) fn read_part(cursor: &mut Cursor<'_>) -> Option<Said> {
    let slice = take_slice_head(cursor)?;
    read_whole(slice, cursor)
}

/// The period that it is a part of.
fn read_whole(slice: Slice, cursor: &mut Cursor<'_>) -> Option<Said> {
    let of = take_in_or(cursor, Preposition::Of).is_some();
    let mut whole = Draft { edge: Some(Modifier::Start), ..Draft::new() };
    let fiscal = if of { cursor.attempt(take_fiscal_year_of) } else { None };
    if let Some(year) = fiscal {
        whole.year = Year::Full(year);
    } else if !take_container(&mut whole, cursor) {
        return None;
    }
    // "the 12th day of March, 2014"
    if whole.month.is_some() && !whole.has_year() {
        cursor.takes(|cursor| {
            let comma = cursor.take_mark(|mark| mark == Mark::Comma);
            let mut dated = Draft { day: Some(1), ..whole };
            (comma && take_year_after_comma(&mut dated, cursor)).then_some(())?;
            (whole.year, whole.era) = (dated.year, dated.era);
            Some(())
        });
    }
    // Without "of" only what is told from now, or a year in figures after a quarter, is surely its whole.
    if !of && whole.relative.is_none() && !(whole.has_year() && whole.month.is_none()) {
        return None;
    }
    // "the last half | century" is a length.
    if !of && matches!(whole.relative, Some((Unit::Decade | Unit::Century, 0))) {
        return None;
    }
    let said = customs::finish(&whole)?;
    if whole.relative.is_some_and(|(unit, _)| unit <= slice.unit && slice.unit != Unit::Half) {
        return None;
    }
    let quarter = (slice.unit, slice.count) == (Unit::Month, 3);
    let slice = match said.expression.anchor {
        // "the last quarter of the 19th century" has so many years.
        Anchor::Era { span: Span::Century { .. }, .. } if quarter => Slice { unit: Unit::Year, count: 25, ..slice },
        Anchor::Era { .. } if quarter => return None,
        _ => slice,
    };
    let expression = Expression { slice: Some(slice), modifier: None, ..said.expression };
    Some(Said::sure(expression, RuleName::PartOfPeriod))
}

/// `[the] first|last|ORDINAL [N] UNITs`, `[the] last WEEKDAY`, `[the] first half`
pub(super) fn take_slice_head(cursor: &mut Cursor<'_>) -> Option<Slice> {
    if let Some(slice) = take_code(cursor) {
        // "Q4-2021"
        if cursor.look(|ahead| take_hyphen(ahead).is_some() && ahead.digits().is_some_and(|year| year.digits == 4)) {
            take_hyphen(cursor);
        }
        return Some(slice);
    }
    cursor.take_word(Article::The);
    let last = cursor.take(Class::Final).is_some();
    let mut nth = if last { -1 } else { i8::try_from(cursor.take_form(Form::Ordinal)?.value).ok()? };
    // "the second last week", "the second-to-last Friday"
    if !last && take_last_after(cursor) {
        nth = -nth;
    }
    if take_weekend_word(cursor).is_some() {
        let weekday = Some(cursor.convention().weekend);
        return Some(Slice { unit: Unit::Week, count: 1, nth, weekday });
    }
    if let Some(weekday) = cursor.take(Class::Weekday) {
        return Some(Slice { unit: Unit::Day, count: 1, nth, weekday: Some(weekday.value()) });
    }
    if cursor.take(Class::Half).is_some() {
        let nth = if last { 2 } else { nth };
        return matches!(nth, 1 | 2).then_some(Slice { unit: Unit::Half, count: 1, nth, weekday: None });
    }
    let count = cursor.take_cardinal().map_or(1, |numeral| numeral.value);
    let count = u8::try_from(count).ok().filter(|&count| count > 0)?;
    // "The last business day of March" is one that only a calendar of holidays knows.
    let working = |sense: Sense| sense.is(Unit::Day) && sense.flags.contains(Flags::LATENT);
    let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.contains(Flags::DOUBLE) && !working(sense))?;
    let (unit, count) = match unit.value() {
        Unit::Quarter => (Unit::Month, count.checked_mul(3)?),
        unit @ (Unit::Day | Unit::Week | Unit::Month | Unit::Year | Unit::Decade) => (unit, count),
        _ => return None,
    };
    Some(Slice { unit, count, nth, weekday: None })
}

/// "last" after "the second", "to last", "-to-last"
fn take_last_after(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        take_hyphen(cursor);
        if cursor.take_word(Preposition::To).is_some() {
            take_hyphen(cursor);
        }
        cursor.take(Class::Final).map(|_| ())
    })
}

/// The elements that name a period.
const PERIODS: [fn(&mut Draft, &mut Cursor<'_>) -> bool; 8] =
    [take_month, take_season, take_span, take_occasion, take_weekend, take_relative, take_deictic, take_year];

/// What a part or an edge is of: a phrase that names a period, or "the year", "the month" of now.
pub(super) fn take_container(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    draft.licensed = true;
    if PERIODS.iter().any(|take| take(draft, cursor)) {
        while take_year(draft, cursor) {}
        return true;
    }
    cursor.takes(|cursor| {
        cursor.take_word(Article::The);
        let era = take_calendar(cursor).flatten();
        let unit = take_single_unit(cursor).filter(|&unit| unit >= Unit::Week && unit != Unit::Season)?;
        if cursor.is_at(Preposition::Of) {
            return None;
        }
        draft.relative = Some((unit, 0));
        draft.era = era;
        Some(())
    })
}
