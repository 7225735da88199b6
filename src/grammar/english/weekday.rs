//! Days of the week and weekends: "Friday", "last Tuesday", "Monday of last week", "the weekend".

use super::absolute::scope_of;
use super::ends::ends_phrase;
use super::joint::leads_to_weekday;
use super::relative::take_direction;
use super::sets::{AT, DIRECTION, LED, singular};
use crate::grammar::prelude::*;

/// `[this|last|next] WEEKDAY`
pub(super) const WEEKDAY: Rule = Rule::element(
    &[Named(RuleName::Weekday, "last Tuesday")],
    &[
        Prefix::any(singular(Class::Weekday)),
        Prefix::before(LED, singular(Class::Weekday).or(DIRECTION)),
        // "next week on Thursday"
        Prefix::within(ON).and(singular(Class::Weekday)),
    ],
    take_weekday,
);

const ON: TokenSet = TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::On as i32]));

pub(super) fn take_weekday(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let beside_month = draft.month.is_some() && draft.day.is_none();
    let taken = draft.weekday.is_some() || draft.season.is_some() || draft.span.is_some() || draft.occasion.is_some();
    // "next week Monday"
    let of_week = matches!(draft.relative, Some((Unit::Week, -1..=1))) && !draft.beside && draft.edge.is_none();
    let told = matches!(draft.relative, Some((unit, _)) if unit != Unit::Day) && !of_week;
    if taken || told || beside_month || draft.weekend.is_some() || (draft.has_year() && draft.month.is_none()) {
        return false;
    }
    cursor.takes(|cursor| {
        let direction = if draft.has_date() { None } else { take_direction(cursor) };
        if of_week {
            cursor.take_word(Preposition::On);
        }
        let weekday = take_weekday_sense(cursor)?;
        // "last week Monday's vote", "next week Friday prayers"
        if of_week && !is_followed(weekday, cursor) {
            return None;
        }
        // "8am-4pm Mon-Fri" are the hours of some days of every week.
        if draft.has_time() && cursor.look(leads_to_weekday) {
            return None;
        }
        if let Some(direction) = direction.or_else(|| take_direction_after(cursor)) {
            draft.scope = scope_of(direction.value());
        }
        draft.weekday = Some(weekday.value());
        draft.weekday_latent = weekday.flags.contains(Flags::LATENT);
        Some(())
    })
}

/// "last week Mon|-Fri", "next week Monday |"
#[cold]
fn is_followed(weekday: Sense, cursor: &Cursor<'_>) -> bool {
    if weekday.flags.contains(Flags::LATENT) { cursor.look(leads_to_weekday) } else { closes(cursor) }
}

/// Nothing goes on with the weekday that could be its noun: "next week Monday | morning".
fn closes(cursor: &Cursor<'_>) -> bool {
    let next = [Class::Article, Class::Particle, Class::DayPart, Class::Clock];
    ends_phrase(cursor)
        || cursor.digits().is_some()
        || cursor.following().is_some_and(|token| next.iter().any(|&class| cursor.sense_of(token, class).is_some()))
}

/// "Monday last"; before a unit it belongs to that ("Monday last week").
fn take_direction_after(cursor: &mut Cursor<'_>) -> Option<Sense> {
    cursor.attempt(|cursor| {
        let last = cursor.take_if(Class::Direction, |sense| !sense.is(Direction::Present) && sense.flags.is_plain())?;
        (cursor.sense(Class::Unit).is_none() && cursor.sense(Class::DayPart).is_none()).then_some(last)
    })
}

/// A weekday's name in the singular, with the dot of its abbreviation where a number follows.
fn take_weekday_sense(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let sense = cursor.take_if(Class::Weekday, |sense| !sense.flags.contains(Flags::PLURAL))?;
    // "Tues." is no word, "Sat." is.
    const LONGEST: usize = 5;
    let short = cursor.last().is_some_and(|day| day.end - day.start <= LONGEST);
    if sense.flags.contains(Flags::LATENT) || short {
        cursor.takes(|cursor| {
            let dotted = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Dot);
            if dotted {
                cursor.look(leads_to_date).then_some(())?;
                cursor.take_mark(|mark| mark == Mark::Comma);
            }
            dotted.then_some(())
        });
    }
    Some(sense)
}

/// "12 March", ", Oct. 5", "9:30" after "Thurs."; the number of "They came Thurs. 12 of them stayed." is none.
fn leads_to_date(cursor: &mut Cursor<'_>) -> bool {
    cursor.take_mark(|mark| mark == Mark::Comma);
    if cursor.sense(Class::MonthGregorian).is_some() {
        return true;
    }
    cursor.take_digits(|_| true).is_some() && !cursor.is_at(Preposition::Of)
}

