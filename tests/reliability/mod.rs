//! Faults that were found once, by kind, each with the property that keeps the kind away; changes that must not matter;
//! walks over everything that there is.

mod kinds;
mod metamorphic;
mod reading_back;
mod walks;

use chrono::{NaiveDate, NaiveDateTime};
use taqvim::{Finder, Interval, Policy, Reference};

/// Friday, 28 Aban 1395, at six in the evening.
fn friday() -> Reference {
    at(2016, 11, 18)
}

fn at(year: i32, month: u32, day: u32) -> Reference {
    let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
    Reference::from(day.and_hms_opt(18, 0, 0).unwrap())
}

/// Value and interval of each expression of a text.
fn said(text: &str, reference: &Reference, policy: Policy) -> Vec<(String, Option<Interval>)> {
    let finder = Finder::new().with_policy(policy);
    let meanings = finder.find_iter(text).filter_map(|found| finder.resolve(&found, reference).ok());
    meanings.map(|meaning| (meaning.to_string(), meaning.interval())).collect()
}

/// The same at the usual reference.
fn meant(text: &str) -> Vec<(String, Option<Interval>)> {
    said(text, &friday(), Policy::news())
}

fn sides(interval: Interval) -> (NaiveDateTime, NaiveDateTime) {
    (interval.start().unwrap(), interval.end().unwrap())
}
