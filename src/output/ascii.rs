//! A short ASCII text on the stack, so that a value is built by plain stores and handed over in one piece.

use core::fmt;

/// Up to `N` characters; what does not fit is dropped.
pub(super) struct Ascii<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Ascii<N> {
    pub(super) const fn new() -> Self {
        Ascii { bytes: [0; N], len: 0 }
    }

    pub(super) const fn byte(&mut self, byte: u8) {
        if self.len < N {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
    }

    pub(super) fn text(&mut self, text: &str) {
        for &byte in text.as_bytes() {
            self.byte(byte);
        }
    }

    /// Two digits, 00..=99.
    pub(super) const fn two(&mut self, number: u8) {
        self.byte(b'0' + number / 10 % 10);
        self.byte(b'0' + number % 10);
    }

    /// A number in at least `width` digits.
    pub(super) fn number(&mut self, mut number: u32, width: usize) {
        let mut digits = [b'0'; 10];
        let mut first = digits.len();
        while number > 0 {
            first -= 1;
            digits[first] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        for &digit in &digits[first.min(digits.len() - width.clamp(1, digits.len()))..] {
            self.byte(digit);
        }
    }

    pub(super) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}

impl<const N: usize> fmt::Write for Ascii<N> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Ascii;

    #[test]
    fn numbers_are_padded_and_never_cut() {
        let written = |number, width| {
            let mut ascii = Ascii::<16>::new();
            ascii.number(number, width);
            std::string::String::from(ascii.as_str())
        };
        assert_eq!(written(0, 1), "0");
        assert_eq!(written(7, 4), "0007");
        assert_eq!(written(12_345, 4), "12345");
        assert_eq!(written(u32::MAX, 1), "4294967295");
    }
}
