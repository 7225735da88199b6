//! Minutes before or after an hour: «یک ربع به هشت», «ده دقیقه مانده به نه», «بیست دقیقه از نه شب گذشته».

use super::beside_number::counts_next;
use super::number::MONTHS;
use crate::grammar::prelude::*;

/// «یک ربع به هشت», «بیست دقیقه مانده به نه», «ده دقیقه بعد از ساعت هشت», «ده دقیقه از هشت گذشته»
pub(super) fn take_beside_hour(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let quarter = cursor.attempt(|cursor| take_fraction(cursor).filter(|&fraction| fraction == Fraction::Quarter));
        let minutes = if quarter.is_some() { 15 } else { take_minutes(cursor)? };
        let side = match cursor.take(Class::Remaining) {
            Some(_) => Preposition::At,
            None => cursor.take_word_if(|side| {
                matches!(side, Preposition::At | Preposition::After | Preposition::Before | Preposition::From)
            })?,
        };
        let headed = cursor.take(Class::Clock).is_some();
        let hour = match cursor.take_cardinal() {
            Some(hour) => Some(hour).filter(|hour| hour.digits <= 2)?.value,
            None => take_noon_or_midnight(cursor)?,
        };
        // «بیست دقیقه از نه شب گذشته»
        let part = match side {
            Preposition::From => cursor.take_word_if(|hours: PartOfDay| hours.part != DayPart::Midnight),
            _ => None,
        };
        // «شب گذشته» is one word elsewhere.
        let night = part.is_none()
            && side == Preposition::From
            && cursor.take_if(Class::DeicticNight, |night| night.number() == -1).is_some();
        let part = if night { Some(PartOfDay::NIGHT) } else { part };
        let midnight = hour == 24 && matches!(side, Preposition::After | Preposition::Before);
        let sure = match side {
            Preposition::At => true,
            Preposition::From if night => true,
            Preposition::From => cursor.take_if(Class::Direction, |sense| sense.is(Direction::Past)).is_some(),
            // «پنج دقیقه بعد از ۸» may be after eight goals.
            _ => headed || midnight || part_follows(cursor),
        };
        if !sure || !(1..=24).contains(&hour) || !(1..60).contains(&minutes) || counts_next(cursor) {
            return None;
        }
        let (hour, minutes) = (hour as u8, minutes as u8);
        let past = matches!(side, Preposition::After | Preposition::From);
        let clock = if past { at(hour % 24, minutes) } else { at(hour - 1, 60 - minutes) };
        let half = part.map(|part| match part.part {
            DayPart::Morning => HalfDay::Am,
            DayPart::Night if clock.hour < 6 => HalfDay::Am,
            DayPart::Noon if clock.hour > 4 => HalfDay::Am,
            _ => HalfDay::Pm,
        });
        Some(ClockTime { half, ..clock })
    })
}

/// «پنج دقیقه مانده به | نیمه\u{200C}شب», «یک ربع به | ظهر»
fn take_noon_or_midnight(cursor: &mut Cursor<'_>) -> Option<u32> {
    let hours = cursor.take_word_if(|hours: PartOfDay| matches!(hours.part, DayPart::Noon | DayPart::Midnight))?;
    Some(if hours.part == DayPart::Midnight { 24 } else { 12 })
}

/// «۳۰ دقیقهٔ بامداد»: so long after midnight.
pub(super) fn take_past_midnight(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let minute = minute_of(take_minutes(cursor)?)?;
        let hours: PartOfDay = cursor.word()?;
        (hours.is_whole(DayPart::Morning) && hours.from == 0).then_some(at(0, minute))
    })
}

/// «نیم», «ربع», «یک ربع»
pub(super) fn take_fraction(cursor: &mut Cursor<'_>) -> Option<Fraction> {
    cursor.attempt(|cursor| {
        cursor.take_if(Class::Cardinal, |sense| sense.number() == 1);
        cursor.take(Class::Fraction).map(|sense| sense.value())
    })
}

/// «و نیم», «و ربع» after an hour: its minutes.
pub(super) fn take_and_fraction(cursor: &mut Cursor<'_>) -> Option<u8> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        Some(if take_fraction(cursor)? == Fraction::Half { 30 } else { 15 })
    })
}

/// «۳۰ دقیقه»
pub(super) fn take_minutes(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal()?;
        cursor.take_word(Unit::Minute)?;
        Some(count.value)
    })
}

/// «۱۰ صبح», «۱۰ فردا صبح»
pub(super) fn part_follows(cursor: &Cursor<'_>) -> bool {
    cursor.sense(Class::DayPart).is_some()
        || cursor.sense(Class::Meridiem).is_some()
        || cursor.look(|after| {
            // «۳ شنبه شب», "3shanbe shab" are Tuesday night.
            let counted = after.is_at(Weekday::Saturday)
                && matches!(
                    after.last().map(|last| last.kind),
                    Some(TokenKind::Number(Number { digits: 1, value: 1..=5 }))
                );
            // «یک یکشنبه شب» is some Sunday.
            let some = |last| cursor.sense_of(last, Class::Cardinal).is_some_and(|one| one.number() == 1);
            let number = after.last();
            let day = after.take(Class::DeicticDay).is_some()
                || !counted && after.take(Class::Weekday).is_some() && !number.is_some_and(some);
            day && after.sense(Class::DayPart).is_some()
        })
}

pub(super) fn minute_of(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|minute| *minute < 60)
}

pub(super) const fn at(hour: u8, minute: u8) -> ClockTime {
    ClockTime { minute: Some(minute), ..ClockTime::certain_hour(hour) }
}

/// «۲۵ آبان ۱۶ | -۱۸», «۲۰ آبان ۱۰ | تا ۱۲»; «۲۰ آبان ۰۱ تا ۵ دی» is a date.
pub(super) fn opens_hours(after: &Cursor<'_>) -> bool {
    after.look(|ahead| {
        let stroke = ahead.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
        let joined = stroke || ahead.take_word(Preposition::To).is_some();
        let hour = ahead.take_cardinal().filter(|last| joined && last.value <= 24 && last.digits <= 2);
        hour.is_some() && !ahead.peek().is_some_and(|token| MONTHS.contains(token, ahead.language()))
    })
}

/// «ساعت ۸ | تا ۱۰», «۸ | -۱۰»: another hour may end what begins with one.
pub(super) fn leads_to_last(after: &Cursor<'_>) -> bool {
    let stroke = after.peek().and_then(Token::mark);
    after.is_at(Preposition::To) || matches!(stroke, Some(Mark::Hyphen | Mark::Dash))
}
