//! Numbers as every language says them: what they come to, and how they were written.

/// A whole number and how it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Numeral {
    pub(crate) value: u32,
    /// Digits it was written with, 0 for words.
    pub(crate) digits: u8,
    pub(crate) form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    Cardinal,
    /// «نوزدهم»
    Ordinal,
    /// «نوزدهمین»: stands before its noun.
    Superlative,
}
