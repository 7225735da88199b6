//! Numbers as Persian writes them: digits of three scripts, words, ordinals, halves and quarters; read and written.
//!
//! ```
//! use taqvim::numeral::{Digits, Numeral, Script, Words};
//!
//! let year: Numeral = "یک هزار و سیصد و نود و پنج".parse()?;
//! assert_eq!(year.whole(), Some(1395));
//! assert_eq!("هزار و ۳۰۰".parse::<Numeral>()?.whole(), Some(1300));
//! assert_eq!("نوزدهم".parse::<Numeral>()?.whole(), Some(19));
//!
//! assert_eq!(Words::cardinal(1395).to_string(), "یک هزار و سیصد و نود و پنج");
//! assert_eq!(Words::ordinal(19).to_string(), "نوزدهم");
//! assert_eq!(Digits::new(1395, Script::Persian).to_string(), "۱۳۹۵");
//! # Ok::<(), taqvim::numeral::NumeralError>(())
//! ```

mod error;
mod fold;
mod read;
mod script;
mod sum;
mod vocabulary;
mod write;

pub use error::NumeralError;
pub use read::{Numeral, NumeralKind};
pub use script::{Rewritten, Script};
pub use write::{Digits, Words};

pub(crate) use fold::{Folded, is_sign};
pub(crate) use read::take;
pub(crate) use script::digit_value;
#[allow(unused_imports, reason = "the grammar composes its numbers with it")]
pub(crate) use sum::Sum;
