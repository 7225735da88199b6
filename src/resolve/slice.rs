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
        // The half of three months ends in the middle of the second.
        Unit::Half if matches!(period.grain, Grain::Season | Grain::Quarter) => {
            let (year, month, _) = calendar.fields(whole.start)?;
            let second = calendar.days_in_month(year, month).map_or(30, i32::from);
            (halves(whole, whole.start + second + 15, nth), Grain::Half)
        }
        unit => (years_or_months(whole, calendar, unit, count, nth, period.grain)?, grain_of(unit, count)),
    };
    let clipped = DayRange { start: days.start.max(whole.start), end: days.end.min(whole.end) };
    // «هفتهٔ دهم مهر», "the first five quarters of 2016": the period has no such part.
    if clipped.is_empty() || exceeds(whole, days, count) {
        let warnings = period.warnings.with(Warning::NonexistentDate);
        return Ok(Period { days: None, value: None, native: None, grain, warnings, ..period });
    }
    let (native, value) = names(clipped, calendar, &period, slice, nth)?;
    Ok(Period { days: Some(clipped), value: Some(value), grain, native, ..period })
}

/// A run of several units that reaches a unit or more past the period; "the first five weeks of May" end in June.
fn exceeds(whole: DayRange, days: DayRange, count: i32) -> bool {
    let over = (whole.start - days.start).max(days.end - whole.end);
    count > 1 && over > 0 && over.saturating_mul(count) >= days.end - days.start
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
    grain: Grain,
) -> Result<DayRange, RangeError> {
    let (first_year, first_month, _) = calendar.fields(whole.start)?;
    let (last_year, last_month, _) = calendar.fields(whole.end)?;
    let length = (last_year - first_year) * 12 + i32::from(last_month) - i32::from(first_month);
    let months = match unit {
        Unit::Month => count,
        Unit::Quarter | Unit::Season => 3 * count,
        // A school year is told by its two terms: Mehr to Bahman, Esfand to Khordad.
        Unit::Half if length == 9 && nth == 1 => 5,
        Unit::Half if length == 9 => 4,
        Unit::Half if grain == Grain::Year => 6,
        Unit::Half => length / 2,
        Unit::Year => 12 * count,
        Unit::Decade => 120 * count,
        _ => 1200 * count,
    };
    let offset = if length == 9 && nth == 2 {
        5
    } else if nth > 0 {
        (nth - 1) * months
    } else {
        length + nth * months
    };
    let at = |offset: i32| {
        let months = first_year * 12 + i32::from(first_month) - 1 + offset;
        calendar.day_number(months.div_euclid(12), months.rem_euclid(12) as u8 + 1, 1)
    };
    Ok(DayRange { start: at(offset)?, end: at(offset + months)? })
}

const fn run(whole: DayRange, days: i32, nth: i32) -> DayRange {
    let start = if nth > 0 { whole.start + (nth - 1) * days } else { whole.end + nth * days };
    DayRange { start, end: start + days }
}

const fn halves(whole: DayRange, middle: i32, nth: i32) -> DayRange {
    if nth == 1 { DayRange { start: whole.start, end: middle } } else { DayRange { start: middle, end: whole.end } }
}

fn nth_weekday(whole: DayRange, weekday: Weekday, nth: i32) -> DayRange {
    let start = if nth > 0 {
        first_on_or_after(weekday, whole.start) + 7 * (nth - 1)
    } else {
        first_on_or_after(weekday, whole.end - 7) + 7 * (nth + 1)
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

/// What the part is called in its calendar, and its value.
fn names(
    days: DayRange,
    calendar: Calendar,
    whole: &Period,
    slice: Slice,
    nth: i32,
) -> Result<(Option<Native>, Value), RangeError> {
    if days.end - days.start == 1 {
        let (year, month, day) = calendar.fields(days.start)?;
        let native =
            whole.calendar.filter(|&said| said != Calendar::Gregorian).map(|_| Native::Day { year, month, day });
        return Ok((native, Value::Day(days.start)));
    }
    let (year, month, day) = calendar.fields(days.start)?;
    let native = match (slice.unit, slice.count, calendar) {
        (_, _, Calendar::Gregorian) => None,
        (Unit::Month, 3, _) if day == 1 && nth != 0 => Some(Native::Quarter { year, quarter: month / 3 + 1 }),
        (Unit::Month, 6, _) | (Unit::Half, 1, _)
            if day == 1 && (month == 1 || month == 7) && HALF_YEAR.contains(&(days.end - days.start)) =>
        {
            Some(Native::Half { year, half: month / 7 + 1 })
        }
        (Unit::Month, 1, _) => Some(Native::Month { year, month }),
        _ => None,
    };
    let value = match (slice.unit, slice.count, calendar) {
        (Unit::Month, 1, Calendar::Gregorian) => Value::Month { year, month },
        (Unit::Month, 3, Calendar::Gregorian) if month % 3 == 1 => Value::Quarter { year, quarter: month / 3 + 1 },
        (Unit::Month, 6, Calendar::Gregorian) | (Unit::Half, 1, Calendar::Gregorian)
            if whole.grain == Grain::Year && month % 6 == 1 =>
        {
            Value::Half { year, half: month / 6 + 1 }
        }
        _ => Value::Days(days),
    };
    Ok((native, value))
}
