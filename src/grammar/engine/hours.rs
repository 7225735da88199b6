//! The ends of a range of clock times, in every language: the first is told by what the last says.

use super::cursor::Cursor;
use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Convention, Meridiem, Shift, ShiftRole, Time, Unit, Year};
use crate::grammar::shared::reading::{Link, Reading, Readings};
use crate::lexicon::{Class, Mark, Particle, Preposition, Token};

/// «از ساعت ۸ تا ۱۲ ظهر فردا»: both are tomorrow's; of «از ساعت ۲۲ تا ۶ صبح شنبه» the first is of the day before.
pub(in crate::grammar) fn share_day(first: &mut Reading, last: &Reading) {
    let minutes = |reading: &Reading| match reading.expression.time {
        Some(Time::Clock { hour, minute, .. }) => Some((hour, minute.unwrap_or(0))),
        _ => None,
    };
    let (Some(from), Some(to)) = (minutes(first), minutes(last)) else { return };
    let bare = |reading: &Reading| matches!(reading.expression.anchor, Anchor::Unsaid);
    if !bare(first) || bare(last) || last.expression.repeat.is_some() {
        return;
    }
    if from > to {
        begin_before(first, last);
        return;
    }
    first.expression.anchor = last.expression.anchor;
    first.expression.shift = last.expression.shift;
    first.rule = last.rule;
}

/// The stroke of «ساعت ۸-۱۰», «۷:۳۰ – ۱۴:۳۰»; English reads its own.
pub(in crate::grammar) fn take_stroke_between_hours(previous: &Reading, cursor: &mut Cursor<'_>) -> bool {
    let clock = matches!(previous.expression.time, Some(Time::Clock { second: None, .. }));
    let open = previous.link != Link::RangeEnd && previous.expression.convention != Convention::ENGLISH;
    // "2015-06-08 10:00-03:30" has its zone.
    let zoned = matches!(
        previous.expression.anchor,
        Anchor::Date(CalendarDate { calendar: Calendar::Gregorian, year: Year::Full(_), .. })
    );
    clock
        && open
        && !zoned
        && cursor.takes(|cursor| {
            cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash)).then_some(())?;
            cursor.restart().look(|cursor| is_hour(cursor, previous)).then_some(())
        })
}

/// «۱۰:۳۰», «ده صبح», «۱۰ باز است»: an hour that counts nothing and opens no dates: «ساعت ۲۱ - ۱۰ و ۱۱ مرداد».
fn is_hour(cursor: &mut Cursor<'_>, first: &Reading) -> bool {
    const HALVES: [Class; 2] = [Class::DayPart, Class::Meridiem];
    const AFTER: [Class; 8] = [
        Class::Verb,
        Class::And,
        Class::Preposition,
        Class::DeicticDay,
        Class::Every,
        Class::Happening,
        Class::Order,
        Class::Particle,
    ];
    const COUNTS: [Class; 5] = [Class::Unit, Class::UnitAdjective, Class::Counted, Class::Cardinal, Class::Block];
    let has = |next: &Token, classes: &[Class]| classes.iter().any(|&class| next.has(class));
    // «۹-۱۱ باز است»; «۱۸ - ۲ تیم» may count.
    let touches = cursor.starts_touching();
    let headed = cursor.take(Class::Clock).is_some();
    let Some(hour) = cursor.take_cardinal().filter(|hour| hour.value <= 24 && hour.digits <= 2) else { return false };
    if takes_minutes(cursor) {
        return true;
    }
    if leads_to_month(cursor) {
        return false;
    }
    let Some(next) = cursor.peek() else { return touches || headed || follows(first, hour.value) };
    if next.means(Particle::Score) {
        return false;
    }
    match next.mark() {
        // «۱. ساعت ۱۶ - ۲. ساعت ۱۸», «ساعت ۱۷ - ۳: نساجی» are numbers of a list.
        _ if !touches && !headed && !has(next, &HALVES) && !follows(first, hour.value) => false,
        Some(Mark::Colon) if !touches => false,
        Some(mark) => !matches!(mark, Mark::Slash | Mark::Hyphen | Mark::Percent) || !cursor.touches(),
        None if touches => !has(next, &COUNTS),
        None => has(next, &HALVES) || has(next, &AFTER),
    }
}

/// «۱۷ - | ۱۹»: the hour is after the first.
fn follows(first: &Reading, hour: u32) -> bool {
    matches!(first.expression.time, Some(Time::Clock { hour: from, .. }) if u32::from(from) < hour)
}

