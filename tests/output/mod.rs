//! How results are written.

mod forms;
mod humanize;
mod inline;
mod tehran;
mod zones;

use chrono::NaiveDate;
use taqvim::{Reference, Resolved};

/// Friday 2016-11-18, 18:00.
fn friday() -> Reference {
    Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap().and_hms_opt(18, 0, 0).unwrap())
}

/// What a phrase means then.
fn meaning(phrase: &str) -> Resolved {
    taqvim::parse(phrase, &friday()).unwrap_or_else(|error| panic!("{phrase}: {error}"))
}
