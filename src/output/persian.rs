//! The Persian words for what expressions are made of.

use crate::calendar::Calendar;
use crate::expression::{DayPart, Season, Unit};

pub(super) static GREGORIAN_MONTHS: [&str; 12] =
    ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

pub(super) static HIJRI_MONTHS: [&str; 12] = [
    "محرم\u{200C}الحرام",
    "صفرالمظفر",
    "ربیع\u{200C}الاول",
    "ربیع\u{200C}الثانی",
    "جمادی\u{200C}الاول",
    "جمادی\u{200C}الثانی",
    "رجب\u{200C}المرجب",
    "شعبان\u{200C}المعظم",
    "رمضان\u{200C}المبارک",
    "شوال",
    "ذی\u{200C}القعده",
    "ذی\u{200C}الحجه",
];

/// Of −1, 0 and 1.
pub(super) static DECADE_DIRECTIONS: [&str; 3] = ["گذشته", "جاری", "آینده"];

/// «گذشته», «جاری», «آینده»
pub(super) const fn direction(offset: i32) -> &'static str {
    match offset {
        ..0 => "گذشته",
        0 => "جاری",
        1.. => "آینده",
    }
}

/// The day so many days away, where it has a word.
pub(super) const fn day_word(offset: i32) -> Option<&'static str> {
    Some(match offset {
        -3 => "پس\u{200C}پریروز",
        -2 => "پریروز",
        -1 => "دیروز",
        0 => "امروز",
        1 => "فردا",
        2 => "پس\u{200C}فردا",
        3 => "پسان\u{200C}فردا",
        _ => return None,
    })
}

/// The year so many years away, where it has a word.
pub(super) const fn year_word(offset: i32) -> Option<&'static str> {
    Some(match offset {
        -2 => "پیرارسال",
        -1 => "پارسال",
        0 => "امسال",
        1 => "سال آینده",
        _ => return None,
    })
}

pub(super) const fn calendar_word(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::Jalali => "خورشیدی",
        Calendar::Gregorian => "میلادی",
        Calendar::Hijri => "قمری",
    }
}

pub(super) const fn season_word(season: Season) -> &'static str {
    match season {
        Season::Spring => "بهار",
        Season::Summer => "تابستان",
        Season::Autumn => "پاییز",
        Season::Winter => "زمستان",
    }
}

pub(super) const fn unit_word(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "ثانیه",
        Unit::Minute => "دقیقه",
        Unit::Hour => "ساعت",
        Unit::Day => "روز",
        Unit::Week => "هفته",
        Unit::Month => "ماه",
        Unit::Quarter | Unit::Season => "فصل",
        Unit::Half => "نیم\u{200C}سال",
        Unit::Year => "سال",
        Unit::Decade => "دهه",
        Unit::Century => "قرن",
        Unit::Millennium => "هزاره",
        Unit::While => "وقت",
    }
}

/// A part of the day by its hours.
pub(super) const fn part_word(part: DayPart, from: u8, to: u8) -> &'static str {
    match (part, from, to) {
        (DayPart::Morning, 0, _) => "بامداد",
        (DayPart::Morning, 3, _) => "سحر",
        (DayPart::Morning, ..) => "صبح",
        (DayPart::Noon, ..) => "ظهر",
        (DayPart::Afternoon, ..) => "بعدازظهر",
        (DayPart::Evening, 17, _) => "غروب",
        (DayPart::Evening, 18, _) => "شامگاه",
        (DayPart::Evening, ..) => "عصر",
        (DayPart::Night, ..) => "شب",
        (DayPart::Midnight, ..) => "نیمه\u{200C}شب",
    }
}

/// The n-th, before its noun; −1 is the last.
pub(super) const fn superlative(nth: i8) -> &'static str {
    match nth {
        1 => "نخستین",
        2 => "دومین",
        3 => "سومین",
        4 => "چهارمین",
        5 => "پنجمین",
        6 => "ششمین",
        7 => "هفتمین",
        8 => "هشتمین",
        9 => "نهمین",
        10 => "دهمین",
        11 => "یازدهمین",
        12 => "دوازدهمین",
        _ => "آخرین",
    }
}

/// The n-th, after its noun; −1 is the last.
pub(super) const fn ordinal(nth: i8) -> &'static str {
    match nth {
        1 => "نخست",
        2 => "دوم",
        3 => "سوم",
        4 => "چهارم",
        5 => "پنجم",
        6 => "ششم",
        7 => "هفتم",
        8 => "هشتم",
        9 => "نهم",
        10 => "دهم",
        11 => "یازدهم",
        12 => "دوازدهم",
        _ => "آخر",
    }
}
