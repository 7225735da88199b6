//! Text in XML 1.0.

use core::fmt::{self, Write};

/// Text between tags.
///
/// What XML cannot hold at all (control characters, U+FFFE, U+FFFF) becomes U+FFFD. A carriage return is written as a
/// reference, since a reader would make a line feed of it.
pub(super) struct Escaped<'t>(pub(super) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        escape(f, self.0, false)
    }
}

/// Passes runs that need no escape on as they are.
fn escape(out: &mut impl Write, text: &str, attribute: bool) -> fmt::Result {
    let mut done = 0;
    for (at, character) in text.char_indices() {
        let escaped = match character {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '\r' => "&#13;",
            '"' if attribute => "&quot;",
            '\n' if attribute => "&#10;",
            '\t' if attribute => "&#9;",
            '\n' | '\t' => continue,
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => "\u{FFFD}",
            _ => continue,
        };
        out.write_str(text.get(done..at).unwrap_or_default())?;
        out.write_str(escaped)?;
        done = at + character.len_utf8();
    }
    out.write_str(text.get(done..).unwrap_or_default())
}

/// An adapter that escapes what is written through it, for the value of an attribute: tab and line feed too.
pub(super) struct AttributeWriter<'w, W>(pub(super) &'w mut W);

impl<W: Write> Write for AttributeWriter<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape(self.0, text, true)
    }
}

/// Anything displayed, escaped as the value of an XML attribute in double quotes.
///
/// ```
/// assert_eq!(taqvim::XmlAttribute("a \"b\" & c").to_string(), "a &quot;b&quot; &amp; c");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct XmlAttribute<T>(
    /// What is displayed.
    pub T,
);

impl<T: fmt::Display> fmt::Display for XmlAttribute<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(AttributeWriter(f), "{}", self.0)
    }
}
