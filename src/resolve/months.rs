//! Months, and the units made of them, away from a day.

use crate::calendar::{Calendar, RangeError};
use crate::expression::Unit;

/// The months that a unit is made of; `None` for weeks and shorter ones.
pub(super) const fn months_in(unit: Unit) -> Option<i64> {
    Some(match unit {
        Unit::Month => 1,
        Unit::Quarter | Unit::Season => 3,
        Unit::Half => 6,
        Unit::Year => 12,
        Unit::Decade => 120,
        Unit::Century => 1200,
        Unit::Millennium => 12_000,
        _ => return None,
    })
}

/// The day of the same number so many months away, or the last one where that month is shorter.
pub(super) fn months_away(day: i32, months: i64, calendar: Calendar) -> Result<i32, RangeError> {
    let (year, month, day) = calendar.fields(day)?;
    let total = (i64::from(year) * 12 + i64::from(month) - 1).saturating_add(months);
    // A year past an `i32` is past every calendar too, and is refused as such.
    let year = i32::try_from(total.div_euclid(12)).unwrap_or(i32::MAX);
    let month = total.rem_euclid(12) as u8 + 1;
    calendar.day_number(year, month, day.min(calendar.days_in_month(year, month)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_month_ends_on_its_last_day() -> Result<(), RangeError> {
        let of = |year, month, day| Calendar::Gregorian.day_number(year, month, day);
        assert_eq!(months_away(of(2016, 1, 31)?, 1, Calendar::Gregorian)?, of(2016, 2, 29)?);
        assert_eq!(months_away(of(2016, 2, 29)?, -12, Calendar::Gregorian)?, of(2015, 2, 28)?);
        assert_eq!(months_away(of(2016, 3, 31)?, 12, Calendar::Gregorian)?, of(2017, 3, 31)?);
        Ok(())
    }

    #[test]
    fn what_lies_past_the_calendar_is_an_error() -> Result<(), RangeError> {
        let day = Calendar::Gregorian.day_number(2016, 9, 9)?;
        for months in [i64::MIN, -1_000_000, 1_000_000, i64::MAX] {
            assert!(months_away(day, months, Calendar::Gregorian).is_err(), "{months}");
            assert!(months_away(day, months, Calendar::Jalali).is_err(), "{months}");
        }
        Ok(())
    }
}
