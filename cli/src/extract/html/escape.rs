//! Text in HTML.

use std::fmt;

/// Text in an element or in an attribute. Characters that HTML forbids become U+FFFD.
pub(super) struct Html<'t>(pub(super) &'t str);

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut done = 0;
        for (at, letter) in self.0.char_indices() {
            let escaped = match letter {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                // HTML reads a carriage return as a line feed.
                '\t' | '\n' | '\r' => continue,
                forbidden if is_forbidden(forbidden) => "\u{FFFD}",
                _ => continue,
            };
            f.write_str(self.0.get(done..at).unwrap_or_default())?;
            f.write_str(escaped)?;
            done = at + letter.len_utf8();
        }
        f.write_str(self.0.get(done..).unwrap_or_default())
    }
}

/// Controls and noncharacters.
fn is_forbidden(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{FDD0}'..='\u{FDEF}') || u32::from(letter) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn no_text_is_markup() {
        let text = "<script>\"a\" & 'b'</script>\u{0}\u{1B}[31m\r\n\t\u{85}\u{FFFF}\u{FDD0}\u{1FFFE} می\u{200C}شود";
        let written = "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;\u{FFFD}\u{FFFD}[31m\r\n\t\
                       \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} می\u{200C}شود";
        assert_eq!(Html(text).to_string(), written);
    }
}
