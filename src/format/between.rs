//! What stands between the fields of a date that people type.

/// White space and marks that nobody sees.
pub(super) fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The separators of dates, and what else one meets beside them: strokes, dashes, points, commas.
pub(super) fn is_usual(letter: char) -> bool {
    matches!(letter, '/' | '\\' | '\u{60D}' | '\u{2044}' | '\u{2215}' | '\u{FF0F}' | '_' | '.' | ',' | '،' | '٬' | '٫')
        || matches!(letter, '\u{2010}'..='\u{2015}')
        || is_minus(letter)
}

/// What also stands before a number below zero.
pub(super) fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// A letter, or what may stand within a word beside the letters.
pub(super) fn is_of_word(letter: char) -> bool {
    letter.is_alphabetic() || crate::numeral::is_sign(letter) || letter == '\u{200C}'
}

/// Any other sign, which stands for a separator only between two fields.
pub(super) fn is_other(letter: char) -> bool {
    let is_text = letter.is_alphanumeric() || letter.is_control() || crate::numeral::is_sign(letter);
    !is_text && !is_blank(letter) && !is_usual(letter) && letter != char::REPLACEMENT_CHARACTER
}

/// A sign of the last kind, and its byte.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) letter: char,
    pub(super) at: usize,
}
