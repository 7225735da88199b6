//! Days of the week: «روز شنبه», «جمعهٔ گذشته», «این دوشنبه».

use super::absolute::take_head;
use super::draft::Draft;
use crate::calendar::Weekday;
use crate::expression::{Scope, Unit};
use crate::grammar::cursor::Cursor;
use crate::grammar::first::First;
use crate::lexicon::{Class, Flags, TokenKind};

impl Draft {
    /// `[این] [روز] WEEKDAY [گذشته|آینده]`
    pub(crate) fn take_weekday(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.weekday.is_some() || self.season.is_some() || self.span.is_some() {
            return false;
        }
        let mut ahead = *cursor;
        let this = ahead.is_fresh() && ahead.take_if(Class::Demonstrative, |sense| sense.value == 0).is_some();
        take_head(&mut ahead, Unit::Day);
        let Some(weekday) = take_weekday_name(&mut ahead) else { return false };
        // «اربعین یکشنبه ۳۰ آبان است» tells the day of the feast.
        if self.occasion.is_some() && ahead.peek().is_some_and(|token| First::NUMERAL.has(token, ahead.language())) {
            return false;
        }
        let mut scope = if this { Scope::This } else { Scope::Bare };
        if let Some(direction) = ahead.take_if(Class::Direction, |sense| !sense.flags.contains(Flags::AGO)) {
            scope = match direction.value {
                ..0 => Scope::Last,
                0 => Scope::This,
                1.. => Scope::Next,
            };
        } else if let Some(direction) = ahead.take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO)) {
            scope = if direction.value < 0 { Scope::Last } else { Scope::Next };
        }
        self.weekday = Some(weekday);
        self.scope = scope;
        *cursor = ahead;
        true
    }
}

/// A weekday's name, singular; «۵ شنبه» is written for «پنج\u{200C}شنبه».
pub(crate) fn take_weekday_name(cursor: &mut Cursor<'_>) -> Option<Weekday> {
    let mut ahead = *cursor;
    let count = match ahead.peek()?.kind {
        TokenKind::Number(number) if number.digits == 1 && (1..=5).contains(&number.value) => {
            ahead.advance();
            Some(number.value)
        }
        _ => None,
    };
    let sense = ahead.take_if(Class::Weekday, |sense| {
        !sense.flags.contains(Flags::PLURAL) && !sense.flags.contains(Flags::INDEFINITE)
    })?;
    let weekday = match (count, sense.value) {
        (None, iso) => Weekday::from_iso_number(u8::try_from(iso).ok()?)?,
        // Saturday is the word that the others count from.
        (Some(count), 6) => Weekday::from_iso_number(((5 + count) % 7 + 1) as u8)?,
        (Some(_), _) => return None,
    };
    *cursor = ahead;
    Some(weekday)
}
