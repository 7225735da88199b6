//! Clock times: "2:30 p.m.", "14:30", "half past seven", "twenty to six", "8 o'clock", "0630 GMT", "five in the
//! morning".

use super::ends::{ends_hour, is_all};
use super::half_day::{part_follows, take_half};
use super::hour_of_day::{FIGURE_MARKS, stands_at_day};
use super::minutes_apart::{is_sharp, take_minutes_apart};
use super::neighbour::is_any;
use super::past_or_to::take_past_or_to;
use super::sets::{self, singular, unit};
use crate::grammar::engine::figures::{ends_figures, is_timecode, is_zone_offset};
use crate::grammar::prelude::*;

/// A clock time.
pub(super) const CLOCK: Rule = Rule::element(
    &[Named(RuleName::Clock, "at 2:30 p.m."), Named(RuleName::ClockOnDay, "half past seven tomorrow evening")],
    &[
        Prefix::before(FRACTION, PAST_OR_TO.or(TokenSet::NUMERAL)),
        Prefix::before(A, FRACTION.or(CARDINAL).or(TokenSet::DIGITS)),
        Prefix::before(TokenSet::DIGITS, AFTER_HOUR.or(FIGURE_MARKS)),
        // "0730 hrs"
        Prefix::before(TokenSet::FOUR_DIGITS, unit(Unit::Hour)),
        Prefix::before(CARDINAL, AFTER_HOUR.or(TokenSet::MARKS).or(CARDINAL)),
        // "3 30 pm"
        Prefix::before(TokenSet::DIGITS, TokenSet::DIGITS).then(TokenSet::classes(&[Class::Meridiem])),
        // "tonight at 8"
        Prefix::within(AT).and(TokenSet::NUMERAL.or(A).or(FRACTION)),
    ],
    take_clock,
);

const AT: TokenSet = sets::AT.or(TokenSet::marks(&[Mark::At]));

const A: TokenSet = TokenSet::words(sets::A);

const FRACTION: TokenSet = singular(Class::Fraction);

/// "Half past", "a quarter to", "twenty after".
const PAST_OR_TO: TokenSet =
    TokenSet::words(Words::of(Class::Direction).only(&[Direction::Past as i32]).with(Flags::SPAN))
        .or(TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::To as i32, Preposition::After as i32])));

const CARDINAL: TokenSet = TokenSet::classes(&[Class::Cardinal]);

/// The words that follow an hour, or the minutes before one: "p.m.", "o'clock", "past", "in the morning", "on Monday",
/// "every day".
const AFTER_HOUR: TokenSet = {
    use Class::{
        And, Clock, DayPart, DeicticDay, DeicticNight, Direction, Every, Meridiem, Modifier, Preposition, Sharp,
        Weekday, Zone,
    };
    let day = TokenSet::classes(&[DayPart, DeicticDay, DeicticNight, Every, Weekday]);
    TokenSet::classes(&[And, Clock, Direction, Meridiem, Modifier, Preposition, Sharp, Zone])
        .or(day)
        .or(unit(Unit::Minute))
};

