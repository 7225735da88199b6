//! What is held at an hour of a day: «جلسه», «کلاس», «بازی».

use super::amount::stands_within;
use super::beside_number::closes;
use crate::grammar::prelude::*;

/// «شنبه از ۹ تا ۱۱ جلسه بگذار», «فردا ۱۰ تا ۱۲ | کلاس دارم»: the numbers before the cursor are hours of a named day;
/// «امروز از ۲ تا ۴ گل زد» counts.
pub(super) fn is_told(after: &Cursor<'_>) -> bool {
    closes(after) || stands_within(after, Class::Order, 3) || after.is_at(Hint::Meeting)
}

/// «از ۴ تا ۶ | کلاس دارم»
pub(super) fn is_had(after: &Cursor<'_>) -> bool {
    after.is_at(Hint::Meeting)
        && after.look(|after| after.advance_and_peek().is_some_and(|token| after.means(token, Hint::Aged)))
}

/// «بازی | فردای تیم», «بازی دوستانهٔ | فردای تیم»
pub(super) fn stands_before(cursor: &Cursor<'_>) -> bool {
    let meeting = |places| cursor.before_last(places).is_some_and(|token| token.means(Hint::Meeting));
    meeting(1) || cursor.before().is_some_and(Token::is_unknown) && meeting(2)
}

/// «دمای جمعه | ۱۰ تا ۱۵ است»: degrees and no hours.
pub(super) fn are_degrees(cursor: &Cursor<'_>) -> bool {
    const FAR: usize = 4;
    let weather =
        |token: &Token| cursor.sense_of(token, Class::Hint).is_some_and(|hint| hint.flags.contains(Flags::COUNTS));
    (1..=FAR).map_while(|places| cursor.before_last(places)).take_while(|token| token.mark().is_none()).any(weather)
}

/// «ناهار ساعت یک», «ساعت دو | ناهار خوردیم», «صبحانه ساعت ۹»: the meal tells the half of the day.
pub(super) fn half_of_meal(from: &Cursor<'_>, clock: &ClockTime, after: &Cursor<'_>) -> Option<HalfDay> {
    let sized = |token: &Token| match clock.hour {
        1..=4 if token.means(Loose::Lunch) => Some(HalfDay::Pm),
        5..=11 if token.means(Loose::Breakfast) => Some(HalfDay::Am),
        _ => None,
    };
    let before = if from.is_fresh() { from.before() } else { None };
    let headed = clock.certain.then(|| before.and_then(sized)).flatten();
    // «ساعت ۳ ناهار فردا رو می\u{200C}پزم»: the meal of another day.
    let of_day = || {
        after.look(|after| {
            after.advance_and_peek().is_some_and(|day| day.has(Class::DeicticDay) || day.has(Class::Weekday))
        })
    };
    headed.or_else(|| after.peek().filter(|_| clock.certain).and_then(sized).filter(|_| !of_day()))
}
