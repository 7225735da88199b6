//! The cursor over the bytes.

mod common;

pub(crate) use common::CommonWord;

use super::beginnings::Beginnings;
use super::case::Case;
use super::glyph::Glyph;
use super::key::Key;
use super::letters;
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
    /// A run of letters of one script; [`Scanner::word`] has them, folded.
    Word(Case),
    /// A run of digits.
    Number(Number),
    Mark(Mark),
    /// A character that belongs to no expression.
    Other,
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

/// A word, a number or a gap has at most so many bytes; one that is longer is parted, and its parts are no words. So
/// no piece needs more of the text than that, however it comes: a stream keeps no more than it can use.
const MAX_RUN: usize = 256;

/// A cursor over a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    /// Nothing was read yet: what stands there begins the text.
    fresh: bool,
    /// It stands within a word or number that is too long.
    parted: bool,
    /// The end of the text was looked at: more text might have changed a piece.
    ran_out: bool,
    /// The word that was taken last.
    word: Key,
}

/// Where a scanner stands, without the text: a stream goes on from there with more of it.
#[derive(Clone, Copy, Debug)]
#[cfg(feature = "alloc")]
pub(crate) struct Place {
    /// The byte that is read next.
    pub(crate) at: usize,
    fresh: bool,
    parted: bool,
}

#[cfg(feature = "alloc")]
impl Place {
    /// The start of a text.
    pub(crate) const START: Place = Place { at: 0, fresh: true, parted: false };
}

#[cfg(feature = "alloc")]
impl<'t> Scanner<'t> {
    /// A scanner that goes on from a place.
    pub(crate) const fn resume(text: &'t str, place: Place) -> Self {
        let Place { at, fresh, parted } = place;
        Scanner { bytes: text.as_bytes(), at, fresh, parted, ran_out: false, word: Key::EMPTY }
    }

    /// Where it stands.
    pub(crate) const fn place(&self) -> Place {
        Place { at: self.at, fresh: self.fresh, parted: self.parted }
    }

    /// Whether the end of the text was looked at.
    pub(crate) const fn ran_out(&self) -> bool {
        self.ran_out
    }
}

