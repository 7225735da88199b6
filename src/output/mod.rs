//! How results are written: TIMEX3 values and elements, ISO 8601 intervals, EDTF, RFC 9557, recurrence rules, dates in their own
//! calendar, explanations, words for people, serde.

mod ascii;
mod attributes;
mod display;
mod edtf;
mod explain;
mod humanize;
mod inline;
mod iso;
mod native;
mod offset;
mod persian;
mod read;
#[cfg(feature = "alloc")]
mod record;
mod reference;
mod rfc9557;
mod rrule;
mod said;
mod said_date;
mod said_english;
#[cfg(feature = "schemars-1")]
mod schemars;
#[cfg(feature = "serde")]
mod serde;
mod timex3;
mod words;
mod xml;

pub use attributes::Timex3;
pub use explain::{Explanation, Leaning, Step};
pub use humanize::{Formality, HumanizeLanguage, Humanized, humanize};
pub use inline::Timex3Writer;
pub use offset::{OffsetUnit, Offsets};
pub use read::ParseTextError;
#[cfg(feature = "alloc")]
pub use record::ResolvedRecord;
pub use rrule::RruleError;
pub use words::Word;
pub use xml::XmlAttribute;
