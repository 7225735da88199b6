//! Jalali dates by pattern, to text and from text: chrono's specifiers, three scripts, five languages, words.
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

mod between;
mod error;
mod fixed;
mod language;
mod lenient;
mod pattern;
mod read;
mod style;
mod write;

pub use error::{PatternError, ReadError};
pub use fixed::{FixedText, Separator, fixed, read_fixed, write_fixed};
pub use language::Language;
pub use lenient::read_lenient;
pub use pattern::Pattern;
pub use style::Style;
pub use write::Formatted;