impl<'t> Scanner<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Scanner { bytes: text.as_bytes(), at: 0, fresh: true, parted: false, ran_out: false, word: Key::EMPTY }
    }

    /// Goes on from that byte, a character's first.
    pub(crate) const fn seek(&mut self, at: usize) {
        self.at = at;
    }

    /// The letters of the word that was taken last, folded.
    pub(crate) const fn word(&self) -> &Key {
        &self.word
    }

    /// What the next word may begin with.
    pub(crate) fn nexts(&self) -> Beginnings {
        let next = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk);
        next.map_or(Beginnings::ALL, Beginnings::after_blank)
    }

    /// Notes how far another one looked ahead from this one.
    pub(crate) const fn note(&mut self, ahead: &Scanner<'_>) {
        self.ran_out |= ahead.ran_out;
    }

    /// The next piece, or `None` at the end of the text.
    #[inline(always)]
    pub(crate) fn next_piece(&mut self) -> Option<Piece> {
        #[cfg(test)]
        let from = self.at;
        let piece = self.take_piece();
        #[cfg(test)]
        super::work::note(self.at - from + 1);
        piece
    }

    #[inline(always)]
    fn take_piece(&mut self) -> Option<Piece> {
        let (glyph, gap) = self.pass_gap()?;
        let start = self.at;
        let within = self.parted && gap == Gap::Touching;
        self.parted = false;
        let (kind, end) = if glyph.is_persian() {
            self.take_persian()
        } else if glyph.letter().is_some() {
            self.take_latin()
        } else if glyph.digit().is_some() {
            self.take_number()
        } else {
            self.at += Glyph::at(self.bytes, start).1;
            (glyph.mark().map_or(PieceKind::Other, PieceKind::Mark), self.at)
        };
        let kind = if within || self.parted { PieceKind::Other } else { kind };
        Some(Piece { kind, gap, start, end })
    }

    /// Passes what stands between pieces; gives the first glyph of the next one.
    #[inline(always)]
    fn pass_gap(&mut self) -> Option<(Glyph, Gap)> {
        // Most pieces stand after nothing or one blank.
        let blank = self.bytes.get(self.at) == Some(&b' ');
        let at = self.at + usize::from(blank);
        if !self.fresh
            && at < self.bytes.len()
            && let (glyph, _) = Glyph::at(self.bytes, at)
            && !glyph.is_gap()
        {
            self.at = at;
            return Some((glyph, if blank { Gap::Space } else { Gap::Touching }));
        }
        self.pass_long_gap()
    }

    #[inline(never)]
    fn pass_long_gap(&mut self) -> Option<(Glyph, Gap)> {
        let mut gap = if self.fresh { Gap::Paragraph } else { Gap::Touching };
        self.fresh = false;
        let (start, mut lines) = (self.at, 0);
        loop {
            if self.at >= self.bytes.len() {
                self.ran_out = true;
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
            if self.at - start >= MAX_RUN {
                self.ran_out |= self.at + len >= self.bytes.len();
                return Some((Glyph::OTHER, gap));
            }
            self.at += len;
        }
    }

    /// A run of Persian letters, and where it ends.
    #[inline(always)]
    fn take_persian(&mut self) -> (PieceKind, usize) {
        let start = self.at;
        let (letters, count) = letters::leading_of(&self.bytes[start..]);
        let mut key = Key::of(letters, count as u8);
        self.at += 2 * count;
        let mut end = self.at;
        if self.bytes.get(end..).and_then(<[u8]>::first_chunk).is_some_and(Glyph::end_word) {
            self.word = key;
            return (PieceKind::Word(Case::None), end);
        }
        while self.goes_on(start) {
            let (glyph, len) = Glyph::at(self.bytes, self.at);
            match glyph.letter() {
                Some(letter) if glyph.is_persian() => key.push(letter),
                None if glyph == Glyph::SKIPPED => {}
                _ => break,
            }
            self.pass(glyph, len, &mut end);
        }
        self.word = key;
        (PieceKind::Word(Case::None), end)
    }

    /// Passes a glyph of a run. A diacritic belongs to its letter; a bidi mark, of three bytes, to nothing.
    #[inline]
    const fn pass(&mut self, glyph: Glyph, len: usize, end: &mut usize) {
        self.at += len;
        if !glyph.is_skipped() || len < 3 {
            *end = self.at;
        }
    }

    /// A run of Latin letters. Most words are eight letters of ASCII or fewer: those are taken by themselves.
    fn take_latin(&mut self) -> (PieceKind, usize) {
        let start = self.at;
        let (mut first, mut capitals) = (0, 0u32);
        for byte in self.bytes[start..].iter().take(8).take_while(|byte| byte.is_ascii_alphabetic()) {
            first |= u64::from(byte.to_ascii_lowercase()) << (8 * (self.at - start));
            capitals += u32::from(byte.is_ascii_uppercase());
            self.at += 1;
        }
        let mut letters = (self.at - start) as u32;
        let mut key = Key::of(first, letters as u8);
        let mut end = self.at;
        while self.goes_on(start) {
            let (glyph, len) = Glyph::at(self.bytes, self.at);
            match glyph.letter() {
                Some(letter) if !glyph.is_persian() => {
                    key.push(letter);
                    letters += 1;
                    capitals += u32::from(is_capital(self.bytes, self.at, len));
                }
                None if glyph == Glyph::SKIPPED => {}
                _ => break,
            }
            self.pass(glyph, len, &mut end);
        }
        let first_len = Glyph::at(self.bytes, start).1;
        let case = match capitals {
            0 => Case::Lower,
            all if all == letters && letters > 1 => Case::Upper,
            _ if is_capital(self.bytes, start, first_len) => Case::Title,
            _ => Case::Lower,
        };
        self.word = key;
        (PieceKind::Word(case), end)
    }

    fn take_number(&mut self) -> (PieceKind, usize) {
        let start = self.at;
        let mut end = start;
        let mut number = Number { value: 0, digits: 0 };
        while self.goes_on(start) {
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
            self.pass(glyph, len, &mut end);
        }
        (PieceKind::Number(number), end)
    }

    /// False at the end of the text, and where a run is too long.
    fn goes_on(&mut self, start: usize) -> bool {
        if self.at >= self.bytes.len() {
            self.ran_out = true;
            return false;
        }
        self.parted = self.at - start >= MAX_RUN;
        !self.parted
    }
}

impl Key {
    /// True if its letters are those of that word, as it is spelt.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        let mut scanner = Scanner::new(word);
        scanner.next_piece().is_some() && scanner.word() == self
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
