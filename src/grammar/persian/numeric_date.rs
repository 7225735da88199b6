//! Dates in figures: `1395/06/19`, «۹۵.۳.۱۳», `28-8-1395`, `2020.09.24`.

use super::beside_number::{closes, counts_next};
use super::month_name::take_month_name;
use super::number::MONTHS;
use crate::grammar::engine::announced::{COMPACT, IN_BLANKS, is_announced, take_announced_date};
use crate::grammar::engine::figures::{SEPARATORS, Short, take_date_in_figures, take_named_between_strokes};
use crate::grammar::prelude::*;
use crate::lexicon::Coded;

/// Three numbers with the same separator, or a year and a month with a slash; nothing stands between them.
pub(super) const NUMERIC_DATE: Rule = Rule::element(
    &[Named(RuleName::NumericDate, "۱۳۹۵/۰۶/۱۹")],
    &[Prefix::before(TokenSet::DIGITS, SEPARATORS).then(TokenSet::DIGITS.or(MONTHS)), COMPACT, IN_BLANKS],
    take_numeric_date,
);

pub(super) fn take_numeric_date(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if (draft.has_period() && !draft.names_today()) || draft.day.is_some() || draft.has_year() {
        return false;
    }
    let dated = cursor.attempt(|cursor| {
        let date = take_date_in_figures(cursor, Short::YearFirst)
            .or_else(|| take_announced_date(cursor, draft.weekday.is_some()))?;
        // «۱۰۸۷/۰۳/۱۵ قمری»: so early a year has its era.
        let early = matches!(date.year, Year::Full(..1200));
        (!early || cursor.is_at(Era::Lunar)).then_some(date)
    });
    if let Some(date) = dated {
        let month = MonthName::plain(date.calendar, date.month);
        draft.month = Some(month);
        draft.day = Some(date.day);
        draft.year = date.year;
        draft.clock = draft.clock.or(date.clock.map(ClockTime::in_figures));
        draft.last = take_last_day(cursor, date.day).map(|last| (month, Some(last)));
        draft.any_order = date.any_order;
    } else if let Some((calendar, year, month)) = take_month_in_figures(cursor) {
        draft.month = Some(MonthName::plain(calendar, month));
        draft.year = Year::Full(year);
    } else if let Some((month, day)) = take_stamp(cursor) {
        draft.month = Some(MonthName::plain(Calendar::Jalali, month));
        draft.day = Some(day);
    } else if let Some((day, month, year)) = take_named_between_marks(cursor) {
        draft.day = Some(day);
        draft.month = Some(month);
        draft.year = Year::Full(year);
    } else {
        return false;
    }
    draft.numeric = true;
    true
}

/// «۰۸۲۹-۲۲:۴۱», «۰۸/۲۹-۲۲:۴۱»: month and day against their time, as banks write them.
fn take_stamp(cursor: &mut Cursor<'_>) -> Option<(u8, u8)> {
    if !stamps(cursor) {
        return None;
    }
    cursor.attempt(|cursor| {
        let first = cursor.take_digits(|number| matches!(number.digits, 2 | 4))?;
        let (month, day) = if first.digits == 4 {
            (first.value / 100, first.value % 100)
        } else {
            let slash = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Slash) && cursor.touches();
            (first.value, cursor.take_digits(|number| slash && number.digits == 2)?.value)
        };
        let stroke = cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Underscore));
        let clock = cursor.look(|clock| {
            let hour = clock.touches() && clock.take_digits(|hour| hour.digits == 2 && hour.value < 24).is_some();
            let colon = hour && clock.touches() && clock.take_mark(|mark| mark == Mark::Colon) && clock.touches();
            clock.take_digits(|minute| colon && minute.digits == 2 && minute.value < 60)
        });
        let dated = matches!((month, day), (1..=6, 1..=31) | (7..=12, 1..=30));
        (stroke && clock.is_some() && dated).then_some((month as u8, day as u8))
    })
}

