//! Dates and times, alone or together, and what joins their elements: "tomorrow at 8 a.m.", "Friday, 13 Esfand",
//! "7 p.m. ET tonight".

use super::absolute::{take_day_month, take_month_day};
use super::clock::take_clock;
use super::customs;
use super::ends::{ends_paragraph, ends_phrase};
use super::marks::take_dash;
use super::neighbour::{follows_day, is_any};
use super::numeric::take_numeric_date;
use super::relative::take_weeks_away;
use super::weekday::take_weekday;
use super::year::take_year_after_comma;
use crate::grammar::engine::zone::{take_fraction, take_offset, take_zone};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// A date, a time, or both together.
pub(super) const DATE: Rule = Rule::draft(
    &[Named(RuleName::ClockOnDay, "tomorrow at 8 a.m."), Named(RuleName::DayPartOnDay, "Thursday night")],
    read_date,
);

fn read_date(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut draft = Draft::new();
    cursor.fill(&mut draft);
    if cursor.is_fresh() { None } else { customs::finish(&draft) }
}

/// Fills slots of a draft.
pub(super) type Take = fn(&mut Draft, &mut Cursor<'_>) -> bool;

/// What joins such an element.
static JOINED: TokenTable =
    TokenTable::new(&TokenSet::classes(&[Class::IsoTime, Class::Zone, Class::Sharp]).or(TokenSet::MARKS));

/// An element after a comma, a dash, an ISO `T` or a zone; `take_element` takes any.
pub(super) fn take_joined_element(draft: &mut Draft, cursor: &mut Cursor<'_>, take_element: Take) -> bool {
    if cursor.is_fresh() || !cursor.peek().is_some_and(|token| JOINED.has(token)) {
        return false;
    }
    let spaced = !cursor.touches();
    let joined = cursor.takes(|cursor| {
        let taken = if cursor.take_mark(|mark| mark == Mark::Comma) {
            take_after_comma(draft, cursor) || draft.names_day() && !draft.has_time() && take_noon(draft, cursor)
        } else if take_dash(cursor).is_some() {
            // "tomorrow - 9:30"
            let apart = spaced && !cursor.touches() && draft.names_day() && !draft.has_time() && draft.last.is_none();
            (apart || draft.day.is_some() && draft.has_year()) && take_sure_clock(draft, cursor)
        } else {
            // "2016-11-18T10:30", "25/Jul/2023:10:31:02"
            let t = cursor.touches()
                && (cursor.take(Class::IsoTime).is_some() || cursor.take_mark(|mark| mark == Mark::Colon))
                && cursor.touches();
            t && draft.numeric && (take_sure_clock(draft, cursor) || take_iso_hour(draft, cursor))
        };
        taken.then_some(())
    });
    joined || take_zoned_element(draft, cursor, take_element)
}

/// "tomorrow, Tuesday, we leave": another name of the day. "Can't do tomorrow, Wednesday is fine" has a clause after a "not", and names
/// two days.
fn take_weekday_beside(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    const FAR: usize = 4;
    let goes_on = [Class::Preposition, Class::DayPart, Class::And];
    let not = |token: &Token| token.mark() == Some(Mark::Apostrophe) || cursor.means(token, Particle::Not);
    let denied = (1..=FAR).map_while(|places| cursor.before_last(places)).any(not);
    cursor.takes(|cursor| {
        let mut named = *draft;
        let taken = take_weekday(&mut named, cursor);
        let clause = |token: &Token| matches!(token.kind, TokenKind::Word) && !is_any(cursor, token, &goes_on);
        (taken && !(denied && cursor.following().is_some_and(clause))).then(|| *draft = named)
    })
}

/// "Friday, 13 Esfand", "October 6, 1973", "6 October 1973, Saturday", "Monday, 5 p.m.", "14:20, 3 Mordad 1402"
fn take_after_comma(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.month.is_some() && !draft.has_year() && take_year_after_comma(draft, cursor) {
        true
    } else if draft.clock.is_some() && !draft.has_date() {
        !follows_day(cursor)
            && (take_numeric_date(draft, cursor)
                || take_day_month(draft, cursor)
                || take_month_day(draft, cursor)
                || cursor.sense(Class::Weekday).is_some()
                    && (take_dated_weekday(draft, cursor) || take_last_weekday(draft, cursor)))
    } else if draft.month.is_none() && (draft.weekday.is_some() || draft.relative.is_some()) {
        take_numeric_date(draft, cursor)
            || take_day_month(draft, cursor)
            || take_month_day(draft, cursor)
            || (draft.weekday.is_none() && take_weekday_beside(draft, cursor))
            || (draft.names_day() && !draft.has_time() && take_sure_clock(draft, cursor))
            || draft.relative.is_none() && take_weeks_away(draft, cursor)
    } else if draft.day.is_some() && draft.weekday.is_none() && draft.has_year() {
        take_weekday(draft, cursor) || take_sure_clock(draft, cursor)
    } else {
        (draft.day.is_some() || draft.weekday.is_some()) && take_sure_clock(draft, cursor)
    }
}

/// "Tuesday, | noon", "12 May, | midnight"
fn take_noon(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let middle = |hours: PartOfDay| matches!(hours.part, DayPart::Noon | DayPart::Midnight);
        let hours = cursor.take_word_if(middle)?;
        draft.part = Some(NamedPart::new(hours, false));
        ends_phrase(cursor).then_some(())
    })
}

