//! Dates of the zodiacal calendar, whose months had other lengths than today's: «۳ حوت ۱۲۹۹».

use super::grain::Grain;
use super::period::Period;
use super::resolved::Native;
use crate::calendar::{BorjiDate, Calendar, DayRange, JalaliDate};

/// The day or month of a year in which that calendar was official; `None` where it was not.
pub(crate) fn period(year: i32, month: u8, day: Option<u8>) -> Option<Period> {
    let first = BorjiDate::new(year, month, 1).ok()?;
    let start = first.day_number();
    let length = first.days_in_month();
    let jalali = Some(Calendar::Jalali);
    let Some(day) = day else {
        let days = DayRange { start, end: start + i32::from(length) };
        let native = Some(Native::Month { year, month });
        return Some(Period { native, ..Period::run(days, Grain::Month, jalali) });
    };
    let number = start + i32::from(day.min(length)) - 1;
    // The native date is that of the calendar of today.
    let today = JalaliDate::from_day_number(number).ok()?;
    let native = Native::Day { year: today.year(), month: today.month(), day: today.day() };
    if day > length {
        return Some(Period::nonexistent(Calendar::Jalali, Native::Day { year, month, day }, native));
    }
    Some(Period { calendar: jalali, native: Some(native), ..Period::day(number) })
}
