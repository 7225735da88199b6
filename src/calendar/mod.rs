//! Calendar arithmetic: the Solar Hijri (Jalali), lunar Hijri and Gregorian calendars by day number. It knows no text
//! but ASCII ISO dates.
//!
//! Day numbers are `i32` days since 1970-01-01, as in Unix time.
//!
//! ```
//! use taqvim::{Calendar, HijriDate, jalali};
//!
//! let day = jalali!(1395, 7, 21);
//! assert_eq!(HijriDate::try_from(day), HijriDate::new(1438, 1, 10));
//! assert_eq!(Calendar::Gregorian.fields(day.day_number()), Ok((2016, 10, 12)));
//! ```

#[cfg(feature = "arbitrary")]
mod arbitrary;
mod arithmetic;
pub mod batch;
mod borji;
mod borji_table;
mod bounds;
mod certainty;
mod civil;
mod date_time;
mod day_number;
mod days;
#[cfg(feature = "diesel-2")]
mod diesel;
mod difference;
mod edges;
#[cfg(test)]
mod generate;
pub mod gregorian;
mod gregorian_ymd;
mod hijri;
mod hijri_months;
mod hijri_table;
#[cfg(feature = "icu-2")]
mod icu;
mod iso;
mod jalali;
mod jalali_month;
mod jalali_year;
#[cfg(feature = "jiff-1")]
mod jiff;
mod leap;
mod leap_table;
mod month;
mod nowruz_table;
mod offset_date_time;
mod operators;
mod overflow;
mod packed;
mod period;
#[cfg(feature = "rkyv-08")]
mod rkyv;
#[cfg(feature = "schemars-1")]
mod schemars;
mod season;
#[cfg(feature = "serde")]
pub mod serde_as;
#[cfg(feature = "sqlx-08")]
mod sqlx;
#[cfg(feature = "proptest")]
pub mod strategies;
mod tehran;
mod tehran_table;
mod through;
#[cfg(feature = "time-03")]
mod time;
mod weekday;
mod weekdays;

pub use borji::BorjiDate;
pub(crate) use bounds::Bounds;
pub use bounds::{Field, RangeError};
pub use certainty::Certainty;
pub use civil::Calendar;
pub(crate) use date_time::time_of_day;
pub use date_time::{JalaliDateTime, ParseDateTimeError};
pub use days::JalaliDays;
pub use difference::Difference;
pub use hijri::{HijriDate, HijriSource};
pub use hijri_months::{HijriCorrection, HijriMonths};
pub use iso::ParseDateError;
pub(crate) use iso::{fixed_bytes, parse_fixed as read_fixed_bytes};
pub use jalali::JalaliDate;
pub use jalali_month::JalaliMonth;
pub use jalali_year::{JalaliYear, ParseYearError};
pub use offset_date_time::JalaliOffsetDateTime;
pub use overflow::Overflow;
pub use period::DayRange;
pub use season::Season;
pub(crate) use tehran::{STANDARD as TEHRAN_STANDARD, tehran_offset};
pub use weekday::Weekday;
pub use weekdays::Weekdays;
