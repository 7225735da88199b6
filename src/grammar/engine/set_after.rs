//! What recurs after its time: «ساعت ۸ | هر شب», "6 p.m. | every evening".

use crate::grammar::prelude::*;

/// «۱۰ صبح | هر شنبه», «۸ تا ۱۰ صبح | هر روز»: one expression of the time and of the set that stands at the cursor; a range of times
/// has two.
pub(in crate::grammar) fn join_set(readings: &mut Readings, ahead: Cursor<'_>, customs: &Customs) {
    let Some(last) = readings.last().copied() else { return };
    let mut after = ahead.restart();
    let Some(set) = after.read_longest() else { return };
    let days = match set.expression.anchor {
        // "every weekday"
        Anchor::Duration { amount, .. } => {
            let some = matches!(set.expression.repeat, Some(Repeat::Every { on, .. }) if !on.is_empty());
            some || amount.single().is_some_and(|part| part.unit == Unit::Day)
        }
        Anchor::Weekday { .. } => true,
        Anchor::Unsaid => set.expression.time.is_some(),
        _ => false,
    };
    if !days || set.expression.repeat.is_none() {
        return;
    }
    let timed = |time: &Expression| at_time(time.time?, &set.expression, customs);
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
fn at_time(time: Time, set: &Expression, customs: &Customs) -> Option<Expression> {
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
    let time = Draft { clock: Some(clock), part: Some(part), ..Draft::new() }.time(customs);
    Some(match set.anchor {
        Anchor::Unsaid => Expression { time, ..say::every(say::one(Unit::Day), say::PLAIN, set.convention) },
        _ => Expression { time, ..*set },
    })
}

/// A time of no day.
pub(in crate::grammar) fn is_bare_time(expression: &Expression) -> bool {
    matches!((expression.anchor, expression.time), (Anchor::Unsaid, Some(_))) && expression.repeat.is_none()
}
