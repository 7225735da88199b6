//! Periods told from now: "yesterday", "last week", "this month", "the current Iranian year", "earlier this week".

use super::era::take_calendar;
use super::number::take_quantity;
use super::sets::{A, CALENDAR, DIRECTION, LED, OF, THE, unit};
use crate::grammar::prelude::*;
use crate::grammar::shared::token_table::TokenTable;

/// `[the] last|next|this|previous …`; "the last" is of a span and not taken here.
pub(super) fn take_direction(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let this = |sense: Sense| sense.is(Direction::Present) && !sense.flags.contains(Flags::SPAN);
    let direction = cursor.attempt(|cursor| {
        let the = cursor.take_word(Article::The).is_some();
        let adverbs = Flags::AGO.union(Flags::PLURALS);
        let direction = cursor.take_if(Class::Direction, |sense| !sense.flags.intersects(adverbs))?;
        (!the || !this(direction)).then_some(direction)
    })?;
    if !this(direction) {
        return Some(direction);
    }
    // "this coming Monday"
    let coming = |sense: Sense| sense.flags.contains(Flags::SPAN) && !sense.is(Direction::Present);
    cursor.take_if(Class::Direction, coming).or(Some(direction))
}

/// "today", "tonight", "the day before yesterday", "the year before last"
pub(super) const DEICTIC: Rule = Rule::element(
    &[Named(RuleName::Relative, "the day before yesterday")],
    &[Prefix::any(TokenSet::classes(&[Class::DeicticDay, Class::DeicticNight, Class::DeicticYear]))],
    take_deictic,
);

pub(super) fn take_deictic(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.has_date() {
        return false;
    }
    cursor.takes(|cursor| {
        draft.relative = Some(if let Some(day) = cursor.take(Class::DeicticDay) {
            (Unit::Day, day.number())
        } else if let Some(night) = cursor.take(Class::DeicticNight) {
            // "midnight tonight"
            if draft.part.is_some_and(|part| part.hours.part != DayPart::Midnight) {
                return None;
            }
            draft.part = draft.part.or(Some(NamedPart::new(PartOfDay::NIGHT, false)));
            // "overnight Saturday": the night of that day
            if night.flags.contains(Flags::EZAFE) && cursor.sense(Class::Weekday).is_some() {
                return Some(());
            }
            // "the overnight train", "an overnight stay"
            if night.flags.contains(Flags::EZAFE) && cursor.before().is_some_and(|token| token.has(Class::Article)) {
                return None;
            }
            (Unit::Day, night.number())
        } else {
            let year = cursor.take(Class::DeicticYear).filter(|_| !draft.has_time())?;
            (Unit::Year, year.number())
        });
        Some(())
    })
}

/// `DIRECTION [CALENDAR] UNIT`: "last week", "the previous Iranian year", "the current month", "the next day".
pub(super) const RELATIVE: Rule = Rule::element(
    &[Named(RuleName::Relative, "last week"), Named(RuleName::DayBeside, "the next day")],
    &[
        Prefix::before(DIRECTION, CALENDAR.or(TokenSet::classes(&[Class::Unit]))),
        Prefix::before(THE, DIRECTION).then(CALENDAR.or(TokenSet::classes(&[Class::Unit]))),
        // "Monday of last week"
        Prefix::within(OF).and(LED),
        // "Tuesday two weeks ago"
        Prefix::within(TokenSet::NUMERAL.or(TokenSet::words(A))).and(unit(Unit::Week).or(unit(Unit::Day))),
    ],
    take_relative,
);

/// What a period told from now begins with, after a weekday too.
static TOLD: TokenTable = TokenTable::new(&LED.or(OF));

pub(super) fn take_relative(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    if draft.relative.is_some() || draft.has_long_period() {
        return false;
    }
    let (weekday, timed) = (draft.weekday.is_some(), draft.has_time());
    if weekday && (take_weeks_away(draft, cursor) || take_week_beyond(draft, cursor))
        || timed && take_days_away(draft, cursor)
    {
        return true;
    }
    if !cursor.peek().is_some_and(|token| TOLD.has(token)) {
        return false;
    }
    cursor.takes(|cursor| {
        let of = draft.weekday.is_some() && cursor.take_word(Preposition::Of).is_some();
        let the = cursor.sense(Class::Article).is_some();
        let sense = take_direction(cursor)?;
        let direction = sense.value::<Direction>();
        let calendar = take_calendar(cursor);
        let unit = take_single_unit(cursor)?;
        let span = sense.flags.contains(Flags::SPAN);
        let anaphoric = sense.flags.contains(Flags::ANAPHORIC);
        let fits = match unit {
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Half | Unit::While => false,
            Unit::Season => !span && !anaphoric && draft.edge.is_none(),
            // "the next day", "the previous day": of the day told last. "last day" is of some period.
            Unit::Day => anaphoric || (direction == Direction::Future && !span),
            Unit::Week if draft.weekday.is_some() => !the || of,
            // "the end of the coming week"; "the end of the following week" as a text of its own
            Unit::Week if draft.edge.is_some() && direction == Direction::Future => true,
            // "the past year", "the last month" are spans, "the following year" is told from elsewhere.
            _ if anaphoric => direction == Direction::Past && (the || calendar.is_some()),
            _ => calendar.flatten().is_some() || direction == Direction::Present || !the && !span,
        };
        // "Monday last week" is told; "Monday this year" is two.
        let alone = match draft.weekday {
            Some(_) => unit == Unit::Week,
            None => unit == Unit::Day || !draft.has_time(),
        };
        if !fits || !alone {
            return None;
        }
        draft.relative = Some((unit, direction as i32));
        draft.beside |= unit == Unit::Day || unit == Unit::Week && anaphoric && direction == Direction::Future;
        draft.era = if unit == Unit::Season { Some(Era::Solar) } else { calendar.flatten() };
        draft.licensed = true;
        Some(())
    })
}

