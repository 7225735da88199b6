//! What programs write and people do not: seconds since 1970, days of a year by their number.

use crate::expression::Zone;
use crate::grammar::prelude::*;

/// "epoch 1479465000", `"timestamp": 1479465000123`: the word says what the number is, and is outside of it.
pub(super) const EPOCH: Rule = Rule::group(
    &[Named(RuleName::EpochSeconds, "epoch 1479465000")],
    &[Prefix::any(TokenSet::classes(&[Class::Epoch]))],
    |mut cursor, readings| {
        cursor.take(Class::Epoch)?;
        skip_label(&mut cursor);
        let at = cursor.at();
        // A number keeps its first ten digits: milliseconds are left out.
        let number = cursor.take_digits(|number| matches!(number.digits, 10 | 13))?;
        take_fraction(&mut cursor);
        let (start, end) = cursor.at_token(at).joined(cursor).span()?;
        let expression = at_second(i64::from(number.value), cursor.convention())?;
        let reading = Reading { expression, start, end, rule: RuleName::EpochSeconds, link: Link::None };
        readings.set(reading, cursor.at());
        Some(cursor)
    },
);

const DAY: i64 = 24 * 60 * 60;

/// That second after the beginning of 1970, in Greenwich.
fn at_second(seconds: i64, convention: Convention) -> Option<Expression> {
    let (year, month, day) = Calendar::Gregorian.fields((seconds / DAY) as i32).ok()?;
    let date = date(i16::try_from(year).ok()?, month, day);
    let rest = seconds % DAY;
    let time = Time::Clock {
        hour: (rest / 3600) as u8,
        minute: Some((rest / 60 % 60) as u8),
        second: Some((rest % 60) as u8),
        meridiem: Meridiem::Said,
    };
    Some(Expression { time: Some(time), zone: Some(Zone::Fixed(0)), ..Expression::new(Anchor::Date(date), convention) })
}

const fn date(year: i16, month: u8, day: u8) -> CalendarDate {
    CalendarDate { month: Some(month), day: Some(day), ..CalendarDate::new(Calendar::Gregorian, Year::Full(year)) }
}

/// The colon, the quotes and the equals sign between a word and its number.
fn skip_label(cursor: &mut Cursor<'_>) {
    const MOST: usize = 3;
    for _ in 0..MOST {
        if !cursor.take_mark(|mark| matches!(mark, Mark::Colon | Mark::Quote | Mark::Symbol)) {
            return;
        }
    }
}

fn take_fraction(cursor: &mut Cursor<'_>) {
    cursor.takes(|cursor| {
        let dot = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot) && cursor.touches();
        cursor.take_digits(|_| dot).map(|_| ())
    });
}

/// `2016-323T10:30`, "day 2016-323": the day of the year by its number, before a time or after a word for it.
pub(super) fn take_ordinal_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let dated = |token: &Token| token.means(Unit::Day) || token.has(Class::Dated);
        let headed = cursor.is_fresh() && cursor.before().is_some_and(dated);
        let year = cursor.take_digits(|number| number.digits == 4 && (1900..=2099).contains(&number.value))?;
        let hyphen = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Hyphen) && cursor.touches();
        let day = cursor.take_digits(|day| hyphen && day.digits == 3 && (1..=366).contains(&day.value))?;
        let timed = cursor.touches() && cursor.sense(Class::IsoTime).is_some();
        if !headed && !timed {
            return None;
        }
        let first = Calendar::Gregorian.day_number(year.value as i32, 1, 1).ok()?;
        let (of, month, day) = Calendar::Gregorian.fields(first + day.value as i32 - 1).ok()?;
        draft.month = Some(MonthName::plain(Calendar::Gregorian, month));
        draft.day = Some(day);
        draft.year = Year::Full(year.value as i16);
        draft.numeric = true;
        (of == year.value as i32).then_some(())
    })
}
