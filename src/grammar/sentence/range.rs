//! A range whose ends leave the year or the week open leans as one: its end never lies before its start.

use crate::calendar::Calendar;
use crate::expression::{
    Anchor, CalendarDate, Expression, Meridiem, Modifier, Scope, Shift, ShiftRole, Side, Time, Unit, Vague, Year,
};
use crate::grammar::shared::reading::{Link, Readings};

/// Joins the ends of ranges that lean: «از مهر تا بهمن», «از پنجشنبه تا شنبه», "from October to February".
#[inline(never)]
pub(super) fn lean_together(readings: &mut Readings) {
    for place in 1..readings.len() {
        let Some((first, last)) = readings.pair_mut(place) else { return };
        match (first.link, last.link) {
            (Link::None, Link::None) => _ = follow(&first.expression, &mut last.expression),
            (Link::RangeStart, Link::RangeEnd) => join(&mut first.expression, &mut last.expression),
            _ => {}
        }
    }
}

/// Moves the end of hours on one day behind midnight, where it would lie before their start: "Friday 22:00-02:00"; or into the
/// afternoon, where its half of the day is open: "tomorrow from 9 to 5", «۸ صبح تا ۵».
pub(super) fn end_after_midnight(readings: &mut Readings) {
    let clock = |expression: &Expression| match expression.time {
        Some(Time::Clock { hour, minute, meridiem, .. }) => Some(((hour, minute.unwrap_or(0)), meridiem)),
        _ => None,
    };
    let mut first: Option<Expression> = None;
    for reading in readings.iter_mut() {
        let start = first.replace(reading.expression).filter(|_| reading.link == Link::RangeEnd);
        let last = &mut reading.expression;
        let Some(start) = start.filter(|start| start.anchor == last.anchor) else { continue };
        let (Some((from, _)), Some((to, meridiem))) = (clock(&start), clock(last)) else { continue };
        if start.shift != last.shift || start.slice != last.slice || start.repeat != last.repeat || from <= to {
            continue;
        }
        if let (Some(Time::Clock { hour, meridiem: said, .. }), true) =
            (&mut last.time, meridiem != Meridiem::Said && (to.0 + 12, to.1) > from)
        {
            (*hour, *said) = (*hour + 12, Meridiem::Said);
            continue;
        }
        if !start.is_day() || last.repeat.is_some() {
            continue;
        }
        match (&mut last.anchor, &mut last.shift) {
            (Anchor::Relative { unit: Unit::Day, offset, .. }, None) => *offset += 1,
            (_, shift @ None) => *shift = Some(Shift { unit: Unit::Day, count: 1, role: ShiftRole::Date }),
            // «شب جمعه از ۹ تا ۲»
            (_, shift @ Some(Shift { unit: Unit::Day, count: -1, .. })) => *shift = None,
            (_, Some(Shift { unit: Unit::Day, count, .. })) => *count += 1,
            _ => {}
        }
    }
}

/// «فردا، یکشنبه، عید قربان»: a weekday right after a day that comes is on it or after it, a feast is the nearest; false for
/// what is neither.
pub(super) fn follow(day: &Expression, next: &mut Expression) -> bool {
    let offset = match day.anchor {
        Anchor::Relative { unit: Unit::Day, offset, .. } => offset,
        Anchor::Weekday { scope: Scope::After(offset), .. } => offset.into(),
        _ => return false,
    };
    match &mut next.anchor {
        Anchor::Weekday { scope: scope @ Scope::Bare, .. }
            if (0..10).contains(&offset) && next.repeat.is_none() && next.side != Some(Side::Past) =>
        {
            *scope = Scope::After(offset as i8);
        }
        Anchor::Occasion { year: Year::Unsaid, .. } if next.side.is_none() => next.side = Some(Side::Nearest),
        _ => return false,
    }
    true
}

