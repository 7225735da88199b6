//! What recurs: «هر روز صبح», «جمعه\u{200C}ها», «سالانه», «هفته\u{200C}ای دو بار», «یک روز در میان».

use super::absolute::take_head;
use super::draft::{Draft, PartOfDay};
use super::duration::take_amount;
use super::relative::unit_of;
use crate::calendar::Weekday;
use crate::expression::{
    Amount, Anchor, Convention, Expression, Hang, NamedDay, Quantity, Repeat, Scope, Season, Time, Unit, Year,
};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags, Sense, TokenKind};

const PLAIN: Repeat = Repeat { times: None, of: None };

/// A set.
pub(crate) fn read_set(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    read_every(cursor)
        .or_else(|| read_plural(cursor))
        .or_else(|| read_frequency(cursor))
        .or_else(|| read_times_in(cursor))
        .or_else(|| read_alternate(cursor))
        .or_else(|| read_parity(cursor))
}

fn set(anchor: Anchor, repeat: Repeat) -> Expression {
    Expression { repeat: Some(repeat), ..Expression::new(anchor, Convention::IRAN) }
}

fn period(amount: Amount, repeat: Repeat) -> Expression {
    set(Anchor::Duration { amount, hang: Hang::Free }, repeat)
}

/// The part of the day or the clock time that follows: «هر روز صبح», «هر شب ساعت ۲۱».
fn with_time(mut expression: Expression, cursor: &mut Cursor<'_>) -> Expression {
    let mut ahead = *cursor;
    let mut draft = Draft::new();
    draft.part = match expression.time {
        Some(Time::Part { part, from, to }) => {
            Some(PartOfDay { part, from, to, modifier: None, latent: false, eve: false })
        }
        _ => None,
    };
    let heads = [Class::Clock, Class::DayPart, Class::Sharp, Class::Cardinal];
    let named = ahead.digits().is_some() || heads.into_iter().any(|class| ahead.sense(class).is_some());
    if !named || (ahead.sense(Class::DayPart).is_some_and(|sense| sense.flags.has(Flags::PLURAL))) {
        return expression;
    }
    while draft.take_clock(&mut ahead) || draft.take_day_part(&mut ahead) {}
    if let Some(time) = draft.time()
        && !draft.has_date()
    {
        expression.time = Some(time);
        *cursor = ahead;
    }
    expression
}

/// `هر [N] UNIT [PART] [N بار]`, `هر WEEKDAY`, `هر PART`
fn read_every(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    ahead.take(Class::Every)?;
    let mut counted = ahead;
    let expression = if let Some((amount, false)) = take_amount(&mut counted) {
        ahead = counted;
        let times = take_times(&mut ahead).filter(|&times| times > 1);
        period(amount, Repeat { times, of: None })
    } else if let Some(weekday) = super::weekday::take_weekday_name(&mut ahead) {
        with_time(set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN), &mut ahead)
    } else if let Some(id) = ahead.take(Class::Occasion).and_then(|sense| NamedDay::from_code(sense.value)) {
        set(Anchor::Occasion { id, year: Year::Every }, PLAIN)
    } else if let Some(sense) = take_season(&mut ahead) {
        let season = *Season::ALL.get(usize::try_from(sense.value).ok()?)?;
        set(Anchor::Season { season, year: Year::Every, scope: Scope::Bare }, PLAIN)
    } else if let Some(sense) = ahead.take(Class::DayPart) {
        let part = PartOfDay::from_value(sense.value, false)?;
        let time = Time::Part { part: part.part, from: part.from, to: part.to };
        let nightly = with_time(Expression { time: Some(time), ..set(Anchor::Unsaid, PLAIN) }, &mut ahead);
        match nightly.time {
            // «هر شب ساعت ۲۱» is every day at that time.
            Some(Time::Clock { .. }) => {
                Expression { time: nightly.time, ..period(Amount::new(Quantity::whole(1), Unit::Day), PLAIN) }
            }
            _ => nightly,
        }
    } else {
        let unit = ahead
            .take_if(Class::Unit, |sense| {
                !sense.flags.has(Flags::PLURAL) && !sense.flags.has(Flags::LATENT) && !sense.flags.has(Flags::VAGUE)
            })
            .and_then(unit_of)?;
        let daily = with_time(period(Amount::new(Quantity::whole(1), unit), PLAIN), &mut ahead);
        let times = take_times(&mut ahead).filter(|&times| times > 1);
        Expression { repeat: Some(Repeat { times, of: None }), ..daily }
    };
    *cursor = ahead;
    Some((expression, "every"))
}

