//! Named days: when they fall. The dates are those of Iran's official calendar and of the calendars' own rules.

use super::Reference;
use super::absolute::{choose, full_year, lunar_year_in};
use super::grain::Grain;
use super::notes::{Assumed, AssumedField};
use super::period::Period;
use super::resolved::{Native, Value};
use super::week::first_on_or_after;
use crate::calendar::{Calendar, DayRange, RangeError, Weekday};
use crate::expression::Year;
use crate::policy::Policy;

/// When an occasion falls.
#[derive(Clone, Copy)]
enum Rule {
    /// From a month and day of a calendar, so many days.
    Fixed(Calendar, u8, u8, u8),
    /// The day before the last Wednesday of the Jalali year.
    EveOfLastWednesday,
    /// The last Friday of Ramadan.
    LastFridayOfRamadan,
}

use Rule::Fixed;

/// The occasions by their place in the lexicon.
const OCCASIONS: [Rule; 33] = [
    Fixed(Calendar::Jalali, 1, 1, 1),      // نوروز
    Fixed(Calendar::Jalali, 1, 13, 1),     // سیزده\u{200C}به\u{200C}در
    Fixed(Calendar::Jalali, 9, 30, 1),     // شب یلدا
    Rule::EveOfLastWednesday,              // چهارشنبه\u{200C}سوری
    Fixed(Calendar::Jalali, 11, 12, 11),   // دههٔ فجر
    Fixed(Calendar::Jalali, 6, 2, 7),      // هفتهٔ دولت
    Fixed(Calendar::Hijri, 1, 10, 1),      // عاشورا
    Fixed(Calendar::Hijri, 1, 9, 1),       // تاسوعا
    Fixed(Calendar::Hijri, 2, 20, 1),      // اربعین
    Fixed(Calendar::Hijri, 10, 1, 1),      // عید فطر
    Fixed(Calendar::Hijri, 12, 10, 1),     // عید قربان
    Fixed(Calendar::Hijri, 12, 18, 1),     // عید غدیر
    Fixed(Calendar::Hijri, 7, 27, 1),      // مبعث
    Rule::LastFridayOfRamadan,             // روز قدس
    Fixed(Calendar::Jalali, 9, 16, 1),     // روز دانشجو
    Fixed(Calendar::Hijri, 6, 20, 1),      // روز مادر
    Fixed(Calendar::Hijri, 7, 13, 1),      // روز پدر
    Fixed(Calendar::Gregorian, 12, 25, 1), // کریسمس
    Fixed(Calendar::Jalali, 6, 31, 7),     // هفتهٔ دفاع مقدس
    Fixed(Calendar::Jalali, 2, 12, 1),     // روز معلم
    Fixed(Calendar::Jalali, 8, 13, 1),     // روز دانش\u{200C}آموز
    Fixed(Calendar::Jalali, 5, 17, 1),     // روز خبرنگار
    Fixed(Calendar::Jalali, 6, 1, 1),      // روز پزشک
    Fixed(Calendar::Jalali, 1, 29, 1),     // روز ارتش
    Fixed(Calendar::Jalali, 1, 12, 1),     // روز جمهوری اسلامی
    Fixed(Calendar::Jalali, 1, 1, 13),     // تعطیلات نوروز
    Fixed(Calendar::Hijri, 8, 15, 1),      // نیمهٔ شعبان
    Fixed(Calendar::Hijri, 11, 1, 11),     // دههٔ کرامت
    Fixed(Calendar::Hijri, 3, 12, 6),      // هفتهٔ وحدت
    Fixed(Calendar::Jalali, 1, 20, 1),     // روز ملی فناوری هسته\u{200C}ای
    Fixed(Calendar::Gregorian, 5, 1, 1),   // روز کارگر
    Fixed(Calendar::Jalali, 11, 10, 1),    // جشن سده
    Fixed(Calendar::Jalali, 7, 16, 1),     // مهرگان
];

impl Rule {
    const fn calendar(self) -> Calendar {
        match self {
            Rule::Fixed(calendar, ..) => calendar,
            Rule::EveOfLastWednesday => Calendar::Jalali,
            Rule::LastFridayOfRamadan => Calendar::Hijri,
        }
    }

