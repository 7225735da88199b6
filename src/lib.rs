//! Dates set straight.
#![cfg_attr(not(any(feature = "std", test)), no_std)]

pub mod calendar;
mod error;
mod expression;
mod finder;
mod grammar;
mod lexicon;
mod output;
mod policy;
mod resolve;
mod scan;

pub use calendar::{Calendar, DayRange, Field, HijriDate, JalaliDate, Overflow, RangeError, Weekday};
pub use error::{Error, ParseError, ParseReason};
pub use expression::{Expression, Kind, Modifier};
pub use finder::{Finder, Match, Matches, parse, parse_expression};
pub use policy::{Lean, Policy};
pub use resolve::{Assumed, AssumedField, Grain, Interval, Native, Reference, ResolveError, Resolved, Warning, Warnings};
