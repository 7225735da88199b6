//! The optional tier: ages, parts of any day, minutes of a match, ordinal years, days named before, seasons of sport,
//! reigns, feasts of other calendars. The rules read only where no other expression stands.

mod counted;
mod named;
mod recurring;
mod words;

use crate::grammar::prelude::*;
use counted::{AGE, MATCH_MINUTE, ORDINAL_YEAR};
use named::{FEAST, HISTORICAL_ERA, SEASON_EDGE, SEASON_OF_NOW, THAT};
use recurring::{DAY_PART, LOOSE_REFERENCE, RATE, SEASON};

/// In the order of their precedence.
pub(super) const RULES: &[&Rule] = &[
    &AGE, &MATCH_MINUTE, &ORDINAL_YEAR, &THAT, &SEASON_OF_NOW, &SEASON_EDGE, &HISTORICAL_ERA, &FEAST, &DAY_PART,
    &SEASON, &RATE, &LOOSE_REFERENCE,
];