/// «جمعه\u{200C}ها», «صبح\u{200C}ها», «عصر جمعه\u{200C}ها»
fn read_plural(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let before =
        ahead.take_if(Class::DayPart, |sense| !sense.flags.has(Flags::PLURAL) || sense.flags.has(Flags::EZAFE));
    ahead.take_if(Class::Unit, |sense| sense.value == Unit::Day as i32);
    if let Some(sense) = ahead.take(Class::Weekday) {
        let plural = sense.flags.has(Flags::PLURAL);
        let days = ahead
            .restart()
            .before()
            .is_some_and(|token| token.sense(Class::Unit).is_some_and(|unit| unit.flags.has(Flags::PLURAL)));
        // «صبح\u{200C}های جمعه», «جمعه\u{200C}شب\u{200C}ها»
        let parts = before.is_some_and(|sense| sense.flags.has(Flags::PLURAL));
        let nights = ahead.sense(Class::DayPart).filter(|sense| sense.flags.has(Flags::PLURAL));
        if !plural && !days && !parts && nights.is_none() {
            return None;
        }
        let weekday = Weekday::from_iso_number(u8::try_from(sense.value).ok()?)?;
        let mut expression = set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN);
        if let Some(part) = before.and_then(|sense| PartOfDay::from_value(sense.value, false)) {
            expression.time = Some(Time::Part { part: part.part, from: part.from, to: part.to });
        } else if let Some(part) = nights.and_then(|sense| PartOfDay::from_value(sense.value, false)) {
            ahead.advance();
            expression.time = Some(Time::Part { part: part.part, from: part.from, to: part.to });
        }
        expression = with_time(expression, &mut ahead);
        *cursor = ahead;
        return Some((expression, "weekdays"));
    }
    if before.is_some() {
        return None;
    }
    // «تابستان\u{200C}ها»
    if let Some(sense) = ahead.take_if(Class::Season, |sense| sense.flags.has(Flags::PLURAL)) {
        let season = *Season::ALL.get(usize::try_from(sense.value).ok()?)?;
        *cursor = ahead;
        return Some((set(Anchor::Season { season, year: Year::Every, scope: Scope::Bare }, PLAIN), "every"));
    }
    let sense =
        ahead.take_if(Class::DayPart, |sense| sense.flags.has(Flags::PLURAL) && !sense.flags.has(Flags::EZAFE))?;
    let part = PartOfDay::from_value(sense.value, false)?;
    *cursor = ahead;
    let time = Time::Part { part: part.part, from: part.from, to: part.to };
    Some((Expression { time: Some(time), ..set(Anchor::Unsaid, PLAIN) }, "day-parts"))
}

/// «سالانه», «روزانه دو بار», «هفته\u{200C}ای دو بار»
fn read_frequency(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    if let Some(unit) = ahead.take(Class::Frequency).and_then(unit_of) {
        let times = take_times(&mut ahead);
        *cursor = ahead;
        return Some((period(Amount::new(Quantity::whole(1), unit), Repeat { times, of: None }), "frequency"));
    }
    let unit = ahead
        .take_if(Class::Unit, |sense| sense.flags.has(Flags::INDEFINITE) && !sense.flags.has(Flags::PLURAL))
        .and_then(unit_of)?;
    if let Some(times) = take_times(&mut ahead) {
        *cursor = ahead;
        let repeat = Repeat { times: Some(times), of: None };
        return Some((period(Amount::new(Quantity::whole(1), unit), repeat), "frequency"));
    }
    read_rate(cursor, unit, ahead)
}

/// «روزی هشت ساعت», «سالی | ۵ کتاب»; «ماهی ۲ کیلویی» is a fish, «روزی سه مرد» a tale.
fn read_rate<'a>(cursor: &mut Cursor<'a>, unit: Unit, after: Cursor<'a>) -> Option<(Expression, &'static str)> {
    if !matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year) {
        return None;
    }
    let mut ahead = after;
    let mut repeat = PLAIN;
    if let Some((count, of)) = take_count_of(&mut ahead).filter(|&(_, of)| of < unit) {
        if ahead.sense(Class::Direction).is_some()
            || ahead.sense(Class::Preposition).is_some_and(|sense| sense.value > 5)
        {
            return None;
        }
        repeat = Repeat { times: Some(count), of: Some(of) };
    } else {
        let numeral = ahead.take_cardinal().filter(|numeral| numeral.value > 1)?;
        const COUNTED: [Class; 4] = [Class::Counted, Class::Work, Class::Block, Class::Plan];
        let counts = ahead.following().is_some_and(|token| {
            let noun = |class| token.sense(class).is_some();
            token.is_unknown() || COUNTED.into_iter().any(noun)
        });
        let told = matches!(unit, Unit::Month) || (unit == Unit::Day && numeral.digits == 0);
        if told || !counts || numeral.digits > 3 {
            return None;
        }
        ahead = after;
    }
    *cursor = ahead;
    Some((period(Amount::new(Quantity::whole(1), unit), repeat), "frequency"))
}

