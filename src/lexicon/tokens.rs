//! Pieces of the text → tokens: the longest form of the tables at each place.

use super::class::Class;
use super::token::{Token, TokenKind};
use super::{Phrases, lookup, split};
#[cfg(feature = "alloc")]
use crate::scan::Place;
use crate::scan::{Case, Gap, Key, Mark, Piece, PieceKind, Scanner};

/// A form has at most so many words.
const MAX_WORDS: usize = 7;

/// An iterator over the tokens of a text.
#[derive(Clone, Debug)]
pub(crate) struct Tokens<'t, 'l> {
    text: &'t str,
    scanner: Scanner<'t>,
    phrases: Option<&'l Phrases>,
}

#[cfg(feature = "alloc")]
impl<'t, 'l> Tokens<'t, 'l> {
    /// The tokens from a place on.
    pub(crate) const fn resume(text: &'t str, place: Place, phrases: Option<&'l Phrases>) -> Self {
        Tokens { text, scanner: Scanner::resume(text, place), phrases }
    }

    /// Where the token ended that was given last.
    pub(crate) const fn place(&self) -> Place {
        self.scanner.place()
    }

    /// Whether the end of the text was looked at, so that more text might change a token.
    pub(crate) const fn ran_out(&self) -> bool {
        self.scanner.ran_out()
    }
}

impl<'t, 'l> Tokens<'t, 'l> {
    /// The tokens of a text by the tables alone.
    pub(crate) const fn new(text: &'t str) -> Self {
        Self::with_phrases(text, None)
    }

    /// The tokens of a text, where the user's own phrases come before the tables.
    pub(crate) const fn with_phrases(text: &'t str, phrases: Option<&'l Phrases>) -> Self {
        Tokens { text, scanner: Scanner::new(text), phrases }
    }

    fn word(&mut self, piece: &Piece, key: Key, case: Case) -> Token {
        let latin = key.letters().next().is_some_and(|letter| letter.is_ascii_lowercase());
        let mut token = Token { case, latin, ..Token::of(piece, TokenKind::Unknown) };
        if let Some(entry) = lookup::find(&key) {
            if let [_, ..] = entry.senses(false) {
                token.kind = TokenKind::Word(entry.senses(false));
            }
            if entry.continues {
                self.extend(&mut token, key);
            }
        }
        if matches!(token.kind, TokenKind::Unknown) {
            self.split(&mut token, key);
        }
        token
    }

    /// Takes the words that make a longer form with the one before.
    fn extend(&mut self, token: &mut Token, key: Key) {
        let mut ahead = self.scanner;
        self.extend_by(&mut ahead, token, key);
        self.scanner.note(&ahead);
    }

    fn extend_by(&mut self, ahead: &mut Scanner<'t>, token: &mut Token, mut key: Key) {
        let mut letters = key.len();
        for _ in 1..MAX_WORDS {
            let Some(piece) = next_word(ahead, letters) else { return };
            let PieceKind::Word(next, _) = piece.kind else { return };
            letters = next.len();
            key.append(&next);
            let Some(entry) = lookup::find(&key) else {
                // «سال\u{200C}هاست»
                if token.senses().iter().any(|sense| sense.class == Class::Unit)
                    && next.is_word("هاست")
                    && let Some(plural) = split::plural_before_is(&key)
                {
                    let Some(middle) = self.after_letters(piece.start, 2) else { return };
                    (token.kind, token.end) = (TokenKind::Word(plural), middle);
                    self.scanner.seek(middle);
                }
                return;
            };
            if let senses @ [_, ..] = entry.senses(true) {
                token.kind = TokenKind::Word(senses);
                token.end = piece.end;
                self.scanner = *ahead;
            }
            if !entry.continues {
                return;
            }
        }
    }

    /// «درسال», «سی\u{200C}ویکم», «فرداست»: words written against each other; what follows the first is scanned anew.
    fn split(&mut self, token: &mut Token, key: Key) {
        let Some((letters, senses)) = split::first_word(&key) else { return };
        let Some(middle) = self.after_letters(token.start, letters) else { return };
        *token = Token { kind: TokenKind::Word(senses), end: middle, ..*token };
        self.scanner.seek(middle);
    }

    /// The byte after so many letters from `start`.
    fn after_letters(&self, start: usize, letters: usize) -> Option<usize> {
        let mut seen = 0;
        let rest = self.text.get(start..)?;
        let place = rest.char_indices().find(|&(at, character)| {
            let mut buffer = [0; 4];
            seen += usize::from(Scanner::new(character.encode_utf8(&mut buffer)).next_piece().is_some());
            at > 0 && seen > letters
        });
        place.map(|(at, _)| start + at)
    }
}

impl Token {
    /// A piece that is no word of the tables.
    const fn of(piece: &Piece, kind: TokenKind) -> Self {
        let Piece { gap, start, end, .. } = *piece;
        Token { kind, gap, case: Case::Lower, latin: false, start, end, phrase: None }
    }
}

/// An apostrophe or ayn, which may end a word.
const fn mark_is_ayn(piece: &Piece) -> bool {
    matches!(piece.kind, PieceKind::Mark(Mark::Apostrophe))
}

/// The next word of a form: after a blank, ZWNJ or nothing; after a dot where letters abbreviate; after a hyphen or
/// an apostrophe in the Latin script.
fn next_word(scanner: &mut Scanner<'_>, letters: usize) -> Option<Piece> {
    let piece = scanner.next_piece()?;
    match piece.kind {
        PieceKind::Word(..) if piece.gap.is_blank() => Some(piece),
        PieceKind::Mark(Mark::Dot) if letters == 1 && piece.gap == Gap::Touching => {
            let next = scanner.next_piece()?;
            (next.gap.is_blank() && matches!(next.kind, PieceKind::Word(key, _) if key.len() == 1)).then_some(next)
        }
        PieceKind::Mark(Mark::Hyphen | Mark::Apostrophe) if piece.gap == Gap::Touching => {
            let next = scanner.next_piece()?;
            // "Rabi\u{2BF} al-Awwal": an ayn may end a word of a form.
            let close = next.gap == Gap::Touching || (next.gap == Gap::Space && mark_is_ayn(&piece));
            // "Friday's" is no "Fridays".
            let owns = |key: Key| key.len() == 1 && key.letters().next() == Some(b's') && mark_is_ayn(&piece);
            (close && matches!(next.kind, PieceKind::Word(key, _) if !owns(key))).then_some(next)
        }
        _ => None,
    }
}

impl Iterator for Tokens<'_, '_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let all = self.phrases.is_some();
        let listed = |letters| all || lookup::may_begin(letters) || split::may_begin(letters);
        let piece = self.scanner.next_listed(listed)?;
        if let Some(phrases) = self.phrases
            && let Some((phrase, end)) = phrases.longest(&mut self.scanner, &piece)
        {
            return Some(Token { phrase: Some(phrase), end, ..Token::of(&piece, TokenKind::Unknown) });
        }
        let token = |kind| Token::of(&piece, kind);
        Some(match piece.kind {
            PieceKind::Word(key, case) => self.word(&piece, key, case),
            PieceKind::Number(number) => token(TokenKind::Number(number)),
            PieceKind::Mark(mark) => token(TokenKind::Mark(mark)),
            PieceKind::Unlisted | PieceKind::Other => token(TokenKind::Unknown),
        })
    }
}
