//! Values that the grammars of all languages fill and hand on: no language, no cursor.

pub(super) mod clock_time;
pub(super) mod customs;
pub(super) mod draft;
pub(super) mod era;
mod finish;
pub(in crate::grammar) mod languages;
pub(super) mod month_name;
pub(super) mod numeral;
pub(super) mod reading;
pub(super) mod rule_name;
pub(super) mod say;
pub(super) mod token_set;
pub(super) mod token_table;