/// "Tuesday two weeks ago", "Sunday three weeks from now": the weekday of that week.
pub(super) fn take_weeks_away(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    draft.weekday.is_some()
        && matches!(draft.scope, Scope::Bare)
        && draft.month.is_none()
        && cursor.takes(|cursor| {
            let count = take_quantity(cursor)?.as_whole()?;
            let week = cursor.take_if(Class::Unit, |sense| sense.is(Unit::Week))?;
            let side = take_ago(cursor)?;
            let weeks = i8::try_from(count).ok()?.checked_mul(1 + week.flags.contains(Flags::DOUBLE) as i8)?;
            draft.relative = Some((Unit::Week, i32::from(weeks) * side.value::<Direction>() as i32));
            Some(())
        })
}

/// "Tuesday of the week after next"
fn take_week_beyond(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    draft.weekday.is_some()
        && matches!(draft.scope, Scope::Bare)
        && draft.month.is_none()
        && cursor.takes(|cursor| {
            cursor.take_word(Preposition::Of)?;
            cursor.take_word(Article::The)?;
            cursor.take_if(Class::Unit, |sense| sense.is(Unit::Week) && !sense.flags.contains(Flags::PLURAL))?;
            let direction =
                match cursor.take_word_if(|side| matches!(side, Preposition::After | Preposition::Before))? {
                    Preposition::After => Direction::Future,
                    _ => Direction::Past,
                };
            cursor.take_if(Class::Direction, |sense| sense.is(direction) && sense.flags.is_plain())?;
            draft.relative = Some((Unit::Week, 2 * direction as i32));
            Some(())
        })
}

/// "noon | three days from now", "9am | two weeks ago": the day of a clock time.
fn take_days_away(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let hour = draft.clock.is_some_and(ClockTime::is_sure)
        || draft.part.is_some_and(|part| matches!(part.hours.part, DayPart::Noon | DayPart::Midnight));
    hour && !draft.has_date()
        && cursor.takes(|cursor| {
            let count = take_quantity(cursor)?.as_whole()?;
            let unit = cursor.take_if(Class::Unit, |sense| sense.is(Unit::Day) || sense.is(Unit::Week))?;
            let days = if unit.is(Unit::Day) { 1 } else { 7 + 7 * unit.flags.contains(Flags::DOUBLE) as i32 };
            let side = take_ago(cursor)?.value::<Direction>() as i32;
            draft.relative = Some((Unit::Day, i32::try_from(count).ok()?.checked_mul(days)?.checked_mul(side)?));
            Some(())
        })
}

/// "ago", "from now"; not "later", "earlier", which are told from another day.
pub(super) fn take_ago(cursor: &mut Cursor<'_>) -> Option<Sense> {
    let others = Flags::PLURALS.union(Flags::ANAPHORIC);
    cursor.take_if(Class::Direction, |sense| sense.flags.contains(Flags::AGO) && !sense.flags.intersects(others))
}

/// A unit in the singular.
pub(super) fn take_single_unit(cursor: &mut Cursor<'_>) -> Option<Unit> {
    let other = Flags::PLURAL.union(Flags::DOUBLE);
    let unit = cursor.take_if(Class::Unit, |sense| !sense.flags.intersects(other) && !sense.is(Unit::Second))?;
    Some(unit.value())
}

/// "earlier", "later"
pub(super) fn take_comparative(cursor: &mut Cursor<'_>) -> Option<Direction> {
    let both = Flags::AGO.union(Flags::ANAPHORIC);
    cursor.take_if(Class::Direction, |sense| sense.flags.contains(both)).map(Sense::value)
}

/// "Earlier", "later" before a period that is told from now: within the phrase, and no modifier.
pub(super) fn take_earlier_or_later(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        take_comparative(cursor)?;
        let told = |cursor: &mut Cursor<'_>| {
            let mut draft = Draft::new();
            take_deictic(&mut draft, cursor) || take_relative(&mut draft, cursor)
        };
        (take_in_the(cursor) || cursor.look(told)).then_some(())
    })
}

/// "earlier in the month": the words before the unit.
fn take_in_the(cursor: &mut Cursor<'_>) -> bool {
    cursor.takes(|cursor| {
        cursor.take_if(Class::Preposition, |sense| {
            sense.is(Preposition::In) && !sense.flags.contains(Flags::MEASURING)
        })?;
        cursor.take_word(Article::The)?;
        let unit = cursor.sense(Class::Unit).filter(|sense| sense.flags.is_plain())?;
        (unit.value::<Unit>() >= Unit::Week).then_some(())
    })
}
