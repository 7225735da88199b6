//! Parts of years by letter and figure: "Q3", "4Q", "H1", "2018-Q4", "FY23-Q1", "2016-W46".

use super::absolute::take_month;
use super::amount::take_hyphen;
use super::clock::take_clock;
use super::customs;
use super::neighbour::surname_follows;
use super::relative::take_single_unit;
use super::sets::{PERIOD_CODE, unit};
use super::year::take_year;
use crate::grammar::prelude::*;

/// "2018-Q4", "2018Q4", "2018 Q4", "FY23-Q1", "FY18", "2016-W46"
pub(super) const YEAR_AND_CODE: Rule = Rule::phrase(
    &[Named(RuleName::PartOfPeriod, "2018-Q4"), Named(RuleName::NumericDate, "2016-W46")],
    &[
        Prefix::before(TokenSet::FOUR_DIGITS, PERIOD_CODE),
        Prefix::before(TokenSet::FOUR_DIGITS, HYPHEN).then(PERIOD_CODE),
        Prefix::before(PERIOD_CODE, TokenSet::DIGITS).then(HYPHEN.or(PERIOD_CODE)),
        Prefix::before(FISCAL, TokenSet::DIGITS),
    ],
    read_year_and_code,
);

const FISCAL: TokenSet = TokenSet::words(Words::of(Class::PeriodCode).only(&[Unit::Year as i32]));

const HYPHEN: TokenSet = TokenSet::marks(&[Mark::Hyphen]);

fn read_year_and_code(cursor: &mut Cursor<'_>) -> Option<Said> {
    let fiscal = cursor.take_if(Class::PeriodCode, |code| code.is(Unit::Year));
    // "fiscal 20" is no year.
    let short = fiscal.is_some_and(|code| code.flags.contains(Flags::CAPITAL));
    let fiscal = fiscal.is_some();
    let number = cursor.take_digits(|number| match number.digits {
        4 => (1200..=2100).contains(&number.value),
        digits => short && digits == 2,
    })?;
    let year = number.value as i16 + if number.digits == 2 { 2000 } else { 0 };
    if let Some(week) = cursor.attempt(|cursor| take_iso_week(year, cursor)) {
        let expression = Expression::new(week, cursor.convention());
        let time = if expression.is_day() { take_iso_time(cursor) } else { None };
        return Some(Said::sure(Expression { time, ..expression }, RuleName::NumericDate));
    }
    let slice = cursor.attempt(|cursor| {
        take_hyphen(cursor);
        take_code(cursor)
    });
    if slice.is_none() && !fiscal {
        return None;
    }
    // "FY2016/17", "fiscal year 2016-17"
    let two = slice.is_none() && cursor.takes(|cursor| take_next_year(year, cursor));
    let years = two.then_some((year, year + 1));
    let said = customs::finish(&Draft { year: Year::Full(year), years, ..Draft::new() })?;
    Some(Said::sure(Expression { slice, ..said.expression }, RuleName::PartOfPeriod))
}

/// The "/17" of "FY2016/17"
fn take_next_year(year: i16, cursor: &mut Cursor<'_>) -> Option<()> {
    let stroke = |mark| matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dash);
    (cursor.touches() && cursor.take_mark(stroke) && cursor.touches()).then_some(())?;
    let next = cursor.take_digits(|next| matches!(next.digits, 2 | 4))?;
    let goes_on = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none());
    let year = year as u32 + 1;
    (!goes_on && next.value == if next.digits == 2 { year % 100 } else { year }).then_some(())
}

/// The "T10:30" of "2016-W46-5T10:30".
fn take_iso_time(cursor: &mut Cursor<'_>) -> Option<Time> {
    cursor.attempt(|cursor| {
        let t = cursor.touches() && cursor.take(Class::IsoTime).is_some() && cursor.touches();
        let mut draft = Draft::new();
        (t && take_clock(&mut draft, cursor)).then(|| draft.time(&customs::CUSTOMS))?
    })
}

/// The first day of a week of ISO 8601.
fn start_of_week(year: i16, week: i32) -> Option<i32> {
    // The fourth of January is in the first week.
    let fourth = Calendar::Gregorian.day_number(i32::from(year), 1, 4).ok()?;
    let monday = (0..7).map(|back| fourth - back).find(|&day| Weekday::from_day_number(day) == Weekday::Monday)?;
    Some(monday + 7 * (week - 1))
}

