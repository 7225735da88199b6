//! Dates set straight.
#![cfg_attr(not(any(feature = "std", test)), no_std)]

pub mod calendar;
pub mod format;
pub mod holiday;
pub mod numeral;

pub use calendar::{Calendar, DayRange, Field, HijriDate, JalaliDate, Overflow, RangeError, Weekday};
