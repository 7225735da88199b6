//! What the members of a range or a list share: a year, an era, a calendar that only one of them says.

use crate::calendar::{Calendar, Weekday};
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Scope, Slice, Span, Time, Unit, Year};
use crate::grammar::shared::reading::{Link, Reading, Readings};

/// Shares what the last member and those before it leave out; the first `marked` have their eras.
pub(super) fn share(next: &mut Reading, readings: &mut Readings, marked: usize, ranged: bool) {
    match &mut next.expression.anchor {
        Anchor::Date(last) => {
            // "from Q2 to Q4 2015"
            if is_quarter(next.expression.slice) && matches!(last.year, Year::Full(_)) {
                let nth = next.expression.slice.map_or(0, |slice| slice.nth);
                for earlier in readings.iter_mut() {
                    // "from Q4 to Q1 2017" begins in the year before.
                    let later = ranged && earlier.expression.slice.is_some_and(|slice| slice.nth > nth);
                    let year = if later { year_before(last.year) } else { last.year };
                    share_year_of_quarter(&mut earlier.expression, Anchor::Date(CalendarDate { year, ..*last }));
                }
            }
            for earlier in readings.iter_mut() {
                let parts = earlier.expression.modifier.is_some() || next.expression.modifier.is_some();
                if let Anchor::Date(date) = &mut earlier.expression.anchor {
                    take_year_back(date, last, ranged, wraps(date, last, parts));
                    take_calendar_back(date, last);
                }
            }
            if let Some(first) = readings.last().filter(|_| ranged) {
                hand_year_on(&first.expression.anchor, last);
                cross_era(&first.expression.anchor, last);
            }
        }
        Anchor::Era { calendar, span } => {
            for earlier in readings.iter_mut().skip(marked) {
                if let Anchor::Era { calendar: own, span: other } = &mut earlier.expression.anchor {
                    take_era_back((own, other), (*calendar, *span));
                }
            }
        }
        // "from 11 p.m. on Friday to 3 a.m.", "8 June 2015, 21:00-23:30"
        Anchor::Unsaid if ranged && matches!(next.expression.time, Some(Time::Clock { .. })) => {
            let first = readings.last().map(|first| first.expression).filter(|first| {
                first.is_day() && matches!(first.time, Some(Time::Clock { .. })) && next.expression.repeat.is_none()
            });
            if let Some(first) = first {
                (next.expression.anchor, next.expression.shift) = (first.anchor, first.shift);
                (next.expression.slice, next.expression.side) = (first.slice, first.side);
            }
        }
        // «هفتهٔ بعد دوشنبه و سه\u{200C}شنبه»
        Anchor::Weekday { weekday, scope: scope @ Scope::Bare } if !ranged && next.expression.repeat.is_none() => {
            let first = readings.last().map(|first| first.expression.anchor);
            if let Some(Anchor::Weekday { weekday: first, scope: of @ Scope::Week(_) }) = first {
                *scope = if next.expression.convention.comes_later(*weekday, first) { of } else { *scope };
            }
        }
        // «شنبه و دوشنبهٔ هفتهٔ آینده»
        Anchor::Weekday { weekday, scope: scope @ Scope::Week(_) } if !ranged && next.expression.repeat.is_none() => {
            take_week_back((*weekday, *scope), readings, next.expression.convention);
        }
        // «عید قربان و عید غدیر امسال»
        Anchor::Occasion { year, .. } if !ranged && !matches!(year, Year::Unsaid) => {
            for earlier in readings.iter_mut() {
                if let Anchor::Occasion { year: open @ Year::Unsaid, .. } = &mut earlier.expression.anchor {
                    *open = *year;
                }
            }
        }
        // «فصل\u{200C}های پاییز و زمستان ۱۳۹۸»
        Anchor::Season { season, year, common, .. } if !matches!(year, Year::Unsaid) => {
            for earlier in readings.iter_mut() {
                if let Anchor::Season { season: first, year: open @ Year::Unsaid, scope: Scope::Bare, common: of } =
                    &mut earlier.expression.anchor
                {
                    *open = if first.quarter() > season.quarter() { year_before(*year) } else { *year };
                    *of = *common;
                }
            }
        }
        // «از دوشنبهٔ هفتهٔ آینده تا پایان هفته»
        Anchor::Weekend { offset: 0 } | Anchor::Relative { unit: Unit::Week, offset: 0, .. } => {
            let first = readings.last().filter(|_| ranged).map(|first| first.expression.anchor);
            let Some(Anchor::Weekday { scope: Scope::Week(week), .. }) = first else { return };
            match &mut next.expression.anchor {
                Anchor::Weekend { offset } => *offset = week,
                Anchor::Relative { offset, .. } if next.expression.modifier.is_some() => *offset = i32::from(week),
                _ => {}
            }
        }
        _ => {}
    }
}

