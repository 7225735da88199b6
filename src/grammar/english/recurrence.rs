//! What recurs: "every Friday", "each year", "twice a week", "every other evening", "Saturdays", "daily".

use super::day_part::{PartOfDay, take_part};
use super::duration::take_amount;
use super::licence::is_name;
use super::number::take_cardinal;
use super::phrase::Said;
use super::relative::{take_single_unit, unit_of};
use super::weekday::weekday_of;
use crate::expression::{
    Amount, Anchor, CalendarDate, Convention, Expression, Hang, Quantity, Repeat, Scope, Season, Time, Unit, Year,
};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags};

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

const fn time(part: PartOfDay) -> Time {
    Time::Part { part: part.part, from: part.from, to: part.to }
}

/// `every|each [other|N] UNIT`, `every WEEKDAY [PART]`, `every PART`, `every MONTH|SEASON`
fn read_every(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    ahead.take(Class::Every)?;
    let other =
        ahead.take(Class::Alternate).is_some() || ahead.take_if(Class::Ordinal, |sense| sense.value == 2).is_some();
    let step = if other { 2 } else { 1 };
    let expression = if let Some(sense) =
        ahead.take_if(Class::Weekday, |sense| !sense.flags.intersects(Flags::PLURAL.union(Flags::LATENT)))
    {
        let weekday = weekday_of(sense)?;
        let mut expression = set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN);
        expression.time = take_part(&mut ahead).map(time);
        expression
    } else if let Some(part) = take_part(&mut ahead) {
        if other {
            period(Amount::new(Quantity::whole(2), Unit::Day), None)
        } else {
            Expression { time: Some(time(part)), ..set(Anchor::Unsaid, PLAIN) }
        }
    } else if let Some(sense) = ahead.take(Class::Season) {
        let season = *Season::ALL.get(usize::try_from(sense.value).ok()?)?;
        set(Anchor::Season { season, year: Year::Every, scope: Scope::Bare }, PLAIN)
    } else if let Some(month) = super::absolute::take_month_name(&mut ahead) {
        let date = CalendarDate {
            calendar: month.calendar,
            calendar_said: true,
            year: Year::Every,
            month: Some(month.number),
            zodiacal: month.zodiacal,
            day: None,
            weekday: None,
        };
        set(Anchor::Date(date), PLAIN)
    } else if let Some(unit) = take_single_unit(&mut ahead) {
        let mut expression = period(Amount::new(Quantity::whole(step), unit), None);
        if unit == Unit::Day && !other {
            expression.repeat = Some(PLAIN);
        }
        expression
    } else {
        if other {
            return None;
        }
        period(take_amount(&mut ahead)?, None)
    };
    *cursor = ahead;
    Some(Said::sure(expression, "every"))
}

/// "the first Monday of every month"
fn read_nth_of_every(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    super::period::take_slice_head(&mut ahead)?;
    ahead.take_if(Class::Preposition, |sense| sense.value == 11)?;
    ahead.take(Class::Every)?;
    let unit = take_single_unit(&mut ahead)?;
    *cursor = ahead;
    Some(Said::sure(period(Amount::new(Quantity::whole(1), unit), None), "every"))
}

/// "twice a week", "three times a day", "once every three months"
fn read_times(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    let times = if let Some(sense) = ahead.take_if(Class::Times, |sense| sense.value > 0) {
        sense.value.unsigned_abs()
    } else {
        let count = take_cardinal(&mut ahead)?;
        ahead.take_if(Class::Times, |sense| sense.value == 0)?;
        count.value
    };
    let amount = if let Some(unit) = ahead.take(Class::Frequency).and_then(unit_of) {
        // "twice daily"
        Amount::new(Quantity::whole(1), unit)
    } else if ahead.take(Class::Every).is_some() {
        match take_single_unit(&mut ahead) {
            Some(unit) => Amount::new(Quantity::whole(1), unit),
            None => take_amount(&mut ahead)?,
        }
    } else {
        ahead.take_if(Class::Article, |sense| sense.value == 1)?;
        Amount::new(Quantity::whole(1), take_single_unit(&mut ahead)?)
    };
    *cursor = ahead;
    Some(Said::sure(period(amount, u8::try_from(times).ok()), "times-in-period"))
}

/// "Saturdays", "Friday evenings", "weekends"
fn read_plural(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    if let Some(sense) = ahead.take_if(Class::Weekend, |sense| sense.flags.contains(Flags::PLURAL)) {
        *cursor = ahead;
        let weekly = period(Amount::new(Quantity::whole(1), Unit::Week), None);
        let expression = if sense.value == 0 { set(Anchor::Weekend { offset: 0 }, PLAIN) } else { weekly };
        return Some(Said::sure(expression, "weekdays"));
    }
    let sense = ahead.take(Class::Weekday)?;
    let weekday = weekday_of(sense)?;
    let mut expression = set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN);
    if sense.flags.contains(Flags::PLURAL) {
        // "TGI Fridays", "Happy Mondays"
        let named = cursor.before().is_some_and(is_name);
        // "Three Fridays ago" is no set.
        if named || ahead.sense(Class::Direction).is_some_and(|direction| direction.flags.contains(Flags::AGO)) {
            return None;
        }
    } else {
        let part = ahead.take_if(Class::DayPart, |sense| sense.flags.contains(Flags::PLURAL))?;
        expression.time = Some(time(PartOfDay::from_value(part.value, false)?));
    }
    *cursor = ahead;
    Some(Said::sure(expression, "weekdays"))
}

/// "daily", "fortnightly", "annually"
fn read_frequency(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut ahead = *cursor;
    let sense = ahead.take(Class::Frequency)?;
    if sense.flags.contains(Flags::LATENT) {
        return None;
    }
    // "the Daily Star", "Sobh-e No daily", "the weekly Seda"
    let capital = |token: &crate::lexicon::Token| token.is_capital() && !cursor.starts_sentence();
    let named =
        cursor.before().is_some_and(|token| is_name(token) || (capital(token) && !cursor.before_starts_sentence()))
            || ahead.peek().is_some_and(is_name)
            || cursor.following().is_some_and(|token| token.is_capital() && !cursor.starts_sentence());
    if named {
        return None;
    }
    let unit = unit_of(sense)?;
    let (count, unit) = match unit {
        Unit::Quarter => (3, Unit::Month),
        Unit::Half => (6, Unit::Month),
        unit if sense.flags.contains(Flags::COMPOSED) => (2, unit),
        unit => (1, unit),
    };
    *cursor = ahead;
    Some(Said::sure(period(Amount::new(Quantity::whole(count), unit), None), "frequency"))
}
