//! Days of the week: «روز شنبه», «جمعهٔ گذشته», «این دوشنبه».

use super::absolute::take_head;
use super::draft::Draft;
use crate::calendar::Weekday;
use crate::expression::{Scope, Unit};
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::lexicon::{Class, Demonstrative, Direction, Flags, Sense};

impl Draft {
    /// `[این] [روز] WEEKDAY [گذشته|آینده]`
    pub(crate) fn take_weekday(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.weekday.is_some() || self.season.is_some() || self.span.is_some() {
            return false;
        }
        cursor.takes(|cursor| {
            let this = cursor.is_fresh() && cursor.take_word(Demonstrative::This).is_some();
            take_head(cursor, Unit::Day);
            let weekday = take_weekday_name(cursor)?;
            // «اربعین یکشنبه ۳۰ آبان است» tells the day of the feast.
            let date = |token| First::NUMERAL.has(token, cursor.language());
            if self.occasion.is_some() && cursor.peek().is_some_and(date) {
                return None;
            }
            self.weekday = Some(weekday);
            self.scope = match cursor.take(Class::Direction).map(Sense::value) {
                Some(Direction::Past) => Scope::Last,
                Some(Direction::Present) => Scope::This,
                Some(Direction::Future) => Scope::Next,
                None if this => Scope::This,
                None => Scope::Bare,
            };
            Some(())
        })
    }
}

/// A weekday's name, singular; «۵ شنبه» is written for «پنج\u{200C}شنبه».
pub(crate) fn take_weekday_name(cursor: &mut Cursor<'_>) -> Option<Weekday> {
    cursor.attempt(|cursor| {
        let count = cursor.take_digits(|number| number.digits == 1 && (1..=5).contains(&number.value));
        let unlike = Flags::PLURAL.union(Flags::INDEFINITE);
        let weekday = cursor.take_if(Class::Weekday, |sense| !sense.flags.intersects(unlike))?.value();
        match count {
            None => Some(weekday),
            // Saturday is the word that the others count from.
            Some(count) if weekday == Weekday::Saturday => Weekday::from_iso_number(((5 + count.value) % 7 + 1) as u8),
            Some(_) => None,
        }
    })
}
