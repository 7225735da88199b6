//! What recurs: "every Friday", "each year", "twice a week", "every other evening", "Saturdays", "daily".

use super::absolute::take_month_name;
use super::day_part::take_part;
use super::duration::take_amount;
use super::licence::is_name;
use super::number::take_cardinal;
use super::period::take_slice_head;
use super::phrase::Said;
use super::relative::take_single_unit;
use crate::calendar::Weekday;
use crate::expression::{
    Amount, Anchor, CalendarDate, Convention, Expression, Hang, Quantity, Repeat, Scope, Unit, Year,
};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Article, Class, Flags, PartOfDay, Preposition, Token, WeekPart};

const PLAIN: Repeat = Repeat { times: None, of: None };

/// A set.
pub(super) fn read_set(cursor: &mut Cursor<'_>) -> Option<Said> {
    read_every(cursor)
        .or_else(|| read_nth_of_every(cursor))
        .or_else(|| read_times(cursor))
        .or_else(|| read_plural(cursor))
        .or_else(|| read_frequency(cursor))
}

fn set(anchor: Anchor, repeat: Repeat) -> Expression {
    Expression { repeat: Some(repeat), ..Expression::new(anchor, Convention::ENGLISH) }
}

fn period(amount: Amount, times: Option<u8>) -> Expression {
    set(Anchor::Duration { amount, hang: Hang::Free }, Repeat { times, of: None })
}

fn each(count: u32, unit: Unit) -> Expression {
    period(Amount::new(Quantity::whole(count), unit), None)
}

fn weekly(weekday: Weekday, part: Option<PartOfDay>) -> Expression {
    Expression { time: part.map(PartOfDay::time), ..set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN) }
}

/// `every|each [other|N] UNIT`, `every WEEKDAY [PART]`, `every PART`, `every MONTH|SEASON`
fn read_every(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        cursor.take(Class::Every)?;
        let other = cursor.take(Class::Alternate).is_some()
            || cursor.take_if(Class::Ordinal, |sense| sense.number() == 2).is_some();
        let expression = take_weekday(cursor)
            .or_else(|| take_day_part(cursor, other))
            .or_else(|| take_season(cursor))
            .or_else(|| take_month(cursor))
            .or_else(|| take_unit(cursor, other))?;
        Some(Said::sure(expression, "every"))
    })
}

/// "every Friday", "every Friday evening"
fn take_weekday(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let sense = cursor.take_if(Class::Weekday, |sense| !sense.flags.intersects(Flags::PLURAL.union(Flags::LATENT)))?;
    Some(weekly(sense.value(), take_part(cursor).map(|part| part.hours)))
}

/// "every evening", "every other evening"
fn take_day_part(cursor: &mut Cursor<'_>, other: bool) -> Option<Expression> {
    let time = take_part(cursor)?.hours.time();
    Some(if other { each(2, Unit::Day) } else { Expression { time: Some(time), ..set(Anchor::Unsaid, PLAIN) } })
}

/// "every summer"
fn take_season(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let season = cursor.take(Class::Season)?.value();
    Some(set(Anchor::Season { season, year: Year::Every, scope: Scope::Bare }, PLAIN))
}

/// "every September"
fn take_month(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let month = take_month_name(cursor)?;
    let date = CalendarDate {
        calendar: month.calendar,
        calendar_said: true,
        year: Year::Every,
        month: Some(month.number),
        zodiacal: month.zodiacal,
        day: None,
        weekday: None,
    };
    Some(set(Anchor::Date(date), PLAIN))
}

/// "each year", "every other day", "every three months"
fn take_unit(cursor: &mut Cursor<'_>, other: bool) -> Option<Expression> {
    match take_single_unit(cursor) {
        Some(unit) => Some(each(if other { 2 } else { 1 }, unit)),
        None if other => None,
        None => Some(period(take_amount(cursor)?, None)),
    }
}

/// "the first Monday of every month"
fn read_nth_of_every(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        take_slice_head(cursor)?;
        cursor.take_word(Preposition::Of)?;
        cursor.take(Class::Every)?;
        Some(Said::sure(each(1, take_single_unit(cursor)?), "every"))
    })
}

/// "twice a week", "three times a day", "once every three months"
fn read_times(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let times = if let Some(sense) = cursor.take_if(Class::Times, |sense| sense.number() > 0) {
            sense.number().unsigned_abs()
        } else {
            let count = take_cardinal(cursor)?.value;
            cursor.take_if(Class::Times, |sense| sense.number() == 0)?;
            count
        };
        let one = |unit| Amount::new(Quantity::whole(1), unit);
        let amount = if let Some(frequency) = cursor.take(Class::Frequency) {
            // "twice daily"
            one(frequency.value())
        } else if cursor.take(Class::Every).is_some() {
            take_single_unit(cursor).map(one).or_else(|| take_amount(cursor))?
        } else {
            cursor.take_word(Article::A)?;
            one(take_single_unit(cursor)?)
        };
        Some(Said::sure(period(amount, u8::try_from(times).ok()), "times-in-period"))
    })
}

/// "Saturdays", "Friday evenings", "weekends"
fn read_plural(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        if let Some(part) = cursor.take_if(Class::Weekend, |sense| sense.flags.contains(Flags::PLURAL)) {
            let expression = match part.value() {
                WeekPart::Weekend => set(Anchor::Weekend { offset: 0 }, PLAIN),
                WeekPart::Weekdays => each(1, Unit::Week),
            };
            return Some(Said::sure(expression, "weekdays"));
        }
        let day = cursor.take(Class::Weekday)?;
        let part = if day.flags.contains(Flags::PLURAL) {
            // "TGI Fridays", "Happy Mondays"
            let named = cursor.before().is_some_and(is_name);
            // "Three Fridays ago" is no set.
            if named || cursor.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::AGO)) {
                return None;
            }
            None
        } else {
            Some(cursor.take_if(Class::DayPart, |sense| sense.flags.contains(Flags::PLURAL))?.value())
        };
        Some(Said::sure(weekly(day.value(), part), "weekdays"))
    })
}

/// "daily", "fortnightly", "annually"
fn read_frequency(cursor: &mut Cursor<'_>) -> Option<Said> {
    cursor.attempt(|cursor| {
        let word = cursor.following();
        let sense = cursor.take_if(Class::Frequency, |sense| !sense.flags.contains(Flags::LATENT))?;
        // "the Daily Star", "Sobh-e No daily", "the weekly Seda"
        let within = !cursor.starts_sentence();
        let titled = |token: &Token| is_name(token) || token.is_capital() && within && !cursor.before_starts_sentence();
        if cursor.before().is_some_and(titled)
            || cursor.peek().is_some_and(is_name)
            || word.is_some_and(|word| word.is_capital() && within)
        {
            return None;
        }
        let (count, unit) = match sense.value() {
            Unit::Quarter => (3, Unit::Month),
            Unit::Half => (6, Unit::Month),
            unit if sense.flags.contains(Flags::DOUBLE) => (2, unit),
            unit => (1, unit),
        };
        Some(Said::sure(each(count, unit), "frequency"))
    })
}
