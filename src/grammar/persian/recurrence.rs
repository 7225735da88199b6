//! What recurs: «هر روز صبح», «جمعه\u{200C}ها», «سالانه», «هفته\u{200C}ای دو بار», «یک روز در میان».

use super::absolute::take_head;
use super::draft::{Draft, NamedPart};
use super::duration::{is_plain, one, take_length};
use super::weekday::take_weekday_name;
use crate::calendar::Weekday;
use crate::expression::{
    Amount, Anchor, Convention, Expression, Hang, Quantity, Repeat, Scope, Season, Time, Unit, Year,
};
use crate::grammar::cursor::Cursor;
use crate::lexicon::{Class, Flags, PartOfDay, Preposition, Sense};

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

const fn set(anchor: Anchor, repeat: Repeat) -> Expression {
    Expression { repeat: Some(repeat), ..Expression::new(anchor, Convention::IRAN) }
}

const fn period(amount: Amount, repeat: Repeat) -> Expression {
    set(Anchor::Duration { amount, hang: Hang::Free }, repeat)
}

/// «جمعه\u{200C}ها»
const fn weekdays(weekday: Weekday) -> Expression {
    set(Anchor::Weekday { weekday, scope: Scope::Bare }, PLAIN)
}

/// «تابستان\u{200C}ها»
const fn seasons(season: Season) -> Expression {
    set(Anchor::Season { season, year: Year::Every, scope: Scope::Bare }, PLAIN)
}

/// «شب\u{200C}ها»
const fn parts_of_day(part: PartOfDay) -> Expression {
    Expression { time: Some(part.time()), ..set(Anchor::Unsaid, PLAIN) }
}

/// The part of the day or the clock time that follows: «هر روز صبح», «هر شب ساعت ۲۱».
fn with_time(expression: Expression, cursor: &mut Cursor<'_>) -> Expression {
    let heads = [Class::Clock, Class::DayPart, Class::Sharp, Class::Cardinal];
    let named = cursor.digits().is_some() || heads.into_iter().any(|class| cursor.sense(class).is_some());
    if !named || cursor.sense(Class::DayPart).is_some_and(is_plural) {
        return expression;
    }
    let time = cursor.attempt(|cursor| {
        let mut draft = Draft::new();
        if let Some(Time::Part { part, from, to }) = expression.time {
            draft.part = Some(NamedPart::new(PartOfDay { part, from, to, modifier: None }, false));
        }
        while draft.take_clock(cursor) || draft.take_day_part(cursor) {}
        draft.time().filter(|_| !draft.has_date())
    });
    Expression { time: time.or(expression.time), ..expression }
}

/// `هر [N] UNIT [PART] [N بار]`, `هر WEEKDAY`, `هر PART`
fn read_every(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        cursor.take(Class::Every)?;
        let expression = take_lengths(cursor)
            .or_else(|| take_weekday_name(cursor).map(|weekday| with_time(weekdays(weekday), cursor)))
            .or_else(|| take_occasions(cursor))
            .or_else(|| take_season(cursor).map(|sense| seasons(sense.value())))
            .or_else(|| take_parts_of_day(cursor))
            .or_else(|| take_units(cursor))?;
        Some((expression, "every"))
    })
}

/// «هر | سه روز», «هر | دو هفته یک بار»
fn take_lengths(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let amount = take_length(cursor)?;
    Some(period(amount, Repeat { times: take_many_times(cursor), of: None }))
}

/// «هر | نوروز»
fn take_occasions(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let id = cursor.take(Class::Occasion)?.value();
    Some(set(Anchor::Occasion { id, year: Year::Every }, PLAIN))
}

/// «هر | شب», «هر | شب ساعت ۲۱»
fn take_parts_of_day(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let part = cursor.take(Class::DayPart)?.value();
    let nightly = with_time(parts_of_day(part), cursor);
    // «هر شب ساعت ۲۱» is every day at that time.
    let timed = matches!(nightly.time, Some(Time::Clock { .. }));
    Some(if timed { Expression { time: nightly.time, ..period(one(Unit::Day), PLAIN) } } else { nightly })
}

