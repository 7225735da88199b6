//! Scripts, and the capitals and small letters of one of them.

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

/// The script of a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Script {
    Arabic,
    Latin,
}

impl Case {
    /// The script that has such a case.
    pub(crate) const fn script(self) -> Script {
        match self {
            Case::None => Script::Arabic,
            Case::Lower | Case::Title | Case::Upper => Script::Latin,
        }
    }
}
