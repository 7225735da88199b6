//! Calendar arithmetic: the Solar Hijri (Jalali), lunar Hijri and Gregorian calendars by day number. It knows no text
//! but ASCII ISO dates.
//!
//! Day numbers are `i32` days since 1970-01-01, as in Unix time.

mod bounds;
mod certainty;
mod civil;
mod day_number;
#[cfg(test)]
mod generate;
pub mod gregorian;
mod hijri;
mod hijri_table;
mod jalali;
mod leap;
mod leap_table;
mod month;
mod overflow;
mod period;
mod weekday;

pub use bounds::{Field, RangeError};
pub use certainty::Certainty;
pub use civil::Calendar;
pub use hijri::{HijriDate, HijriSource};
pub use jalali::{JalaliDate, ParseDateError};
pub use month::Difference;
pub use overflow::Overflow;
pub use period::DayRange;
pub use weekday::Weekday;
