//! The cursor over the bytes.

use super::glyph::Glyph;
use super::key::Key;
use super::mark::Mark;

/// A word, number or mark of the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub(crate) kind: PieceKind,
    /// What stands between it and the piece before.
    pub(crate) gap: Gap,
    /// Byte range in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What a piece is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PieceKind {
    /// A run of letters of one script, folded.
    Word(Key, Case),
    /// A run of digits.
    Number(Number),
    Mark(Mark),
    /// A character that belongs to no expression.
    Other,
}

/// How a word of the Latin script is written; Persian words are lower.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Case {
    Lower,
    /// Its first letter is a capital.
    Title,
    /// All its letters are capitals, and it has more than one.
    Upper,
}

/// A run of digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Number {
    /// Its value; that of the first nine digits where there are more.
    pub(crate) value: u32,
    /// How many digits, 255 for that many and more.
    pub(crate) digits: u8,
}

/// What stands between two pieces.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Gap {
    /// Nothing.
    Touching,
    /// ZWNJ.
    Joined,
    /// Blanks, or one line break.
    Space,
    /// An empty line, or the start of the text.
    Paragraph,
}

impl Gap {
    /// Nothing, ZWNJ or blanks.
    pub(crate) const fn is_blank(self) -> bool {
        !matches!(self, Gap::Paragraph)
    }
}

/// A cursor over a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Scanner<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Scanner { bytes: text.as_bytes(), at: 0 }
    }

    /// Goes on from that byte, a character's first.
    pub(crate) const fn seek(&mut self, at: usize) {
        self.at = at;
    }

    /// The next piece, or `None` at the end of the text.
    pub(crate) fn next_piece(&mut self) -> Option<Piece> {
        #[cfg(test)]
        let from = self.at;
        let piece = self.take_piece();
        #[cfg(test)]
        super::work::note(self.at - from + 1);
        piece
    }

    fn take_piece(&mut self) -> Option<Piece> {
        let (glyph, gap) = self.pass_gap()?;
        let start = self.at;
        let kind = if glyph.letter().is_some() {
            self.take_word(glyph)
        } else if glyph.digit().is_some() {
            self.take_number()
        } else {
            self.at += Glyph::at(self.bytes, start).1;
            match glyph.mark() {
                Some(mark) => PieceKind::Mark(mark),
                None => PieceKind::Other,
            }
        };
        Some(Piece { kind, gap, start, end: self.trimmed_end(start) })
    }

    /// Passes what stands between pieces; gives the first glyph of the next one.
    fn pass_gap(&mut self) -> Option<(Glyph, Gap)> {
        let mut gap = if self.at == 0 { Gap::Paragraph } else { Gap::Touching };
        let mut lines = 0;
        loop {
            if self.at >= self.bytes.len() {
                return None;
            }
            let (glyph, len) = Glyph::at(self.bytes, self.at);
            match glyph {
                Glyph::SPACE => gap = gap.max(Gap::Space),
                Glyph::NEWLINE => {
                    // CR LF is one break.
                    lines += usize::from(self.bytes[self.at] != b'\r' || self.bytes.get(self.at + 1) != Some(&b'\n'));
                    gap = gap.max(if lines > 1 { Gap::Paragraph } else { Gap::Space });
                }
                Glyph::JOINER => gap = gap.max(Gap::Joined),
                Glyph::SKIPPED => {}
                glyph => return Some((glyph, gap)),
            }
            self.at += len;
        }
    }

    /// A run of letters of the script that the first one belongs to.
    fn take_word(&mut self, first: Glyph) -> PieceKind {
        let persian = first.is_persian();
        let start = self.at;
        let mut key = Key::EMPTY;
        let (mut capitals, mut letters) = (0u32, 0u32);
        while self.at < self.bytes.len() {
            let (glyph, len) = Glyph::at(self.bytes, self.at);
            match glyph.letter() {
                Some(letter) if glyph.is_persian() == persian => {
                    key.push(letter);
                    letters += 1;
                    capitals += u32::from(is_capital(self.bytes, self.at, len));
                }
                None if glyph == Glyph::SKIPPED => {}
                _ => break,
            }
            self.at += len;
        }
        let first_len = Glyph::at(self.bytes, start).1;
        let case = match capitals {
            0 => Case::Lower,
            all if all == letters && letters > 1 => Case::Upper,
            _ if is_capital(self.bytes, start, first_len) => Case::Title,
            _ => Case::Lower,
        };
        PieceKind::Word(key, case)
    }

    fn take_number(&mut self) -> PieceKind {
        let mut number = Number { value: 0, digits: 0 };
        while self.at < self.bytes.len() {
            let (glyph, len) = Glyph::at(self.bytes, self.at);
            match glyph.digit() {
                Some(digit) => {
                    if number.digits < 9 {
                        number.value = number.value * 10 + u32::from(digit);
                    }
                    number.digits = number.digits.saturating_add(1);
                }
                None if glyph == Glyph::SKIPPED => {}
                None => break,
            }
            self.at += len;
        }
        PieceKind::Number(number)
    }

    /// The end of the piece that was taken, without the invisible marks that trail it.
    fn trimmed_end(&self, start: usize) -> usize {
        let mut end = self.at;
        while end > start {
            let mut last = end - 1;
            while last > start && self.bytes[last] & 0xC0 == 0x80 {
                last -= 1;
            }
            // A diacritic belongs to its letter; a bidi mark to nothing.
            if Glyph::at(self.bytes, last).0 != Glyph::SKIPPED || self.bytes[last] < 0xE0 {
                break;
            }
            end = last;
        }
        end
    }
}

/// A capital of ASCII, or of Latin letters with marks, where capitals and small letters alternate.
fn is_capital(bytes: &[u8], at: usize, len: usize) -> bool {
    match (len, bytes[at]) {
        (1, byte) => byte.is_ascii_uppercase(),
        (2, 0xC3) => bytes[at + 1] < 0x9F,
        (2, 0xC4..=0xC9) | (3, 0xE1) => bytes[at + len - 1] & 1 == 0,
        _ => false,
    }
}
