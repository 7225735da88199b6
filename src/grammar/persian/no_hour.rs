//! Numbers before a part of the day that are no hour: nights, goals, what is counted at this hour.

use super::amount::are_nights;
use super::beside_hour::part_follows;
use crate::grammar::prelude::*;

/// «در این ساعت شش کارگر»: the hour is now, and the number counts.
pub(super) fn counts_at_this(from: &Cursor<'_>, clock: &ClockTime, after: &Cursor<'_>) -> bool {
    let this =
        from.is_fresh() && from.before().is_some_and(|token| from.sense_of(token, Class::Demonstrative).is_some());
    this && clock.minute.is_none() && clock.half.is_none() && !part_follows(after)
}

/// «۲ شب اقامت», «یک شب», «دو شب پیش»: nights and no hour.
pub(super) fn counts_nights(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    after.look(|nights| {
        if nights.take_word_if(|hours: PartOfDay| hours.is_whole(DayPart::Night)).is_none() {
            return false;
        }
        let one = after.at() == from.at() + 1 && from.sense(Class::Cardinal).is_some_and(|sense| sense.number() == 1);
        let ago = nights.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::AGO));
        // «سفر ۷ تا | ۱۰ شب», «اقامت ۷ تا | ۹ شب»
        let stay = from.word_before() == Some(Preposition::To)
            && from.before_last(3).is_some_and(|token| from.sense_of(token, Class::Stay).is_some());
        one || ago || stay || are_nights(nights)
    })
}

/// «پیروزی ۴ بر صفر شب گذشته», «برد ۲-۱ دیشب»: goals and no hour; «ساعت ۲-۴ عصر», «۱۰-۲ بعدازظهر» are hours, «۳-۱ عصر» goals.
pub(super) fn is_score(from: &Cursor<'_>, clock: &ClockTime, after: &Cursor<'_>) -> bool {
    let number =
        |token: &Token| matches!(token.kind, TokenKind::Number(_)) || from.sense_of(token, Class::Cardinal).is_some();
    // «برد یک | صفر شب گذشته», «بازی یک - | صفر دیشب»
    let nil = clock.hour == 0 && clock.minute.is_none() && from.is_fresh();
    let stroke = |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash | Mark::Underscore));
    let other = from.before_last(if from.before().is_some_and(stroke) { 2 } else { 1 });
    if nil && !clock.certain && other.is_some_and(number) {
        return true;
    }
    if clock.certain || !from.is_fresh() || !from.before_last(2).is_some_and(number) {
        return false;
    }
    let dash = from.starts_touching() && from.before().is_some_and(|token| token.mark() == Some(Mark::Hyphen));
    let headed = || from.before_last(3).is_some_and(|token| from.sense_of(token, Class::Clock).is_some());
    let first = from.before_last(2).and_then(|token| match token.kind {
        TokenKind::Number(number) => Some(number.value),
        _ => from.sense_of(token, Class::Cardinal).map(|sense| sense.number().unsigned_abs()),
    });
    let forward = || first.is_some_and(|first| first < u32::from(clock.hour) || first >= 8);
    let by_day = || {
        after.look(|after| {
            let part = after.take_word_if(|hours: PartOfDay| hours.part != DayPart::Night).is_some();
            let dated = [Class::DeicticDay, Class::Weekday, Class::Direction];
            part && forward() && !dated.into_iter().any(|class| after.sense(class).is_some())
        })
    };
    from.word_before() == Some(Particle::Score) || dash && clock.hour < 6 && !headed() && !by_day()
}
