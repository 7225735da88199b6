//! Capitals and small letters.

/// How a word of the Latin script is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    /// The script has no cases.
    None,
    /// Its first letter is small.
    Lower,
    /// Its first letter is a capital.
    Title,
    /// All its letters are capitals, and it has more than one.
    Upper,
}
