//! A day of the week that a date in brackets names again: «یکشنبهٔ گذشته (نهم آبان)».

use super::agreeing::{latest, nearest};
use super::{Reference, ResolveError, Resolved, Warning};
use crate::calendar::Calendar;
use crate::expression::{Anchor, CalendarDate, Convention, Expression, Scope, Year};
use crate::policy::Policy;

/// The meaning of the last or next such date where `meaning` is another day of the week: the latest year that agrees, as texts are
/// old; where the date is near, or of the moon, one of the two is a slip, and each is believed by itself.
pub(super) fn resolve(
    expression: &Expression,
    meaning: Resolved,
    reference: &Reference,
    policy: &Policy,
) -> Result<Resolved, ResolveError> {
    let Anchor::Date(date @ CalendarDate { year: Year::Last | Year::Next, weekday: Some(weekday), day: Some(_), .. }) =
        expression.anchor
    else {
        return Ok(meaning);
    };
    // «شنبه ۷ مهر گذشته» is no gloss.
    let glossed = expression.side.is_some() && expression.convention != Convention::ENGLISH;
    if !glossed || !meaning.warnings.contains(Warning::WeekdayMismatch) {
        return Ok(meaning);
    }
    let searched = date.year == Year::Last && date.calendar != Calendar::Hijri && nearest(date, reference).is_none();
    let anchor = match if searched { latest(date, reference) } else { None } {
        Some(year) => Anchor::Date(CalendarDate { year: Year::Full(year), calendar_said: true, ..date }),
        None => Anchor::Weekday { weekday, scope: if date.year == Year::Last { Scope::Last } else { Scope::Next } },
    };
    Expression { anchor, ..*expression }.dated(reference, policy)
}
