//! Seasons: «زمستان ۵۷», «فصل بهار», «تابستان گذشته».

use super::head::{head, take_head};
use super::relative::take_scope;
use crate::grammar::prelude::*;

const NAMES: TokenSet = TokenSet::words(Words::of(Class::Season).without(Flags::PLURAL));

/// `[فصل] SEASON [گذشته|جاری|آینده]`
pub(super) const SEASON: Rule = Rule::element(
    &[Named(RuleName::Season, "پاییز ۱۳۹۵")],
    &[Prefix::any(NAMES), Prefix::before(head(Unit::Season), NAMES)],
    take_season,
);

pub(super) fn take_season(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    let of_year = draft.is_relative_year();
    if draft.has_date() && !of_year || draft.has_time() {
        return false;
    }
    cursor.takes(|cursor| {
        let headed = take_head(cursor, Unit::Season);
        let sense = cursor.take_if(Class::Season, |sense| !sense.flags.contains(Flags::PLURAL))?;
        let latent = sense.flags.contains(Flags::LATENT) && !headed;
        // «پارسال بهار» may be a woman's name.
        if of_year && (latent || cursor.sense(Class::Direction).is_some()) {
            return None;
        }
        draft.season = Some(sense.value());
        // «تابستان گذشته» is the latest; «تابستان آینده» the next.
        let scope = take_scope(cursor);
        draft.scope = scope.unwrap_or(draft.scope);
        draft.season_latent = latent && scope.is_none();
        // It has no other year.
        draft.relative = scope.map(|_| (Unit::Season, 0));
        Some(())
    })
}
