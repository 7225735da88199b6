//! A part of a period: the n-th run of so many units in it.

use super::grain::Grain;
use super::notes::Warning;
use super::period::Period;
use super::resolved::{Native, Value};
use super::week::{first_on_or_after, iso_week, week_of};
use crate::calendar::{Calendar, DayRange, RangeError, Weekday};
use crate::expression::{Slice, Unit};

/// Cuts the part out; a period without days stays as it is.
pub(crate) fn cut(period: Period, slice: Slice) -> Result<Period, RangeError> {
    let Some(whole) = period.days else { return Ok(period) };
    let calendar = period.calendar.unwrap_or(Calendar::Jalali);
    let count = i32::from(slice.count);
    let nth = i32::from(slice.nth);
    let (days, grain) = match slice.unit {
        Unit::Day => match slice.weekday {
            Some(weekday) => (nth_weekday(whole, weekday, nth), Grain::Day),
            None => (run(whole, count, nth), Grain::Day),
        },
        // "the first weekend of May" begins in May.
        Unit::Week if slice.weekday.is_some() => return weekend(period, whole, slice),
        // «هفتهٔ سی و دوم سال» is of the weeks of the calendar; «هفتهٔ اول سال» is its first seven days, as of a month.
        Unit::Week if nth > WEEKS_OF_MONTH && period.grain == Grain::Year && calendar == Calendar::Jalali => {
            return week_of_year(period, whole, nth);
        }
        Unit::Week => (run(whole, 7 * count, nth), Grain::Week),
        Unit::Decade if matches!(period.grain, Grain::Month | Grain::Day) => {
            let days = run(whole, 10, nth);
            // The third ten of a month runs to its end.
            (
                if nth == 3 || nth == -1 { DayRange { start: whole.start + 20, end: whole.end } } else { days },
                Grain::Day,
            )
        }
        Unit::Half if period.grain == Grain::Month => {
            let middle = whole.start + 15;
            (halves(whole, middle, nth), Grain::Day)
        }
        // Three months have their middle in the second one.
        Unit::Half if matches!(period.grain, Grain::Season | Grain::Quarter) => {
            let (year, month, _) = calendar.fields(whole.start)?;
            (halves(whole, calendar.day_number(year, month + 1, 16)?, nth), Grain::Half)
        }
        unit => (years_or_months(whole, calendar, unit, count, nth)?, grain_of(unit, count)),
    };
    let clipped = DayRange { start: days.start.max(whole.start), end: days.end.min(whole.end) };
    // «هفتهٔ دهم مهر», "the first five quarters of 2016": the period has no such part.
    if exceeds(whole, days, count) {
        let warnings = period.warnings.with(Warning::NonexistentDate);
        return Ok(Period { days: None, value: None, native: None, grain, warnings, ..period });
    }
    let (native, value) = if clipped.end - clipped.start == 1 {
        day_name(clipped.start, period.calendar)?
    } else if clipped == days {
        names(days, calendar, slice, period.grain)?
    } else {
        (None, Value::Days(clipped))
    };
    Ok(Period { days: Some(clipped), value: Some(value), grain, native, ..period })
}

/// A unit outside of the period, or a run of several that reaches a unit or more past it; "the first five weeks of May" end in
/// June.
fn exceeds(whole: DayRange, days: DayRange, count: i32) -> bool {
    let over = (whole.start - days.start).max(days.end - whole.end);
    over.saturating_mul(count) >= days.end - days.start
}

/// A month has no more.
const WEEKS_OF_MONTH: i32 = 4;

/// A week from Saturday; the first is that which holds the first day of the year.
fn week_of_year(period: Period, year: DayRange, nth: i32) -> Result<Period, RangeError> {
    let start = week_of(Weekday::Saturday, year.start).start + 7 * (nth - 1);
    if start >= year.end {
        let warnings = period.warnings.with(Warning::NonexistentDate);
        return Ok(Period { days: None, value: None, native: None, grain: Grain::Week, warnings, ..period });
    }
    // The ISO week that shares Monday to Friday with it.
    let (year, week) = iso_week(start + 2)?;
    let days = Some(DayRange { start, end: start + 7 });
    Ok(Period { days, value: Some(Value::Week { year, week }), native: None, grain: Grain::Week, ..period })
}

/// The n-th weekend that begins in a period, by its first day.
fn weekend(period: Period, whole: DayRange, slice: Slice) -> Result<Period, RangeError> {
    let Some(first) = slice.weekday else { return Ok(period) };
    let start = nth_weekday(whole, first, i32::from(slice.nth)).start;
    let days = DayRange { start, end: start + 2 };
    let (year, week) = iso_week(start)?;
    let value = Some(Value::Weekend { year, week });
    Ok(Period { days: Some(days), value, native: None, grain: Grain::Day, ..period })
}