pub(super) fn take_clock(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.clock.is_some() || (draft.has_long_period() && !draft.names_day()) || draft.edge.is_some() {
        return false;
    }
    let from = *cursor;
    cursor.takes(|cursor| {
        let at = AT.contains(cursor.peek()?, cursor.language());
        if at && !take_at(draft, cursor) {
            return None;
        }
        let placed = at || draft.names_day() || from.is_fresh() && from.word_before() == Some(Preposition::At);
        let mut clock = take_past_or_to(cursor)
            .or_else(|| take_military(cursor))
            .or_else(|| take_spelled(cursor, placed))
            .or_else(|| take_british_half(cursor, at))
            .or_else(|| if draft.numeric && draft.day.is_some() { take_dotted(cursor) } else { None })
            .or_else(|| take_time(cursor, at || draft.names_day()))?;
        // "at 5 UTC"
        clock.certain |= placed && clock.hour > 0 && cursor.sense(Class::Zone).is_some();
        clock.certain |= at && (1..=12).contains(&clock.hour) && ends_hour(cursor);
        if at && !clock.is_sure() {
            return None;
        }
        clock.certain |= from.is_fresh() && (1..=12).contains(&clock.hour) && stands_at_day(cursor);
        // "at 14:05:09.75"
        let stamped = || clock.second.is_some() && from.word_before() == Some(Preposition::At);
        let timecode = clock.minute.is_some() && !draft.has_date() && is_timecode(cursor) && !stamped();
        // "Monday to Friday | 9am to 5pm": the hours of every day until then.
        let dash = |token: &Token| matches!(token.mark(), Some(Mark::Hyphen | Mark::Dash));
        let ranged = from.word_before() == Some(Preposition::To) || from.before().is_some_and(dash);
        let goes_on = cursor.is_at(Preposition::To) || cursor.peek().is_some_and(dash);
        if !from.is_fresh() && draft.weekday.is_some() && draft.month.is_none() && ranged && goes_on {
            return None;
        }
        // "finished in 3:02:55", "a record of 2:01:09"
        if clock.second.is_some()
            && !draft.has_date()
            && from.is_fresh()
            && matches!(from.word_before(), Some(Preposition::In | Preposition::Of))
        {
            return None;
        }
        // "They lost 2-3 last night."
        let places = [Class::Preposition, Class::Opening, Class::Weekday, Class::DeicticDay];
        let scored = from.starts_touching()
            && from.before().and_then(Token::mark) == Some(Mark::Hyphen)
            && from.before_last(3).is_some_and(|token| token.mark().is_none() && !is_any(&from, token, &places));
        if scored && from.is_fresh() && !clock.is_sure() {
            return None;
        }
        // "9:30: coffee", "tomorrow at 9:30: the vet"; "Mark 9:30: …" is a verse.
        let labels = cursor.touches() && cursor.peek().and_then(Token::mark) == Some(Mark::Colon);
        if labels && clock.half.is_none() && !(placed || from.starts_line()) {
            return None;
        }
        // "won five | ten this evening", "Route two | ten tonight" are cut out of a number.
        let word = |token: Option<&Token>| token.is_some_and(|token| from.sense_of(token, Class::Cardinal).is_some());
        if from.is_fresh() && word(from.before()) && word(from.peek()) {
            return None;
        }
        if is_zone_offset(&from) || ends_figures(&from) || timecode || !clock.is_sure() && !part_follows(*cursor) {
            return None;
        }
        draft.clock = Some(clock);
        Some(())
    })
}

/// "Tonight at 8", "Monday morning at 6": the part before it tells the half of the day; "Sunday at 6" at a text's end.
fn take_at(draft: &Draft, cursor: &mut Cursor<'_>) -> bool {
    draft.names_day()
        && cursor.takes(|cursor| {
            if cursor.take_mark(|mark| mark == Mark::At) {
                return (!cursor.touches()).then_some(());
            }
            // "around 8" has a modifier.
            if cursor.sense(Class::Modifier).is_some() {
                return None;
            }
            cursor.take_word(Preposition::At)?;
            // "See you Sunday at 6": the end of the text says that nothing is counted.
            let day = draft.month.is_none() || draft.day.is_some();
            (draft.part.is_some() || day && cursor.look(takes_last_hour)).then_some(())
        })
}

/// An hour as the last token of the text, or of a question; "Friday at 7 instead", "at 7 if you can".
fn takes_last_hour(cursor: &mut Cursor<'_>) -> bool {
    let hour = cursor.take_cardinal().is_some_and(|hour| (1..=12).contains(&hour.value));
    let closes = |token: &Token| match token.mark() {
        Some(mark) => matches!(mark, Mark::Question | Mark::Exclamation | Mark::Close | Mark::Symbol),
        None => cursor.sense_of(token, Class::Particle).is_some() && cursor.sense_of(token, Class::Command).is_none(),
    };
    hour && cursor.following().is_none_or(closes)
}

/// The minutes that stand against the "h" of "15h30".
pub(super) fn take_minute_against(cursor: &mut Cursor<'_>) -> Option<u8> {
    let joined = cursor.touches();
    let minute = cursor.take_digits(|minute| joined && minute.digits == 2 && minute.value < 60)?;
    Some(minute.value as u8)
}

