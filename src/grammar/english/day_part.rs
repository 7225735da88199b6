//! Parts of the day: "this morning", "Thursday night", "the night of 4 June", "noon tomorrow".

use super::absolute::{take_day_month, take_month_day};
use super::date::Take;
use super::ends::ends_phrase;
use super::neighbour::is_any;
use super::numeric::take_numeric_date;
use super::relative::{take_deictic, take_direction};
use super::sets::{DIRECTION, LED, THE};
use super::weekday::take_weekday;
use crate::grammar::prelude::*;

/// "Morning", and neither "dawn" nor "late morning".
const MORNING: PartOfDay = PartOfDay { part: DayPart::Morning, from: 6, to: 12, modifier: None };

/// A part of the day, singular.
pub(super) fn take_part(cursor: &mut Cursor<'_>) -> Option<NamedPart> {
    let sense = cursor.take_if(Class::DayPart, |sense| !sense.flags.contains(Flags::PLURAL))?;
    Some(NamedPart::new(sense.value(), sense.flags.contains(Flags::LATENT)))
}

/// `this|last PART`, `PART` after a day, `[in|at] [the] PART` after a clock time, `the PART of DAY`.
pub(super) const DAY_PART: Rule = Rule::element(
    &[Named(RuleName::DayPart, "at noon"), Named(RuleName::DayPartOnDay, "Thursday night")],
    &[
        Prefix::any(PART),
        Prefix::before(LED, PART),
        Prefix::before(LED, DIRECTION).then(PART),
        // "five in the morning", "ten at night"
        Prefix::within(IN_OR_AT).and(THE.or(PART)),
    ],
    take_day_part,
);

const PART: TokenSet = TokenSet::classes(&[Class::DayPart]);

const IN_OR_AT: TokenSet =
    TokenSet::words(Words::of(Class::Preposition).only(&[Preposition::In as i32, Preposition::At as i32]));

fn take_day_part(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // "the early hours of Thursday morning" says it twice.
    if draft.part.is_some_and(|part| part.hours.from == 0) && draft.names_day() {
        return cursor.take_word(MORNING).is_some();
    }
    if draft.part.is_some() || (draft.has_long_period() && !draft.names_day()) {
        return false;
    }
    cursor.takes(|cursor| {
        // "Monday morning": nothing stands between.
        let apart = !draft.names_day() || draft.clock.is_some();
        let direction = if apart { take_direction(cursor) } else { None };
        if apart && direction.is_none() {
            if let Some(clock) = draft.clock {
                take_in_or_at(cursor, clock.is_sure());
            } else {
                cursor.take_word(Article::The);
            }
        } else if !apart {
            take_in_the(cursor);
        }
        let part = take_part(cursor)?;
        if let Some(direction) = direction {
            if draft.has_date() {
                return None;
            }
            let value = direction.value::<Direction>();
            draft.relative = Some((Unit::Day, value as i32));
            draft.beside |= value == Direction::Future || direction.flags.contains(Flags::ANAPHORIC);
        } else if !draft.has_date()
            // "the night of 4 June"; "the early morning hours Tuesday" has no "of".
            && cursor.look(|cursor| cursor.take_word(Preposition::Of).is_some() && take_day(&mut Draft::new(), cursor))
        {
            cursor.advance();
        } else if !draft.has_date() && matches!(part.hours.part, DayPart::Noon | DayPart::Midnight) {
            take_on(cursor, take_date);
        } else if !draft.has_time() && !draft.has_date() && cursor.taken() <= 2 {
            // "at dawn on Tuesday", "in the morning on 5 May"
            if matches!(cursor.word_before(), Some(Preposition::At | Preposition::In)) {
                take_on(cursor, take_day);
            }
        }
        draft.part = Some(part);
        Some(())
    })
}

/// "five in the morning", "ten at night": the words before the part that follows a clock time.
fn take_in_or_at(cursor: &mut Cursor<'_>, sure: bool) -> bool {
    cursor.takes(|cursor| {
        let word = cursor.take_word_if(|word| matches!(word, Preposition::In | Preposition::At))?;
        let the = cursor.take_word(Article::The).is_some();
        // "3:20 in afternoon"
        let bare = sure && word == Preposition::In && cursor.sense(Class::DayPart).is_some();
        (the || bare || cursor.is_at(PartOfDay::NIGHT)).then_some(())
    })
}

/// "Tuesday in the morning": the words before a part after its day; "Tuesday in the morning papers" has none.
fn take_in_the(cursor: &mut Cursor<'_>) {
    cursor.takes(|cursor| {
        cursor.take_if(Class::Preposition, |sense| {
            sense.is(Preposition::In) && !sense.flags.contains(Flags::MEASURING)
        })?;
        cursor.take_word(Article::The)?;
        let closes = |cursor: &mut Cursor<'_>| {
            let next = [Class::Article, Class::Particle];
            take_part(cursor).is_some()
                && (ends_phrase(cursor) || cursor.following().is_some_and(|token| is_any(cursor, token, &next)))
        };
        cursor.look(closes).then_some(())
    });
}

/// "noon on the 3rd of March": the word before a day.
fn take_on(cursor: &mut Cursor<'_>, take: Take) {
    cursor.takes(|cursor| {
        cursor.take_word(Preposition::On)?;
        cursor.look(|cursor| take(&mut Draft::new(), cursor)).then_some(())
    });
}

/// A date by its month or in figures.
fn take_date(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    take_numeric_date(draft, cursor) || take_day_month(draft, cursor) || take_month_day(draft, cursor)
}

/// Anything that names a day.
fn take_day(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    take_date(draft, cursor) || take_weekday(draft, cursor) || take_deictic(draft, cursor)
}
