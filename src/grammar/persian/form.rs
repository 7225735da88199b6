//! The fields of a form: «سال: ۱۴۰۰ ماه: ۷ روز: ۱۲».

use super::beside_number::counts_next;
use super::head::{head, take_head};
use crate::grammar::prelude::*;

/// `سال[:] YEAR ماه[:] N روز[:] N`, or the day first, where each has its colon.
pub(super) const FORM: Rule = Rule::element(
    &[Named(RuleName::NumericDate, "سال: ۱۴۰۰ ماه: ۷ روز: ۱۲")],
    &[
        Prefix::before(head(Unit::Year).or(head(Unit::Day)), TokenSet::marks(&[Mark::Colon])).then(TokenSet::DIGITS),
        Prefix::before(head(Unit::Year), TokenSet::FOUR_DIGITS).then(head(Unit::Month).or(COMMA)),
    ],
    take_form,
);

const COMMA: TokenSet = TokenSet::marks(&[Mark::PersianComma, Mark::Comma]);

fn take_form(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        let labelled = cursor.look(|ahead| ahead.advance_and_peek().is_some_and(|token| token.mark().is_some()));
        let year_first = cursor.is_at(Unit::Year);
        let units =
            if year_first { [Unit::Year, Unit::Month, Unit::Day] } else { [Unit::Day, Unit::Month, Unit::Year] };
        let mut values = [0; 3];
        for (unit, value) in units.into_iter().zip(&mut values) {
            *value = take_field(cursor, unit, labelled)?;
        }
        if !year_first {
            values.reverse();
        }
        let [year, month, day] = values;
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) || counts_next(cursor) {
            return None;
        }
        let calendar = match year {
            1300..=1420 => Calendar::Jalali,
            1900..=2100 => Calendar::Gregorian,
            _ => return None,
        };
        draft.year = Year::Full(year as i16);
        draft.month = Some(MonthName::plain(calendar, month as u8));
        draft.day = Some(day as u8);
        draft.numeric = true;
        Some(())
    })
}

/// «ماه: ۷», and the comma before it.
fn take_field(cursor: &mut Cursor<'_>, unit: Unit, labelled: bool) -> Option<u32> {
    if !cursor.is_fresh() {
        cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
    }
    take_head(cursor, unit).then_some(())?;
    (cursor.take_mark(|mark| mark == Mark::Colon) == labelled).then_some(())?;
    cursor.take_digits(|number| number.digits <= 4).map(|number| number.value)
}
