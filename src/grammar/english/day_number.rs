//! Days by their number alone: "on the 15th", "Tuesday the 19th".

use super::day_part::take_part;
use super::neighbour::is_any;
use super::sets::{OF, THE, singular};
use crate::grammar::prelude::*;

/// `the Nth` after "on", "by", "until"; `WEEKDAY [the] Nth`
pub(super) const DAY_NUMBER: Rule = Rule::phrase(
    &[Named(RuleName::DayNumber, "Tuesday the 19th")],
    &[
        Prefix::before(THE, TokenSet::DIGITS),
        Prefix::before(singular(Class::Weekday), THE.or(TokenSet::DIGITS).or(TokenSet::marks(&[Mark::Comma]))),
        // "the morning of the 14th"
        Prefix::before(THE, TokenSet::classes(&[Class::DayPart])).then(OF),
    ],
    read_day_number,
);

/// "15th", in figures
pub(super) fn take_ordinal_day(cursor: &mut Cursor<'_>) -> Option<u8> {
    let ordinal = cursor.take_form(Form::Ordinal).filter(|number| number.digits > 0)?;
    u8::try_from(ordinal.value).ok().filter(|day| (1..=31).contains(day))
}

fn read_day_number(cursor: &mut Cursor<'_>) -> Option<Said> {
    let part = cursor.attempt(|cursor| {
        cursor.take_word(Article::The)?;
        let part = take_part(cursor)?;
        cursor.take_word(Preposition::Of).map(|_| part.hours)
    });
    let weekday = cursor.take_if(Class::Weekday, |sense| part.is_none() && !sense.flags.contains(Flags::PLURAL));
    // "Monday, the 15th"
    if weekday.is_some() {
        cursor.takes(|cursor| {
            cursor.take_mark(|mark| mark == Mark::Comma).then_some(())?;
            cursor.peek().filter(|token| cursor.means(token, Article::The)).map(|_| ())
        });
    }
    let the = cursor.take_word(Article::The).is_some();
    let led =
        matches!(cursor.word_before(), Some(Preposition::On | Preposition::By | Preposition::To | Preposition::Since));
    let led = led || closes_range(cursor) || is_due(cursor);
    let day = take_ordinal_day(cursor)?;
    let opens = the && opens_range(cursor);
    // "the 25th at 4pm"
    let timed = cursor.look(|cursor| cursor.take_word(Preposition::At).is_some() && cursor.digits().is_some());
    if weekday.is_none() && !(the && (led || opens || part.is_some() || timed && cursor.starts_sentence())) {
        return None;
    }
    if !opens && !closes(cursor) {
        return None;
    }
    let anchor = Anchor::Date(CalendarDate {
        calendar_said: true,
        day: Some(day),
        weekday: weekday.map(|sense| sense.value()),
        ..CalendarDate::new(Calendar::Gregorian, Year::Unsaid)
    });
    let time = part.map(PartOfDay::time);
    let modifier = part.and_then(|part| part.modifier);
    let expression = Expression { time, modifier, ..Expression::new(anchor, Convention::ENGLISH) };
    Some(Said::sure(expression, RuleName::DayNumber))
}

/// "the deadline is | the 5th", "the vote is set for | the 25th", "a letter dated | the 3rd"
fn is_due(cursor: &Cursor<'_>) -> bool {
    const SUBJECT: core::ops::RangeInclusive<usize> = 2..=4;
    let Some(before) = cursor.before() else { return false };
    let held = |token: &Token| cursor.means(token, Tense::Future) || is_any(cursor, token, &[Class::Appointment]);
    let is = cursor.sense_of(before, Class::Copula).is_some();
    // "a table for the 25th", but not "for the 25th time"
    let measuring = |sense: Sense| sense.is(Preposition::In) && sense.flags.contains(Flags::MEASURING);
    let closes = || {
        cursor.look(|ahead| {
            take_ordinal_day(ahead).is_some() && ahead.following().is_none_or(|next| next.mark().is_some())
        })
    };
    cursor.means(before, Tense::Future)
        || before.has(Class::Dated)
        || is && SUBJECT.into_iter().any(|places| cursor.before_last(places).is_some_and(held))
        || cursor.sense_of(before, Class::Preposition).is_some_and(measuring) && closes()
}

/// "On the 15th floor", "the 3rd and 4th attempts", "the 5th of May" go on.
fn closes(cursor: &Cursor<'_>) -> bool {
    cursor.following().is_none_or(|token| match token.mark() {
        // "on the 25th - any news?"
        Some(Mark::Hyphen | Mark::Dash) => !cursor.touches() && !cursor.look(touches_after),
        Some(mark) => !matches!(mark, Mark::Slash | Mark::Quote),
        None => {
            let preposition =
                cursor.sense_of(token, Class::Preposition).is_some_and(|sense| !sense.is(Preposition::Of));
            let verb = [Class::Verb, Class::Particle].iter().any(|&class| cursor.sense_of(token, class).is_some());
            (preposition || verb) && cursor.sense_of(token, Class::Direction).is_none()
        }
    })
}

/// "the 25th -5"
fn touches_after(cursor: &mut Cursor<'_>) -> bool {
    cursor.advance();
    cursor.touches() || cursor.digits().is_some()
}

/// "from the 20th | to the 25th", "between the 20th | and the 25th"
fn opens_range(cursor: &Cursor<'_>) -> bool {
    let opener: Option<Preposition> = cursor.word_before();
    cursor.look(|ahead| {
        let joined = match opener {
            Some(Preposition::From) => ahead.take_word(Preposition::To).is_some(),
            Some(Preposition::Between) => ahead.take(Class::And).is_some(),
            _ => false,
        };
        joined && ahead.take_word(Article::The).is_some() && take_ordinal_day(ahead).is_some() && closes(ahead)
    })
}

/// The places of "between" and of the last word before "the 25th" of "between the 20th and the 25th".
const BETWEEN: usize = 5;

fn closes_range(cursor: &Cursor<'_>) -> bool {
    let is = |places: usize, class: Class| {
        cursor.before_last(places).is_some_and(|token| cursor.sense_of(token, class).is_some())
    };
    let between = |token: &Token| cursor.means(token, Preposition::Between);
    is(1, Class::And) && is(2, Class::OrdinalSuffix) && cursor.before_last(BETWEEN).is_some_and(between)
}