/// «هر | روز», «هر | روز صبح», «هر | هفته دو بار»
fn take_units(cursor: &mut Cursor<'_>) -> Option<Expression> {
    let no_unit = Flags::PLURAL.union(Flags::LATENT).union(Flags::VAGUE);
    let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.intersects(no_unit))?.value();
    let daily = with_time(period(one(unit), PLAIN), cursor);
    Some(Expression { repeat: Some(Repeat { times: take_many_times(cursor), of: None }), ..daily })
}

/// «جمعه\u{200C}ها», «صبح\u{200C}ها», «عصر جمعه\u{200C}ها»
fn read_plural(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let has_ezafe = |sense: Sense| sense.flags.contains(Flags::EZAFE);
        let part = cursor.take_if(Class::DayPart, |sense| !is_plural(sense) || has_ezafe(sense));
        cursor.take_word(Unit::Day);
        if let Some(weekday) = cursor.take(Class::Weekday) {
            return Some((take_weekdays_time(cursor, part, weekday)?, "weekdays"));
        }
        if part.is_some() {
            return None;
        }
        if let Some(season) = cursor.take_if(Class::Season, is_plural) {
            return Some((seasons(season.value()), "every"));
        }
        let part = cursor.take_if(Class::DayPart, |sense| is_plural(sense) && !has_ezafe(sense))?;
        Some((parts_of_day(part.value()), "day-parts"))
    })
}

/// «صبح\u{200C}های جمعه», «جمعه\u{200C}شب\u{200C}ها»: weekdays, if they or a part of the day beside them are plural.
fn take_weekdays_time(cursor: &mut Cursor<'_>, before: Option<Sense>, weekday: Sense) -> Option<Expression> {
    let after = cursor.sense(Class::DayPart).filter(|&sense| is_plural(sense));
    if !is_plural(weekday) && !before.is_some_and(is_plural) && after.is_none() {
        return None;
    }
    if before.is_none() && after.is_some() {
        cursor.advance();
    }
    let time = before.or(after).map(|sense| sense.value::<PartOfDay>().time());
    Some(with_time(Expression { time, ..weekdays(weekday.value()) }, cursor))
}

fn is_plural(sense: Sense) -> bool {
    sense.flags.contains(Flags::PLURAL)
}

/// «سالانه», «روزانه دو بار», «هفته\u{200C}ای دو بار»
fn read_frequency(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let (unit, repeat) = if let Some(sense) = cursor.take(Class::Frequency) {
            (sense.value(), Repeat { times: take_times(cursor), of: None })
        } else {
            let singly = |sense: Sense| sense.flags.contains(Flags::INDEFINITE) && !is_plural(sense);
            let unit = cursor.take_if(Class::Unit, singly)?.value();
            match take_times(cursor) {
                None => (unit, take_rate(cursor, unit)?),
                times => (unit, Repeat { times, of: None }),
            }
        };
        Some((period(one(unit), repeat), "frequency"))
    })
}

/// What follows its unit in «روزی هشت ساعت», «سالی | ۵ کتاب»; «ماهی ۲ کیلویی» is a fish, «روزی سه مرد» a tale.
fn take_rate(cursor: &mut Cursor<'_>, unit: Unit) -> Option<Repeat> {
    if !matches!(unit, Unit::Day | Unit::Week | Unit::Month | Unit::Year) {
        return None;
    }
    let mut ahead = *cursor;
    if let Some((count, of)) = take_count_of(&mut ahead)
        && of < unit
    {
        if ahead.sense(Class::Direction).is_some()
            || matches!(ahead.word(), Some(Preposition::After | Preposition::Before))
        {
            return None;
        }
        *cursor = ahead;
        return Some(Repeat { times: Some(count), of: Some(of) });
    }
    const COUNTED: [Class; 4] = [Class::Counted, Class::Work, Class::Block, Class::Plan];
    let numeral = ahead.take_cardinal().filter(|numeral| numeral.value > 1 && numeral.digits <= 3)?;
    let noun =
        ahead.following().filter(|token| token.is_unknown() || COUNTED.into_iter().any(|class| token.has(class)));
    let told = unit == Unit::Month || (unit == Unit::Day && numeral.digits == 0);
    noun.filter(|_| !told).map(|_| PLAIN)
}

