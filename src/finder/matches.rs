//! The expressions of a whole text, found as they are asked for.

use super::found::Match;
use super::reader::{Reader, Settings};
use super::window::{WINDOW, Window};
use crate::grammar::{Reading, Readings, Relevance, Start};
use crate::lexicon::{Next, Token, Tokens};
use crate::limits::{LOOKAHEAD, LOOKBEHIND, VERB_LOOKAHEAD};
use core::cell::LazyCell;
use core::iter::{self, FusedIterator};

const _: () = assert!(WINDOW < u128::BITS as usize && LOOKAHEAD <= u64::BITS as usize);

/// The iterator of [`Finder::find_iter`](crate::Finder::find_iter), over a text of lifetime `'t`, with the words of a
/// lexicon of lifetime `'l`.
///
/// ```
/// use taqvim::{Finder, Matches};
///
/// let mut found: Matches<'_, '_> = Finder::new().find_iter("از شنبه تا فردا");
/// assert_eq!(found.next().unwrap().as_str(), "شنبه");
/// assert_eq!(found.next().unwrap().as_str(), "فردا");
/// assert!(found.next().is_none());
/// ```
#[derive(Clone, Debug)]
pub struct Matches<'l, 't> {
    text: &'t str,
    tokens: Tokens<'t, 'l>,
    window: Window,
    /// The number of tokens in the window.
    len: usize,
    /// A bit for each token of the window that is not read yet and [relevant](Reader::is_relevant).
    relevant: u128,
    /// The window holds the last token of the text.
    ended: bool,
    /// The next token to read.
    at: usize,
    reader: Reader<'l>,
    readings: Readings,
    /// The next reading to hand over.
    next: usize,
    /// One of the optional tier, which counts once no construction has begun within it.
    optional: Option<Reading>,
}

impl<'l, 't> Matches<'l, 't> {
    #[inline]
    pub(super) fn new(text: &'t str, settings: Settings<'l>) -> Self {
        Matches {
            text,
            tokens: Tokens::with_phrases(text, settings.phrases()),
            window: Window::new(),
            len: 0,
            relevant: 0,
            ended: false,
            at: 0,
            reader: Reader::new(settings),
            readings: Readings::new(0),
            next: 0,
            optional: None,
        }
    }

    /// Fills the window; drops the tokens already read, but for the last [`LOOKBEHIND`].
    fn refill(&mut self) {
        if self.at > LOOKBEHIND {
            let start = self.at - LOOKBEHIND;
            self.window.places_mut().copy_within(start..self.len, 0);
            self.relevant >>= start;
            self.len -= start;
            self.at = LOOKBEHIND;
        }
        if self.len == self.window.places().len() {
            self.window.grow();
        }
        // The first token of the text is relevant: it begins a paragraph.
        let (start, mut relevant, mut place) = (self.len, u64::from(self.len == 0), 0);
        let all = self.reader.reads_all();
        for token in self.window.places_mut()[start..].iter_mut().take(u64::BITS as usize) {
            let is_relevant = match self.tokens.next_into(token) {
                Next::End => {
                    self.ended = true;
                    break;
                }
                Next::Common(senses) => all | Relevance::of(senses).is_any(),
                Next::Other => self.reader.is_relevant(token),
            };
            relevant |= u64::from(is_relevant) << place;
            place += 1;
        }
        self.len = start + place;
        self.relevant |= u128::from(relevant) << start;
    }

    /// Reads the construction that starts at the next token and moves past it; false if there is none. It is not part of
    /// [`advance`](Self::advance), so that the tokens that begin nothing do not pay for what it keeps at hand.
    #[inline(never)]
    fn read(&mut self, start: Start) -> bool {
        let tokens = &self.window.places()[..self.len];
        let readings = &mut self.readings;
        if !self.reader.read(tokens, self.at, start, readings) {
            return false;
        }
        let seen = &tokens[readings.next..];
        let unseen = LazyCell::new(|| Following::of(&self.tokens, VERB_LOOKAHEAD.saturating_sub(seen.len())));
        let after = seen.iter().chain(iter::once_with(|| unseen.tokens()).flatten());
        self.reader.apply_verb(readings, tokens, self.at, after);
        self.reader.consume(readings, &tokens[self.at..readings.next]);
        if self.reader.reads_optional() {
            self.optional = self.reader.read_tag(tokens, self.at, readings);
        }
        self.at = readings.next.max(self.at + 1);
        self.relevant = self.relevant >> self.at << self.at;
        self.reader.keep_tier(readings);
        self.next = 0;
        true
    }

    /// Reads on to the next construction, or to the next expression of the optional tier between them; false at the end of
    /// the text.
    fn advance(&mut self) -> bool {
        let optional = self.reader.reads_optional();
        loop {
            let tokens = &self.window.places()[..self.len];
            // A construction that starts before this token lies within the window.
            let seen = if self.ended { self.len } else { (self.len + 1).saturating_sub(LOOKAHEAD) };
            let start = loop {
                self.at = self.len.min(self.relevant.trailing_zeros() as usize);
                if self.at >= seen {
                    break None;
                }
                #[cfg(test)]
                crate::scan::work::note(1);
                if optional {
                    if let Some(passed) = self.optional.take_if(|it| it.end <= tokens[self.at].start) {
                        self.readings.set(passed, self.at);
                        self.next = 0;
                        return true;
                    }
                }
                let relevance = Relevance::of(tokens[self.at].senses);
                self.reader.skip(&tokens[self.at], relevance);
                let start = self.reader.start(tokens, self.at, relevance);
                if start.is_some() || optional {
                    break Some(start);
                }
                // Clears the lowest bit, that of this token.
                self.relevant &= self.relevant.wrapping_sub(1);
            };
            let Some(start) = start else {
                if self.ended {
                    let Some(last) = self.optional.take() else { return false };
                    self.readings.set(last, self.at);
                    self.next = 0;
                    return true;
                }
                self.refill();
                continue;
            };
            if start.is_some_and(|start| self.read(start)) {
                return true;
            }
            if optional && self.optional.is_none() {
                let tokens = &self.window.places()[..self.len];
                self.optional = self.reader.read_optional(tokens, self.at);
            }
            self.relevant &= self.relevant.wrapping_sub(1);
        }
    }
}

impl<'t> Iterator for Matches<'_, 't> {
    type Item = Match<'t>;

    fn next(&mut self) -> Option<Match<'t>> {
        while self.next >= self.readings.len() {
            if !self.advance() {
                return None;
            }
        }
        let reading = *self.readings.get(self.next)?;
        self.next += 1;
        Some(Match::new(self.text.get(reading.start..reading.end).unwrap_or_default(), reading))
    }
}

impl FusedIterator for Matches<'_, '_> {}

/// The tokens after the window in which a verb may stand; few expressions ask for them.
struct Following {
    places: [Token; VERB_LOOKAHEAD],
    len: usize,
}

impl Following {
    #[cold]
    fn of(tokens: &Tokens<'_, '_>, count: usize) -> Self {
        let mut all = Following { places: [Token::NONE; VERB_LOOKAHEAD], len: 0 };
        for (place, token) in all.places.iter_mut().take(count).zip(tokens.clone()) {
            *place = token;
            all.len += 1;
        }
        all
    }

    fn tokens(&self) -> &[Token] {
        &self.places[..self.len]
    }
}
