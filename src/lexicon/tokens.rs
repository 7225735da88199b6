//! Pieces of the text → tokens: the longest form of the tables at each place.

use super::class::Class;
use super::lookup;
use super::senses::Senses;
use super::token::{Token, TokenKind};
use super::{Phrases, split, verb_form};
#[cfg(feature = "alloc")]
use crate::scan::Place;
use crate::scan::{Beginnings, Case, CommonWord, Gap, Key, Mark, Piece, PieceKind, Scanner, Script, Tail};

/// The most words of a form.
const MAX_WORDS: usize = 7;

/// What a hyphen may join to a word or a number of Persian in Latin letters.
const JOINTS: [&str; 3] = ["o", "e", "om"];

/// The result of [`Tokens::next_into`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Next {
    /// The end of the text.
    End,
    /// A word or mark of the fast path, with its senses, if any. It starts no paragraph but the first of the text.
    Common(Senses),
    /// Any other token.
    Other,
}

/// An iterator over the tokens of a text.
#[derive(Clone, Debug)]
pub(crate) struct Tokens<'t, 'l> {
    text: &'t str,
    scanner: Scanner<'t>,
    tail: Tail,
    phrases: Option<&'l Phrases>,
}

#[cfg(feature = "alloc")]
impl<'t, 'l> Tokens<'t, 'l> {
    /// The tokens of a text from a place on.
    pub(crate) fn resume(text: &'t str, place: Place, phrases: Option<&'l Phrases>) -> Self {
        Tokens { text, scanner: Scanner::resume(text, place), tail: Tail::of(text), phrases }
    }

    /// The end of the last token.
    pub(crate) const fn place(&self) -> Place {
        self.scanner.place()
    }

    /// True once the end of the text has been reached: more text might change a token.
    pub(crate) const fn ran_out(&self) -> bool {
        self.scanner.ran_out()
    }
}

impl<'t, 'l> Tokens<'t, 'l> {
    /// The tokens of a text, from the tables alone.
    pub(crate) fn new(text: &'t str) -> Self {
        Self::with_phrases(text, None)
    }

    /// The tokens of a text; the user's own phrases go before the tables.
    pub(crate) fn with_phrases(text: &'t str, phrases: Option<&'l Phrases>) -> Self {
        Tokens { text, scanner: Scanner::new(text), tail: Tail::of(text), phrases }
    }

    /// Writes the next token to `token`.
    #[inline(always)]
    pub(crate) fn next_into(&mut self, token: &mut Token) -> Next {
        if self.phrases.is_none() {
            if let Some(word) = self.scanner.common_word(&self.tail) {
                let CommonWord { gap, start, end, letters, count, case, .. } = word;
                let (listed, firsts, may_split);
                match case.script() {
                    Script::Arabic => {
                        listed = lookup::look_up_short(letters, Script::Arabic);
                        (firsts, may_split) = (word.firsts(), listed.senses.is_none() & split::may_be_two(letters));
                    }
                    Script::Latin => {
                        listed = lookup::look_up_short(letters, Script::Latin);
                        firsts = if listed.nexts == Beginnings::NONE { 0 } else { word.firsts() };
                        may_split = false;
                    }
                }
                *token = Token { gap, start, end, case, senses: listed.senses, ..Token::NONE };
                if listed.nexts.intersects_first(firsts) | may_split {
                    self.join_or_split(token, listed.nexts, may_split, Key::of(letters, count as u8));
                    return Next::Other;
                }
                return Next::Common(listed.senses);
            }
            if let Some((mark, start, end)) = self.scanner.common_mark() {
                *token = Token { gap: Gap::Touching, start, end, ..Token::NONE };
                token.set_mark(mark);
                return Next::Common(token.senses);
            }
        }
        if self.next_uncommon(token) { Next::Other } else { Next::End }
    }

