//! The fields of a form: «سال: ۱۴۰۰ ماه: ۷ روز: ۱۲».

use super::beside_number::counts_next;
use super::head::{head, take_head};
use crate::grammar::prelude::*;

/// `سال[:] YEAR ماه[:] N روز[:] N`; with colons also the other way round, and without the day.
pub(super) const FORM: Rule = Rule::element(
    &[Named(RuleName::NumericDate, "سال: ۱۴۰۰ ماه: ۷ روز: ۱۲")],
    &[
        Prefix::before(head(Unit::Year).or(head(Unit::Month)).or(head(Unit::Day)), TokenSet::marks(&[Mark::Colon]))
            .then(TokenSet::DIGITS),
        Prefix::before(head(Unit::Year), TokenSet::FOUR_DIGITS).then(head(Unit::Month).or(COMMA)),
    ],
    take_form,
);

const COMMA: TokenSet = TokenSet::marks(&[Mark::PersianComma, Mark::Comma]);

/// The fields in their orders; the short ones have their colons.
const ORDERS: [&[Unit]; 4] = [
    &[Unit::Year, Unit::Month, Unit::Day],
    &[Unit::Day, Unit::Month, Unit::Year],
    &[Unit::Year, Unit::Month],
    &[Unit::Month, Unit::Year],
];

fn take_form(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.has_time() {
        return false;
    }
    let labelled = cursor.look(|ahead| ahead.advance_and_peek().is_some_and(|token| token.mark().is_some()));
    let orders = if labelled { &ORDERS[..] } else { &ORDERS[..1] };
    orders.iter().any(|order| {
        let mut dated = Draft { numeric: true, ..*draft };
        let taken = cursor.takes(|cursor| {
            for &unit in *order {
                take_field(&mut dated, cursor, unit, labelled)?;
            }
            (!counts_next(cursor)).then_some(())
        });
        if taken {
            *draft = dated;
        }
        taken
    })
}

/// «ماه: ۷», and the comma before it.
fn take_field(draft: &mut Draft, cursor: &mut Cursor<'_>, unit: Unit, labelled: bool) -> Option<()> {
    if !cursor.is_fresh() {
        cursor.take_mark(|mark| matches!(mark, Mark::PersianComma | Mark::Comma));
    }
    take_head(cursor, unit).then_some(())?;
    (cursor.take_mark(|mark| mark == Mark::Colon) == labelled).then_some(())?;
    let value = cursor.take_digits(|number| number.digits <= 4)?.value;
    match (unit, value) {
        (Unit::Year, 1300..=1420) => draft.year = Year::Full(value as i16),
        (Unit::Month, 1..=12) => draft.month = Some(MonthName::plain(Calendar::Jalali, value as u8)),
        (Unit::Day, 1..=31) => draft.day = Some(value as u8),
        _ => return None,
    }
    Some(())
}
