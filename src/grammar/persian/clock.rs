//! Clock times: «ساعت ۱۴:۳۰», «۷ و نیم شب», «یک ربع به هشت», «ساعت هفت و چهل و پنج دقیقه».

use crate::grammar::prelude::*;

/// «ساعت», «ساعات» before an hour.
const HEAD: TokenSet = TokenSet::classes(&[Class::Clock])
    .or(TokenSet::words(Words::of(Class::Unit).only(&[Unit::Hour as i32]).with(Flags::EZAFE)));

/// A number that is no ordinal.
const NUMBER: TokenSet = TokenSet::classes(&[Class::Cardinal]).or(TokenSet::DIGITS);

/// A clock time, with or without «ساعت» before it.
pub(super) const CLOCK: Rule = Rule::element(
    &[Named(RuleName::Clock, "ساعت ۱۴:۳۰")],
    &[
        Prefix::before(
            HEAD.or(TokenSet::classes(&[Class::Sharp])),
            HEAD.or(NUMBER).or(TokenSet::classes(&[Class::Fraction])),
        ),
        Prefix::before(
            NUMBER,
            TokenSet::classes(&[Class::And, Class::Fraction, Class::DayPart, Class::DeicticDay, Class::Weekday])
                .or(TokenSet::words(Words::of(Class::Unit).only(&[Unit::Minute as i32])))
                .or(TokenSet::marks(&[Mark::Colon])),
        ),
        // «ربع به هشت»
        Prefix::before(
            TokenSet::classes(&[Class::Fraction]),
            TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::At as i32])),
        ),
    ],
    take_clock,
);

pub(super) fn take_clock(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.clock.is_some() || (draft.has_period() && !draft.names_day()) || draft.edge.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        let from = *cursor;
        cursor.take(Class::Sharp);
        let headed = cursor.take(Class::Clock).is_some() || take_hours(cursor);
        let clock =
            take_to_hour(cursor).or_else(|| take_past_midnight(cursor)).or_else(|| take_time(cursor, headed))?;
        if !headed && (counts_nights(&from, cursor) || is_score(&from, &clock)) {
            return None;
        }
        // A number is an hour only with a colon, with «ساعت», or with a part of the day.
        if !clock.certain && (draft.part.is_some() || !part_follows(cursor)) {
            return None;
        }
        draft.clock = Some(clock);
        Some(())
    })
}

/// «ساعات», «ساعت\u{200C}های» before an hour.
pub(super) fn take_hours(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_if(Class::Unit, |sense| sense.is(Unit::Hour) && sense.flags.contains(Flags::EZAFE))?;
        cursor.look(|after| {
            after.take_cardinal().filter(|numeral| numeral.value <= 24 && numeral.digits <= 2)?;
            let counted = after.sense(Class::Unit).is_some() || after.sense(Class::UnitAdjective).is_some();
            (!counted).then_some(())
        })
    })
}

/// «۲ شب اقامت», «یک شب», «دو شب پیش»: nights and no hour.
fn counts_nights(from: &Cursor<'_>, after: &Cursor<'_>) -> bool {
    after.look(|nights| {
        if nights.take_word_if(|hours: PartOfDay| hours.is_whole(DayPart::Night)).is_none() {
            return false;
        }
        let one = after.at() == from.at() + 1 && from.sense(Class::Cardinal).is_some_and(|sense| sense.number() == 1);
        let ago = nights.sense(Class::Direction).is_some_and(|sense| sense.flags.contains(Flags::AGO));
        one || ago || nights.sense(Class::Stay).is_some()
    })
}

/// «پیروزی ۴ بر صفر شب گذشته», «برد ۲-۱ دیشب»: goals and no hour.
fn is_score(from: &Cursor<'_>, clock: &ClockTime) -> bool {
    let number =
        |token: &Token| matches!(token.kind, TokenKind::Number(_)) || from.sense_of(token, Class::Cardinal).is_some();
    if clock.certain || !from.is_fresh() || !from.before_last(2).is_some_and(number) {
        return false;
    }
    let dash = from.starts_touching() && from.before().is_some_and(|token| token.mark() == Some(Mark::Hyphen));
    from.word_before() == Some(Particle::Score) || dash && clock.hour < 6
}

/// «۱۰ صبح», «۱۰ فردا صبح»
fn part_follows(cursor: &Cursor<'_>) -> bool {
    cursor.sense(Class::DayPart).is_some()
        || cursor.look(|after| {
            let day = after.take(Class::DeicticDay).is_some() || after.take(Class::Weekday).is_some();
            day && after.sense(Class::DayPart).is_some()
        })
}

