//! The scanner's code of a character: one byte, from a table if the character is common.

use super::fold::{ALPHABET, ARABIC, ARABIC_SKIPPED, FORMS_A, FORMS_B, LATIN};
use super::mark::Mark;

/// A character's code.
///
/// | code | what |
/// |---|---|
/// | 0 | anything else |
/// | 1..=32 | a Persian letter, its place in the alphabet |
/// | 0x40..=0x49 | a digit |
/// | 0x61..=0x7A | a Latin letter |
/// | 0x80.. | a mark |
/// | 0xFC.. | a line break, a blank, a joiner, a skipped character |
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Glyph(u8);

impl Glyph {
    pub(super) const OTHER: Glyph = Glyph(0);
    pub(super) const NEWLINE: Glyph = Glyph(0xFC);
    pub(super) const SPACE: Glyph = Glyph(0xFD);
    /// ZWNJ: between two words, or between a word and its ending.
    pub(super) const JOINER: Glyph = Glyph(0xFE);
    /// Diacritics, kashida, bidi marks: read as if absent.
    pub(super) const SKIPPED: Glyph = Glyph(0xFF);

    const DIGIT: u8 = 0x40;
    const MARK: u8 = 0x80;

    /// An emoji, an arrow, a bullet: it parts what stands on its sides.
    const SYMBOL: Glyph = Glyph(Self::MARK + Mark::Symbol as u8);

    /// A hyphen.
    pub(super) const HYPHEN: Glyph = Glyph(Self::MARK + Mark::Hyphen as u8);

    /// The folded letter.
    pub(super) const fn letter(self) -> Option<u8> {
        match self.0 {
            1..=32 | b'a'..=b'z' => Some(self.0),
            _ => None,
        }
    }

    /// True for what separates pieces: line breaks, blanks, joiners, skipped characters.
    pub(super) const fn is_gap(self) -> bool {
        self.0 >= Self::NEWLINE.0
    }

    /// True for bytes that end the Persian word before them: ASCII, ZWNJ, the marks of Latin-1, of the Arabic block and of
    /// general punctuation. (Some other characters end a word too.)
    #[inline(always)]
    pub(super) const fn ends_word(&[first, second, third, _]: &[u8; 4]) -> bool {
        match [first, second, third] {
            [0..0x80, ..] | [0xE2, 0x80, 0x8C | 0x90..=0xA7] => true,
            [first @ 0xD8..=0xDB, second, _] => Glyph::of_two(first, second).mark().is_some(),
            // All but the soft hyphen.
            [0xC2, second, _] => second != 0xAD,
            _ => false,
        }
    }

    pub(super) const fn is_skipped(self) -> bool {
        self.0 == Self::SKIPPED.0
    }

    pub(super) const fn is_persian(self) -> bool {
        self.0.wrapping_sub(1) < 32
    }

    pub(super) const fn digit(self) -> Option<u8> {
        match self.0 {
            0x40..=0x49 => Some(self.0 - Self::DIGIT),
            _ => None,
        }
    }

    pub(super) const fn mark(self) -> Option<Mark> {
        let place = self.0.wrapping_sub(Self::MARK) as usize;
        if place < Mark::ALL.len() { Some(Mark::ALL[place]) } else { None }
    }

    /// The folded letter, if it is a Persian one.
    #[inline]
    pub(super) const fn persian(self) -> Option<u8> {
        if self.is_persian() { Some(self.0) } else { None }
    }

    /// The glyph of two bytes, without a branch; [`Glyph::OTHER`] if they are no character of the Arabic block.
    #[inline]
    pub(super) const fn of_two(first: u8, second: u8) -> Glyph {
        ROWS[ROW_OF[first as usize] as usize][second as usize & 0x3F]
    }

    /// The glyph of a byte below 0x80.
    #[inline]
    pub(super) const fn of_ascii(byte: u8) -> Glyph {
        ASCII[byte as usize & 0x7F]
    }

    /// The glyph at a byte of valid UTF-8, and its length in bytes.
    #[inline(always)]
    pub(super) const fn at(bytes: &[u8], at: usize) -> (Glyph, usize) {
        let first = bytes[at];
        if first < 0x80 {
            return (Glyph::of_ascii(first), 1);
        }
        // Two bytes: U+0080..=U+07FF; the Arabic block is U+0600..=U+06FF.
        if first < 0xE0 {
            let next = if at + 1 < bytes.len() { bytes[at + 1] } else { 0x80 };
            if first >= 0xD8 && first < 0xDC {
                return (Glyph::of_two(first, next), 2);
            }
            return (of_point((first as u32 & 0x1F) << 6 | next as u32 & 0x3F), 2);
        }
        if first >= 0xF0 {
            return (of_four(bytes, at), 4);
        }
        if at + 2 >= bytes.len() {
            return (Glyph::OTHER, 3);
        }
        (of_point((first as u32 & 0x0F) << 12 | (bytes[at + 1] as u32 & 0x3F) << 6 | bytes[at + 2] as u32 & 0x3F), 3)
    }
}

