//! The optional tier: ages, parts of any day, minutes of a match, ordinal years, days named before, seasons of sport,
//! reigns, themed days, months in hashtags. The rules read only where no other expression stands.

mod age;
mod anaphor;
mod named;
mod recurring;
mod reference;
mod sport;
mod words;

use crate::grammar::prelude::*;
use age::{AGE, MODEL_YEAR, ORDINAL_PERIOD};
use anaphor::{NEIGHBOUR, SOME_DAY, THAT, TOMORROW};
use named::{HASHTAG_MONTH, HISTORICAL_ERA, THEME_DAY};
use recurring::{DAY_PART, RATE};
use reference::{BEFORE_THIS, LOOSE_REFERENCE, POETIC_DAY};
use sport::{MATCH_MINUTE, SEASON_EDGE, SEASON_OF_NOW, SEASON_OF_YEARS};

/// In the order of their precedence.
pub(super) const RULES: &[&Rule] = &[
    &AGE, &MODEL_YEAR, &ORDINAL_PERIOD, &MATCH_MINUTE, &THAT, &TOMORROW, &NEIGHBOUR, &SOME_DAY, &HISTORICAL_ERA,
    &SEASON_OF_NOW, &SEASON_EDGE, &SEASON_OF_YEARS, &THEME_DAY, &HASHTAG_MONTH, &BEFORE_THIS, &LOOSE_REFERENCE,
    &POETIC_DAY, &DAY_PART, &RATE,
];