    /// Writes the next token, of any kind, to `token`; false at the end of the text.
    #[inline(never)]
    fn next_uncommon(&mut self, token: &mut Token) -> bool {
        let Some(Piece { kind, gap, start, end }) = self.scanner.next_piece() else { return false };
        *token = Token { gap, start, end, ..Token::NONE };
        let piece = Piece { kind, gap, start, end };
        if let Some((phrase, end)) = self.phrases.and_then(|phrases| phrases.longest(&mut self.scanner, &piece)) {
            token.kind = TokenKind::Phrase(phrase);
            token.end = end;
            return true;
        }
        match kind {
            PieceKind::Word(case) => {
                let key = *self.scanner.word();
                let listed = lookup::look_up(&key);
                (token.case, token.senses) = (case, listed.senses);
                let may_split = matches!(case, Case::None) && split::may_be_two(key.words()[0]);
                self.join_or_split(token, listed.nexts, may_split, key);
            }
            PieceKind::Number(number) => {
                token.set_number(number);
                self.skip_joint(end);
            }
            PieceKind::Mark(mark) => token.set_mark(mark),
            PieceKind::Other => {}
        }
        true
    }

    /// Joins the following words to a word if they continue it to a longer form. Splits a word that is in no table if it
    /// is several written as one, or takes it for the form of a verb.
    #[inline(never)]
    fn join_or_split(&mut self, token: &mut Token, nexts: Beginnings, may_split: bool, key: Key) {
        if nexts.intersects(self.scanner.nexts()) {
            self.extend(token, nexts, key);
            if token.is_latin() {
                self.part_from_and(token, &key);
                self.skip_joint(token.end);
            }
        }
        if token.senses.is_none() && may_split {
            let letters = key.words()[0];
            if split::is_likely_two(letters) {
                self.split(token, &key);
            }
            if token.senses.is_none() && verb_form::is_likely(letters) {
                token.senses = verb_form::of(&key).unwrap_or(token.senses);
            }
        }
    }

    /// Joins the following words to a word as long as the tables have a longer form.
    fn extend(&mut self, token: &mut Token, nexts: Beginnings, key: Key) {
        let mut ahead = self.scanner;
        self.extend_by(&mut ahead, token, nexts, key);
        self.scanner.merge_lookahead(&ahead);
    }

    fn extend_by(&mut self, ahead: &mut Scanner<'t>, token: &mut Token, mut nexts: Beginnings, mut key: Key) {
        let (mut letters, mut before) = (key.len(), token.end);
        let mut tag = None;
        for _ in 1..MAX_WORDS {
            let (gap, start, end, word) = match ahead.common_word(&self.tail) {
                Some(CommonWord { gap, start, end, letters, count, .. }) => {
                    (gap, start, end, Key::of(letters, count as u8))
                }
                None => match next_word(ahead, letters) {
                    Some(Piece { gap, start, end, .. }) => (gap, start, end, *ahead.word()),
                    None => return,
                },
            };
            // The letters of a form may be those of other words: «پ | نجشنبه», "yekshanbeh | a"; "saat-e" is "saate".
            if gap != Gap::Touching && !nexts.intersects(Beginnings::of_word(&word)) {
                return;
            }
            letters = word.len();
            // «سه ساله\u{200C}ای» has no «سال\u{200C}های».
            if token.has(Class::UnitAdjective) && word == const { Key::persian("ای") } {
                return;
            }
            key.append(&word);
            let Some(entry) = lookup::find(&key) else {
                // «سال\u{200C}هاست»
                if token.has(Class::Unit) && word == const { Key::persian("هاست") } {
                    let plural = split::plural_before_is(&key);
                    if let Some((plural, middle)) = plural.zip(self.after_letters(start, 2)) {
                        token.senses = plural;
                        token.end = middle;
                        self.scanner.seek(middle);
                    }
                }
                return;
            };
            // "Friday's" is no "Fridays", but "Valentine's Day" has one.
            let marked = gap == Gap::Touching && before < start;
            let owns = marked && word.is_word("s");
            before = end;
            if marked {
                tag = tag.or_else(|| self.tag_before(start));
            }
            let fits = |senses: &Senses| !owns && tag.is_none_or(|tag| may_be_tagged(*senses, tag));
            if let Some(senses) = entry.senses(true).filter(fits) {
                token.senses = senses;
                token.end = end;
                self.scanner = *ahead;
            }
            nexts = entry.nexts();
            if nexts == Beginnings::NONE {
                return;
            }
        }
    }

