//! The first word of a text, kept in an error without an allocation.

use super::between::is_of_word;
use crate::numeral::Script;
use core::fmt;

/// The most bytes that are kept.
const MOST: usize = 32;

/// A word, a number or a sign, on the stack; empty at the end of a text.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Excerpt {
    bytes: [u8; MOST],
    length: u8,
    /// The word goes on.
    cut: bool,
}

impl Excerpt {
    /// What a text begins with: its letters, or its digits, or the one sign that stands there.
    pub(crate) fn of(text: &str) -> Self {
        let first = text.chars().next();
        let end = match first {
            None => 0,
            Some(first) if Script::of(first).is_some() => {
                text.find(|letter| Script::of(letter).is_none()).unwrap_or(text.len())
            }
            Some(first) if first.is_alphabetic() => text.find(|letter| !is_of_word(letter)).unwrap_or(text.len()),
            Some(first) => first.len_utf8(),
        };
        let word = text.get(..end).unwrap_or_default();
        let mut kept = word.len().min(MOST);
        while !word.is_char_boundary(kept) {
            kept -= 1;
        }
        let mut bytes = [0; MOST];
        bytes[..kept].copy_from_slice(&word.as_bytes()[..kept]);
        Excerpt { bytes, length: kept as u8, cut: kept < word.len() }
    }

    pub(crate) fn as_str(&self) -> &str {
        // Cut on a boundary of characters only.
        core::str::from_utf8(self.bytes.get(..usize::from(self.length)).unwrap_or_default()).unwrap_or_default()
    }

    /// Whose digits it begins with.
    pub(super) fn script(&self) -> Option<Script> {
        self.as_str().chars().next().and_then(Script::of)
    }
}

/// «word», the number of an invisible character, or "the end".
impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_str().chars().next() {
            None => f.write_str("the end"),
            Some(first) if first.is_control() || first.is_whitespace() || first == '\u{200C}' => {
                write!(f, "U+{:04X}", first as u32)
            }
            Some(_) => write!(f, "«{}{}»", self.as_str(), if self.cut { "…" } else { "" }),
        }
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
