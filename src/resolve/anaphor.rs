//! «آن روز», «سال بعد»: counted from the date that was named last.

use super::period::Period;
use super::{Assumed, Reference, Warning, relative};
use crate::calendar::RangeError;
use crate::expression::{Convention, Unit};

/// The period `offset` units away from the one that holds the date named last.
pub(crate) fn period(
    unit: Unit,
    offset: i16,
    convention: Convention,
    reference: &Reference,
) -> Result<Period, RangeError> {
    let Some(named) = reference.named().last(unit) else {
        let unknown = Period { days: None, value: None, ..Period::day(0) };
        return Ok(unknown.assuming(Assumed::NONE).warned(Warning::NoAntecedent));
    };
    relative::period(unit, offset.into(), named.calendar, convention, &reference.on_day(named.day))
}