/// "15h30", "10h"; "7p", "3:15p"; "8ish": what needs "at" or a day where it has no minutes.
fn take_spelled(cursor: &mut Cursor<'_>, placed: bool) -> Option<ClockTime> {
    // "C8H18" is a formula.
    if cursor.is_fresh() && cursor.starts_touching() {
        return None;
    }
    cursor.attempt(|cursor| {
        let hour = cursor.take_digits(|hour| hour.digits <= 2 && hour.value <= 24)?.value as u8;
        let clock = ClockTime { certain: true, ..ClockTime::hour(hour) };
        let short = |sense: Sense| sense.flags.contains(Flags::SHORT);
        if cursor.touches() && cursor.take_if(Class::Clock, short).is_some() {
            // "The film lasts 1H30."
            if !placed && is_length(cursor) {
                return None;
            }
            let minute = take_minute_against(cursor);
            // "1h20m" is a length.
            let ends = !cursor.touches() || cursor.peek().is_some_and(|token| token.mark().is_some());
            // "3h18" counts from midnight.
            let half = (hour <= 12).then_some(if hour < 12 { HalfDay::Am } else { HalfDay::Pm });
            return (ends && (minute.is_some() || placed && ends_hour(cursor))).then_some(ClockTime {
                minute,
                half,
                ..clock
            });
        }
        let minute = take_figures(cursor, Mark::Colon);
        if !cursor.touches() || !(1..=12).contains(&hour) {
            return None;
        }
        let clock = ClockTime { minute, has_colon: minute.is_some(), ..clock };
        if let Some(half) = cursor.take_if(Class::Meridiem, short) {
            // "gate opens 6a"
            let opens = |token: &Token| is_any(cursor, token, &[Class::Appointment, Class::Opening]);
            let sure = minute.is_some() || placed || cursor.taken() == 2 && cursor.before().is_some_and(opens);
            return (sure && ends_hour(cursor)).then_some(ClockTime { half: Some(half.value()), ..clock });
        }
        cursor.take_if(Class::Modifier, short)?;
        let half = take_half(cursor);
        let closes = || ends_hour(cursor) || cursor.sense(Class::DeicticDay).is_some();
        (half.is_some() || placed && closes()).then_some(ClockTime { half, ..clock })
    })
}

/// The hours before a capital letter that are a length rather than a clock time, as the French write both: "1H30", "14H30".
const FEW_HOURS: u32 = 5;

/// "1H30", "for 1h30", "lasts 2h15": the hours just taken, with their letter, are a length; "2H30 tomorrow" is none.
pub(super) fn is_length(cursor: &Cursor<'_>) -> bool {
    let few = |token: &Token| matches!(token.kind, TokenKind::Number(hours) if hours.value < FEW_HOURS);
    let on_day = |cursor: &mut Cursor<'_>| {
        cursor.take_digits(|minute| minute.digits == 2);
        cursor.peek().is_some_and(|token| is_any(cursor, token, &[Class::DeicticDay, Class::Weekday]))
    };
    cursor.last().is_some_and(Token::is_capital) && cursor.first().is_some_and(few) && !cursor.look(on_day)
        || cursor.before().is_some_and(|before| {
            let measuring = |sense: Sense| sense.is(Preposition::In);
            cursor.sense_of(before, Class::Preposition).is_some_and(measuring) || cursor.means(before, Hint::Lasting)
        })
}

/// `H[:MM[:SS]] [a.m.|p.m.|o'clock]`, in figures or words; `placed` behind a day.
fn take_time(cursor: &mut Cursor<'_>, placed: bool) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let first = cursor.take_cardinal().filter(|first| first.digits <= 2 && first.value <= 24)?;
        let hour = first.value as u8;
        let minute = if first.digits > 0 { take_minutes(cursor) } else { None };
        let apart = minute.is_none().then(|| take_minutes_apart(cursor, first, placed)).flatten();
        let minute = minute.or(apart);
        let spelled = apart.is_some() && first.digits == 0;
        let second = minute.and_then(|minute| take_seconds(cursor, minute));
        // "9:30:5", "at 12:30%"; "tomorrow at 9:30: a meeting"
        let goes_on = |ahead: &mut Cursor<'_>| {
            ahead.take_mark(|mark| mark == Mark::Percent)
                || ahead.take_mark(|mark| mark == Mark::Colon) && (minute.is_none() || ahead.touches())
        };
        if cursor.touches() && cursor.look(goes_on) {
            return None;
        }
        let mut half = take_half(cursor);
        if half.is_none() && minute.is_none() {
            // "3 o'clock pm"
            half = cursor.attempt(|cursor| {
                cursor.take(Class::Clock)?;
                take_half(cursor)
            });
        }
        // "The verse (24:35)"
        if hour > 12 && half == Some(HalfDay::Am) || hour == 24 && minute.is_some_and(|minute| minute > 0) {
            return None;
        }
        let certain = half.is_some()
            || second.is_some()
            || spelled
            || match minute {
                Some(_) => cursor.sense(Class::Zone).is_some(),
                None => {
                    hour >= 1
                        && (cursor.take_if(Class::Clock, |sense| !sense.flags.contains(Flags::SHORT)).is_some()
                            || hour <= 12 && cursor.look(is_sharp))
                }
            };
        Some(ClockTime { hour, minute, second, half, certain, has_colon: minute.is_some() })
    })
}