    /// The days in a year of the rule's calendar.
    fn days(self, year: i32) -> Result<DayRange, RangeError> {
        let one = |start| DayRange { start, end: start + 1 };
        match self {
            Rule::Fixed(calendar, month, day, length) => {
                let start = calendar.day_number(year, month, day)?;
                Ok(DayRange { start, end: start + i32::from(length) })
            }
            Rule::EveOfLastWednesday => {
                let end = DayRange::year(Calendar::Jalali, year)?.end;
                Ok(one(first_on_or_after(Weekday::Wednesday, end - 7) - 1))
            }
            Rule::LastFridayOfRamadan => {
                let end = DayRange::month(Calendar::Hijri, year, 9)?.end;
                Ok(one(first_on_or_after(Weekday::Friday, end - 7)))
            }
        }
    }
}

/// An occasion of every year.
pub(crate) fn yearless(id: u8) -> Period {
    match OCCASIONS.get(usize::from(id)).copied().unwrap_or(OCCASIONS[0]) {
        Rule::Fixed(calendar, month, day, _) => super::absolute::yearless(calendar, month, Some(day)),
        Rule::EveOfLastWednesday => super::absolute::yearless(Calendar::Jalali, 12, None),
        Rule::LastFridayOfRamadan => super::absolute::yearless(Calendar::Hijri, 9, None),
    }
}

/// An occasion of a year, or the one that the policy leans to.
pub(crate) fn occasion(id: u8, year: Year, reference: &Reference, policy: &Policy) -> Result<Period, RangeError> {
    let rule = OCCASIONS.get(usize::from(id)).copied().unwrap_or(OCCASIONS[0]);
    let calendar = rule.calendar();
    let (now, ..) = reference.fields(calendar)?;
    let (jalali, ..) = reference.fields(Calendar::Jalali)?;
    let lunar = calendar == Calendar::Hijri;
    let mut assumed = Assumed::NONE;
    let in_jalali = |jalali: i32| match rule {
        Rule::Fixed(Calendar::Hijri, month, day, _) => lunar_year_in(jalali, month, Some(day)),
        Rule::LastFridayOfRamadan => lunar_year_in(jalali, 9, Some(23)),
        _ => Ok(jalali),
    };
    let year = match year {
        Year::Last | Year::Next => {
            let candidates = (now - 2..=now + 2).filter_map(|year| Some((year, rule.days(year).ok()?)));
            super::absolute::over_or_ahead(candidates, year, reference.day()).unwrap_or(now)
        }
        Year::Unsaid | Year::Near(_) | Year::Every => {
            assumed = assumed.with(AssumedField::Year);
            let candidates = (now - 2..=now + 2).filter_map(|year| Some((year, rule.days(year).ok()?)));
            choose(candidates, reference.day(), policy.lean()).unwrap_or(now)
        }
        Year::Relative(offset) if lunar => in_jalali(jalali + i32::from(offset))?,
        Year::Relative(offset) => now + i32::from(offset),
        Year::Short(short) => {
            assumed = assumed.with(AssumedField::Century);
            match calendar {
                Calendar::Gregorian => full_year(short, now),
                _ => in_jalali(full_year(short, jalali))?,
            }
        }
        // A lunar occasion may be dated by either year; the lunar one is some 43 ahead.
        Year::Full(year) if lunar && i32::from(year) <= jalali + 10 => in_jalali(i32::from(year))?,
        Year::Full(year @ 1500..) if calendar == Calendar::Jalali => i32::from(year) - 621,
        Year::Full(year) => i32::from(year),
    };
    let days = rule.days(year)?;
    let mut period = Period::run(days, Grain::Day, Some(calendar));
    if days.end - days.start == 1 {
        period.value = Some(Value::Day(days.start));
        if calendar != Calendar::Gregorian {
            let (year, month, day) = calendar.fields(days.start)?;
            period.native = Some(Native::Day(year, month, day));
        }
    }
    Ok(period.assuming(assumed))
}
