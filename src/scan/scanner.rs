//! The cursor over the bytes.

mod common;

pub(crate) use common::{CommonWord, Tail};

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
    /// What separates it from the piece before.
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
    /// Its value; of a longer number, that of the first ten digits, and the greatest one where those do not fit.
    pub(crate) value: u32,
    /// The number of digits; 255 stands for more, too.
    pub(crate) digits: u8,
}

/// What separates two pieces.
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
    /// True but for the end of a paragraph.
    pub(crate) const fn is_blank(self) -> bool {
        !matches!(self, Gap::Paragraph)
    }
}

/// The most bytes of a word, a number or a gap. The scanner splits a longer one, and its parts are no words. So a piece
/// never depends on more of the text, and a stream need not keep more.
const MAX_RUN: usize = 256;

/// A cursor over a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    /// Nothing was read yet: the next piece begins the text.
    fresh: bool,
    /// It stands within a run of more than [`MAX_RUN`] bytes.
    in_long_run: bool,
    /// The scanner has reached the end of the text: more text might change a piece.
    ran_out: bool,
    /// The last word, folded.
    word: Key,
}

/// The position of a scanner, without its text: a stream resumes there with more text.
#[derive(Clone, Copy, Debug)]
#[cfg(feature = "alloc")]
pub(crate) struct Place {
    /// The byte that is read next.
    pub(crate) at: usize,
    fresh: bool,
    in_long_run: bool,
}

#[cfg(feature = "alloc")]
impl Place {
    /// The start of a text.
    pub(crate) const START: Place = Place { at: 0, fresh: true, in_long_run: false };
}

#[cfg(feature = "alloc")]
impl<'t> Scanner<'t> {
    /// A scanner that resumes at a place.
    pub(crate) const fn resume(text: &'t str, place: Place) -> Self {
        let Place { at, fresh, in_long_run } = place;
        Scanner { bytes: text.as_bytes(), at, fresh, in_long_run, ran_out: false, word: Key::EMPTY }
    }

    /// Its position.
    pub(crate) const fn place(&self) -> Place {
        Place { at: self.at, fresh: self.fresh, in_long_run: self.in_long_run }
    }

    /// True once the scanner has reached the end of the text.
    pub(crate) const fn ran_out(&self) -> bool {
        self.ran_out
    }
}

