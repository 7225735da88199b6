//! Pieces of the text → tokens: the longest form of the tables at each place.

use super::class::Class;
use super::lookup;
use super::senses::Senses;
use super::token::{Token, TokenKind};
use super::{Phrases, split};
#[cfg(feature = "alloc")]
use crate::scan::Place;
use crate::scan::{Beginnings, Case, CommonWord, Gap, Key, Mark, Piece, PieceKind, Scanner};

/// A form has at most so many words.
const MAX_WORDS: usize = 7;

/// What [`Tokens::next_into`] came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Next {
    /// The end of the text.
    End,
    /// A word or mark that can be those, or nothing; no paragraph ends before it, unless it is the first of the text.
    Listed(Senses),
    /// Any token.
    Other,
}

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

    /// Puts the next token into a place.
    #[inline(always)]
    pub(crate) fn next_into(&mut self, token: &mut Token) -> Next {
        let common = self.phrases.is_none();
        if common
            && let Some(word @ CommonWord { gap, start, end, letters, count, case, .. }) = self.scanner.common_word()
        {
            let listed = lookup::listed_short(letters);
            *token = Token { gap, start, end, case, listed: listed.senses, ..Token::NONE };
            let (firsts, two) = match case {
                Case::None => (word.firsts(), listed.senses.is_none() & split::may_be_two(letters)),
                _ if listed.nexts != Beginnings::NONE => (word.firsts(), false),
                _ => (0, false),
            };
            if listed.nexts.intersects_first(firsts) | two {
                self.join_or_split(token, listed.nexts, two, Key::of(letters, count as u8));
                return Next::Other;
            }
            return Next::Listed(listed.senses);
        }
        if common && let Some((mark, start, end)) = self.scanner.common_mark() {
            *token = Token { gap: Gap::Touching, start, end, ..Token::NONE };
            token.set_mark(mark);
            return Next::Listed(token.listed);
        }
        if self.next_uncommon(token) { Next::Other } else { Next::End }
    }

    /// Puts whatever is next into a place; false at the end of the text.
    #[inline(never)]
    fn next_uncommon(&mut self, token: &mut Token) -> bool {
        let Some(Piece { kind, gap, start, end }) = self.scanner.next_piece() else { return false };
        *token = Token { gap, start, end, ..Token::NONE };
        if let Some(phrases) = self.phrases
            && let Some((phrase, end)) = phrases.longest(&mut self.scanner, &Piece { kind, gap, start, end })
        {
            token.kind = TokenKind::Phrase(phrase);
            token.end = end;
            return true;
        }
        match kind {
            PieceKind::Word(case) => {
                let key = *self.scanner.word();
                let listed = lookup::listed(&key);
                (token.case, token.listed) = (case, listed.senses);
                let two = matches!(case, Case::None) && split::may_be_two(key.words()[0]);
                self.join_or_split(token, listed.nexts, two, key);
            }
            PieceKind::Number(number) => token.set_number(number),
            PieceKind::Mark(mark) => token.set_mark(mark),
            PieceKind::Other => {}
        }
        true
    }

    /// A word with those after it that begin so, where a longer form continues; or, if it is in no table, the first of two or
    /// more that are written against each other, where it may be that.
    #[inline(never)]
    fn join_or_split(&mut self, token: &mut Token, nexts: Beginnings, two: bool, key: Key) {
        if nexts.intersects(self.scanner.nexts()) {
            self.extend(token, key);
        }
        if token.listed.is_none() && two {
            self.split(token, &key);
        }
    }

    /// Takes the words that make a longer form with the one before.
    fn extend(&mut self, token: &mut Token, key: Key) {
        let mut ahead = self.scanner;
        self.extend_by(&mut ahead, token, key);
        self.scanner.merge_lookahead(&ahead);
    }

    fn extend_by(&mut self, ahead: &mut Scanner<'t>, token: &mut Token, mut key: Key) {
        let mut letters = key.len();
        for _ in 1..MAX_WORDS {
            let (start, end, word) = match ahead.common_word() {
                Some(CommonWord { start, end, letters, count, .. }) => (start, end, Key::of(letters, count as u8)),
                None => match next_word(ahead, letters) {
                    Some(Piece { start, end, .. }) => (start, end, *ahead.word()),
                    None => return,
                },
            };
            letters = word.len();
            key.append(&word);
            let Some(entry) = lookup::find(&key) else {
                // «سال\u{200C}هاست»
                if token.has(Class::Unit)
                    && word.is_word("هاست")
                    && let Some(plural) = split::plural_before_is(&key)
                    && let Some(middle) = self.after_letters(start, 2)
                {
                    token.listed = plural;
                    token.end = middle;
                    self.scanner.seek(middle);
                }
                return;
            };
            if let Some(senses) = entry.senses(true) {
                token.listed = senses;
                token.end = end;
                self.scanner = *ahead;
            }
            if !entry.continues() {
                return;
            }
        }
    }

    /// «درسال», «سی\u{200C}ویکم», «فرداست»: words written against each other; what follows the first is scanned anew.
    fn split(&mut self, token: &mut Token, key: &Key) {
        let Some((letters, senses)) = split::first_word(key) else { return };
        let Some(middle) = self.after_letters(token.start, letters) else { return };
        token.listed = senses;
        token.end = middle;
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

/// The next piece, away from the hot path.
#[inline(never)]
fn piece_ahead(scanner: &mut Scanner<'_>) -> Option<Piece> {
    scanner.next_piece()
}

/// An apostrophe or ayn, which may end a word.
const fn mark_is_ayn(piece: &Piece) -> bool {
    matches!(piece.kind, PieceKind::Mark(Mark::Apostrophe))
}

/// The next word of a form: after a blank, ZWNJ or nothing; after a dot where letters abbreviate; after a hyphen or
/// an apostrophe in the Latin script.
fn next_word(scanner: &mut Scanner<'_>, letters: usize) -> Option<Piece> {
    let piece = piece_ahead(scanner)?;
    match piece.kind {
        PieceKind::Word(_) if piece.gap.is_blank() => Some(piece),
        PieceKind::Mark(Mark::Dot) if letters == 1 && piece.gap == Gap::Touching => {
            let next = piece_ahead(scanner)?;
            (next.gap.is_blank() && matches!(next.kind, PieceKind::Word(_)) && scanner.word().len() == 1)
                .then_some(next)
        }
        PieceKind::Mark(Mark::Hyphen | Mark::Apostrophe) if piece.gap == Gap::Touching => {
            let next = piece_ahead(scanner)?;
            // "Rabi\u{2BF} al-Awwal": an ayn may end a word of a form.
            let close = next.gap == Gap::Touching || (next.gap == Gap::Space && mark_is_ayn(&piece));
            // "Friday's" is no "Fridays".
            let word = scanner.word();
            let owns = word.len() == 1 && word.letters().next() == Some(b's') && mark_is_ayn(&piece);
            (close && matches!(next.kind, PieceKind::Word(_)) && !owns).then_some(next)
        }
        _ => None,
    }
}

impl Iterator for Tokens<'_, '_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let mut token = Token::NONE;
        (self.next_into(&mut token) != Next::End).then_some(token)
    }
}
