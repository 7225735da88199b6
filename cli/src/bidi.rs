//! Persian beside Latin letters and digits, for terminals that know directions.

use std::fmt;

/// A text whose direction is its own and turns nothing around it.
pub(crate) fn isolated(text: impl fmt::Display) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// The same, for a text that holds letters that run to the left; other texts stay as they are.
pub(crate) fn isolated_if_leftward(text: String) -> String {
    if text.chars().any(is_leftward) { isolated(text) } else { text }
}

/// True for the letters and digits of the blocks whose scripts run to the left.
pub(crate) const fn is_leftward(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}
