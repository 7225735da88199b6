//! Words → what they can be: tables as data, one row a surface form, and the look-up generated from them.
//!
//! `tables/<language>/*.tsv` hold the rows; `generate` checks them and writes `table.rs`, which is checked in. A
//! contributor who knows Persian and no Rust adds a row there; CONTRIBUTING.md says how.

mod class;
mod flags;
#[cfg(test)]
mod generate;
mod lookup;
#[cfg(not(feature = "alloc"))]
mod no_phrases;
#[cfg(any(feature = "compact", test))]
mod packed;
#[cfg(feature = "alloc")]
mod phrases;
mod sense;
mod senses;
mod split;
mod table;
#[cfg(test)]
mod test_table;
mod token;
mod tokens;
mod value;
mod verb_form;
mod word;

pub(crate) use class::Class;
pub(crate) use flags::Flags;
#[cfg(not(feature = "alloc"))]
pub(crate) use no_phrases::Phrases;
#[cfg(feature = "alloc")]
pub(crate) use phrases::{MAX_LETTERS, MAX_PIECES, PhraseError, Phrases};
pub(crate) use sense::Sense;
pub(crate) use senses::{ClassSet, Senses};
pub(crate) use token::{Token, TokenKind};
pub(crate) use tokens::{Next, Tokens};
pub(crate) use value::{
    Article, Block, Coded, Count, Demonstrative, Direction, Edge, Era, Fraction, HalfDay, HalfOf, Hint, Loose,
    NamedZone, Order, Parity, PartOfDay, Particle, Preposition, Reign, Tense, Vagueness, WeekPart, imperial_year,
};
pub(crate) use word::Word;

// The grammar sees the text through its tokens.
#[cfg(feature = "alloc")]
pub(crate) use crate::scan::Place;
pub(crate) use crate::scan::{Case, Gap, Mark, Number, Script};
