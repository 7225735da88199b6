//! Numbers after "at" that are clock times by what is said around them: "a call at 10", "at 1030", "at 7 in 3 years".

use super::amount::{take_amount, take_hyphen};
use super::context::modifier_before;
use super::customs;
use super::ends::{ends_hour, is_all_after_word};
use super::half_day::part_follows;
use super::neighbour::is_any;
use super::sets::AT;
use crate::grammar::prelude::*;

/// `at H`, `at HMM`, `at H MM`; it begins with "at", so that no number elsewhere is looked at.
pub(super) const AT_HOUR: Rule = Rule::group(
    &[Named(RuleName::Clock, "I have a call at 10"), Named(RuleName::ClockOnDay, "at 7 in 3 years")],
    &[Prefix::before(AT, TokenSet::NUMERAL).unless(CERTAIN), Prefix::before(ABOUT, TokenSet::FOUR_DIGITS)],
    read_at_hour,
);

/// What makes a number a clock time by itself: "at 8:21", "at 8 pm".
const CERTAIN: TokenSet = TokenSet::classes(&[Class::Meridiem]).or(TokenSet::marks(&[Mark::Colon]));

/// "approximately 1030"
const ABOUT: TokenSet = TokenSet::words(Words::of(Class::Modifier).only(&[Modifier::Approx as i32]));

fn read_at_hour<'a>(cursor: Cursor<'a>, readings: &mut Readings) -> Option<Cursor<'a>> {
    let mut at = cursor;
    at.take_word(Preposition::At).map(|_| ()).or_else(|| at.take_word(Modifier::Approx).map(|_| ()))?;
    let mut hour = at.restart();
    let clock = take_joined(&mut hour).or_else(|| take_apart(&mut hour));
    let (clock, away) = match clock {
        Some(clock) => (clock, None),
        None => {
            let number = hour.take_cardinal().filter(|hour| (1..=12).contains(&hour.value) && hour.digits <= 2)?;
            if !ends_hour(&hour) {
                return None;
            }
            let away = hour.look(take_days_away).filter(|_| cursor.starts_sentence());
            // "at ten to midnight"
            let minutes =
                matches!(number.value, 5 | 10 | 20 | 25) && (hour.is_at(Preposition::To) || hour.look(leads_to_hour));
            let counts = hour.sense(Class::Loose).is_some() || hour.is_at(Preposition::Of);
            let held = || !(minutes || counts || part_follows(hour)) && is_held(&cursor);
            if away.is_none() && !held() {
                return None;
            }
            (ClockTime::certain_hour(number.value as u8), away)
        }
    };
    let time = Draft { clock: Some(clock), ..Draft::new() }.time(&customs::CUSTOMS);
    let day = away.unwrap_or(Expression::new(Anchor::Unsaid, Convention::ENGLISH));
    let expression = Expression { time, modifier: modifier_before(&hour), ..day };
    let rule = if away.is_some() { RuleName::ClockOnDay } else { RuleName::Clock };
    readings.set(Said::sure(expression, rule).reading(&hour)?, hour.at());
    Some(hour)
}

/// "at 1030", "around 1030" as a text of its own, "the meeting at 1030"
fn take_joined(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| number.digits == 4)?;
        let (hour, minute) = (number.value / 100, number.value % 100);
        let near = cursor.before().is_some_and(|before| cursor.means(before, Modifier::Approx));
        let fits = hour <= 24 && minute < 60 && (!near || hour < 13);
        // "at 0900"
        let padded = !near && number.value < 1000 && ends_hour(cursor);
        (fits && (padded || is_all_after_word(cursor)))
            .then(|| ClockTime { minute: Some(minute as u8), ..ClockTime::certain_hour(hour as u8) })
    })
}

/// "at 3 15", "at three twenty"
fn take_apart(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let hour = cursor.take_cardinal().filter(|hour| hour.value <= 24 && hour.digits <= 2)?;
        let figures = hour.digits > 0;
        // "at six-thirty"
        if !figures && hour.value <= 12 {
            take_hyphen(cursor);
        }
        let minute = cursor.take_cardinal().filter(|minute| minute.value < 60)?;
        let fits = if figures { minute.digits == 2 } else { minute.digits == 0 && minute.value >= 10 };
        (fits && ends_hour(cursor))
            .then(|| ClockTime { minute: Some(minute.value as u8), ..ClockTime::certain_hour(hour.value as u8) })
    })
}

/// "at ten | after three"
fn leads_to_hour(cursor: &mut Cursor<'_>) -> bool {
    cursor.take_word(Preposition::After).is_some()
        && cursor.take_cardinal().is_some_and(|hour| (1..=12).contains(&hour.value) && hour.digits <= 2)
        && ends_hour(cursor)
}

/// "in 3 years", of a clock time beside it: the day so far from today.
pub(super) fn take_days_away(cursor: &mut Cursor<'_>) -> Option<Expression> {
    cursor.take_if(Class::Preposition, |sense| sense.is(Preposition::In) && sense.flags.is_plain())?;
    let (count, unit) = take_amount(cursor)?.in_smallest()?;
    day_away(i32::try_from(count).ok()?, unit).filter(|_| cursor.following().is_none())
}

/// Today's day so many days, weeks, months or years away.
pub(super) fn day_away(count: i32, unit: Unit) -> Option<Expression> {
    let day =
        |offset| Expression::new(Anchor::Relative { unit: Unit::Day, offset, calendar: None }, Convention::ENGLISH);
    match unit {
        Unit::Day => Some(day(count)),
        Unit::Week | Unit::Month | Unit::Year | Unit::Decade => {
            let shift = Some(Shift { unit, count: i16::try_from(count).ok()?, role: ShiftRole::SameDay });
            Some(Expression { shift, ..day(0) })
        }
        _ => None,
    }
}

/// How far what is held may stand before "at": "dinner with Sara Ahmadi at 8".
const HELD: core::ops::RangeInclusive<usize> = 1..=4;

/// What is held or done then stands before "at": "doors close at six", "wake me up at 5".
fn is_held(at: &Cursor<'_>) -> bool {
    for token in HELD.map_while(|places| at.before_last(places)) {
        if is_any(at, token, &[Class::Appointment]) {
            return true;
        }
        // "a call with Sara", "wake me up", "the party starts"
        if !(token.is_capital() || is_any(at, token, &[Class::Particle, Class::Happening, Class::Copula]))
            || token.mark().is_some()
        {
            return false;
        }
    }
    false
}
