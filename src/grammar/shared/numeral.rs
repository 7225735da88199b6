//! Numbers as every language says them: what they come to, and how they were written.

/// A whole number and how it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::grammar) struct Numeral {
    pub(in crate::grammar) value: u32,
    /// Digits it was written with, 0 for words.
    pub(in crate::grammar) digits: u8,
    pub(in crate::grammar) form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::grammar) enum Form {
    Cardinal,
    /// «نوزدهم»
    Ordinal,
    /// «نوزدهمین»: stands before its noun.
    Superlative,
}