/// `H`, `H:MM[:SS]`, `H و M دقیقه`, `H و نیم|ربع`; with «ساعت» before it also `MM/HH` and «صفر».
fn take_time(cursor: &mut Cursor<'_>, headed: bool) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let first = take_hour(cursor).filter(|first| first.digits <= 2 && first.value <= 60)?;
        if first.digits > 0
            && let Some(second) = take_second_figure(cursor, headed)
        {
            return take_rest_of_figures(cursor, first.value, second, headed);
        }
        let mut clock = ClockTime { certain: headed, ..ClockTime::hour(hour_of(first.value)?) };
        if let Some(fraction) = after_and(cursor, take_fraction) {
            clock.minute = Some(if fraction == Fraction::Half { 30 } else { 15 });
        } else if let Some(minutes) = after_and(cursor, take_minutes) {
            clock.minute = Some(minute_of(minutes)?);
            clock.certain = true;
        }
        let goes_on = matches!(cursor.peek().and_then(Token::mark), Some(Mark::Colon | Mark::Percent));
        (headed || !goes_on || !cursor.touches()).then_some(clock)
    })
}

/// The hour: figures, or words up to their own «و» («هفت و چهل و پنج دقیقه» is 7:45, not 7 + 45).
fn take_hour(cursor: &mut Cursor<'_>) -> Option<Numeral> {
    cursor.attempt(|cursor| cursor.take_cardinal().filter(|numeral| numeral.value <= 24 || numeral.digits > 0))
}

/// The minutes after a colon, or with «ساعت» after a slash or a dot.
fn take_second_figure(cursor: &mut Cursor<'_>, headed: bool) -> Option<u32> {
    cursor.attempt(|cursor| {
        let mark = cursor.peek()?.mark()?;
        let spaced = !cursor.touches();
        let fits = match mark {
            Mark::Colon => !spaced,
            Mark::Slash => headed,
            Mark::Dot => headed && !spaced,
            _ => false,
        };
        cursor.advance();
        if !fits || (!spaced && !cursor.touches()) {
            return None;
        }
        let second = cursor.take_digits(|number| number.digits == 2 || (headed && mark == Mark::Slash))?;
        Some(second.value)
    })
}

/// The seconds and «دقیقه» after two figures.
fn take_rest_of_figures(cursor: &mut Cursor<'_>, first: u32, second: u32, headed: bool) -> Option<ClockTime> {
    // Printed right to left, the slash form has its minutes first: «30/17».
    let turned = headed && first > 24 && second <= 24;
    let (hour, minute) = if turned { (second, first) } else { (first, second) };
    let mut clock = at(hour_of(hour)?, minute_of(minute)?);
    let seconds = cursor.attempt(|cursor| {
        let colon = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon) && cursor.touches();
        cursor.take_digits(|number| colon && number.digits == 2)
    });
    if let Some(seconds) = seconds {
        clock.second = Some(minute_of(seconds.value)?);
    }
    cursor.take_word(Unit::Minute);
    Some(clock)
}

/// What `take` does after «و»: «و نیم», «و ربع», «و ۳۰ دقیقه».
fn after_and<T>(cursor: &mut Cursor<'_>, take: fn(&mut Cursor<'_>) -> Option<T>) -> Option<T> {
    cursor.attempt(|cursor| {
        cursor.take(Class::And)?;
        take(cursor)
    })
}

/// «نیم», «ربع», «یک ربع»
fn take_fraction(cursor: &mut Cursor<'_>) -> Option<Fraction> {
    cursor.attempt(|cursor| {
        cursor.take_if(Class::Cardinal, |sense| sense.number() == 1);
        cursor.take(Class::Fraction).map(|sense| sense.value())
    })
}

/// «۳۰ دقیقه»
fn take_minutes(cursor: &mut Cursor<'_>) -> Option<u32> {
    cursor.attempt(|cursor| {
        let count = cursor.take_cardinal()?;
        cursor.take_word(Unit::Minute)?;
        Some(count.value)
    })
}

/// «یک ربع به هشت», «بیست دقیقه به نه»
fn take_to_hour(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let quarter = cursor.attempt(|cursor| take_fraction(cursor).filter(|&fraction| fraction == Fraction::Quarter));
        let minutes = if quarter.is_some() { 15 } else { take_minutes(cursor)? };
        cursor.take_word(Preposition::At)?;
        cursor.take(Class::Clock);
        let hour = cursor.take_cardinal()?.value;
        let fits = (1..=24).contains(&hour) && (1..60).contains(&minutes);
        fits.then(|| at((hour - 1) as u8, (60 - minutes) as u8))
    })
}

/// «۳۰ دقیقهٔ بامداد»: so long after midnight.
fn take_past_midnight(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let minute = minute_of(take_minutes(cursor)?)?;
        let hours: PartOfDay = cursor.word()?;
        (hours.is_whole(DayPart::Morning) && hours.from == 0).then_some(at(0, minute))
    })
}

fn hour_of(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|hour| *hour <= 24)
}

fn minute_of(value: u32) -> Option<u8> {
    u8::try_from(value).ok().filter(|minute| *minute < 60)
}

const fn at(hour: u8, minute: u8) -> ClockTime {
    ClockTime { minute: Some(minute), ..ClockTime::certain_hour(hour) }
}