/// «یک\u{200C}شنبه\u{200C}ها و سه\u{200C}شنبه\u{200C}ها ساعت ۱۸»: weekdays of every week take the clock time that the last of them has.
pub(super) fn share_time(readings: &mut Readings, last: &Expression) {
    let weekly = |said: &Expression| said.repeat.is_some() && matches!(said.anchor, Anchor::Weekday { .. });
    if !weekly(last) || !matches!(last.time, Some(Time::Clock { .. })) {
        return;
    }
    for earlier in readings.iter_mut().filter(|earlier| weekly(&earlier.expression)) {
        earlier.expression.time = earlier.expression.time.or(last.time);
    }
}

const fn is_quarter(slice: Option<Slice>) -> bool {
    matches!(slice, Some(Slice { unit: Unit::Month, count: 3, .. }))
}

/// "Q2" beside "Q4 2015" is of that year.
fn share_year_of_quarter(quarter: &mut Expression, year: Anchor) {
    if is_quarter(quarter.slice) && matches!(quarter.anchor, Anchor::Relative { unit: Unit::Year, offset: 0, .. }) {
        quarter.anchor = year;
    }
}

/// «شنبه و دوشنبهٔ هفتهٔ آینده»: weekdays in their order are of the week that the last of them names.
fn take_week_back((last, week): (Weekday, Scope), readings: &mut Readings, convention: Convention) {
    let mut later = last;
    for place in (0..readings.len()).rev() {
        let Some(earlier) = readings.get(place).filter(|earlier| earlier.link == Link::None) else { return };
        match earlier.expression.anchor {
            Anchor::Weekday { weekday, scope: Scope::Bare }
                if earlier.expression.repeat.is_none() && convention.comes_later(later, weekday) =>
            {
                later = weekday;
            }
            _ => return,
        }
    }
    for earlier in readings.iter_mut() {
        if let Anchor::Weekday { scope, .. } = &mut earlier.expression.anchor {
            *scope = week;
        }
    }
}

/// «از ۲۴ آذر تا ۵ دی ۹۵», "between Tir and Mehr 1395", «از ۱۲ بهمن تا پایان سال ۹۰»
fn take_year_back(date: &mut CalendarDate, last: &CalendarDate, ranged: bool, wraps: bool) {
    let whole = ranged && last.month.is_none() && matches!(last.year, Year::Full(_) | Year::Short(_));
    if whole && date.month.is_some() && date.calendar == last.calendar && matches!(date.year, Year::Unsaid) {
        date.year = last.year;
        return;
    }
    let same = date.calendar == last.calendar && date.month.is_some() && last.month.is_some();
    if same && matches!(date.year, Year::Unsaid) && !matches!(last.year, Year::Unsaid) {
        date.year = if ranged && wraps { year_before(last.year) } else { last.year };
    }
}

/// A range from that day or month to the other one is of two years: «از مهر تا مهر سال بعد»; of `parts` of months only where
/// the months are not in order: «از اوایل مهر تا اواخر مهر ۹۴».
pub(in crate::grammar) fn wraps(first: &CalendarDate, last: &CalendarDate, parts: bool) -> bool {
    if parts { first.month > last.month } else { (first.month, first.day) >= (last.month, last.day) }
}