static ASCII: [Glyph; 128] = {
    let mut table = [Glyph::OTHER; 128];
    let mut point = 0;
    while point < 128 {
        table[point as usize] = match point as u8 {
            b'a'..=b'z' => Glyph(point as u8),
            b'A'..=b'Z' => Glyph(point as u8 + 32),
            b'0'..=b'9' => Glyph(Glyph::DIGIT + point as u8 - b'0'),
            b' ' | b'\t' => Glyph::SPACE,
            b'\n' | b'\r' | 0x0B | 0x0C => Glyph::NEWLINE,
            _ => mark_of(point),
        };
        point += 1;
    }
    table
};

/// The row of [`ROWS`] for a first byte.
static ROW_OF: [u8; 256] = {
    let mut rows = [0; 256];
    let mut lead = 0;
    while lead < 4 {
        rows[0xD8 + lead] = lead as u8 + 1;
        lead += 1;
    }
    rows
};

/// A row for each first byte of the Arabic block, after one for all other bytes.
static ROWS: [[Glyph; 64]; 8] = {
    let mut rows = [[Glyph::OTHER; 64]; 8];
    let mut place = 0;
    while place < 256 {
        rows[1 + place / 64][place % 64] = arabic(0x600 + place as u32);
        place += 1;
    }
    rows
};

/// The folded letters of the Arabic block by [`place_of_two`].
pub(super) static LETTERS: [u8; 256] = {
    let mut letters = [NO_LETTER; 256];
    let mut point = 0;
    while point < 256 {
        if let Some(letter) = ROWS[1 + point / 64][point % 64].persian() {
            letters[place_of_two(0xD8 + (point / 64) as u8, 0x80 + (point % 64) as u8) as usize] = letter;
        }
        point += 1;
    }
    letters
};

/// Stands for any other character: the bit that no Persian letter has.
pub(super) const NO_LETTER: u8 = 0x80;

/// The index of a character of the Arabic block, from its two bytes.
#[inline(always)]
pub(super) const fn place_of_two(first: u8, second: u8) -> u8 {
    first << 6 ^ second
}

/// U+00C0..=U+024F and U+1E00..=U+1EFF.
static LATIN_LETTERS: [Glyph; 0x290] = {
    let mut table = [Glyph::OTHER; 0x290];
    let mut row = 0;
    while row < LATIN.len() {
        let (base, variants) = LATIN[row];
        let bytes = variants.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let (point, len) = point_at(bytes, at);
            if let Some(place) = latin_place(point) {
                table[place] = Glyph(base as u8);
            }
            at += len;
        }
        row += 1;
    }
    table
};

const fn latin_place(point: u32) -> Option<usize> {
    match point {
        0xC0..=0x24F => Some(point as usize - 0xC0),
        0x1E00..=0x1EFF => Some(point as usize - 0x1E00 + 0x190),
        _ => None,
    }
}

/// The glyph of four bytes: U+1F000..=U+1FBFF are emoji.
#[cold]
const fn of_four(bytes: &[u8], at: usize) -> Glyph {
    let emoji = at + 2 < bytes.len() && bytes[at] == 0xF0 && bytes[at + 1] == 0x9F && bytes[at + 2] < 0xB0;
    if emoji { Glyph::SYMBOL } else { Glyph::OTHER }
}

/// The glyph of a character outside of ASCII and the Arabic block.
const fn of_point(point: u32) -> Glyph {
    match point {
        0x80..0x250 => WESTERN[point as usize - 0x80],
        0x2000..0x2080 => PUNCTUATION[point as usize - 0x2000],
        _ => compute(point),
    }
}

/// U+0080..=U+024F.
static WESTERN: [Glyph; 0x250 - 0x80] = row_from(0x80);

/// U+2000..=U+207F.
static PUNCTUATION: [Glyph; 0x80] = row_from(0x2000);

const fn row_from<const COUNT: usize>(first: u32) -> [Glyph; COUNT] {
    let mut row = [Glyph::OTHER; COUNT];
    let mut place = 0;
    while place < COUNT {
        row[place] = compute(first + place as u32);
        place += 1;
    }
    row
}

/// Works out a glyph: for the tables, and for characters that they do not hold.
const fn compute(point: u32) -> Glyph {
    match point {
        0x00A0 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => Glyph::SPACE,
        0x0085 | 0x2028 | 0x2029 => Glyph::NEWLINE,
        // ZWNJ, and the NOT SIGN that some keyboards of old put in its place.
        0x200C | 0x00AC => Glyph::JOINER,
        0x00AD | 0x200B | 0x200D | 0x200E | 0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0xFE00..=0xFE0F | 0xFEFF => {
            Glyph::SKIPPED
        }
        0x0300..=0x036F => Glyph::SKIPPED,
        0xFF10..=0xFF19 => Glyph(Glyph::DIGIT + (point - 0xFF10) as u8),
        0xFB50..=0xFEFC => form(point),
        _ => match latin_place(point) {
            Some(place) => LATIN_LETTERS[place],
            None if is_in_tables(point) => mark_of(point),
            None => rare_mark(point),
        },
    }
}

