//! Dates in figures, and those with a month's name between slashes or hyphens: "12/25/2015", "7/2009", "3/Nov/2011",
//! "20231015T120000".

use super::absolute::take_month_name;
use super::ends::ends_phrase;
use super::era::take_era;
use super::machine::take_ordinal_day;
use super::sets::DECIMAL;
use super::year_figures::counts_next;
use crate::grammar::engine::announced::{COMPACT, IN_BLANKS, take_announced_date};
use crate::grammar::engine::figures::{
    Ordered, SEPARATORS, Short, take_date_in_figures, take_named_between_strokes, take_stroke,
};
use crate::grammar::prelude::*;

const MONTHS: TokenSet = TokenSet::classes(&[Class::MonthGregorian, Class::MonthJalali]);

/// `1395/06/19`, `12/25/2015`, `25/Jul/2023`, `7/2009`, `20231015T1200`
pub(super) const NUMERIC_DATE: Rule = Rule::element(
    &[Named(RuleName::NumericDate, "12/25/2015")],
    &[
        // "Jul-25-2023", "25.Jul.2023" too
        Prefix::before(TokenSet::DIGITS.or(MONTHS), SEPARATORS.or(DECIMAL)).then(TokenSet::DIGITS.or(MONTHS)),
        Prefix::before(TokenSet::DIGITS, TokenSet::classes(&[Class::IsoTime])).then(TokenSet::DIGITS),
        COMPACT,
        IN_BLANKS,
    ],
    |draft, cursor| {
        take_numeric_date(draft, cursor)
            || !draft.has_date()
                && !draft.has_time()
                && (take_basic(draft, cursor) || take_ordinal_day(draft, cursor) || take_month_of_year(draft, cursor))
    },
);

pub(super) fn take_numeric_date(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_long_period() || draft.day.is_some() {
        return false;
    }
    take_figures(draft, cursor) || take_named_between_marks(draft, cursor) || take_day_of_weekday(draft, cursor)
}

/// "Tue 9/13", "5/25 at 4 pm": a day and a month without a year, beside a weekday or a clock time.
fn take_day_of_weekday(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let beside = draft.weekday.is_some();
    (beside || cursor.is_fresh())
        && matches!(draft.scope, Scope::Bare)
        && cursor.takes(|cursor| {
            let field = |number: Number| number.digits <= 2 && (1..=31).contains(&number.value);
            let from = *cursor;
            let first = cursor.take_digits(field)?;
            (take_stroke(cursor)? == Mark::Slash).then_some(())?;
            let second = cursor.take_digits(field)?;
            let told = says_day(cursor, first, second);
            let (first, second) = (first.value as u8, second.value as u8);
            let (day, month) = if second <= 12 { (first, second) } else { (second, first) };
            // "Friday 3/4 of them", "Friday 5/12/", "Friday 1/2 price"
            let strokes = cursor.touches() && cursor.look(|ahead| take_stroke(ahead).is_some());
            let fits = if beside {
                !cursor.is_at(Preposition::Of) && ends_phrase(cursor)
            } else {
                told || cursor.look(is_at_hour) || is_stamp(&from, cursor)
            };
            if month > 12 || strokes || !fits {
                return None;
            }
            draft.month = Some(MonthName::plain(Calendar::Gregorian, month));
            draft.day = Some(day);
            draft.any_order = day <= 12 && day != month;
            draft.numeric = true;
            Some(())
        })
}

/// "22/07", "on 18/2": one field is too great for a month, and a zero or a word says that it is no fraction.
fn says_day(cursor: &Cursor<'_>, first: Number, second: Number) -> bool {
    let month = if first.value > 12 { second } else { first };
    let told = first.value.max(second.value) > 12 && month.value <= 12;
    let padded = month.digits == 2 && month.value < 10;
    let led = matches!(cursor.word_before(), Some(Preposition::On | Preposition::Since | Preposition::By));
    let joined = cursor.touches() && cursor.peek().is_some_and(|token| token.mark().is_none());
    told && !joined && !cursor.is_at(Preposition::Of) && !counts_next(cursor) && (padded || led && ends_phrase(cursor))
}

