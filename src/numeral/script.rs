//! The digits of three scripts.

use crate::name::named;
use core::fmt::{self, Write as _};

/// A set of digits.
///
/// ```
/// use taqvim::numeral::{Digits, Script};
///
/// assert_eq!(Digits::new(19, Script::Persian).to_string(), "۱۹");
/// assert_eq!(Digits::new(19, Script::Latin).to_string(), "19");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Script {
    /// `0123456789`
    #[default]
    Latin,
    /// `۰۱۲۳۴۵۶۷۸۹`, Persian, Dari, Pashto and Urdu; U+06F0 and on.
    Persian,
    /// `٠١٢٣٤٥٦٧٨٩`, Arabic and Kurdish; U+0660 and on.
    Arabic,
}

impl Script {
    /// All three.
    ///
    /// ```
    /// use taqvim::numeral::Script;
    ///
    /// assert!(Script::ALL.map(Script::zero).contains(&'۰'));
    /// ```
    pub const ALL: [Script; 3] = [Script::Latin, Script::Persian, Script::Arabic];

    /// The digit zero; the other nine follow it.
    ///
    /// ```
    /// use taqvim::numeral::Script;
    ///
    /// assert_eq!(Script::Persian.zero(), '۰');
    /// ```
    #[must_use]
    pub const fn zero(self) -> char {
        match self {
            Script::Latin => '0',
            Script::Persian => '۰',
            Script::Arabic => '٠',
        }
    }

    /// A digit of the script; `None` above 9.
    ///
    /// ```
    /// use taqvim::numeral::Script;
    ///
    /// assert_eq!(Script::Persian.digit(7), Some('۷'));
    /// assert_eq!(Script::Persian.digit(10), None);
    /// ```
    #[must_use]
    pub const fn digit(self, value: u8) -> Option<char> {
        if value > 9 {
            return None;
        }
        char::from_u32(self.zero() as u32 + value as u32)
    }

    /// The script of a digit; `None` for any other character.
    ///
    /// ```
    /// use taqvim::numeral::Script;
    ///
    /// assert_eq!(Script::of('۵'), Some(Script::Persian));
    /// assert_eq!(Script::of('x'), None);
    /// ```
    #[must_use]
    pub const fn of(digit: char) -> Option<Self> {
        match digit {
            '0'..='9' => Some(Script::Latin),
            '۰'..='۹' => Some(Script::Persian),
            '٠'..='٩' => Some(Script::Arabic),
            _ => None,
        }
    }

    /// A text with every digit of the three scripts in this one; nothing else is changed. It is written when it is
    /// displayed, and `to_string` gives a `String`.
    ///
    /// ```
    /// use taqvim::numeral::Script;
    ///
    /// assert_eq!(Script::Persian.rewrite("call 021-88 at 18:30").to_string(), "call ۰۲۱-۸۸ at ۱۸:۳۰");
    /// assert_eq!(Script::Latin.rewrite("۱۴۰۴/٠٨/29").to_string(), "1404/08/29");
    /// ```
    #[must_use]
    pub const fn rewrite(self, text: &str) -> Rewritten<'_> {
        Rewritten { text, script: self }
    }

    /// What stands between groups of thousands: `,`, or `٬` (U+066C).
    ///
    /// ```
    /// use taqvim::numeral::Script;
    ///
    /// assert_eq!(Script::Latin.thousands_separator(), ',');
    /// assert_eq!(Script::Persian.thousands_separator(), '٬');
    /// ```
    #[must_use]
    pub const fn thousands_separator(self) -> char {
        match self {
            Script::Latin => ',',
            Script::Persian | Script::Arabic => '٬',
        }
    }

    /// What stands before the fraction: `.`, or `٫` (U+066B).
    ///
    /// ```
    /// use taqvim::numeral::Script;
    ///
    /// assert_eq!(Script::Latin.decimal_separator(), '.');
    /// assert_eq!(Script::Persian.decimal_separator(), '٫');
    /// ```
    #[must_use]
    pub const fn decimal_separator(self) -> char {
        match self {
            Script::Latin => '.',
            Script::Persian | Script::Arabic => '٫',
        }
    }
}

/// The value of a digit of any of the three scripts.
#[inline]
pub(crate) const fn digit_value(digit: char) -> Option<u8> {
    match Script::of(digit) {
        Some(script) => Some((digit as u32 - script.zero() as u32) as u8),
        None => None,
    }
}

named!(Script in "taqvim::numeral", "script of digits" { Latin = "latin", Persian = "persian", Arabic = "arabic" });

/// A text with its digits in one script. [`Script::rewrite`] makes it.
///
/// ```
/// use taqvim::numeral::Script;
///
/// assert_eq!(format!("({})", Script::Persian.rewrite("18:30")), "(۱۸:۳۰)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Rewritten<'a> {
    text: &'a str,
    script: Script,
}

impl fmt::Display for Rewritten<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.text.chars() {
            f.write_char(digit_value(letter).and_then(|value| self.script.digit(value)).unwrap_or(letter))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_all_scripts() {
        for script in Script::ALL {
            for value in 0..=9 {
                let digit = script.digit(value).expect("a digit");
                assert_eq!((digit_value(digit), Script::of(digit)), (Some(value), Some(script)));
            }
        }
        let digits = (0..0x3000).filter_map(char::from_u32).filter(|&digit| digit_value(digit).is_some());
        assert_eq!(digits.count(), 30);
    }
}
