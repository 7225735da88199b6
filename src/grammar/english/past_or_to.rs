//! Clock times by their distance from an hour: "half past seven", "a quarter to eight", "15 minutes before midnight".

use super::ends::{ends_hour, is_all};
use super::half_day::{part_follows, take_half};
use super::neighbour::is_any;
use crate::grammar::prelude::*;

/// "half past seven", "a quarter to eight", "10 minutes to nine", "twenty past two"
pub(super) fn take_past_or_to(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let fresh = cursor.is_fresh();
    cursor.attempt(|cursor| {
        let (minutes, quarter) = take_distance(cursor, fresh)?;
        let past = |sense: Sense| sense.is(Direction::Past) && sense.flags.contains(Flags::SPAN);
        // "twenty after 3 p.m."
        let mut of = false;
        let after = cursor.take_word(Preposition::After).is_some();
        let past = after || cursor.take_if(Class::Direction, past).is_some();
        if !past {
            // "at a quarter of six" is said in America.
            let led = quarter && minutes == 15 && cursor.word_before() == Some(Preposition::At);
            let side = |side: Preposition| side == Preposition::To || side == Preposition::Of && led;
            of = cursor.take_word_if(side).filter(|_| minutes != 30)? == Preposition::Of;
        }
        if !(1..60).contains(&minutes) {
            return None;
        }
        if let Some(middle) = take_noon_or_midnight(cursor) {
            let (hour, minute, half) = if past { (12, minutes, middle) } else { (11, 60 - minutes, middle.other()) };
            return Some(ClockTime { minute: Some(minute as u8), half: Some(half), ..ClockTime::certain_hour(hour) });
        }
        let hour = cursor.take_cardinal().filter(|hour| (1..=24).contains(&hour.value) && hour.digits <= 2)?.value;
        // "15 minutes past 15h"
        let spelled = past && cursor.touches() && cursor.take(Class::Clock).is_some();
        if hour > 12 && !spelled {
            return None;
        }
        let half = take_half(cursor);
        // "at ten after three", "twenty after six tomorrow"
        let told = || ends_hour(cursor) && (is_all(cursor) || cursor.word_before() == Some(Preposition::At));
        let day = || [Class::DeicticDay, Class::DeicticNight].iter().any(|&class| cursor.sense(class).is_some());
        if after && half.is_none() && !spelled && cursor.sense(Class::Clock).is_none() && !told() && !day()
            || of && !ends_hour(cursor)
        {
            return None;
        }
        // "to" may lead to a number of anything.
        if !past && half.is_none() && minutes == 15 && !quarter {
            return None;
        }
        // "The odds were twenty to one", "ten to twelve chairs"
        let said = half.is_some() || cursor.take(Class::Clock).is_some();
        if !past && !quarter && !said && !is_told(cursor) {
            return None;
        }
        let (hour, minute) = match (past, hour) {
            (true, _) => (hour, minutes),
            (false, 1) => (12, 60 - minutes),
            (false, _) => (hour - 1, 60 - minutes),
        };
        let (hour, minute) = (hour as u8, Some(minute as u8));
        Some(ClockTime { minute, half, ..ClockTime::certain_hour(hour) })
    })
}

/// "at ten to four", "it was twenty to six", "five to nine tomorrow", or nothing besides.
fn is_told(cursor: &Cursor<'_>) -> bool {
    use Preposition::{After, At, Before, Since, To};
    let led = matches!(cursor.word_before(), Some(At | To | Since | After | Before));
    let day = [Class::DeicticDay, Class::DeicticNight, Class::Weekday];
    led || part_follows(*cursor)
        || is_all(cursor)
        || follows_it_is(cursor) && closes(cursor)
        || day.iter().any(|&class| cursor.sense(class).is_some())
}

/// "it is", "it was", "it's"
fn follows_it_is(cursor: &Cursor<'_>) -> bool {
    let is = |token: &Token| cursor.sense_of(token, Class::Copula).is_some() || cursor.means(token, Hint::Being);
    let it = |places: usize| cursor.before_last(places).is_some_and(|token| cursor.means(token, Particle::It));
    let short = || {
        let apostrophe = cursor.before_last(2).and_then(Token::mark) == Some(Mark::Apostrophe);
        apostrophe && it(3) && cursor.before().is_some_and(|s| s.end - s.start == 1)
    };
    cursor.before().is_some_and(is) && it(2) || short()
}

/// "It was ten to four.", "… when he rang", "… now"; not "ten to four against us", "ten to twelve guests"
fn closes(cursor: &Cursor<'_>) -> bool {
    cursor.following().is_none_or(|token| match token.mark() {
        Some(mark) => {
            !matches!(mark, Mark::Hyphen | Mark::Dash | Mark::Apostrophe | Mark::Percent) || !cursor.touches()
        }
        None => cursor.means(token, Particle::When) || is_any(cursor, token, &[Class::And, Class::Reference]),
    })
}

/// The half of the day that noon or midnight opens.
fn take_noon_or_midnight(cursor: &mut Cursor<'_>) -> Option<HalfDay> {
    let half = |part: PartOfDay| match part.part {
        DayPart::Noon => Some(HalfDay::Pm),
        DayPart::Midnight => Some(HalfDay::Am),
        _ => None,
    };
    let part = cursor.take_word_if::<PartOfDay>(|part| half(part).is_some())?;
    half(part)
}

/// The minutes before "past" and "to": "half", "a quarter", "10 minutes", "twenty"; true where words make them minutes.
fn take_distance(cursor: &mut Cursor<'_>, fresh: bool) -> Option<(u32, bool)> {
    cursor.attempt(|cursor| {
        cursor.take_word(Article::A);
        if let Some(fraction) = cursor.take_if(Class::Fraction, |sense| !sense.flags.contains(Flags::PLURAL)) {
            let minutes = match fraction.value() {
                Fraction::Half => 30,
                Fraction::Quarter => 15,
            };
            return Some((minutes, true));
        }
        let count = cursor.take_cardinal()?.value;
        let headed = cursor.take_word(Unit::Minute).is_some();
        // "From ten to four" is no 3:50.
        let opened = fresh && cursor.word_before() == Some(Preposition::From);
        (headed || !opened && matches!(count, 5 | 10 | 15 | 20 | 25)).then_some((count, headed))
    })
}
