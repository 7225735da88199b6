//! Fast paths for nearly all pieces: a short word after a blank, a mark that touches a word.

use super::{Gap, Scanner};
use crate::scan::beginnings::first_after_blank;
use crate::scan::case::Case;
use crate::scan::glyph::Glyph;
use crate::scan::letters;
use crate::scan::mark::Mark;

/// A word that the fast path takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CommonWord {
    /// A blank or ZWNJ, or a paragraph at the start of the text.
    pub(crate) gap: Gap,
    /// Byte range in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Its folded letters, the first in the lowest byte, and their number.
    pub(crate) letters: u64,
    pub(crate) count: usize,
    pub(crate) case: Case,
    /// The bytes after it.
    after: [u8; 4],
}

impl CommonWord {
    /// The letters that the next word can begin with, a bit each, as in [`Scanner::nexts`].
    #[inline(always)]
    pub(crate) fn firsts(&self) -> u32 {
        first_after_blank(self.after)
    }
}

/// The bytes that the fast path needs: the longest gap, the letters, and what follows them.
const NEAR: usize = 3 + letters::REACH + 4;

impl Scanner<'_> {
    /// Takes the next word, if it is a common one: at most eight letters, Persian of two bytes each or ASCII, after one
    /// blank or ZWNJ, or at the start of the text, and before a character that ends a word.
    #[inline(always)]
    pub(crate) fn common_word(&mut self, tail: &Tail) -> Option<CommonWord> {
        let rest = self.bytes.get(self.at..)?;
        let near = rest.first_chunk().unwrap_or_else(|| tail.last(rest.len()));
        let word = if self.fresh { self.first_common_word(near) } else { self.common_word_in(near) }?;
        self.ran_out |= word.end == self.bytes.len();
        Some(word)
    }

    /// Takes a common word at the start of the text.
    #[inline(never)]
    fn first_common_word(&mut self, near: &[u8; NEAR]) -> Option<CommonWord> {
        let word = match near[0] {
            b'A'..=b'Z' | b'a'..=b'z' => self.common_latin_word::<0>(Gap::Paragraph, near)?,
            0xD8..=0xDB => self.common_word_after::<0>(Gap::Paragraph, near)?,
            _ => return None,
        };
        self.fresh = false;
        Some(word)
    }

    #[inline(always)]
    fn common_word_in(&mut self, near: &[u8; NEAR]) -> Option<CommonWord> {
        match near {
            [b' ', b'A'..=b'Z' | b'a'..=b'z', ..] => self.common_latin_word::<1>(Gap::Space, near),
            [b' ', ..] => self.common_word_after::<1>(Gap::Space, near),
            [0xE2, 0x80, 0x8C, ..] => self.common_word_after::<3>(Gap::Joined, near),
            _ => None,
        }
    }

    /// Takes a common word of Persian letters after a gap of `GAP` bytes.
    #[inline(always)]
    fn common_word_after<const GAP: usize>(&mut self, gap: Gap, near: &[u8; NEAR]) -> Option<CommonWord> {
        let (letters, count) = letters::leading(near[GAP..].first_chunk()?);
        let after: &[u8; 4] = near[GAP + 2 * count..].first_chunk()?;
        if count == 0 || !Glyph::ends_word(after) {
            return None;
        }
        let start = self.at + GAP;
        let end = start + 2 * count;
        Some(self.commit(CommonWord { gap, start, end, letters, count, case: Case::None, after: *after }))
    }

    /// Takes a common word of ASCII letters after a gap of `GAP` bytes.
    #[inline(always)]
    fn common_latin_word<const GAP: usize>(&mut self, gap: Gap, near: &[u8; NEAR]) -> Option<CommonWord> {
        let (letters, count, case) = letters::leading_latin(near[GAP..].first_chunk()?);
        let after: &[u8; 4] = near[GAP + count..].first_chunk()?;
        if !after[0].is_ascii() || after[0].is_ascii_alphabetic() {
            return None;
        }
        let start = self.at + GAP;
        let end = start + count;
        Some(self.commit(CommonWord { gap, start, end, letters, count, case, after: *after }))
    }

    /// Moves past a word.
    #[inline(always)]
    fn commit(&mut self, word: CommonWord) -> CommonWord {
        #[cfg(test)]
        crate::scan::work::note(word.end - self.at + 1);
        self.at = word.end;
        self.in_long_run = false;
        word
    }

    /// Takes the next mark, if it touches the piece before it, as nearly all do; gives it with its bytes.
    #[inline(always)]
    pub(crate) fn common_mark(&mut self) -> Option<(Mark, usize, usize)> {
        if self.fresh {
            return None;
        }
        let start = self.at;
        let (glyph, len) = match *self.bytes.get(start..)? {
            [first @ 0..0x80, ..] => (Glyph::of_ascii(first), 1),
            [first @ 0xD8..=0xDB, second, ..] => (Glyph::of_two(first, second), 2),
            _ => return None,
        };
        let mark = glyph.mark()?;
        self.at = start + len;
        self.in_long_run = false;
        #[cfg(test)]
        crate::scan::work::note(len + 1);
        Some((mark, start, self.at))
    }
}

/// The last bytes of a text and zeros after them, so that the fast path may look beyond the end. It is made once a text: a copy that
/// is read at once has to be waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tail([u8; 2 * NEAR]);

impl Tail {
    pub(crate) fn of(text: &str) -> Self {
        let mut tail = [0; 2 * NEAR];
        match text.as_bytes().last_chunk::<NEAR>() {
            Some(last) => tail[..NEAR].copy_from_slice(last),
            None => tail[NEAR - text.len()..NEAR].copy_from_slice(text.as_bytes()),
        }
        Tail(tail)
    }

    /// The last bytes of the text, so many, and zeros.
    #[inline]
    fn last(&self, count: usize) -> &[u8; NEAR] {
        const NONE: &[u8; NEAR] = &[0; NEAR];
        NEAR.checked_sub(count).and_then(|from| self.0.get(from..)?.first_chunk()).unwrap_or(NONE)
    }
}