/// Lets each end know the other one, where both lean.
fn join(first: &mut Expression, last: &mut Expression) {
    let plain = is_plain(first) && is_plain(last);
    if let (
        Anchor::Weekday { weekday: from, scope: start @ (Scope::Next | Scope::Last) },
        Anchor::Weekday { weekday: to, scope: Scope::Bare },
    ) = (first.anchor, last.anchor)
    {
        if !plain {
            return;
        }
        let end = match start {
            // «از سه\u{200C}شنبهٔ گذشته تا شنبه مریض بودم»: both are over.
            Scope::Last if from != to && last.side == Some(Side::Past) => {
                first.side = last.side;
                first.anchor = Anchor::Weekday { weekday: from, scope: Scope::To(to) };
                Scope::From(from)
            }
            Scope::Last => Scope::FromLast(from),
            // "from next Monday to Wednesday"
            _ => Scope::FromNext(from),
        };
        last.anchor = Anchor::Weekday { weekday: to, scope: end };
        return;
    }
    if let Anchor::Relative { unit: Unit::Day, offset: offset @ 0.., .. } = first.anchor {
        return lie_ahead(offset, last);
    }
    // «از شنبه تا آخر هفته تعطیلیم»: Saturday begins the week that comes.
    if let (
        Anchor::Weekday { weekday, scope: Scope::Bare },
        Anchor::Weekend { offset: offset @ 0 },
        Some(Side::Future),
    ) = (first.anchor, &mut last.anchor, first.side)
    {
        *offset = i8::from(weekday == first.convention.week_start);
        return;
    }
    // «از دوشنبه تا امروز», «از مهر تاکنون»
    if matches!(last.anchor, Anchor::Relative { unit: Unit::Day, offset: 0, .. } | Anchor::Vague(Vague::Present)) {
        first.side = if first.leans() { Some(Side::Past) } else { first.side };
        return;
    }
    // "last week Monday to Friday"
    if let (
        Anchor::Weekday { weekday: from, scope: Scope::Week(week) },
        Anchor::Weekday { weekday: to, scope: scope @ Scope::Bare },
    ) = (first.anchor, &mut last.anchor)
    {
        let later = first.convention.comes_later(from, *to);
        if plain {
            *scope = Scope::Week(if later { week.saturating_add(1) } else { week });
        }
        return;
    }
    if first.side != last.side || !plain {
        return;
    }
    // «از دوشنبه تا جمعهٔ هفتهٔ آینده»
    if let (
        Anchor::Weekday { weekday: from, scope: scope @ Scope::Bare },
        Anchor::Weekday { weekday: to, scope: Scope::Week(week) },
    ) = (&mut first.anchor, &last.anchor)
    {
        let later = last.convention.comes_later(*from, *to);
        *scope = Scope::Week(if later { week.saturating_sub(1) } else { *week });
        return;
    }
    if let (
        Anchor::Weekday { weekday: from, scope: start @ Scope::Bare },
        Anchor::Weekday { weekday: to, scope: end @ Scope::Bare },
    ) = (&mut first.anchor, &mut last.anchor)
    {
        if from != to {
            (*start, *end) = (Scope::To(*to), Scope::From(*from));
        }
        return;
    }
    let (Some(start), Some(end)) = (months(first), months(last)) else { return };
    // «از ۱۰ تا ۵ مهر» is no range.
    let ((month, day), (end_month, end_day)) = (start.first, end.last);
    if start.calendar != end.calendar || month == end_month && (1..day).contains(&end_day) {
        return;
    }
    let over = first.side == Some(Side::Past);
    set_year(first, Year::To { month: end_month, day: end_day, over });
    set_year(last, Year::From { month, day, over });
}

/// «از فردا تا جمعه», "from tomorrow until the 25th": what ends a range that begins so many days ahead.
fn lie_ahead(offset: i32, last: &mut Expression) {
    let leans = is_plain(last) && last.leans();
    // «از فردا تا پایان هفته», said on its last day, ends with the next one.
    if is_end_of_now(last) && offset == 1 {
        last.side = Some(Side::Future);
        return;
    }
    match (&mut last.anchor, offset) {
        _ if !leans => {}
        (Anchor::Weekday { scope: scope @ Scope::Bare, .. }, 1..=100) => *scope = Scope::After(offset as i8),
        _ => last.side = Some(Side::Future),
    }
}

/// «پایان هفته», «آخر ماه»
pub(super) fn is_end_of_now(last: &Expression) -> bool {
    match last.anchor {
        Anchor::Weekend { offset: 0 } => true,
        Anchor::Relative { unit: Unit::Week | Unit::Month | Unit::Year, offset: 0, .. } => {
            last.modifier == Some(Modifier::End) && is_plain(last)
        }
        _ => false,
    }
}

/// A period without a year: the month and the day that it begins and ends with; 0 for a whole month.
pub(super) struct Months {
    pub(super) calendar: Calendar,
    pub(super) first: (u8, u8),
    pub(super) last: (u8, u8),
}

pub(super) const fn is_plain(expression: &Expression) -> bool {
    expression.slice.is_none() && expression.shift.is_none() && expression.repeat.is_none()
}

pub(super) fn months(expression: &Expression) -> Option<Months> {
    match expression.anchor {
        Anchor::Date(CalendarDate { calendar, year: Year::Unsaid, month: Some(month), day, weekday: None, .. }) => {
            let day = day.unwrap_or(0);
            Some(Months { calendar, first: (month, day), last: (month, day) })
        }
        Anchor::Season { season, year: Year::Unsaid, scope: Scope::Bare, .. } => {
            let first = season.first_month();
            Some(Months { calendar: Calendar::Jalali, first: (first, 0), last: (first + 2, 0) })
        }
        _ => None,
    }
}

pub(super) fn set_year(expression: &mut Expression, said: Year) {
    match &mut expression.anchor {
        Anchor::Date(date) => date.year = said,
        Anchor::Season { year, .. } => *year = said,
        _ => {}
    }
}
