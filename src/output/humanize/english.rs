//! The words of English.

use super::distance::{Distance, Unit};
use super::style::{Formality, Number, Style};
use crate::numeral::{Digits, Script};
use crate::output::display;
use core::fmt::{self, Display};

pub(super) fn write(f: &mut fmt::Formatter<'_>, distance: Distance, style: Style) -> fmt::Result {
    let (unit, count) = match distance {
        Distance::Now if style.formality == Formality::Formal => return f.write_str("now"),
        Distance::Now => return f.write_str("just now"),
        Distance::Units(unit, count) => (unit, count),
    };
    if let Some(word) = own_word(unit, count).filter(|_| count == 0 || !style.numeric) {
        return f.write_str(word);
    }
    if count > 0 {
        f.write_str("in ")?;
    }
    let one = count.unsigned_abs() == 1;
    match (unit, style.number) {
        // "one second ago" and "a second ago" may be of a second one.
        (Unit::Second, Number::Words) if one => f.write_str("1")?,
        (Unit::Hour, _) if one && style.formality == Formality::Colloquial => f.write_str("an")?,
        (Unit::Minute | Unit::Day | Unit::Week | Unit::Month | Unit::Year, _)
            if one && style.formality == Formality::Colloquial =>
        {
            f.write_str("a")?
        }
        (_, number) => write_number(f, count.unsigned_abs(), number)?,
    }
    let noun = if one { display::unit(unit.into()) } else { display::units(unit.into()) };
    write!(f, " {noun}")?;
    f.write_str(if count < 0 { " ago" } else { "" })
}

/// "tomorrow", "last week": what has words of its own.
const fn own_word(unit: Unit, count: i64) -> Option<&'static str> {
    Some(match (unit, count) {
        (Unit::Day, -1) => "yesterday",
        (Unit::Day, 0) => "today",
        (Unit::Day, 1) => "tomorrow",
        (Unit::Week, -1) => "last week",
        (Unit::Week, 0) => "this week",
        (Unit::Week, 1) => "next week",
        (Unit::Month, -1) => "last month",
        (Unit::Month, 0) => "this month",
        (Unit::Month, 1) => "next month",
        (Unit::Year, -1) => "last year",
        (Unit::Year, 0) => "this year",
        (Unit::Year, 1) => "next year",
        _ => return None,
    })
}

const SMALL: [&str; 20] = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];

const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

fn write_number(f: &mut fmt::Formatter<'_>, size: u64, number: Number) -> fmt::Result {
    let script = match number {
        Number::Digits(script) => script,
        Number::Words => {
            let size = usize::try_from(size).unwrap_or(usize::MAX);
            if let Some(word) = SMALL.get(size) {
                return f.write_str(word);
            }
            if let Some(tens) = TENS.get((size / 10).wrapping_sub(2)) {
                f.write_str(tens)?;
                return match size % 10 {
                    0 => Ok(()),
                    ones => write!(f, "-{}", SMALL[ones]),
                };
            }
            Script::Latin
        }
    };
    Digits::new(u32::try_from(size).unwrap_or(u32::MAX), script).fmt(f)
}