/// «یک بار در ماه», «در هفته دو روز»
fn read_times_in(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let (unit, times, of) = if let Some(times) = take_times(cursor) {
            (take_in_unit(cursor).filter(|_| !names_period(cursor))?, times, None)
        } else if let Some((count, of)) = take_count_of(cursor) {
            // «سه روز در هفته»
            let unit = take_in_unit(cursor).filter(|&unit| of < unit && !names_period(cursor))?;
            (unit, count, Some(of))
        } else {
            let unit = take_in_unit(cursor)?;
            if let Some(times) = take_times(cursor) {
                (unit, times, None)
            } else {
                let (count, of) = take_count_of(cursor).filter(|&(_, of)| of < unit)?;
                if cursor.sense(Class::Direction).is_some() {
                    return None;
                }
                (unit, count, Some(of))
            }
        };
        Some((period(one(unit), Repeat { times: Some(times), of }), "times-in-period"))
    })
}

/// «در ماه»
fn take_in_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    cursor.attempt(|cursor| {
        cursor.take_word(Preposition::In)?;
        cursor.take_if(Class::Unit, is_plain).map(Sense::value)
    })
}

/// «زمستان», «فصل بهار»
fn take_season(cursor: &mut Cursor<'_>) -> Option<Sense> {
    cursor.attempt(|cursor| {
        let headed = take_head(cursor, Unit::Season);
        cursor.take_if(Class::Season, |sense| headed || !sense.flags.contains(Flags::LATENT))
    })
}

/// «دو روز»
fn take_count_of(cursor: &mut Cursor<'_>) -> Option<(u8, Unit)> {
    cursor.attempt(|cursor| {
        let count = u8::try_from(cursor.take_cardinal()?.value).ok()?;
        Some((count, cursor.take_if(Class::Unit, |sense| !is_plural(sense))?.value()))
    })
}

/// «یک بار در | سال ۱۳۹۳», «سه روز در | هفتهٔ گذشته»: what follows makes a certain period of the unit before it.
fn names_period(cursor: &Cursor<'_>) -> bool {
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
    cursor.digits().is_some() || NAMING.into_iter().any(|class| cursor.sense(class).is_some())
}

/// «روزهای زوج»: three days of the week.
fn read_parity(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        cursor.take_if(Class::Unit, |sense| sense.is(Unit::Day) && is_plural(sense))?;
        cursor.take(Class::Parity)?;
        cursor.take_word(Unit::Week);
        let thrice = Repeat { times: Some(3), of: Some(Unit::Day) };
        Some((period(one(Unit::Week), thrice), "alternate"))
    })
}

/// «یک روز در میان»
fn read_alternate(cursor: &mut Cursor<'_>) -> Option<(Expression, &'static str)> {
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal()?.value;
        let unit = cursor.take(Class::Unit)?.value();
        cursor.take(Class::Alternate)?;
        Some((period(Amount::new(Quantity::whole(count + 1), unit), PLAIN), "alternate"))
    })
}

/// «دو بار», «یکبار»
fn take_times(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        if cursor.take_if(Class::Times, |sense| sense.number() == 1).is_some() {
            return Some(1);
        }
        let count = u8::try_from(cursor.take_cardinal()?.value).ok()?;
        cursor.take_if(Class::Times, |sense| sense.number() == 0).map(|_| count)
    })
}

/// «دو بار»; of «یک بار» nothing is told.
fn take_many_times(cursor: &mut Cursor<'_>) -> Option<u8> {
    take_times(cursor).filter(|&times| times > 1)
}
