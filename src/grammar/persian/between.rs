//! «بین ۱۰ و ۱۵ مهر»: the two are the ends of a range, as those of «از … تا …» are.

use crate::grammar::engine::hours::{says_half, share_day, share_half};
use crate::grammar::prelude::*;

/// Links the two that stand after «بین»; `cursor` is the construction's.
pub(super) fn link(readings: &mut Readings, cursor: &Cursor<'_>) {
    if readings.len() != 2 || cursor.word_before() != Some(Preposition::Between) {
        return;
    }
    let Some(mut last) = readings.get(1).copied().filter(|last| last.link == Link::None) else { return };
    let after = cursor.at_token(readings.next);
    let begins = |word: &Cursor<'_>| word.peek().is_some_and(|token| token.start == last.start);
    let mut words = (cursor.at() + 1..readings.next).map(|place| cursor.at_token(place));
    let Some(word) = words.find(begins) else { return };
    if word.before().is_none_or(|token| cursor.sense_of(token, Class::And).is_none()) {
        return;
    }
    last.link = Link::RangeEnd;
    for reading in readings.iter_mut() {
        if reading.start == last.start {
            *reading = last;
            continue;
        }
        reading.link = Link::RangeStart;
        if word.sense(Class::Clock).is_none() && says_half(&word, &after) {
            share_half(reading, &last);
        }
        share_day(reading, &last);
    }
}
