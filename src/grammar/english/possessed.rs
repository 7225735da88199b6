//! Parts of a period that owns them: "next month's first Monday", "last year's third quarter", "last year's March".

use super::absolute::take_month_name;
use super::customs;
use super::ends::ends_phrase;
use super::relative::take_relative;
use super::sets::{DIRECTION, unit};
use super::slice::take_slice_head;
use crate::grammar::prelude::*;

/// `this|last|next UNIT's PART|MONTH`
pub(super) const POSSESSED: Rule = Rule::phrase(
    &[Named(RuleName::PartOfPeriod, "next month's first Monday"), Named(RuleName::GregorianMonth, "last year's March")],
    &[Prefix::before(DIRECTION, unit(Unit::Month).or(unit(Unit::Year)).or(unit(Unit::Quarter)))
        .then(TokenSet::marks(&[Mark::Apostrophe]))],
    read_possessed,
);

fn read_possessed(cursor: &mut Cursor<'_>) -> Option<Said> {
    let mut whole = Draft::new();
    let (owner, offset) = whole_of(&mut whole, cursor)?;
    let owned = cursor.touches() && cursor.take_mark(|mark| mark == Mark::Apostrophe) && cursor.touches();
    cursor.take(Class::DecadeSuffix).filter(|_| owned)?;
    if owner == Unit::Year {
        if let Some(month) = cursor.attempt(take_month_name) {
            let year = Year::Relative(i8::try_from(offset).ok()?);
            let draft = Draft { month: Some(month), year, ..Draft::new() };
            return customs::finish(&draft).filter(|_| ends_phrase(cursor));
        }
    }
    let slice = take_slice_head(cursor).filter(|slice| slice.unit < owner && slice.count <= 3)?;
    // "last year's first day of school" is another.
    if cursor.is_at(Preposition::Of) {
        return None;
    }
    let said = customs::finish(&whole)?;
    Some(Said::sure(Expression { slice: Some(slice), ..said.expression }, RuleName::PartOfPeriod))
}

/// A period that is told from now, and not from one named before.
fn whole_of(draft: &mut Draft, cursor: &mut Cursor<'_>) -> Option<(Unit, i32)> {
    let taken = take_relative(draft, cursor) && !draft.beside;
    draft.relative.filter(|_| taken)
}