/// "half three": after "at", or as a text of its own.
fn take_british_half(cursor: &mut Cursor<'_>, placed: bool) -> Option<ClockTime> {
    let fresh = cursor.is_fresh();
    cursor.attempt(|cursor| {
        cursor.take_word(Fraction::Half).filter(|_| fresh || placed)?;
        let hour = cursor.take_cardinal().filter(|hour| (1..=12).contains(&hour.value) && hour.digits <= 2)?;
        let half = take_half(cursor);
        let at = (placed || cursor.word_before() == Some(Preposition::At)) && ends_hour(cursor);
        // "half seven tonight"
        (at || half.is_some() || is_all(cursor) || part_follows(*cursor) || cursor.sense(Class::DeicticDay).is_some())
            .then(|| ClockTime { minute: Some(30), half, ..ClockTime::certain_hour(hour.value as u8) })
    })
}

/// "14.33.21" after a date in figures
fn take_dotted(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    cursor.attempt(|cursor| {
        let hour = cursor.take_digits(|hour| hour.digits == 2 && hour.value < 24)?.value as u8;
        let (minute, second) = (take_figures(cursor, Mark::Dot)?, take_figures(cursor, Mark::Dot)?);
        Some(ClockTime::in_figures((hour, minute, second)))
    })
}

/// ":45"; "9.45 am", where without its a.m. a dot is a decimal's.
fn take_minutes(cursor: &mut Cursor<'_>) -> Option<u8> {
    take_figures(cursor, Mark::Colon).or_else(|| {
        cursor.attempt(|cursor| {
            let minute = take_figures(cursor, Mark::Dot)?;
            cursor.sense(Class::Meridiem).map(|_| minute)
        })
    })
}

/// Two figures of minutes or seconds after that mark, without blanks.
pub(super) fn take_figures(cursor: &mut Cursor<'_>, mark: Mark) -> Option<u8> {
    cursor.attempt(|cursor| {
        let joined = cursor.touches() && cursor.take_mark(|found| found == mark) && cursor.touches();
        let number = cursor.take_digits(|number| joined && number.digits == 2 && number.value < 60)?;
        Some(number.value as u8)
    })
}

/// The seconds after the minutes; the leap second of "23:59:60" is that before it.
fn take_seconds(cursor: &mut Cursor<'_>, minute: u8) -> Option<u8> {
    take_figures(cursor, Mark::Colon).or_else(|| {
        cursor.attempt(|cursor| {
            let colon = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon) && cursor.touches();
            cursor.take_digits(|number| colon && minute == 59 && number.digits == 2 && number.value == 60)?;
            Some(59)
        })
    })
}

/// "0630 GMT", "330 p.m."
fn take_military(cursor: &mut Cursor<'_>) -> Option<ClockTime> {
    let from = *cursor;
    // "930 AM" may be a station.
    let led =
        matches!(from.word_before(), Some(Preposition::At | Preposition::By | Preposition::From | Preposition::Before));
    cursor.attempt(|cursor| {
        let number = cursor.take_digits(|number| matches!(number.digits, 3 | 4))?;
        let (hour, minute) = (number.value / 100, number.value % 100);
        if hour > 24 || minute >= 60 {
            return None;
        }
        let half = if (1..=12).contains(&hour) { take_half(cursor) } else { None };
        if half.is_some_and(|half| half == HalfDay::Pm || !from.is_fresh() || led) {
            let minute = Some(minute as u8);
            return Some(ClockTime { minute, half, has_colon: true, ..ClockTime::certain_hour(hour as u8) });
        }
        // "0730 hrs", "at 2215 hours"
        let hours = (number.value < 1000 || led)
            && hour < 24
            && cursor.sense(Class::Unit).is_some_and(|unit| unit.is(Unit::Hour));
        (number.digits == 4 && (hours || cursor.sense(Class::Zone).is_some())).then_some(())?;
        let half = if hour < 12 { HalfDay::Am } else { HalfDay::Pm };
        let (hour, minute) = (hour as u8, Some(minute as u8));
        Some(ClockTime { minute, half: Some(half), has_colon: true, ..ClockTime::certain_hour(hour) })
    })
}
