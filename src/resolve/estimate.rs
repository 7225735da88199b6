//! The part that «اوایل», «اواسط» and «اواخر» mean, by thirds: a convention, told beside the interval.

use super::grain::Grain;
use super::interval::Interval;
use super::period::Period;
use crate::calendar::{Calendar, DayRange};
use crate::expression::Modifier;

/// Where the first and the second third end: years of a century and of a decade, months of a year and of a season,
/// days of a month and of a week.
const CUTS: [(Grain, i32, i32); 7] = [
    (Grain::Century, 33, 67),
    (Grain::Decade, 4, 6),
    (Grain::Year, 4, 8),
    (Grain::Half, 2, 4),
    (Grain::Season, 1, 2),
    (Grain::Quarter, 1, 2),
    (Grain::Month, 10, 20),
];

/// The third that the modifier means, if it means one.
pub(crate) fn of(period: &Period, modifier: Option<Modifier>) -> Option<Interval> {
    let days = period.days?;
    let third = third(modifier?)?;
    let range = match period.grain {
        Grain::Week => pick(days, days.start + 3, days.start + 5, third)?,
        Grain::Day => {
            let hours = [0i64, 8, 16, 24].map(|hour| hour * 3600);
            let span = i64::from(days.end - days.start);
            let at = |second: i64| super::interval::Moment::at(days.start, second * span);
            return Interval::between(at(hours[third])?, at(hours[third + 1])?);
        }
        grain => {
            let &(_, first, second) = CUTS.iter().find(|(of, ..)| *of == grain)?;
            let calendar = period.calendar.unwrap_or(Calendar::Jalali);
            let (year, month, day) = calendar.fields(days.start).ok()?;
            let cut = |count: i32| match grain {
                Grain::Century | Grain::Decade => calendar.day_number(year + count, 1, 1).ok(),
                Grain::Month => calendar.day_number(year, month, day + count as u8).ok(),
                _ => {
                    let months = i32::from(month) - 1 + count;
                    calendar.day_number(year + months / 12, (months % 12) as u8 + 1, 1).ok()
                }
            };
            pick(days, cut(first)?, cut(second)?, third)?
        }
    };
    Interval::of_days(range)
}

/// 0, 1 or 2.
pub(crate) const fn third(modifier: Modifier) -> Option<usize> {
    match modifier {
        Modifier::Start => Some(0),
        Modifier::Mid => Some(1),
        Modifier::End => Some(2),
        _ => None,
    }
}

/// A period that another has cut short («هفتهٔ اول نوروز») has no thirds.
fn pick(days: DayRange, first: i32, second: i32, third: usize) -> Option<DayRange> {
    let cuts = [days.start, first, second, days.end];
    cuts.is_sorted().then(|| DayRange { start: cuts[third], end: cuts[third + 1] }).filter(|range| !range.is_empty())
}