/// Half-years, months, years and decades of a period, by its calendar.
fn years_or_months(
    whole: DayRange,
    calendar: Calendar,
    unit: Unit,
    count: i32,
    nth: i32,
) -> Result<DayRange, RangeError> {
    let (first_year, first_month, _) = calendar.fields(whole.start)?;
    let (last_year, last_month, _) = calendar.fields(whole.end)?;
    let length = (last_year - first_year) * 12 + i32::from(last_month) - i32::from(first_month);
    let months = match unit {
        Unit::Month => count,
        Unit::Quarter | Unit::Season => 3 * count,
        // A school year has nine months and two terms: Mehr to Bahman, Esfand to Khordad, with which it ends.
        Unit::Half if length == 9 => 5,
        Unit::Half => length / 2,
        Unit::Year => 12 * count,
        Unit::Decade => 120 * count,
        _ => 1200 * count,
    };
    let offset = if nth.is_negative() { length + nth * months } else { (nth - 1) * months };
    let at = |offset: i32| {
        let months = first_year * 12 + i32::from(first_month) - 1 + offset;
        calendar.day_number(months.div_euclid(12), months.rem_euclid(12) as u8 + 1, 1)
    };
    Ok(DayRange { start: at(offset)?, end: at(offset + months)? })
}

const fn run(whole: DayRange, days: i32, nth: i32) -> DayRange {
    let start = if nth.is_negative() { whole.end + nth * days } else { whole.start + (nth - 1) * days };
    DayRange { start, end: start + days }
}

const fn halves(whole: DayRange, middle: i32, nth: i32) -> DayRange {
    if nth == 1 { DayRange { start: whole.start, end: middle } } else { DayRange { start: middle, end: whole.end } }
}

fn nth_weekday(whole: DayRange, weekday: Weekday, nth: i32) -> DayRange {
    let start = if nth.is_negative() {
        first_on_or_after(weekday, whole.end - 7) + 7 * (nth + 1)
    } else {
        first_on_or_after(weekday, whole.start) + 7 * (nth - 1)
    };
    DayRange { start, end: start + 1 }
}

const fn grain_of(unit: Unit, count: i32) -> Grain {
    match (unit, count) {
        (Unit::Month, 3) | (Unit::Quarter | Unit::Season, _) => Grain::Quarter,
        (Unit::Month, 6) | (Unit::Half, _) => Grain::Half,
        (Unit::Month, _) => Grain::Month,
        (Unit::Year, _) => Grain::Year,
        (Unit::Decade, _) => Grain::Decade,
        _ => Grain::Century,
    }
}

/// The days of six months, of any calendar; half a decade, and a term of school, have others.
const HALF_YEAR: core::ops::RangeInclusive<i32> = 176..=186;

/// What a day is called in the calendar that was said, and its value.
fn day_name(day: i32, said: Option<Calendar>) -> Result<(Option<Native>, Value), RangeError> {
    let native = match said {
        None | Some(Calendar::Gregorian) => None,
        Some(calendar) => {
            let (year, month, day) = calendar.fields(day)?;
            Some(Native::Day { year, month, day })
        }
    };
    Ok((native, Value::Day(day)))
}

/// What a part that lies within its period is called in its calendar, and its value.
fn names(
    days: DayRange,
    calendar: Calendar,
    slice: Slice,
    whole: Grain,
) -> Result<(Option<Native>, Value), RangeError> {
    let (year, month, _) = calendar.fields(days.start)?;
    // Whole months from the first of one on.
    let months = match (slice.unit, slice.count) {
        (Unit::Month, count) => count,
        (Unit::Half, _) if HALF_YEAR.contains(&(days.end - days.start)) => 6,
        _ => return Ok((None, Value::Days(days))),
    };
    let (place, rest) = (month / months + 1, (month - 1) % months);
    let name = match (months, rest) {
        (1, _) => Native::Month { year, month },
        (3, 0) => Native::Quarter { year, quarter: place },
        (6, 0) => Native::Half { year, half: place },
        _ => return Ok((None, Value::Days(days))),
    };
    Ok(match (calendar, name) {
        (Calendar::Gregorian, Native::Quarter { year, quarter }) => (None, Value::Quarter { year, quarter }),
        (Calendar::Gregorian, Native::Half { year, half }) if whole == Grain::Year => {
            (None, Value::Half { year, half })
        }
        (Calendar::Gregorian, Native::Month { year, month }) => (None, Value::Month { year, month }),
        (Calendar::Gregorian, _) => (None, Value::Days(days)),
        _ => (Some(name), Value::Days(days)),
    })
}
