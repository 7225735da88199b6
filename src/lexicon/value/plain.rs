//! Values that are no list of words: a number, none at all, an era that may be missing.

use super::{Era, Value};

/// A number: of a month, of days from today, of times.
impl Value for i32 {
    fn code(self) -> i32 {
        self
    }

    fn from_code(code: i32) -> Self {
        code
    }

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// Nothing but its class.
impl Value for () {
    fn code(self) -> i32 {
        0
    }

    fn from_code(_: i32) -> Self {}

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        (text == "-").then_some(())
    }
}

/// A calendar's word that says its era, or none: "Iranian", "fiscal".
impl Value for Option<Era> {
    fn code(self) -> i32 {
        self.map_or(-1, Era::code)
    }

    fn from_code(code: i32) -> Self {
        (code >= 0).then(|| Era::from_code(code))
    }

    #[cfg(test)]
    fn parse(text: &str) -> Option<Self> {
        if text == "-" { Some(None) } else { Era::parse(text).map(Some) }
    }
}
