//! Names that people read.

use crate::calendar::Calendar;
use crate::format::Language;
use crate::output::persian::GREGORIAN_MONTHS;

const GREGORIAN: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

const HIJRI: [&str; 12] = [
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal",
    "Dhu al-Qada", "Dhu al-Hijja",
];

/// Those of CLDR’s fa-AF.
const DARI_GREGORIAN: [&str; 12] =
    ["جنوری", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای", "اگست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"];

const PERSIAN_HIJRI: [&str; 12] = [
    "محرم", "صفر", "ربیع\u{200C}الاول", "ربیع\u{200C}الثانی", "جمادی\u{200C}الاول", "جمادی\u{200C}الثانی", "رجب",
    "شعبان", "رمضان", "شوال", "ذی\u{200C}قعده", "ذی\u{200C}حجه",
];

/// The months of the zodiacal calendar, as they are spelt in Afghanistan.
const SIGNS: [&str; 12] =
    ["Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws", "Jadi", "Dalw", "Hut"];

/// The name of a month of the zodiacal calendar, 1..=12, in Latin letters.
pub(super) fn sign(month: u8) -> &'static str {
    pick(&SIGNS, month).unwrap_or("?")
}

pub(in crate::output) const SEASONS: [&str; 4] = ["spring", "summer", "autumn", "winter"];

/// The name of a month, 1..=12, in Latin letters.
pub(in crate::output) fn month(calendar: Calendar, month: u8) -> &'static str {
    match calendar {
        Calendar::Jalali => Language::English.month(month),
        Calendar::Gregorian => pick(&GREGORIAN, month),
        Calendar::Hijri => pick(&HIJRI, month),
    }
    .unwrap_or("?")
}

/// The name of a month, 1..=12, in Persian or Dari.
pub(super) fn persian_month(calendar: Calendar, month: u8, language: Language) -> &'static str {
    match (calendar, language) {
        (Calendar::Jalali, _) => language.month(month),
        (Calendar::Gregorian, Language::Dari) => pick(&DARI_GREGORIAN, month),
        (Calendar::Gregorian, _) => pick(&GREGORIAN_MONTHS, month),
        (Calendar::Hijri, _) => pick(&PERSIAN_HIJRI, month),
    }
    .unwrap_or("؟")
}

fn pick(names: &[&'static str; 12], month: u8) -> Option<&'static str> {
    names.get(usize::from(month).wrapping_sub(1)).copied()
}
