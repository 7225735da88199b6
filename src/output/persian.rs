//! The Persian words for what expressions are made of.

use crate::calendar::Calendar;
use crate::expression::{Amount, DayPart, Modifier, Quantity, Season, Unit};
use crate::numeral::{Digits, Script};
use core::fmt::{self, Display};

pub(super) static GREGORIAN_MONTHS: [&str; 12] =
    ["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

pub(super) static HIJRI_MONTHS: [&str; 12] = [
    "محرم\u{200C}الحرام", "صفرالمظفر", "ربیع\u{200C}الاول", "ربیع\u{200C}الثانی", "جمادی\u{200C}الاول",
    "جمادی\u{200C}الثانی", "رجب\u{200C}المرجب", "شعبان\u{200C}المعظم", "رمضان\u{200C}المبارک", "شوال",
    "ذی\u{200C}القعده", "ذی\u{200C}الحجه",
];

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
        (DayPart::Morning, 0, 12) => "نیمهٔ اول روز",
        (DayPart::Morning, 0, _) => "بامداد",
        (DayPart::Morning, 3, _) => "سحر",
        (DayPart::Afternoon, _, 24) => "نیمهٔ دوم روز",
        (DayPart::Evening, 17, _) => "غروب",
        (DayPart::Evening, 18, _) => "شامگاه",
        (DayPart::Night, 0, _) => "نیمهٔ دوم شب",
        _ => part_name(part),
    }
}

pub(super) const fn part_name(part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => "صبح",
        DayPart::Noon => "ظهر",
        DayPart::Afternoon => "بعدازظهر",
        DayPart::Evening => "عصر",
        DayPart::Night => "شب",
        DayPart::Midnight => "نیمه\u{200C}شب",
    }
}

/// What stands before that which it modifies, with its blank.
pub(super) const fn modifier_word(modifier: Modifier) -> &'static str {
    match modifier {
        Modifier::Start => "اوایل ",
        Modifier::Mid => "اواسط ",
        Modifier::End => "اواخر ",
        Modifier::Approx => "حدود ",
        Modifier::LessThan => "کمتر از ",
        Modifier::MoreThan => "بیش از ",
        Modifier::EqualOrLess => "حداکثر ",
        Modifier::EqualOrMore => "دست\u{200C}کم ",
        Modifier::Before => "پیش از ",
        Modifier::After => "پس از ",
        Modifier::OnOrBefore => "تا ",
        Modifier::OnOrAfter => "از ",
    }
}

/// The last number of [`superlative`].
pub(super) const LAST_NAMED: i8 = 12;

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

pub(super) fn digits(number: u32) -> Digits {
    Digits::new(number, Script::Persian)
}

/// The digits of a number whose sign the words beside it say.
pub(super) fn signed(value: i32) -> Digits {
    digits(value.unsigned_abs())
}

/// A year with its era: «۴۸۰ پیش از میلاد», «۱۴۳۸ قمری».
pub(super) struct YearOfEra(pub(super) Calendar, pub(super) i32);

impl Display for YearOfEra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.1) {
            (Calendar::Gregorian, year @ ..=0) => write!(f, "{} پیش از میلاد", digits(1 + year.unsigned_abs())),
            (calendar, year) => write!(f, "{} {}", digits(year.unsigned_abs()), calendar_word(calendar)),
        }
    }
}

/// «۹», «۹:۳۰», «۹:۳۰:۰۵»
pub(super) fn clock(f: &mut fmt::Formatter<'_>, hour: u8, minute: Option<u8>, second: Option<u8>) -> fmt::Result {
    digits(hour.into()).fmt(f)?;
    [minute, second].into_iter().flatten().try_for_each(|part| write!(f, ":{}", digits(part.into()).padded(2)))
}

/// «یک سال و شش ماه», «۲٫۵ ساعت», «چند روز»; `whole` writes the whole numbers.
pub(super) fn amount<W: Display>(f: &mut fmt::Formatter<'_>, amount: &Amount, whole: fn(u32) -> W) -> fmt::Result {
    for (place, part) in amount.parts().enumerate() {
        if place > 0 {
            f.write_str(" و ")?;
        }
        match part.quantity() {
            Quantity::Vague => f.write_str("چند")?,
            Quantity::Exact { digits: number, scale: 0 } => whole(number).fmt(f)?,
            Quantity::Exact { digits: number, scale } => {
                let one = 10u32.saturating_pow(scale.into());
                write!(f, "{}٫{}", digits(number / one), digits(number % one).padded(scale))?;
            }
        }
        write!(f, " {}", unit_word(part.unit))?;
    }
    Ok(())
}