fn take_figures(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let dated = cursor.attempt(|cursor| {
        take_date_in_figures(cursor, Short::YearLast)
            .filter(|date| !matches!(date.year, Year::Full(..1200)))
            .or_else(|| take_announced_date(cursor, draft.weekday.is_some()))
            .or_else(|| if is_dotted(cursor) { take_dotted_stamp(cursor) } else { None })
    });
    let Some(mut date) = dated else { return false };
    // "Sunday 12/7/2014": the weekday says which is the day.
    if let (Some(weekday), Year::Full(year)) = (draft.weekday, date.year) {
        let falls_on = |month: u8, day: u8| {
            let number = date.calendar.day_number(i32::from(year), month, day).ok()?;
            Some(Weekday::from_day_number(number) == weekday)
        };
        let swapped = date.day <= 12 && falls_on(date.day, date.month) == Some(true);
        match falls_on(date.month, date.day) {
            Some(false) if swapped => {
                (date.month, date.day) = (date.day, date.month);
                date.any_order = false;
            }
            said => date.any_order &= swapped || said != Some(true),
        }
    }
    draft.month = Some(MonthName::plain(date.calendar, date.month));
    draft.day = Some(date.day);
    draft.year = date.year;
    draft.any_order = date.any_order;
    draft.numeric = true;
    draft.clock = draft.clock.or(date.clock.map(ClockTime::in_figures));
    // "7/1/1445 AH"
    cursor.takes(|cursor| {
        let mut lunar = *draft;
        let said = date.calendar == Calendar::Jalali && take_era(&mut lunar, cursor);
        (said && lunar.era == Some(Era::Lunar)).then(|| *draft = lunar)
    });
    true
}

/// "14."
fn is_dotted(cursor: &Cursor<'_>) -> bool {
    cursor.digits().is_some_and(|day| day.digits == 2)
        && cursor.at_token(cursor.at() + 1).first().is_some_and(|dot| dot.mark() == Some(Mark::Dot))
}

/// `14.09.21`, as chats stamp their lines: a clock time follows.
#[cold]
fn take_dotted_stamp(cursor: &mut Cursor<'_>) -> Option<Ordered> {
    cursor.attempt(|cursor| {
        if cursor.starts_touching() && cursor.before().is_some_and(|token| token.mark() != Some(Mark::Open)) {
            return None;
        }
        let two = |number: Number| number.digits == 2;
        let dot = |cursor: &mut Cursor<'_>| {
            cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot) && cursor.touches()
        };
        let day = cursor.take_digits(two)?.value;
        let month = dot(cursor).then(|| cursor.take_digits(two))??.value;
        let year = dot(cursor).then(|| cursor.take_digits(two))??.value;
        let stamped = cursor.look(|ahead| {
            ahead.take_mark(|mark| mark == Mark::Comma);
            let hour = !ahead.touches() && ahead.take_digits(two).is_some();
            hour && ahead.take_mark(|mark| mark == Mark::Colon) && ahead.touches() && ahead.digits().is_some()
        });
        let fits = stamped && (1..=31).contains(&day) && (1..=12).contains(&month);
        fits.then_some(Ordered {
            calendar: Calendar::Gregorian,
            year: Year::Short(year as u8),
            month: month as u8,
            day: day as u8,
            clock: None,
            any_order: false,
        })
    })
}

/// "08/12 14:33:21" at the start of a log's line
fn is_stamp(from: &Cursor<'_>, cursor: &Cursor<'_>) -> bool {
    let colon =
        |ahead: &mut Cursor<'_>| ahead.touches() && ahead.take_mark(|mark| mark == Mark::Colon) && ahead.touches();
    let two = |ahead: &mut Cursor<'_>| ahead.take_digits(|number| number.digits == 2).is_some();
    from.starts_line()
        && !cursor.touches()
        && cursor.look(|ahead| two(ahead) && colon(ahead) && two(ahead) && colon(ahead) && two(ahead))
}

/// "at 4:00", "at 4 pm"
fn is_at_hour(cursor: &mut Cursor<'_>) -> bool {
    cursor.take_word(Preposition::At).is_some()
        && cursor.take_digits(|hour| hour.digits <= 2 && hour.value <= 24).is_some()
        && (cursor.sense(Class::Meridiem).is_some() || cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon))
}

/// `3/Nov/2011`, `25-Jul-2023`
fn take_named_between_marks(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let named = take_named_between_strokes(cursor, take_month_name, take_year)
        .or_else(|| if draft.month.is_none() { cursor.attempt(take_named_elsewhere) } else { None });
    let Some((day, month, year)) = named else { return false };
    draft.day = Some(day);
    draft.month = Some(month);
    draft.year = Year::Full(year);
    draft.numeric = true;
    true
}