/// A stamp begins its line, or stands after a mark, an amount or a word for a date; «ساعت ۰۸۳۰-۱۲:۳۰», «تلفن: ۰۹۱۲-۱۲:۳۰»
/// are none.
fn stamps(cursor: &Cursor<'_>) -> bool {
    const AMOUNT: u8 = 5;
    if cursor.starts_line() || is_announced(cursor) {
        return true;
    }
    let labelled = cursor.before_last(2).is_some_and(|token| token.has(Class::Clock) || token.means(Coded::Any));
    cursor.before().is_some_and(|token| match token.kind {
        TokenKind::Mark(mark) => !(labelled || cursor.starts_touching() && joins(mark)),
        TokenKind::Number(number) => number.digits >= AMOUNT,
        TokenKind::Word | TokenKind::Phrase(_) => false,
    })
}

/// The last of the days of «۱۴۰۲/۷/۱۵-۲۰».
fn take_last_day(cursor: &mut Cursor<'_>, first: u8) -> Option<u8> {
    cursor.attempt(|cursor| {
        let dash = cursor.touches() && cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
        let last = cursor.take_digits(|number| dash && number.digits <= 2 && number.value <= 31)?.value as u8;
        let goes_on = cursor.touches() && !closes(cursor);
        (last > first && !goes_on).then_some(last)
    })
}

/// `1395/08`, `1395-08`, `1395/8`, `08/1395`; «2011/12» is a season of two years, «۱۳۹۵-۹۶» a run of them.
fn take_month_in_figures(cursor: &mut Cursor<'_>) -> Option<(Calendar, i16, u8)> {
    cursor.attempt(|cursor| {
        let joined = |token: &Token| token.mark().is_some_and(joins);
        let led = cursor.before().is_some_and(|token| cursor.touches() && joined(token) || token.is_latin());
        // "2/2013", «۲/۲۰۱۳» as a text of its own
        let first = cursor.take_digits(|number| matches!(number.digits, 1 | 2 | 4))?;
        let mark = cursor.peek().filter(|_| cursor.touches())?.mark()?;
        cursor.advance();
        let second = cursor.digits().filter(|_| cursor.touches())?;
        cursor.advance();
        let (year, month) = if first.digits == 4 { (first, second) } else { (second, first) };
        let padded = month.digits == 2 && first.digits == 4;
        let whole = cursor.is_paragraph();
        let calendar = match year.value {
            1300..=1420 if mark == Mark::Slash || mark == Mark::Hyphen && padded => Calendar::Jalali,
            1900..=2040 if mark == Mark::Slash && (padded || whole && second.digits == 4) => Calendar::Gregorian,
            _ => return None,
        };
        let fits =
            year.digits == 4 && (first.digits > 1 || whole) && month.digits <= 2 && (1..=12).contains(&month.value);
        let goes_on = cursor.touches() && cursor.following().is_some_and(joined);
        if !fits || goes_on || led || month.value == (year.value + 1) % 100 && calendar == Calendar::Gregorian {
            return None;
        }
        // «۱۴۰۲-۰۳» is two years, «۱۳۰۲/۵ تن» a weight.
        let years = mark == Mark::Hyphen && month.value == (year.value + 1) % 100;
        let weight = !padded && counts_next(cursor);
        (!years && !weight).then_some((calendar, year.value as i16, month.value as u8))
    })
}

/// «۱۲-مهر-۱۴۰۰», «۱۲/مهر/۱۴۰۰»
fn take_named_between_marks(cursor: &mut Cursor<'_>) -> Option<(u8, MonthName, i16)> {
    let take_year = |cursor: &mut Cursor<'_>| {
        let year = cursor.take_digits(|number| number.digits == 4 && (1200..=2100).contains(&number.value))?;
        let goes_on = cursor.touches() && cursor.peek().and_then(|token| token.mark()).is_some_and(joins);
        (!goes_on).then_some(year.value as i16)
    };
    take_named_between_strokes(cursor, |cursor| take_month_name(cursor, false), take_year)
}

/// Marks that make a longer chain of the figures beside them.
const fn joins(mark: Mark) -> bool {
    matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dash | Mark::Percent | Mark::Decimal)
}
