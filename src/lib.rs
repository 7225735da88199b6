//! Finds dates and times in Persian and English text and says what each one means.
//!
//! Solar Hijri (Jalali), lunar Hijri and Gregorian dates, written in digits of three scripts or in words, absolute or
//! relative, become exact half-open intervals of the Gregorian calendar. *Taqvim* (تقویم) is Persian for *calendar*.
//!
//! ```
//! use chrono::NaiveDate;
//! use taqvim::{Finder, Reference};
//!
//! let reference = Reference::from(NaiveDate::from_ymd_opt(2016, 11, 18).unwrap());
//! let text = "قرارداد ۱۹ شهریور امضا شد؛ the next meeting is on Friday, 2 December.";
//! let finder = Finder::new();
//! let mut found = Vec::new();
//! for expression in finder.find_iter(text) {
//!     let meaning = finder.resolve(&expression, &reference)?;
//!     found.push((expression.as_str(), meaning.start_date().unwrap().to_string()));
//! }
//! assert_eq!(
//!     found,
//!     [("۱۹ شهریور", "2016-09-09".to_owned()), ("Friday, 2 December", "2016-12-02".to_owned())]
//! );
//! # Ok::<(), taqvim::Error>(())
//! ```
//!
//! Two values, never one: an [`Expression`] is what the words said, a [`Resolved`] what they mean at a [`Reference`] under a
//! [`Policy`]. Nothing here reads the clock, the time zone, the locale or the environment. Nothing panics, whatever the
//! text. Finding, parsing and resolving allocate nothing.
//!
//! # Where to look
//!
//! | | |
//! |---|---|
//! | find in a text | [`Finder`] → [`Match`]; [`Stream`] for chunks |
//! | ranges | [`Finder::ranges`] → [`MatchRange`] |
//! | read one phrase | [`parse`], [`parse_expression`]; [`Finder::parse`] under a policy |
//! | what it means | [`Resolved`]: [`Interval`], [`Grain`], [`Native`], [`Assumed`], [`Warnings`], [`Alternatives`] |
//! | sets | [`Recurrence`]: [`Occurrences`], [`Recurrence::rrule`] |
//! | the document's own date | [`Reference::detect`] → [`Dateline`], [`Confidence`] |
//! | distances in words | [`humanize`] → [`Humanized`] |
//! | choices | [`Policy`]: [`Lean`], [`Filling`], [`Anaphora`], [`Region`], [`DateOrder`]; [`Languages`], [`Tier`] |
//! | words of your own | [`Lexicon`], `SharedFinder` |
//! | kept in a file | serde of [`Expression`], [`Policy`], [`Reference`], [`Lexicon`]; `ResolvedRecord` |
//! | TIMEX3 and the like | [`Timex3`], [`Timex3Writer`]; `Display` and [`Resolved::edtf`], [`Resolved::rfc9557`] |
//! | why it was read so | [`Explanation`], [`RULES`] |
//! | dates | [`JalaliDate`], [`jalali!`], [`calendar`] |
//! | by pattern, in words, as people type them | [`mod@format`], [`numeral`] |
//! | holidays and working days | [`holiday`] |
//! | tasks, each as a program | [`cookbook`] |
//!
//! # Features
//!
//! `std` (default) includes `alloc`; without both the crate needs neither. `alloc` is for results in a `Vec`, for streams and
//! for words of the user's own. `serde` works without `std`; `jiff-1`, `time-03` and `icu-2` convert to those crates'
//! dates; `arbitrary` and `proptest` make values for fuzzers and property tests. `sqlx-08` and `diesel-2` store a date as
//! the database's own (a nullable column that diesel writes from an `Option` needs `diesel-2-sqlite` or
//! `diesel-2-postgres` too); `rkyv-08` archives it as its day number; `schemars-1` has the schemas of dates, times, intervals,
//! references and enumerations as serde writes them. `compact` is for WebAssembly: the tables are packed in the program, and
//! laid out on the heap, once, when the first text is read.
//!
//! # Scope
//!
//! Local times: an interval has no zone unless the words name one. The Persian of Iran and Afghanistan, Persian in Latin
//! letters, and English. Jalali and lunar years 1..=3000, Gregorian years −9999..=9999. Reading may improve in any
//! version; the corpus in the repository is what a version promises.
//!
//! # Versions
//!
//! Semantic versioning of what a program sees: items, their types, traits, features and the sentences of this documentation.
//! These are no breaking changes: an expression that is found, left alone or understood better than before; the official
//! calendar of a year that was a projection; a new variant of an enum that is `#[non_exhaustive]`; the words of a
//! message; the least version of Rust, with a new minor version and never above that of Debian stable. A conversion is
//! bound to the other crate's major version, which its feature names: a new major version of it is a new feature.
#![cfg_attr(not(any(feature = "std", test)), no_std)]
// docs.rs says of each item which feature it needs; that takes a nightly compiler.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;

pub mod calendar;
#[cfg(feature = "std")]
pub mod cookbook;
mod error;
mod expression;
mod finder;
pub mod format;
mod grammar;
pub mod holiday;
mod lexicon;
mod limits;
mod name;
pub mod numeral;
mod output;
mod policy;
mod resolve;
mod scan;
mod select;

pub use calendar::{Calendar, DayRange, Field, HijriDate, JalaliDate, Overflow, RangeError, Weekday};
pub use error::{Error, ParseError, ParseReason};
pub use expression::{Expression, Kind, Modifier, Tier};
#[cfg(feature = "alloc")]
pub use finder::{ByteStream, ExtendError, Lexicon, LexiconError, SharedFinder, Stream, StreamError};
pub use finder::{
    Confidence, Dateline, Finder, Match, MatchRange, Matches, Ranges, Resolutions, parse, parse_expression,
};
pub use grammar::{Languages, RULES, Rule};
pub use name::ParseNameError;
#[cfg(feature = "alloc")]
pub use output::ResolvedRecord;
pub use output::{
    Explanation, Formality, HumanizeLanguage, Humanized, Leaning, OffsetUnit, Offsets, ParseTextError, RruleError,
    Step, Timex3, Timex3Writer, Word, XmlAttribute, humanize,
};
pub use policy::{Anaphora, DateOrder, Filling, Lean, Policy, Region};
pub use resolve::{
    Alternatives, Assumed, AssumedField, Frequency, Grain, Interval, IntervalError, Native, Occurrences, Recurrence,
    Reference, ResolveError, Resolved, Warning, Warnings,
};

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The examples of the design.
#[cfg(doctest)]
#[doc = include_str!("../DESIGN.md")]
struct Design;

/// The examples of the contributor's guide.
#[cfg(doctest)]
#[doc = include_str!("../CONTRIBUTING.md")]
struct Contributing;

/// The examples of the calendars' comparison.
#[cfg(doctest)]
#[doc = include_str!("../docs/CALENDARS.md")]
struct Calendars;
