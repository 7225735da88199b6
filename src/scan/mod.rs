//! Text bytes → pieces: words folded to one spelling, numbers, marks, each with its place in the original text.
//!
//! A [`Scanner`] is a cursor over the bytes; it allocates nothing and looks at every byte once. It folds spellings:
//! Arabic and Persian letters, presentation forms, diacritics, kashida, bidi marks, the digits of three scripts, capitals
//! and accents. A [`Gap`] says whether ZWNJ, a blank or nothing separates two words.

mod beginnings;
mod case;
mod fold;
mod glyph;
mod key;
mod letters;
mod mark;
mod scanner;
#[cfg(test)]
pub(crate) mod work;

pub(crate) use beginnings::Beginnings;
pub(crate) use case::{Case, Script};
pub(crate) use key::{Key, hash_short};
pub(crate) use mark::Mark;
#[cfg(feature = "alloc")]
pub(crate) use scanner::Place;
pub(crate) use scanner::{CommonWord, Gap, Number, Piece, PieceKind, Scanner, Tail};

#[cfg(test)]
mod tests;
