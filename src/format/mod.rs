//! Jalali dates and times by pattern, to text and from text: chrono's specifiers, three scripts, five languages, words;
//! and dates as people type them.
//!
//! ```
//! use taqvim::format::{Pattern, Style, read_lenient};
//! use taqvim::{calendar::JalaliYear, jalali};
//!
//! let date = jalali!(1395, 6, 19);
//! let pattern = Pattern::new("%A %-d %B %Y")?;
//! assert_eq!(pattern.format(date, Style::PERSIAN).to_string(), "جمعه ۱۹ شهریور ۱۳۹۵");
//! assert_eq!(pattern.format(date, Style::ENGLISH).to_string(), "Friday 19 Shahrivar 1395");
//! assert_eq!(pattern.format(date, Style::DARI).to_string(), "جمعه ۱۹ سنبله ۱۳۹۵");
//! assert_eq!(pattern.read("جمعه ۱۹ شهریور ۱۳۹۵", Style::PERSIAN), Ok(date));
//! assert_eq!(
//!     Pattern::WORDS.format(date, Style::PERSIAN).to_string(),
//!     "نوزدهم شهریور یک هزار و سیصد و نود و پنج"
//! );
//!
//! let year = JalaliYear::new(1403).ok();
//! for typed in ["95/6/19", "۱۹ شهريور ۱۳۹۵", "1395.06.19", "نوزدهم شهریور نود و پنج"] {
//!     assert_eq!(read_lenient(typed, year), Ok(date), "{typed}");
//! }
//! # Ok::<(), taqvim::format::PatternError>(())
//! ```

mod any_date;
mod between;
mod clock;
mod error;
mod excerpt;
mod expected;
mod fixed;
mod language;
mod lenient;
mod names;
mod pattern;
mod persian;
mod pieces;
mod read;
mod read_fields;
mod style;
mod write;

pub use any_date::AnyDate;
pub use error::{PatternError, ReadError, ReadErrorKind};
pub(crate) use excerpt::Excerpt;
pub use expected::{Expected, ReadField};
pub use fixed::{FixedText, Separator, fixed, read_fixed, write_fixed};
pub use language::Language;
pub use lenient::{read_any, read_any_in, read_lenient, read_lenient_date_time};
pub use pattern::Pattern;
pub use persian::PersianMessage;
pub(crate) use persian::{Said, WrittenDate};
pub use style::Style;
pub use write::{Formattable, Formatted};