    /// The mark of a hashtag right before a word of a form.
    #[cold]
    fn tag_before(&self, start: usize) -> Option<u8> {
        let mark = start.checked_sub(1).map(|before| self.text.as_bytes()[before]);
        mark.filter(|mark| matches!(mark, b'_' | b'#'))
    }

    /// «درسال», «سی\u{200C}ویکم», «فرداست»: takes the first of the words written as one; the rest is scanned again. «فردااا» is what
    /// «فردا» is.
    fn split(&mut self, token: &mut Token, key: &Key) {
        let Some((letters, senses)) = split::first_word(key) else {
            token.senses = split::drawn_out(key).unwrap_or(token.senses);
            return;
        };
        if split::is_moon(key) && !self.is_before_direction() {
            return;
        }
        let Some(middle) = self.after_letters(token.start, letters) else { return };
        token.senses = senses;
        token.end = middle;
        self.scanner.seek(middle);
    }

    /// "panjo nim": parts a number or a unit from the "o" (and) that is written against it.
    fn part_from_and(&mut self, token: &mut Token, key: &Key) {
        if !token.senses.is_none() || self.text.as_bytes().get(token.end - 1) != Some(&b'o') {
            return;
        }
        let senses = lookup::find(&key.prefix(key.len() - 1)).and_then(|entry| entry.senses(false));
        if let Some(senses) = senses.filter(|senses| senses.has(Class::Cardinal) || senses.has(Class::Unit)) {
            token.senses = senses;
            token.end -= 1;
            self.scanner.seek(token.end);
        }
    }

    /// "panj-o nim", "10-e mehr": skips the hyphen before a joint that is a word of its own.
    fn skip_joint(&mut self, end: usize) {
        if self.text.as_bytes().get(end) != Some(&b'-') {
            return;
        }
        let mut ahead = self.scanner;
        let hyphen = piece_ahead(&mut ahead).is_some_and(|piece| piece.start == end);
        if let Some(Piece { kind: PieceKind::Word(_), gap: Gap::Touching, start, .. }) = piece_ahead(&mut ahead) {
            if hyphen && JOINTS.iter().any(|joint| ahead.word().is_word(joint)) {
                self.scanner.seek(start);
            }
        }
        self.scanner.merge_lookahead(&ahead);
    }

    /// «دوهفته | پیش»
    fn is_before_direction(&mut self) -> bool {
        let mut ahead = self.scanner;
        let word = next_word(&mut ahead, 0).and_then(|_| lookup::find(ahead.word())?.senses(false));
        self.scanner.merge_lookahead(&ahead);
        word.is_some_and(|senses| senses.has(Class::Direction))
    }

    /// The byte after the first `letters` letters from `start`.
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

/// The next piece; kept out of the hot path.
#[inline(never)]
fn piece_ahead(scanner: &mut Scanner<'_>) -> Option<Piece> {
    scanner.next_piece()
}

/// «هفتهٔ دفاع_مقدس», «عید #غدیر»: a hashtag of the name alone is read, «#دهه_فجر» is a name.
const fn may_be_tagged(senses: Senses, tag: u8) -> bool {
    senses.has(if tag == b'_' { Class::Feast } else { Class::Occasion })
}

/// True for an apostrophe or ayn, which can end a word.
const fn is_ayn(piece: &Piece) -> bool {
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
        // «دفاع_مقدس», «عید #غدیر»
        PieceKind::Mark(mark @ (Mark::Underscore | Mark::Hash)) if letters > 1 => {
            let joined = piece.gap == if mark == Mark::Hash { Gap::Space } else { Gap::Touching };
            let next = piece_ahead(scanner)?;
            (joined && next.gap == Gap::Touching && matches!(next.kind, PieceKind::Word(_))).then_some(next)
        }
        PieceKind::Mark(Mark::Hyphen | Mark::Apostrophe) if piece.gap == Gap::Touching => {
            let next = piece_ahead(scanner)?;
            // "Rabi\u{2BF} al-Awwal": an ayn may end a word of a form.
            let close = next.gap == Gap::Touching || (next.gap == Gap::Space && is_ayn(&piece));
            (close && matches!(next.kind, PieceKind::Word(_))).then_some(next)
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
