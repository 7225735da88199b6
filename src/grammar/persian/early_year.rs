//! Years of three figures: those that only a year named before makes years of («در سال ۲۴۳ … صلح کرد (۲۵۳)», «تا ۷۹۲»,
//! «حکومت ۸۸۳–۹۱۱»), and those after a month.

use super::beside_number::{closes, counts_next, is_of_death};
use super::brackets::bracketed;
use crate::grammar::prelude::*;

/// Greater ones are years by their size alone.
const LAST: u32 = 1450;

/// So long may a reign or a life be.
const LONGEST: i16 = 100;

/// `N`, `N–N`: the sentence knows whether it told of such years, and leaves out what it did not.
pub(super) const EARLY_YEAR: Rule = Rule::phrase(
    &[Named(RuleName::EarlyYear, "در سال ۲۴۳ شکست خورد و پس از نبردی دیگر (۲۵۳) صلح کرد")],
    &[Prefix::any(TokenSet::THREE_DIGITS.or(TokenSet::FOUR_DIGITS))],
    |cursor| {
        let from = take_year(cursor)?;
        let anchor = match take_last(cursor).filter(|&to| from != to) {
            Some(to) if (from - to).abs() <= LONGEST && tells_reign(cursor) => {
                // Figures are printed right to left, too.
                Anchor::Years { calendar: Calendar::Gregorian, from: from.min(to), to: from.max(to) }
            }
            None if tells_year(from, cursor) => say_year(from),
            _ => return None,
        };
        Some(Said::sure(Expression::new(anchor, cursor.convention()), RuleName::EarlyYear))
    },
);

fn take_year(cursor: &mut Cursor<'_>) -> Option<i16> {
    let year = cursor.take_digits(|number| (3..=4).contains(&number.digits) && (100..=LAST).contains(&number.value))?;
    i16::try_from(year.value).ok()
}

/// «۸۸۳ | –۹۱۱»
fn take_last(cursor: &mut Cursor<'_>) -> Option<i16> {
    cursor.attempt(|cursor| {
        let dash = cursor.take_mark(|mark| matches!(mark, Mark::Hyphen | Mark::Dash));
        take_year(cursor).filter(|_| dash)
    })
}

/// «(۳۷۹–۳۸۳», «حکومت ۸۸۳–۹۱۱)»
fn tells_reign(after: &Cursor<'_>) -> bool {
    let opened = after.before().is_some_and(|token| token.mark() == Some(Mark::Open));
    (opened || closes(after)) && !counts_next(after)
}

/// «(۲۵۳)», «در ۲۹۳ بهرام», «تا ۷۹۲ که»; «در ۳۰۰ روستا» is a round number.
fn tells_year(year: i16, after: &Cursor<'_>) -> bool {
    if bracketed(after) {
        return true;
    }
    let led = after.before().and_then(|token| after.sense_of(token, Class::Preposition)).is_some_and(|sense| {
        let kinds = [Preposition::In, Preposition::From, Preposition::To, Preposition::After, Preposition::Before];
        kinds.into_iter().any(|kind| sense.is(kind)) && !sense.flags.contains(Flags::COUNTS)
    });
    let word = after.following().is_some_and(|token| matches!(token.kind, TokenKind::Word));
    led && !counts_next(after) && (closes(after) || word && year % 10 != 0)
}

const fn say_year(year: i16) -> Anchor {
    Anchor::Date(CalendarDate::new(Calendar::Gregorian, Year::Full(year)))
}

/// «در ژوئن ۳۶۳ کشته شد», «۲۸ اکتبر ۳۱۲», «۸ ژوئن ۶۳۲ درگذشت»; «در ژوئن ۳۶۳ مسافر» counts.
pub(super) fn is_ancient(draft: &Draft, numeral: Numeral, after: &Cursor<'_>) -> bool {
    let foreign = draft.month.is_some_and(|month| month.calendar == Calendar::Gregorian);
    let told = closes(after) || draft.day.is_some() && is_of_death(after);
    foreign && numeral.digits == 3 && numeral.value >= 100 && told && !counts_next(after)
}
