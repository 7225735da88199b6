//! Days of the week: «روز شنبه», «جمعهٔ گذشته», «این دوشنبه».

use super::context::is_of_place;
use super::head::{THIS, head, take_head, take_this};
use super::relative::{take_scope, take_units_away};
use crate::grammar::prelude::*;

/// Plurals recur, and «شنبه\u{200C}ای» is some Saturday.
const UNLIKE: Flags = Flags::PLURAL.union(Flags::INDEFINITE);

const NAMES: TokenSet = TokenSet::words(Words::of(Class::Weekday).without(UNLIKE));

/// `[این] [روز] WEEKDAY [گذشته|آینده]`
pub(super) const WEEKDAY: Rule = Rule::element(
    &[Named(RuleName::Weekday, "جمعه گذشته")],
    &[
        Prefix::any(NAMES),
        // «۵ شنبه»
        Prefix::before(TokenSet::DIGITS, NAMES),
        Prefix::before(TokenSet::DIGITS, TokenSet::marks(&[Mark::Hyphen])).then(NAMES),
        Prefix::before(THIS.or(head(Unit::Day)), NAMES.or(head(Unit::Day))),
        Prefix::before(THIS.or(head(Unit::Day)), TokenSet::DIGITS).then(NAMES.or(TokenSet::marks(&[Mark::Hyphen]))),
    ],
    take_weekday,
);

pub(super) fn take_weekday(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    // «بیست و دوم | سه\u{200C}شنبه است؟»
    let numbered = draft.day.is_some() && !draft.has_date();
    // «لیگ ۲۰۱۹ | روز دوشنبه»
    let year = matches!(draft.year, Year::Full(_) | Year::Short(_)) && !draft.has_period();
    // «تحویل در ماه سپتامبر | روز جمعه ارزان شد»
    let month = draft.month.is_some() && draft.day.is_none();
    if draft.weekday.is_some() || draft.season.is_some() || draft.span.is_some() || numbered || year || month {
        return false;
    }
    if is_of_place(draft, cursor) {
        return false;
    }
    cursor.takes(|cursor| {
        let this = take_this(cursor);
        take_head(cursor, Unit::Day);
        let weekday = take_weekday_name(cursor)?;
        // «اربعین یکشنبه ۳۰ آبان است» tells the day of the feast.
        let date = |token| TokenSet::NUMERAL.contains(token, cursor.language());
        // «عید قربان شنبه است», «شنبه\u{200C}ست» may err.
        let said = |token: &Token| {
            token.gap == Gap::Joined || token.sense(Class::Verb).is_some_and(|sense| sense.is(Tense::Timeless))
        };
        if draft.occasion.is_some() && cursor.peek().is_some_and(|token| date(token) || said(token)) {
            return None;
        }
        draft.weekday = Some(weekday);
        draft.scope = match take_scope(cursor) {
            Some(scope) => scope,
            // «همین شنبه که گذشت»
            None if this => cursor.take(Class::Passed).map_or(Scope::This, |_| Scope::Last),
            None => take_weeks_away(cursor).map_or(Scope::Bare, Scope::Week),
        };
        Some(())
    })
}

/// «سه\u{200C}شنبهٔ | دو هفته پیش», «شنبهٔ | سه هفته دیگه», «دوشنبهٔ | دو هفته بعد»
fn take_weeks_away(cursor: &mut Cursor<'_>) -> Option<i8> {
    let weeks = take_units_away(cursor, Unit::Week).or_else(|| {
        cursor.attempt(|cursor| {
            let count = cursor.take_cardinal()?.value;
            cursor.take_if(Class::Unit, |unit| unit.is(Unit::Week) && !unit.flags.contains(Flags::PLURAL))?;
            // «شنبه دو هفته دیگر فرصت داد» is a length.
            let later = |side: Sense| side.flags.contains(Flags::AGO) && !side.flags.contains(Flags::SPAN);
            cursor.take_if(Class::Direction, |side| side.is(Direction::Future) && later(side))?;
            i32::try_from(count).ok().filter(|_| cursor.following().is_none_or(|token| !token.has(Class::Preposition)))
        })
    });
    weeks.and_then(|weeks| i8::try_from(weeks).ok())
}

/// A weekday's name, singular; «۵ شنبه» is written for «پنج\u{200C}شنبه».
pub(super) fn take_weekday_name(cursor: &mut Cursor<'_>) -> Option<Weekday> {
    cursor.attempt(|cursor| {
        let count = cursor.take_digits(|number| number.digits == 1 && (1..=5).contains(&number.value));
        // "5-shanbe"
        if count.is_some() && cursor.touches() {
            cursor.take_mark(|mark| mark == Mark::Hyphen);
        }
        let weekday = cursor.take_if(Class::Weekday, |sense| !sense.flags.intersects(UNLIKE))?.value();
        match count {
            None => Some(weekday),
            Some(count) => weekday_after(weekday, count.value),
        }
    })
}

/// Saturday is the word that the others count from.
pub(super) fn weekday_after(weekday: Weekday, count: u32) -> Option<Weekday> {
    (weekday == Weekday::Saturday).then(|| Weekday::from_iso_number(((5 + count) % 7 + 1) as u8))?
}
