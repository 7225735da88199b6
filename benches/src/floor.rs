//! The floor of finding: a scan that only takes the words of a text, folds each into a key on the stack, hashes it and
//! looks it up.

/// A folded word, 32 letters at most.
pub type Key = [u64; 4];

const LETTERS: usize = size_of::<Key>();
const SLOTS: usize = 4096;

/// The kind of a byte.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Latin,
    /// The first byte of U+0600..=U+06FF.
    Arabic,
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        if (byte as u8).is_ascii_alphabetic() {
            classes[byte] = Class::Latin;
        } else if byte >= 0xD8 && byte <= 0xDB {
            classes[byte] = Class::Arabic;
        }
        byte += 1;
    }
    classes
};

/// No letter: it ends the word.
const NONE: u8 = 0;
/// A mark that no spelling holds: harakat, kashida.
const MARK: u8 = 1;

/// One byte for each letter of U+0600..=U+06FF; letters that are typed in two ways share it.
static FOLDED: [u8; 256] = {
    let mut folded = [NONE; 256];
    let mut low = 0x20;
    while low <= 0xD3 {
        folded[low] = match low {
            0x22 | 0x23 | 0x25 => 0x27,        // آ أ إ ا
            0x24 => 0x48,                      // ؤ و
            0x26 | 0x49 | 0x4A => 0xCC,        // ئ ى ي ی
            0x29 | 0xC0 => 0x47,               // ة ۀ ه
            0x43 => 0xA9,                      // ك ک
            0x40 | 0x4B..=0x5F | 0x70 => MARK, // kashida, harakat
            0x60..=0x6D => NONE,               // digits, signs
            _ => low as u8,
        };
        low += 1;
    }
    folded
};

/// A table of words with open addressing.
pub struct Words {
    slots: Box<[Key; SLOTS]>,
}

fn slot(key: Key) -> usize {
    let mixed = key[0] ^ key[1].rotate_left(17) ^ key[2].rotate_left(34) ^ key[3].rotate_left(51);
    (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 52) as usize % SLOTS
}

impl Words {
    /// A table of the words of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut words = Words { slots: Box::new([[0; 4]; SLOTS]) };
        scan(text.as_bytes(), |key| {
            let mut at = slot(key);
            while words.slots[at] != [0; 4] && words.slots[at] != key {
                at = (at + 1) % SLOTS;
            }
            words.slots[at] = key;
        });
        words
    }

    #[inline(always)]
    fn has(&self, key: Key) -> bool {
        let mut at = slot(key);
        loop {
            if self.slots[at] == key {
                return true;
            }
            if self.slots[at] == [0; 4] {
                return false;
            }
            at = (at + 1) % SLOTS;
        }
    }

    /// How many words of the text are in the table.
    #[must_use]
    pub fn count(&self, text: &str) -> usize {
        let mut count = 0;
        scan(text.as_bytes(), |key| count += usize::from(self.has(key)));
        count
    }
}

/// Calls `each` with every word.
#[inline(always)]
fn scan(text: &[u8], mut each: impl FnMut(Key)) {
    let mut at = 0;
    while at < text.len() {
        match CLASSES[usize::from(text[at])] {
            Class::Other => at += 1,
            Class::Latin => {
                let (key, end) = word(text, at, latin);
                each(key);
                at = end;
            }
            Class::Arabic => {
                let (key, end) = word(text, at, arabic);
                if key[0] != 0 {
                    each(key);
                }
                at = end.max(at + 2);
            }
        }
    }
}

/// The letter at a place and its length in bytes.
#[inline(always)]
fn latin(text: &[u8], at: usize) -> (u8, usize) {
    match text.get(at) {
        Some(byte) if byte.is_ascii_alphabetic() => (byte | 0x20, 1),
        _ => (NONE, 1),
    }
}

#[inline(always)]
fn arabic(text: &[u8], at: usize) -> (u8, usize) {
    match text.get(at..at + 2) {
        Some(&[lead @ 0xD8..=0xDB, trail]) => (FOLDED[usize::from((lead & 3) << 6 | trail & 0x3F)], 2),
        _ => (NONE, 2),
    }
}

/// The word that starts at a place, folded, and where it ends.
#[inline(always)]
fn word(text: &[u8], mut at: usize, letter: impl Fn(&[u8], usize) -> (u8, usize)) -> (Key, usize) {
    let mut letters = [0; LETTERS];
    let mut length = 0;
    loop {
        let (folded, bytes) = letter(text, at);
        if folded == NONE {
            break;
        }
        if folded != MARK && length < LETTERS {
            letters[length] = folded;
            length += 1;
        }
        at += bytes;
    }
    let (words, _) = letters.as_chunks::<8>();
    ([0, 1, 2, 3].map(|place| u64::from_le_bytes(words[place])), at)
}
