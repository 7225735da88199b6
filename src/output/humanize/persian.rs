//! The words of Persian and Dari.

use super::distance::{Distance, Unit};
use super::style::{Formality, HumanizeLanguage, Number, Style};
use crate::numeral::{Digits, Words};
use crate::output::persian::{day_word, unit_word};
use core::fmt::{self, Display};

pub(super) fn write(f: &mut fmt::Formatter<'_>, distance: Distance, style: Style) -> fmt::Result {
    let (unit, count) = match distance {
        Distance::Now => return f.write_str(now(style)),
        Distance::Units(unit, count) => (unit, count),
    };
    if let Some(word) = own_word(unit, count, style.formality).filter(|_| count == 0 || !style.numeric) {
        return f.write_str(word);
    }
    let size = u32::try_from(count.unsigned_abs()).unwrap_or(u32::MAX);
    match style.number {
        Number::Digits(script) => Digits::new(size, script).fmt(f)?,
        Number::Words => Words::cardinal(size).fmt(f)?,
    }
    let noun = unit_word(unit.into());
    match (count < 0, style.formality) {
        (true, _) => write!(f, " {noun} پیش"),
        (false, Formality::Colloquial) => write!(f, " {noun}{} دیگه", ezafe(unit)),
        (false, _) => write!(f, " {noun}{} دیگر", ezafe(unit)),
    }
}

const fn now(style: Style) -> &'static str {
    match (style.formality, style.language) {
        (Formality::Formal, HumanizeLanguage::Dari) => "اکنون",
        (Formality::Formal, _) => "هم\u{200C}اکنون",
        (_, HumanizeLanguage::Dari) => "همین حالا",
        (_, _) => "همین الان",
    }
}

/// The letter of the ezafe, which is written after «ه» alone: «هفتهٔ دیگر», «روز دیگر».
const fn ezafe(unit: Unit) -> &'static str {
    match unit {
        Unit::Second | Unit::Minute | Unit::Week => "ٔ",
        Unit::Hour | Unit::Day | Unit::Month | Unit::Year => "",
    }
}

/// «فردا», «هفتهٔ گذشته»: what has a word of its own.
fn own_word(unit: Unit, count: i64, formality: Formality) -> Option<&'static str> {
    let formal = formality == Formality::Formal;
    let colloquial = formality == Formality::Colloquial;
    Some(match (unit, count) {
        (Unit::Day, -2 | 2) if formal => return None,
        (Unit::Day, -2..=2) => return day_word(count as i32),
        (Unit::Week, -1) if colloquial => "هفتهٔ پیش",
        (Unit::Week, -1) => "هفتهٔ گذشته",
        (Unit::Week, 0) if formal => "هفتهٔ جاری",
        (Unit::Week, 0) => "این هفته",
        (Unit::Week, 1) if colloquial => "هفتهٔ دیگه",
        (Unit::Week, 1) => "هفتهٔ آینده",
        (Unit::Month, -1) if colloquial => "ماه پیش",
        (Unit::Month, -1) => "ماه گذشته",
        (Unit::Month, 0) if formal => "ماه جاری",
        (Unit::Month, 0) => "این ماه",
        (Unit::Month, 1) if colloquial => "ماه دیگه",
        (Unit::Month, 1) => "ماه آینده",
        (Unit::Year, -2) if colloquial => "پیرارسال",
        (Unit::Year, -1) if formal => "سال گذشته",
        (Unit::Year, -1) => "پارسال",
        (Unit::Year, 0) if formal => "سال جاری",
        (Unit::Year, 0) => "امسال",
        (Unit::Year, 1) if colloquial => "سال دیگه",
        (Unit::Year, 1) => "سال آینده",
        _ => return None,
    })
}