impl<'t> Scanner<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Scanner { bytes: text.as_bytes(), at: 0, fresh: true, in_long_run: false, ran_out: false, word: Key::EMPTY }
    }

    /// Moves to byte `at`, the first of a character.
    pub(crate) const fn seek(&mut self, at: usize) {
        self.at = at;
    }

    /// The last word, folded.
    pub(crate) const fn word(&self) -> &Key {
        &self.word
    }

    /// The beginnings that the next word can have.
    pub(crate) fn nexts(&self) -> Beginnings {
        let next = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk);
        next.map_or(Beginnings::ALL, Beginnings::after_blank)
    }

    /// Takes over [`ran_out`](Self::ran_out) from a copy that looked ahead.
    pub(crate) const fn merge_lookahead(&mut self, ahead: &Scanner<'_>) {
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
        let (glyph, gap) = self.skip_gap()?;
        let start = self.at;
        let within = self.in_long_run && gap == Gap::Touching;
        self.in_long_run = false;
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
        let kind = if within || self.in_long_run { PieceKind::Other } else { kind };
        Some(Piece { kind, gap, start, end })
    }

    /// Skips a gap; gives the first glyph of the next piece.
    #[inline(always)]
    fn skip_gap(&mut self) -> Option<(Glyph, Gap)> {
        // Most gaps are empty or one blank.
        let blank = self.bytes.get(self.at) == Some(&b' ');
        let at = self.at + usize::from(blank);
        if !self.fresh && at < self.bytes.len() {
            let (glyph, _) = Glyph::at(self.bytes, at);
            if !glyph.is_gap() {
                self.at = at;
                return Some((glyph, if blank { Gap::Space } else { Gap::Touching }));
            }
        }
        self.skip_long_gap()
    }

    #[inline(never)]
    fn skip_long_gap(&mut self) -> Option<(Glyph, Gap)> {
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
                // «می\u{200C} بندد» is «می\u{200C}بندد» with a blank too many.
                Glyph::SPACE if gap == Gap::Joined && ends_in_verb_prefix(&self.bytes[..start]) => {}
                Glyph::SPACE => gap = gap.max(Gap::Space),
                Glyph::NEWLINE => {
                    // CR LF is one break.
                    lines += usize::from(self.bytes[self.at] != b'\r' || self.bytes.get(self.at + 1) != Some(&b'\n'));
                    gap = gap.max(if lines > 1 { Gap::Paragraph } else { Gap::Space });
                }
                Glyph::JOINER => gap = gap.max(Gap::Joined),
                Glyph::SKIPPED if self.joins_digits() => return Some((Glyph::HYPHEN, gap)),
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

    /// Takes a run of Persian letters; gives its end.
    #[inline(always)]
    fn take_persian(&mut self) -> (PieceKind, usize) {
        let start = self.at;
        let (letters, count) = letters::leading_of(&self.bytes[start..]);
        let mut key = Key::of(letters, count as u8);
        self.at += 2 * count;
        let mut end = self.at;
        if self.bytes.get(end..).and_then(<[u8]>::first_chunk).is_some_and(Glyph::ends_word) {
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
            self.skip(glyph, len, &mut end);
        }
        self.word = key;
        (PieceKind::Word(Case::None), end)
    }

    /// Skips a glyph of a run. A diacritic belongs to its letter; a bidi mark, of three bytes, to none.
    #[inline]
    const fn skip(&mut self, glyph: Glyph, len: usize, end: &mut usize) {
        self.at += len;
        if !glyph.is_skipped() || len < 3 {
            *end = self.at;
        }
    }

    /// Takes a run of Latin letters; gives its end. ASCII is taken eight letters at a time: most words have no others.
    fn take_latin(&mut self) -> (PieceKind, usize) {
        let start = self.at;
        let (first, mut letters, mut capitals) = letters::leading_latin_of(&self.bytes[start..]);
        let mut key = Key::of(first, letters as u8);
        if letters == 8 {
            let (second, more, others) = letters::leading_latin_of(&self.bytes[start + 8..]);
            key.append(&Key::of(second, more as u8));
            letters += more;
            capitals += others;
        }
        self.at += letters as usize;
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
            self.skip(glyph, len, &mut end);
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
                    if number.digits < 10 {
                        number.value = number.value.saturating_mul(10).saturating_add(u32::from(digit));
                    }
                    number.digits = number.digits.saturating_add(1);
                }
                None if glyph == Glyph::SKIPPED && !self.joins_digits() => {}
                None => break,
            }
            self.skip(glyph, len, &mut end);
        }
        (PieceKind::Number(number), end)
    }

    /// True at the kashida of «۱۳۹۵ـ۰۶ـ۱۹», which stands for a hyphen before a digit.
    fn joins_digits(&self) -> bool {
        self.bytes[self.at..].starts_with("ـ".as_bytes())
            && self.bytes.get(self.at + 2).is_some()
            && Glyph::at(self.bytes, self.at + 2).0.digit().is_some()
    }

    /// False at the end of the text, and where a run reaches [`MAX_RUN`].
    fn goes_on(&mut self, start: usize) -> bool {
        if self.at >= self.bytes.len() {
            self.ran_out = true;
            return false;
        }
        self.in_long_run = self.at - start >= MAX_RUN;
        !self.in_long_run
    }
}

/// True after the «می» or «نمی» of a verb, however its letters are written.
fn ends_in_verb_prefix(before: &[u8]) -> bool {
    /// The most characters that are looked at: three letters, what stands before them, marks between.
    const REACH: usize = 8;
    let mut rest = before;
    let glyphs = core::iter::from_fn(|| {
        let start = rest.iter().rposition(|byte| byte & 0xC0 != 0x80)?;
        let glyph = Glyph::at(rest, start).0;
        rest = &rest[..start];
        Some(glyph)
    });
    let mut letters = glyphs.take(REACH).filter(|glyph| !glyph.is_skipped());
    let is = |glyph: Option<Glyph>, letter: &str| glyph == Some(Glyph::at(letter.as_bytes(), 0).0);
    if !is(letters.next(), "ی") || !is(letters.next(), "م") {
        return false;
    }
    let third = letters.next();
    let before = if is(third, "ن") { letters.next() } else { third };
    before.is_none_or(|glyph| glyph.letter().is_none())
}

impl Key {
    /// True if the key is that of `word`, which is all letters.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        if self.len() != word.chars().count() {
            return false;
        }
        let mut scanner = Scanner::new(word);
        scanner.next_piece().is_some() && scanner.word() == self
    }
}

/// True for a capital of ASCII, of Latin-1, and of the blocks in which capitals and small letters alternate.
fn is_capital(bytes: &[u8], at: usize, len: usize) -> bool {
    match (len, bytes[at]) {
        (1, byte) => byte.is_ascii_uppercase(),
        (2, 0xC3) => bytes[at + 1] < 0x9F,
        (2, 0xC4..=0xC9) | (3, 0xE1) => bytes[at + len - 1] & 1 == 0,
        _ => false,
    }
}