/// The «:۳۰» of an hour.
fn takes_minutes(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let colon = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon) && cursor.touches();
        cursor.take_digits(|minutes| colon && minutes.digits == 2).map(|_| ())
    })
}

/// «۱۰ | و ۱۱ مرداد», «۱۰ | تا ۱۵ بهمن», «۵ | ، ۶ و ۷ مهر»: the number is a day of that month.
fn leads_to_month(after: &Cursor<'_>) -> bool {
    const MONTHS: [Class; 3] = [Class::MonthJalali, Class::MonthGregorian, Class::MonthHijri];
    const LONGEST: usize = 4;
    after.look(|after| {
        for _ in 0..LONGEST {
            let comma = after.take_mark(|mark| matches!(mark, Mark::Comma | Mark::PersianComma));
            let joined = comma || after.take(Class::And).is_some() || after.take_word(Preposition::To).is_some();
            if !joined || after.take_cardinal().is_none() {
                return false;
            }
            if MONTHS.into_iter().any(|month| after.sense(month).is_some()) {
                return true;
            }
        }
        false
    })
}

/// Writes a range of clock times, of which the last may name the day.
pub(in crate::grammar) fn set_hours(readings: &mut Readings, mut first: Reading, last: Reading, next: usize) {
    share_day(&mut first, &last);
    readings.set_range(first, last, next);
}

/// «از ساعت ۲۲ تا ۶ صبح شنبه»: a night's range begins on the day before, where its last half of the day is said.
fn begin_before(first: &mut Reading, last: &Reading) {
    let said = matches!(last.expression.time, Some(Time::Clock { hour: ..12, meridiem: Meridiem::Said, .. }));
    if !said || last.expression.slice.is_some() || last.expression.shift.is_some() || !last.expression.is_day() {
        return;
    }
    first.expression.anchor = last.expression.anchor;
    match &mut first.expression.anchor {
        Anchor::Relative { offset, .. } => *offset -= 1,
        _ => first.expression.shift = Some(Shift { unit: Unit::Day, count: -1, role: ShiftRole::Date }),
    }
    first.rule = last.rule;
}

/// «از ساعت ۴ تا ۶ عصر», "from 7:30 to 9 p.m.": the half of the day is that of both, if the first is the earlier then.
pub(in crate::grammar) fn share_half(first: &mut Reading, last: &Reading) {
    let Some(Time::Clock { hour: to, meridiem: Meridiem::Said, .. }) = last.expression.time else { return };
    let Some(Time::Clock { hour, meridiem, .. }) = &mut first.expression.time else { return };
    if *meridiem == Meridiem::Open {
        *hour = half_of(*hour, to);
        *meridiem = Meridiem::Said;
    }
}

/// «ساعت ۹ شب یا ۱۰»: an hour after one of the afternoon that says no half of its own; «ساعت ۹ شب یا ۸» need not be later.
pub(in crate::grammar) fn follow_half(first: &Reading, next: &mut Reading, either: bool) {
    let Some(Time::Clock { hour: from @ 12.., meridiem: said, .. }) = first.expression.time else { return };
    // «ساعت ۱۲ یا ۱»
    if said != Meridiem::Said && !either {
        return;
    }
    if let Some(Time::Clock { hour: hour @ 1..12, meridiem: meridiem @ Meridiem::Open, .. }) = &mut next.expression.time
    {
        if either || *hour + 12 > from {
            (*hour, *meridiem) = (*hour + 12, Meridiem::Said);
        }
    }
}

/// An hour of 1..=12 in the half of the day that leads to `to`.
pub(in crate::grammar) const fn half_of(hour: u8, to: u8) -> u8 {
    let in_half = hour % 12;
    match to {
        12.. if in_half + 12 <= to => in_half + 12,
        ..12 if in_half <= to => in_half,
        ..12 if hour < 12 => hour + 12,
        _ => hour,
    }
}

/// True where the words between the two say the half of the day: "p.m.", «شب».
pub(in crate::grammar) fn says_half(from: &Cursor<'_>, to: &Cursor<'_>) -> bool {
    (from.at()..to.at()).any(|place| {
        let word = from.at_token(place);
        word.sense(Class::Meridiem).is_some() || word.sense(Class::DayPart).is_some()
    })
}

#[cfg(test)]
mod tests {
    use super::half_of;

    #[test]
    fn the_half_leads_to_the_last() {
        for (hour, to, expected) in
            [(9, 11, 9), (9, 23, 21), (9, 17, 9), (11, 13, 11), (12, 14, 12), (10, 2, 22), (12, 2, 0), (8, 24, 20)]
        {
            assert_eq!(half_of(hour, to), expected, "{hour} to {to}");
        }
    }
}
