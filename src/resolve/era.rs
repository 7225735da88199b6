//! Decades, centuries and millennia.

use super::Reference;
use super::absolute::full_year;
use super::grain::Grain;
use super::notes::{Assumed, AssumedField};
use super::period::Period;
use super::resolved::{Native, Value};
use crate::calendar::{Calendar, DayRange, RangeError};
use crate::expression::Span;

/// The period of a span; a decade of two digits is the one whose first year is nearest in the two-digit window.
pub(crate) fn span(calendar: Calendar, span: Span, reference: &Reference) -> Result<Period, RangeError> {
    match span {
        Span::ShortDecade(short) => {
            let (now, ..) = reference.fields(calendar)?;
            let first = full_year(short, now);
            // No decade of the common era is known by two figures before it has begun.
            let first = if calendar == Calendar::Gregorian && first > now { first - 100 } else { first };
            let period = years(calendar, first, 10, Grain::Decade)?;
            Ok(period.assuming(Assumed::NONE.with(AssumedField::Century)))
        }
        span => of_number(calendar, span),
    }
}

/// A span whose number says all.
pub(crate) fn of_number(calendar: Calendar, span: Span) -> Result<Period, RangeError> {
    match span {
        Span::Decade(first) => years(calendar, i32::from(first), 10, Grain::Decade),
        Span::ShortDecade(short) => years(calendar, i32::from(short), 10, Grain::Decade),
        Span::Century { number, from_zero } => {
            let number = i32::from(number);
            let first = first_year(number, 100) - i32::from(from_zero && number.is_positive());
            let period = years(calendar, first, 100, Grain::Century)?;
            Ok(match calendar {
                Calendar::Gregorian if number.is_positive() => {
                    Period { value: Some(Value::Century(number - 1)), ..period }
                }
                Calendar::Gregorian => period,
                _ => Period { native: Some(Native::Century { number }), ..period },
            })
        }
        Span::Millennium(number) => years(calendar, first_year(i32::from(number), 1000), 1000, Grain::Millennium),
    }
}

/// Spans count from year 1; before it, −1 is the one that ends with 1 BC.
const fn first_year(number: i32, length: i32) -> i32 {
    if number.is_positive() { (number - 1) * length + 1 } else { number * length + 1 }
}

/// A run of whole years.
pub(crate) fn years(calendar: Calendar, first: i32, count: i32, grain: Grain) -> Result<Period, RangeError> {
    let start = DayRange::year(calendar, first)?.start;
    let end = DayRange::year(calendar, first + count - 1)?.end;
    let period = Period::run(DayRange { start, end }, grain, Some(calendar));
    Ok(match (calendar, grain) {
        (Calendar::Gregorian, Grain::Decade) if first >= 0 => {
            Period { value: Some(Value::Decade(first / 10)), ..period }
        }
        (Calendar::Jalali | Calendar::Hijri, Grain::Decade) => {
            Period { native: Some(Native::Decade { first }), ..period }
        }
        _ => period,
    })
}