/// «یک بار در ماه», «در هفته دو روز»
fn read_times_in(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let in_unit = |cursor: &mut Cursor<'_>| {
        cursor.take_if(Class::Preposition, |sense| sense.value == 3)?;
        cursor
            .take_if(Class::Unit, |sense| {
                !sense.flags.has(Flags::PLURAL)
                    && !sense.flags.has(Flags::INDEFINITE)
                    && !sense.flags.has(Flags::LATENT)
            })
            .and_then(unit_of)
    };
    let mut counted = ahead;
    let (unit, times, of) = if let Some(times) = take_times(&mut ahead) {
        (in_unit(&mut ahead).filter(|_| !names_period(&ahead))?, times, None)
    } else if let Some((count, of)) = take_count_of(&mut counted) {
        // «سه روز در هفته»
        ahead = counted;
        let unit = in_unit(&mut ahead).filter(|&unit| of < unit && !names_period(&ahead))?;
        (unit, count, Some(of))
    } else {
        let unit = in_unit(&mut ahead)?;
        if let Some(times) = take_times(&mut ahead) {
            (unit, times, None)
        } else {
            let (count, of) = take_count_of(&mut ahead)?;
            if of >= unit || ahead.sense(Class::Direction).is_some() {
                return None;
            }
            (unit, count, Some(of))
        }
    };
    *cursor = ahead;
    Some((period(Amount::new(Quantity::whole(1), unit), Repeat { times: Some(times), of }), "times-in-period"))
}

/// «زمستان», «فصل بهار»
fn take_season(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let mut ahead = *cursor;
    let headed = take_head(&mut ahead, Unit::Season);
    let sense = ahead.take_if(Class::Season, |sense| headed || !sense.flags.has(Flags::LATENT))?;
    *cursor = ahead;
    Some(sense)
}

fn take_count_of(cursor: &mut Cursor<'_>) -> Option<(u8, Unit)> {
    let mut ahead = *cursor;
    let count = u8::try_from(ahead.take_cardinal()?.value).ok()?;
    let of = ahead.take_if(Class::Unit, |sense| !sense.flags.has(Flags::PLURAL)).and_then(unit_of)?;
    *cursor = ahead;
    Some((count, of))
}

/// «یک بار در | سال ۱۳۹۳», «سه روز در | هفتهٔ گذشته»: what follows makes a certain period of the unit before it.
fn names_period(cursor: &Cursor<'_>) -> bool {
    let Some(token) = cursor.peek() else { return false };
    const NAMING: [Class; 11] = [
        Class::Cardinal,
        Class::Ordinal,
        Class::Final,
        Class::Direction,
        Class::Edge,
        Class::Era,
        Class::Season,
        Class::Weekday,
        Class::MonthJalali,
        Class::MonthGregorian,
        Class::MonthHijri,
    ];
    matches!(token.kind, TokenKind::Number(_)) || NAMING.into_iter().any(|class| cursor.sense(class).is_some())
}

/// «روزهای زوج»: three days of the week.
fn read_parity(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    ahead.take_if(Class::Unit, |sense| sense.value == Unit::Day as i32 && sense.flags.has(Flags::PLURAL))?;
    ahead.take(Class::Parity)?;
    let mut week = ahead;
    if week.take_if(Class::Unit, |sense| sense.value == Unit::Week as i32).is_some() {
        ahead = week;
    }
    *cursor = ahead;
    let thrice = Repeat { times: Some(3), of: Some(Unit::Day) };
    Some((period(Amount::new(Quantity::whole(1), Unit::Week), thrice), "alternate"))
}

/// «یک روز در میان»
fn read_alternate(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    let mut ahead = *cursor;
    let count = ahead.take_cardinal()?.value;
    let unit = ahead.take(Class::Unit).and_then(unit_of)?;
    ahead.take(Class::Alternate)?;
    *cursor = ahead;
    Some((period(Amount::new(Quantity::whole(count + 1), unit), PLAIN), "alternate"))
}

/// «دو بار», «یکبار»
fn take_times(cursor: &mut Cursor<'_>) -> Option<u8> {
    let mut ahead = *cursor;
    let times = if ahead.take_if(Class::Times, |sense| sense.value == 1).is_some() {
        1
    } else {
        let count = ahead.take_cardinal()?.value;
        ahead.take_if(Class::Times, |sense| sense.value == 0)?;
        u8::try_from(count).ok()?
    };
    *cursor = ahead;
    Some(times)
}
