//! What recurs after its time: «ساعت نه شب | هر روز», «ساعت ۸ | هر شب», «ساعت ۱۰ | شنبه\u{200C}ها».

use super::customs;
use crate::grammar::engine::set_after::{is_bare_time, join_set};
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
    let ahead = cursor.at_token(readings.next).continued();
    let plural = ahead.peek().is_some_and(|token| PLURALS.contains(token, ahead.language()));
    if !plural && ahead.sense(Class::Every).is_none() {
        return;
    }
    // «ساعت ۹ شب | جمعه\u{200C}ها» may be on their eve.
    if plural && ahead.sense(Class::Weekday).is_some() && is_at_night(&ahead) {
        return;
    }
    join_set(readings, ahead, &customs::CUSTOMS);
}

fn is_at_night(after: &Cursor<'_>) -> bool {
    let night = |sense: Sense| sense.value::<PartOfDay>().part == DayPart::Night;
    after.before().and_then(|token| after.sense_of(token, Class::DayPart)).is_some_and(night)
}