/// "8:15 pm, | Fri 14 Oct", "10:00, | Monday, 3 May"
fn take_dated_weekday(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let mut dated = *draft;
        take_weekday(&mut dated, cursor).then_some(())?;
        cursor.take_mark(|mark| mark == Mark::Comma);
        let named = take_day_month(&mut dated, cursor) || take_month_day(&mut dated, cursor);
        (named || take_numeric_date(&mut dated, cursor)).then(|| *draft = dated)
    })
}

/// "dinner 8pm, | Friday" at the end of a paragraph
fn take_last_weekday(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let mut dated = *draft;
        let whole = take_weekday(&mut dated, cursor) && ends_paragraph(cursor);
        whole.then(|| *draft = dated)
    })
}

/// "7 p.m. ET tonight": zone words are inside only where more follows.
fn take_zoned_element(draft: &mut Draft, cursor: &mut Cursor<'_>, take_element: Take) -> bool {
    if draft.clock.is_none() || draft.zone.is_some() {
        return false;
    }
    cursor.takes(|cursor| {
        // "7 p.m. Tehran time tonight" is two, and the zone in none of them.
        let capital = cursor.sense(Class::Zone).is_some_and(|sense| sense.flags.contains(Flags::SHORT));
        let second = draft.clock.is_some_and(|clock| clock.second.is_some());
        // "Tue Jul 25 10:31:02.123456 2023"
        let fraction = second && cursor.takes(take_fraction);
        let zone = if capital {
            take_zone(cursor)?
        } else if let Some(zone) = take_offset(cursor) {
            // "Tue Jul 25 10:31:02 +0330 2023"
            Some(zone)
        } else if fraction {
            None
        } else {
            cursor.take(Class::Sharp).map(|_| None)?
        };
        cursor.take_mark(|mark| mark == Mark::Comma);
        take_element(draft, cursor).then_some(())?;
        draft.zone = zone;
        Some(())
    })
}

/// The hour of "2016-11-18T10Z", "2016-11-18T10+03:30", "2016-11-18T10".
fn take_iso_hour(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let hour = cursor.take_digits(|number| number.digits == 2 && number.value < 24)?.value as u8;
        let zone = cursor.touches().then(|| take_zone(cursor).flatten().or_else(|| take_offset(cursor))).flatten();
        // "2018-05-09T04"
        let ends = !cursor.touches()
            || cursor.peek().is_some_and(|token| {
                matches!(
                    token.mark(),
                    Some(Mark::Dot | Mark::Comma | Mark::Close | Mark::Quote | Mark::Slash | Mark::Symbol)
                )
            });
        (zone.is_some() || ends).then_some(())?;
        draft.clock = Some(ClockTime::certain_hour(hour));
        draft.zone = zone;
        Some(())
    })
}

/// A clock time in words that make it one, or with minutes in figures.
fn take_sure_clock(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        let mut timed = *draft;
        take_clock(&mut timed, cursor).then_some(())?;
        timed.clock.filter(|clock| clock.is_sure())?;
        *draft = timed;
        Some(())
    })
}
