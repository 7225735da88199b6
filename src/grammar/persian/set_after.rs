//! What recurs after its time: «ساعت نه شب | هر روز», «ساعت ۸ | هر شب», «ساعت ۱۰ | شنبه\u{200C}ها».

use super::customs;
use crate::grammar::prelude::*;

/// «شب\u{200C}ها», «شنبه\u{200C}ها» after a time.
pub(super) const PLURALS: TokenSet =
    TokenSet::words(Words::of(Class::DayPart).with(Flags::PLURAL).without(Flags::EZAFE))
        .or(TokenSet::words(Words::of(Class::Weekday).with(Flags::PLURAL).without(Flags::EZAFE)));

/// «ساعت نه شب | هر روز», «۱۰ صبح | هر شنبه», «سر ظهر | هر جمعه», «۸ تا ۱۰ صبح | هر روز»: the time of what recurs stands
/// before it.
pub(super) fn take_set_after(readings: &mut Readings, cursor: &Cursor<'_>) {
    if !readings.iter().all(|reading| is_bare_time(&reading.expression)) || readings.len() > 2 {
        return;
    }
    let Some(last) = readings.last().copied() else { return };
    let ahead = cursor.at_token(readings.next).continued();
    let plural = ahead.peek().is_some_and(|token| PLURALS.contains(token, ahead.language()));
    if !plural && ahead.sense(Class::Every).is_none() {
        return;
    }
    // «ساعت ۹ شب | جمعه\u{200C}ها» may be on their eve.
    if plural && ahead.sense(Class::Weekday).is_some() && is_at_night(&ahead) {
        return;
    }
    let mut after = ahead.restart();
    let Some(set) = after.read_longest() else { return };
    let days = match set.expression.anchor {
        Anchor::Duration { amount, .. } => amount.single().is_some_and(|part| part.unit == Unit::Day),
        Anchor::Weekday { .. } => true,
        Anchor::Unsaid => set.expression.time.is_some(),
        _ => false,
    };
    if !days || set.expression.repeat.is_none() {
        return;
    }
    let timed = |time: &Expression| at_time(time.time?, &set.expression);
    match (readings.get(0).copied(), readings.len()) {
        (Some(first), 2) if first.link == Link::RangeStart => {
            let (Some(from), Some(to)) = (timed(&first.expression), timed(&last.expression)) else { return };
            let first = Reading { expression: from, rule: set.rule, ..first };
            let last = Reading { expression: to, start: last.start, ..set };
            readings.set_range(first, last, after.at());
        }
        (_, 1) => {
            let Some(expression) = timed(&last.expression) else { return };
            readings.set(Reading { expression, start: last.start, ..set }, after.at());
        }
        _ => {}
    }
}

/// The set at that time: «ساعت ۸ | هر شب», «ساعت ۱۰ | هر شنبه شب» tell of which half it is; «ساعت ۸ صبح | هر شب» says both.
fn at_time(time: Time, set: &Expression) -> Option<Expression> {
    let Some(Time::Part { part, from, to }) = set.time else {
        return set.time.is_none().then_some(Expression { time: Some(time), ..*set });
    };
    let Time::Clock { hour, minute, second, meridiem } = time else { return None };
    let small = hour < 6 && part == DayPart::Night;
    if meridiem == Meridiem::Said && !(from..to).contains(&hour) || small && set.shift.is_some() {
        return None;
    }
    let clock = ClockTime { minute, second, ..ClockTime::hour(hour) };
    let part = NamedPart::new(PartOfDay { part, from, to, modifier: None }, false);
    let time = customs::time(&Draft { clock: Some(clock), part: Some(part), ..Draft::new() });
    Some(match set.anchor {
        Anchor::Unsaid => Expression { time, ..say::every(say::one(Unit::Day), say::PLAIN, set.convention) },
        _ => Expression { time, ..*set },
    })
}

fn is_at_night(after: &Cursor<'_>) -> bool {
    let night = |sense: Sense| sense.value::<PartOfDay>().part == DayPart::Night;
    after.before().and_then(|token| after.sense_of(token, Class::DayPart)).is_some_and(night)
}

pub(super) fn is_bare_time(expression: &Expression) -> bool {
    matches!((expression.anchor, expression.time), (Anchor::Unsaid, Some(_))) && expression.repeat.is_none()
}
