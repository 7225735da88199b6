//! The user's own phrases, folded as the tables are, each with a number.

use crate::scan::{Key, Mark, Piece, PieceKind, Scanner};
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use core::num::NonZeroU32;

/// The most words, numbers and marks of a phrase.
pub(crate) const MAX_PIECES: usize = 16;

/// The most letters, digits and marks of a phrase.
pub(crate) const MAX_LETTERS: usize = 96;

/// Phrases and their numbers.
///
/// As in the tables, the words of a phrase are one run of letters: blank, ZWNJ and nothing between them are equivalent.
/// Every prefix of whole pieces has a node too, which says that the phrase continues.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Phrases {
    nodes: BTreeMap<Box<[u8]>, Node>,
    /// A bit for each first code of a phrase.
    starts: [u64; 4],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
struct Node {
    phrase: Option<NonZeroU32>,
    continues: bool,
}

/// Why a phrase is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PhraseError {
    Empty,
    TooLong,
    /// The bytes that cannot be part of a phrase.
    NotAWord(usize, usize),
}

impl Phrases {
    pub(crate) const fn new() -> Self {
        Phrases { nodes: BTreeMap::new(), starts: [0; 4] }
    }

    /// Adds a phrase; if it is there already, changes nothing and gives its number.
    pub(crate) fn insert(&mut self, phrase: &str, number: NonZeroU32) -> Result<Option<NonZeroU32>, PhraseError> {
        let (path, breaks) = path_of(phrase)?;
        if let Some(Node { phrase: known @ Some(_), .. }) = self.nodes.get(path.codes()) {
            return Ok(*known);
        }
        for &length in breaks.iter().take_while(|&&length| length < path.len) {
            self.nodes.entry(path.codes()[..length].into()).or_default().continues = true;
        }
        self.nodes.entry(path.codes().into()).or_default().phrase = Some(number);
        let first = path.codes[0];
        self.starts[usize::from(first >> 6)] |= 1 << (first & 63);
        Ok(None)
    }

    /// The number of a phrase.
    pub(crate) fn get(&self, phrase: &str) -> Option<NonZeroU32> {
        self.nodes.get(path_of(phrase).ok()?.0.codes())?.phrase
    }

    /// The longest phrase that begins with `first`, and its end. Moves `scanner` from the end of that piece to the end of
    /// the phrase.
    pub(super) fn longest(&self, scanner: &mut Scanner<'_>, first: &Piece) -> Option<(NonZeroU32, usize)> {
        let mut path = Path::EMPTY;
        if !path.push(first, scanner.word())
            || self.starts[usize::from(path.codes[0] >> 6)] & 1 << (path.codes[0] & 63) == 0
        {
            return None;
        }
        let mut ahead = *scanner;
        let (mut end, mut best) = (first.end, None);
        for _ in 0..MAX_PIECES {
            let Some(node) = self.nodes.get(path.codes()) else { break };
            if let Some(phrase) = node.phrase {
                best = Some((phrase, end));
                *scanner = ahead;
            }
            if !node.continues {
                break;
            }
            let Some(next) = ahead.next_piece().filter(|next| next.gap.is_blank()) else { break };
            if !path.push(&next, ahead.word()) {
                break;
            }
            end = next.end;
        }
        scanner.merge_lookahead(&ahead);
        best
    }
}

/// The codes of a phrase: letters as the scanner folds them, digits, marks.
struct Path {
    codes: [u8; MAX_LETTERS],
    len: usize,
    /// The last piece was a number.
    numeric: bool,
}

/// Separates two numbers: «۱ ۲» is not «۱۲».
const BETWEEN_NUMBERS: u8 = b',';

/// Added to a mark's index, so that its code is above those of letters and digits.
const MARK: u8 = 0x80;

impl Path {
    const EMPTY: Path = Path { codes: [0; MAX_LETTERS], len: 0, numeric: false };

    fn codes(&self) -> &[u8] {
        &self.codes[..self.len]
    }

    fn push_code(&mut self, code: u8) -> bool {
        let Some(free) = self.codes.get_mut(self.len) else { return false };
        *free = code;
        self.len += 1;
        true
    }

    /// Adds a piece, a word with the letters of `word`; false if it cannot be part of a phrase or does not fit.
    fn push(&mut self, piece: &Piece, word: &Key) -> bool {
        let after_number = core::mem::replace(&mut self.numeric, false);
        match piece.kind {
            PieceKind::Word(_) => !word.is_overlong() && word.letters().all(|letter| self.push_code(letter)),
            PieceKind::Number(number) if number.digits <= 9 => {
                self.numeric = true;
                let mut digits =
                    (0..u32::from(number.digits)).rev().map(|place| (number.value / 10u32.pow(place) % 10) as u8);
                (!after_number || self.push_code(BETWEEN_NUMBERS)) && digits.all(|digit| self.push_code(b'0' + digit))
            }
            PieceKind::Mark(mark) => self.push_code(MARK + mark as u8),
            PieceKind::Number(_) | PieceKind::Other => false,
        }
    }
}

/// The codes of a phrase, and their number after each piece.
fn path_of(phrase: &str) -> Result<(Path, [usize; MAX_PIECES]), PhraseError> {
    let mut path = Path::EMPTY;
    let mut breaks = [usize::MAX; MAX_PIECES];
    let mut scanner = Scanner::new(phrase);
    let mut pieces = 0;
    let mut last_mark = None;
    while let Some(piece) = scanner.next_piece() {
        // A run that the scanner split.
        if piece.end - piece.start >= MAX_LETTERS && matches!(piece.kind, PieceKind::Other) {
            return Err(PhraseError::TooLong);
        }
        let mark = matches!(piece.kind, PieceKind::Mark(_));
        let inside = pieces > 0;
        // Symbols are not told apart.
        if matches!(piece.kind, PieceKind::Other | PieceKind::Mark(Mark::Symbol))
            || (mark && !inside)
            || (inside && !piece.gap.is_blank())
        {
            return Err(PhraseError::NotAWord(piece.start, piece.end));
        }
        let Some(place) = breaks.get_mut(pieces) else { return Err(PhraseError::TooLong) };
        if !path.push(&piece, scanner.word()) {
            return Err(PhraseError::TooLong);
        }
        *place = path.len;
        pieces += 1;
        last_mark = mark.then_some((piece.start, piece.end));
    }
    match last_mark {
        _ if pieces == 0 => Err(PhraseError::Empty),
        Some((start, end)) => Err(PhraseError::NotAWord(start, end)),
        None => Ok((path, breaks)),
    }
}
