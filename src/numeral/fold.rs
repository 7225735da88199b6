//! One word in the spelling of the tables.

/// The letters of a word, at most sixteen: Arabic yeh and kaf as Persian, without vowel signs, kashida and bidi marks.
#[derive(Clone, Copy)]
pub(crate) struct Folded {
    letters: [u8; 48],
    length: u8,
}

impl Folded {
    /// Folds a word whose parts may be joined by a zero-width non-joiner, which is left out.
    pub(crate) fn joined(word: &str) -> Option<Self> {
        Folded::of(word.chars().filter(|&letter| letter != '\u{200C}'))
    }

    /// Folds a word; `None` for one too long to be in a table.
    pub(crate) fn new(word: &str) -> Option<Self> {
        Folded::of(word.chars())
    }

    fn of(letters: impl Iterator<Item = char>) -> Option<Self> {
        let mut folded = Folded { letters: [0; 48], length: 0 };
        for letter in letters {
            let letter = match letter {
                'ي' | 'ى' | 'ې' => 'ی',
                'ك' => 'ک',
                'أ' | 'إ' | 'آ' => 'ا',
                letter if is_sign(letter) => continue,
                letter => letter.to_ascii_lowercase(),
            };
            let place = folded.letters.get_mut(usize::from(folded.length)..)?;
            let mut encoded = [0; 4];
            let encoded = letter.encode_utf8(&mut encoded).as_bytes();
            place.get_mut(..encoded.len())?.copy_from_slice(encoded);
            folded.length += encoded.len() as u8;
        }
        Some(folded)
    }

    /// The folded word.
    pub(crate) fn as_str(&self) -> &str {
        // Whole letters were written, so that nothing can be cut.
        self.letters
            .get(..usize::from(self.length))
            .and_then(|bytes| core::str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

/// True for what changes no word: vowel signs, the superscript alef, kashida and the marks of direction.
pub(crate) const fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{64B}'..='\u{655}' | '\u{670}' | '\u{640}' | '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// True for what separates words: white space and the zero-width non-joiner.
pub(crate) fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{200C}'
}