/// Abbreviations in lower case that are words too: "mon", "wed", "sat", "sun".
const LOWER_DAY: Words = Words::of(Class::LogWeekday).with(Flags::LOWER);

/// `[next] mon|wed|sat|sun`, in lower case
pub(super) const SHORT_DAY: Rule = Rule::element(
    &[Named(RuleName::Weekday, "see you next mon"), Named(RuleName::DayPartOnDay, "mon morning")],
    &[Prefix::before(DIRECTION, TokenSet::words(LOWER_DAY)), Prefix::any(TokenSet::words(LOWER_DAY))],
    take_short_day,
);

fn take_short_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    !draft.has_date()
        && !draft.has_time()
        && cursor.takes(|cursor| {
            let direction = cursor.take_if(Class::Direction, |sense| sense.flags.is_plain());
            let day: Weekday = cursor.take_if(Class::LogWeekday, |day| LOWER_DAY.has(&day))?.value();
            match direction {
                // "where he last sat.", "under this sun."
                Some(direction) => {
                    let verb = day == Weekday::Saturday && direction.is(Direction::Past);
                    let star = day == Weekday::Sunday && direction.is(Direction::Present);
                    let led = cursor.word_before::<Article>().is_some();
                    (!verb && !star && !led && closes_short(cursor)).then_some(())?;
                    draft.scope = scope_of(direction.value());
                }
                None => {
                    let timed = cursor.look(leads_to_time) && (day == Weekday::Monday || is_placed(cursor));
                    // "back on mon, promise"
                    let led = cursor.word_before() == Some(Preposition::On) && closes_short(cursor);
                    (timed || led).then_some(())?;
                }
            }
            (draft.weekday, draft.weekday_latent) = (Some(day), true);
            Some(())
        })
}

/// Nothing follows that a word could go on with: "next mon?", "next wed at 5".
fn closes_short(cursor: &Cursor<'_>) -> bool {
    cursor.following().is_none_or(|token| match token.mark() {
        Some(mark) => !matches!(mark, Mark::Hyphen | Mark::Apostrophe),
        None => AT.contains(token, cursor.language()) || cursor.digits().is_some(),
    })
}

/// "9am", "at 7:14", "morning" after "mon"
fn leads_to_time(cursor: &mut Cursor<'_>) -> bool {
    let at = cursor.take_word(Preposition::At).is_some();
    if let Some(hour) = cursor.take_digits(|hour| hour.digits <= 2 && hour.value <= 24) {
        let meridiem = (1..=12).contains(&hour.value) && cursor.sense(Class::Meridiem).is_some();
        return meridiem
            || at && cursor.following().is_none()
            || cursor.touches() && cursor.take_mark(|mark| mark == Mark::Colon);
    }
    cursor.sense(Class::DayPart).is_some_and(|part| !part.flags.contains(Flags::PLURAL))
}

/// The start of a line, a mark, a preposition or a verb of beginning stands before the abbreviation.
fn is_placed(cursor: &Cursor<'_>) -> bool {
    let led = [Class::Preposition, Class::Happening, Class::Appointment, Class::Opening];
    cursor.starts_line()
        || cursor.before().is_some_and(|token| {
            token.mark().is_some() || led.iter().any(|&class| cursor.sense_of(token, class).is_some())
        })
}

/// `the|this|last|next weekend`
pub(super) const WEEKEND: Rule = Rule::element(
    &[Named(RuleName::Weekend, "next weekend")],
    &[Prefix::before(LED, singular(Class::Weekend).or(DIRECTION))],
    take_weekend,
);

pub(super) fn take_weekend(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        let said = take_direction(cursor);
        draft.licensed = said.is_some();
        let direction = match said {
            Some(direction) => direction.value(),
            // "over the weekend": the one just over, unless a verb says that it is ahead.
            None => cursor.take_word(Article::The).map(|_| Direction::Past)?,
        };
        take_weekend_word(cursor)?;

        draft.weekend = Some(direction as i8);
        Some(())
    })
}

/// "Weekend", singular.
pub(super) fn take_weekend_word(cursor: &mut Cursor<'_>) -> Option<Sense> {
    cursor.take_if(Class::Weekend, |sense| sense.is(WeekPart::Weekend) && !sense.flags.contains(Flags::PLURAL))
}
