//! Dates set straight.
#![cfg_attr(not(any(feature = "std", test)), no_std)]

#[cfg(feature = "alloc")]
extern crate alloc;

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
#[cfg(feature = "alloc")]
pub use finder::{ByteStream, Lexicon, LexiconError, Stream, StreamError};
pub use finder::{Finder, Match, Matches, Resolutions, parse, parse_expression};
pub use grammar::{Languages, RULES, Rule};
pub use output::{Explanation, Leaning, OffsetUnit, Offsets, Step, Timex3, Timex3Writer, Word, XmlAttribute};
pub use policy::{Anaphora, Filling, Lean, Policy, Region};
pub use resolve::{
    Alternatives, Assumed, AssumedField, Grain, Interval, Native, Reference, ResolveError, Resolved, Warning, Warnings,
};