/// `Jul-25-2023`, `2023-Jul-25`, `25.Jul.2023`
fn take_named_elsewhere(cursor: &mut Cursor<'_>) -> Option<(u8, MonthName, i16)> {
    // "v2.Mar.2021", "x-Mar-15-2021"
    let opens = |mark| matches!(mark, Mark::Open | Mark::Quote | Mark::Symbol);
    if cursor.starts_touching() && cursor.before().is_some_and(|token| !token.mark().is_some_and(opens)) {
        return None;
    }
    let take_day = |cursor: &mut Cursor<'_>| {
        cursor.take_digits(|day| day.digits <= 2 && (1..=31).contains(&day.value)).map(|day| day.value as u8)
    };
    let alone = |cursor: &Cursor<'_>| {
        !cursor.touches() || cursor.peek().is_some_and(|token| token.mark().is_some_and(|mark| mark != Mark::Hyphen))
    };
    if cursor.digits().is_none() {
        let month = take_month_name(cursor)?;
        let stroke = take_stroke(cursor)?;
        let day = take_day(cursor)?;
        (take_stroke(cursor)? == stroke).then_some(())?;
        let year = take_year(cursor)?;
        return alone(cursor).then_some((day, month, year));
    }
    if let Some(year) = cursor.take_digits(|year| year.digits == 4 && (1200..=2100).contains(&year.value)) {
        let stroke = take_stroke(cursor)?;
        let month = take_month_name(cursor)?;
        (take_stroke(cursor)? == stroke).then_some(())?;
        let day = take_day(cursor)?;
        return alone(cursor).then_some((day, month, year.value as i16));
    }
    let day = take_day(cursor)?;
    (cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot) && cursor.touches()).then_some(())?;
    let month = take_month_name(cursor)?;
    // The dot is that of an abbreviation too.
    let dot = |token: &Token| token.mark() == Some(Mark::Dot);
    let dotted = cursor.last().is_some_and(dot) || cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot);
    let year = if dotted && cursor.touches() { take_year(cursor)? } else { return None };
    Some((day, month, year))
}

/// `7/2009`, `03-2019`, `2019-03`; what must stand beside it is the licence's.
fn take_month_of_year(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let of_year = |number: Number| number.digits <= 2 && (1..=12).contains(&number.value);
        let stroke =
            |cursor: &mut Cursor<'_>| take_stroke(cursor).filter(|mark| matches!(mark, Mark::Slash | Mark::Hyphen));
        let (month, year) = match cursor.take_digits(of_year) {
            Some(month) => {
                stroke(cursor)?;
                (month, take_year(cursor)?)
            }
            None => {
                let year = cursor.take_digits(|number| number.digits == 4 && (1200..=2100).contains(&number.value))?;
                stroke(cursor)?;
                let month = cursor.take_digits(|number| of_year(number) && number.digits == 2)?;
                // "2005-06" is a season, and "2014-05-x" a code.
                let joined = cursor.touches()
                    && cursor.peek().is_some_and(|token| {
                        token.mark().is_none_or(|mark| matches!(mark, Mark::Hyphen | Mark::Slash))
                    });
                (month.value != (year.value + 1) % 100 && !joined).then_some((month, year.value as i16))?
            }
        };
        let calendar = if year < 1500 { Calendar::Jalali } else { Calendar::Gregorian };
        draft.month = Some(MonthName::plain(calendar, month.value as u8));
        draft.year = Year::Full(year);
        draft.numeric = true;
        Some(())
    })
}

/// `20231015T120000`, `20160909T0730`: the basic format of ISO 8601.
fn take_basic(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let date = cursor.take_digits(|number| number.digits == 8)?.value;
        let t = cursor.touches() && cursor.take(Class::IsoTime).is_some() && cursor.touches();
        let time = cursor.take_digits(|number| t && matches!(number.digits, 4 | 6))?;
        let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100);
        let seconds = if time.digits == 4 { time.value * 100 } else { time.value };
        let (hour, minute, second) = (seconds / 10_000, seconds / 100 % 100, seconds % 100);
        let fits = (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24 && minute < 60 && second < 60;
        if !fits || !(1200..=2999).contains(&year) {
            return None;
        }
        let calendar = if year < 1500 { Calendar::Jalali } else { Calendar::Gregorian };
        draft.month = Some(MonthName::plain(calendar, month as u8));
        draft.day = Some(day as u8);
        draft.year = Year::Full(year as i16);
        draft.numeric = true;
        draft.clock = Some(ClockTime {
            hour: hour as u8,
            minute: Some(minute as u8),
            second: (time.digits == 6).then_some(second as u8),
            half: None,
            certain: true,
            has_colon: true,
        });
        Some(())
    })
}

/// The year that ends the figures: neither a longer chain nor a decimal goes on with it.
fn take_year(cursor: &mut Cursor<'_>) -> Option<i16> {
    let year = cursor.take_digits(|number| number.digits == 4 && (1200..=2100).contains(&number.value))?;
    let goes_on = cursor.look(|ahead| {
        let mark = ahead.touches() && ahead.take_mark(|mark| matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Dot));
        mark && ahead.touches() && ahead.digits().is_some()
    });
    i16::try_from(year.value).ok().filter(|_| !goes_on)
}