/// "week 12 of 2017"
pub(super) const WEEK_NUMBER: Rule = Rule::phrase(
    &[Named(RuleName::NumericDate, "week 12 of 2017"), Named(RuleName::PartOfPeriod, "week 3 of October")],
    &[Prefix::before(unit(Unit::Week), TokenSet::DIGITS).then(BEFORE_YEAR)],
    |cursor| {
        take_single_unit(cursor).filter(|&unit| unit == Unit::Week)?;
        if let Some(said) = cursor.attempt(read_week_of_month) {
            return Some(said);
        }
        let week = cursor.take_digits(|week| week.digits <= 2 && (1..=53).contains(&week.value))?.value as i32;
        // "week 24, 2015"
        if cursor.take_word_if(|word| matches!(word, Preposition::Of | Preposition::In)).is_none() {
            cursor.take_mark(|mark| mark == Mark::Comma);
        }
        let year = cursor.take_digits(|year| year.digits == 4 && (1900..=2100).contains(&year.value))?.value as i16;
        let start = start_of_week(year, week)?;
        let week = Expression::new(Anchor::Run { start, end: start + 7 }, cursor.convention());
        Some(Said::sure(week, RuleName::NumericDate))
    },
);

/// "week 3 of October"
fn read_week_of_month(cursor: &mut Cursor<'_>) -> Option<Said> {
    let week = cursor.take_digits(|week| week.digits == 1 && (1..=5).contains(&week.value))?.value as i8;
    cursor.take_word_if(|word| matches!(word, Preposition::Of | Preposition::In))?;
    let mut month = Draft { licensed: true, ..Draft::new() };
    take_month(&mut month, cursor).then_some(())?;
    take_year(&mut month, cursor);
    let said = customs::finish(&month).filter(|_| month.last.is_none())?;
    let slice = Some(Slice { unit: Unit::Week, count: 1, nth: week, weekday: None });
    let expression = Expression { slice, ..said.expression };
    // "week 2 of March Madness"
    Some(Said { expression, rule: RuleName::PartOfPeriod, licence: Licence::If(|cursor| !surname_follows(cursor)) })
}

const BEFORE_YEAR: TokenSet =
    TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::In as i32, Preposition::Of as i32]))
        .or(TokenSet::marks(&[Mark::Comma]))
        .or(TokenSet::FOUR_DIGITS);

/// The "-W46" of "2016-W46", and the "-5" of "2016-W46-5", which is its fifth day.
fn take_iso_week(year: i16, cursor: &mut Cursor<'_>) -> Option<Anchor> {
    let extended = take_hyphen(cursor).is_some();
    (take_letter(cursor)? == Unit::Week && cursor.touches()).then_some(())?;
    let number = cursor.take_digits(|number| number.digits == 2 || number.digits == 3 && !extended)?;
    let week = (if number.digits == 2 { number.value } else { number.value / 10 }) as i32;
    let day = match number.digits {
        2 => cursor.attempt(|cursor| {
            take_hyphen(cursor)?;
            Some(cursor.take_digits(|number| number.digits == 1)?.value)
        }),
        // "2016W465"
        _ => Some(number.value % 10),
    };
    // "2016W46X" is a model.
    let goes_on = cursor.touches() && cursor.peek().is_some_and(|next| next.is_latin() && !next.has(Class::IsoTime));
    if goes_on || !(1..=53).contains(&week) || day.is_some_and(|day| !(1..=7).contains(&day)) {
        return None;
    }
    let start = start_of_week(year, week)?;
    Some(match day {
        Some(day) => Anchor::Run { start: start + day as i32 - 1, end: start + day as i32 },
        None => Anchor::Run { start, end: start + 7 },
    })
}

/// "Q3", "3Q", "H1", "1H"
pub(super) fn take_code(cursor: &mut Cursor<'_>) -> Option<Slice> {
    cursor.attempt(|cursor| {
        let before = take_letter(cursor);
        if before.is_some() && !cursor.touches() {
            return None;
        }
        let nth = cursor.take_digits(|number| number.digits == 1 && (1..=4).contains(&number.value))?.value;
        let unit = match before {
            Some(unit) => unit,
            None if cursor.touches() => take_letter(cursor)?,
            None => return None,
        };
        // "H1N1", "Q3b"
        // "Q3FY16"
        let fiscal = || cursor.sense(Class::PeriodCode).is_some_and(|code| code.is(Unit::Year));
        let goes_on = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none()) && !fiscal();
        let nth = i8::try_from(nth).ok().filter(|_| !goes_on)?;
        match unit {
            Unit::Quarter => Some(Slice { unit: Unit::Month, count: 3, nth, weekday: None }),
            Unit::Half if nth <= 2 => Some(Slice { unit: Unit::Half, count: 1, nth, weekday: None }),
            _ => None,
        }
    })
}

fn take_letter(cursor: &mut Cursor<'_>) -> Option<Unit> {
    cursor.take(Class::PeriodCode).map(Sense::value)
}
