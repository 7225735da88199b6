//! Dates set straight.
#![cfg_attr(not(any(feature = "std", test)), no_std)]

pub mod calendar;
mod error;
mod expression;
mod finder;
pub mod format;
mod grammar;
pub mod holiday;
mod lexicon;
pub mod numeral;
mod output;
mod policy;
mod resolve;
mod scan;

pub use calendar::{Calendar, DayRange, Field, HijriDate, JalaliDate, Overflow, RangeError, Weekday};
pub use error::{Error, ParseError, ParseReason};
pub use expression::{Expression, Kind, Modifier};
pub use finder::{Finder, Match, Matches, parse, parse_expression};
pub use grammar::{Languages, RULES, Rule};
pub use output::{Explanation, Leaning, OffsetUnit, Offsets, Step, Timex3, Timex3Writer, Word, XmlAttribute};
pub use policy::{Lean, Policy};
pub use resolve::{
    Alternatives, Assumed, AssumedField, Grain, Interval, Native, Reference, ResolveError, Resolved, Warning, Warnings,
};
