//! What a part or an edge is of: «مهر», «سال گذشته», «دههٔ شصت», and «سال», «ماه», which are those of now.

use super::absolute::take_month;
use super::era::take_era;
use super::number::MONTHS;
use super::occasion::take_occasion;
use super::relative::{take_deictic, take_month_direction, take_relative, take_years_away};
use super::season::take_season;
use super::span::take_span;
use super::year::take_year;
use crate::grammar::prelude::*;

/// The first token of such a phrase.
pub(super) const CONTAINER: TokenSet = MONTHS.or(TokenSet::NUMERAL).or(TokenSet::classes(&[
    Class::Unit,
    Class::Season,
    Class::Occasion,
    Class::SchoolYear,
    Class::Weekend,
    Class::Demonstrative,
    Class::DeicticDay,
    Class::DeicticNight,
    Class::DeicticYear,
]));

/// Takes a phrase that names a period, or «سال», «ماه» of now.
pub(super) fn take_container(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    draft.licensed = true;
    cursor.takes(|cursor| {
        if !take_period(draft, cursor) {
            let definite = |sense: Sense| !sense.flags.intersects(Flags::PLURAL.union(Flags::INDEFINITE));
            let unit = cursor.take_if(Class::Unit, definite)?.value();
            if !matches!(unit, Unit::Week | Unit::Month | Unit::Year) {
                return None;
            }
            draft.bare_unit = Some(unit);
            // «سه ماههٔ اول سال مالی»
            let fiscal = |sense: Sense| sense.value::<Option<Era>>().is_none();
            if !take_era(draft, cursor) && unit == Unit::Year {
                cursor.take_if(Class::Calendar, fiscal);
            }
            return Some(());
        }
        // «اواخر فروردین سال آینده»
        while take_year(draft, cursor)
            || take_era(draft, cursor)
            || take_month_direction(draft, cursor)
            || take_years_away(draft, cursor)
            || (draft.month.is_some() || draft.season.is_some())
                && (take_relative(draft, cursor) || take_deictic(draft, cursor))
        {}
        (draft.weekday.is_none() && draft.day.is_none()).then_some(())
    })
}

fn take_period(draft: &mut Draft, cursor: &mut Cursor<'_>) -> bool {
    take_month(draft, cursor)
        || take_season(draft, cursor)
        || take_span(draft, cursor)
        || take_occasion(draft, cursor)
        || take_relative(draft, cursor)
        || take_deictic(draft, cursor)
        || take_year(draft, cursor)
}
