//! JSON as it comes: every field is known, so that nothing has to describe itself.

use std::fmt::{Display, Write as _};
use taqvim::Interval;

/// A text of JSON being written.
#[derive(Default)]
pub(crate) struct Json(String);

impl Json {
    pub(crate) fn finish(self) -> String {
        self.0
    }

    /// A comma, but for the first of a list or an object.
    fn part(&mut self) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'[' | b'{' | b':')) {
            self.0.push(',');
        }
    }

    /// `[` or `{`, until [`close`](Self::close).
    pub(crate) fn open(&mut self, bracket: char) {
        self.part();
        self.0.push(bracket);
    }

    pub(crate) fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// The name of what is written next.
    pub(crate) fn key(&mut self, name: &str) -> &mut Self {
        self.name(name);
        self.0.push(':');
        self
    }

    pub(crate) fn number(&mut self, mut number: u32) {
        self.part();
        let mut digits = [b'0'; 10];
        let mut first = digits.len();
        loop {
            first -= 1;
            digits[first] = b'0' + (number % 10) as u8;
            number /= 10;
            if number == 0 {
                break;
            }
        }
        self.0.extend(digits[first..].iter().map(|&digit| char::from(digit)));
    }

    /// A text without characters that have to be escaped.
    pub(crate) fn name(&mut self, name: &str) {
        self.part();
        self.0.push('"');
        self.0.push_str(name);
        self.0.push('"');
    }

    /// As [`name`](Self::name), or null.
    pub(crate) fn name_or_null(&mut self, name: Option<&str>) {
        match name {
            Some(name) => self.name(name),
            None => self.null(),
        }
    }

    /// What is shown without characters that have to be escaped, or null.
    pub(crate) fn shown(&mut self, value: Option<impl Display>) {
        let Some(value) = value else { return self.null() };
        self.part();
        // A `String` takes all.
        let _ = write!(self.0, "\"{value}\"");
    }

    pub(crate) fn null(&mut self) {
        self.part();
        self.0.push_str("null");
    }

    /// Any text.
    pub(crate) fn text(&mut self, text: &str) {
        self.part();
        self.0.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.0.extend(['\\', letter]),
                '\0'..='\x1F' => {
                    let _ = write!(self.0, "\\u{:04x}", u32::from(letter));
                }
                _ => self.0.push(letter),
            }
        }
        self.0.push('"');
    }

    /// `[start, end)`; an open side is null.
    pub(crate) fn interval(&mut self, interval: Option<Interval>) {
        let Some(interval) = interval else { return self.null() };
        self.open('[');
        self.shown(interval.start_iso());
        self.shown(interval.end_iso());
        self.close(']');
    }

    /// A list of names.
    pub(crate) fn names<'n>(&mut self, names: impl Iterator<Item = &'n str>) {
        self.open('[');
        for name in names {
            self.name(name);
        }
        self.close(']');
    }

    /// A list of texts.
    pub(crate) fn texts(&mut self, texts: impl Iterator<Item = String>) {
        self.open('[');
        for text in texts {
            self.text(&text);
        }
        self.close(']');
    }
}
