//! What tells the half of the day after an hour: "a.m.", "this evening", "in the morning".

use super::marks::take_abbreviation_dot;
use crate::grammar::prelude::*;

/// "a.m.", "p.m.", "pm"
pub(super) fn take_half(cursor: &mut Cursor<'_>) -> Option<HalfDay> {
    cursor.attempt(|cursor| {
        // "4 in the pm"
        if cursor.take_word(Preposition::In).is_some() {
            cursor.take_word(Article::The)?;
        }
        let half = cursor.take_if(Class::Meridiem, |sense| !sense.flags.contains(Flags::SHORT))?;
        take_abbreviation_dot(cursor, 3);
        Some(half.value())
    })
}

/// "7 this evening", "five in the morning", "9 tomorrow night"
pub(super) fn part_follows(mut cursor: Cursor<'_>) -> bool {
    if cursor.sense(Class::DeicticNight).is_some() {
        return true;
    }
    if cursor.take_word_if(|word| matches!(word, Preposition::In | Preposition::At)).is_some() {
        let the = cursor.take_word(Article::The).is_some();
        return cursor.word().is_some_and(|part: PartOfDay| the || part == PartOfDay::NIGHT);
    }
    let led = [Class::Direction, Class::DeicticDay, Class::Weekday].iter().any(|&class| cursor.take(class).is_some());
    cursor.word().is_some_and(|hours: PartOfDay| led || matches!(hours.part, DayPart::Noon | DayPart::Midnight))
}