const fn arabic(point: u32) -> Glyph {
    match point {
        0x0660..=0x0669 => return Glyph(Glyph::DIGIT + (point - 0x660) as u8),
        0x06F0..=0x06F9 => return Glyph(Glyph::DIGIT + (point - 0x6F0) as u8),
        0x061C | 0x06D6..=0x06DC | 0x06DF..=0x06E8 | 0x06EA..=0x06ED => return Glyph::SKIPPED,
        _ => {}
    }
    let mut row = 0;
    while row < ARABIC_SKIPPED.len() {
        if ARABIC_SKIPPED[row].0 <= point && point <= ARABIC_SKIPPED[row].1 {
            return Glyph::SKIPPED;
        }
        row += 1;
    }
    let mut row = 0;
    while row < ARABIC.len() {
        if place_in(ARABIC[row].1, point).is_some() {
            return letter(ARABIC[row].0);
        }
        row += 1;
    }
    match place_in(ALPHABET, point) {
        Some(place) => Glyph(place as u8 + 1),
        None => mark_of(point),
    }
}

/// The glyph of a presentation form, as old documents and PDFs have them.
const fn form(point: u32) -> Glyph {
    let mut row = 0;
    while row < FORMS_A.len() {
        let (base, first, count) = FORMS_A[row];
        if first <= point && point < first + count {
            return letter(base);
        }
        row += 1;
    }
    let mut first = 0xFE81;
    let mut row = 0;
    while row < FORMS_B.len() {
        let (base, count) = FORMS_B[row];
        if first <= point && point < first + count as u32 {
            return letter(base);
        }
        first += count as u32;
        row += 1;
    }
    Glyph::OTHER
}

const fn letter(base: char) -> Glyph {
    match place_in(ALPHABET, base as u32) {
        Some(place) => Glyph(place as u8 + 1),
        None => Glyph::OTHER,
    }
}

const fn mark_of(point: u32) -> Glyph {
    let mut row = 0;
    while row < Mark::OF.len() {
        if place_in(Mark::OF[row].1, point).is_some() {
            return Glyph(Glyph::MARK + Mark::OF[row].0 as u8);
        }
        row += 1;
    }
    Glyph::OTHER
}

/// True for characters that are worked out by the compiler alone.
const fn is_in_tables(point: u32) -> bool {
    matches!(point, 0..0x250 | 0x600..0x700 | 0x2000..0x2080)
}

/// The mark of a character outside of the tables. Text in other scripts asks for each of its characters.
const fn rare_mark(point: u32) -> Glyph {
    let mut place = 0;
    while place < RARE_MARKS.len() {
        if RARE_MARKS[place].0 == point {
            return RARE_MARKS[place].1;
        }
        place += 1;
    }
    // Arrows, technical signs, boxes, shapes, dingbats.
    match point {
        0x2190..=0x21FF | 0x2300..=0x23FF | 0x2460..=0x27BF | 0x2900..=0x297F | 0x2B00..=0x2BFF => Glyph::SYMBOL,
        _ => Glyph::OTHER,
    }
}

/// The characters of marks that no table holds.
const RARE_MARKS: [(u32, Glyph); 8] = {
    let mut rare = [(0, Glyph::OTHER); 8];
    let (mut row, mut count) = (0, 0);
    while row < Mark::OF.len() {
        let bytes = Mark::OF[row].1.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let (point, len) = point_at(bytes, at);
            if !is_in_tables(point) {
                rare[count] = (point, mark_of(point));
                count += 1;
            }
            at += len;
        }
        row += 1;
    }
    assert!(count == rare.len(), "as many as there are");
    rare
};

/// The index of a character in a text, counted in characters.
const fn place_in(text: &str, point: u32) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut place) = (0, 0);
    while at < bytes.len() {
        let (found, len) = point_at(bytes, at);
        if found == point {
            return Some(place);
        }
        at += len;
        place += 1;
    }
    None
}

/// The code point at a byte of valid UTF-8, of at most three bytes, and its length.
const fn point_at(bytes: &[u8], at: usize) -> (u32, usize) {
    let first = bytes[at] as u32;
    match first {
        0..0x80 => (first, 1),
        0x80..0xE0 => ((first & 0x1F) << 6 | bytes[at + 1] as u32 & 0x3F, 2),
        _ => ((first & 0x0F) << 12 | (bytes[at + 1] as u32 & 0x3F) << 6 | bytes[at + 2] as u32 & 0x3F, 3),
    }
}