/// «سال\u{200C}های ۶۶ تا ۱۱۰ میلادی»
fn take_calendar_back(date: &mut CalendarDate, last: &CalendarDate) {
    if date.month.is_some() || last.month.is_some() || date.calendar_said || !last.calendar_said {
        return;
    }
    date.calendar = last.calendar;
    date.calendar_said = true;
    // «سال\u{200C}های ۹۰۰ تا ۷۰۰ پیش از میلاد», «سال\u{200C}های ۵۰ تا ۲۰ ق.م»
    date.year = match (date.year, last.year) {
        (Year::Full(year @ 1..), Year::Full(..=0)) => Year::Full(1 - year),
        (Year::Short(short), Year::Full(..=0)) => Year::Full(1 - i16::from(short)),
        (year, _) => year,
    };
    // «سال\u{200C}های ۶۱ تا ۶۴ هجری»
    let early = match last.calendar {
        Calendar::Gregorian => matches!(last.year, Year::Full(100..=999)),
        Calendar::Hijri => matches!(last.year, Year::Full(1..=999)),
        Calendar::Jalali => false,
    };
    if let (true, Year::Short(short)) = (early, date.year) {
        date.year = Year::Full(i16::from(short));
    }
}

/// «از ابتدای سال جاری تا ۲۳ مرداد», «از ۱۰ مهر ۹۴ تا ۱۵ آبان»
fn hand_year_on(first: &Anchor, last: &mut CalendarDate) {
    if !matches!(last.year, Year::Unsaid) {
        return;
    }
    match *first {
        Anchor::Relative { unit: Unit::Year, offset, .. } => {
            if let Ok(offset) = i8::try_from(offset) {
                last.year = Year::Relative(offset);
            }
        }
        Anchor::Date(first) if first.calendar == last.calendar && last.month.is_some() => {
            last.year = if last.month < first.month { year_after(first.year) } else { first.year };
        }
        _ => {}
    }
}

/// «از سال ۲۷ پیش از میلاد تا سال ۱۴ میلادی»
fn cross_era(first: &Anchor, last: &mut CalendarDate) {
    if let (Anchor::Date(CalendarDate { year: Year::Full(..=0), .. }), Year::Short(short)) = (*first, last.year) {
        if last.calendar == Calendar::Gregorian {
            last.year = Year::Full(i16::from(short));
        }
    }
}

/// «دهه\u{200C}های ۶۰ و ۷۰ میلادی», «قرن سوم و دوم پیش از میلاد»
fn take_era_back((calendar, span): (&mut Calendar, &mut Span), last: (Calendar, Span)) {
    let centuries = matches!((*span, last.1), (Span::Century { .. }, Span::Century { .. }));
    // «از هزارهٔ پنجم تا هزارهٔ سوم پیش از میلاد»
    if let (Span::Millennium(1..), Span::Millennium(..=0)) = (*span, last.1) {
        *span = span.before_christ();
    }
    if centuries || matches!((*span, last.1), (Span::ShortDecade(_), Span::ShortDecade(_))) {
        *calendar = last.0;
        if let Span::Century { number: ..0, .. } = last.1 {
            *span = span.before_christ();
        }
    }
}

/// The year before, where that can be said.
pub(in crate::grammar) const fn year_before(year: Year) -> Year {
    match year {
        Year::Full(year) => Year::Full(year - 1),
        Year::Short(short @ 1..) => Year::Short(short - 1),
        Year::Relative(offset) => Year::Relative(offset - 1),
        year => year,
    }
}

/// The year after, where that can be said.
const fn year_after(year: Year) -> Year {
    match year {
        Year::Full(year) => Year::Full(year + 1),
        Year::Short(short @ ..99) => Year::Short(short + 1),
        Year::Relative(offset) => Year::Relative(offset + 1),
        year => year,
    }
}
